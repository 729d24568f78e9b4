import CivilCalendar
import Diagnostics
import RecordReading
import Testing

/// Every kind of value, read from one attribute of a dish.
struct ValueTests {
    private enum Colour: String, CaseIterable { case red, green, deepBlue = "deep-blue" }

    private func dish(_ attribute: String, _ value: String) throws -> (reader: RecordReader, dish: Int) {
        let text = MarkedText(
            Menu.document("<title>L</title><course id=\"a\"><dish \(attribute)=\"\(value)\">Soup</dish></course>"))
        let reader = try Menu.reader(text.source)
        let course = try #require(reader.child(of: RecordReader.root, named: "course"))
        return (reader, try #require(reader.child(of: course, named: "dish")))
    }

    /// The words of what reading an attribute reports.
    private func faults<Value>(
        _ attribute: String, _ value: String, _ read: (inout RecordReader, Int) -> Value?
    ) throws -> [String] {
        var (reader, dish) = try dish(attribute, value)
        #expect(read(&reader, dish) == nil, "a refused value must not be handed out")
        #expect(reader.diagnostics.map(\.location) == [SourceLocation(file: "menu.xml", line: 1, column: 83)])
        return reader.diagnostics.map(\.words)
    }

    /// The value an attribute is read as; nothing may be reported.
    private func value<Value>(
        _ attribute: String, _ value: String, _ read: (inout RecordReader, Int) -> Value?
    ) throws -> Value? {
        var (reader, dish) = try dish(attribute, value)
        let value = read(&reader, dish)
        #expect(reader.diagnostics.isEmpty)
        return value
    }

    @Test func `an absent value is nil without a word`() throws {
        var (reader, dish) = try dish("name", "x")
        #expect(reader.date("on", of: dish) == nil)
        #expect(reader.integer("size", of: dish, in: 0...9) == nil)
        #expect(reader.list("tags", of: dish) == nil)
        #expect(reader.words("code", of: dish) == nil)
        #expect(reader.diagnostics.isEmpty)
    }

    @Test(arguments: ["a", "6.2", "s11-2009-10", "0", String(repeating: "a", count: 64)])
    func `reads an id`(_ id: String) throws {
        #expect(try value("id", id) { $0.identifier("id", of: $1) } == id)
    }

    @Test(arguments: ["", " a", "a ", "A", "a b", "-a", ".a", "é", "a_b", "ａ", "a&#x301;", "../a"])
    func `refuses what cannot be an id`(_ id: String) throws {
        let words = try faults("id", id) { $0.identifier("id", of: $1) }
        #expect(words.count == 1)
        #expect(words.allSatisfy { $0.hasPrefix("error[IDENTIFIER-INVALID]: \"id\" cannot be used as an id.\n") })
    }

    @Test func `says how an id is written`() throws {
        #expect(
            try faults("code", "Wt 6") { $0.identifier("code", of: $1, .code) } == [
                """
                error[IDENTIFIER-INVALID]: "code" cannot be used as an id.
                    found: "Wt 6"
                    expected: capital letters A to Z, digits, dots and hyphens, beginning with a letter or digit, at most 64 characters
                    mend: Write an id of these characters only, without blanks.
                """
            ])
        #expect(try value("code", "WT-2006") { $0.identifier("code", of: $1, .code) } == "WT-2006")
        #expect(try faults("id", String(repeating: "a", count: 65)) { $0.identifier("id", of: $1) }.count == 1)
    }

    @Test(arguments: [("0", 0), ("7", 7), ("10", 10), ("120", 120)])
    func `reads a whole number`(_ written: String, _ number: Int) throws {
        #expect(try value("size", written) { $0.integer("size", of: $1, in: 0...120) } == number)
    }

