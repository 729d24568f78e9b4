import HTMLMarkup

extension PageStyle {
    /// A4 paper: the marking in the margin of every sheet, no broken rows, links as plain text.
    static let printed: HTMLStyleSheet = """
        @page {
          size: A4;
          margin: 22mm 16mm 20mm;
          @top-left { font: 600 8pt Arial, "Liberation Sans", sans-serif; color: #18262b; }
          @top-right { font: italic 8pt Arial, "Liberation Sans", sans-serif; color: #4a5a60; }
          @bottom-left { font: 8pt Arial, "Liberation Sans", sans-serif; color: #4a5a60; }
          @bottom-right { font: 8pt Arial, "Liberation Sans", sans-serif; color: #4a5a60; content: counter(page) " of " counter(pages); }
        }
        @media print {
          html { font-size: 9.25pt; }
          body { line-height: 1.45; }
          .skip, .contents, .back, .strip { display: none; }
          main, .foot { padding: 0; }
          .masthead { margin-bottom: 2rem; }
          section { margin-bottom: 2.25rem; padding-top: 1.5rem; }
          .standard { margin-top: 2.25rem; }
          h1, h2, h3, caption, .aim, .verdict, .unmet, .cited, .key { break-after: avoid; }
          p, li, tr, .unmet, .key, .counts, .notice, .panel, .counts > div, .facts > div, .diagnostics li, .whole { break-inside: avoid; }
          tr.group, thead { break-after: avoid; }
          tbody tr:first-child, tr.group + tr { break-before: avoid; }
          h2 + p:not(:last-child) { break-after: avoid; }
          thead { display: table-header-group; }
          a { color: inherit; text-decoration: none; }
          th, td { padding: 0.55rem 1rem 0.55rem 0; }
          .dense th, .dense td { padding-block: 0.3rem; }
          .counts { grid-template-columns: repeat(3, 1fr); gap: 1.5rem 2rem; }
          .scrolls { overflow: visible; break-inside: avoid; }
          .grid { min-width: 0; }
          .grid th, .grid td { padding: 0.4rem 0.1rem; }
          .grid thead th { font-size: 6.25pt; font-weight: 400; }
          .grid th.agency { width: 20%; }
          .grid th.grade, .grid td.grade { width: 13%; }
          .foot { margin-top: 2.5rem; padding-top: 1rem; border-top: 1px solid var(--line); background: none; break-inside: avoid; }
          .foot .marking { display: none; }
        }
        """
}
