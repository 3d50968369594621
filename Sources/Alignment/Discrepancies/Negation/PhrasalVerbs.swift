internal import Lexicon
import Claims

/// Verbs that mean something else with a small word after them, by verbs of one word.
///
///     the dockers [turned down] the offer      reject
///     the dockers [turned] the offer [down]    reject
///
/// The list is the project's own: verbs of refusing, giving up and going on.
enum PhrasalVerbs {
  /// Dictionary forms of verbs that mean what the verb at `index` means with its small word; nil
  /// where it has none.
  static func meanings(at index: Int, _ side: Side, in link: LinkedClaims) -> [String]? {
    find(at: index, side, in: link)?.meanings
  }

  /// The words from the verb at `index` to its small word; nil where it has none.
  static func words(at index: Int, _ side: Side, in link: LinkedClaims) -> Range<Int>? {
    find(at: index, side, in: link)?.words
  }

  /// Whether the word at `index` is the small word of such a verb: it is no word by itself
  /// (`put off` against `on Monday`).
  static func isParticle(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    particles.contains(link.normal(index, side))
      && (index - 4..<index).contains { words(at: $0, side, in: link)?.last == index }
  }

  private static func find(
    at index: Int, _ side: Side, in link: LinkedClaims
  ) -> (words: Range<Int>, meanings: [String])? {
    guard link.claims[side].words.contains(index), link.word(index, side).kind != .name else {
      return nil
    }
    for lemma in Antonyms.lemmas(link.normal(index, side)) {
      guard let uses = table[lemma] else { continue }
      for (particle, meanings) in uses {
        if link.normal(index + 1, side) == particle { return (index..<index + 2, meanings) }
        // `turned the offer down`
        guard let at = (index + 2..<index + 5).first(where: { link.normal($0, side) == particle }),
          (index + 1..<at).allSatisfy({
            link.word($0, side).kind != .function
              || Language.english[.phraseOpener].contains(link.normal($0, side))
          }), !Language.english[.article].contains(link.normal(at + 1, side))
        else { continue }
        return (index..<at + 1, meanings)
      }
    }
    return nil
  }

  private static let table: WordMap<[(particle: String, meanings: [String])]> = {
    var uses: [(verb: String, particle: String, meanings: [String])] = []
    for row in Language.english.rows(.phrasalVerb) {
      let words = row.word.split(separator: " ").map(String.init)
      guard words.count == 2 else { continue }
      uses.append((words[0], words[1], row.value.split(separator: " ").map(String.init)))
    }
    return WordMap(
      uses.map { use in
        (
          use.verb,
          uses.filter { $0.verb == use.verb }.map { (particle: $0.particle, meanings: $0.meanings) }
        )
      })
  }()

  private static let particles = WordSet(
    table.words.flatMap { table[$0] ?? [] }.map(\.particle))
}
