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
  public static var startTitle: String { "a usual pair" }

  /// What there is to know before the points are read; what there is instead of points, where the two
  /// were not weighed.
  public var introduction: String {
    switch basis {
    case .weighed:
      "For the link (+) or against it (-), as log odds: what sets the two apart from a usual pair of "
        + "claims that have words in common. At 0 a link is as likely as not. Parts overlap: one may take "
        + "back what another gave."
    case .identical:
      "The two claims are the same word for word: score 1 by rule, and no evidence is weighed."
    case .copies:
      "The two claims are the same word for word, and so are others: the first copies answer each "
        + "other, then the second ones. These two are related by rule, and no evidence is weighed."
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
    let meaning =
      switch strength {
      case .twin: "enough for a twin"
      case .related: "too little for a twin, enough for a related claim"
      case .candidate: "too little to be shown"
      }
    return "all points together: a chance of \(chance) that the two say the same, \(meaning)"
  }

  /// The words that answer each other, by why they do: (same word, "Iran, talks"). Small words such as
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
  /// The part and its most telling measures:
  /// "names: shared names 2, usually 0.4; both have names, none the same: no, usually 31%".
  public var words: String {
    let telling = measures.filter { abs($0.points) >= 0.05 }.prefix(2).map(\.words)
    return telling.isEmpty ? title : "\(title): \(telling.joined(separator: "; "))"
  }
}

extension LinkExplanation.Measure {
  /// What was measured, its value and the usual one.
  public var words: String {
    let isYesOrNo = value == "yes" || value == "no"
    return "\(title)\(isYesOrNo ? ":" : "") \(value), usually \(usual)"
  }
}
