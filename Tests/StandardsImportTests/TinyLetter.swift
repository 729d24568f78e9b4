import Testing

/// A small letter with every kind of part.
enum TinyLetter {
    static let xml = """
        <letter xmlns="urn:s11:letter:1" id="decision" title="Decision" in-force-from="2010-04-01">
          <source>Made up.</source>
          <subject>{round}: {grade}</subject>
          <paragraph>Dear {agency},
            {{this}} is for  you.</paragraph>
          <paragraph when="first-return">Decided on {decided-on}.</paragraph>
          <choice>
            <alternative duty="s11 s28">Under {duty}.</alternative>
            <alternative>As good practice.</alternative>
          </choice>
          <list of="gaps" when="other-grade">
            <lead>There are {gap-count}:</lead>
            <none>There is none.</none>
          </list>
        </letter>
        """

    /// The same with other words in its first paragraph.
    static func saying(_ words: String) -> String {
        xml.with("Dear {agency},\n    {{this}} is for  you.", words)
    }
}
