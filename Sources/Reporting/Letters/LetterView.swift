import CivilCalendar
import HTMLMarkup

/// The page of one letter, from the letter only. It leads nowhere: it is what is sent.
struct LetterView {
    let letter: Letter

    var document: HTMLDocument {
        HTMLDocument(
            title: [letter.title, letter.agency.name, letter.date.readable, letter.board].joined(separator: ", "),
            description: "A letter of \(letter.board) to \(letter.agency.name) of \(letter.date.readable).",
            styles: PageStyle.sheets + [PageStyle.letters, margins], bodyAttributes: [.class("sent")],
            body: [
                .header([.class("strip")], strip),
                .main([.id("main")], .article([.class("letter")], head + matter + [closing])),
            ])
    }

    private var strip: [HTMLNode] {
        [
            .p([.class("marking")], .span([.class("unseen")], "Protective marking: "), .said(letter.marking)),
            .p("\(PageFrame.retention(letter.retainUntil))"),
            letter.isConstructed ? .p("Constructed example") : .nothing,
        ]
    }

    private var head: [HTMLNode] {
        [
            .p([.class("letterhead")], .said(letter.board)), .p([.class("sent-on")], .day(letter.date)),
            .p([.class("addressee")], .said(letter.agency.name)), .h1("\(letter.subject)"),
        ]
    }

    private var matter: [HTMLNode] {
        letter.blocks.map { block in
            switch block {
            case .paragraph(let text): .p("\(text)")
            case .list(let items): .ul(items.map { .li("\($0)") })
            }
        }
    }

    private var closing: HTMLNode {
        .footer(
            [.class("closing")], .p("\(Letter.closing)"), letter.post.isEmpty ? .nothing : .p(.said(letter.post)),
            letter.address.isEmpty ? .nothing : .p(.said(letter.address)))
    }

    /// On every sheet of paper: the marking, whose letter it is, and until when it is kept.
    private var margins: HTMLStyleSheet {
        HTMLStyleSheet(printedMargins: [
            PrintedMargin(.topLeft, letter.marking),
            PrintedMargin(.topRight, letter.isConstructed ? "Constructed example" : ""),
            PrintedMargin(.bottomLeft, "\(PageFrame.retention(letter.retainUntil)) · \(letter.board)"),
        ])
    }
}
