/// Finds which children stand out of order.
enum FewestMoved {
    /// The fewest positions that would have to move so that the places never fall from one child to the next.
    ///
    /// With the places 3, 0, 1, 2 it names the first child alone, not the three that follow it: they are where they belong.
    static func positions(of places: [Int]) -> [Int] {
        // The longest part that never falls, by patience sorting: `tails[n]` ends the best such part of length n + 1.
        var tails: [Int] = []
        var previous = [Int](repeating: -1, count: places.count)
        for (position, place) in places.enumerated() {
            var low = 0
            var high = tails.count
            while low < high {
                let middle = (low + high) / 2
                if places[tails[middle]] <= place { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[position] = tails[low - 1] }
            if low == tails.count { tails.append(position) } else { tails[low] = position }
        }
        var stays = Set<Int>()
        var position = tails.last ?? -1
        while position >= 0 {
            stays.insert(position)
            position = previous[position]
        }
        return places.indices.filter { !stays.contains($0) }
    }
}