    @Test(arguments: ["", " 1", "+1", "-1", "01", "1.0", "1e1", "121", "99999999999999999999", "١", "one"])
    func `refuses what is not a plain number in the range`(_ written: String) throws {
        let words = try faults("size", written) { $0.integer("size", of: $1, in: 0...120) }
        #expect(
            words == [
                """
                error[VALUE-INVALID]: "size" is not a whole number from 0 to 120.
                    found: "\(written)"
                    expected: a whole number from 0 to 120
                    mend: Write the number in digits.
                """
            ])
    }

    @Test func `reads a level and refuses what is none`() throws {
        for level in 0...3 { #expect(try value("level", "\(level)") { $0.level("level", of: $1) } == level) }
        for written in ["4", "-1", " 2", "good", "2.0", ""] {
            #expect(
                try faults("level", written) { $0.level("level", of: $1) } == [
                    """
                    error[VALUE-INVALID]: "level" is not a level.
                        found: "\(written)"
                        expected: 0, 1, 2 or 3
                        mend: Write the level as one digit.
                    """
                ])
        }
    }

    @Test(arguments: [
        ("all", [1, 1]), ("1/2", [1, 2]), ("80%", [80, 100]), ("0%", [0, 100]), ("1000/1000", [1000, 1000]),
    ])
    func `reads a share`(_ written: String, _ share: [Int]) throws {
        #expect(
            try value("share", written) { $0.share("share", of: $1).map { [$0.numerator, $0.denominator] } } == share)
    }

    @Test(arguments: ["", "half", "3/2", "1/0", "101%", "1/1001", "+1/2", "1/ 2", "0.5", "50.5%", "%", "1/2/3", "ALL"])
    func `refuses what is no share of a whole`(_ written: String) throws {
        #expect(
            try faults("share", written) { $0.share("share", of: $1).map { $0.numerator } } == [
                """
                error[VALUE-INVALID]: "share" is not a share of a whole.
                    found: "\(written)"
                    expected: all, a fraction such as 1/2, or a percentage such as 80%
                    mend: Write the share in one of these ways.
                """
            ])
    }

    @Test func `reads yes and no and refuses every other way of saying it`() throws {
        #expect(try value("hot", "true") { $0.boolean("hot", of: $1) } == true)
        #expect(try value("hot", "false") { $0.boolean("hot", of: $1) } == false)
        for written in ["yes", "1", "True", "true ", ""] {
            #expect(try faults("hot", written) { $0.boolean("hot", of: $1) }.count == 1)
        }
    }

    @Test func `reads one of a closed set and suggests the nearest`() throws {
        #expect(try value("colour", "deep-blue") { $0.choice("colour", of: $1, as: Colour.self) } == .deepBlue)
        #expect(
            try faults("colour", "grean") { $0.choice("colour", of: $1, as: Colour.self) } == [
                """
                error[VALUE-INVALID]: "colour" has a value that is not known here.
                    found: "grean"
                    expected: red, green or deep-blue
                    mend: Write "green" if that is what was meant, or another of the words expected.
                """
            ])
        #expect(
            try faults("colour", "mauve") { $0.choice("colour", of: $1, as: Colour.self) } == [
                """
                error[VALUE-INVALID]: "colour" has a value that is not known here.
                    found: "mauve"
                    expected: red, green or deep-blue
                    mend: Write one of the words expected.
                """
            ])
    }

    @Test func `reads a list, however it is wrapped`() throws {
        #expect(try value("tags", "a b") { $0.list("tags", of: $1) } == ["a", "b"])
        #expect(try value("tags", "\n a\t b  ") { $0.list("tags", of: $1) } == ["a", "b"])
        #expect(try value("tags", "green red") { $0.choices("tags", of: $1, as: Colour.self) } == [.green, .red])
        #expect(
            try faults("tags", "a b a") { $0.list("tags", of: $1) } == [
                """
                error[VALUE-INVALID]: "tags" names the same thing twice.
                    found: "a"
                    expected: each word once
                    mend: Take one of the two out.
                """
            ])
        #expect(
            try faults("tags", " ") { $0.list("tags", of: $1) } == [
                """
                error[VALUE-INVALID]: "tags" is an empty list.
                    found: ""
                    expected: words with a blank between them
                    mend: Write what belongs there, or take "tags" out.
                """
            ])
        #expect(try faults("tags", "red blue") { $0.choices("tags", of: $1, as: Colour.self) }.count == 1)
    }

    @Test func `tells a date that is badly written from one that does not exist`() throws {
        #expect(try value("on", "2010-03-04") { $0.date("on", of: $1) } == CivilDate(year: 2010, month: 3, day: 4))
        for written in ["4/3/2010", "2010-3-4", " 2010-03-04", "2010-03-04Z", ""] {
            #expect(
                try faults("on", written) { $0.date("on", of: $1) } == [
                    """
                    error[VALUE-INVALID]: "on" is not a date.
                        found: "\(written)"
                        expected: YYYY-MM-DD, such as 2010-03-31
                        mend: Write the year, the month and the day in digits.
                    """
                ])
        }
        #expect(
            try faults("on", "2010-02-30") { $0.date("on", of: $1) } == [
                """
                error[DATE-IMPOSSIBLE]: "on" is a day that does not exist.
                    found: "2010-02-30"
                    expected: a day of the calendar
                    mend: Look the date up and correct it.
                """
            ])
    }

    @Test func `reads a year, a month or a day as it is written`() throws {
        for written in ["2007", "2007-04", "2007-04-30"] {
            #expect(try value("since", written) { $0.partialDate("since", of: $1) } == written)
        }
        for written in ["", "07", "2007-4", "2007-04-3", "1899", "2007 ", "April 2007"] {
            #expect(
                try faults("since", written) { $0.partialDate("since", of: $1) } == [
                    """
                    error[VALUE-INVALID]: "since" is not a year, a month or a day.
                        found: "\(written)"
                        expected: YYYY, YYYY-MM or YYYY-MM-DD, such as 2007-04
                        mend: Write it in one of these ways.
                    """
                ])
        }
        #expect(
            try faults("since", "2007-13") { $0.partialDate("since", of: $1) }.first?.hasPrefix("error[DATE-IM") == true
        )
    }

    @Test func `reads a hash in one way of writing only`() throws {
        let digits = String(repeating: "0a", count: 32)
        #expect(try value("hash", "sha256:\(digits)") { $0.hash("hash", of: $1) } == "sha256:\(digits)")
        for written in [digits, "sha256:\(digits)0", "sha256:\(digits.uppercased())", "md5:\(digits)", "sha256:"] {
            #expect(try faults("hash", written) { $0.hash("hash", of: $1) }.count == 1)
        }
    }

    @Test func `folds the words of an attribute and counts their letters`() throws {
        #expect(try value("name", "  Pea\n soup ") { $0.words("name", of: $1) } == "Pea soup")
        #expect(try value("name", "ééé") { $0.words("name", of: $1, atMost: 3) } == "ééé")
        #expect(
            try faults("name", "Soups") { $0.words("name", of: $1, atMost: 4) } == [
                """
                error[VALUE-INVALID]: "name" is longer than there is room for.
                    found: 5 characters
                    expected: at most 4 characters
                    mend: Shorten it.
                """
            ])
        #expect(
            try faults("name", " ") { $0.words("name", of: $1) } == [
                """
                error[TEXT-MISSING]: "name" is empty.
                    expected: words between the quotation marks
                    mend: Write the words that belong there.
                """
            ])
    }
}
