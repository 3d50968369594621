import Articles
import Claims

/// Finds claims that come from different sources, or from a source on one side only.
///
/// Compared are who says it: the article itself, somebody named, people without a name, hearsay
/// (`is said to`). Different names conflict; a pronoun, or a quotation whose speaker stands
/// elsewhere, tells nothing. A source against the narrator's own voice counts only where the rest
/// of the two claims is close.
struct AttributionConflict: DiscrepancyDetector {
  func discrepancies(in link: LinkedClaims) -> [Discrepancy] {
    hearsay(in: link) + sources(in: link)
  }

  // MARK: Sources

  private func sources(in link: LinkedClaims) -> [Discrepancy] {
    let one = link.facts.left.attribution
    let other = link.facts.right.attribution
    let coverage = min(link.matched.coverage.left, link.matched.coverage.right)
    switch (one.voice, other.voice) {
    case (.named, .named), (.named, .unnamed), (.unnamed, .named), (.unnamed, .unnamed):
      guard areDifferent(one, other, in: link) else { return [] }
      return [
        make(
          one.span, other.span,
          confidence: 0.3 + coverage / 2
            + (one.voice == .unnamed || other.voice == .unnamed ? 0.15 : 0),
          why: "A has it from \(link.quoted(link.span(one.source, .left), .left)), "
            + "B from \(link.quoted(link.span(other.source, .right), .right)).",
          rule: "other-source")
      ]
    case (.narrator, .named), (.narrator, .unnamed):
      return narrated(.left, other, coverage, in: link)
    case (.named, .narrator), (.unnamed, .narrator):
      return narrated(.right, one, coverage, in: link)
    default: return []
    }
  }

  private func areDifferent(_ left: Attribution, _ right: Attribution, in link: LinkedClaims)
    -> Bool
  {
    guard let one = left.head, let other = right.head else { return false }
    // A description (`the attorney`) and a name (`Mr. Berg`) may well be one person.
    if left.voice == .named, right.voice == .named,
      (link.word(one, .left).kind == .name) != (link.word(other, .right).kind == .name)
    {
      return false
    }
    // A source who stands in the other claim too, be it in another word (`officers`, `police`), may
    // well speak there.
    if link.meant.isMatched(one, .left) || link.meant.isMatched(other, .right) {
      let isNamedOfUnnamed = left.voice != right.voice && coversCountry(left, right, in: link)
      if !isNamedOfUnnamed { return false }
    }
    let heads = (link.word(one, .left), link.word(other, .right))
    if heads.0.kind == .name, heads.1.kind == .name,
      SameName.areSpellings(heads.0.normal, heads.1.normal)
    {
      return false
    }
    return heads.0.stem != heads.1.stem
  }

  /// A state against one of its officials (`Iran`, `an Iranian official`).
  private func coversCountry(
    _ left: Attribution, _ right: Attribution, in link: LinkedClaims
  ) -> Bool {
    left.source.contains { index in
      link.word(index, .left).kind == .name
        && link.matched.answers(to: index, on: .left).contains { right.source.contains($0) }
    } || (left.source.count == 1 || right.source.count == 1)
  }

  private func narrated(
    _ narrator: Side, _ source: Attribution, _ coverage: Double, in link: LinkedClaims
  ) -> [Discrepancy] {
    guard coverage >= 0.45 else { return [] }
    let sourceSide = narrator.other
    var evidence = Sides(left: source.span, right: source.span)
    evidence[narrator] = place(on: narrator, in: link)
    let words = link.quoted(source.span, sourceSide)
    let sides = Sides(
      left: narrator == .left ? "A says it in its own voice" : "A has it from a source (\(words))",
      right: narrator == .right ? "B says it in its own voice" : "B has it from a source (\(words))"
    )
    return [
      make(
        evidence.left, evidence.right,
        confidence: coverage * (source.voice == .unnamed ? 0.8 : 0.5),
        why: "\(sides.left), \(sides.right).", rule: "source-against-own-voice")
    ]
  }

  /// Where the narrator would name a source: at the claim's end.
  private func place(on side: Side, in link: LinkedClaims) -> TextSpan {
    let end = link.claims[side].span.start
    return TextSpan(end, end)
  }

  // MARK: Hearsay

  private func hearsay(in link: LinkedClaims) -> [Discrepancy] {
    var found: [Discrepancy] = []
    for side in Side.allCases {
      for predicate in link.facts[side].predicates.prefix(20) {
        guard let words = predicate.hearsay,
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
            spans.left, spans.right, confidence: 0.6,
            why: "\(telling.left) (\(phrases.left)), \(telling.right) (\(phrases.right)).",
            rule: "hearsay-against-statement"))
      }
    }
    return found
  }

  /// A verb of the other side, not hearsay, with the same subject or the same head.
  private func plainRival(
    of predicate: Predicate, on side: Side, in link: LinkedClaims
  ) -> Predicate? {
    let answers = ((predicate.words.lowerBound - 3)..<predicate.words.lowerBound)
      .flatMap { link.matched.answers(to: $0, on: side) }
    return link.facts[side.other].predicates.first { rival in
      guard rival.hearsay == nil, rival.hedge == nil else { return false }
      let sharesHead = link.matched.answers(to: predicate.head, on: side).contains(rival.head)
      let sharesSubject = answers.contains {
        $0 < rival.words.lowerBound && $0 >= rival.words.lowerBound - 3
      }
      return sharesHead || sharesSubject
    }
  }

  private func make(
    _ left: TextSpan, _ right: TextSpan, confidence: Double, why: String, rule: String
  ) -> Discrepancy {
    Discrepancy(
      .attribution, .difference, evidence: Sides(left: left, right: right), confidence: confidence,
      why: why, unsettled: "The texts do not say whether both go back to one source.", rule: rule)
  }
}
