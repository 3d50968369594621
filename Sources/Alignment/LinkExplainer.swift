public import Claims

/// Explains the links of two articles, as often as asked.
///
/// The score is made in two passes, and the second sees the first's logit beside the evidence;
/// since both passes are weighted sums, every piece of evidence has one weight in the end:
///
///     weight in the second pass  +  weight of the logit × weight in the first pass
public struct LinkExplainer: Sendable {
  private let articles: Sides<AnnotatedArticle>
  private let candidates: WeighedCandidates?
  /// The pairs that are equal word for word; true for those that are sure.
  private let equals: [Sides<Int>: Bool]
  private let twins: Set<Sides<Int>>

  /// Weighs all candidates once; takes as long as comparing the two.
  public init(_ articles: Sides<AnnotatedArticle>) {
    self.articles = articles
    candidates = WeighedCandidates(of: articles) { _ in true }
    let pairs = candidates.map { Linker.scoredPairs(of: $0) } ?? []
    twins = Set(
      pairs.filter { $0.strength == .twin }.map { Sides(left: $0.left, right: $0.right) })
    equals = Dictionary(
      uniqueKeysWithValues: (candidates?.equals.pairs ?? []).map {
        (Sides(left: $0.left, right: $0.right), $0.isSure)
      })
  }

  /// Why two claims, indices of each side's, are linked as strongly as they are. O(words of the
  /// two).
  public func explanation(of claims: Sides<Int>) -> LinkExplanation {
    precondition(
      articles.left.claims.indices.contains(claims.left)
        && articles.right.claims.indices.contains(claims.right), "both claims exist")
    var matching = WordMatching(articles)
    let facts = Sides(
      left: ClaimFacts(of: articles.left.claims[claims.left], in: articles.left),
      right: ClaimFacts(of: articles.right.claims[claims.right], in: articles.right))
    let matches = matching.matches(of: claims, facts: facts)
    func unweighed(
      _ basis: LinkExplanation.Basis, score: Double?, _ strength: LinkStrength?
    ) -> LinkExplanation {
      LinkExplanation(
        claims: claims, basis: basis, score: score, strength: strength, start: 0, parts: [],
        logOdds: 0, wordMatches: matches)
    }
    let isSure = equals[claims]
    if isSure == true { return unweighed(.identical, score: 1, .twin) }
    let index = candidates?.index(of: claims)
    let score = index.flatMap { candidates?.score(of: $0) } ?? 0
    if isSure == false, score < Linker.relatedScore {
      return unweighed(.copies, score: Linker.relatedScore, .related)
    }
    guard let candidates, let index else { return unweighed(.notCompared, score: nil, nil) }
    let strength: LinkStrength =
      twins.contains(claims) ? .twin : score >= Linker.relatedScore ? .related : .candidate
    let points = LinkPoints(of: candidates.values(of: index))
    return LinkExplanation(
      claims: claims, basis: .weighed, score: (score * 10_000).rounded() / 10_000,
      strength: strength, start: points.start, parts: points.parts, logOdds: points.sum,
      wordMatches: matches)
  }
}

/// The points that a candidate's evidence comes to, part by part.
struct LinkPoints {
  /// The points of a usual candidate.
  let start: Double
  /// The parts by their points, the most first.
  let parts: [LinkExplanation.Part]
  /// All points together.
  let sum: Double

  /// Takes the values of the second pass: context, then evidence.
  init(of values: [Double]) {
    let weights = Self.weights
    let usual = LinkModel.usual
    precondition(values.count == weights.count, "the model and its evidence are of one length")
    let measured = values.indices.map { weights[$0] * (values[$0] - usual[$0]) }
    var parts = EvidenceParts.all.map { part in
      Self.part(part, measured, values)
    }
    let start = Self.start
    let exact = LinkModel.second.logOdds(values)
    // What the first pass's logit loses at the ends of its scale, so that all points are told of.
    let rest = exact - start - measured.reduce(0, +)
    if abs(rest) > 0.005 {
      parts.append(LinkExplanation.Part(title: "limits of the scale", points: rest, measures: []))
    }
    let hundredths = Self.rounded([start] + parts.map(\.points), to: exact)
    self.start = Double(hundredths[0]) / 100
    sum = Double(hundredths.reduce(0, +)) / 100
    let told = zip(parts, hundredths.dropFirst()).map { part, hundredths in
      LinkExplanation.Part(
        title: part.title, points: Double(hundredths) / 100, measures: part.measures)
    }
    self.parts = told.enumerated().sorted { one, other in
      (-abs(one.element.points), one.offset) < (-abs(other.element.points), other.offset)
    }.map(\.element)
  }

  private static func part(
    _ part: any EvidencePart.Type, _ points: [Double], _ values: [Double]
  ) -> LinkExplanation.Part {
    let contexts = LinkContext.Piece.allCases.filter { $0.part == part }
    var pieces = contexts.map { ($0.rawValue, $0.meaning) }
    for piece in part.pieces {
      let meaning = part.meaning(of: piece) ?? PieceMeaning("\(piece)", .plain)
      pieces.append((LinkContext.Piece.allCases.count + piece.rawValue, meaning))
    }
    let measures = pieces.map { index, meaning in
      LinkExplanation.Measure(
        title: meaning.words, value: meaning.text(values[index]),
        usual: meaning.text(LinkModel.usual[index]), points: points[index])
    }
    let sorted = measures.enumerated().sorted { one, other in
      (-abs(one.element.points), one.offset) < (-abs(other.element.points), other.offset)
    }
    return LinkExplanation.Part(
      title: part.title, points: measures.reduce(0) { $0 + $1.points },
      measures: sorted.map(\.element))
  }

  /// The weights of both passes in one: that of the logit is laid on the evidence it is made of.
  private static let weights: [Double] = {
    var weights = LinkModel.second.weights
    let logit = weights[LinkContext.Piece.logit.rawValue]
    weights[LinkContext.Piece.logit.rawValue] = 0
    for (index, weight) in LinkModel.first.weights.enumerated() {
      weights[LinkContext.Piece.allCases.count + index] += logit * weight
    }
    return weights
  }()

  /// The log odds of a candidate that is usual in everything.
  private static let start: Double = {
    let logit = LinkModel.second.weights[LinkContext.Piece.logit.rawValue]
    let bias = LinkModel.second.bias + logit * LinkModel.first.bias
    return zip(weights, LinkModel.usual).reduce(bias) { $0 + $1.0 * $1.1 }
  }()

  /// Numbers in hundredths that add up to the rounded whole: each is rounded down, and what is
  /// missing goes to those that lost most, the earlier first.
  static func rounded(_ numbers: [Double], to whole: Double) -> [Int] {
    var hundredths = numbers.map { Int(($0 * 100).rounded(.down)) }
    let missing = Int((whole * 100).rounded()) - hundredths.reduce(0, +)
    let lost = numbers.indices.map { numbers[$0] * 100 - Double(hundredths[$0]) }
    let order = numbers.indices.sorted { (-lost[$0], $0) < (-lost[$1], $1) }
    for step in 0..<max(0, missing) { hundredths[order[step % order.count]] += 1 }
    for step in 0..<max(0, -missing) {
      hundredths[order[order.count - 1 - step % order.count]] -= 1
    }
    return hundredths
  }
}
