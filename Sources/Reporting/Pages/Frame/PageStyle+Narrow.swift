import HTMLMarkup

extension PageStyle {
    /// Narrow screens: rows become blocks in which every cell says its column's heading; the grid keeps the agency in sight.
    static let narrow: HTMLStyleSheet = """
        @media screen and (max-width: 50rem) {
          main { padding-block: 2rem 3.5rem; }
          h2 { font-size: 1.4rem; }
          .strip, main, .foot { padding-inline: 1.125rem; }
          .masthead, .contents { margin-bottom: 2rem; }
          section { margin-bottom: 2.5rem; padding-top: 1.75rem; }
          .facts > div { grid-template-columns: minmax(0, 1fr); padding-block: 0.4rem; }
          .facts dt { font-size: 0.875rem; }
          .facts > div > dd { grid-column: 1; }
          .refused, .panel { padding: 1rem 1.125rem; }
          .stacks, .stacks caption, .stacks tbody, .stacks tr, .stacks th, .stacks td { display: block; width: auto; }
          .stacks thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .stacks tbody tr { padding-block: 1rem; }
          .stacks tbody tr:first-child { border-top: 2px solid var(--ink); }
          .stacks tbody th, .stacks tbody td { padding: 0; }
          .stacks tbody th { font-size: 1rem; margin-bottom: 0.35rem; }
          .stacks td { display: grid; grid-template-columns: 6.75rem minmax(0, 1fr); gap: 0 0.75rem; padding-block: 0.3rem !important; }
          .stacks tr.group { padding-block: 1.5rem 0.75rem; }
          .stacks .cell-label { display: block; color: var(--soft); font-size: 0.8125rem; line-height: 1.35; padding-top: 0.15rem; }
          .stacks td .marked { margin: 0; }
          .dense tbody tr { padding-block: 0.6rem; }
          .dense td { padding-block: 0.1rem !important; }
          .grid { min-width: 47rem; }
          .grid th.agency { position: sticky; left: 0; z-index: 1; width: 8.5rem; min-width: 8.5rem; max-width: 8.5rem; padding-right: 0.5rem; background: var(--paper); font-size: 0.8125rem; }
          .grid th.grade, .grid td.grade { width: 8.5rem; padding-left: 0.5rem; }
          .grid .unread td { padding-left: 0.5rem; }
          .grid .unread td span { position: sticky; left: 9rem; max-width: calc(100vw - 12.5rem); }
        }
        """
}
