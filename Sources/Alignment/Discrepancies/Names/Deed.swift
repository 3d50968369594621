internal import Lexicon
import Articles
import Claims

/// A verb with who does it and to whom.
///
///     [The city of Havsby] [sued] [Lervik]        [Lervik] [was sued] by [the city of Havsby]
struct Deed {
  let verb: Int
  let isNegated: Bool
  /// The head of the phrase that names who does it, and of the one for whom it is done to.
  let doer: Int
  let other: Int
  /// What is between the verb and the second (`lost to`).
  let preposition: String
  /// All of it.
  let words: Range<Int>

  /// The deeds of a claim, in order of their verbs. O(words).
  static func all(in text: ClaimText) -> [Deed] {
    text.facts.predicates.prefix(20).compactMap { Deed($0, in: text) }
  }

  private init?(_ predicate: Predicate, in text: ClaimText) {
    let word = text.normal(predicate.head)
    guard !Lemmas.of(word).contains(where: WordClass.mutual.contains),
      !WordClass.plainSaying.contains(word),
      let subject = Self.phrase(before: predicate.words.lowerBound, text)
    else { return nil }
    let isPassive =
      VerbForms.looksPast(word)
      && predicate.words.contains { VerbForms.be.contains(text.normal($0)) }
    var start = predicate.words.upperBound
    var link = ""
    if isPassive {
      guard let by = (start..<start + 7).first(where: { text.has(.agentPreposition, at: $0) }),
        (start...by).allSatisfy(text.isJoined)
      else { return nil }
      start = by + 1
    } else if text.has(.exchangePreposition, at: start) {
      link = text.normal(start)
      start += 1
    }
    guard let object = Self.phrase(from: start, text),
      text.stem(subject.head) != text.stem(object.head)
    else { return nil }
    verb = predicate.head
    isNegated = predicate.isNegated
    (doer, other) = isPassive ? (object.head, subject.head) : (subject.head, object.head)
    preposition = link
    words = subject.words.lowerBound..<object.words.upperBound
  }

  private typealias Phrase = (words: Range<Int>, head: Int)

  /// No phrase has more words.
  private static let longest = 7

  /// The phrase that ends right before `end`: `the city of Havsby`; nil where it is no subject.
  private static func phrase(before end: Int, _ text: ClaimText) -> Phrase? {
    var last = end - 1
    while VerbForms.isAdverb(text.normal(last)) { last -= 1 }
    guard isNoun(last, text), (last + 1...end).allSatisfy(text.isJoined) else { return nil }
    var first = last
    while first > last - longest, text.isJoined(first), isInPhrase(first - 1, text),
      !VerbForms.looksFinite(text.normal(first - 1)) || text.kind(first - 1) == .name
    {
      first -= 1
    }
    // `the dockers in Havsby`: the phrase goes on before the preposition.
    guard !text.isJoined(first) || text.has(.clauseLead, at: first - 1) else { return nil }
    return head(of: first..<last + 1, text)
  }

  /// The phrase that begins at `start`; nil where none does.
  private static func phrase(from start: Int, _ text: ClaimText) -> Phrase? {
    var end = start
    while end < start + longest, end == start || text.isJoined(end), isInPhrase(end, text),
      text.has(.inPhrase, at: end) || !VerbForms.looksPast(text.normal(end))
    {
      end += 1
    }
    while end > start, !isNoun(end - 1, text) { end -= 1 }
    return head(of: start..<end, text)
  }

  /// A phrase with its head: the last noun, before `of`.
  private static func head(of words: Range<Int>, _ text: ClaimText) -> Phrase? {
    let of = words.first { text.has(.wholePreposition, at: $0) } ?? words.upperBound
    return words.last { $0 < of && isNoun($0, text) }.map { (words, $0) }
  }

  private static func isInPhrase(_ index: Int, _ text: ClaimText) -> Bool {
    isNoun(index, text) || text.has(.inPhrase, at: index)
  }

  private static func isNoun(_ index: Int, _ text: ClaimText) -> Bool {
    text.kind(index) == .name
      || text.kind(index) == .content && !VerbForms.isAdverb(text.normal(index))
  }
}
