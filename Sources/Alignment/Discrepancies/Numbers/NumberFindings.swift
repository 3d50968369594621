internal import Lexicon
import Articles
import Claims

/// Finds numbers that cannot both be true.
///
/// Two amounts conflict when they measure the same thing in the same unit and their bounds do not
/// touch. Bounds carry what the wording allows: "about 40" is 36...44 and "at least 40" has no
/// upper end, so "about 40" and "42" agree.
enum NumberFindings {
  static func findings(_ meetings: Meetings) -> [Finding] {
    meetings.inTurn([amounts, bounds, numerals, ranks, currencies])
  }

  private static func amounts(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    return AmountPairs(meetings, ofTime: false).conflicts().map { pair in
      guard !isRaisedToll(pair.amounts, in: link) else {
        return link.finding(.laterTextRaisesCount, of: pair.evidence).changed(
          to: .update,
          "\(link.order.provenance), so the later text \(link.order.probably)has the higher count",
          unsettled: Finding.perhapsOtherEvent)
      }
      let rule: Rule =
        switch pair.ground {
        case .sameThing: .sameThingOtherAmount
        case .kindredThing: .kindredThingOtherAmount
        case .alone: .onlyAmountOfItsUnit
        }
      return link.finding(rule, of: pair.evidence)
        .leftOpen(pair.left.isOpenAbove && pair.right.isOpenAbove)
        .revised(.amount, of: pair.amounts, in: link)
    }
  }

  /// The same amount, on one side about and on the other above (`about 40`, `more than 40`).
  private static func bounds(_ meetings: Meetings) -> [Finding] {
    AmountPairs(meetings, ofTime: false).bounded().map {
      meetings.link.finding(.sameAmountOtherBound, of: $0)
    }
  }

  // MARK: One place of near copies

  /// Numerals that do not come to the same.
  private static func numerals(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    return meetings.copiedPlaces(4).compactMap { slot in
      guard let left = slot.left.numbers, let right = slot.right.numbers, left != right,
        !areOtherwiseRead(slot, in: link)
      else { return nil }
      return link.finding(.sameThingOtherAmount, of: slot.sides.map(whole))
    }
  }

  /// Whether the words belong to amounts that agree, or do not speak of one thing: lengths of time,
  /// which are dates; money of two currencies; counts of other things.
  private static func areOtherwiseRead(_ slot: Slot, in link: LinkedClaims) -> Bool {
    let amounts = slot.sides.map { side in
      side.text.facts.quantities.filter { $0.words.overlaps(side.words) }
    }
    return amounts.left.contains { one in
      amounts.right.contains { other in
        one.agrees(with: other) || one.isOfTime && other.isOfTime
          || one.isMoney && other.isMoney && one.unit != other.unit
          || CountedThings.differ(one, other, in: link)
      }
    }
  }

  /// The words with the rest of the amount they are part of, its currency and its scale
  /// (`$1.5 million`).
  private static func whole(_ words: Stretch) -> TextSpan {
    let amount = words.text.facts.quantities.first { $0.amount.overlaps(words.words) }
    guard let amount else { return words.span }
    let bare = words.span.union(words.text.span(amount.amount))
    return amount.isMoney ? bare.union(amount.span) : bare
  }

  /// A place in an order that one of two near copies gives and the other does not, or gives as the
  /// only one.
  ///
  ///     the [largest] mill      the [second-largest] mill
  ///     the [only] docker       the [third] docker
  private static func ranks(_ meetings: Meetings) -> [Finding] {
    meetings.copiedPlaces(2).compactMap { slot in
      guard let side = slot.side(where: { own, _ in own.isLaterRank }) else { return nil }
      let isSuperlative = slot[side.other].isEmpty && isSuperlative(slot[side].after)
      guard isSuperlative || slot[side.other].isOne(of: .onlyOne) else { return nil }
      return meetings.link.finding(
        .sameThingOtherAmount, slot.sides.map { $0.widened(after: isSuperlative ? 1 : 0).words })
    }
  }

