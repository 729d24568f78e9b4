internal import CLibXML2

/// Finds the token of a name by the address libxml2 gives it, without comparing letters.
///
/// libxml2 keeps each name once, in the dictionary of a context, and hands out its address. The names of the vocabulary are put
/// there first, and their addresses into this small hash table. It is valid as long as that dictionary.
struct NameTable {
    private struct Slot {
        /// The address, or 0 for an empty slot.
        var address: UInt = 0
        var token: UInt16 = Token.unknown
    }

    private var slots: [Slot]
    private let shift: UInt64

    /// Puts every name into the dictionary. Nil where there is no memory left.
    init?(_ names: [String], in dictionary: xmlDictPtr) {
        // At least four slots for each name, so that a search ends soon, and at least one is empty, so that it ends at all.
        var bits: UInt64 = 4
        while 1 << bits < names.count * 4 { bits += 1 }
        shift = 64 - bits
        slots = Array(repeating: Slot(), count: 1 << bits)
        for (token, name) in names.enumerated() {
            let length = Int32(name.utf8.count)
            guard let interned = unsafe xmlDictLookup(dictionary, name, length) else { return nil }
            unsafe insert(interned, UInt16(token))
        }
    }

    private mutating func insert(_ name: UnsafePointer<xmlChar>, _ token: UInt16) {
        let address = UInt(bitPattern: name)
        var index = first(for: address)
        while slots[index].address != 0 {
            if slots[index].address == address { return }
            index = (index + 1) & (slots.count - 1)
        }
        slots[index] = Slot(address: address, token: token)
    }

    private func first(for address: UInt) -> Int {
        Int(truncatingIfNeeded: (UInt64(address) &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }

    /// The token of a name from the same dictionary, or `Token.unknown`.
    @inline(__always)
    func token(for name: UnsafePointer<xmlChar>) -> UInt16 {
        let address = UInt(bitPattern: name)
        var index = first(for: address)
        while true {
            let slot = slots[index]
            if slot.address == address { return slot.token }
            if slot.address == 0 { return Token.unknown }
            index = (index &+ 1) & (slots.count &- 1)
        }
    }
}
