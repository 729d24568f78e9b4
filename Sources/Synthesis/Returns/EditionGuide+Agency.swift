extension EditionGuide.Kind {
    /// Writes the id of the agency of this kind with a number: "acute-trust-000012".
    func writeID(_ number: Int, into xml: inout [UInt8]) {
        // An id has at most 64 characters, and those of an edition's ids are ASCII.
        xml += id.prefix(48)
        xml.append(0x2D)
        xml.append(number: number, width: 6)
    }

    /// Writes the agency's name, which says that there is no such agency: "Hospital trust 12 (synthetic)".
    func writeName(_ number: Int, into xml: inout [UInt8]) {
        xml += label
        xml.append(0x20)
        xml.append(number: number)
        xml.append(" (synthetic)")
    }
}
