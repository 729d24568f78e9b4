import Foundation
import Testing

/// A document of another kind than a return, made to be costly: `validate` takes its word for what it is.
struct HostileRecord: Sendable, CustomTestStringConvertible {
    let name: String
    /// What it is refused with; nil where it is accepted.
    let code: String?
    let text: @Sendable () -> String

    var testDescription: String { name }

    private static func analysis(_ inside: String) -> String {
        "<analysis xmlns='urn:s11:analysis:1' agency='north-hospital' revision='1' date='2010-03-16'>"
            + "<reader post='Reader'/>\(inside)</analysis>"
    }

    private static func round(_ invited: String) -> String {
        let text = (try? String(contentsOfFile: Repository.base + "/round/round.xml", encoding: .utf8)) ?? ""
        return text.replacing("</round>", with: invited + "</round>")
    }

    private static let sectors = "sector='s' duty-basis='s11'"

    static let all = [
        HostileRecord(name: "an analysis that rules on 99,000 items under one criterion", code: "ELEMENT-REPEATED") {
            analysis(
                "<criterion id='1.1'>"
                    + HostileDocument.numbered(99_000) { "<evidence reference='A/B/\($0)' accepted='true'/>" }
                    + "</criterion>")
        },
        HostileRecord(name: "an analysis of 99,000 criteria there are none of", code: "ANALYSIS-TARGET") {
            analysis(
                HostileDocument.many(99_000, "<criterion id='1.\(HostileDocument.many(40, "1"))'/>\r"))
        },
        HostileRecord(name: "an edition of many agency types, each much like what it is not", code: "REFERENCE-UNKNOWN")
        {
            let long = HostileDocument.many(56, "a")
            let unknown = HostileDocument.numbered(900) { " \(long)x\($0)" }
            return
                "<edition xmlns='urn:s11:edition:1' id='e' title='E' from='2009-04-01' to='2010-03-31'><about>A.</about>"
                + "<document id='G' title='G' reference='G' published='2007'/>"
                + HostileDocument.numbered(98_000) { "<agency-type id='\(long)\($0)' label='P' sector='j'/>" }
                + "<evidence-kinds most-criteria-per-item='5'>"
                + "<evidence-kind id='policy' label='P' shows='document' age-months='36'><basis>B.</basis></evidence-kind>"
                + "</evidence-kinds><standard id='1' title='L' short='L'><aim>A.</aim><citation document='G' place='c'/>"
                + HostileDocument.numbered(9) {
                    "<criterion id='1.\($0)' title='T' applies-to='\(unknown)' evidence='policy'><wording>W.</wording>"
                        + "<level value='0'>N.</level><level value='1'>N.</level><level value='2'>N.</level>"
                        + "<level value='3'>N.</level><mend>M.</mend><question>Q?</question>"
                        + "<citation place='p' basis='good-practice'/></criterion>"
                } + "</standard></edition>"
        },
        HostileRecord(
            name: "a round that invites 99,000 agencies of a type there is none of", code: "REFERENCE-UNKNOWN"
        ) {
            round(
                HostileDocument.numbered(99_000) { "<invited id='a\($0)' name='N' type='hospitel' \(sectors)/>\r" })
        },
        HostileRecord(name: "a round that invites 99,000 agencies", code: nil) {
            round(HostileDocument.numbered(99_000) { "<invited id='a\($0)' name='N' type='hospital' \(sectors)/>" })
        },
    ]
}
