import HTMLMarkup

extension PageStyle {
    /// Tables that breathe, and the standards grid.
    static let tables: HTMLStyleSheet = """
        table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.5; margin-bottom: 1.5rem; }
        caption { padding-bottom: 0.6rem; text-align: left; color: var(--soft); font-size: 0.875rem; }
        caption .constructed { display: inline; }
        th, td { padding: 0.85rem 1.25rem 0.85rem 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
        th:last-child, td:last-child { padding-right: 0; }
        thead th { padding-block: 0.5rem; border-bottom: 2px solid var(--ink); font-size: 0.8125rem; vertical-align: bottom; overflow-wrap: normal; }
        tbody tr { border-bottom: 1px solid var(--line); }
        tbody th { font-weight: 600; }
        tbody th > a { display: inline-block; padding-block: 0.15rem; margin-block: -0.15rem; }
        tr.group th { padding-block: 1.75rem 0.6rem; font-size: 1rem; }
        tr.group .aside { font-weight: 400; }
        td p { margin-bottom: 0.35rem; }
        td ul { margin: 0.35rem 0 0; padding-left: 1rem; }
        th.name { width: 24%; }
        th.short { width: 14%; }
        th.count { width: 11%; }
        th.words { width: 18%; }
        th.day { width: 20%; }
        th.basis { width: 29%; }
        tbody:last-child tr:last-child { border-bottom: 0; }
        .dense th, .dense td { padding-block: 0.5rem; }
        .dense tbody th { font-weight: 400; }
        .dense tr.group th { padding-block: 1.5rem 0.5rem; font-weight: 600; }
        .cell-label { display: none; }
        .scrolls { position: relative; overflow-x: auto; margin-bottom: 1.5rem; }
        .scrolls:focus-visible { outline-offset: 0; }
        .grid { margin: 0; min-width: 58rem; table-layout: fixed; }
        .grid th, .grid td { padding: 0.6rem 0.15rem; text-align: center; vertical-align: middle; }
        .grid thead th { overflow-wrap: normal; font-size: 0.6875rem; line-height: 1.3; }
        .grid thead .number { display: block; margin: 0; font-size: 0.9375rem; color: var(--ink); }
        .grid th.agency { width: 21%; padding-left: 0; padding-right: 1rem; text-align: left; }
        .grid th.grade, .grid td.grade { width: 14%; padding-right: 0.5rem; text-align: left; }
        .grid thead th.agency, .grid thead th.grade { font-size: 0.8125rem; }
        .grid tbody th { line-height: 1.35; }
        .unread td { text-align: left; color: var(--soft); font-style: italic; }
        .grid .unread td { text-align: left; }
        .grid .unread td span { display: inline-block; }
        """
}
