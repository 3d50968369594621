internal import Lexicon
import Articles
import Claims

/// Finds names that differ in the same slot, and people who are given different offices.
///
/// An office counts only against another that the same person rarely holds with it (`Offices`);
/// honorifics, ranks and seats (`Mr.`, `Rear Admiral`, `Senator`) go with any. A name counts only
/// where the words on both sides of it correspond and nothing makes it another way to name the same
/// (`Places`, initials, a surname).
struct NameConflict: DiscrepancyDetector {
  func findings(in link: LinkedClaims) -> [Finding] {
    let offices = offices(in: link)
    // Whose office it is says more than where it is mentioned.
    let found =
      offices + names(in: link) + things(in: link) + roles(in: link).apart(from: offices)
      + givenNames(in: link)
    let exchanged = exchanges(in: link)
    let all = found + wholeNames(in: link).apart(from: found)
    return exchanged + (all + places(in: link).apart(from: all)).apart(from: exchanged)
  }

  // MARK: Roles and things in a slot

  /// Words for roles, directions, colours … that exclude each other, in one place of near copies.
  private func things(in link: LinkedClaims) -> [Finding] {
    guard link.isNearCopy || link.matched.closeness >= 0.65 else { return [] }
    return Slot.all(in: link, longest: 3).compactMap { slot in
      guard slot.isHeld, let left = slot.words.left.last, let right = slot.words.right.last,
        ExclusiveTerms.exclude(link.normal(left, .left), link.normal(right, .right), .thing),
        link.isNearCopy || !link.areQuoted(slot.words.left, .left)
          || !link.areQuoted(slot.words.right, .right)
      else { return nil }
      return thing(
        Sides(
          left: link.span(slot.words.left, .left), right: link.span(slot.words.right, .right)),
        in: link)
    }
  }

  /// Who or what is in one place on either side.
  func thing(_ spans: Sides<TextSpan>, in link: LinkedClaims) -> Finding {
    Finding(
      .name, .conflict, evidence: spans,
      why: "A has \(link.quoted(spans.left, .left)), B \(link.quoted(spans.right, .right)) "
        + "in the same place of the same statement.",
      unsettled: "The texts do not say whether both are meant.",
      rule: .sameSlotOtherThing)
  }

  // MARK: Given names

  /// Two given names before one surname, of which neither article knows the other's.
  private func givenNames(in link: LinkedClaims) -> [Finding] {
    let names = link.facts.map { facts in facts.names.prefix(20).filter { $0.words.count >= 2 } }
    return names.left.flatMap { one in
      names.right.compactMap { other -> Finding? in
        let first = Sides(left: one.words.lowerBound, right: other.words.lowerBound)
        let given = Sides(
          left: link.normal(first.left, .left), right: link.normal(first.right, .right))
        guard link.matched.match(one.surname, other.surname), given.left != given.right,
          // A body has no surname: `Central Bank`, `Norges Bank`.
          !SameName.isBody(link.normal(one.surname, .left)),
          !SameName.isBody(link.normal(other.surname, .right)),
          min(given.left.count, given.right.count) > 2,
          !SameName.mayBeShortFor(given.left, given.right),
          !SameName.isSame(first.map { $0..<$0 + 1 }, in: link),
          !isKnown(given.left, .right, in: link), !isKnown(given.right, .left, in: link)
        else { return nil }
        return Finding(
          .name, .conflict, evidence: Sides(left: one.span, right: other.span),
          why: "A names \(link.quoted(one.span, .left)), B \(link.quoted(other.span, .right)): "
            + "one surname, and two given names.",
          unsettled: "The texts do not say whether both are meant.",
          rule: .sameSurnameOtherGivenName)
      }
    }
  }

  private func isKnown(_ name: String, _ side: Side, in link: LinkedClaims) -> Bool {
    link.articles[side].words.contains { $0.normal == name }
  }

  // MARK: Offices

  private func offices(in link: LinkedClaims) -> [Finding] {
    var found: [Finding] = []
    for one in link.facts.left.names.prefix(20) where !one.offices.isEmpty {
      for other in link.facts.right.names.prefix(20) where !other.offices.isEmpty {
        guard isSamePerson(one, other, in: link) else { continue }
        let left = Set(one.offices.map(\.name))
        guard left.isDisjoint(with: other.offices.map(\.name)),
          let mine = one.offices.last, let theirs = other.offices.last
        else { continue }
        found.append(office(mine, theirs, of: fullName(one, other, in: link), in: link))
      }
    }
    return found
  }

  /// The longer way to write the name.
  private func fullName(_ left: NameMention, _ right: NameMention, in link: LinkedClaims) -> String
  {
    let names = [link.articles.left[left.span], link.articles.right[right.span]].map(String.init)
    return names.max { ($0.utf8.count, $0) < ($1.utf8.count, $1) } ?? ""
  }

  private func isSamePerson(_ left: NameMention, _ right: NameMention, in link: LinkedClaims)
    -> Bool
  {
    guard link.normal(left.surname, .left) == link.normal(right.surname, .right) else {
      return false
    }
    guard left.words.count > 1, right.words.count > 1 else { return true }
    return link.normal(left.words.lowerBound, .left).first
      == link.normal(right.words.lowerBound, .right).first
  }

