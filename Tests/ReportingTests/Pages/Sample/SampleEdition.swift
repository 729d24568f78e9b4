import Standards

/// A small audit tool for the pages' tests: eight standards of three or four criteria.
enum SampleEdition {
    static let edition = Edition(
        id: "sample-2009-10", title: "Section 11 audit tool, 2009–10 (sample)",
        period: .init(from: "2009-04-01", to: "2010-03-31"), about: "A small audit tool for tests.",
        documents: [
            SourceDocument(id: "GUIDE", title: "Statutory guidance", reference: "REF-2007", published: "2007-04")
        ],
        agencyTypes: [
            AgencyType(id: "police", label: "Police", sector: "justice", usualDuty: .s11),
            AgencyType(id: "probation", label: "Probation", sector: "justice", usualDuty: .s11),
            AgencyType(id: "youth-offending", label: "Youth offending service", sector: "justice", usualDuty: .s11),
            AgencyType(id: "primary-care-trust", label: "Primary care trust", sector: "health", usualDuty: .s11),
            AgencyType(id: "acute-trust", label: "Hospital trust", sector: "health", usualDuty: .s11),
            AgencyType(id: "mental-health-trust", label: "Mental health trust", sector: "health", usualDuty: .s11),
            AgencyType(id: "ambulance-trust", label: "Ambulance trust", sector: "health", usualDuty: .s11),
            AgencyType(
                id: "council-children", label: "Council: children's services", sector: "council", usualDuty: .s11),
            AgencyType(id: "council-adults", label: "Council: adult services", sector: "council", usualDuty: .s11),
            AgencyType(id: "district-council", label: "District council", sector: "council", usualDuty: .s11),
            AgencyType(id: "college", label: "College", sector: "education", usualDuty: .s175),
            AgencyType(
                id: "voluntary", label: "Voluntary, community or faith group", sector: "voluntary",
                usualDuty: .voluntary),
        ],
        evidenceKinds: [
            EvidenceKind(id: "policy", label: "Policy", shows: .document, ageInMonths: 36, basis: "Sample."),
            EvidenceKind(
                id: "training-data", label: "Training figures", shows: .practice, ageInMonths: 12, basis: "Sample."),
            EvidenceKind(
                id: "children-feedback", label: "What children told us", shows: .effect, ageInMonths: 24,
                basis: "Sample."),
        ],
        mostCriteriaPerItem: 5,
        standards: [
            standard(
                "1", "Senior management commitment", "Leadership",
                "Children are safer because the people at the top own the risks.",
                [
                    criterion(
                        "1.1", "A named senior lead", core: true, liveRisk: true,
                        mend: "Write the duty into one senior post and tell all staff which post it is."),
                    criterion(
                        "1.2", "Safeguarding in strategic and operational plans", core: true,
                        mend:
                            "Add one safeguarding aim to the strategic plan and one task with an owner and a date to each operational plan."
                    ),
                    criterion(
                        "1.3", "The top team looks at results",
                        mend:
                            "Fix the dates on which safeguarding comes to the top team, and minute one decision each time."
                    ),
                ]),
            standard(
                "2", "A clear statement of responsibilities", "Policies",
                "Everyone can find out what will be done to keep children safe.",
                [
                    criterion(
                        "2.1", "A current safeguarding policy with owner and review date", core: true,
                        mend: "Review the policy, name its owner and print the next review date on it."),
                    criterion(
                        "2.2", "Everyone can reach the policy and knows it", core: true,
                        mend: "Send every member of staff one page that says where the policy is."),
                    criterion(
                        "2.3", "Complaints that children and families can use",
                        mend: "Test the complaints leaflet with five young people and change it."),
                ]),
            standard(
                "3", "Clear lines of accountability", "Accountability",
                "For every child it is clear who answers for what.",
                [
                    criterion(
                        "3.1", "An unbroken line of accountability", core: true,
                        mend: "Draw the line from the front line to the top post and check every link."),
                    criterion(
                        "3.2", "Services that others provide for us", core: true,
                        mend: "Put the safeguarding terms into the contracts renewed next, and check them once a year."),
                    criterion(
                        "3.4", "Named and designated health professionals",
                        types: ["primary-care-trust", "acute-trust", "mental-health-trust", "ambulance-trust"],
                        mend: "Fill the named posts and give each cover."),
                    criterion(
                        "3.8", "Decisions are recorded with reasons",
                        mend: "Read ten records for the reason behind each decision."),
                ]),
            standard(
                "4", "Service development that listens to children", "Listening",
                "What children say changes what is done.",
                [
                    criterion(
                        "4.1", "The child’s own wishes and feelings", core: true,
                        mend: "Add one line to the record for what the child said."),
                    criterion(
                        "4.2", "Children’s and young people’s views change services", core: true,
                        mend: "Make one change that young people asked for and write down what came of it."),
                    criterion(
                        "4.6", "A dated example of a better outcome", mend: "Write up one example that names nobody."),
                ]),
            standard(
                "5", "Training and supervision", "Training", "Those who work with children know what to look for.",
                [
                    criterion(
                        "5.1", "Induction before working alone with children", core: true,
                        mend: "Hold new starters back from working alone until induction is signed off."),
                    criterion(
                        "5.3", "Training figures that can be retrieved by role", core: true,
                        mend: "Get one report out of the training system that counts people by role."),
                    criterion(
                        "5.6", "What training changes",
                        mend: "Ask ten members of staff three months after the course what they do differently."),
                ]),
            standard(
                "6", "Safer recruitment and the handling of allegations", "Safer staffing",
                "Nobody unsuitable works with children.",
                [
                    criterion(
                        "6.2", "Checks before people work with children", core: true, liveRisk: true,
                        mend: "Stop unchecked people working alone with children today, then clear the backlog."),
                    criterion(
                        "6.3", "What happens when someone is accused", core: true, liveRisk: true,
                        mend: "Write the route down, name the manager who takes the call, and tell every site."),
                    criterion(
                        "6.7", "A trained person on each interview panel", types: ["college"],
                        mend: "Train one person for each panel."),
                    criterion(
                        "6.8", "Which posts need which check",
                        mend: "List every post with the check it needs, and keep the list with the vacancies."),
                ]),
            standard(
                "7", "Effective work with other agencies", "Joint working", "Children do not fall between agencies.",
                [
                    criterion(
                        "7.1", "Recognising a concern and referring it", core: true,
                        mend: "Put the referral steps on one card and check that they are followed."),
                    criterion(
                        "7.2", "We contribute when asked", core: true,
                        mend: "Keep a list of what was asked for and when it went out."),
                    criterion(
                        "7.9", "When agencies disagree about a child",
                        mend: "Write down who calls whom, and log each disagreement."),
                ]),
            standard(
                "8", "Information sharing and records", "Information", "The right people know in time.",
                [
                    criterion(
                        "8.1", "Rules for sharing information", core: true,
                        mend: "Adopt the joint protocol and name its owner."),
                    criterion(
                        "8.2", "Staff are confident about sharing", core: true,
                        mend: "Brief every team with two worked examples."),
                    criterion("8.4", "The record follows the child", mend: "Time the transfer of twenty records."),
                ]),
        ])

    private static func standard(_ id: String, _ title: String, _ short: String, _ aim: String, _ criteria: [Criterion])
        -> (
            standard: Standard, criteria: [Criterion]
        )
    {
        (
            Standard(
                id: id, title: title, short: short, aim: aim,
                citations: [Citation(document: "GUIDE", place: "key feature \(id)")]), criteria
        )
    }

    private static func criterion(
        _ id: String, _ title: String, core: Bool = false, liveRisk: Bool = false, types: [String] = [], mend: String
    ) -> Criterion {
        Criterion(
            id: id, title: title, wording: "\(title): we do this.", isCore: core, isLiveRisk: liveRisk,
            appliesTo: types,
            expectedEvidence: [0],
            descriptors: [
                "Nothing shows it.", "It is there in part, or was once.",
                "It is written down, in date, carried out at every site, and somebody senior has checked it this year.",
                "It is second nature, and a dated example shows what it changed for children.",
            ],
            mend: mend, question: "Who last checked?",
            citations: [Citation(document: "GUIDE", place: "key feature \(id.prefix(1))")])
    }
}
