import HTMLMarkup

extension PageStyle {
    /// The letters in their boxes. What is weak is loud, what is sound is quiet; the letter tells both without any colour.
    static let marks: HTMLStyleSheet = """
        .marked { display: inline-flex; align-items: center; gap: 0.5rem; }
        .mark {
          display: inline-flex; align-items: center; justify-content: center; flex: none; min-width: 1.75rem; height: 1.75rem;
          padding: 0 0.3rem; border: 1px solid var(--line); border-radius: 4px; font: 700 0.9375rem/1 var(--sans);
          white-space: nowrap; print-color-adjust: exact;
        }
        .marked .label { overflow-wrap: normal; }
        td .marked, tbody th > .marked { margin-block: -0.15rem; }
        tr.group .marked { margin: 0; }
        .mark.grave { background: var(--grave); border-color: var(--grave); color: #ffffff; }
        .mark.weak { background: var(--weak); border-color: var(--weak-edge); color: var(--weak-ink); }
        .mark.sound { background: var(--sound); border-color: var(--sound-edge); color: var(--sound-ink); }
        .mark.strong { background: var(--strong); border-color: var(--strong); color: #ffffff; }
        .mark.quiet { background: var(--paper); border-color: var(--soft); color: var(--ink); }
        .mark.open { background: var(--paper); border: 1px dashed var(--soft); color: var(--ink); font-size: 0.8125rem; }
        .mark.none { border-color: transparent; color: var(--soft); }
        .panel .mark { min-width: 2.75rem; height: 2.75rem; font-size: 1.5rem; }
        .panel .marked { gap: 0.9rem; }
        .verdict .mark { margin-right: 0.35rem; }
        .key { margin-bottom: 1.5rem; }
        .key > div { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding-block: 0.3rem; }
        .key dt { width: 6rem; color: var(--soft); font-size: 0.875rem; line-height: 1.75rem; }
        .key dd { flex: 1 1 12rem; display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; font-size: 0.9375rem; }
        @media (forced-colors: active) {
          .mark, .mark.none { border: 1px solid CanvasText; }
          .mark.open { border-style: dashed; }
          .strip, .foot { border-block: 1px solid CanvasText; }
        }
        """
}
