import RecordReading

/// The names and posts at the head of a return as the agency wrote them.
///
/// A ``Submission`` leaves such words behind where a child might be recognised in them. Use this to write the agency's own file anew, and for
/// nothing that anybody else reads.
package struct OwnHead: Sendable, Hashable {
    /// The agency's name, folded.
    package let name: String
    /// The post that signed the return off, and the meeting that agreed it, folded.
    package let post: String?
    package let meeting: String?
}

extension OpenedDocument {
    /// The head of the return, nil where the document is none, or has no name of an agency that can be read.
    package var ownHead: OwnHead? {
        let names = ReturnTokens.all
        // Its findings are nobody's: whoever wants the head has read the return.
        var reader = RecordReader(document, ReturnVocabulary.shape)
        guard reader.isOfKind, let agency = reader.child(of: RecordReader.root, named: names.agency),
            let name = reader.words("name", of: agency, atMost: FieldLimits.name)
        else { return nil }
        let signOff = reader.child(of: RecordReader.root, named: names.signOff)
        return OwnHead(
            name: name, post: signOff.flatMap { reader.words(names.post, of: $0, atMost: FieldLimits.post) },
            meeting: signOff.flatMap { reader.words(names.meeting, of: $0, atMost: FieldLimits.name) })
    }
}