  private static func isSuperlative(_ word: String) -> Bool {
    WordClass.superlative.contains(word)
      || word.hasSuffix("est") && word.utf8.count >= 5 && !WordClass.noSuperlative.contains(word)
  }

  /// The same amount in two currencies (`$2 million`, `€2 million`). Other amounts in other
  /// currencies may be one sum, converted.
  private static func currencies(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard link.isNearCopy else { return [] }
    let amounts = link.facts.map { $0.quantities.filter(\.isMoney).prefix(40) }
    return amounts.left.flatMap { one in
      amounts.right.filter { other in
        one.unit != other.unit && one.value == other.value && one.agrees(with: other)
          && areInOnePlace(one, other, in: link)
          // `$2 million (€2 million)`
          && !amounts.right.contains { $0.unit == one.unit && $0.agrees(with: one) }
          && !amounts.left.contains { $0.unit == other.unit && $0.agrees(with: other) }
      }.map { link.finding(.sameThingOtherAmount, of: Sides(left: one.span, right: $0.span)) }
    }
  }

  /// Whether the figures correspond, or the words before and after both do.
  private static func areInOnePlace(
    _ left: Quantity, _ right: Quantity, in link: LinkedClaims
  ) -> Bool {
    link.matched.match(left.amount.lowerBound, right.amount.lowerBound)
      || link.correspond(left.amount.lowerBound - 1, right.amount.lowerBound - 1)
        && link.correspond(left.words.upperBound, right.words.upperBound)
  }

  // MARK: Tolls

  /// Whether victims are counted, and more in the article that is later by its date. Either text
  /// may say so: what the one calls killed the other may only count.
  private static func isRaisedToll(_ counts: Sides<Quantity>, in link: LinkedClaims) -> Bool {
    guard let later = link.order.later, case .things = counts.left.unit,
      case .things = counts.right.unit, counts[later].value > counts[later.other].value
    else { return false }
    return !isOfThePast(in: link)
      && Side.allCases.contains { isCasualty(counts[$0], link[$0]) }
  }

  /// Whether victims are counted: by the noun, or by a word close to the count. A toll may be told
  /// of at length before it: `the death toll from the fire stands at 12`.
  private static func isCasualty(_ count: Quantity, _ text: ClaimText) -> Bool {
    let words = count.words
    return text.has(.toll, in: words.lowerBound - 4..<words.upperBound + 4)
      || text.has(.tollNoun, in: words.lowerBound - 10..<words.lowerBound)
  }

  /// Whether either claim says of itself that it tells of a year that was over before both
  /// articles: no count goes up then.
  private static func isOfThePast(in link: LinkedClaims) -> Bool {
    let days = link.articles.map { $0.article.metadata.date?.value.dayNumber }
    guard let left = days.left, let right = days.right else { return false }
    let long = min(left, right) - 60
    return Side.allCases.contains { side in
      link[side].facts.dates.contains { date in
        date.grain == .year && !date.isRelative && !date.days.isEmpty
          && date.days.allSatisfy { $0.upperBound < long }
      }
    }
  }
}

extension LinkedClaims {
  /// Whether amounts of the same words are not the same amount.
  var haveOtherSigns: Bool {
    zip(texts.left.facts.quantities, texts.right.facts.quantities)
      .contains { $0.hasOtherSign(than: $1) }
  }

  /// Whether two spans of evidence cover amounts that only their signs tell apart.
  func areOtherSigns(_ evidence: Sides<TextSpan>) -> Bool {
    func amount(_ side: Side) -> Quantity? {
      self[side].facts.quantities.first { $0.span == evidence[side] }
    }
    guard let one = amount(.left), let other = amount(.right) else { return false }
    return one.hasOtherSign(than: other)
  }
}
