import Evaluation
import Standards

/// What surveys and audits of cases count for all agencies together on one standard.
package struct CountedBeside: Sendable, Hashable {
    /// "8 Information sharing and records".
    package let standard: String
    package let sentences: [String]

    /// A row for each standard there are such figures on, in the edition's order.
    static func all(of report: RoundReport) -> [CountedBeside] {
        report.result.edition.standards.enumerated().compactMap { index, standard in
            let sentences = report.figures(aboutAllOf: index)
            return sentences.isEmpty
                ? nil : CountedBeside(standard: "\(standard.id) \(standard.title)", sentences: sentences)
        }
    }
}
