import Articles
import Claims

/// Finds quotations of the same utterance whose words differ.
///
///     A  “we cannot allow a mere [allegation] to destroy a life”
///     B  “we cannot allow a mere [accusation] to destroy a life”
///
/// Two quotations are of one utterance when most of their words follow each other in the same order.
/// What one side leaves out at an end is trimming; contractions, fillers and punctuation are nothing.
struct QuoteConflict: DiscrepancyDetector {
  func discrepancies(in link: LinkedClaims) -> [Discrepancy] {
    var found: [Discrepancy] = []
    for one in link.facts.left.quotations.prefix(12) where one.words.count >= 4 {
      for other in link.facts.right.quotations.prefix(12) where other.words.count >= 4 {
        found += compare(one, other, in: link)
      }
    }
    return found
  }

  private func compare(
    _ left: QuotedWords, _ right: QuotedWords, in link: LinkedClaims
  ) -> [Discrepancy] {
    let chain = CommonWords.chain(
      left.words.prefix(200).map { link.normal($0, .left) },
      right.words.prefix(200).map { link.normal($0, .right) })
    guard let first = chain.first, let last = chain.last, chain.count >= 4 else { return [] }
    let length = max(last.left - first.left, last.right - first.right) + 1
    guard Double(chain.count) >= 0.6 * Double(length) else { return [] }
    var found: [Discrepancy] = []
    for (one, other) in zip(chain, chain.dropFirst()) {
      let words = Sides(
        left: left.words.lowerBound + one.left + 1..<left.words.lowerBound + other.left,
        right: right.words.lowerBound + one.right + 1..<right.words.lowerBound + other.right)
      guard isDifferent(words, in: link) else { continue }
      found.append(make(words, share: Double(chain.count) / Double(length), in: link))
    }
    return found
  }

  /// Whether the words between two shared ones differ by more than a filler, a contraction or a cut.
  private func isDifferent(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    let texts = Sides(
      left: words.left.map { link.normal($0, .left) }, right: words.right.map { link.normal($0, .right) })
    let bare = texts.map { $0.filter { !Self.fillers.contains($0) } }
    guard bare.left != bare.right else { return false }
    guard max(bare.left.count, bare.right.count) <= 6 else { return false }
    if expanded(bare.left) == expanded(bare.right) { return false }
    return !isCut(words, in: link)
  }

  /// Whether one side marks with `…` or brackets that it left words out or put its own in.
  private func isCut(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    for side in Side.allCases {
      let around = (words[side].lowerBound - 1)..<(words[side].upperBound + 1)
      let text = link.articles[side][link.span(around, side)]
      if text.contains("…") || text.contains("...") || text.contains(". .") || text.contains("[")
        || text.contains("\"") || text.contains("”")
      {
        return true
      }
    }
    return false
  }

  private func expanded(_ words: [String]) -> [String] {
    words.flatMap { word -> [String] in
      for (ending, full) in Self.contractions where word.hasSuffix(ending) {
        return [String(word.dropLast(ending.utf8.count)), full]
      }
      return [word]
    }
  }

  private func make(_ words: Sides<Range<Int>>, share: Double, in link: LinkedClaims) -> Discrepancy {
    let evidence = Sides(
      left: link.span(shown(words.left), .left), right: link.span(shown(words.right), .right))
    return Discrepancy(
      .quote, .conflict, evidence: evidence, confidence: min(0.9, 0.3 + share * 0.6),
      why: "Both quote the same utterance; A has \(link.quoted(evidence.left, .left)), "
        + "B has \(link.quoted(evidence.right, .right)).",
      unsettled: "The texts do not settle which words were spoken.", rule: "same-quotation-other-words")
  }

  /// A difference of nothing is shown with the word before and behind it.
  private func shown(_ words: Range<Int>) -> Range<Int> {
    words.isEmpty ? words.lowerBound - 1..<words.upperBound + 1 : words
  }

  private static let fillers: Set<String> = [
    "uh", "um", "well", "you", "know", "like", "so", "and", "just", "that", "the", "a",
  ]
  private static let contractions = [
    ("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"), ("'s", "is"),
    ("'d", "would"),
  ]
}

/// The longest common subsequence of two short lists of words.
enum CommonWords {
  /// Pairs of indices, ascending; ties go to the earlier words of both. O(left · right).
  static func chain(_ left: [String], _ right: [String]) -> [Sides<Int>] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for one in left.indices.reversed() {
      for other in right.indices.reversed() {
        lengths[one][other] =
          left[one] == right[other]
          ? lengths[one + 1][other + 1] + 1
          : max(lengths[one + 1][other], lengths[one][other + 1])
      }
    }
    var chain: [Sides<Int>] = []
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one] == right[other] {
        chain.append(Sides(left: one, right: other))
        one += 1
        other += 1
      } else if lengths[one + 1][other] == lengths[one][other + 1] {
        // Whichever is passed, the rest is as long: pass both, so that the sides do not matter.
        if lengths[one + 1][other + 1] == lengths[one][other] { one += 1; other += 1 } else if left[one] < right[other] { one += 1 } else { other += 1 }
      } else if lengths[one + 1][other] > lengths[one][other + 1] {
        one += 1
      } else {
        other += 1
      }
    }
    return chain
  }
}
