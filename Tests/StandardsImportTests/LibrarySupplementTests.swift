import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

/// Supplements in a folder of standards.
struct `A library with a supplement` {
    /// The tiny library with the tiny supplement in it, locked.
    private var tiny: TinyLibrary {
        var tiny = TinyLibrary()
        tiny.files["supplements/tiny-local.xml"] = TinySupplement.xml
        tiny.files["citation-checks/tiny-local.xml"] = TinySupplement.checks
        let edition = TinySupplement.read().value?.edition.identity
        tiny.files["editions.lock"] =
            EditionsLock.read(SourceText(file: "editions.lock", bytes: Array(TinyLibrary.lock.utf8))).0
            .adding(edition.map { [.init(.edition, $0)] } ?? []).text
        return tiny
    }

    @Test func `has what comes of it among its editions, and locks it as one`() throws {
        let library = tiny.read()
        #expect(library.diagnostics.map(\.consoleText) == [])
        #expect(library.editions.keys.sorted() == ["tiny-1", "tiny-local"])
        #expect(library.found == library.lock)
        let report = try #require(library.reports.first { $0.file == "supplements/tiny-local.xml" })
        #expect(report.id == "tiny-local" && !report.isRefused)
    }

    @Test func `has it also where only what returns need is read`() {
        let files = tiny.files.filter { $0.key.hasPrefix("editions") || $0.key.hasPrefix("supp") }
        let library = StandardsLibrary(
            files: files.map { ($0.key, Array($0.value.utf8)) }, lockUse: .ignored, scope: .returns)
        #expect(library.editions["tiny-local"] != nil)
        #expect(StandardsLibrary.Scope.returns.folders.contains("supplements"))
    }

    @Test func `refuses it once it or the edition it adds to has changed since it was locked`() throws {
        var changed = tiny
        changed.files["supplements/tiny-local.xml"] = TinySupplement.xml.with("Write a rota.", "Write rotas.")
            .with("id=\"tiny-local\"", "▸id=\"tiny-local\"")
        let library = changed.read()
        #expect(library.diagnostics.map(\.code) == [.editionChanged])
        #expect(
            library.diagnostics.map(\.message) == ["The edition \"tiny-local\" has changed since it was locked."])
        #expect(library.editions.keys.sorted() == ["tiny-1"])

        var other = tiny
        other.files["editions/tiny-1.xml"] = TinyEdition.xml.with("Ask them.", "Ask.")
        #expect(other.read().editions.isEmpty)
        #expect(Set(other.read().diagnostics.map(\.code)) == [.editionChanged, .editionHash])
    }

    @Test func `asks for a check of each citation that stands in it, and of no other`() throws {
        var unchecked = tiny
        unchecked.files["citation-checks/tiny-local.xml"] = nil
        unchecked.files["supplements/tiny-local.xml"] =
            TinySupplement.xml.with("<citation document=\"L-2010\"", "▸<citation document=\"L-2010\"")
            .with("<citation document=\"G-2007\"", "▸<citation document=\"G-2007\"")
            .with("<citation place", "▸<citation place")
        unchecked.expectFindings(
            """
            warning[CITATION-UNCHECKED]: Nobody has recorded a check of this citation of criterion 1.3.
                found: L-2010, page 1
                expected: a <check> of it in citation-checks
                mend: Look it up and record what was seen, or that it could not be seen.
            """,
            """
            warning[CITATION-UNCHECKED]: Nobody has recorded a check of this citation of standard 2.
                found: G-2007, chapter 9
                expected: a <check> of it in citation-checks
                mend: Look it up and record what was seen, or that it could not be seen.
            """,
            """
            warning[CITATION-UNCHECKED]: Nobody has recorded a check of this citation of criterion 2.1.
                found: no document, found in practice
                expected: a <check> of it in citation-checks
                mend: Look it up and record what was seen, or that it could not be seen.
            """)
    }

    @Test func `lays the checks of the shared edition and of the supplement over what comes of it`() {
        let checks = tiny.read().citationChecks["tiny-local"] ?? []
        #expect(checks.map(\.subject) == ["standard 1", "1.1", "1.2", "1.3", "standard 2", "2.1"])
        #expect(tiny.read().citationChecks["tiny-1"]?.count == 3)
    }

    @Test func `refuses a check that the supplement's own record repeats from the shared edition`() {
        var again = tiny
        again.files["citation-checks/tiny-local.xml"] = TinySupplement.checks.with(
            "</citation-checks>",
            """
            <check ▸citation="1.1" document="G-2007" place="chapter 2" verified="false" on="2026-11-21" basis="x"/></citation-checks>
            """)
        again.expectFindings(
            """
            error[REFERENCE-UNKNOWN]: This check is of a citation that the edition does not have.
                found: 1.1: G-2007, chapter 2
                expected: a criterion or standard of the edition
                mend: Write the citation exactly as it stands in the edition, or take the check out.
            """)
    }

    @Test func `says once that a supplement cannot have the id of the edition it adds to`() {
        var same = TinyLibrary()
        same.files["supplements/tiny-local.xml"] = TinySupplement.xml.with("id=\"tiny-local\"", "▸id=\"tiny-1\"")
        let words = same.read().diagnostics.filter { $0.code != .editionChanged }.map(\.message)
        #expect(
            words == [
                "A supplement makes an edition of its own, so it cannot have the id of the edition it adds to."
            ])
        #expect(same.read().editions["tiny-1"]?.criteria.count == 2)
    }

    @Test func `waits with it where the edition it adds to cannot be read`() {
        var broken = tiny
        broken.files["editions/tiny-1.xml"] = TinyEdition.xml.with("shows=\"practice\"", "▸shows=\"practise\"")
        broken.files["supplements/tiny-local.xml"] = TinySupplement.xml.with("extends=", "▸extends=")
        let found = broken.read().diagnostics
        #expect(found.map(\.code) == [.valueInvalid, .editionUnknown])
        #expect(
            found.last?.message == "The edition \"tiny-1\" was refused, so nothing can be added to it yet.")
    }

    @Test func `adds it to the edition that was published where a changed copy lies beside that`() {
        var copied = tiny
        copied.files["editions/a copy.xml"] = TinyEdition.xml.with("Ask them.", "Ask.")
        let library = copied.read()
        #expect(library.editions.keys.sorted() == ["tiny-1", "tiny-local"])
        #expect(Set(library.diagnostics.map(\.location.file)) == ["editions/a copy.xml"])
    }

    @Test func `does not build a supplement on a supplement`() {
        var second = tiny
        let first = TinySupplement.read().value?.edition.identity.hash.text ?? ""
        second.files["supplements/second.xml"] = TinySupplement.xml.with("id=\"tiny-local\"", "id=\"second\"")
            .with("extends=\"tiny-1\"", "▸extends=\"tiny-local\"").with(TinyLibrary.edition, first)
        second.expectFindings(
            """
            error[EDITION-UNKNOWN]: "tiny-local" is a supplement itself.
                expected: an edition that is written out in full: tiny-1
                mend: Name that edition, and put everything the board asks beside it into one supplement.
            """)
    }
}
