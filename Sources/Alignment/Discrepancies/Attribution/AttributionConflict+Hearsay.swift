internal import Lexicon
import Articles
import Claims

extension AttributionConflict {
  /// What one claim has by hearsay (`is said to`) and the other tells outright.
  func hearsay(in link: LinkedClaims) -> [Finding] {
    var found: [Finding] = []
    for side in Side.allCases {
      for predicate in link.facts[side].predicates.prefix(20) {
        // `was not thought to` tells what people judged, not from whom the article has it.
        guard let words = predicate.hearsay, !predicate.isNegated, !predicate.isAccusation,
          let rival = plainRival(of: predicate, on: side, in: link)
        else { continue }
        var spans = Sides(left: predicate.span, right: predicate.span)
        spans[side] = link.span(words, side)
        spans[side.other] = rival.span
        let phrases = Sides(
          left: link.quoted(spans.left, .left), right: link.quoted(spans.right, .right))
        let telling = Sides(
          left: side == .left ? "A has it by hearsay" : "A says it outright",
          right: side == .right ? "B has it by hearsay" : "B says it outright")
        found.append(
          make(
            spans.left, spans.right,
            why: "\(telling.left) (\(phrases.left)), \(telling.right) (\(phrases.right)).",
            rule: .hearsayAgainstStatement))
      }
    }
    return found
  }

  /// A verb of the other side, not hearsay, with the same subject or the same head.
  private func plainRival(
    of predicate: Predicate, on side: Side, in link: LinkedClaims
  ) -> Predicate? {
    let counterparts = ((predicate.words.lowerBound - 3)..<predicate.words.lowerBound)
      .flatMap { link.matched.counterparts(of: $0, on: side) }
    return link.facts[side.other].predicates.first { rival in
      guard rival.hearsay == nil, rival.hedge == nil else { return false }
      // `was not deemed` is a judgement of the same sort as `was not thought`.
      let isJudged =
        Language.english[.judgedBe].contains(
          link.normal(rival.words.lowerBound, side.other))
        && link.normal(rival.head, side.other).hasSuffix("ed")
      let sharesHead = link.matched.counterparts(of: predicate.head, on: side).contains(rival.head)
      let sharesSubject = counterparts.contains {
        $0 < rival.words.lowerBound && $0 >= rival.words.lowerBound - 3
      }
      return sharesHead || sharesSubject && !isJudged
    }
  }
}
