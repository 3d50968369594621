import Articles
public import Claims

extension LinkExplanation {
  /// Points with their sign and two decimals: `+2.10`, `-0.35`, `0.00`.
  public static func text(_ points: Double) -> String {
    let hundredths = Int((points * 100).rounded())
    let digits = String(abs(hundredths) % 100)
    let sign = hundredths == 0 ? "" : hundredths < 0 ? "-" : "+"
    return "\(sign)\(abs(hundredths) / 100).\(digits.utf8.count == 1 ? "0" : "")\(digits)"
  }

  /// What the points begin with.
  public static var startTitle: String {
    "a usual pair: most pairs with words in common do not say the same"
  }

  /// The parts that weigh something, those with the most points first.
  public var weighingParts: [Part] { parts.filter { abs($0.points) >= Self.leastPoints } }

  /// The points of the parts that are left out, and how many these are; nil where there are none.
  public var leftOut: (points: Double, words: String)? {
    let rest = parts.filter { abs($0.points) < Self.leastPoints }
    guard !rest.isEmpty else { return nil }
    let points = rest.reduce(0) { $0 + $1.points }
    return (
      points,
      "left out: \(rest.count) more \(rest.count == 1 ? "row that weighs" : "rows that weigh") next to nothing"
    )
  }

  /// Points below this size change a chance by one in a hundred at most.
  static let leastPoints = 0.05

  /// What there is to know before the points are read; what there is instead of points, where the
  /// two were not weighed.
  public var introduction: String {
    switch basis {
    case .weighed:
      "The number before each row says how much it speaks for a link (+) or against one (-). Each row "
        + "compares these two with a usual pair, the average of all pairs of claims that have words in "
        + "common. The numbers are added: 0 in all is a chance of 50%, +2 is 88%, -2 is 12%. Rarity is 0 "
        + "for words found everywhere, and higher for words rare in the news and in the two articles. "
        + "Rows overlap: one may take back what another gave."
    case .identical:
      "The two claims are the same word for word: score 1 by rule, and no evidence is weighed."
    case .copies:
      "The two claims are the same word for word, and so are others: the first copies are "
        + "linked, then the second ones. These two are related by rule, and no evidence is weighed."
    case .notCompared:
      "The two claims were never compared: they have no telling word in common, or each has many "
        + "likelier partners. There is no score."
    }
  }

  /// What the points come to, in words; nil where the two were not weighed.
  public var outcome: String? {
    guard basis == .weighed, let score, let strength else { return nil }
    let hundredths = Int((score * 100).rounded())
    let chance =
      switch hundredths {
      case 0: "less than 1%"
      case 100: "more than 99%"
      default: "\(hundredths)%"
      }
    return "all rows together: a chance of \(chance) that the two say the same; "
      + Self.meaning(of: strength, score: score)
  }

  /// What a score makes of two claims, with the score that decides it.
  private static func meaning(of strength: LinkStrength, score: Double) -> String {
    func share(_ score: Double) -> String { "\(Int((score * 100).rounded()))%" }
    let reaches = score >= Linker.twinScore
    let bar = "twins begin at \(share(Linker.twinScore))"
    switch strength {
    case .twin where reaches: return bar
    case .twin:
      return "\(bar), where neither has another partner at \(share(LoneCounterparts.leastScore))"
    case .related where reaches:
      return "\(bar), but not where one has a better partner or the articles may tell of two events"
    case .related: return "perhaps related: \(bar)"
    case .candidate: return "not shown: related claims begin at \(share(Linker.relatedScore))"
    }
  }

  /// The words that correspond, by why they do: (same word, "Iran, talks"). Small words such as
  /// `the` are left out.
  public func matchedWords(
    in articles: Sides<AnnotatedArticle>
  ) -> [(ground: WordMatch.Ground, words: String)] {
    WordMatch.Ground.allCases.compactMap { ground in
      let words = wordMatches.compactMap { match -> String? in
        guard match.ground == ground else { return nil }
        let (left, right) = (
          articles.left.words[match.words.left], articles.right.words[match.words.right]
        )
        guard left.kind != .function || right.kind != .function else { return nil }
        let texts = (articles.left[left.span], articles.right[right.span])
        return texts.0 == texts.1 ? String(texts.0) : "\(texts.0) / \(texts.1)"
      }
      return words.isEmpty ? nil : (ground, words.joined(separator: ", "))
    }
  }
}

extension LinkExplanation.Part {
  /// The part and its most telling measures: "names in both: 2 (usually 0.4)".
  public var words: String {
    let telling = measures.filter { abs($0.points) >= LinkExplanation.leastPoints }.prefix(2)
    let heading = EvidenceWords.heading(of: title)
    return telling.isEmpty
      ? heading : "\(heading): \(telling.map(\.words).joined(separator: "; "))"
  }
}

extension LinkExplanation.Measure {
  /// What was measured, its value and the usual one, in a sentence.
  public var words: String {
    EvidenceWords.sentence(of: title, value: value, usual: usual)
      ?? "\(title) \(value) (usually \(usual))"
  }
}
