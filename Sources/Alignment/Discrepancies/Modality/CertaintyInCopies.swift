internal import Lexicon
import Articles
import Claims

/// How firmly one of two near copies vouches for a thing, where no auxiliary says so: a verb of
/// claiming in the place of one of knowing, a word that stops short of what was done, an adjective
/// that holds a thing back.
///
///     he [contended] that …      he [proved] that …
///     the wall [almost fell]     the wall [fell]
///     the [proposed law]         the [law]
enum CertaintyInCopies {
  static func findings(_ meetings: Meetings) -> [Finding] {
    meetings.copiedPlaces(3).compactMap { slot in
      let link = meetings.link
      if slot.side(where: isClaimed) != nil {
        return link.finding(.samePlaceOtherCertainty, slot.words)
      }
      let isMissed = slot.side(where: isNearMiss) != nil
      guard isMissed || slot.side(where: isHeldBack) != nil else { return nil }
      var found = link.finding(
        .samePlaceOtherCertainty, slot.sides.map { $0.widened(after: 1).words })
      if isMissed { found.discrepancyClass = .conflict }
      return found
    }
  }

  /// Whether a verb of claiming is in the place of one of knowing, and a statement follows; `found
  /// evidence` is none.
  private static func isClaimed(_ own: Stretch, _ other: Stretch) -> Bool {
    own.isOne(of: .viewVerb) && other.isOne(of: .knowledgeVerb)
      && (WordClass.statementOpener.contains(own.after)
        || own.text.kind(own.words.upperBound) == .name)
  }

  /// Whether `nearly` or `almost` is before what the other side has as done (`almost fell`, `almost
  /// agreed to come`).
  private static func isNearMiss(_ own: Stretch, _ other: Stretch) -> Bool {
    let verb = other.words.upperBound
    guard other.isEmpty, nearly.contains(own.normals),
      let done = other.text.predicate(at: verb), !done.isNegated
    else { return false }
    return
      (done.status == .done && done.head == verb
      || done.status == .planned && done.words.lowerBound == verb)
      && !WordClass.measuringVerb.contains(other.after)
  }

  private static let nearly = Set(Language.english.phrases(.nearly))

  /// Whether an adjective has a thing as proposed, apparent or not final, which the other side has
  /// without one or as settled. A planned ban is soon called the ban.
  private static func isHeldBack(_ own: Stretch, _ other: Stretch) -> Bool {
    let text = own.text
    guard own.isOne(of: .reserved), !other.isEmpty || !own.isOne(of: .soonDropped),
      [.content, .name].contains(text.kind(own.words.upperBound))
    else { return false }
    let before = own.words.lowerBound - 1
    let isAttribute = text.has(.standingDeterminer, at: before) || text.isPossessive(before)
    return other.isEmpty
      ? isAttribute
      : other.isOne(of: .settled) && (isAttribute || text.kind(before) == .content)
  }
}
