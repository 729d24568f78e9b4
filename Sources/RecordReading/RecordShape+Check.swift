package import Diagnostics
package import XMLReading

extension RecordShape {
    /// Everything that is wrong with a document's structure, in the order in which it was met; empty for a sound one.
    ///
    /// Each fault is named once: nothing is said about the inside of an unknown element, and of children out of order only
    /// the fewest that would have to move are named. A document of another kind gives one diagnostic and no more.
    ///
    /// ``RecordReader`` runs this itself. Past ``DiagnosticList/limit`` faults the rest is not listed.
    package func check(_ document: XMLDocument) -> [Diagnostic] {
        var findings = DiagnosticList()
        _ = check(document, into: &findings)
        return findings.diagnostics
    }

    /// Checks the document; false where it is of another kind altogether, so that there is nothing more to say about it.
    func check(_ document: XMLDocument, into findings: inout DiagnosticList) -> Bool {
        guard document.namespaceToken(of: 0) == 0 else {
            findings.append(StructureFault.anotherVocabulary(document, self))
            return false
        }
        // The root's name is the vocabulary's first.
        guard document.nameToken(of: 0) == 0 else {
            findings.append(StructureFault.anotherRoot(document, self))
            return false
        }
        StructureWalk(document: document, tables: tables).visit(0, shape: 0, &findings)
        return true
    }
}

/// One pass over a document, each element against its own shape, which is known by its number.
private struct StructureWalk {
    let document: XMLDocument
    let tables: ShapeTables

    /// Checks an element and everything inside it. Goes no deeper than the vocabulary itself.
    func visit(_ element: Int, shape: Int, _ findings: inout DiagnosticList) {
        let rules = tables.rules[shape]
        checkAttributes(of: element, shape, rules, &findings)
        checkText(of: element, shape, rules, &findings)
        checkChildren(of: element, shape, rules, &findings)
    }

    private func checkAttributes(
        of element: Int, _ shape: Int, _ rules: ShapeTables.Rules, _ findings: inout DiagnosticList
    ) {
        var missing = rules.requiredAttributes
        for attribute in document.attributes(of: element) {
            let token = document.attributeHasNamespace(attribute) ? nil : document.attributeNameToken(attribute)
            let bit = tables.meaning(of: token, in: shape).attribute
            missing &= ~bit
            if bit == 0, !isLanguage(attribute, of: element) {
                findings.append(StructureFault.unknownAttribute(attribute, document, tables.shapes[shape]))
            }
        }
        while missing != 0 {
            findings.append(
                StructureFault.missingAttribute(
                    missing.trailingZeroBitCount, element, document, tables.shapes[shape]))
            missing &= missing - 1
        }
    }

    /// `xml:lang` may stand on the root; no other attribute of another vocabulary may stand anywhere.
    private func isLanguage(_ attribute: Int, of element: Int) -> Bool {
        element == 0 && document.attributeNameText(attribute) == "xml:lang"
    }

    private func checkText(
        of element: Int, _ shape: Int, _ rules: ShapeTables.Rules, _ findings: inout DiagnosticList
    ) {
        if rules.text == .optional { return }
        let text = document.text(of: element)
        let hasWords = !text.isEmpty && !WhiteSpace.isBlank(text, in: document.arena)
        if rules.text == .none {
            // Words of a childless element are its text; beside children they are stray.
            if let offset = hasWords ? document.offset(ofText: element) : document.strayText(of: element) {
                findings.append(StructureFault.strayText(at: offset, document, tables.shapes[shape]))
            }
        } else if !hasWords, document.firstChild(of: element) == nil {
            // What has children has been told that it cannot hold them.
            findings.append(StructureFault.emptyText(element, document, tables.shapes[shape]))
        }
    }

    private func checkChildren(
        of element: Int, _ shape: Int, _ rules: ShapeTables.Rules, _ findings: inout DiagnosticList
    ) {
        var seen: UInt64 = 0
        // Places grow with their bits.
        var furthest: UInt64 = 0
        var isOutOfOrder = false
        for child in document.children(of: element) {
            let token = document.namespaceToken(of: child) == 0 ? document.nameToken(of: child) : nil
            let meaning = tables.meaning(of: token, in: shape)
            let bit = meaning.child
            if bit == 0 {
                findings.append(StructureFault.unknownChild(child, document, tables.shapes[shape]))
                continue
            }
            if seen & bit & ~rules.repeatableChildren != 0 {
                findings.append(StructureFault.repeatedChild(child, document, tables.shapes[shape]))
            } else if bit < furthest {
                isOutOfOrder = true
            } else {
                furthest = bit
            }
            seen |= bit
            visit(child, shape: meaning.shape, &findings)
        }
        if isOutOfOrder { reportMisplaced(in: element, shape, rules, &findings) }
        var missing = rules.requiredChildren & ~seen
        while missing != 0 {
            findings.append(
                StructureFault.missingChild(missing.trailingZeroBitCount, element, document, tables.shapes[shape]))
            missing &= missing - 1
        }
    }

    /// Names the children that would have to move. Only met where some do, so it may take its time.
    private func reportMisplaced(
        in element: Int, _ shape: Int, _ rules: ShapeTables.Rules, _ findings: inout DiagnosticList
    ) {
        var children: [(child: Int, place: Int)] = []
        var seen: UInt64 = 0
        for child in document.children(of: element) where document.namespaceToken(of: child) == 0 {
            let bit = tables.meaning(of: document.nameToken(of: child), in: shape).child
            // A repeated child has been reported already.
            if bit != 0, seen & bit & ~rules.repeatableChildren == 0 {
                children.append((child, bit.trailingZeroBitCount))
            }
            seen |= bit
        }
        for position in FewestMoved.positions(of: children.map(\.place)) {
            findings.append(
                StructureFault.misplacedChild(children[position].child, document, tables.shapes[shape]))
        }
    }
}
