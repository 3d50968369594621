internal import Lexicon
internal import Articles

/// Reads what a claim says comes before, after or along with what. O(words).
///
/// A word of order counts where an anchor follows it: a noun (`after the fire`), a clause (`hours
/// after he was arrested`), a date or a time of day (`until Friday`); or where it points back by
/// itself (`afterwards`). What only sounds like it is passed: `look after`, `named after`, `after
/// all`, `day after day`, `before the court`, `since` and `while` where they give a reason or a
/// contrast.
struct OrderReader {
  let claim: ClaimWords
  let predicates: [Predicate]
  /// What tells when in the claim.
  let dated: DateReader.Found

  func orders() -> [OrderMention] {
    var found: [OrderMention] = []
    var index = claim.range.lowerBound
    while index < claim.range.upperBound {
      // No word of order is a name or a number.
      let kind = claim.kind(index)
      if kind == .function || kind == .content, let order = order(at: index) {
        found.append(order)
        index = order.marker.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func order(at index: Int) -> OrderMention? {
    let word = claim.normal(index)
    guard let relation = Self.markers[word], !claim.isHyphenated(index),
      let marker = marker(at: index, word),
      marker.upperBound > index + 1 || !claim.isHyphenated(index + 1), !isClock(marker)
    else { return nil }
    if word == "later", let deadline = noLaterThan(index) { return deadline }
    if Language.english[.orderAdverb].contains(word) { return pointingBack(relation, marker, word) }
    let anchors = OrderAnchorReader(claim: claim, predicates: predicates, dated: dated)
    guard let anchor = anchors.anchor(after: marker.upperBound) else {
      return bareMarker(relation, marker, word)
    }
    let passed = OrderSense(claim: claim, predicates: predicates)
    guard passed.isOfTime(word, marker, anchor) else { return nil }
    // `after two years`: a length of time is no event.
    if word == "after", anchor.sort == .event, let head = anchor.head,
      head == anchor.words.upperBound - 1, Quantity.timeUnit(claim.normal(head)) != nil
    {
      return make(relation, marker, .told, distance: anchor.words)
    }
    return make(relation, marker, anchor, distance: distance(before: marker.lowerBound, word))
  }

  private func make(
    _ relation: OrderMention.Relation, _ marker: Range<Int>, _ anchor: OrderAnchor,
    distance: Range<Int>
  ) -> OrderMention {
    let first = distance.isEmpty ? marker.lowerBound : min(marker.lowerBound, distance.lowerBound)
    let words = first..<max(marker.upperBound, anchor.words.upperBound, distance.upperBound)
    let isTold = anchor.sort == .told
    return OrderMention(
      relation: relation, sort: anchor.sort, marker: marker,
      anchor: isTold ? marker.upperBound..<marker.upperBound : anchor.words, head: anchor.head,
      distance: distance, words: words, span: claim.span(words))
  }

  // MARK: Markers

  private static let markers: WordMap<OrderMention.Relation> = Language.english.values(.orderMarker)

  /// Whether a lower-case word can be a word of order, or one of several that are one.
  static func mayMark(_ word: String) -> Bool { markers[word] != nil }

  /// All words of the marker that has `word` at `index`: `in the wake of`, `as soon as`.
  private func marker(at index: Int, _ word: String) -> Range<Int>? {
    switch word {
    case "ahead":
      return claim.normal(index + 1) == "of" ? index..<index + 2 : nil
    case "prior":
      return claim.normal(index + 1) == "to" ? index..<index + 2 : nil
    case "advance":
      return claim.normal(index - 1) == "in" && claim.normal(index + 1) == "of"
        ? index - 1..<index + 2 : nil
    case "run", "lead":
      let isWhole =
        claim.matches(["in", "the"], at: index - 2) && claim.matches(["up", "to"], at: index + 1)
      return isWhole ? index - 2..<index + 3 : nil
    case "wake", "aftermath", "eve":
      let isWhole =
        Language.english[.dayPreposition].contains(claim.normal(index - 2))
        && claim.normal(index - 1) == "the"
        && claim.normal(index + 1) == "of"
      return isWhole ? index - 2..<index + 2 : nil
    case "soon":
      let isWhole = claim.normal(index - 1) == "as" && claim.normal(index + 1) == "as"
      return isWhole ? index - 1..<index + 2 : nil
    case "by":
      return claim.matches(["the", "time"], at: index + 1) ? index..<index + 3 : index..<index + 1
    case "since":
      return claim.normal(index - 1) == "ever" ? index - 1..<index + 1 : index..<index + 1
    default:
      return index..<index + 1
    }
  }

  /// Whether a time of day has the marker for its own: `shortly after 5 p.m.`
  private func isClock(_ marker: Range<Int>) -> Bool {
    dated.times.contains { $0.words.overlaps(marker) }
  }

  /// `no later than Monday`.
  private func noLaterThan(_ index: Int) -> OrderMention? {
    guard claim.normal(index - 1) == "no", claim.normal(index + 1) == "than" else { return nil }
    let anchors = OrderAnchorReader(claim: claim, predicates: predicates, dated: dated)
    return anchors.anchor(after: index + 2).map {
      make(.by, index - 1..<index + 2, $0, distance: index..<index)
    }
  }

  // MARK: What was told before

  /// `afterwards`, `two hours later`, `he later said`.
  private func pointingBack(
    _ relation: OrderMention.Relation, _ marker: Range<Int>, _ word: String
  ) -> OrderMention? {
    let index = marker.lowerBound
    guard !dated.dates.contains(where: { $0.words.contains(index) }) else { return nil }
    let distance = distance(before: index, word)
    if word == "later" || word == "earlier" {
      // `a later report`, `no later than`, `sooner or later`, `later this week`.
      let previous = claim.normal(index - 1)
      guard claim.normal(index + 1) != "than", claim.normal(index + 1) != "version",
        !distance.isEmpty || !VerbForms.attributive.contains(previous),
        !Language.english[.beforeOrder].contains(previous)
      else { return nil }
      let isBeforeNoun =
        distance.isEmpty && claim.kind(index + 1) == .content && claim.joins(index + 1)
        && !VerbForms.looksFinite(claim.normal(index + 1))
        && !VerbForms.isAdverb(claim.normal(index + 1))
      if isBeforeNoun { return nil }
    }
    return make(relation, marker, .told, distance: distance)
  }

  /// `shortly after,` and `two hours before.`: what the distance is measured from is what was told.
  private func bareMarker(
    _ relation: OrderMention.Relation, _ marker: Range<Int>, _ word: String
  ) -> OrderMention? {
    guard word == "after" || word == "before", marker.count == 1 else { return nil }
    let distance = distance(before: marker.lowerBound, word)
    guard !distance.isEmpty, !claim.joins(marker.upperBound),
      !dated.dates.contains(where: { $0.words.contains(marker.lowerBound) })
    else { return nil }
    return make(relation, marker, .told, distance: distance)
  }

  // MARK: Distance

  /// The words right before a marker that tell how far apart: `more than two hours`, `shortly`.
  private func distance(before index: Int, _ word: String) -> Range<Int> {
    let none = index..<index
    guard Self.measured.contains(word), claim.joins(index) else { return none }
    let last = claim.normal(index - 1)
    if Language.english[.nearness].contains(last) {
      let isLong = last == "long" && claim.normal(index - 2) == "not"
      return (isLong ? index - 2 : index - 1)..<index
    }
    var first = index - 1
    // `a week and a half later`
    if last == "half", claim.matches(["and", "a"], at: index - 3) { first = index - 4 }
    guard
      Quantity.timeUnit(claim.normal(first)) != nil || Language.english[.otherUnit].contains(last)
    else {
      return none
    }
    while first > claim.range.lowerBound, first > index - 7, claim.joins(first),
      claim.kind(first - 1) == .number || Self.amountWords.contains(claim.normal(first - 1))
    {
      first -= 1
    }
    while first < index - 1, Language.english[.notFirst].contains(claim.normal(first)) {
      first += 1
    }
    // `the previous year before`: one of them is named with its number.
    return first == index - 1 && !claim.isPlural(first) && last != "moments" ? none : first..<index
  }

  private static let measured = Language.english[.measuredMarker]
  private static let amountWords = Language.english[.amountWord]
}
