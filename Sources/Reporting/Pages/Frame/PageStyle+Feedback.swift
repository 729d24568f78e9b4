import HTMLMarkup

extension PageStyle {
    /// Papers that are handed out: who they are for, sheets of their own, and room to write.
    static let feedback: HTMLStyleSheet = """
        .addressee { margin-top: 0.75rem; font: 600 1.25rem/1.4 var(--serif); overflow-wrap: anywhere; }
        .questions { padding-left: 1.5rem; max-width: 46rem; }
        .questions > li { margin-bottom: 1.5rem; }
        .asked { margin-bottom: 0.25rem; font-weight: 600; }
        .write { margin: 0.5rem 0 0; color: var(--soft); font-size: 0.875rem; }
        .write div { padding-block: 0.15rem; }
        .write dt { display: inline; }
        .write dt::after { content: ":"; }
        .write dd { display: inline; }
        .ruled { display: none; }
        .constructed + .reasons-in { margin-top: 0.75rem; }
        .reasons-in { margin-bottom: 1.25rem; }
        @media print {
          .addressee { margin-top: 0.5rem; }
          .sheet { break-before: page; border-top: 0; padding-top: 0; }
          .questions { padding-left: 1.25rem; max-width: none; }
          .questions > li { break-inside: avoid; margin-bottom: 1.6rem; }
          .write { display: grid; grid-template-columns: 2fr 1fr; margin-top: 0.4rem; border: 1px solid var(--soft); border-radius: 2px; font-size: 8pt; }
          .write div { grid-column: 1 / -1; padding: 0.35rem 0.6rem 0.1rem; }
          .write div + div { border-top: 1px solid var(--soft); }
          .write div:nth-child(3) { grid-column: 1; }
          .write div:nth-child(4) { grid-column: 2; border-left: 1px solid var(--soft); }
          .write dt::after { content: ""; }
          .ruled { display: block; height: 7mm; border-bottom: 1px solid var(--line); }
          .ruled:last-child { border-bottom: 0; }
        }
        """
}
