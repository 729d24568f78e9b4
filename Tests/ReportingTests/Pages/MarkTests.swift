import Reporting
import Standards
import Testing

@Suite struct MarkTests {
    private func rules(grades: Int) -> GradingRules {
        let sample = SampleRules.grading
        return GradingRules(
            id: sample.id, title: sample.title, inForceFrom: sample.inForceFrom, edition: sample.edition,
            levelLabels: sample.levelLabels, gapBelow: sample.gapBelow, gate: sample.gate, verdicts: sample.verdicts,
            met: sample.met,
            grades: (0..<grades).map { Grade(id: "g\($0)", label: "Grade \($0)", letter: "\($0)") },
            limitingRules: [], theme: sample.theme)
    }

    @Test func `verdicts below met are grave or weak, the best is strong`() {
        let tones = SampleRules.grading.verdicts.indices.map { SampleRules.grading.mark(ofVerdict: $0).tone }
        #expect(tones == [.grave, .weak, .sound, .strong])
    }

    @Test(arguments: [
        (3, [Mark.Tone.grave, .sound, .strong]), (4, [.grave, .weak, .sound, .strong]),
        (5, [.grave, .weak, .sound, .sound, .strong]),
    ])
    func `the worst and the best grade stand out however many there are`(_ count: Int, _ tones: [Mark.Tone]) {
        let rules = rules(grades: count)
        #expect(rules.grades.indices.map { rules.mark(ofGrade: $0).tone } == tones)
    }

    @Test func `a level is marked by its number`() {
        #expect(
            Level.allCases.map { SampleRules.grading.mark(of: $0) } == [
                Mark(letter: "0", label: "Absent", tone: .grave), Mark(letter: "1", label: "Partly", tone: .weak),
                Mark(letter: "2", label: "In place", tone: .sound), Mark(letter: "3", label: "Embedded", tone: .strong),
            ])
    }
}
