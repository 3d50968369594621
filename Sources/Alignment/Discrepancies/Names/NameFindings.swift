internal import Lexicon
import Articles
import Claims

/// Finds names that differ in the same place, people who are given different offices, and who does
/// what to whom the other way round.
///
/// An office counts only against another that the same person rarely holds with it; a name only
/// where the words on both sides of it correspond and nothing makes it another way to name the same
/// (`SameName`).
enum NameFindings {
  static func findings(_ meetings: Meetings) -> [Finding] {
    meetings.inTurn([
      exchanges, offices, NamesInCopies.roles, NamesInCopies.things, names, givenNames,
      NamesInCopies.wholeNames, places,
    ])
  }

  /// No claim of news has more names.
  private static let most = 20

  // MARK: Who and whom

  /// Who does a thing to whom, where the other claim has the two exchanged.
  ///
  ///     A  [Norway sued Sweden]      B  [Sweden sued Norway]
  ///
  /// `Sweden was sued by Norway` tells what A tells. What people do to each other (`met`,
  /// `married`) is the same both ways.
  private static func exchanges(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    let deeds = link.texts.map { Deed.all(in: $0) }
    func areOneVerb(_ one: Deed, _ other: Deed) -> Bool {
      one.isNegated == other.isNegated && one.preposition == other.preposition
        && link.areOneStem(one.verb, other.verb)
    }
    func isTold(_ one: Deed, _ other: Deed) -> Bool {
      areOneVerb(one, other)
        && (link.areOneStem(one.doer, other.doer) || link.areOneStem(one.other, other.other))
    }
    return deeds.left.flatMap { one in
      deeds.right.filter { other in
        areOneVerb(one, other) && link.areOneStem(one.doer, other.other)
          && link.areOneStem(one.other, other.doer)
          && !deeds.left.contains { isTold($0, other) }
          && !deeds.right.contains { isTold(one, $0) }
      }.map { link.finding(.exchangedRoles, Sides(left: one.words, right: $0.words)) }
    }
  }

  // MARK: Offices

  private static func offices(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    let names = link.facts.map { facts in
      facts.names.prefix(most).filter { !$0.offices.isEmpty }
    }
    return names.left.flatMap { one in
      names.right.compactMap { other -> Finding? in
        guard isSamePerson(one, other, in: link),
          Set(one.offices.map(\.name)).isDisjoint(with: other.offices.map(\.name)),
          let mine = one.offices.last, let theirs = other.offices.last
        else { return nil }
        let telling = "gives \(fullName(one, other, in: link)) the role"
        return link.finding(
          .samePersonOtherOffice, of: Sides(left: mine.span, right: theirs.span),
          told: Sides(left: telling, right: ""))
      }
    }
  }

  /// The longer way to write the name.
  private static func fullName(
    _ left: NameMention, _ right: NameMention, in link: LinkedClaims
  ) -> String {
    let names = [link.articles.left[left.span], link.articles.right[right.span]].map(String.init)
    return names.max { ($0.utf8.count, $0) < ($1.utf8.count, $1) } ?? ""
  }

  private static func isSamePerson(
    _ left: NameMention, _ right: NameMention, in link: LinkedClaims
  ) -> Bool {
    guard link.areOneForm(left.surname, right.surname) else { return false }
    guard left.words.count > 1, right.words.count > 1 else { return true }
    return link[.left].normal(left.words.lowerBound).first
      == link[.right].normal(right.words.lowerBound).first
  }

  // MARK: Names in one place

  private static func names(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    let isHeadline = Headline.isOne(link[.left]) || Headline.isOne(link[.right])
    guard link.matched.closeness >= 0.3, link.isNearCopy || !isHeadline else { return [] }
    return meetings.places(5).filter { slot in
      areNames(slot, in: link) && !SameName.isSame(slot.words, in: link)
        // In headlines verbs of the past are written like names.
        && !(isHeadline
          && slot.side(where: { own, _ in own.single.map(VerbForms.looksPast) ?? false }) != nil)
    }.map { link.finding(.sameSlotOtherName, $0.sides.map(wholeName)) }
  }

  /// Whether both are names. In near copies the word at the head of a sentence is one too where it
  /// is in the place of a name.
  private static func areNames(_ slot: Slot, in link: LinkedClaims) -> Bool {
    let isName = Sides(
      left: isName(slot.left, .left, in: link), right: isName(slot.right, .right, in: link))
    if isName.left && isName.right { return true }
    return link.isNearCopy && (isName.left || isName.right)
      && Side.allCases.allSatisfy {
        slot[$0].words.first == link[$0].words.lowerBound && Headline.mayBeName(slot[$0])
      }
  }

  private static func isName(_ name: Stretch, _ side: Side, in link: LinkedClaims) -> Bool {
    let text = name.text
    guard let first = name.words.first, let last = name.words.last, name.count <= 4,
      text.kind(first) == .name, text.kind(last) == .name
    else { return false }
    return name.words.allSatisfy { index in
      if text.kind(index) == .name { return !link.matched.isMatched(index, side) }
      // `Samuel A. Alito`, `House of Representatives`.
      let written = text.written(index)
      return written.utf8.count == 1 && written.first?.isUppercase == true
        || text.has(.ofThe, at: index)
    }
  }

