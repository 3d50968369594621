import Articles
import Claims

/// What tells how far a finding can be trusted: the same whichever side is A.
///
/// What was checked about the place: how sure the link is, how much of both claims corresponds, how
/// well the place is held, what is shown there.
struct FindingEvidence: Hashable {
  /// A piece of evidence; its number is of the order of 1.
  enum Piece: String, CaseIterable {
    /// The log odds of the link.
    case link
    /// The share of the claims' words that correspond, weighted by rarity: of the side that has
    /// less of them, and of the other.
    case lesserCoverage, greaterCoverage
    /// The lesser share with the words that only mean about the same.
    case lesserMeaning
    /// The lesser share of words that follow each other in one order.
    case sameness
    /// How much of what is around the evidence is the same.
    case surroundings
    /// How many of the two words next to the evidence, before and after, correspond: 0, ½, 1.
    case hold
    /// One side has nothing to show.
    case silence
    /// The evidence is quoted on both sides; on one only.
    case bothQuoted, oneQuoted
    /// The lesser share of quoted words in the claims.
    case quotation
    /// The logarithm of the number of words of the shorter claim, and by how much the other is
    /// longer.
    case length, imbalance
    /// The logarithm of the number of words shown.
    case shown
    /// The articles are of different days.
    case daysApart
    /// The share of words that have a counterpart on the side that has something to show, where
    /// only one has; the greater share elsewhere.
    case shownCoverage
    /// Both claims are among the first of their articles.
    case lead
    /// The two claims are one sentence but for a few words.
    case nearCopy
    /// Such claims, and an amount, a time, a name or a denial: what nobody hears otherwise.
    case copiedFact
    /// What one side shows is on the other too, with words added.
    case addition
    /// The finding is an update; a difference in which both can be true.
    case update, difference
    /// The source that only one claim names speaks close by in the other article too.
    case knownSource
  }

  /// The values, in the order of `Piece.allCases`.
  let values: [Double]

  /// Looks at a finding in its place. O(words of the two claims).
  init(_ found: Finding, in link: LinkedClaims) {
    let words = Sides(
      left: link[.left].words(in: found.evidence.left),
      right: link[.right].words(in: found.evidence.right))
    let counts = link.texts.map { max(1, Double($0.words.count)) }
    let quoted = Side.allCases.map { side in
      !words[side].isEmpty && link[side].areQuoted(words[side])
    }
    values = Piece.allCases.map { piece in
      switch piece {
      case .link: Self.logOdds(link.score)
      case .lesserCoverage: min(link.matched.coverage.left, link.matched.coverage.right)
      case .greaterCoverage: max(link.matched.coverage.left, link.matched.coverage.right)
      case .lesserMeaning: min(link.meant.coverage.left, link.meant.coverage.right)
      case .sameness: min(link.sameness.left, link.sameness.right)
      case .surroundings:
        // Walked from either side, since a word near in meaning may be near to several.
        min(
          1.5,
          (link.meant.context(words.left, words.right)
            + link.meant.context(words.right, words.left, from: .right)) / 40)
      case .hold: Self.hold(of: words, in: link)
      case .silence: words.left.isEmpty || words.right.isEmpty ? 1 : 0
      case .bothQuoted: quoted == [true, true] ? 1 : 0
      case .oneQuoted: quoted[0] != quoted[1] ? 1 : 0
      case .quotation: min(Self.quoted(.left, in: link), Self.quoted(.right, in: link))
      case .length: naturalLogarithm(min(counts.left, counts.right)) - 3
      case .imbalance: abs(naturalLogarithm(counts.left / counts.right))
      case .shown: naturalLogarithm(Double(1 + words.left.count + words.right.count)) - 1
      case .daysApart: (link.order.days ?? 0) > 0 ? 1 : 0
      case .shownCoverage:
        words.left.isEmpty
          ? link.matched.coverage.right
          : words.right.isEmpty
            ? link.matched.coverage.left
            : max(link.matched.coverage.left, link.matched.coverage.right)
      case .lead: max(link[.left].claim.sentence, link[.right].claim.sentence) < 4 ? 1 : 0
      case .nearCopy: link.isNearCopy ? 1 : 0
      case .copiedFact: link.isNearCopy && Self.facts.contains(found.kind) ? 1 : 0
      case .addition: Self.isAddition(words, in: link) ? 1 : 0
      case .update: found.discrepancyClass == .update ? 1 : 0
      case .difference: found.discrepancyClass == .difference ? 1 : 0
      case .knownSource: found.kind == .attribution && Self.isSourceKnown(words, in: link) ? 1 : 0
      }
    }
  }

  /// The value of one piece. O(pieces).
  func value(of piece: Piece) -> Double {
    zip(Piece.allCases, values).first { $0.0 == piece }?.1 ?? 0
  }

  private static let facts: Set<DiscrepancyKind> = [.number, .date, .name, .negation]

  private static func logOdds(_ share: Double) -> Double {
    let inside = min(max(share, 0.02), 0.98)
    return naturalLogarithm(inside / (1 - inside))
  }

  /// Whether one side shows nothing, or nothing that the other does not show too, and the other
  /// shows more.
  private static func isAddition(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    let open = Sides(left: Side.left, right: .right).map { side in
      words[side].count { index in
        !link.matched.counterparts(of: index, on: side).contains { words[side.other].contains($0) }
      }
    }
    return (open.left == 0) != (open.right == 0)
  }

  private static func hold(of words: Sides<Range<Int>>, in link: LinkedClaims) -> Double {
    func match(_ left: Int, _ right: Int) -> Double {
      link[.left].words.contains(left) && link[.right].words.contains(right)
        && link.correspond(left, right) ? 0.5 : 0
    }
    guard !words.left.isEmpty, !words.right.isEmpty else { return 0 }
    // Words put in are shown against the two words that they are between.
    let before = Sides(left: words.left.lowerBound, right: words.right.lowerBound)
    let after = Sides(left: words.left.upperBound, right: words.right.upperBound)
    return max(
      match(before.left - 1, before.right - 1), match(before.left, before.right - 1),
      match(before.left - 1, before.right))
      + max(
        match(after.left, after.right), match(after.left - 1, after.right),
        match(after.left, after.right - 1))
  }

  private static func quoted(_ side: Side, in link: LinkedClaims) -> Double {
    let all = link[side].words
    guard !all.isEmpty else { return 0 }
    let quoted = link[side].facts.quotations.reduce(0) { $0 + $1.words.count }
    return min(1, Double(quoted) / Double(all.count))
  }

  /// Whether a name of the source that only one side shows is in the two sentences before or
  /// after the other claim.
  private static func isSourceKnown(_ words: Sides<Range<Int>>, in link: LinkedClaims) -> Bool {
    guard let side = Side.allCases.first(where: { words[$0.other].isEmpty && !words[$0].isEmpty })
    else { return false }
    let names = Set(
      words[side].filter { link[side].kind($0) == .name }.map(link[side].stem))
    let article = link.articles[side.other]
    let claim = link[side.other].claim
    let near = (claim.sentence - 2...claim.sentence + 2).clamped(
      to: 0...max(0, article.sentences.count - 1))
    return near.contains { sentence in
      article.sentences[sentence].claims.contains { index in
        article.claims[index].words.contains { names.contains(article.words[$0].stem) }
      }
    }
  }
}
