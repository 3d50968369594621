internal import Lexicon
import Claims

/// Tells opposites: direct antonyms (`Language.antonyms`), words that news sets against each other,
/// and words of which one is the other with a prefix that denies it.
enum Opposites {
  /// Whether two words of two claims are opposites, by their dictionary forms.
  static func areOpposite(_ words: Sides<Int>, in texts: Sides<ClaimText>) -> Bool {
    let normals = Sides(
      left: texts.left.normal(words.left), right: texts.right.normal(words.right))
    let one = PhrasalVerbs.find(at: words.left, texts.left)?.meanings ?? Lemmas.of(normals.left)
    let other =
      PhrasalVerbs.find(at: words.right, texts.right)?.meanings ?? Lemmas.of(normals.right)
    return one.contains { lemma in
      (Language.english.antonyms[lemma] ?? []).contains(where: other.contains)
        || inNews(lemma).contains(where: other.contains)
    } || deny(normals.left, normals.right)
  }

  /// The opposites that news prose has to a dictionary form beyond the direct antonyms: every word
  /// of one side of a row's pair is opposed to every word of the other.
  static func inNews(_ lemma: String) -> [String] { table[lemma] ?? [] }

  private static let table: [String: [String]] = {
    let rows = Language.english.rows(.opposed)
    let sides = Dictionary(grouping: rows, by: \.value).mapValues { $0.map(\.word) }
    return Dictionary(grouping: rows, by: \.word).mapValues { places in
      places.flatMap { sides[PairedSide($0.value).opposed] ?? [] }
    }
  }()

  /// Whether one word is the other with a prefix that denies it (`legal`, `illegal`).
  private static func deny(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    let count = long.utf8.count - short.utf8.count
    return (2...3).contains(count) && short.utf8.count >= 4 && long.hasSuffix(short)
      && WordClass.denyingPrefix.contains(String(long.prefix(count)))
  }

  /// Whether two phrases are of the two sides of a pair that turn a statement round (`despite`,
  /// `because of`).
  static func turn(_ one: String, _ other: String) -> Bool {
    (turning[one] ?? []).contains { side in
      (turning[other] ?? []).contains(PairedSide(side).opposed)
    }
  }

  private static let turning = Language.english.groups(.turningPhrase)
}

/// One side of a pair in a table: `rise-fall one`, `rise-fall other`.
private struct PairedSide {
  let opposed: String

  init(_ value: String) {
    let name = value.prefix { $0 != " " }
    opposed = name + (value.hasSuffix(" one") ? " other" : " one")
  }
}

/// Verbs that mean something else with a small word after them, by verbs of one word.
///
///     the dockers [turned down] the offer      reject
///     the dockers [turned] the offer [down]    reject
enum PhrasalVerbs {
  /// The words from the verb at `index` to its small word, and dictionary forms of verbs that mean
  /// the same; nil where it has none.
  static func find(at index: Int, _ text: ClaimText) -> (words: Range<Int>, meanings: [String])? {
    guard text.words.contains(index), text.kind(index) != .name else { return nil }
    for lemma in Lemmas.of(text.normal(index)) {
      for (particle, meanings) in table[lemma] ?? [] {
        if text.normal(index + 1) == particle { return (index..<index + 2, meanings) }
        // `turned the offer down`
        guard let at = (index + 2..<index + 5).first(where: { text.normal($0) == particle }),
          (index + 1..<at).allSatisfy({
            text.kind($0) != .function || text.has(.phraseOpener, at: $0)
          }), !text.has(.article, at: at + 1)
        else { continue }
        return (index..<at + 1, meanings)
      }
    }
    return nil
  }

  /// Whether the word at `index` is the small word of such a verb: it is no word by itself
  /// (`put off` against `on Monday`).
  static func isParticle(_ index: Int, _ text: ClaimText) -> Bool {
    particles.contains(text.normal(index))
      && (index - 4..<index).contains { find(at: $0, text)?.words.last == index }
  }

  private static let rows = Language.english.rows(.phrasalVerb).compactMap { row in
    let words = row.word.split(separator: " ").map(String.init)
    return words.count == 2
      ? (
        verb: words[0], particle: words[1],
        meanings: row.value.split(separator: " ").map(String.init)
      )
      : nil
  }
  private static let table = Dictionary(grouping: rows, by: \.verb).mapValues { uses in
    uses.map { (particle: $0.particle, meanings: $0.meanings) }
  }
  private static let particles = WordSet(rows.map(\.particle))
}

/// Words of one group of which, in the same place of the same statement, only one can be right.
enum ExclusiveTerms {
  /// What the words of a group tell.
  enum Sort: Sendable {
    /// Who, where or what: a role, a direction, a colour, a kin.
    case thing
    /// When: a part of the day, an order of events.
    case time
  }

  /// Whether two lower-case words are different words of one group of `sort`; forms of one word and
  /// words for the same are not.
  static func exclude(_ one: String, _ other: String, _ sort: Sort) -> Bool {
    guard one != other, let left = place(of: one), let right = place(of: other) else {
      return false
    }
    return left.group == right.group && left.name != right.name && left.sort == sort
  }

  /// What a lower-case word for an office or a post names, the same for all words for it; nil for
  /// other words.
  static func role(_ word: String) -> String? {
    place(of: word).flatMap { offices.contains($0.group) ? $0.name : nil }
  }

  private static func place(of word: String) -> Place? {
    places[word] ?? places[word.hasSuffix("s") ? String(word.dropLast()) : word]
  }

  private struct Place {
    let sort: Sort
    let group: String
    /// The same for all words for one thing.
    let name: String
  }

  private static let places = WordMap(
    [(WordClass.exclusiveTime, Sort.time), (.exclusiveThing, .thing)].flatMap { words, sort in
      Language.english.rows(words).map { row in
        (
          row.word,
          Place(
            sort: sort, group: "\(sort) \(row.value.prefix { $0 != " " })",
            name: "\(sort) \(row.value)")
        )
      }
    })

  /// The groups of offices and posts.
  private static let offices = Set(
    Language.english.rows(.officeGroup).compactMap { places[$0.word]?.group })
}
