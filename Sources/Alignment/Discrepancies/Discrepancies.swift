import Articles
import Claims

/// What two linked claims do not agree in.
///
///     A  Police said [twelve people] died in the fire on Monday.
///     B  [At least 15 people] died in Monday's fire.
///        number, conflict: "twelve people" against "at least 15 people"
///
/// A difference counts only in the slot where both claims speak of the same thing: words around it
/// correspond, what is counted is the same, the verb is the same. Every detector reads the
/// same facts; none looks at another's findings.
enum Discrepancies {
  /// A finding with what tells how sure it is.
  struct Judged: Hashable {
    let finding: Finding
    let evidence: FindingEvidence
    let confidence: Double

    /// The same as sure as the surest of some.
    func asSure(as others: [Judged]) -> Judged {
      Judged(
        finding: finding, evidence: evidence,
        confidence: others.map(\.confidence).reduce(confidence, max))
    }
  }

  /// The discrepancies of a link in order of kind, then of evidence, each once.
  ///
  /// Claims that say the same words have none. O(words of the two claims · log), for claims of
  /// common length.
  static func find(in link: LinkedClaims, by judge: Judge? = nil) -> [Discrepancy] {
    judged(in: link, by: judge).map { Discrepancy($0.finding, confidence: $0.confidence) }
  }

  /// What the detectors see, each difference once, as sure as it is where it is.
  static func judged(in link: LinkedClaims, by judge: Judge? = nil) -> [Judged] {
    let judge = judge ?? Judge(of: link.regime)
    return once(
      findings(in: link).flatMap { ofKind in
        ofKind.map { finding in
          let evidence = FindingEvidence(finding, in: link)
          return Judged(
            finding: finding, evidence: evidence,
            confidence: judge.confidence(of: finding.rule, by: evidence))
        }.sorted(by: inOrder).uniqued()
      }, in: link)
  }

  /// What the detectors see before anybody judges it, kind by kind.
  static func findings(in link: LinkedClaims) -> [[Finding]] {
    guard !link.saysTheSameWords || link.haveOtherSigns else { return [] }
    guard link.strength != .twin else {
      return DiscrepancyKind.allCases.map { $0.detector.findings(in: link) }
    }
    guard hasStrongGround(link) else { return [] }
    // Where the link is unsure, words that only one side has may tell of another matter.
    return DiscrepancyKind.allCases.map { kind in
      kind.detector.findings(in: link).filter {
        !$0.evidence.left.isEmpty && !$0.evidence.right.isEmpty
      }
    }
  }

  /// Whether a link that is only related tells of one thing for certain enough to set the two
  /// claims against each other: two names correspond, or one name beside an act or a phrase.
  private static func hasStrongGround(_ link: LinkedClaims) -> Bool {
    let shared = link.wordMatches.map(\.words).filter {
      link.word($0.left, .left).kind == .name && link.word($0.right, .right).kind == .name
    }
    // `Iran` may be both `Iran` and `Iranian` on the other side: one name.
    let names = Side.allCases.map { side in
      Set(shared.map { link.word($0[side], side).stem }).count
    }
    let count = names.min() ?? 0
    guard count == 1 else { return count > 1 }
    return hasSharedPhrase(link) || !PredicatePairs(link: link).pairs().isEmpty
  }

  /// Whether two words with content follow each other on both sides (`ballistic missile`).
  private static func hasSharedPhrase(_ link: LinkedClaims) -> Bool {
    link.chain.contains { place in
      let next = place.map { $0 + 1 }
      return link.matched.match(next.left, next.right)
        && [place, next].allSatisfy { words in
          link.word(words.left, .left).kind == .content
            && link.word(words.right, .right).kind == .content
        }
    }
  }

  private static func inOrder(_ one: Judged, _ other: Judged) -> Bool {
    let left = (one.finding.evidence.left, one.finding.evidence.right)
    let right = (other.finding.evidence.left, other.finding.evidence.right)
    return left == right ? one.confidence > other.confidence : left < right
  }
}

extension [Finding] {
  /// Those that share no word, on either side, with any of the known ones.
  func apart(from known: [Finding]) -> [Finding] {
    filter { one in
      !known.contains { other in
        Side.allCases.contains { other.evidence[$0].overlaps(one.evidence[$0]) }
      }
    }
  }
}

extension [Discrepancies.Judged] {
  /// Each once, without those whose evidence overlaps, on both sides, that of a surer one of the
  /// same kind, and without those that have words on one side only where another of the kind shows
  /// the same words against words of the other side.
  fileprivate func uniqued() -> [Discrepancies.Judged] {
    indices.filter { firstIndex(of: self[$0]) == $0 }.map { self[$0] }.filter { one in
      !contains { other in
        guard other != one else { return false }
        if Side.allCases.contains(where: { other.finding.completes(one.finding, on: $0) }) {
          return true
        }
        let overlaps =
          other.finding.evidence.left.touches(one.finding.evidence.left)
          && other.finding.evidence.right.touches(one.finding.evidence.right)
        guard overlaps else { return false }
        return other.confidence == one.confidence
          ? other.finding.rank < one.finding.rank : other.confidence > one.confidence
      }
    }
  }
}

extension Finding {
  /// Whether this one has words on `side` where the other has none, and shares words with it on the
  /// other side.
  fileprivate func completes(_ other: Finding, on side: Side) -> Bool {
    other.evidence[side].count == 0 && evidence[side].count > 0
      && evidence[side.other].overlaps(other.evidence[side.other])
  }

  /// Settles which of two equally sure ones stays, the same whichever side is A.
  fileprivate var rank: Rank {
    Rank(
      length: evidence.left.count + evidence.right.count, rule: rule,
      first: min(evidence.left.start, evidence.right.start),
      second: max(evidence.left.start, evidence.right.start))
  }

  fileprivate struct Rank: Comparable {
    let length: Int
    let rule: Rule
    let first: Int
    let second: Int

    static func < (left: Rank, right: Rank) -> Bool {
      (left.length, left.rule, left.first, left.second)
        < (right.length, right.rule, right.first, right.second)
    }
  }
}

extension TextSpan {
  /// Whether the two share a byte, or are empty at the same place.
  fileprivate func touches(_ other: TextSpan) -> Bool { overlaps(other) || self == other }
}
