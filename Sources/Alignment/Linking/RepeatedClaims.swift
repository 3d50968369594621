import Articles
import Claims

/// Finds for a claim an earlier one of its article that is the same in all that linking looks at.
///
///     0 "No."   1 "It rained."   2 "No."   3 “No.”        2 is the same as 0; 3 is quoted
///
/// A text may be one short sentence a hundred thousand times over: what is worked out for one of
/// them serves for all.
struct RepeatedClaims {
  private let article: AnnotatedArticle
  private let terms: [Int]
  private let entities: PairEntities
  private let side: Side
  /// By the text of claims: those that differ in something else.
  private var known: [Substring: [(claim: Int, carried: [Int])]] = [:]

  /// Makes a finder that knows no claim yet.
  init(of article: AnnotatedArticle, on side: Side, terms: PairTerms) {
    self.article = article
    self.side = side
    self.terms = terms.terms[side]
    entities = terms.entities
  }

  /// The earlier claim that is the same; nil where there is none, and the claim is then known.
  /// O(words of the claim), and of the earlier ones with its text.
  mutating func same(as claim: Int, carried: [Int]) -> Int? {
    let text = article[article.claims[claim].span]
    let earlier = known[text, default: []]
    if let same = earlier.first(where: { $0.carried == carried && areSame($0.claim, claim) }) {
      return same.claim
    }
    if earlier.count < Self.most { known[text, default: []].append((claim, carried)) }
    return nil
  }

  /// Claims of one text that are told apart.
  private static let most = 8

  private func areSame(_ one: Int, _ other: Int) -> Bool {
    let claims = (article.claims[one], article.claims[other])
    return claims.0.words.count == claims.1.words.count
      && entities.claims[side][one] == entities.claims[side][other]
      && entities.speakers[side][one] == entities.speakers[side][other]
      && zip(claims.0.words, claims.1.words).allSatisfy {
        terms[$0] == terms[$1] && article.words[$0].kind == article.words[$1].kind
      }
      && quotations(of: claims.0).elementsEqual(quotations(of: claims.1)) { $0 == $1 }
  }

  /// Where quotations begin and end, counted from the claim's start.
  private func quotations(of claim: Claim) -> [Range<Int>] {
    article.sentences[claim.sentence].quotations.sharing(claim.span).map {
      let from = max($0.start, claim.span.start) - claim.span.start
      return from..<max(from, min($0.end, claim.span.end) - claim.span.start)
    }
  }
}
