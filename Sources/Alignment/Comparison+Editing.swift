import Claims

extension Comparison {
  /// What a comparison was made from before its links competed with each other.
  struct Basis: Sendable {
    let pairs: [Linker.ScoredPair]
    let eventLogOdds: Double
  }

  /// This comparison with links made and cut by hand.
  ///
  ///     found    A1 ═ B1   A1 ─ B2   a link by hand is a twin with the score 1; what competes with
  ///     edited   A1 ─ B1   A1 ═ B2   it for the same claims is looked at once more
  ///
  /// To be asked of the comparison as it was found. Claims are not weighed again: only links that
  /// are new or of another strength are read for discrepancies. Swapped articles and edits give the
  /// swapped comparison. O(candidates + words of the articles).
  public func edited(_ edits: LinkEdits) -> Comparison {
    guard let basis, !edits.isEmpty else { return self }
    let fixed = edits.linked.filter(hasClaims)
    let gone = Set(edits.unlinked + fixed)
    var pairs = basis.pairs.filter { !gone.contains(Sides(left: $0.left, right: $0.right)) }
    pairs += fixed.map { Linker.ScoredPair(left: $0.left, right: $0.right, score: 1) }
    pairs.sort { ($0.left, $0.right) < ($1.left, $1.right) }
    let anchors = Set(fixed)
    let passed = Linker.passed(pairs, eventLogOdds: basis.eventLogOdds).map { pair in
      anchors.contains(Sides(left: pair.left, right: pair.right)) ? pair.taken(for: .twin) : pair
    }
    var reader = LinkReader(
      articles, passed.filter { !anchors.contains($0.claims) }, regime: regime,
      judge: Judge(of: regime))
    var found: [Sides<Int>: Link] = [:]
    for link in links { found[link.claims] = link }
    let touched = Sides(left: Set(gone.map(\.left)), right: Set(gone.map(\.right)))
    let edited = passed.filter { $0.score >= Linker.relatedScore }.map { pair in
      // A claim whose copy was taken from it may differ from others.
      let isTouched = touched.left.contains(pair.left) || touched.right.contains(pair.right)
      if let link = found[pair.claims], link.strength == pair.strength, !isTouched {
        return link
      }
      return reader.link(pair, origin: anchors.contains(pair.claims) ? .user : .found)
    }
    let links = Self.quieted(edited, articles)
    return Comparison(
      articles: articles, links: links,
      candidates: Self.candidates(passed, links, articles), regime: regime, basis: basis)
  }

  private func hasClaims(_ claims: Sides<Int>) -> Bool {
    Side.allCases.allSatisfy { articles[$0].claims.indices.contains(claims[$0]) }
  }
}

extension Linker.ScoredPair {
  /// Both claims.
  var claims: Sides<Int> { Sides(left: left, right: right) }
}

/// Reads pairs of claims for what does not agree in them.
struct LinkReader {
  private let articles: Sides<AnnotatedArticle>
  private let silent: Sides<Set<Int>>
  private var facts: Sides<LinkedFacts>
  private var matching: WordMatching
  private let sources: PairSources
  private let regime: Regime
  private let judge: Judge

  /// Prepares to read.
  /// - Parameter found: the pairs that the comparison found: where two claims of them are in the
  ///   same words, their other links carry no discrepancy.
  /// - Parameter regime: what the two articles are to each other.
  /// - Parameter judge: who tells how sure a finding is.
  /// - Parameter sources: who speaks, where that is known already.
  init(
    _ articles: Sides<AnnotatedArticle>, _ found: [Linker.ScoredPair], regime: Regime,
    judge: Judge, sources: PairSources? = nil
  ) {
    self.articles = articles
    self.regime = regime
    self.judge = judge
    facts = articles.map { LinkedFacts($0) }
    matching = WordMatching(articles)
    self.sources = sources ?? PairSources(articles)
    let identical = found.filter { $0.score == 1 && !Self.differInSigns($0, articles) }
    silent = Sides(left: Set(identical.map(\.left)), right: Set(identical.map(\.right)))
  }

  /// Whether two claims of the same words have other signs, which are no words: of currencies, and
  /// of numbers below zero.
  private static func differInSigns(
    _ pair: Linker.ScoredPair, _ articles: Sides<AnnotatedArticle>
  ) -> Bool {
    func signs(_ article: AnnotatedArticle, _ claim: Int) -> [Character] {
      let text = article[article.claims[claim].span]
      guard text.utf8.contains(where: { "$-".utf8.contains($0) || $0 >= 0x80 }) else { return [] }
      var previous: Character = " "
      return zip(text, text.dropFirst()).compactMap { character, next in
        defer { previous = character }
        let isMinus = "-−–".contains(character) && next.isNumber && " (\n\"“‘'".contains(previous)
        return isMinus || character.isCurrencySymbol ? character : nil
      }
    }
    return signs(articles.left, pair.left) != signs(articles.right, pair.right)
  }

  /// The link of a pair, with its words matched and its discrepancies.
  mutating func link(_ pair: Linker.ScoredPair, origin: LinkOrigin = .found) -> Link {
    let facts = facts(of: pair)
    let matches = matching.matches(of: pair.claims, facts: facts)
    let discrepancies =
      isSilent(pair) ? [] : Discrepancies.find(in: linkedClaims(pair, facts, matches), by: judge)
    return Link(
      claims: pair.claims, score: pair.score, strength: pair.strength, wordMatches: matches,
      discrepancies: discrepancies, origin: origin)
  }

  /// The claims of a pair as they are compared.
  mutating func linkedClaims(_ pair: Linker.ScoredPair) -> LinkedClaims {
    let facts = facts(of: pair)
    return linkedClaims(pair, facts, matching.matches(of: pair.claims, facts: facts))
  }

  private mutating func facts(of pair: Linker.ScoredPair) -> Sides<ClaimFacts> {
    Sides(left: facts.left[pair.left], right: facts.right[pair.right])
  }

  private func linkedClaims(
    _ pair: Linker.ScoredPair, _ facts: Sides<ClaimFacts>, _ matches: [WordMatch]
  ) -> LinkedClaims {
    LinkedClaims(
      articles: articles, indices: pair.claims, strength: pair.strength, score: pair.score,
      regime: regime, wordMatches: matches, facts: facts, sources: sources)
  }

  /// Whether one of the two has a counterpart in the same words: its other links carry no
  /// discrepancy.
  func isSilent(_ pair: Linker.ScoredPair) -> Bool {
    silent.left.contains(pair.left) || silent.right.contains(pair.right)
  }
}
