/// Where a link goes: a file beside this one, a place in a page, or an https address. Nothing else can be written.
///
/// Because no other scheme can be made, `javascript:`, `data:` and the like cannot stand in a page, and because a file link
/// begins with a name and has no empty part, it cannot lead to another host.
package struct HTMLLink: Sendable, Hashable {
    /// The address as it stands in `href`, ASCII, before escaping.
    package let text: String
    /// Whether the link leads out of the report.
    package let isExternal: Bool

    /// A link to a place in the same page.
    package init(fragment: HTMLIdentifier) {
        text = "#" + fragment.text
        isExternal = false
    }

    /// A link to a file by its relative path, such as `../agencies/police.html`, and a place in it; nil when the path is
    /// not one.
    ///
    /// A path is made of names of ASCII letters, digits, `.`, `_` and `-`, separated by single slashes; `..` can stand at its
    /// beginning only.
    package init?(file path: String, fragment: HTMLIdentifier? = nil) {
        var namesBegan = false
        for name in path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            if name.elementsEqual("..".utf8), !namesBegan { continue }
            guard !name.isEmpty, name.allSatisfy(isNameByte), name.contains(where: { $0 != UInt8(ascii: ".") }) else {
                return nil
            }
            namesBegan = true
        }
        guard namesBegan else { return nil }
        text = fragment.map { path + "#" + $0.text } ?? path
        isExternal = false
    }

    /// A link to an https address; nil when the text is not one.
    ///
    /// Use it for addresses from data. The text is `https://`, a host of ASCII letters, digits, `-` and `.` with an optional
    /// port, and a path of the characters a web address can have; a name and password before the host are refused, and so
    /// is anything above 2,048 bytes.
    package init?(https address: String) {
        let scheme = "https://"
        let bytes = Array(address.utf8)
        guard bytes.starts(with: scheme.utf8), bytes.count <= 2048 else { return nil }
        let afterScheme = bytes.dropFirst(scheme.utf8.count)
        let authority = afterScheme.prefix { !"/?#".utf8.contains($0) }
        guard isAuthority(authority), isAddressRest(afterScheme.dropFirst(authority.count)) else { return nil }
        text = address
        isExternal = true
    }
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
    default: false
    }
}

private func isNameByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "._-".utf8.contains(byte)
}

/// A host with an optional port of one to five digits.
private func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2 else { return false }
    if parts.count == 2 {
        let isDigits = parts[1].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isDigits, 1...5 ~= parts[1].count else { return false }
    }
    return host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
        guard let first = label.first, let last = label.last else { return false }
        return isAlphanumeric(first) && isAlphanumeric(last)
            && label.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }
}

private let hexadecimalDigits = Array("0123456789ABCDEFabcdef".utf8)

/// Path, query and fragment: the characters RFC 3986 allows, `%` with two hexadecimal digits, and `#` once.
private func isAddressRest(_ bytes: ArraySlice<UInt8>) -> Bool {
    var hashes = 0
    for (index, byte) in zip(bytes.indices, bytes) {
        if byte == UInt8(ascii: "%") {
            let digits = bytes[(index + 1)...].prefix(2)
            guard digits.count == 2, digits.allSatisfy(hexadecimalDigits.contains) else {
                return false
            }
        } else if byte == UInt8(ascii: "#") {
            hashes += 1
        } else if !isAlphanumeric(byte), !"-._~:/?@!$&'()*+,;=".utf8.contains(byte) {
            return false
        }
    }
    return hashes <= 1
}