  private func office(
    _ left: NameMention.Office, _ right: NameMention.Office, of who: String, in link: LinkedClaims
  ) -> Finding {
    return Finding(
      .name, .difference, evidence: Sides(left: left.span, right: right.span),
      why: "A gives \(who) the role \(link.quoted(left.span, .left)), "
        + "B \(link.quoted(right.span, .right)).",
      unsettled: "One person can hold both; the texts do not say so.",
      rule: .samePersonOtherOffice)
  }

  // MARK: Names in a slot

  private func names(in link: LinkedClaims) -> [Finding] {
    let isClose = min(link.matched.coverage.left, link.matched.coverage.right) >= 0.3
    let isHeadline = isHeadline(.left, in: link) || isHeadline(.right, in: link)
    guard isClose, link.isNearCopy || !isHeadline else { return [] }
    return Slot.all(in: link).compactMap { slot in
      guard slot.isHeld, areNames(slot.words, in: link), !SameName.isSame(slot.words, in: link),
        !isHeadline || !areActs(slot.words, in: link)
      else { return nil }
      let spans = Sides(
        left: link.span(widened(slot.words.left, .left, in: link), .left),
        right: link.span(widened(slot.words.right, .right, in: link), .right))
      return Finding(
        .name, .conflict, evidence: spans,
        why: "A names \(link.quoted(spans.left, .left)), B \(link.quoted(spans.right, .right)) "
          + "in the same place of the same statement.",
        unsettled: "The texts do not say whether both names mean the same.",
        rule: .sameSlotOtherName)
    }
  }

  /// Whether most words are written like names, as in a headline: there capitals tell nothing.
  func isHeadline(_ side: Side, in link: LinkedClaims) -> Bool {
    // The first word has a capital in any case, and its kind is a guess.
    let words = link.claims[side].words.dropFirst().filter {
      link.word($0, side).kind != .function
    }
    // A month is no name, and one more may be written small.
    let others = words.count { link.word($0, side).kind == .content }
    return words.count >= 4 && others * 5 <= words.count
  }

  /// Whether either is a verb of the past: in headlines these are written like names.
  private func areActs(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    Side.allCases.contains { side in
      words[side].count == 1
        && words[side].allSatisfy { VerbForms.looksPast(link.normal($0, side)) }
    }
  }

  /// Whether both are names. In near copies the word at the head of a sentence is one too where it
  /// is in the place of a name.
  private func areNames(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    let isHead =
      words.left.first == link.claims.left.words.lowerBound
      && words.right.first == link.claims.right.words.lowerBound
    let isLeft = isName(words.left, .left, in: link)
    let isRight = isName(words.right, .right, in: link)
    if isLeft && isRight { return true }
    guard isHead, link.isNearCopy, isLeft || isRight else { return false }
    return Side.allCases.allSatisfy { side in
      words[side].count == 1
        && words[side].allSatisfy { index in
          let word = link.word(index, side)
          return word.kind == .name
            || word.kind == .content && link.articles[side][word.span].first?.isUppercase == true
              && (WordTable.embedded.index(of: word.normal) == nil
                || isBare(words[side].lowerBound, side, in: link))
        }
    }
  }

  /// Whether a word, alone at the head of a sentence, must be a name there: a noun of one thing
  /// needs an article, and adverbs, participles and plurals show by their form or their verb.
  private func isBare(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    let word = link.normal(index, side)
    if word.hasSuffix("s") {
      // `Collins joins`, `Collins's`.
      let next = link.normal(index + 1, side)
      let written = link.articles[side][link.word(index, side).span]
      return Language.english[.presentHelper].contains(next)
        || next.hasSuffix("s") && !next.hasSuffix("ss")
          && WordTable.embedded.index(of: String(next.dropLast())) != nil
        || written.hasSuffix("s's") || written.hasSuffix("s’s")
    }
    for (ending, count) in [("ly", 2), ("ing", 3), ("ed", 2), ("ed", 1)]
    where word.hasSuffix(ending) {
      let base = String(word.dropLast(count))
      if base.utf8.count >= 3, WordTable.embedded.index(of: base) != nil { return false }
    }
    return !Language.english[.pluralEnding].contains { word.hasSuffix($0) }
  }

  private func isName(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Bool {
    guard let first = words.first, let last = words.last, words.count <= 4,
      link.word(first, side).kind == .name, link.word(last, side).kind == .name
    else { return false }
    return words.allSatisfy { index in
      let word = link.word(index, side)
      if word.kind == .name { return !link.matched.isMatched(index, side) }
      // `Samuel A. Alito`, `House of Representatives`.
      return word.span.count == 1 && link.articles[side][word.span].first?.isUppercase == true
        || word.normal == "of"
    }
  }

  /// The whole name the words belong to.
  private func widened(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Range<Int> {
    let name = link.facts[side].names.first { $0.words.overlaps(words) }
    guard let name else { return words }
    return min(
      name.words.lowerBound, words.lowerBound)..<max(name.words.upperBound, words.upperBound)
  }
}