  /// The whole name the words belong to.
  private static func wholeName(_ words: Stretch) -> Range<Int> {
    let name = words.text.facts.names.first { $0.words.overlaps(words.words) }
    guard let name else { return words.words }
    return min(
      name.words.lowerBound, words.words.lowerBound)..<max(
        name.words.upperBound, words.words.upperBound)
  }

  // MARK: Given names

  /// Two given names before one surname, of which neither article knows the other's.
  private static func givenNames(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    let names = link.facts.map { facts in facts.names.prefix(most).filter { $0.words.count >= 2 } }
    return names.left.flatMap { one in
      names.right.filter { areTwoOfOneSurname(Sides(left: one, right: $0), in: link) }.map {
        link.finding(.sameSurnameOtherGivenName, of: Sides(left: one.span, right: $0.span))
      }
    }
  }

  private static func areTwoOfOneSurname(
    _ names: Sides<NameMention>, in link: LinkedClaims
  ) -> Bool {
    let first = names.map(\.words.lowerBound)
    let given = Sides(left: link[.left].normal(first.left), right: link[.right].normal(first.right))
    return link.matched.match(names.left.surname, names.right.surname) && given.left != given.right
      && min(given.left.count, given.right.count) > 2
      && Side.allCases.allSatisfy { side in
        // A body has no surname: `Central Bank`, `Norges Bank`.
        !SameName.isBody(link[side].normal(names[side].surname))
          && !link.articles[side.other].words.contains { $0.normal == given[side] }
      }
      && !SameName.mayBeShortFor(given.left, given.right)
      && !SameName.isSame(first.map { $0..<$0 + 1 }, in: link)
  }

  // MARK: Places

  /// Places in which the two claims put one thing, and of which neither article knows the other's.
  ///
  ///     A  the 2008 event in [Norfolk]        B  the [Norwalk] event
  private static func places(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard link.meant.closeness >= 0.2 else { return [] }
    let places = Sides(left: ownPlaces(.left, in: link), right: ownPlaces(.right, in: link))
    return places.left.flatMap { one in
      places.right.compactMap { other -> Finding? in
        let words = Sides(left: one.words, right: other.words)
        let isOfOneThing = link.meant.match(one.thing, other.thing)
        guard isOfOneThing || link.meant.context(one.words, other.words) >= 5,
          !SameName.isSame(words, in: link)
        else { return nil }
        return link.finding(isOfOneThing ? .sameThingOtherPlace : .sameStatementOtherPlace, words)
      }
    }
  }

  /// Names with `in` or `at` before them or a noun after them that the other article does not have,
  /// with the noun they belong to: `event` of `the event in Norfolk` and of `the Norfolk event`.
  private static func ownPlaces(
    _ side: Side, in link: LinkedClaims
  ) -> [(words: Range<Int>, thing: Int)] {
    let text = link[side]
    return text.facts.names.prefix(most).compactMap { name in
      let (before, next) = (name.words.lowerBound - 1, name.words.upperBound)
      let isAfter = text.has(.placePreposition, at: before)
      guard isAfter || text.kind(next) == .content && text.isJoined(next), name.words.count <= 3,
        !name.words.contains(where: { index in
          link.articles[side.other].words.contains { $0.stem == text.stem(index) }
        })
      else { return nil }
      let thing = isAfter ? before - 1 : next
      return (name.words, text.kind(thing) == .content ? thing : -1)
    }
  }
}

/// What capitals tell where more than names have them: in headlines and at the head of sentences.
enum Headline {
  /// Whether most words of a claim are written like names, as in a headline: there capitals tell
  /// nothing. The first word has a capital in any case; a month is no name, and one more word may
  /// be written small.
  static func isOne(_ text: ClaimText) -> Bool {
    let kinds = text.words.dropFirst().map(text.kind).filter { $0 != .function }
    return kinds.count >= 4 && kinds.count { $0 == .content } * 5 <= kinds.count
  }

  /// Whether a word at the head of a sentence may be a name.
  static func mayBeName(_ word: Stretch) -> Bool {
    guard let single = word.single else { return false }
    let index = word.words.lowerBound
    switch word.text.kind(index) {
    case .name: return true
    case .content:
      return word.text.written(index).first?.isUppercase == true
        && (WordTable.embedded.index(of: single) == nil || isBare(word, single))
    default: return false
    }
  }

  /// Whether a word, alone at the head of a sentence, must be a name there: a noun of one thing
  /// needs an article, and adverbs, participles and plurals show by their form or their verb.
  private static func isBare(_ word: Stretch, _ single: String) -> Bool {
    if single.hasSuffix("s") {
      // `Collins joins`, `Collins's`.
      let next = word.after
      return WordClass.presentHelper.contains(next)
        || next.hasSuffix("s") && !next.hasSuffix("ss")
          && WordTable.embedded.index(of: String(next.dropLast())) != nil
        || word.text.isPossessive(word.words.lowerBound)
          && word.text.written(word.words.lowerBound).dropLast(2).hasSuffix("s")
    }
    let isFormOfWord = WordClass.derivedEnding.words.contains { ending in
      let base = String(single.dropLast(ending.utf8.count))
      return single.hasSuffix(ending) && base.utf8.count >= 3
        && (WordTable.embedded.index(of: base) != nil
          || WordTable.embedded.index(of: base + "e") != nil)
    }
    return !isFormOfWord && !WordClass.pluralEnding.words.contains { single.hasSuffix($0) }
  }
}
