internal import Lexicon
import Articles
import Claims

/// Who or what is in one place of near copies and cannot be one: roles, directions, colours,
/// offices, whole names.
enum NamesInCopies {
  /// Words that exclude each other, also where the claims are only close.
  static func things(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard link.isNearCopy || link.matched.closeness >= 0.65 else { return [] }
    return meetings.places(3).filter { slot in
      ExclusiveTerms.exclude(
        slot.left.normals.last ?? "", slot.right.normals.last ?? "", .thing)
        && (link.isNearCopy || !slot.left.isQuoted || !slot.right.isQuoted)
    }.map { link.finding(.sameSlotOtherThing, $0.words) }
  }

  // MARK: Offices

  /// Offices, posts and titles of which one was put in the place of another (`Sen. Berg`, `Gov.
  /// Berg`; `the president said`, `the chairman said`), and words that make another office of one
  /// (`vice`, `former`). Between two accounts one person may bear both; a copy has one.
  static func roles(_ meetings: Meetings) -> [Finding] {
    meetings.copiedPlaces(4).compactMap { slot in
      let link = meetings.link
      if let length = turned(slot) {
        return link.finding(
          .sameSlotOtherThing, slot.sides.map { $0.widened(after: length).words })
      }
      guard let left = role(slot.left), let right = role(slot.right), left != right,
        Set(offices(slot.left)).isDisjoint(with: offices(slot.right))
      else { return nil }
      return link.finding(.sameSlotOtherThing, slot.sides.map(withoutGrammar))
    }
  }

  /// The last office that some words name.
  private static func role(_ words: Stretch) -> String? {
    words.normals.reversed().lazy.compactMap(ExclusiveTerms.role).first
  }

  /// The offices that some words give, the same in whatever way they are written (`spokeswoman`,
  /// `press secretary`).
  private static func offices(_ words: Stretch) -> [String] {
    words.text.facts.names.flatMap(\.offices).filter { $0.words.overlaps(words.words) }.map(\.name)
  }

  /// How many words after the place name an office of both sides, of which one side alone has words
  /// that make another; nil where there is none.
  private static func turned(_ slot: Slot) -> Int? {
    let side = slot.side { own, other in
      other.isEmpty && own.normals.allSatisfy(WordClass.turning.contains)
    }
    return side.flatMap { side in
      (1...2).first {
        ExclusiveTerms.role(slot[side].text.normal(slot[side].words.upperBound + $0 - 1)) != nil
      }
    }
  }

  /// The words without the grammar after them (`a spokesman for`).
  private static func withoutGrammar(_ words: Stretch) -> Range<Int> {
    let last = words.words.dropFirst().last { words.text.kind($0) != .function }
    return words.words.lowerBound..<(last ?? words.words.lowerBound) + 1
  }

  // MARK: Whole names

  /// Whole names that name two different things, though they may share a word:
  ///
  ///     the [Supreme Court] upheld it · the [Court of Appeals] upheld it
  ///     [Congress] was told of it · the [White House] was told of it
  ///     Robert [S.] Holm · Robert [P.] Holm
  ///
  /// O(names of the one claim · those of the other).
  static func wholeNames(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard link.isNearCopy, !Headline.isOne(link[.left]), !Headline.isOne(link[.right]) else {
      return []
    }
    let mentions = Sides(left: Side.left, right: Side.right).map { side in
      link.sources.mentions(in: link[side].words, side)
        .filter { $0.way != .role && $0.way != .pronoun }.prefix(20)
    }
    return mentions.left.flatMap { one in
      mentions.right.compactMap { other -> Finding? in
        let words = Sides(left: one.words, right: other.words)
        let entities = Sides(left: one.entity, right: other.entity)
        let areSame = link.sources.areSame(one.entity, other.entity)
        guard areInOnePlace(words, in: link), areSame || !areElsewhere(entities, in: link),
          haveOtherInitials(words, in: link) || !areSame && areOfTwo(words, entities, in: link)
        else { return nil }
        return link.finding(.sameSlotOtherThing, words)
      }
    }
  }

  /// Whether the words before and after the names correspond, not counting an article before them;
  /// the ends of both claims do.
  private static func areInOnePlace(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    func before(_ side: Side) -> Int {
      let at = words[side].lowerBound - 1
      return link[side].has(.article, at: at) ? at - 1 : at
    }
    return link.correspond(before(.left), before(.right))
      && link.correspond(words.left.upperBound, words.right.upperBound)
  }

  /// Whether either is spoken of in the other claim too, even in another place.
  private static func areElsewhere(_ entities: Sides<Int>, in link: LinkedClaims) -> Bool {
    Side.allCases.contains { side in
      link.sources.isMentioned(entities[side], of: side, inClaim: link.indices[side.other])
    }
  }

  /// Whether all that the names do not share is an initial inside each: one person has but one.
  private static func haveOtherInitials(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    guard words.left.count == words.right.count, words.left.count > 2,
      link.matched.match(words.left.lowerBound, words.right.lowerBound),
      link.matched.match(words.left.upperBound - 1, words.right.upperBound - 1)
    else { return false }
    let apart = zip(words.left, words.right).filter { !link.areOneForm($0, $1) }
    return apart.count == 1
      && apart.allSatisfy {
        link[.left].normal($0).count == 1 && link[.right].normal($1).count == 1
      }
  }

  /// Whether each name has a word that tells it from the other.
  private static func areOfTwo(
    _ words: Sides<Range<Int>>, _ entities: Sides<Int>, in link: LinkedClaims
  ) -> Bool {
    let stems = Sides(
      left: words.left.map(link[.left].stem), right: words.right.map(link[.right].stem))
    let shared = Set(stems.left).intersection(stems.right)
    guard Side.allCases.allSatisfy({ !Set(stems[$0]).subtracting(shared).isEmpty }) else {
      return false
    }
    guard !shared.isEmpty else { return !SameName.isSame(words, in: link) }
    return Side.allCases.allSatisfy { link.sources.sort(of: entities[$0], $0) == .organisation }
      && !SameName.areOneBody(words, in: link)
  }
}
