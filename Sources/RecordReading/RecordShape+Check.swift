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
        guard document.nameToken(of: 0) == 0 else {
            findings.append(StructureFault.anotherRoot(document, self))
            return false
        }
        var walk = StructureWalk(document: document, tables: tables, findings: findings)
        walk.visit(0, table: 0)
        findings = walk.findings
        return true
    }
}

/// One pass over a document, each element against its own table.
private struct StructureWalk {
    let document: XMLDocument
    let tables: [ShapeTable]
    var findings: DiagnosticList

    /// Checks an element and everything inside it. Goes no deeper than the vocabulary itself.
    mutating func visit(_ element: Int, table index: Int) {
        checkAttributes(of: element, table: index)
        checkText(of: element, table: index)
        checkChildren(of: element, table: index)
    }

    private mutating func checkAttributes(of element: Int, table index: Int) {
        var missing = tables[index].requiredAttributes
        for attribute in document.attributes(of: element) {
            let isOurs = !document.attributeHasNamespace(attribute)
            let place = isOurs ? tables[index].place(ofAttribute: document.attributeNameToken(attribute) ?? -1) : -1
            if place >= 0 {
                missing &= ~(1 << UInt64(place))
            } else if !isLanguage(attribute, of: element) {
                findings.append(StructureFault.unknownAttribute(attribute, document, tables[index]))
            }
        }
        while missing != 0 {
            let place = missing.trailingZeroBitCount
            findings.append(StructureFault.missingAttribute(place, element, document, tables[index]))
            missing &= missing - 1
        }
    }

    /// `xml:lang` may stand on the root; no other attribute of another vocabulary may stand anywhere.
    private func isLanguage(_ attribute: Int, of element: Int) -> Bool {
        element == 0 && document.attributeNameText(attribute) == "xml:lang"
    }

    private mutating func checkText(of element: Int, table index: Int) {
        let rule = tables[index].text
        if rule == .optional { return }
        let hasWords = !WhiteSpace.isBlank(document.text(of: element), in: document.arena)
        if rule == .none {
            // Words of a childless element are its text; beside children they are stray.
            if let offset = hasWords ? document.offset(ofText: element) : document.strayText(of: element) {
                findings.append(StructureFault.strayText(at: offset, document, tables[index]))
            }
        } else if !hasWords, document.firstChild(of: element) == nil {
            // What has children has been told that it cannot hold them.
            findings.append(StructureFault.emptyText(element, document, tables[index]))
        }
    }

    private mutating func checkChildren(of element: Int, table index: Int) {
        var seen: UInt64 = 0
        var furthest = 0
        var isOutOfOrder = false
        for child in document.children(of: element) {
            let token = document.namespaceToken(of: child) == 0 ? document.nameToken(of: child) ?? -1 : -1
            let place = tables[index].place(ofChild: token)
            guard place >= 0 else {
                findings.append(StructureFault.unknownChild(child, document, tables[index]))
                continue
            }
            let bit: UInt64 = 1 << UInt64(place)
            if seen & bit != 0, tables[index].repeatableChildren & bit == 0 {
                findings.append(StructureFault.repeatedChild(child, of: element, document, tables[index]))
            } else if place < furthest {
                isOutOfOrder = true
            } else {
                furthest = place
            }
            seen |= bit
            visit(child, table: tables[index].childTable[token])
        }
        if isOutOfOrder { reportMisplaced(in: element, table: index) }
        var missing = tables[index].requiredChildren & ~seen
        while missing != 0 {
            let place = missing.trailingZeroBitCount
            findings.append(StructureFault.missingChild(place, element, document, tables[index]))
            missing &= missing - 1
        }
    }

    /// Names the children that would have to move. Only met where some do, so it may take its time.
    private mutating func reportMisplaced(in element: Int, table index: Int) {
        var children: [(child: Int, place: Int)] = []
        var seen: UInt64 = 0
        for child in document.children(of: element) where document.namespaceToken(of: child) == 0 {
            let place = tables[index].place(ofChild: document.nameToken(of: child) ?? -1)
            guard place >= 0 else { continue }
            let bit: UInt64 = 1 << UInt64(place)
            // A repeated child has been reported already.
            if seen & bit == 0 || tables[index].repeatableChildren & bit != 0 { children.append((child, place)) }
            seen |= bit
        }
        for position in FewestMoved.positions(of: children.map(\.place)) {
            findings.append(StructureFault.misplacedChild(children[position].child, document, tables[index]))
        }
    }
}

extension ShapeTable {
    func place(ofAttribute token: Int) -> Int { token >= 0 ? Int(attributePlace[token]) : -1 }
    func place(ofChild token: Int) -> Int { token >= 0 ? Int(childPlace[token]) : -1 }
}
