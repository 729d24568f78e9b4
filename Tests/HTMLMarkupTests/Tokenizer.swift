/// A small reader of HTML for the tests. It shares nothing with the writer: it knows tags, quoted attributes and character
/// references as a browser does, and stops with a fault at anything a browser would have to guess about.
struct Tokenizer {
    enum Token: Equatable {
        case doctype(String)
        case start(String, [Attribute])
        case end(String)
        case text(Scalars)
    }

    struct Attribute: Equatable {
        var name: String
        var value: Scalars?
    }

    /// Text compared scalar by scalar: to `String`, é written in one scalar and in two are the same.
    struct Scalars: Equatable, CustomStringConvertible {
        var values: [UInt32]

        init(_ text: String) { values = text.unicodeScalars.map(\.value) }
        init(values: [UInt32]) { self.values = values }

        var description: String {
            values.map { $0 < 127 && $0 > 31 ? String(UnicodeScalar(UInt8($0))) : "{\(String($0, radix: 16))}" }
                .joined()
        }
    }

    struct Fault: Error { var what: String }

    private var input: [Unicode.Scalar]
    private var place = 0

    static func tokens(of html: String) throws -> [Token] {
        var tokenizer = Tokenizer(input: Array(html.unicodeScalars))
        var tokens: [Token] = []
        while let token = try tokenizer.next() { tokens.append(token) }
        return tokens
    }

    private mutating func next() throws -> Token? {
        guard place < input.count else { return nil }
        guard input[place] == "<" else { return .text(try characters(until: "<")) }
        place += 1
        if takes("!") { return .doctype(name(until: ">")) }
        if takes("/") { return .end(name(until: ">")) }
        let name = name(while: { $0 != " " && $0 != ">" })
        var attributes: [Attribute] = []
        while !takes(">") {
            guard takes(" ") else { throw Fault(what: "no blank before an attribute of \(name)") }
            let attribute = self.name(while: { $0 != "=" && $0 != " " && $0 != ">" })
            guard takes("=") else {
                attributes.append(Attribute(name: attribute, value: nil))
                continue
            }
            guard takes("\"") else { throw Fault(what: "\(attribute) is not in quotation marks") }
            attributes.append(Attribute(name: attribute, value: try characters(until: "\"")))
            guard takes("\"") else { throw Fault(what: "\(attribute) does not end") }
        }
        return .start(name, attributes)
    }

    private mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
        guard place < input.count, input[place] == scalar else { return false }
        place += 1
        return true
    }

    private mutating func name(while belongs: (Unicode.Scalar) -> Bool) -> String {
        var name = String.UnicodeScalarView()
        while place < input.count, belongs(input[place]) {
            name.append(input[place])
            place += 1
        }
        return String(name)
    }

    private mutating func name(until end: Unicode.Scalar) -> String {
        defer { place += 1 }
        return name(while: { $0 != end })
    }

    /// Text up to a scalar, references resolved; what must not stand there raw is a fault.
    private mutating func characters(until end: Unicode.Scalar) throws -> Scalars {
        var values: [UInt32] = []
        while place < input.count, input[place] != end {
            let scalar = input[place]
            if "<>\"'\r".unicodeScalars.contains(scalar) { throw Fault(what: "raw \(scalar.value) in a text") }
            place += 1
            guard scalar == "&" else {
                values.append(scalar.value)
                continue
            }
            let reference = name(until: ";")
            let named: [String: UInt32] = ["amp": 38, "lt": 60, "gt": 62, "quot": 34]
            if let value = named[reference] {
                values.append(value)
            } else if reference.hasPrefix("#x"), let value = UInt32(reference.dropFirst(2), radix: 16) {
                values.append(value)
            } else if reference.hasPrefix("#"), let value = UInt32(reference.dropFirst()) {
                values.append(value)
            } else {
                throw Fault(what: "&\(reference); is not a character reference")
            }
        }
        return Scalars(values: values)
    }
}
