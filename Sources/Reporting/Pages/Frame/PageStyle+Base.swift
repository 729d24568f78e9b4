import HTMLMarkup

extension PageStyle {
    /// Colours, type and running text. Every pair of colours that carries text stands at 4.5 to 1 or better.
    static let base: HTMLStyleSheet = """
        :root {
          --ink: #18262b; --soft: #4a5a60; --line: #d3dbdd; --wash: #f3f6f6; --paper: #ffffff;
          --accent: #0f5560; --grave: #8c2b1c; --weak: #f7dda2; --weak-ink: #3f2a00; --weak-edge: #a5761a;
          --sound: #dcecec; --sound-ink: #0b3b43; --sound-edge: #6aa0a6; --strong: #0f5560;
          --serif: Charter, "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Liberation Serif", serif;
          --sans: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
        }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 1.5rem; }
        body {
          margin: 0; color: var(--ink); background: var(--paper); font: 1rem/1.6 var(--sans);
          font-variant-numeric: lining-nums tabular-nums; overflow-wrap: break-word;
        }
        h1, h2, h3 { font-family: var(--serif); font-weight: 600; line-height: 1.2; margin: 0; text-wrap: balance; }
        h1 { font-size: clamp(1.9rem, 1.4rem + 2vw, 2.75rem); letter-spacing: -0.01em; overflow-wrap: anywhere; }
        h2 { font-size: 1.6rem; margin-bottom: 1rem; }
        h3 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
        p, ul, ol { margin: 0 0 1rem; max-width: 42rem; }
        ul, ol { padding-left: 1.25rem; }
        li { margin-bottom: 0.35rem; }
        dl, dd { margin: 0; }
        a { color: var(--accent); text-decoration-color: rgba(15, 85, 96, 0.45); text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
        a:hover { text-decoration-color: currentColor; text-decoration-thickness: 2px; }
        :focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
        code { font: 0.9em/1.4 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; }
        .aside { display: block; color: var(--soft); font-size: 0.875rem; font-weight: 400; line-height: 1.5; max-width: 42rem; }
        .marked + .aside { margin-top: 0.35rem; }
        .stands { display: block; margin-top: 0.5rem; font-weight: 400; }
        .detail { display: block; padding-left: 1rem; font-weight: 400; }
        .detail + .constructed { padding-left: 1rem; }
        .number { color: var(--soft); margin-right: 0.25em; }
        .date { margin-right: 0.5rem; font-weight: 600; }
        .figure { font-weight: 600; }
        .held { color: var(--soft); }
        .constructed { display: block; width: fit-content; color: var(--soft); font-size: 0.8125rem; font-style: italic; font-weight: 400; }
        .passed, .alert {
          display: inline-block; padding: 0 0.4rem; border: 1px solid currentColor; border-radius: 3px;
          font-size: 0.75rem; font-weight: 600; line-height: 1.5; color: var(--soft);
        }
        .alert { color: var(--grave); }
        .unseen {
          position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
        }
        """
}
