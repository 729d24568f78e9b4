/// Keeps long lists of paths away from the argument parser, which takes time with the square of their number: twenty seconds for thirty
/// thousand.
///
/// This is a fast path. A run of words that do not begin with a hyphen can only be an option's value and then paths. So all but the first
/// word of a long run are handed to the parser as one word that nobody can type, and put in its place again when it is done.
package struct Operands {
    /// The words the parser gets to see.
    let arguments: [String]
    private let folded: [String]

    /// No word of a command line can hold a zero byte.
    private static let placeholder = "\u{0}operands"
    /// Shorter runs are left as they are.
    private static let least = 64
    /// The commands that take any number of paths. The parser complains of too many to all others, and then has to see what it names.
    private static let commands: Set = [GradeCommand.name, ValidateCommand.name]

    /// Folds the longest run of a command line's words.
    init(_ words: [String]) {
        let run = Self.longestRun(in: words)
        guard run.count > Self.least, let command = words.first, Self.commands.contains(command) else {
            arguments = words
            folded = []
            return
        }
        let hidden = run.dropFirst()
        folded = Array(words[hidden])
        arguments = words[..<hidden.lowerBound] + [Self.placeholder] + words[hidden.upperBound...]
    }

    /// The paths as they were typed.
    func unfolded(_ paths: [String]) -> [String] {
        guard let place = paths.firstIndex(of: Self.placeholder) else { return paths }
        return paths[..<place] + folded + paths[(place + 1)...]
    }

    /// The longest run of words that are no options.
    private static func longestRun(in words: [String]) -> Range<Int> {
        var longest = 0..<0
        var start = 0
        for (index, word) in words.enumerated() where word.utf8.first == UInt8(ascii: "-") && word != "-" {
            if index - start > longest.count { longest = start..<index }
            start = index + 1
        }
        return words.count - start > longest.count ? start..<words.count : longest
    }
}
