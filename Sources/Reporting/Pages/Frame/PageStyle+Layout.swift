import HTMLMarkup

extension PageStyle {
    /// Where things stand on the page: the strip, the masthead, the contents beside the matter, the foot.
    static let layout: HTMLStyleSheet = """
        .skip { position: absolute; left: -100vw; top: 0; padding: 0.75rem 1.25rem; background: var(--paper); color: var(--accent); z-index: 2; }
        .skip:focus { left: 0; }
        .strip { background: var(--accent); color: #ffffff; }
        .strip p { margin: 0; max-width: none; font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.04em; }
        .strip, main, .foot { padding-inline: max(1.5rem, calc((100vw - 80rem) / 2)); }
        .strip { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2rem; padding-block: 0.5rem; }
        main { display: block; padding-block: 3.5rem 5rem; }
        .masthead { margin-bottom: 3rem; }
        .board { margin: 0 0 0.6rem; color: var(--accent); font-weight: 600; letter-spacing: 0.01em; }
        .lede { margin-top: 1rem; font-size: 1.125rem; color: var(--soft); }
        .back { margin-bottom: 2rem; }
        .back a { display: inline-block; padding-block: 0.25rem; }
        .back a::before { content: "\\2190\\a0" / ""; }
        .notice { max-width: 46rem; margin: 1.5rem 0; padding: 1rem 1.25rem; background: var(--wash); border-left: 4px solid var(--accent); }
        .notice > :last-child { margin-bottom: 0; }
        .notice h3 { margin-top: 0; }
        .contents { margin-bottom: 3rem; }
        .contents p { margin: 0 0 0.5rem; font-weight: 600; font-size: 0.875rem; color: var(--soft); }
        .contents ul { list-style: none; margin: 0; padding: 0; max-width: none; columns: 15rem; column-gap: 2rem; }
        .contents li { margin: 0; break-inside: avoid; }
        .contents a { display: block; padding: 0.3rem 0; text-decoration-color: transparent; }
        .contents a:focus-visible { outline-offset: 0; }
        .contents a:hover { text-decoration-color: currentColor; }
        section { padding-top: 2.25rem; margin-bottom: 3.5rem; border-top: 1px solid var(--line); }
        section:last-child { margin-bottom: 0; }
        .foot { padding-block: 2rem 3rem; background: var(--wash); color: var(--soft); font-size: 0.875rem; }
        .foot p { margin: 0; max-width: none; }
        .foot .marking { margin-top: 1.25rem; font-weight: 600; }
        .provenance { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; }
        .provenance dt { font-weight: 600; }
        .counts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: 2rem 2.5rem; }
        .counts dt { color: var(--soft); font-size: 0.875rem; font-weight: 600; }
        .counts dd { max-width: 20rem; }
        .counts strong { display: block; font: 600 1.5rem/1.3 var(--serif); }
        .facts > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1rem; padding-block: 0.3rem; max-width: 46rem; }
        .facts dt { color: var(--soft); }
        .facts > div > dd { grid-column: 2; }
        .who { margin-top: 1.5rem; }
        .panel { max-width: 46rem; margin-top: 2rem; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-radius: 4px; }
        .panel p { margin-bottom: 0.25rem; }
        .panel .grade { font: 600 1.75rem/1.3 var(--serif); margin-bottom: 0.5rem; }
        .panel.unread { background: var(--wash); }
        .differs { margin-top: 0.75rem; }
        .refused { max-width: 46rem; margin-top: 2rem; padding: 1.25rem 1.5rem; border: 1px solid var(--line); border-left: 4px solid var(--grave); border-radius: 4px; }
        .refused h3 { margin-top: 0; font-family: var(--sans); font-size: 1rem; overflow-wrap: anywhere; }
        .refused p { margin-bottom: 0.5rem; }
        .refused .verdict { color: var(--grave); font-weight: 600; }
        .diagnostics { padding-left: 1.5rem; max-width: 46rem; }
        .diagnostics li { margin-top: 1rem; }
        .message { margin: 0 0 0.25rem; font-weight: 600; }
        .diagnostics .facts > div { grid-template-columns: 5.5rem minmax(0, 1fr); padding-block: 0.1rem; }
        .diagnostics dd { overflow-wrap: anywhere; }
        .limit { margin-top: 1.5rem; }
        .limit h3 { margin-top: 0; }
        .limit .aside { margin-bottom: 0.75rem; }
        .cited { margin: 0.75rem 0 0.25rem; font-weight: 600; }
        .standard { margin-top: 3.5rem; }
        .standard h3 { font-size: 1.3rem; margin-top: 0; }
        .aim { margin-bottom: 0.75rem; color: var(--soft); font-style: italic; }
        .unmet { margin-top: -0.25rem; }
        .words li { margin-bottom: 0.75rem; }
        @media screen and (min-width: 76rem) {
          main { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 4rem; }
          .masthead { grid-column: 2; }
          .contents { grid-column: 1; grid-row: 1 / span 2; align-self: start; position: sticky; top: 2rem; margin: 0.35rem 0 0; font-size: 0.9375rem; }
          .contents ul { columns: auto; }
          .matter { grid-column: 2; }
        }
        """
}
