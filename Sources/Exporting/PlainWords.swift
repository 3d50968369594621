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
  case allHidden

  /// The state of a comparison; nil where it has discrepancies to show.
  ///
  /// `hasHidden` is whether there are discrepancies that the confidence floor hides.
  init?(of comparison: Comparison, hasHidden: Bool) {
    if comparison.links.isEmpty {
      self = .noLink
    } else if Side.allCases.allSatisfy({ Self.isMostlyRepeated($0, in: comparison) }) {
      self = .mostlySame
    } else if !comparison.hasDiscrepancy {
      self = hasHidden ? .allHidden : .noDiscrepancy
    } else {
      return nil
    }
  }

  /// The sentence for the reader; `floor` is the confidence floor in words.
  func sentence(floor: String) -> String {
    switch self {
    case .noLink:
      "No claim of one article answers a claim of the other: these may not be about the same event."
    case .mostlySame: "The two articles are mostly the same text."
    case .noDiscrepancy: "Nothing was found in which the linked claims do not agree."
    case .allHidden: "Nothing reaches the confidence floor of \(floor); a lower one shows more."
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

extension [Discrepancy] {
  /// How many there are of each class, as in `1 update, 8 differences`; nil where there are none.
  ///
  /// Classes are never added up.
  var countedByClass: String? {
    let counts = DiscrepancyClass.allCases.compactMap { one -> String? in
      let count = count { $0.discrepancyClass == one }
      return count > 0 ? Counted(count, one.rawValue, one.plural).description : nil
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }
}

extension DiscrepancyClass {
  /// The class in words, of several.
  fileprivate var plural: String {
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
  ///
  /// A date that is only inferred is no publication date and says where it is from:
  /// `Press TV, undated (photo caption 11 February 2026)`.
  var byline: String {
    let who = (metadata.source ?? metadata.author)?.value ?? name
    guard let date = metadata.date else { return "\(who), undated" }
    let words = date.value.inWords
    return "\(who), \(date.origin.isStated ? words : "undated (\(date.origin.title) \(words))")"
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
