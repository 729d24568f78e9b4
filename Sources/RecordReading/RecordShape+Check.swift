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
        StructureWalk(document: document).visit(0, root, &findings)
        return true
    }
}

/// One pass over a document, each element against its own table.
private struct StructureWalk {
    let document: XMLDocument

    /// Checks an element and everything inside it. Goes no deeper than the vocabulary itself.
    func visit(_ element: Int, _ table: ShapeTable, _ findings: inout DiagnosticList) {
        checkAttributes(of: element, table, &findings)
        checkText(of: element, table, &findings)
        checkChildren(of: element, table, &findings)
    }

    private func checkAttributes(of element: Int, _ table: ShapeTable, _ findings: inout DiagnosticList) {
        var missing = table.requiredAttributes
        for attribute in document.attributes(of: element) {
            let token = document.attributeHasNamespace(attribute) ? nil : document.attributeNameToken(attribute)
            let place = table.place(ofAttribute: token)
            if place >= 0 {
                missing &= ~(1 << UInt64(place))
            } else if !isLanguage(attribute, of: element) {
                findings.append(StructureFault.unknownAttribute(attribute, document, table))
            }
        }
        while missing != 0 {
            findings.append(StructureFault.missingAttribute(missing.trailingZeroBitCount, element, document, table))
            missing &= missing - 1
        }
    }

    /// `xml:lang` may stand on the root; no other attribute of another vocabulary may stand anywhere.
    private func isLanguage(_ attribute: Int, of element: Int) -> Bool {
        element == 0 && document.attributeNameText(attribute) == "xml:lang"
    }

    private func checkText(of element: Int, _ table: ShapeTable, _ findings: inout DiagnosticList) {
        if table.text == .optional { return }
        let text = document.text(of: element)
        let hasWords = !text.isEmpty && !WhiteSpace.isBlank(text, in: document.arena)
        if table.text == .none {
            // Words of a childless element are its text; beside children they are stray.
            if let offset = hasWords ? document.offset(ofText: element) : document.strayText(of: element) {
                findings.append(StructureFault.strayText(at: offset, document, table))
            }
        } else if !hasWords, document.firstChild(of: element) == nil {
            // What has children has been told that it cannot hold them.
            findings.append(StructureFault.emptyText(element, document, table))
        }
    }

    private func checkChildren(of element: Int, _ table: ShapeTable, _ findings: inout DiagnosticList) {
        var seen: UInt64 = 0
        var furthest = 0
        var isOutOfOrder = false
        var next = document.firstChild(of: element)
        while let child = next {
            next = document.nextSibling(of: child)
            let token = document.namespaceToken(of: child) == 0 ? document.nameToken(of: child) : nil
            let place = table.place(ofChild: token)
            guard place >= 0, let childTable = table.table(ofChild: token) else {
                findings.append(StructureFault.unknownChild(child, document, table))
                continue
            }
            let bit: UInt64 = 1 << UInt64(place)
            if seen & bit != 0, table.repeatableChildren & bit == 0 {
                findings.append(StructureFault.repeatedChild(child, document, table))
            } else if place < furthest {
                isOutOfOrder = true
            } else {
                furthest = place
            }
            seen |= bit
            visit(child, childTable, &findings)
        }
        if isOutOfOrder { reportMisplaced(in: element, table, &findings) }
        var missing = table.requiredChildren & ~seen
        while missing != 0 {
            findings.append(StructureFault.missingChild(missing.trailingZeroBitCount, element, document, table))
            missing &= missing - 1
        }
    }

    /// Names the children that would have to move. Only met where some do, so it may take its time.
    private func reportMisplaced(in element: Int, _ table: ShapeTable, _ findings: inout DiagnosticList) {
        var children: [(child: Int, place: Int)] = []
        var seen: UInt64 = 0
        for child in document.children(of: element) where document.namespaceToken(of: child) == 0 {
            let place = table.place(ofChild: document.nameToken(of: child))
            guard place >= 0 else { continue }
            let bit: UInt64 = 1 << UInt64(place)
            // A repeated child has been reported already.
            if seen & bit == 0 || table.repeatableChildren & bit != 0 { children.append((child, place)) }
            seen |= bit
        }
        for position in FewestMoved.positions(of: children.map(\.place)) {
            findings.append(StructureFault.misplacedChild(children[position].child, document, table))
        }
    }
}
