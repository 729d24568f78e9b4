import CivilCalendar
import HTMLMarkup

extension IndexView {
    var themes: PageSection {
        guard !model.themes.isEmpty else {
            return PageSection("themes", "Themes", .p("Nothing is weak in so many agencies that it makes a theme."))
        }
        let rows = model.themes.map { theme -> [HTMLNode] in
            [
                .fragment([
                    theme.isDetail ? .span([.class("detail")], "\(theme.subject)") : "\(theme.subject)",
                    theme.isConstructed ? .constructed : .nothing,
                ]), "\(theme.place)",
                "\(theme.share)", "\(theme.declaredAndPlanned)", .agencies(theme.agencies, from: .index),
            ]
        }
        return PageSection(
            "themes", "Themes",
            .p(
                "Standards and criteria that are weak in several of the agencies read. An agency had declared and planned where its own ratings already said so and its own actions, each with a post and a date, cover it."
            ),
            PageTable(
                "Themes of the whole round, each standard with the criteria that make it weak, then of single sectors",
                [
                    .init("Theme", "name"), .init("Found in", "short"), .init("Weak in", "short"),
                    .init("Declared and planned", "short"), .init("Agencies", "wide"),
                ], rows: rows
            ).node)
    }

    var goodPractice: PageSection {
        guard !model.goodPractice.isEmpty else {
            return PageSection("good-practice", "Good practice offered", .p("No agency offered practice to share."))
        }
        let rows = model.goodPractice.map { practice -> [HTMLNode] in
            [
                .fragment([
                    .agency(practice.agency, from: .index),
                    practice.isUnread ? .span([.class("aside")], "return not yet read") : .nothing,
                ]), "\(practice.criterion ?? "No criterion named")", .said(practice.text),
            ]
        }
        return PageSection(
            "good-practice", "Good practice offered",
            PageTable(
                "What agencies offer to share, in their own words",
                [.init("Agency", "name"), .init("Criterion", "words"), .init("Practice", "wide")], rows: rows
            ).node)
    }

    var boardActions: PageSection {
        guard !model.boardActions.isEmpty else {
            return PageSection(
                "board-actions", "What the board does itself", .p("No theme calls for an action of the board."))
        }
        let rows = model.boardActions.map { action -> [HTMLNode] in
            [
                .fragment(["\(action.subject)", action.isConstructed ? .constructed : .nothing]), "\(action.place)",
                .dueDate(action.due), .dueBasis(action.due),
            ]
        }
        return PageSection(
            "board-actions", "What the board does itself", .p("\(model.boardStep)"),
            PageTable(
                "The board's own action on each theme",
                [.init("Theme", "wide"), .init("Found in", "short"), .init("Due", "day"), .init("Set by", "basis")],
                rows: rows
            ).node)
    }

    var dues: PageSection {
        guard !model.dues.isEmpty else {
            return PageSection("due", "What is due", .p("Nothing is due from any agency."))
        }
        let groups = model.dues.map { dues in
            PageTable.Group(
                heading: .agency(dues.agency, from: .index),
                rows: dues.rows.map { row in
                    [
                        "\(row.what)", row.priority.map { .mark($0) } ?? "The grade", .dueDate(row.due),
                        .dueBasis(row.due),
                    ]
                })
        }
        return PageSection(
            "due", "What is due",
            .p(
                "Dates before \(.day(model.positionDate)) are marked as passed; what is on record as having come in, as overdue or as closed is marked so. The \(.link(to: ReportPage.timetable.link(from: .index), "work plan")) has them in calendar order, with the places at meetings; the \(.link(to: ReportPage.forecast.link(from: .index), "forecast")) says what re-assessments on the days to come would find."
            ),
            PageTable(
                "What each agency has to send and by when, earliest first",
                [
                    .init("What", "wide"), .init("For", "short"), .init("Due", "day"), .init("Set by", "basis"),
                ], groups: groups, isDense: true
            ).node)
    }
}
