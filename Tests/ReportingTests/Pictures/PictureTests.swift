import Evaluation
import Reporting
import Standards
import Submissions
import Testing

@Suite struct StandardsGridPictureTests {
    private let grid = IndexModel(SampleRound.report).grid

    private func picture(agencies: Int) -> StandardsGridPicture {
        let report = PapersRound.report(
            agencies: (0..<agencies).map { number in
                SampleAgency(
                    agency: Agency(
                        id: "agency-\(number)", name: "Agency number \(number)", type: "police", sector: "justice",
                        duty: .s11))
            })
        return StandardsGridPicture(IndexModel(report).grid)
    }

    @Test func `every agency has a row in words that says what its letters say`() {
        let rows = StandardsGridPicture(grid).parts.flatMap(\.rows)
        #expect(rows.count == grid.rows.count)
        #expect(
            rows.first?.words
                == "Thornmere Police, public protection division: very good, decided; 1 strong, 2 strong, 3 strong, 4 strong, 5 strong, 6 strong, 7 strong, 8 strong."
        )
        #expect(
            rows[6].words
                == "Thornmere Youth Offending Service: open, between inadequate and effective; 1 met, 2 met, 3 met, 4 open, between not met and met, 5 met, 6 met, 7 open, but met in any case, 8 met."
        )
        #expect(
            rows[7].words == "Thornmere Council: Children’s Services: Accepted, but not yet read by the audit group.")
    }

    @Test func `a long name is broken into two lines, and what has no room ends in an ellipsis`() {
        let rows = StandardsGridPicture(grid).parts.flatMap(\.rows)
        #expect(rows[2].lines == ["Thornmere and Highgate Hospitals NHS", "Foundation Trust"])
        #expect(rows.allSatisfy { $0.lines.count <= 2 && $0.lines.allSatisfy { $0.unicodeScalars.count <= 36 } })
        #expect(rows[10].lines.first == "Interdenominationalkindergottesdien…")
    }

    @Test func `many agencies are parted so that each part has room on a sheet`() {
        let picture = picture(agencies: 50)
        #expect(picture.parts.map(\.rows.count) == [22, 22, 6])
        #expect(
            picture.parts.map(picture.title(of:)) == [
                "Standards grid, agencies 1 to 22 of 50", "Standards grid, agencies 23 to 44 of 50",
                "Standards grid, agencies 45 to 50 of 50",
            ])
        #expect(self.picture(agencies: 3).parts.map(\.first) == [1])
        #expect(self.picture(agencies: 0).parts.isEmpty)
    }

    @Test func `the drawing gives every verdict a shape of its own`() {
        let page = PageReading.text(ReportPage.challengePack.path, of: PapersRound.files)
        for tone in ["grave", "weak", "sound", "strong", "open-box"] {
            #expect(page.contains("class=\"boxed \(tone)\""), "No box is \(tone).")
        }
        #expect(page.contains("<summary>The same as a table</summary>"))
    }
}

@Suite struct SelfAssessedPictureTests {
    private func picture(_ id: String) throws -> SelfAssessedPicture {
        try #require(PapersRound.feedback(id)).picture
    }

    @Test func `each standard has the agency's own verdict and the one found`() throws {
        let picture = try picture("hospital")
        #expect(picture.scale.map(\.letter) == ["N", "P", "M", "S"])
        #expect(picture.rows.map { picture.words(on: $0) }[1] == "2, Policies: own met; found partly met.")
        #expect(
            picture.rows.map(\.difference) == [.same, .above(1), .same, .above(1), .above(2), .above(2), .same, .same])
    }

    @Test func `an open standard shows its range and is not compared`() throws {
        let picture = try picture("youth-offending")
        #expect(picture.rows[3].found == .open(lowest: 0, highest: 2))
        #expect(picture.rows[3].difference == .unknown)
        #expect(picture.words(on: picture.rows[3]).hasSuffix("found open, between not met and met."))
    }

    @Test func `a rating below what was found is told too`() throws {
        let body = SampleAgencies.probation.agency
        let lines = ["1.1", "1.2", "1.3"].map { ($0, SampleReturn.Line(own: 1, evidence: 3, assessed: (3, "Seen."))) }
        let report = PapersRound.report(agencies: [
            SampleAgency(
                agency: body,
                returns: [SampleReturn(agency: body, lines: Dictionary(uniqueKeysWithValues: lines))], read: 1)
        ])
        let model = try #require(PapersRound.feedback("probation", of: report))
        #expect(model.picture.rows[0].difference == .below(3))
        #expect(model.comparison[0].difference == "You rated it 3 steps lower than it was found.")
    }
}
