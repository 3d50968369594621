internal import Lexicon
import Articles
import Claims

/// Finds quotations of the same utterance whose words differ.
///
///     A  “we cannot allow a mere [allegation] to destroy a life”
///     B  “we cannot allow a mere [accusation] to destroy a life”
///
/// Two quotations are of one utterance when most of their words follow each other in the same
/// order. What one side leaves out at an end is trimming; contractions, fillers and punctuation are
/// nothing (`QuotedDifference`).
enum QuotationFindings {
  static func findings(_ meetings: Meetings) -> [Finding] {
    meetings.inTurn([utterances, forms, places])
  }

  private static func utterances(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    return Utterance.all(in: link).flatMap { utterance in
      let opening = utterance.opening.flatMap {
        difference($0, inPlace: true, .sameQuotationOtherOpening, in: link)
      }
      return (opening.map { [$0] } ?? [])
        + utterance.gaps(in: link).compactMap { difference($0, inPlace: false, in: link) }
    } + copiedPlaces(meetings)
  }

  private static func difference(
    _ words: Sides<Range<Int>>, inPlace: Bool, _ rule: Rule = .sameQuotationOtherWords,
    in link: LinkedClaims
  ) -> Finding? {
    let difference = QuotedDifference(link, words, isInPlace: inPlace)
    return difference.isOfWhatWasSaid ? finding(rule, words, in: link) : nil
  }

  /// Quoted words in the same place of near copies, whether at an end of the quotation or in a
  /// short one, where the words inside hold nothing: those around it do.
  private static func copiedPlaces(_ meetings: Meetings) -> [Finding] {
    meetings.copiedPlaces(4).filter(areInQuotation).compactMap {
      difference($0.words, inPlace: true, in: meetings.link)
    }
  }

  /// Whether the words of both sides are quoted; where one side has none, those of the other with
  /// the word before and after them. At an end of the quotation more than one word is trimming.
  private static func areInQuotation(_ slot: Slot) -> Bool {
    let isPutIn = slot.left.isEmpty || slot.right.isEmpty
    return Side.allCases.allSatisfy { side in
      let own = slot[side]
      guard isPutIn else { return own.isQuoted }
      if own.isQuoted(before: 1, after: 1) { return true }
      return (own.count + slot[side.other].count <= 1 || QuotedDifference.isTail(slot.sides))
        && (own.isQuoted(before: 0, after: 1) || own.isQuoted(before: 1, after: 0))
    }
  }

  /// Quoted words between words that correspond, in claims of which each quotes its own share.
  private static func places(_ meetings: Meetings) -> [Finding] {
    guard !meetings.link.isNearCopy else { return [] }
    return meetings.places(4).filter { slot in
      slot.hold.before + slot.hold.after >= 3
        && Side.allCases.allSatisfy {
          !slot[$0].isEmpty
            && (slot[$0].isQuoted(before: 1, after: 0) || slot[$0].isQuoted(before: 0, after: 1))
        }
    }.compactMap {
      difference($0.words, inPlace: true, .sameQuotedPlaceOtherWords, in: meetings.link)
    }
  }

  /// Forms of one word that correspond in quotations of near copies and are not of one tense, or of
  /// one number.
  private static func forms(_ meetings: Meetings) -> [Finding] {
    let link = meetings.link
    guard link.isNearCopy else { return [] }
    return link.chain.compactMap { place in
      let words = place.map { $0..<$0 + 1 }
      guard !link.areOneForm(place.left, place.right),
        Side.allCases.allSatisfy({ link[$0].areQuoted(words[$0]) })
      else { return nil }
      let difference = QuotedDifference(link, words, isInPlace: true)
      return difference.isOfForm && !difference.isCut
        ? finding(.sameQuotationOtherWords, words, in: link) : nil
    }
  }

  /// A difference of nothing is shown with the word before and after it. Who quotes no further does
  /// not say that no more was said.
  private static func finding(
    _ rule: Rule, _ words: Sides<Range<Int>>, in link: LinkedClaims
  ) -> Finding {
    let shown = link.stretches(words).map { side in
      side.isEmpty ? side.widened(before: 1, after: 1).words : side.words
    }
    return link.finding(rule, shown).leftOpen(
      link.isNearCopy && QuotedDifference.isTail(link.stretches(words)))
  }
}
