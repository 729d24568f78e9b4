extension MutationKind {
    /// Damage: bytes changed, lost, doubled, put in another order, with no thought of what they mean.
    static let bytes: [MutationKind] = [
        MutationKind("byte-changed") { draft in
            let place = draft.somePlace()
            draft.replace(place..<place + 1, with: [UInt8(draft.random.below(256))])
        },
        // Bytes that mean something to XML.
        MutationKind("byte-of-markup") { draft in
            let place = draft.somePlace()
            guard let byte = draft.random.pick(Array("<>&;\"'/=!?-[]: #x\n\t\0".utf8)) else { return }
            draft.replace(place..<place + draft.random.below(2), with: [byte])
        },
        MutationKind("bit-flipped") { draft in
            let place = draft.somePlace()
            draft.replace(place..<place + 1, with: [draft.base.bytes[place] ^ (1 << UInt8(draft.random.below(8)))])
        },
        MutationKind("byte-dropped") { draft in
            let place = draft.somePlace()
            draft.delete(place..<place + 1)
        },
        MutationKind("byte-doubled") { draft in
            let place = draft.somePlace()
            draft.replace(place..<place, with: [draft.base.bytes[place]])
        },
        MutationKind("bytes-swapped") { draft in
            let place = draft.random.below(draft.base.bytes.count - 1)
            draft.replace(place..<place + 2, with: [draft.base.bytes[place + 1], draft.base.bytes[place]])
        },
        MutationKind("piece-lost") { draft in
            let start = draft.somePlace()
            draft.delete(start..<min(start + 1 + draft.random.below(200), draft.base.bytes.count))
        },
        MutationKind("piece-doubled") { draft in
            let start = draft.somePlace()
            let end = min(start + 1 + draft.random.below(200), draft.base.bytes.count)
            draft.replace(end..<end, with: draft.base.bytes[start..<end])
        },
        MutationKind("piece-moved") { draft in
            let start = draft.somePlace()
            let piece = start..<min(start + 1 + draft.random.below(60), draft.base.bytes.count)
            let place = draft.somePlace()
            guard place < piece.lowerBound || place >= piece.upperBound else { return }
            draft.replace(place..<place, with: draft.base.bytes[piece])
            draft.delete(piece)
        },
        MutationKind("truncated") { draft in
            let keeps =
                draft.random.chance(in: 3) ? draft.base.bytes.count - 1 - draft.random.below(24) : draft.somePlace()
            draft.delete(max(keeps, 0)..<draft.base.bytes.count)
        },
        MutationKind("control-byte") { draft in
            let place = draft.somePlace()
            draft.replace(
                place..<place, with: [draft.random.pick([0, 1, 8, 0xB, 0xC, 0x1B, 0x1F, 0x7F, 0xA, 0xD, 9]) ?? 0])
        },
        // A few faults far apart, so that a check that gives up early is not the only one tried.
        MutationKind("several-bytes") { draft in
            for _ in 0..<2 + draft.random.below(4) {
                let place = draft.somePlace()
                draft.replace(place..<place + 1, with: [UInt8(0x20 + draft.random.below(95))])
            }
        },
    ]
}

extension Draft {
    /// Any byte of the base.
    fileprivate mutating func somePlace() -> Int { random.below(base.bytes.count) }
}
