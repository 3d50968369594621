internal import Lexicon
import Articles
import Claims

/// One item for one difference: of one kind, where several ways saw it, and of several kinds.
enum OneDifference {
  /// One item for one difference, where several kinds saw it in the same words of both sides. The
  /// kept one is as sure as the surer of the two.
  static func once(
    _ found: [Discrepancies.Judged], in link: LinkedClaims
  ) -> [Discrepancies.Judged] {
    let all = found.filter { !saysTheSame($0.finding.evidence, in: link) }
    return all.compactMap { one in
      guard !all.contains(where: { covers($0.finding, one.finding, in: link) }) else { return nil }
      return one.asSure(as: all.filter { covers(one.finding, $0.finding, in: link) })
    }
  }

  /// What a finding has to be for another of the same words to go.
  private enum Condition {
    /// Both sides of the one that goes are between quotation marks; of the one that stays.
    case quotedGoes, quotedStays
  }

  /// Which kind of two is kept. Words that exclude each other are a name's (`east`, `west`), not a
  /// denial; a denial is told by its own kind, not by the verb of saying (`denied`, `admitted`);
  /// what is between quotation marks on both sides is the quotation's, unless a number, a date, a
  /// name, a denial or a word of certainty is what differs in it.
  private static let kept: [(one: Set<DiscrepancyKind>, other: DiscrepancyKind, Condition)] = [
    ([.number, .date, .name, .negation, .modality], .quote, .quotedStays),
    ([.quote], .attribution, .quotedGoes), ([.quote], .wording, .quotedGoes),
    ([.quote], .scope, .quotedGoes),
  ]

  /// Whether `one` stays and `other` goes.
  private static func covers(_ one: Finding, _ other: Finding, in link: LinkedClaims) -> Bool {
    guard one.kind != other.kind,
      Side.allCases.allSatisfy({ one.evidence[$0].overlaps(other.evidence[$0]) })
    else { return false }
    // Opposites that do not deny by themselves are other words of the utterance.
    if other.kind == .quote, isPlainOpposite(one, in: link) { return false }
    if one.kind == .quote, isPlainOpposite(other, in: link) { return areQuoted(other, in: link) }
    if other.rule == .otherVerbOfSaying, [.negation, .modality].contains(one.kind) { return true }
    if one.rule == .sameSlotOtherThing, other.kind == .negation { return true }
    return kept.contains { row in
      guard row.one.contains(one.kind), row.other == other.kind else { return false }
      switch row.2 {
      case .quotedGoes: return areQuoted(other, in: link)
      case .quotedStays: return areQuoted(one, in: link)
      }
    }
  }

  /// Whether a finding is of two opposites neither of which denies by itself (`good`, `bad`; not
  /// `always`, `never`).
  private static func isPlainOpposite(_ found: Finding, in link: LinkedClaims) -> Bool {
    found.rule == .sameSlotAntonym
      && Side.allCases.allSatisfy { side in
        !link[side].words(in: found.evidence[side]).contains {
          link[side].denies($0) || link[side].has(.nobody, at: $0)
        }
      }
  }

  private static func areQuoted(_ found: Finding, in link: LinkedClaims) -> Bool {
    Side.allCases.allSatisfy { side in
      let words = link[side].words(in: found.evidence[side])
      return !words.isEmpty && link[side].areQuoted(words)
    }
  }

  /// Whether both sides show the same words: nothing to be seen.
  private static func saysTheSame(_ evidence: Sides<TextSpan>, in link: LinkedClaims) -> Bool {
    let words = Sides(
      left: link[.left].normals(link[.left].words(in: evidence.left)),
      right: link[.right].normals(link[.right].words(in: evidence.right)))
    return !words.left.isEmpty && words.left == words.right && !link.areOtherSigns(evidence)
  }
}

extension [Discrepancies.Judged] {
  /// Each once, without those whose evidence overlaps, on both sides, that of a surer one of the
  /// same kind, and without those that have words on one side only where another of the kind shows
  /// the same words against words of the other side.
  func uniqued() -> [Discrepancies.Judged] {
    indices.filter { firstIndex(of: self[$0]) == $0 }.map { self[$0] }.filter { one in
      !contains { other in
        guard other != one else { return false }
        if Side.allCases.contains(where: { other.finding.completes(one.finding, on: $0) }) {
          return true
        }
        guard Side.allCases.allSatisfy({ other.finding.touches(one.finding, on: $0) }) else {
          return false
        }
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
    other.evidence[side].isEmpty && !evidence[side].isEmpty
      && evidence[side.other].overlaps(other.evidence[side.other])
  }

  /// Whether the two share a byte, or are empty at the same place.
  fileprivate func touches(_ other: Finding, on side: Side) -> Bool {
    evidence[side].overlaps(other.evidence[side]) || evidence[side] == other.evidence[side]
  }

  /// Settles which of two equally sure ones stays, the same whichever side is A.
  fileprivate var rank: Rank {
    Rank(
      length: evidence.left.count + evidence.right.count, rule: rule,
      starts: [evidence.left.start, evidence.right.start].sorted())
  }

  fileprivate struct Rank: Comparable {
    let length: Int
    let rule: Rule
    let starts: [Int]

    static func < (left: Rank, right: Rank) -> Bool {
      (left.length, left.rule) == (right.length, right.rule)
        ? left.starts.lexicographicallyPrecedes(right.starts)
        : (left.length, left.rule) < (right.length, right.rule)
    }
  }
}
