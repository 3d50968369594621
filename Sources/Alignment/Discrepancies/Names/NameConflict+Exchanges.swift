internal import Lexicon
import Articles
import Claims

extension NameConflict {
  /// Who does a thing to whom, where the other claim has the two exchanged.
  ///
  ///     A  [Norway sued Sweden]      B  [Sweden sued Norway]
  ///
  /// `Sweden was sued by Norway` tells what A tells. What people do to each other (`met`,
  /// `married`) is the same both ways.
  func exchanges(in link: LinkedClaims) -> [Finding] {
    let left = deeds(.left, in: link)
    guard !left.isEmpty else { return [] }
    let right = deeds(.right, in: link)
    func areSame(_ one: Int, _ other: Int) -> Bool {
      link.matched.match(one, other) || link.word(one, .left).stem == link.word(other, .right).stem
    }
    func areOneVerb(_ one: Deed, _ other: Deed) -> Bool {
      one.verb.isNegated == other.verb.isNegated && one.preposition == other.preposition
        && areSame(one.verb.head, other.verb.head)
    }
    func isTold(_ one: Deed, _ other: Deed) -> Bool {
      areOneVerb(one, other)
        && (areSame(one.doer, other.doer) || areSame(one.other, other.other))
    }
    return left.flatMap { one in
      right.compactMap { other -> Finding? in
        guard areOneVerb(one, other), areSame(one.doer, other.other),
          areSame(one.other, other.doer), !left.contains(where: { isTold($0, other) }),
          !right.contains(where: { isTold(one, $0) })
        else { return nil }
        let spans = Sides(left: link.span(one.words, .left), right: link.span(other.words, .right))
        return Finding(
          .name, .conflict, evidence: spans,
          why: "A has \(link.quoted(spans.left, .left)), B has "
            + "\(link.quoted(spans.right, .right)): who does it and to whom is exchanged.",
          unsettled: "Neither text settles which of the two holds.", rule: .exchangedRoles)
      }
    }
  }

  /// A verb with who does it and to whom.
  private struct Deed {
    let verb: Predicate
    /// The head of the phrase that names who does it, and of the one for whom it is done to.
    let doer: Int
    let other: Int
    /// What is between the verb and the second (`lost to`).
    let preposition: String
    /// All of it.
    let words: Range<Int>
  }

  private func deeds(_ side: Side, in link: LinkedClaims) -> [Deed] {
    link.facts[side].predicates.prefix(20).compactMap { deed($0, side, in: link) }
  }

  private func deed(_ verb: Predicate, _ side: Side, in link: LinkedClaims) -> Deed? {
    let head = link.normal(verb.head, side)
    guard !Antonyms.lemmas(head).contains(where: Self.mutual.contains),
      !PredicatePairs.saying.contains(head),
      let subject = phrase(before: verb.words.lowerBound, side, in: link)
    else { return nil }
    let isPassive =
      VerbForms.looksPast(head)
      && verb.words.contains { VerbForms.be.contains(link.normal($0, side)) }
    var start = verb.words.upperBound
    var preposition = ""
    if isPassive {
      guard let by = (start..<start + 7).first(where: { link.normal($0, side) == "by" }),
        isJoined(start...by, side, in: link)
      else { return nil }
      start = by + 1
    } else if Self.prepositions.contains(link.normal(start, side)) {
      preposition = link.normal(start, side)
      start += 1
    }
    guard let object = phrase(from: start, side, in: link),
      link.word(subject.head, side).stem != link.word(object.head, side).stem
    else { return nil }
    return Deed(
      verb: verb, doer: isPassive ? object.head : subject.head,
      other: isPassive ? subject.head : object.head, preposition: preposition,
      words: subject.words.lowerBound..<object.words.upperBound)
  }

  private typealias Phrase = (words: Range<Int>, head: Int)

  /// The phrase that ends right before `end`: `the city of Havsby`; nil where it is no subject.
  private func phrase(before end: Int, _ side: Side, in link: LinkedClaims) -> Phrase? {
    var last = end - 1
    while VerbForms.isAdverb(link.normal(last, side)) { last -= 1 }
    guard isNoun(last, side, in: link), isJoined(last + 1...end, side, in: link) else {
      return nil
    }
    var first = last
    while first > last - 7, isJoined(first...first, side, in: link),
      isNoun(first - 1, side, in: link) || Self.inPhrases.contains(link.normal(first - 1, side)),
      !VerbForms.looksFinite(link.normal(first - 1, side))
        || link.word(first - 1, side).kind == .name
    {
      first -= 1
    }
    // `the dockers in Havsby`: the phrase goes on before the preposition.
    let before = isJoined(first...first, side, in: link) ? link.normal(first - 1, side) : ""
    guard before.isEmpty || Language.english[.clauseLead].contains(before) else {
      return nil
    }
    return head(of: first..<last + 1, side, in: link)
  }

  /// The phrase that begins at `start`; nil where none does.
  private func phrase(from start: Int, _ side: Side, in link: LinkedClaims) -> Phrase? {
    var end = start
    while end < start + 7, end == start || isJoined(end...end, side, in: link),
      isNoun(end, side, in: link) && !VerbForms.looksPast(link.normal(end, side))
        || Self.inPhrases.contains(link.normal(end, side))
    {
      end += 1
    }
    while end > start, !isNoun(end - 1, side, in: link) { end -= 1 }
    return head(of: start..<end, side, in: link)
  }

  /// A phrase with its head: the last noun, before `of`.
  private func head(of words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Phrase? {
    let of = words.first { link.normal($0, side) == "of" } ?? words.upperBound
    guard let head = words.last(where: { $0 < of && isNoun($0, side, in: link) }) else {
      return nil
    }
    return (words, head)
  }

  private func isNoun(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    guard link.claims[side].words.contains(index) else { return false }
    let kind = link.word(index, side).kind
    return kind == .name || kind == .content && !VerbForms.isAdverb(link.normal(index, side))
  }

  /// Whether nothing but space is before each of the words.
  private func isJoined(
    _ words: ClosedRange<Int>, _ side: Side, in link: LinkedClaims
  ) -> Bool {
    words.allSatisfy { index in
      guard link.claims[side].words.contains(index), link.claims[side].words.contains(index - 1)
      else { return false }
      return link.gap(before: index, side).allSatisfy { $0 == " " || $0 == "\n" || $0 == "-" }
    }
  }

  private static let inPhrases = Language.english[.inPhrase]
  private static let prepositions = Language.english[.exchangePreposition]
  private static let mutual = Language.english[.mutual]
}
