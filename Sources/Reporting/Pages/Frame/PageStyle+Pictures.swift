import HTMLMarkup

extension PageStyle {
    /// Pictures of verdicts: letters and shapes tell, colour only repeats. Where the reader chooses the colours, shapes are drawn in theirs.
    static let pictures: HTMLStyleSheet = """
        .picture { display: block; height: auto; font-family: var(--sans); }
        .picture text { fill: var(--ink); font-size: 13px; }
        .picture .scale, .picture .none { fill: var(--soft); font-size: 12px; }
        .picture .none { font-style: italic; }
        .picture .number { font-size: 14px; font-weight: 600; }
        .picture .letter { font-size: 13px; font-weight: 700; }
        .picture .guide { stroke: var(--line); stroke-width: 1; }
        .picture .bar { stroke: var(--soft); stroke-width: 3; }
        .picture .open { fill: none; stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 4 3; }
        .picture .own .shape { fill: var(--paper); stroke: var(--ink); stroke-width: 1.75; }
        .picture .found .shape { fill: var(--accent); }
        .picture .found .letter { fill: #ffffff; }
        .compared { width: 100%; max-width: 30rem; }
        .standards { width: 100%; min-width: 44rem; max-width: 60rem; }
        .standards + .standards { margin-top: 1.5rem; }
        .boxed .edge { fill: var(--paper); stroke-width: 1.25; }
        .boxed .shape { stroke-width: 1.25; }
        .grave .edge { stroke: var(--grave); }
        .boxed.grave .shape { fill: var(--grave); stroke: var(--grave); }
        .picture .grave .letter, .picture .strong .letter { fill: #ffffff; }
        .boxed.weak .shape { fill: var(--weak); stroke: var(--weak-edge); }
        .boxed.sound .shape, .boxed.quiet .shape { fill: var(--sound); stroke: var(--sound-edge); }
        .strong .edge { stroke: var(--strong); }
        .boxed.strong .shape { fill: var(--strong); stroke: var(--strong); }
        .open-box .shape { fill: var(--paper); stroke: var(--soft); stroke-dasharray: 4 3; }
        .sample { flex: none; height: 1.75rem; width: auto; }
        .picture-key { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; margin: 0; padding: 0; list-style: none; max-width: none; font-size: 0.9375rem; }
        .picture-key li { display: flex; align-items: center; gap: 0.35rem; margin: 0; }
        .pictured { margin-bottom: 1.5rem; }
        .pictured .picture-key { margin-top: 0.75rem; }
        .same { margin-bottom: 1.5rem; }
        .same summary { width: fit-content; padding-block: 0.25rem; color: var(--accent); cursor: pointer; }
        .same table { min-width: 58rem; margin-top: 0.75rem; }
        .plain th, .plain td { padding: 0.4rem 0.75rem 0.4rem 0; font-size: 0.875rem; overflow-wrap: normal; }
        @media (forced-colors: active) {
          .picture, .timeline, .timeline-key { forced-color-adjust: none; }
          .picture text, .picture .scale, .picture .none, .timeline text, .timeline .month-name { fill: CanvasText; }
          .picture .guide, .picture .bar, .picture .open, .timeline .month, .timeline .row, .timeline .position { stroke: CanvasText; }
          .picture .own .shape, .boxed .edge, .boxed .shape, .timeline-mark .shape { fill: Canvas !important; stroke: CanvasText !important; }
          .picture .found .shape, .boxed.grave .shape, .boxed.strong .shape, .timeline-mark.reassessment .shape { fill: CanvasText !important; stroke: CanvasText !important; }
          .picture .found .letter, .picture .grave .letter, .picture .strong .letter, .timeline-mark.reassessment .letter { fill: Canvas; }
        }
        @media print {
          .compared { max-width: 110mm; }
          .standards { min-width: 0; max-width: none; break-inside: avoid; }
          .picture, .pictured { break-inside: avoid; }
          .pictured .picture-key { break-before: avoid; }
          .same { display: none; }
        }
        """
}
