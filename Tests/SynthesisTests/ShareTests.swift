import Standards
import Synthesis
import Testing

struct `The share of faulty returns` {
    private func places(_ top: Int, _ bottom: Int, of count: Int, seed: UInt64 = 7) throws -> [Int] {
        let share = Share.ofFaulty(try #require(Ratio(top, bottom)), seed: seed)
        return (1...count).filter { share.holds($0) }
    }

    @Test(arguments: [(1, 10), (10, 100), (1, 2), (1, 3), (3, 7), (2, 3), (99, 100), (1, 1000), (1, 1)])
    func `is exact wherever it is a whole number of returns`(top: Int, bottom: Int) throws {
        for pieces in 1...5 { #expect(try places(top, bottom, of: bottom * pieces).count == top * pieces) }
    }

    @Test(arguments: [(1, 10), (3, 7), (2, 3), (17, 100)])
    func `is never out by more than one`(top: Int, bottom: Int) throws {
        let places = try places(top, bottom, of: 400)
        for count in 1...400 {
            let held = places.count { $0 <= count }
            #expect((count * top / bottom...count * top / bottom + 1).contains(held))
        }
    }

    @Test func `of none is none`() throws {
        #expect(try places(0, 1, of: 100) == [])
    }

    @Test func `lies elsewhere for another seed, and not at equal distances`() throws {
        let places = try places(1, 10, of: 400)
        #expect(try places != self.places(1, 10, of: 400, seed: 8))
        #expect(Set(places.map { $0 % 10 }).count > 5)
    }

    @Test func `of a shorter run is the beginning of that of a longer one`() throws {
        let long = try places(3, 20, of: 500)
        #expect(try places(3, 20, of: 333) == long.filter { $0 <= 333 })
    }
}
