package import RecordReading

/// Where a rule's case stands in its file and what it names there.
///
/// A case speaks of an edition's criteria, and an edition is another file: whether they exist is found when both are there.
package struct PlacedCase: Sendable {
    /// An id and where it stands.
    package struct Name: Sendable {
        package let id: String
        package let place: Place
    }

    /// The id of the rule the case belongs to.
    package let rule: String
    package let edition: Name
    /// Every criterion the case sets, and the one its step changes.
    package let criteria: [Name]
}
