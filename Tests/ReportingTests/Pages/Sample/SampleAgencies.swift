import CivilCalendar
import Standards
import Submissions

/// The agencies of the sample round: between them every state, a live risk with and without something standing in, a provisional
/// outcome, a decision that differs from the rules, text held out, and names that try to be markup.
enum SampleAgencies {
    static let all = [
        police, probation, hospital, careTrust, mentalHealth, ambulance, youthOffending, children, adults, college,
        group,
        district,
    ]

    private static func agency(
        _ id: String, _ name: String, _ type: String, _ sector: String, duty: DutyBasis = .s11, partOf: String? = nil
    ) -> Agency {
        Agency(id: "thornmere-\(id)", name: name, type: type, sector: sector, partOf: partOf, duty: duty)
    }

    private static func decided(_ grade: String, reason: String? = nil) -> DecisionRecord {
        DecisionRecord(grade: grade, date: SampleRound.day(2010, 4, 29), by: "Audit group", reason: reason, offset: 0)
    }

    private static let strong = SampleReturn.Line(own: 3, evidence: 3)

    private static func planned(_ own: Int, _ evidence: Int, by post: String) -> SampleReturn.Line {
        SampleReturn.Line(own: own, evidence: evidence, plannedBy: post)
    }

    /// Graded best, with good practice to share.
    static let police = SampleAgency(
        agency: agency("police", "Thornmere Police, public protection division", "police", "justice"),
        returns: [
            SampleReturn(
                agency: agency("police", "Thornmere Police", "police", "justice"), usual: strong,
                lines: ["5.6": planned(2, 1, by: "Head of Training"), "3.2": .init(own: 2, evidence: 2)],
                practice: [
                    ("7.1", "Every referral of the week is read out on Friday by someone from another team.", false),
                    ("4.6", SampleRound.heldWords, true),
                ], decided: decided("very-good"))
        ], read: 1)

    /// Weak on recruitment, declared and planned.
    static let probation = SampleAgency(
        agency: agency("probation", "Thornmere Probation Area", "probation", "justice"),
        returns: [
            SampleReturn(
                agency: agency("probation", "Thornmere Probation Area", "probation", "justice"),
                lines: [
                    "6.3": planned(1, 1, by: "Head of Human Resources"),
                    "6.8": planned(1, 1, by: "Head of Human Resources"),
                    "1.1": strong, "1.2": strong, "4.1": .init(own: 2, evidence: 2, isTitleHeld: true),
                    "8.4": .init(own: 2, evidence: 1),
                ],
                hindrances: ["Meetings of the three boards fall in the same week.", SampleRound.hostileText],
                decided: decided("effective"))
        ], read: 1)

    /// Graded worst with a live risk nothing stands in for, since then revised.
    static let hospital: SampleAgency = {
        let body = agency("hospital", "Thornmere and Highgate Hospitals NHS Foundation Trust", "acute-trust", "health")
        let first = SampleReturn(
            agency: body,
            lines: [
                "6.2": .init(
                    own: 2, evidence: 0, safeguard: "Two members of staff at all times.", isSafeguardAccepted: false),
                "6.3": .init(own: 3, evidence: 2),
                "6.8": .init(own: 1, evidence: 1, plannedBy: "Director of Workforce"),
                "5.1": .init(own: 2, evidence: 1), "5.3": .init(own: 2, evidence: 1, plannedBy: "Head of Learning"),
                "4.2": .init(own: 3, evidence: 2, assessed: (1, "Seen on a visit: the group last met in 2007.")),
                "2.1": .init(own: 2, evidence: 1),
            ], decided: decided("inadequate"))
        return SampleAgency(
            agency: body, returns: [first, SampleReturn(agency: body, revision: 2)], read: 1,
            received: [SampleRound.day(2010, 3, 12), SampleRound.day(2010, 6, 9)],
            extensions: [
                Extension(
                    to: SampleRound.day(2010, 3, 12), reason: "A ward moved", grantedBy: "Board manager",
                    on: SampleRound.day(2010, 2, 20))
            ])
    }()

