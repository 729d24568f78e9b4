import Foundation
import Reporting

/// A report as other programs see it: what they would run, split or obey.
struct WrittenReport {
    let files: [String: String]

    init(_ files: [ReportFile]) {
        self.files = Dictionary(files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }) { $1 }
    }

    /// The files whose names end so, by name.
    func files(ending: String) -> [(name: String, text: String)] {
        files.filter { $0.key.hasSuffix(ending) }.map { ($0.key, $0.value) }.sorted { $0.name < $1.name }
    }

    /// What other programs make of a file: elements, cells, properties or names, in order.
    static func structure(of name: String, _ content: String) throws -> [String] {
        switch name.split(separator: ".").last {
        // A long name stands in several lines of a picture, so how many there are is left out.
        case "html": tags(content).filter { !$0.hasPrefix("text ") && $0 != "/text" }
        case "xml": tags(content)
        case "csv": cells(content).map { "\($0.count) cells" }
        case "ics": properties(content)
        case "json": [try shape(content)]
        case "ndjson": try content.split(separator: "\n").map { try shape(String($0)) }
        default: [content]
        }
    }

    /// The elements of a page in order, with the names of their attributes. A text's own `<` is written `&lt;`.
    static func tags(_ page: String) -> [String] {
        page.split(separator: "<").dropFirst().map { piece in
            let pieces = piece.prefix { $0 != ">" }.split(separator: "\"", omittingEmptySubsequences: false)
            // Values stand in quotation marks; what is left are names.
            return pieces.enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: "…")
        }
    }

    /// The cells of a CSV file, row by row.
    static func cells(_ text: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var cell = ""
        var isQuoted = false
        var isAfterQuote = false
        for scalar in text.unicodeScalars {
            switch (scalar, isQuoted) {
            case ("\"", false):
                if isAfterQuote { cell += "\"" }
                isQuoted = true
                isAfterQuote = false
            case ("\"", true):
                isQuoted = false
                isAfterQuote = true
            case (",", false), ("\n", false):
                rows[rows.count - 1].append(cell)
                if scalar == "\n" { rows.append([]) }
                cell = ""
                isAfterQuote = false
            case ("\r", false): continue
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return rows.filter { !$0.isEmpty }
    }

    /// The lines of a calendar, unfolded, each up to its first colon or semicolon: the names of its properties.
    static func properties(_ calendar: String) -> [String] {
        // By bytes: a blank with an accent behind it is another character, but the same byte.
        var lines: [[UInt8]] = [[]]
        let bytes = Array(calendar.utf8)
        for (place, byte) in bytes.enumerated() {
            guard byte == 0x0A else {
                if byte != 0x0D { lines[lines.count - 1].append(byte) }
                continue
            }
            if place + 1 < bytes.count, bytes[place + 1] != 0x20 { lines.append([]) }
        }
        return lines.map { line in
            String(decoding: line.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }, as: UTF8.self)
        }
    }

    /// The names in a JSON text, in order: what is a name and what a value cannot be told apart by a text any more than by a reader.
    static func shape(_ json: String) throws -> String {
        func shape(_ value: Any) -> String {
            switch value {
            case let object as [String: Any]:
                "{" + object.keys.sorted().map { "\($0):\(shape(object[$0] as Any))" }.joined(separator: ",") + "}"
            case let list as [Any]: "[" + list.map(shape).joined(separator: ",") + "]"
            case is String: "s"
            default: "\(value)"
            }
        }
        return shape(try JSONSerialization.jsonObject(with: Data(json.utf8)))
    }

    /// Where two lists first differ, with what stands there; nil where they are the same. Short, whatever the lists hold.
    static func firstDifference(_ one: [String], _ other: [String]) -> String? {
        guard one != other else { return nil }
        let place = zip(one, other).prefix { $0 == $1 }.count
        let found = [one, other].map { place < $0.count ? $0[place].prefix(80) : "nothing more" }
        return "at \(place) of \(one.count) and \(other.count): \(found[0]) instead of \(found[1])"
    }
}
