internal import Lexicon
import Articles
import Claims

/// What one claim has by hearsay and the other tells outright.
enum Hearsay {
  /// What one claim has by hearsay (`is said to`) and the other tells outright. `Was not thought
  /// to` tells what people judged, not from whom the article has it.
  static func findings(_ link: LinkedClaims) -> [Finding] {
    Side.allCases.flatMap { side in
      link[side].facts.predicates.prefix(ActPair.most).compactMap { predicate in
        guard let words = predicate.hearsay, !predicate.isNegated, !predicate.isAccusation,
          let rival = plainRival(of: predicate, side, in: link)
        else { return nil }
        var evidence = Sides(left: words, right: words)
        evidence[side.other] = rival.words
        return link.finding(.hearsayAgainstStatement, evidence, marked: side)
      }
    }
  }

  /// A verb of the other side, not hearsay, with the same subject or the same head; `was not
  /// deemed` is a judgement of the same sort as `was not thought`.
  private static func plainRival(
    of predicate: Predicate, _ side: Side, in link: LinkedClaims
  ) -> Predicate? {
    let before = (predicate.words.lowerBound - 3..<predicate.words.lowerBound)
      .flatMap { link.matched.counterparts(of: $0, on: side) }
    let text = link[side.other]
    return text.facts.predicates.first { rival in
      guard rival.hearsay == nil, rival.hedge == nil else { return false }
      let isJudged =
        text.has(.judgedBe, at: rival.words.lowerBound)
        && VerbForms.looksPast(text.normal(rival.head))
      let near = rival.words.lowerBound - 3..<rival.words.lowerBound
      return link.matched.counterparts(of: predicate.head, on: side).contains(rival.head)
        || !isJudged && before.contains(where: near.contains)
    }
  }
}
