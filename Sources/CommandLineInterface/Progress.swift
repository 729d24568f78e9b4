/// A line that says how far long work has come; shown on a terminal only, and only when there is enough to do.
struct Progress {
    private let total: Int
    /// How many things are enough to do for showing it.
    private let least: Int
    private let console: Console
    private var done = 0
    private var isShown = false

    init(total: Int, least: Int = 50, console: Console) {
        self.total = total
        self.least = least
        self.console = console
    }

    /// Counts one more.
    mutating func step() {
        done += 1
        guard console.isTerminal, total >= least, done % max(total / 100, 1) == 0 || done == total else { return }
        let width = 30
        let filled = done * width / total
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
        console.err("\r[\(bar)] \(done) of \(total)")
        isShown = true
    }

    /// Takes the line away before something else is written.
    mutating func clear() {
        guard isShown else { return }
        console.err("\r\u{1B}[K")
        isShown = false
    }
}
