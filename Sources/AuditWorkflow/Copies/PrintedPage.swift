/// What has to be done to a page before a browser prints it.
enum PrintedPage {
    /// The page without its links to other files: in the printed copy they would lead into the folder it was printed from, and name it. Links
    /// within the page and to addresses on the web stay.
    ///
    /// Pages are written by ``HTMLMarkup``, in one form: a `<` that is text is escaped, and so is a quotation mark in a value.
    static func withoutOutwardLinks(_ page: [UInt8]) -> [UInt8] {
        let start = Array("<a ".utf8)
        let href = Array(" href=\"".utf8)
        var result: [UInt8] = []
        result.reserveCapacity(page.count)
        var index = 0
        while index < page.count {
            guard page[index] == start[0], page[index...].starts(with: start),
                let end = page[index...].firstIndex(of: UInt8(ascii: ">"))
            else {
                result.append(page[index])
                index += 1
                continue
            }
            var tag = page[index...end]
            if let place = tag.firstRange(of: href),
                let close = tag[place.upperBound...].firstIndex(of: UInt8(ascii: "\""))
            {
                let address = tag[place.upperBound..<close]
                if !address.starts(with: "#".utf8), !address.starts(with: "https://".utf8) {
                    tag.removeSubrange(place.lowerBound...close)
                }
            }
            result += tag
            index = end + 1
        }
        return result
    }

    /// A file's path as an address; every byte that could mean something in an address is written as its number.
    static func address(ofFile path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        let bytes = path.utf8.flatMap { byte -> [UInt8] in
            plain.contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return "file://" + String(decoding: bytes, as: UTF8.self)
    }
}
