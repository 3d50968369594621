import Claims

extension Comparison {
  /// The links, those without discrepancies that lead past a copy.
  ///
  ///     A1 ═ B1   "Twelve people died." · "Fifteen people died."
  ///               one sentence in two versions: kept
  ///     A1 ─ B7   "Twelve people died." · "Ten people were hurt."
  ///               B7 is not what became of A1: silent
  ///
  /// Where a claim occurs on the other side too but for a few words, that is its counterpart, and
  /// what sets it against a third claim tells nothing of the two accounts. Links made by hand keep
  /// what they have. Swapping the articles swaps the links. O(words matched · log).
  static func quieted(_ links: [Link], _ articles: Sides<AnnotatedArticle>) -> [Link] {
    let copies = CopiedClaims(links.filter { isCopy($0, articles) }.map(\.claims))
    return links.map { link in
      guard link.origin == .found, !link.discrepancies.isEmpty, copies.arePassed(by: link.claims)
      else { return link }
      return Link(
        claims: link.claims, score: link.score, strength: link.strength,
        wordMatches: link.wordMatches, discrepancies: [], origin: link.origin)
    }
  }

  /// Whether one claim of a link is what became of the other.
  private static func isCopy(_ link: Link, _ articles: Sides<AnnotatedArticle>) -> Bool {
    let claims = Sides(
      left: articles.left.claims[link.claims.left], right: articles.right.claims[link.claims.right])
    let certain = link.wordMatches.filter(\.ground.isCertain)
    // A chain is no longer than what it is made of.
    guard LinkedClaims.isCopy(link.strength, link.score, chained: certain.count, claims) else {
      return false
    }
    let chain = MatchedWords.chain(of: certain, articles: articles, claims: claims)
    return LinkedClaims.isCopy(link.strength, link.score, chained: chain.count, claims)
  }
}

/// Which claims occur on the other side too but for a few words.
struct CopiedClaims {
  private let pairs: Set<Sides<Int>>
  private let claims: Sides<Set<Int>>

  /// Takes the pairs of claims of which the one is what became of the other.
  init(_ copies: [Sides<Int>]) {
    pairs = Set(copies)
    claims = Sides(left: Set(copies.map(\.left)), right: Set(copies.map(\.right)))
  }

  /// Whether a pair sets a claim that has a copy against another one.
  func arePassed(by pair: Sides<Int>) -> Bool {
    (claims.left.contains(pair.left) || claims.right.contains(pair.right)) && !pairs.contains(pair)
  }
}
