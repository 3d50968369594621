import Claims

/// What two articles are to each other, told once for the pair: what a difference is worth depends
/// on it more than on anything else.
public enum Regime: String, Hashable, Sendable, CaseIterable {
  /// One is mostly a copy or a version of the other: what differs was changed.
  case versions
  /// Each tells it in words of its own: what differs may be another matter.
  case accounts

  /// The regime in words, as screen and exports name it.
  public var title: String {
    switch self {
    case .versions: "two versions of one text"
    case .accounts: "two accounts"
    }
  }

  /// What has to be said where no discrepancy is shown: between two accounts it is no proof of
  /// agreement.
  ///
  /// The figures that it goes by are in the README, with the command that gives them.
  public var noneShown: String {
    switch self {
    case .versions: "none shown: not every change is found; read what differs"
    case .accounts: Likeness.noneShown
    }
  }

  /// The same for a narrow screen.
  public var noneShownInShort: String {
    switch self {
    case .versions: "none shown: not every change is found"
    case .accounts: Likeness.noneShownInShort
    }
  }
}

extension Regime {
  /// The share of the shorter article's pairs of neighbouring words that the other has too, from
  /// which the one is a version of the other: more than half. Of 234 pairs of accounts of one event
  /// in the news the nearest shares 0.52; a copy with one sentence in three changed shares 0.86, 99
  /// of 100 single sentences with one word changed 0.6 and more.
  static let leastShared = 0.55

  /// Tells the regime of two articles; the same for exchanged ones. O(words).
  init(of articles: Sides<AnnotatedArticle>) {
    self = Self.sharedPairs(of: articles) >= Self.leastShared ? .versions : .accounts
  }

  /// The share of the shorter article's pairs of neighbouring words that the other has too, each as
  /// often as there, the beginning and the end of a claim among them; 0 where an article has no
  /// word. O(words).
  static func sharedPairs(of articles: Sides<AnnotatedArticle>) -> Double {
    let pairs = articles.map(\.neighbours)
    let counts = pairs.map { $0.values.reduce(0, +) }
    guard min(counts.left, counts.right) > 0 else { return 0 }
    let shared = pairs.left.reduce(0) { $0 + min($1.value, pairs.right[$1.key] ?? 0) }
    // One more of one more: in a sentence of three words one that was changed takes half of the
    // pairs away.
    return Double(shared + 1) / Double(min(counts.left, counts.right) + 1)
  }
}

private struct NeighbouringWords: Hashable {
  let first: String
  let second: String
}

extension AnnotatedArticle {
  /// How often two words follow each other in one claim; its ends are words without a letter.
  fileprivate var neighbours: [NeighbouringWords: Int] {
    var counts: [NeighbouringWords: Int] = [:]
    for claim in claims {
      guard !claim.words.isEmpty else { continue }
      let normals = [""] + claim.words.map { words[$0].normal } + [""]
      for (one, next) in zip(normals, normals.dropFirst()) {
        counts[NeighbouringWords(first: one, second: next), default: 0] += 1
      }
    }
    return counts
  }
}
