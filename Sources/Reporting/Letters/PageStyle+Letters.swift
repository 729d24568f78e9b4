import HTMLMarkup

extension PageStyle {
    /// A letter: a sheet on the screen, and on paper nothing but the sheet.
    static let letters: HTMLStyleSheet = """
        .sent { background: var(--wash); }
        .sent .strip, .sent main { padding-inline: max(1.125rem, calc((100vw - 46rem) / 2)); }
        .sent main { display: block; padding-block: 2.5rem 4rem; }
        .letter { background: var(--paper); border: 1px solid var(--line); padding: clamp(1.5rem, 7vw, 4.5rem) clamp(1.25rem, 8vw, 5rem); }
        .letter p, .letter ul { max-width: none; }
        .letter .letterhead { margin-bottom: 2.5rem; padding-bottom: 0.75rem; border-bottom: 2px solid var(--accent); color: var(--accent); font: 600 1.25rem/1.3 var(--serif); }
        .letter .addressee { margin-bottom: 2rem; font-weight: 600; overflow-wrap: anywhere; }
        .letter h1 { margin-bottom: 1.25rem; font-size: 1.35rem; letter-spacing: 0; }
        .letter .closing { margin-top: 2.25rem; }
        .letter .closing p { margin-bottom: 0.15rem; }
        .letter .closing p:first-child { font-weight: 600; }
        @media print {
          @page { margin: 26mm 24mm 24mm; }
          html { font-size: 10.5pt; }
          .sent { background: none; }
          .sent main { padding: 0; }
          .letter { border: 0; padding: 0; }
          .letter h1 { break-after: avoid; }
          .letter p:has(+ ul) { break-after: avoid; }
          .letter .closing { break-inside: avoid; }
        }
        """
}
