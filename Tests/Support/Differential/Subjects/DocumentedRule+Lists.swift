import Diagnostics

/// What the importers ask beyond the schemas. Each line is held to the documentation by a test, and to the mutants by a run: a rule that
/// nobody can read about, or that no document ever needs, does not stand here.
extension DocumentedRule {
    /// Rules for returns.
    package static let ofReturns =
        ofEveryDocument + ofAgencies + [
            DocumentedRule(.editionUnknown, "id and hash of the edition it answers"),
            DocumentedRule(.editionHash, "id and hash of the edition it answers"),
            DocumentedRule(
                .referenceUnknown, "one of the edition's evidence kinds", where: says("knows no kind of evidence")),
            DocumentedRule(
                .criterionUnknown, "id of a criterion of the edition, each once", where: says("has no criterion")),
            DocumentedRule(.answerContradiction, "level; not beside `not-applicable`"),
            DocumentedRule(.evidenceAfterReturn, "day, not after the sign-off"),
            DocumentedRule(
                .valueInvalid, "an earlier revision", where: says("A return can replace only an earlier revision")),
            DocumentedRule(
                .xmlLimit, "more than 200 of them, or of them and faults together, refuse it",
                where: says("More than 200 things are wrong")),
        ]

    /// Rules for analyses.
    package static let ofAnalyses =
        ofEveryDocument + ofReasons + [
            DocumentedRule(
                .analysisTarget, "id of a criterion of the edition, each once; what is not named",
                where: says("has no criterion")),
            DocumentedRule(
                .textMissing, "why; required where it is `false`", where: says("This item of evidence is not accepted")),
            DocumentedRule(
                .dateOrder, "day by which the agency can say what is wrong in it, not before `date`",
                where: says("The agency's answer is wanted before")),
        ]

    /// Rules for rounds.
    package static let ofRounds =
        ofEveryDocument + ofReasons + ofAgencies + [
            DocumentedRule(.editionUnknown, "id and hash of the edition asked for"),
            DocumentedRule(.editionHash, "id and hash of the edition asked for"),
            DocumentedRule(
                .dateOrder, "day returns are due, not before `opened`", where: says("The returns are due before")),
            DocumentedRule(
                .dateOrder, "its own due day, not before `opened`", where: says("This agency's return is due before")),
            DocumentedRule(
                .dateOrder, "day, later than the one it extends", where: says("An extension must lead to a later day")),
            DocumentedRule(
                .dateOrder, "day until which what is made of the round is kept, not before `due`",
                where: says("is kept only until a day before")),
            DocumentedRule(
                .referenceUnknown, "id of a standard of the edition", where: says("There is no standard")),
            DocumentedRule(
                .referenceUnknown, "list of ids of invited agencies", where: says("The round invites no agency")),
            DocumentedRule(
                .valueInvalid, "words with white space between them, each once",
                where: says("names the same thing twice")),
            DocumentedRule(
                .valueInvalid, "id of another invited agency that still takes part",
                where: says("This agency is said to be part of itself")),
            DocumentedRule(
                .valueInvalid, "id of another invited agency that still takes part",
                where: says("has left the round itself")),
        ]

    /// Rules for lists of meetings.
    package static let ofMeetings =
        ofEveryDocument + ofReasons + [
            DocumentedRule(.dateOrder, "`to` not before `from`", where: says("This term ends before it begins")),
            DocumentedRule(
                .dateOrder, "each term begins after the one above it has ended",
                where: says("This term begins before the one above it has ended")),
            DocumentedRule(
                .attributeMissing, "there exactly where terms are", where: says("School terms are given, but not")),
            DocumentedRule(
                .elementMissing, "there exactly where terms are", where: says("whose school terms count, but no terms")),
            DocumentedRule(
                .valueInvalid, "words with white space between them, each once",
                where: says("names the same thing twice")),
            DocumentedRule(
                .valueInvalid, "only for the audit group", where: says("Only meetings of the audit group have places")),
            DocumentedRule(
                .dateOrder, "the day it was first set for, another than `date`",
                where: says("This meeting is said to be moved, but to the day")),
        ]

    /// Rules for timetables.
    package static let ofTimetables =
        ofEveryDocument + ofReasons + [
            DocumentedRule(
                .dateOrder, "of several extensions of one thing each leads to a later day than the one above it",
                where: says("An extension must lead to a later day"))
        ]

    /// Rules for partnerships.
    package static let ofPartnerships =
        ofEveryDocument + ofReasons + [
            DocumentedRule(
                .identifierRepeated, "id of another round of the partnership its return counts for, each once",
                where: says("This round is named twice for one agency."))
        ]

