import HTMLMarkup

extension RoundReport {
    /// `papers/challenge-pack.html`: what the board asks the agencies whose results are weak. It links to no other file.
    func challengePackPage() -> ReportFile? {
        let view = ChallengePackView(model: ChallengePackModel(self), frame: PageFrame(self))
        return ReportFile(name: ReportPage.challengePack.path, bytes: view.document.bytes)
    }
}
