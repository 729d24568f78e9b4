import HTMLMarkup

extension PageStyle {
    /// The picture of the work plan: shapes and letters tell, colour only repeats.
    static let timeline: HTMLStyleSheet = """
        .timeline { display: block; width: 100%; min-width: 60rem; height: auto; font-family: var(--sans); }
        .timeline.of-one { min-width: 42rem; max-width: 56rem; }
        .timeline text { fill: var(--ink); font-size: 13px; }
        .timeline .month-name { fill: var(--soft); font-size: 12px; }
        .timeline .month { stroke: var(--line); stroke-width: 1; }
        .timeline .row { stroke: var(--line); stroke-width: 1; }
        .timeline .position { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 5 4; }
        .timeline-key { width: 1.5rem; height: 1.5rem; flex: none; }
        .timeline-mark .shape { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
        .timeline-mark.meeting .shape { fill: var(--wash); }
        .timeline-mark.evidence .shape { fill: var(--sound); }
        .timeline-mark.reassessment .shape { fill: var(--accent); stroke: var(--accent); }
        .timeline-mark .letter { font-size: 11px; font-weight: 700; }
        .timeline-mark.reassessment .letter { fill: #ffffff; }
        @media print { .timeline, .timeline.of-one { min-width: 0; } }
        """
}
