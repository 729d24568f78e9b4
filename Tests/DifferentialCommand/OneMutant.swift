import ArgumentParser
import Differential

/// One mutant, made again, with what each says about it.
struct OneMutant {
    let subject: Subject
    let kind: MutationKind
    let seed: UInt64
    let index: Int
    let keep: String?

    /// Prints it, and writes it to the folder if one was named.
    func show() throws {
        guard let bench = Bench(subject), let judgement = bench.judgement(kind, seed: seed, index: index) else {
            throw ValidationError("No base has a place for this kind.")
        }
        print(judgement.text)
        if let keep { MutantFile.write(judgement.mutant, to: keep) }
    }
}
