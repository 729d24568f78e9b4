import HTMLMarkup

extension PageStyle {
    /// Papers: numbers before paragraphs, as text that can be cited, in a column of their own.
    static let papers: HTMLStyleSheet = """
        .title-block { margin-top: 1.75rem; }
        .numbered { display: grid; grid-template-columns: 3rem minmax(0, 1fr); gap: 0 0.5rem; max-width: 46rem; }
        .numbered + .numbered { margin-top: 0.35rem; }
        .paragraph-number { color: var(--accent); font-weight: 600; }
        .numbered p { margin-bottom: 0.65rem; }
        .numbered ul { margin-bottom: 0.9rem; }
        .lettered { list-style: none; padding-left: 0; }
        .lettered li { padding-left: 2rem; text-indent: -2rem; }
        .lettered li * { text-indent: 0; }
        .lettered .letter { display: inline-block; width: 1.75rem; color: var(--soft); }
        .hash { overflow-wrap: anywhere; font-size: 0.8125rem; }
        .prose p { max-width: 42rem; font-size: 1.0625rem; line-height: 1.65; }
        .withheld { max-width: 46rem; margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--wash); border-left: 4px solid var(--line); }
        .withheld p { margin: 0; }
        @media print {
          #appendix-a { break-before: page; }
          .prose p { font-size: 1rem; line-height: 1.5; }
        }
        """
}
