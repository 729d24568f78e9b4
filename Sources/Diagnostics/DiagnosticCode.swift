/// The stable name of one kind of fault, as printed between brackets and documented in `docs/diagnostics.md`.
///
/// A code never changes its meaning and is never used again for another one. Each has a row in the documentation, a case that
/// fires it and a case that stays silent; a test fails where one is missing.
package enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
    // Files
    case fileMissing = "FILE-MISSING"
    case fileUnreadable = "FILE-UNREADABLE"
    case fileNotRegular = "FILE-NOT-REGULAR"
    case fileTooLarge = "FILE-TOO-LARGE"
    case fileChanged = "FILE-CHANGED"
    case folderMissing = "FOLDER-MISSING"
    case outputNotWritable = "OUTPUT-NOT-WRITABLE"
    case outputNotOurs = "OUTPUT-NOT-OURS"
    case toolMissing = "TOOL-MISSING"
    case toolFailed = "TOOL-FAILED"

    // Reading XML
    case xmlEmpty = "XML-EMPTY"
    case xmlMalformed = "XML-MALFORMED"
    case xmlDoctype = "XML-DOCTYPE"
    case xmlPrefix = "XML-PREFIX"
    case xmlEncoding = "XML-ENCODING"
    case xmlLimit = "XML-LIMIT"

    // What every vocabulary shares
    case vocabularyUnknown = "VOCABULARY-UNKNOWN"
    case elementUnknown = "ELEMENT-UNKNOWN"
    case elementMissing = "ELEMENT-MISSING"
    case elementRepeated = "ELEMENT-REPEATED"
    case elementMisplaced = "ELEMENT-MISPLACED"
    case textUnexpected = "TEXT-UNEXPECTED"
    case textMissing = "TEXT-MISSING"
    case attributeUnknown = "ATTRIBUTE-UNKNOWN"
    case attributeMissing = "ATTRIBUTE-MISSING"
    case valueInvalid = "VALUE-INVALID"
    case dateImpossible = "DATE-IMPOSSIBLE"
    case dateOrder = "DATE-ORDER"
    case identifierInvalid = "IDENTIFIER-INVALID"
    case identifierRepeated = "IDENTIFIER-REPEATED"
    case referenceUnknown = "REFERENCE-UNKNOWN"

    // Editions and rules
    case editionUnknown = "EDITION-UNKNOWN"
    case editionChanged = "EDITION-CHANGED"
    case editionHash = "EDITION-HASH"
    case citationUnchecked = "CITATION-UNCHECKED"
    case ruleMessage = "RULE-MESSAGE"
    case ruleCase = "RULE-CASE"

    // Letters
    case letterPlaceholder = "LETTER-PLACEHOLDER"
    case letterChoice = "LETTER-CHOICE"
    case letterDuty = "LETTER-DUTY"
    case letterMissing = "LETTER-MISSING"

    // Returns
    case returnUnsigned = "RETURN-UNSIGNED"
    case criterionUnknown = "CRITERION-UNKNOWN"
    case criterionRepeated = "CRITERION-REPEATED"
    case criterionUnanswered = "CRITERION-UNANSWERED"
    case criterionNotExpected = "CRITERION-NOT-EXPECTED"
    case notApplicableNotAllowed = "NOT-APPLICABLE-NOT-ALLOWED"
    case answerContradiction = "ANSWER-CONTRADICTION"
    case evidenceAfterReturn = "EVIDENCE-AFTER-RETURN"
    case evidenceReference = "EVIDENCE-REFERENCE"
    case evidenceRepeated = "EVIDENCE-REPEATED"
    case evidenceOverused = "EVIDENCE-OVERUSED"
    case actionIncomplete = "ACTION-INCOMPLETE"
    case childIdentifier = "CHILD-IDENTIFIER"

    // Parts of a return
    case partDiffers = "PART-DIFFERS"
    case partClash = "PART-CLASH"

    // Rounds and analyses
    case agencyRepeated = "AGENCY-REPEATED"
    case agencyNotInvited = "AGENCY-NOT-INVITED"
    case agencyDiffers = "AGENCY-DIFFERS"
    case returnRepeated = "RETURN-REPEATED"
    case returnEdition = "RETURN-EDITION"
    case returnNotReceived = "RETURN-NOT-RECEIVED"
    case receivedWithoutReturn = "RECEIVED-WITHOUT-RETURN"
    case supplementWithoutReturn = "SUPPLEMENT-WITHOUT-RETURN"
    case analysisWithoutReturn = "ANALYSIS-WITHOUT-RETURN"
    case analysisRepeated = "ANALYSIS-REPEATED"
    case analysisTarget = "ANALYSIS-TARGET"
    case analysisUndecided = "ANALYSIS-UNDECIDED"
    case decisionDiffers = "DECISION-DIFFERS"
    case calendarYears = "CALENDAR-YEARS"

    // Figures and decisions beside a round
    case roundDiffers = "ROUND-DIFFERS"
    case figureLater = "FIGURE-LATER"
    case extractTells = "EXTRACT-TELLS"
    case decisionsOpen = "DECISIONS-OPEN"
    case decisionRepeated = "DECISION-REPEATED"
    case decisionWithoutAnalysis = "DECISION-WITHOUT-ANALYSIS"
    case proposalDiffers = "PROPOSAL-DIFFERS"

    // Timetables
    case meetingDay = "MEETING-DAY"
    case extensionDay = "EXTENSION-DAY"
    case timetableDiffers = "TIMETABLE-DIFFERS"
    case timetableUnused = "TIMETABLE-UNUSED"
    case placesShort = "PLACES-SHORT"
}

extension DiagnosticCode {
    /// The severity a diagnostic of this code carries unless it is raised.
    package var severity: Severity {
        switch self {
        case .returnUnsigned, .criterionUnanswered, .criterionNotExpected, .notApplicableNotAllowed, .evidenceOverused,
            .actionIncomplete, .childIdentifier, .returnNotReceived, .receivedWithoutReturn, .analysisUndecided,
            .decisionDiffers, .calendarYears, .citationUnchecked, .figureLater, .proposalDiffers,
            .timetableUnused, .placesShort, .extractTells:
            .warning
        default: .error
        }
    }
}
