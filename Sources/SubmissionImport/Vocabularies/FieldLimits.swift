/// How long the fields of a document may be, in characters (Unicode scalars), as the published schemas say too.
enum FieldLimits {
    /// Names of agencies, boards, meetings and rounds.
    static let name = 200
    /// What a board is called among others.
    static let short = 40
    static let post = 120
    /// Titles of evidence.
    static let title = 300
    /// References of evidence.
    static let reference = 200
    /// What a figure counts.
    static let counted = 300
    static let narrative = 20_000
    /// What hinders, good practice, what a round is about.
    static let passage = 20_000
    /// Reasons, planned actions and safeguards.
    static let reason = 4_000
    /// Items of evidence for one criterion.
    static let evidencePerCriterion = 40
    /// Keys of what has a date in a timetable.
    static let key = 300
    /// Meetings of a board in one list: many years of them. What a plan costs grows faster than their number.
    static let meetings = 400
    static let revisions = 1...999
}
