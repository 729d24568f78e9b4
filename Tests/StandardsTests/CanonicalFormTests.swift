import SmallStandards
import Standards
import Testing

struct `The canonical form` {
    @Test func `prefixes every field with the length of its bytes`() {
        var form = CanonicalForm(tag: "t:1")
        form.field("é")
        form.field(7)
        form.field(true)
        form.optional(String?.none) { $0.field($1) }
        form.optional("a") { $0.field($1) }
        form.list(["x", ""]) { $0.field($1) }
        #expect(String(decoding: form.bytes, as: UTF8.self) == "3:t:12:é1:74:true1:-1:+1:a1:21:x0:")
    }

    @Test func `hashes as published`() {
        #expect(ContentHash(of: []).text == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(
            ContentHash(of: Array("abc".utf8)).text
                == "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test(arguments: [
        "", "sha256:", "sha256:ABC", "md5:00", "sha256:" + String(repeating: "g", count: 64),
        "sha256:" + String(repeating: "A", count: 64),
    ])
    func `is no hash`(text: String) { #expect(ContentHash(text: text) == nil) }

    @Test func `tells two editions apart that differ in one id`() {
        #expect(SmallEdition.edition.identity != SmallEdition.edition(id: "other").identity)
        #expect(SmallEdition.edition.identity == SmallEdition.edition(id: "small").identity)
    }

    @Test func `sees every part of the rules`() {
        let changed = SmallRules.rules(limiting: SmallRules.limiting.dropLast())
        #expect(SmallRules.rules.identity.hash != changed.identity.hash)
    }
}
