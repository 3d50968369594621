internal import Lexicon
import Articles
import Claims

extension ModalityConflict {
  /// A thing that one claim calls under way or done, and the other planned or possible.
  ///
  ///     A  they [consider a second round of talks]      B  the [ongoing] nuclear [talks]
  func things(in link: LinkedClaims) -> [Finding] {
    var found: [Finding] = []
    for left in link.claims.left.words.prefix(200) where link.word(left, .left).kind == .content {
      guard let one = status(of: left, .left, in: link) else { continue }
      for right in link.matched.counterparts(of: left, on: .left)
      where link.word(right, .right).kind == .content {
        guard let other = status(of: right, .right, in: link), one.isReal != other.isReal else {
          continue
        }
        let spans = Sides(
          left: link.span(one.words, .left), right: link.span(other.words, .right))
        let telling = Sides(
          left: one.isReal ? "A has it as there" : "A has it as planned or possible",
          right: other.isReal ? "B has it as there" : "B has it as planned or possible")
        found.append(
          Finding(
            .modality, .difference, evidence: spans,
            why: "\(telling.left) (\(link.quoted(spans.left, .left))), "
              + "\(telling.right) (\(link.quoted(spans.right, .right))).",
            unsettled: "The texts do not say whether both mean the same one.",
            rule: .thingThereAgainstPlanned))
      }
    }
    return found
  }

  private struct ThingStatus {
    let isReal: Bool
    /// From the word that tells it to the noun.
    let words: Range<Int>
  }

  /// What an adjective before a noun, or a verb of weighing that governs it, tells of its being
  /// there; nil where none does.
  private func status(of noun: Int, _ side: Side, in link: LinkedClaims) -> ThingStatus? {
    let first = link.claims[side].words.lowerBound
    for index in (max(first, noun - 6)..<max(first, noun)).reversed() {
      let word = link.normal(index, side)
      guard link.gap(before: index + 1, side).allSatisfy({ $0 == " " || $0 == "-" }) else {
        return nil
      }
      if Self.weighing.contains(word) { return ThingStatus(isReal: false, words: index..<noun + 1) }
      if index >= noun - 2 {
        if Self.there.contains(word) { return ThingStatus(isReal: true, words: index..<noun + 1) }
        if Self.planned.contains(word) {
          return ThingStatus(isReal: false, words: index..<noun + 1)
        }
      }
      guard link.word(index, side).kind != .name, !Self.ends.contains(word) else { return nil }
    }
    return nil
  }

  private static let there = Language.english[.underWay]
  private static let planned = Language.english[.plannedThing]
  private static let weighing = Language.english[.weighing]
  private static let ends = Language.english[.phraseEnd]
}
