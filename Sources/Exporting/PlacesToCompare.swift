import Alignment
import Articles
import Claims

/// The links where two claims may differ and nothing is sure enough to be called a discrepancy.
///
/// They are told apart from links without discrepancy, and never counted.
struct PlacesToCompare {
  /// The links in order, with what may differ.
  let links: [Link]
  private let claims: Set<Sides<Int>>

  /// The places of a comparison of which nothing was left out. O(links).
  init(of everything: Comparison, below floor: Double) {
    links = everything.links.filter { link in
      !link.discrepancies.isEmpty && link.discrepancies.allSatisfy { $0.confidence < floor }
    }
    claims = Set(links.map(\.claims))
  }

  /// Whether a link of the same comparison is a place.
  func contains(_ link: Link) -> Bool { claims.contains(link.claims) }

  /// Where they are: `A3 ↔ B5, A7 ↔ B9`; nil where there is none.
  func labels(in comparison: Comparison) -> String? {
    let labels = links.map { link in
      let labels = link.claims.labels(in: comparison)
      return "\(labels.left) ↔ \(labels.right)"
    }
    return labels.isEmpty ? nil : labels.joined(separator: ", ")
  }

  /// What may differ in a link, the surest first.
  static func surestFirst(in link: Link) -> [Discrepancy] {
    link.discrepancies.sorted { $0.confidence > $1.confidence }
  }

  /// What may differ, in words: the kind, what both say, how sure.
  static func words(
    of place: Discrepancy, in comparison: Comparison, quoting quote: (Substring) -> String
  ) -> String {
    let words = Sides(left: Side.left, right: .right).map { side in
      let words = comparison.articles[side][place.evidence[side]]
      return words.isEmpty ? "nothing" : quote(words)
    }
    return "\(place.kind.title), \(words.left) against \(words.right), confidence "
      + FixedDecimals.text(place.confidence, places: 2)
  }
}
