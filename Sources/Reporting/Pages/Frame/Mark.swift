package import Standards

/// A letter or digit with its words, as it stands for a verdict, grade, level or priority.
///
/// The letter is what tells; the tone only makes the weak places easy to find.
package struct Mark: Sendable, Hashable {
    package let letter: String
    package let label: String
    package let tone: Tone

    /// How a mark is coloured: from what needs the board first to what is in good order.
    package enum Tone: String, Sendable, Hashable, CaseIterable {
        case grave
        case weak
        case sound
        case strong
        /// Says nothing about good or bad.
        case quiet
    }

    package init(letter: String, label: String, tone: Tone) {
        self.letter = letter
        self.label = label
        self.tone = tone
    }

    /// What can still turn out to be one of several, in words.
    static func openWords(_ lowest: Mark, _ highest: Mark) -> String {
        lowest == highest
            ? "open, but \(lowest.label.lowercased()) in any case"
            : "open, between \(lowest.label.lowercased()) and \(highest.label.lowercased())"
    }
}

extension GradingRules {
    /// The mark of a verdict, by index.
    package func mark(ofVerdict index: Int) -> Mark {
        let tone: Mark.Tone =
            if index < met { index == 0 ? .grave : .weak } else { index == verdicts.count - 1 ? .strong : .sound }
        return Mark(letter: verdicts[index].letter, label: verdicts[index].label, tone: tone)
    }

    /// The mark of a grade, by index: the worst and the best stand out, and of four or more the second worst is weak.
    package func mark(ofGrade index: Int) -> Mark {
        let tone: Mark.Tone =
            switch index {
            case 0: .grave
            case grades.count - 1: .strong
            case 1 where grades.count > 3: .weak
            default: .sound
            }
        return Mark(letter: grades[index].letter, label: grades[index].label, tone: tone)
    }

    /// The mark of a level: its number.
    package func mark(of level: Level) -> Mark {
        let tone: Mark.Tone =
            if level < gapBelow { level == .absent ? .grave : .weak } else { level == .embedded ? .strong : .sound }
        return Mark(letter: String(level.rawValue), label: levelLabels[level.rawValue], tone: tone)
    }
}

extension FollowUpRules {
    /// The mark of a priority, by index.
    package func mark(ofPriority index: Int) -> Mark {
        let tone: Mark.Tone =
            switch index {
            case 0: .grave
            case 1: .weak
            default: .quiet
            }
        return Mark(letter: priorities[index].letter, label: priorities[index].label, tone: tone)
    }
}
