import Claims

/// Whether the two articles tell of one event, seen from both as a whole.
///
/// Two reports of two earthquakes share every word but the names: what is linked with confidence
/// where the articles tell of one event is not where they tell of two.
///
///     names at the top   are the names of the first claims of one anywhere in the other?
///     entities           how much of what one speaks of, the other speaks of too?
///     likely links       how sure is the first pass of links of the first claims?
enum SameEvent: EvidencePart {
  static let title = "the two articles as a whole"
  static let pieces: [LinkEvidence.Piece] = []

  static func meaning(of piece: LinkEvidence.Piece) -> PieceMeaning? { nil }

  /// What is looked at: always the side of which it holds more, then the side of which it holds
  /// less.
  enum Piece: Int, CaseIterable, Sendable {
    case leadNamesMost, leadNamesLeast
    case entitiesMost, entitiesLeast
    case likelyLinksMost, likelyLinksLeast
  }

  /// The log odds that both tell of one event, at most 4 either way: from the profiles of both
  /// sides' claims, the candidates and what the first pass makes of them. O(terms + candidates).
  static func logOdds(
    _ profiles: Sides<[ClaimProfile]>, weights: [Int], _ pairs: [ClaimPair],
    probabilities: [Double], model: LinkModel
  ) -> Double {
    let values = values(profiles, weights: weights, pairs, probabilities: probabilities)
    return clamped(model.logOdds(values))
  }

  /// Log odds at most 4 either way.
  static func clamped(_ logOdds: Double) -> Double { min(max(logOdds, -4), 4) }

  /// The pieces, by `Piece.rawValue`; of the first `limit` claims of each side only.
  static func values(
    _ profiles: Sides<[ClaimProfile]>, weights: [Int], _ pairs: [ClaimPair],
    probabilities: [Double], limit: Int = .max
  ) -> [Double] {
    let profiles = profiles.map { $0.prefix(limit) }
    let leads = Sides(
      left: leadNames(of: profiles.left, in: profiles.right, weights),
      right: leadNames(of: profiles.right, in: profiles.left, weights))
    let entities = Sides(
      left: entities(of: profiles.left, in: profiles.right),
      right: entities(of: profiles.right, in: profiles.left))
    var best = profiles.map { [Double](repeating: 0, count: $0.prefix(linkedClaims).count) }
    for (pair, probability) in zip(pairs, probabilities)
    where pair.left < limit && pair.right < limit {
      if pair.left < best.left.count {
        best.left[pair.left] = max(best.left[pair.left], probability)
      }
      if pair.right < best.right.count {
        best.right[pair.right] = max(best.right[pair.right], probability)
      }
    }
    let links = best.map { $0.isEmpty ? 0 : $0.reduce(0, +) / Double($0.count) }
    return [leads, entities, links].flatMap {
      [max($0.left, $0.right), min($0.left, $0.right)]
    }
  }

  private static let leadClaims = 3
  private static let linkedClaims = 8

  /// How much of the weight of the names at the top the other side holds anywhere, 0 to 1.
  private static func leadNames(
    of profiles: ArraySlice<ClaimProfile>, in other: ArraySlice<ClaimProfile>, _ weights: [Int]
  ) -> Double {
    let names = Set(profiles.prefix(leadClaims).flatMap(\.names))
    var missing = names
    for profile in other {
      if missing.isEmpty { break }
      for (term, _) in profile.bag { missing.remove(term) }
    }
    let whole = names.reduce(0) { $0 + weights[$1] }
    let found = whole - missing.reduce(0) { $0 + weights[$1] }
    return (Double(found) / 64 + 0.5) / (Double(whole) / 64 + 1)
  }

  /// How many of the mentions of one side are of what the other speaks of too, 0 to 1.
  private static func entities(
    of profiles: ArraySlice<ClaimProfile>, in other: ArraySlice<ClaimProfile>
  ) -> Double {
    let known = Set(other.flatMap(\.entities))
    let mentions = profiles.flatMap(\.entities)
    let found = mentions.reduce(0) { $0 + (known.contains($1) ? 1 : 0) }
    return (Double(found) + 0.5) / (Double(mentions.count) + 1)
  }
}
