import Articles
import Claims

extension QuoteConflict {
  /// Two quotations of one utterance, and the words they share in order.
  struct Utterance {
    let left: QuotedWords
    let right: QuotedWords
    let chain: [Sides<Int>]
  }

  /// The quotations that may be of one utterance: of two that share the same words with one of the
  /// other side, the one that shares more.
  func utterances(in link: LinkedClaims) -> [Utterance] {
    var all: [Utterance] = []
    for one in link.facts.left.quotations.prefix(12) where one.words.count >= 4 {
      for other in link.facts.right.quotations.prefix(12) where other.words.count >= 4 {
        let chain = Self.densest(
          CommonWords.chain(
            one.words.prefix(200).map { link.normal($0, .left) },
            other.words.prefix(200).map { link.normal($0, .right) }))
        if !chain.isEmpty { all.append(Utterance(left: one, right: other, chain: chain)) }
      }
    }
    return all.filter { candidate in
      !all.contains { rival in
        guard rival.chain.count > candidate.chain.count else { return false }
        return rival.left == candidate.left
          && Self.stretch(rival.chain.map(\.left)).overlaps(
            Self.stretch(candidate.chain.map(\.left)))
          || rival.right == candidate.right
            && Self.stretch(rival.chain.map(\.right)).overlaps(
              Self.stretch(candidate.chain.map(\.right)))
      }
    }
  }

  private static func stretch(_ places: [Int]) -> ClosedRange<Int> {
    (places.first ?? 0)...max(places.first ?? 0, places.last ?? 0)
  }

  /// Whether the words are parts of amounts or dates that the other side gives as well, only
  /// written otherwise (`100 percent`, `100%`; `Aug. 16`, `16 August`).
  func sayTheSameAmount(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    guard !words.left.isEmpty || !words.right.isEmpty else { return false }
    return Side.allCases.allSatisfy { side in
      words[side].allSatisfy { isGivenToo($0, side, in: link) }
    }
  }

  private func isGivenToo(_ index: Int, _ side: Side, in link: LinkedClaims) -> Bool {
    let rivals = link.facts[side.other]
    return link.facts[side].quantities.contains { amount in
      (amount.words.lowerBound..<amount.amount.upperBound).contains(index) || amount.noun == index
        ? rivals.quantities.contains {
          // `1 million` leaves open what `1,000,000` does not.
          $0.unit == amount.unit && $0.value == amount.value
            && ($0.bounds == amount.bounds
              || !$0.isApproximate && !amount.isApproximate && $0.agrees(with: amount))
        } : false
    }
      || link.facts[side].dates.contains { date in
        date.words.contains(index)
          && rivals.dates.contains {
            $0.grain == date.grain && $0.days == date.days && $0.month == date.month
              && $0.day == date.day && $0.weekday == date.weekday && $0.part == date.part
          }
      }
  }

  /// Whether both are names that may well mean the same, or a title before the same name
  /// (`the IRS`, `the Internal Revenue Service`; `Senator Berg`, `Ola Berg`).
  func mayBeOneName(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    guard !words.left.isEmpty, !words.right.isEmpty,
      Side.allCases.allSatisfy({ side in
        words[side].allSatisfy {
          link.word($0, side).kind == .name || NameMention.isTitle(link.normal($0, side))
            || link.normal($0, side) == "of"
        }
      })
    else { return false }
    return SameName.isSame(words, in: link)
  }

  /// Whether the words reach over the end of a quotation, however it is marked.
  private func isAtEdge(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Bool {
    link.facts[side].quotations.contains {
      words.overlaps($0.words) && words.clamped(to: $0.words) != words
    }
  }

  /// Whether one side marks with `…` or brackets that it left words out or put its own in.
  ///
  /// A quotation mark says the same, unless the words are in one place of near copies.
  func isCut(
    _ words: Sides<Range<Int>>, in link: LinkedClaims, isInPlace: Bool
  ) -> Bool {
    for side in Side.allCases {
      let around = ((words[side].lowerBound - 1)..<(words[side].upperBound + 1))
        .clamped(to: link.claims[side].words)
      let text = link.articles[side][link.span(around, side)]
      if text.contains("…") || text.contains("...") || text.contains(". .") || text.contains("[")
        || text.contains("]")
        || !isInPlace
          && (text.contains("\"") || text.contains("”") || isAtEdge(around, side, in: link))
        || (!link.isNearCopy || words.left.isEmpty || words.right.isEmpty)
          && (text.contains(". ") || text.contains("! ") || text.contains("? "))
      {
        return true
      }
    }
    return false
  }
}
