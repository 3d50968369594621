import Articles
import Claims

/// Finds a loaded, judging or softening term for what the other side names plainly.
///
/// Two cases: words of one row of `LoadedTerms` in the same slot (`carrier`, `armada`), and a loaded
/// word that one side puts between words that answer each other (`Israeli [regime's] prime minister`).
/// The two words are shown; neither is called right.
struct WordingDifference: DiscrepancyDetector {
  func discrepancies(in link: LinkedClaims) -> [Discrepancy] {
    paired(in: link) + inserted(in: link)
  }

  // MARK: A plain word and a loaded one

  private func paired(in link: LinkedClaims) -> [Discrepancy] {
    let places = Sides(left: places(.left, in: link), right: places(.right, in: link))
    var found: [Discrepancy] = []
    for one in places.left {
      for other in places.right where one.place.row == other.place.row {
        guard one.place.isLoaded != other.place.isLoaded else { continue }
        let words = Sides(
          left: one.index..<one.index + 1, right: other.index..<other.index + 1)
        let context = link.matched.context(words.left, words.right, reach: 4)
        guard context >= 3 else { continue }
        let phrases = Sides(
          left: phrase(words.left, .left, in: link), right: phrase(words.right, .right, in: link))
        found.append(
          make(phrases, confidence: min(0.85, 0.45 + context / 50), rule: "plain-against-loaded", in: link))
      }
    }
    return found
  }

  private func places(
    _ side: Side, in link: LinkedClaims
  ) -> [(index: Int, place: LoadedTerms.Place)] {
    link.claims[side].words.compactMap { index in
      LoadedTerms.place(of: link.normal(index, side)).map { (index, $0) }
    }
  }

  /// The word with what stands before it back to a matched word, at most three words.
  private func phrase(_ words: Range<Int>, _ side: Side, in link: LinkedClaims) -> Range<Int> {
    var start = words.lowerBound
    while start > link.claims[side].words.lowerBound, words.lowerBound - start < 3,
      link.word(start - 1, side).kind != .function
    {
      start -= 1
      if link.matched.isMatched(start, side) { return start..<words.upperBound }
    }
    return words
  }

  // MARK: A loaded word put in

  private func inserted(in link: LinkedClaims) -> [Discrepancy] {
    var found: [Discrepancy] = []
    for side in Side.allCases {
      for (index, place) in places(side, in: link) where place.isLoaded {
        guard !link.matched.isMatched(index, side),
          let answer = neighbours(of: index, side, in: link)
        else { continue }
        var words = Sides(left: answer, right: answer)
        words[side] = index - 1..<index + 3
        words[side.other] = answer
        words[side] = words[side].clamped(to: link.claims[side].words)
        found.append(make(words, confidence: 0.65, rule: "loaded-word-added", in: link))
      }
    }
    return found
  }

  /// The words of the other side that answer those before and behind the word at `index`, where they
  /// stand close together.
  private func neighbours(of index: Int, _ side: Side, in link: LinkedClaims) -> Range<Int>? {
    let before = link.matched.answers(to: index - 1, on: side)
    let behind = (1...2).flatMap { link.matched.answers(to: index + $0, on: side) }
    for one in before {
      for other in behind where other > one && other <= one + 2 {
        return one..<other + 1
      }
    }
    return nil
  }

  private func make(
    _ words: Sides<Range<Int>>, confidence: Double, rule: String, in link: LinkedClaims
  ) -> Discrepancy {
    let evidence = Sides(left: link.span(words.left, .left), right: link.span(words.right, .right))
    return Discrepancy(
      .wording, .difference, evidence: evidence, confidence: confidence,
      why: "A writes \(link.quoted(evidence.left, .left)), B "
        + "\(link.quoted(evidence.right, .right)) for the same thing.",
      rule: rule)
  }
}
