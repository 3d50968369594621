import Alignment
import Articles
import Claims

/// A count and what is counted: `1 claim`, `2 claims`.
struct Counted: CustomStringConvertible {
  let description: String

  init(_ count: Int, _ one: String, _ many: String) {
    self.description = "\(count) \(count == 1 ? one : many)"
  }
}

/// What there is to say of a comparison that shows little.
enum EmptyState {
  case noLink
  case mostlySame
  case noDiscrepancy

  /// The state of a comparison; nil where it has discrepancies to show.
  init?(of comparison: Comparison) {
    if comparison.links.isEmpty {
      self = .noLink
    } else if Side.allCases.allSatisfy({ Self.isMostlyRepeated($0, in: comparison) }) {
      self = .mostlySame
    } else if !comparison.hasDiscrepancy {
      self = .noDiscrepancy
    } else {
      return nil
    }
  }

  /// The sentence for the reader.
  var sentence: String {
    switch self {
    case .noLink:
      "No claim of one article answers a claim of the other: these may not be about the same event."
    case .mostlySame: "The two articles are mostly the same text."
    case .noDiscrepancy: "Nothing was found in which the linked claims do not agree."
    }
  }

  /// Whether nine in ten claims of a side stand word for word on the other.
  private static func isMostlyRepeated(_ side: Side, in comparison: Comparison) -> Bool {
    var repeated = Set<Int>()
    for link in comparison.links {
      let texts = Sides(left: Side.left, right: .right).map { side in
        let article = comparison.articles[side]
        return article[article.claims[link.claims[side]].span]
      }
      if texts.left == texts.right { repeated.insert(link.claims[side]) }
    }
    return repeated.count * 10 >= comparison.articles[side].claims.count * 9
  }
}

extension DiscrepancyClass {
  /// The class in words, of several.
  var plural: String {
    switch self {
    case .conflict: "conflicts"
    case .update: "updates"
    case .difference: "differences"
    }
  }
}

extension Datum {
  /// The datum and where it came from: `14 February 2026 (byline)`.
  func withOrigin(_ text: (Value) -> String) -> String { "\(text(value)) (\(origin.title))" }
}

extension Article {
  /// Who says it and when, as in `Press TV, 11 February 2026`.
  var byline: String {
    let who = (metadata.source ?? metadata.author)?.value ?? name
    return "\(who), \(metadata.date?.value.inWords ?? "undated")"
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
