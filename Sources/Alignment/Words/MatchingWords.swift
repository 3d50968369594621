internal import Lexicon
import Articles
import Claims

/// The words of two articles as matching compares them: by numbers, each looked up once.
struct MatchingWords: Sendable {
  /// One word. Equal numbers mean equal strings on both sides; -1 means none.
  struct Entry: Sendable {
    /// Its normal form.
    let form: Int32
    /// Its stem.
    let stem: Int32
    /// The stem of the country that a capital stands for; else the stem.
    let place: Int32
    /// The stem of the form as it is written: `iranian`, where the stem is `iran`.
    let ownStem: Int32
    /// The row of the word table, for words that may match by meaning.
    let row: Int32
    /// The group of words that exclude each other (`monday`, `tuesday`).
    let group: Int32
    /// Where its opposites are in `opposites`.
    let opposites: Int32
    let kind: WordKind
    /// What a match of the word is worth: 600 to 1,012 by rarity, 150 for a function word.
    let weight: Int32
    /// Whether the word is so common in news that it is near to many by chance (`said`, `get`).
    let isCommon: Bool
  }

  private let words: Sides<[Word]>
  /// What was read of the left words, then of the right ones.
  private var entries: [Entry?]
  private var known: [Key: Entry] = [:]
  private var numbers: [String: Int32] = [:]
  private var strings: [String] = []
  private var opposites: [Opposites] = []

  /// What an entry is read from; it is looked up once for equal words.
  private struct Key: Hashable {
    let normal: String
    let stem: String
    let kind: WordKind
    let rarity: Float
  }

  /// The dictionary forms of a word, and of its antonyms.
  private struct Opposites {
    let lemmas: [String]
    let antonyms: [String]
  }

  /// Words are read when they are first asked for: most claims have no link.
  init(_ articles: Sides<AnnotatedArticle>) {
    words = articles.map(\.words)
    entries = Array(repeating: nil, count: words.left.count + words.right.count)
  }

  /// The entries of some words of one side, in order.
  mutating func entries(of range: Range<Int>, _ side: Side) -> [Entry] {
    let first = side == .left ? 0 : words.left.count
    return range.map { index in
      if let entry = entries[first + index] { return entry }
      let entry = entry(of: words[side][index])
      entries[first + index] = entry
      return entry
    }
  }

  /// Whether two words say opposite things: direct antonyms, and words of which one is the other
  /// with a prefix that denies it (`legal`, `illegal`). Ask only for words that are near in
  /// meaning: `come` and `income` are not.
  func areOpposite(_ one: Entry, _ other: Entry) -> Bool {
    if one.opposites >= 0, other.opposites >= 0 {
      let antonyms = opposites[Int(one.opposites)].antonyms
      if opposites[Int(other.opposites)].lemmas.contains(where: antonyms.contains) { return true }
    }
    let (left, right) = (strings[Int(one.form)], strings[Int(other.form)])
    let (short, long) =
      left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    let count = long.utf8.count - short.utf8.count
    return (2...3).contains(count) && long.hasSuffix(short)
      && Language.english[.denyingPrefix].contains(String(long.prefix(count)))
  }

  private mutating func entry(of word: Word) -> Entry {
    let key = Key(normal: word.normal, stem: word.stem, kind: word.kind, rarity: word.rarity)
    if let entry = known[key] { return entry }
    let entry = makeEntry(word)
    known[key] = entry
    return entry
  }

  private mutating func makeEntry(_ word: Word) -> Entry {
    let isName = word.kind == .name
    let isDemonym = isName && Places.country(ofDemonym: word.normal) != nil
    let group = CoordinateTerms.group(of: word.normal)
    let row = word.kind == .content ? WordTable.embedded.index(of: word.normal) : nil
    let weight = word.kind == .function ? 150 : 600 + Int((word.rarity * 40).rounded())
    return Entry(
      form: number(word.normal), stem: number(word.stem),
      place: number((isName ? Places.country(ofCapital: word.normal) : nil) ?? word.stem),
      ownStem: number(isDemonym ? Stemmer.stem(word.normal) : word.stem),
      row: row.map { Int32($0) } ?? -1, group: group.map { Int32($0) } ?? -1,
      opposites: word.kind == .content ? numberOfOpposites(word.normal) : -1, kind: word.kind,
      weight: Int32(weight), isCommon: word.rarity < 4)
  }

  private mutating func number(_ string: String) -> Int32 {
    if let number = numbers[string] { return number }
    let number = Int32(numbers.count)
    numbers[string] = number
    strings.append(string)
    return number
  }

  private mutating func numberOfOpposites(_ normal: String) -> Int32 {
    let lemmas = Lemmas.of(normal)
    let antonyms = lemmas.flatMap { Language.english.antonyms[$0] ?? [] }
    guard !antonyms.isEmpty else { return -1 }
    opposites.append(Opposites(lemmas: lemmas, antonyms: antonyms))
    return Int32(opposites.count - 1)
  }
}
