internal import Lexicon
import Articles
import Claims

extension Discrepancies {
  /// One item for one difference, where detectors of several kinds saw it in the same words of both
  /// sides. The kept one is as sure as the surer of the two.
  ///
  /// Words that exclude each other are a name's (`east`, `west`), not a denial; a denial is told by
  /// its own kind, not by the verb of saying (`denied`, `admitted`); what is between quotation
  /// marks on both sides is the quotation's, unless a number, a date, a name, a denial or a word of
  /// certainty is what differs in it: then it is that kind's. Opposites that do not deny by
  /// themselves are other words there.
  static func once(_ found: [Judged], in link: LinkedClaims) -> [Judged] {
    let all = found.filter { !saysTheSame($0.finding.evidence, in: link) }
    return all.compactMap { one in
      guard !all.contains(where: { covers($0.finding, one.finding, in: link) }) else { return nil }
      return one.asSure(as: all.filter { covers(one.finding, $0.finding, in: link) })
    }
  }

  /// Whether `one` stays and `other` goes.
  private static func covers(
    _ one: Finding, _ other: Finding, in link: LinkedClaims
  ) -> Bool {
    guard one.kind != other.kind,
      Side.allCases.allSatisfy({ one.evidence[$0].overlaps(other.evidence[$0]) })
    else { return false }
    // Opposites between quotation marks are other words of the utterance.
    let isOpposite = Sides(left: one, right: other).map { isPlainOpposite($0, in: link) }
    switch (one.kind, other.kind) {
    case (.name, .negation): return one.rule == .sameSlotOtherThing
    case (.negation, .attribution), (.modality, .attribution):
      return other.rule == .otherVerbOfSaying
    case (.negation, .quote) where isOpposite.left: return false
    case (.quote, .negation): return isOpposite.right && areBetweenMarks(other, in: link)
    case (.number, .quote), (.date, .quote), (.name, .quote), (.negation, .quote),
      (.modality, .quote):
      return areBetweenMarks(one, in: link)
    case (.quote, .attribution), (.quote, .wording), (.quote, .scope):
      return areBetweenMarks(other, in: link)
    default: return false
    }
  }

  /// Whether a finding is of two opposites neither of which denies by itself (`good`, `bad`; not
  /// `always`, `never`).
  private static func isPlainOpposite(_ found: Finding, in link: LinkedClaims) -> Bool {
    found.rule == .sameSlotAntonym
      && Side.allCases.allSatisfy { side in
        !link.words(in: found.evidence[side], side).contains {
          let word = link.normal($0, side)
          return NegationConflict.denies(word) || Language.english[.nobody].contains(word)
        }
      }
  }

  private static func areBetweenMarks(_ found: Finding, in link: LinkedClaims) -> Bool {
    Side.allCases.allSatisfy { side in
      let words = link.words(in: found.evidence[side], side)
      return !words.isEmpty && link.areQuoted(words, side)
    }
  }

  /// Whether both sides show the same words: nothing to be seen.
  private static func saysTheSame(_ evidence: Sides<TextSpan>, in link: LinkedClaims) -> Bool {
    let words = Sides(
      left: link.words(in: evidence.left, .left).map { link.word($0, .left).normal },
      right: link.words(in: evidence.right, .right).map { link.word($0, .right).normal })
    return !words.left.isEmpty && words.left == words.right && !link.areOtherSigns(evidence)
  }
}