    /// Rules for figures.
    package static let ofFigures =
        ofEveryDocument + [
            DocumentedRule(.referenceUnknown, "id of a standard of the edition", where: says("has no standard")),
            DocumentedRule(.valueInvalid, "not more than `of`", where: says("More are counted here than")),
            DocumentedRule(
                .elementRepeated, "the same figure is given once", where: says("The same figure is given twice")),
        ]

    /// Rules for decisions of a meeting.
    package static let ofDecisions =
        ofEveryDocument + [
            DocumentedRule(
                .decisionsOpen, "A document without the day, without who decided or without any grade is not filled in"),
            DocumentedRule(
                .attributeMissing, "both or neither", where: says("A decision of another meeting needs both")),
            DocumentedRule(
                .textMissing, "required where the grade is not the one proposed",
                where: says("This grade is not the one that was proposed")),
        ]

    /// Rules for letters.
    package static let ofLetters =
        ofEveryDocument + [
            DocumentedRule(.letterPlaceholder, "A placeholder is one of the letter's own"),
            DocumentedRule(.letterPlaceholder, "for a brace that is meant, write it twice", where: says("This brace")),
            DocumentedRule(.letterChoice, "Of the alternatives of a choice every footing fits exactly one"),
            DocumentedRule(.letterDuty, "A duty that an Act lays down is named only to those who have it"),
            DocumentedRule(
                .valueInvalid, "one of the letter's conditions", where: says("This condition belongs to other letters")),
            DocumentedRule(
                .valueInvalid, "one of the letter's lists", where: says("This list belongs to other letters")),
            DocumentedRule(
                .valueInvalid, "words with white space between them, each once",
                where: says("names the same thing twice")),
            DocumentedRule(
                .elementMissing, "At least one `paragraph` or `choice` has no `when`",
                where: says("Nothing in this letter always stands")),
        ]

    private static let ofReasons = [
        DocumentedRule(
            .textMissing, "A reason or a description that shows nothing but blanks of any kind counts as missing",
            where: says("has only blanks in it"))
    ]

    private static let ofAgencies = [
        DocumentedRule(.referenceUnknown, "one of the edition's agency types", where: says("knows no agency type"))
    ]

    private static let ofEveryDocument = [
        DocumentedRule(.xmlDoctype, "No DOCTYPE.", where: { _, document in Bytes.contains("<!DOCTYPE", in: document) }),
        DocumentedRule(
            .xmlEncoding, "in UTF-8, with or without a byte order mark",
            where: { _, document in !EncodingLook.isUTF8(document) || EncodingLook.declaresAnother(document) }),
        DocumentedRule(
            .xmlMalformed, wellFormed, where: says("that it is not XML version 1.0")),
        // Here it is libxml2 that takes too much: a zero byte behind the document, which it takes for the end, and a declaration
        // without white space before "standalone".
        DocumentedRule(.xmlMalformed, wellFormed, where: says("There is a zero byte")),
        DocumentedRule(
            .xmlMalformed, wellFormed,
            where: { error, document in
                error.message.hasPrefix("The XML declaration") && DeclarationLook.lacksBlankBeforeStandalone(document)
            }),
        DocumentedRule(
            .xmlMalformed, "other names that begin with `xml` are reserved",
            where: says("begins with \"xml\", which is reserved")),
        DocumentedRule(.xmlLimit, "64 KiB in one tag", where: says("This tag is too long.")),
        DocumentedRule(.xmlLimit, "64 attributes of an element", where: says("This tag has too many attributes.")),
        DocumentedRule(.xmlLimit, "64 namespaces in force", where: says("Too many namespaces are declared.")),
        DocumentedRule(.xmlLimit, "1 MiB of text in one element", where: says("The text of this element is too long.")),
        DocumentedRule(.xmlLimit, "256 KiB of names that are not ours", where: says("uses too many different names")),
        DocumentedRule(
            .attributeUnknown, theOneAttribute, where: { error, _ in isOfAnotherVocabulary(error.found ?? "") }),
        DocumentedRule(.xmlMalformed, theOneAttribute, where: says("The attribute \"xml:space\" has a value")),
        DocumentedRule(
            .valueInvalid, "Attribute values of the kinds below have none around them",
            where: { error, _ in
                error.message.hasSuffix("is not a date.") && BlankLook.isDateButForBlanks(error.found ?? "")
            }),
    ]

    private static let wellFormed = "Well-formed XML 1.0 with namespaces"

    private static let theOneAttribute = "The one attribute that may be added is `xml:lang` on the outermost element."

    /// Whether an attribute, as a message shows it, is one the schemas let pass: any of XML's own but the one that may be there, and
    /// those by which documents give hints to validators.
    private static func isOfAnotherVocabulary(_ found: String) -> Bool {
        found.hasPrefix("xsi:") || (found.hasPrefix("xml:") && !found.hasPrefix("xml:lang="))
    }
}
