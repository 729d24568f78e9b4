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
          body { font-size: 9.5pt; line-height: 1.45; }
          .skip, .contents, .back, .strip { display: none; }
          main, .foot { padding: 0; }
          h1 { font-size: 24pt; }
          h2 { font-size: 15pt; margin-bottom: 0.75rem; }
          h3 { font-size: 11.5pt; }
          .masthead { margin-bottom: 1.5rem; }
          section { margin-bottom: 1.75rem; padding-top: 1.25rem; }
          .standard { margin-top: 1.75rem; }
          h1, h2, h3, caption, .aim, .verdict, .unmet { break-after: avoid; }
          p, li { orphans: 3; widows: 3; }
          tr, .notice, .panel, .limit, .counts > div, .diagnostics li { break-inside: avoid; }
          tr.group { break-after: avoid; }
          thead { display: table-header-group; }
          a { color: inherit; text-decoration: none; }
          table { font-size: 8.5pt; }
          th, td { padding: 0.45rem 0.75rem 0.45rem 0; }
          .aside, caption { font-size: 8pt; }
          .constructed { font-size: 7.5pt; }
          .lede { font-size: 11pt; }
          .counts { grid-template-columns: repeat(3, 1fr); gap: 1.25rem 1.5rem; }
          .counts strong { font-size: 13pt; }
          .mark { min-width: 1.45rem; height: 1.45rem; font-size: 8.5pt; }
          .scrolls { overflow: visible; }
          .grid { min-width: 0; }
          .grid th, .grid td { padding: 0.35rem 0.15rem; }
          .grid thead th { font-size: 6.5pt; }
          .grid thead .number { font-size: 8.5pt; }
          .foot { margin-top: 2rem; padding-top: 0.75rem; border-top: 1px solid var(--line); background: none; font-size: 8pt; break-inside: avoid; }
          .foot .marking { display: none; }
        }
        """
}
