/// The words that tell posts, bodies, places and documents from people's names.
///
/// Words that are common as names above all are left out of the lists (Grace, Hope, Young, Marsh, West): where a word is both, a false
/// alarm is the lesser harm. Some that are names as well are in them all the same (Will, April, Page, Law), and hide those who bear them; see
/// ``ChildIdentifierScan``. Names of counties and a few large towns are in it; other places are recognised by the word beside them.
enum OrdinaryWords {
    /// Words that stand in front of bodies, posts and places, not of people: what follows them is no name.
    static let introducing = WordSet(
        "the our its this that these those a an at each every all any no some new via near local another both several their your my"
    )

    /// Capitalised words that part a run without being part of a name.
    static let parting = WordSet(
        """
        the our its this that these those a an at each every all any no some new via near another both several their your my
        i we you he she it they me us them him her his who whom whose which what when where why how there here
        and or but nor so yet if as than then because although though while whilst until unless since after before during through
        about above across against along among around behind below beneath beside between beyond by despite down except for from in
        inside into like of off on onto out over past per to toward towards under underneath up upon with within without
        is are was were be been being am has have had having do does did done can could may might must shall should will would not
        also again already always ever never often once only just still soon now today yesterday tomorrow later earlier recently
        currently previously subsequently finally firstly secondly thirdly overall however therefore moreover furthermore meanwhile
        nevertheless similarly additionally consequently accordingly generally nationally locally regularly annually monthly quarterly
        weekly daily more most much many few fewer less least other others such same own one two three four five six seven eight nine
        ten eleven twelve twenty thirty first second third next last further due either neither whether yes
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
        january february march april june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        spring summer autumn winter easter christmas michaelmas
        """)

    /// Small words inside a person's name.
    static let particles = WordSet("de da di du del der den la le van von bin ibn al el ap")

    /// Small-letter words that, after capitals, make a place or body of them: "Tilbury Riverside nursery".
    static let bodies = WordSet(
        """
        school schools college academy nursery hospital hospitals surgery clinic ward unit team staff trust council board partnership
        service services department division centre station court home hostel road site office branch area district ward region
        police constabulary authority agency charity group forum committee inquiry enquiry judgment policy training course guidance
        """)

    /// Posts, as they stand after a name: "…, Head of Safeguarding".
    static let posts = WordSet(
        """
        head director manager chief deputy assistant associate acting interim designated named lead senior officer chair chairman
        chairwoman chairperson vice president secretary treasurer governor commissioner superintendent inspector sergeant constable
        detective matron consultant doctor nurse midwife paediatrician coordinator co-ordinator adviser advisor administrator
        principal headteacher teacher executive councillor trainer auditor solicitor practitioner supervisor
        """)

    /// Whether a word, or a part of it between hyphens, is an ordinary one. A possessive ending must be taken off before.
    static func isOrdinary(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        if contains(text, word) || isPlural(text, word) || hasOrdinaryEnding(text, word) { return true }
        var start = word.lowerBound
        for index in word where text.byte(at: index) == 0x2D {
            if contains(text, start..<index) { return true }
            start = index + 1
        }
        return start > word.lowerBound && contains(text, start..<word.upperBound)
    }

    /// Whether a word is an ordinary one with an s: lists hold most words in the singular.
    private static func isPlural(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count > 3 && text.byte(at: word.upperBound - 1) == 0x73 && contains(text, word.dropLast())
    }

    /// Whether a word is ordinary at the head of a run: compass points, and "Lone Working" and its like.
    static func isOrdinaryFirst(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        compass.contains(text, word) || word.count > 5 && ends(text, word, with: "ing")
    }

    private static let compass = WordSet(
        "north south east west northern southern eastern western upper lower great greater little mid central inner outer"
    )

    private static func contains(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        vocabulary.contains { $0.contains(text, word) }
    }

    private static let vocabulary = [posts, peopleAtWork, publicBodies, paperwork, subjects, placeWords, places]

    /// The word without its "'s", or the apostrophe after an s.
    static func withoutPossessive(_ text: Span<UInt8>, _ word: Range<Int>) -> Range<Int> {
        guard text.byte(at: word.upperBound - 1) | 0x20 == 0x73 else { return word }
        let end = word.upperBound - 1
        if text.byte(at: end - 1) == 0x27 { return word.lowerBound..<max(word.lowerBound, end - 1) }
        if end - 3 > word.lowerBound, text.apostropheLength(at: end - 3) == 3 { return word.lowerBound..<end - 3 }
        return word
    }

    /// Endings that no usual name has.
    private static func hasOrdinaryEnding(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        guard word.count > 5 else { return false }
        return ends(text, word, with: "tion") || ends(text, word, with: "tions") || ends(text, word, with: "sion")
            || ends(text, word, with: "ness") || ends(text, word, with: "ship") || ends(text, word, with: "ships")
            || ends(text, word, with: "ology") || ends(text, word, with: "ings")
            || word.count > 8 && (ends(text, word, with: "ment") || ends(text, word, with: "ments"))
    }

    private static func ends(_ text: Span<UInt8>, _ word: Range<Int>, with ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard word.count >= count else { return false }
        return ending.withUTF8Buffer { letters in
            (0..<count).allSatisfy { text.byte(at: word.upperBound - count + $0) == letters[$0] }
        }
    }
}
