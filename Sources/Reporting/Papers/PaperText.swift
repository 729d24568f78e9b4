import HTMLMarkup

/// A sentence of a paper: words of our own, and between them names that agencies or boards gave.
///
/// The names stay apart from the words, so that a page can keep each name's own direction of writing:
///
///     let sentence: PaperText = "The return of \(said: agency.name) was refused."
package struct PaperText: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// A run of words of one origin.
    package enum Piece: Sendable, Hashable {
        case plain(String)
        /// What somebody outside the engine wrote.
        case said(String)
    }

    package private(set) var pieces: [Piece] = []

    package init(stringLiteral value: String) { append(value) }

    package init(stringInterpolation: Interpolation) { self = stringInterpolation.text }

    package init(_ words: String) { append(words) }

    /// The sentence as plain text.
    package var words: String {
        pieces.map { piece in
            switch piece {
            case .plain(let words), .said(let words): words
            }
        }.joined()
    }

    package var isEmpty: Bool { pieces.isEmpty }

    private mutating func append(_ words: String) {
        guard !words.isEmpty else { return }
        if case .plain(let before)? = pieces.last {
            pieces[pieces.count - 1] = .plain(before + words)
        } else {
            pieces.append(.plain(words))
        }
    }

    /// Collects the pieces of an interpolated literal.
    package struct Interpolation: StringInterpolationProtocol, Sendable {
        fileprivate var text = PaperText("")

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { text.append(literal) }

        /// Takes words of our own.
        package mutating func appendInterpolation(_ words: String) { text.append(words) }

        package mutating func appendInterpolation(_ number: Int) { text.append(String(number)) }

        /// Takes what an agency or a board wrote.
        package mutating func appendInterpolation(said words: String) {
            if !words.isEmpty { text.pieces.append(.said(words)) }
        }

        package mutating func appendInterpolation(_ other: PaperText) {
            for piece in other.pieces {
                if case .plain(let words) = piece { text.append(words) } else { text.pieces.append(piece) }
            }
        }
    }
}

extension PaperText {
    /// "One", "One and Two", "One, Two and Three"; of a long list the first eight and how many more.
    package static func names(_ names: [String]) -> PaperText {
        let most = 8
        let isLong = names.count > most + 1
        let shown = isLong ? Array(names.prefix(most)) : names
        var text: PaperText = isLong || !names.isEmpty ? "" : "none"
        for (place, name) in shown.enumerated() {
            let before = place == 0 ? "" : place == shown.count - 1 && !isLong ? " and " : ", "
            text = "\(text)\(before)\(said: name)"
        }
        return isLong ? "\(text) and \(names.count - most) more" : text
    }

    /// Sentences in a row.
    static func sentences(_ all: [PaperText]) -> PaperText {
        all.filter { !$0.isEmpty }.reduce("") { $0.isEmpty ? $1 : "\($0) \($1)" }
    }
}

extension HTMLNode {
    /// A sentence of a paper, each name in it with its own direction of writing.
    static func paper(_ text: PaperText) -> HTMLNode {
        .each(text.pieces) { piece in
            switch piece {
            case .plain(let words): "\(words)"
            case .said(let words): .said(words)
            }
        }
    }
}