    static let careTrust = SampleAgency(
        agency: agency("care-trust", "Thornmere Primary Care Trust", "primary-care-trust", "health"),
        returns: [
            SampleReturn(
                agency: agency("care-trust", "Thornmere Primary Care Trust", "primary-care-trust", "health"),
                lines: [
                    "6.3": planned(1, 1, by: "Head of Human Resources"), "1.1": strong, "1.2": strong, "2.1": strong,
                    "2.2": strong, "3.2": .init(own: nil, evidence: 0, notApplicable: true),
                ], decided: decided("effective"))
        ], read: 1)

    /// The rules propose the worst grade; the audit group decided a better one and said why. A live risk with something standing in.
    static let mentalHealth = SampleAgency(
        agency: agency("mental-health", "Thornmere Partnership (mental health)", "mental-health-trust", "health"),
        returns: [
            SampleReturn(
                agency: agency("mental-health", "Thornmere Partnership", "mental-health-trust", "health"),
                lines: [
                    "6.3": .init(
                        own: 0, evidence: 0, plannedBy: "Head of Safeguarding",
                        safeguard: "All calls go to the council’s duty manager."),
                    "5.1": .init(own: 1, evidence: 1, plannedBy: "Head of Learning"), "5.3": .init(own: 2, evidence: 1),
                    "2.3": .init(own: 3, evidence: 0), "2.2": .init(own: 3, evidence: 0),
                ],
                decided: decided("effective", reason: "The policy was seen at the meeting; \(SampleRound.hostileText)"))
        ], read: 1)

    /// Constructed, and not decided yet.
    static let ambulance = SampleAgency(
        agency: agency("ambulance", "Eastern Ambulance Service", "ambulance-trust", "health"),
        returns: [
            SampleReturn(
                agency: agency("ambulance", "Eastern Ambulance Service", "ambulance-trust", "health"),
                isConstructed: true,
                usual: strong, lines: ["8.4": .init(own: 3, evidence: 2)],
                hindrances: ["Nobody tells us what became of a referral."])
        ], read: 1, isConstructed: true)

    /// Not complete: two criteria have no answer.
    static let youthOffending = SampleAgency(
        agency: agency(
            "youth-offending", "Thornmere Youth Offending Service", "youth-offending", "justice",
            partOf: "thornmere-children"),
        returns: [
            SampleReturn(
                agency: agency("youth-offending", "Thornmere Youth Offending Service", "youth-offending", "justice"),
                lines: [
                    "4.2": .init(own: nil, evidence: 0), "7.9": .init(own: nil, evidence: 0),
                    "8.4": .init(own: 1, evidence: 1),
                ])
        ], read: 1)

    /// Accepted, not read: with words that must not come out as a result.
    static let children = SampleAgency(
        agency: agency("children", "Thornmere Council: Children’s Services", "council-children", "council"),
        returns: [
            SampleReturn(
                agency: agency("children", "Thornmere Council: Children’s Services", "council-children", "council"),
                lines: ["6.2": .init(own: 0, evidence: 0)], hindrances: ["Thresholds are read in different ways."],
                practice: [
                    ("4.6", SampleRound.heldWords, true), (nil, "A duty desk that any school can walk up to.", false),
                ])
        ])

    static let adults = SampleAgency(
        agency: agency("adults", "Thornmere Council: Adult and Community Services", "council-adults", "council"),
        returns: [
            SampleReturn(
                agency: agency("adults", "Thornmere Council: Adult and Community Services", "council-adults", "council")
            )
        ], received: [SampleRound.day(2010, 3, 3)])

    /// Refused; its name tries to be markup.
    static let college = SampleAgency(
        agency: agency("college", SampleRound.hostileName, "college", "education", duty: .s175), isRefused: true)

    static let group = SampleAgency(
        agency: agency(
            "faith", "Interdenominationalkindergottesdienstvorbereitungsarbeitsgemeinschaft Thornmere", "voluntary",
            "voluntary",
            duty: .voluntary), received: [],
        exemption: Exemption(
            reason: "Works with adults only since last year", grantedBy: "Board manager",
            on: SampleRound.day(2010, 1, 11)))

    static let district = SampleAgency(
        agency: agency("district", "Highgate District Council", "district-council", "council"), received: [],
        chased: [
            Chase(date: SampleRound.day(2010, 3, 1), by: "Board manager"),
            Chase(date: SampleRound.day(2010, 3, 29), by: "Board chair"),
        ])
}
