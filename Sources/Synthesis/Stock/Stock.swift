/// The sentence parts that narratives are put together from, as text to read and add to.
///
/// A line that begins with `=` names a list; the lines under it are its phrases. In a phrase, `{name}` stands for a phrase of the list of
/// that name, for a part of the topic (`thing`, `things`, `doing`, `todo`) or for a figure; `{Name}` for the same with a capital.
/// A topic is a block that begins with `#`: its stems are looked for in a criterion's words, its parts stand between bars. Of two topics that
/// fit equally well the first is taken; the last is for criteria that none fits.
///
/// The words keep to what holds in any year and for any agency: no child, no person's name, no body or law that came or went.
enum Stock {
    /// Everything, compiled once.
    static let book = PhraseBook(
        lists: [words, levels, sentences], topics: [workforceTopics, practiceTopics, leadingTopics, generalTopic])
}
