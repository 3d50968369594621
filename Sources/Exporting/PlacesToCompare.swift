import Alignment
import Articles
import Claims

extension Link {
  /// Whether something may differ in the link, and nothing is sure enough to be called a
  /// discrepancy: a place to compare, told apart from links without discrepancy and never counted.
  var isPlace: Bool { discrepancies.isEmpty && !places.isEmpty }

  /// What may differ and is below the floor, the surest first.
  var placesBySureness: [Discrepancy] { places.sorted { $0.confidence > $1.confidence } }
}

extension Comparison {
  /// Where the places to compare are: `A3 ↔ B5, A7 ↔ B9`; nil where there is none.
  var placesInWords: String? {
    let places = links.filter(\.isPlace).map { link in
      let labels = link.claims.labels(in: self)
      return "\(labels.left) ↔ \(labels.right)"
    }
    return places.isEmpty ? nil : places.joined(separator: ", ")
  }

  /// What may differ, in words: the kind, what both say, how sure.
  func words(ofPlace place: Discrepancy, quoting quote: (Substring) -> String) -> String {
    let words = Sides(left: Side.left, right: .right).map { side in
      let words = articles[side][place.evidence[side]]
      return words.isEmpty ? "nothing" : quote(words)
    }
    return "\(place.kind.title), \(words.left) against \(words.right), confidence "
      + FixedDecimals.text(place.confidence, places: 2)
  }
}
