import CivilCalendar
import HTMLMarkup

/// `letters/index.html`, from its model only.
struct LetterRegisterView {
    let model: LetterRegister
    let frame: PageFrame

    var document: HTMLDocument {
        frame.document(
            title: "Letters", description: "The letters of \(model.title) of \(model.board).",
            isConstructed: model.isConstructed, masthead: masthead,
            sections: [register, unwritten].compactMap { $0 })
    }

    private var masthead: [HTMLNode] {
        [
            .p([.class("back")], .link(to: ReportPage.index.link(from: .letters), "The round")),
            .p([.class("board")], "\(model.board)"), .h1("Letters"),
            .p(
                [.class("lede")],
                "What the record of \(model.title) calls for, up to \(.day(model.positionDate)): \(Counted.things(model.count, "letter"))."
            ),
        ]
    }

    private var register: PageSection {
        guard !model.days.isEmpty else {
            return PageSection("register", "By day", .p("The record calls for no letter yet."))
        }
        let groups = model.days.map { day in
            PageTable.Group(
                heading: .day(day.date),
                rows: day.letters.map { letter in
                    let page = ReportPage.letter(agency: letter.agency.id, name: letter.name)
                    return [
                        .link(to: page.link(from: .letters), "\(letter.title)"),
                        .fragment([.said(letter.agency.name), letter.isConstructed ? .constructed : .nothing]),
                        "\(letter.subject)",
                    ]
                })
        }
        return PageSection(
            "register", "By day",
            PageTable(
                "Every letter, on the day it bears",
                [.init("Letter", "name"), .init("To", "words"), .init("About", "wide")], groups: groups
            ).node)
    }

    /// What a reader would otherwise miss without a word.
    private var unwritten: PageSection? {
        let undated = model.undated.map { agency -> HTMLNode in
            .li(
                .said(agency.name),
                ": an extension is on record without the day on which it was granted, so its letter cannot bear a date."
            )
        }
        let unworded = model.unworded.map { kind -> HTMLNode in
            .li("No letter of the kind “\(kind)” is written: the standards hold no wording of it that was accepted.")
        }
        guard !(undated + unworded).isEmpty else { return nil }
        return PageSection("unwritten", "Not written", .ul(undated + unworded))
    }
}
