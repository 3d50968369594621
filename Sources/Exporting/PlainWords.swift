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
  case alike(Likeness)

  /// The state of a comparison; nil where it has discrepancies to show.
  init?(of comparison: Comparison) {
    if comparison.links.isEmpty {
      self = .noLink
    } else if comparison.likeness != .different {
      self = .alike(comparison.likeness)
    } else {
      return nil
    }
  }

  /// The sentence for the reader.
  var sentence: String {
    switch self {
    case .noLink:
      "No claim of one article corresponds to a claim of the other: "
        + "these may not be about the same event."
    case .alike(.same): "The two articles are the same text."
    case .alike(.sameButSetAside):
      "The two articles are the same text but for lines that were set aside."
    case .alike: "The two articles are mostly the same text."
    }
  }
}

extension Comparison {
  /// How many discrepancies there are of each class, or what follows from there being none.
  var discrepanciesInWords: String {
    if let counts = links.flatMap(\.discrepancies).countedByClass { return counts }
    return likeness != .different ? "none" : regime.noneShown
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
  /// `Press TV, undated (photo caption: 11 February 2026)`.
  /// - Parameter told: the name that is written right before it and is not told once more.
  func byline(after told: String) -> String {
    let who = (metadata.source ?? metadata.author)?.value ?? name
    return (who == told ? "" : "\(who), ") + dateline
  }

  /// `14 February 2026`, or why there is no such date.
  var dateline: String {
    guard let date = metadata.date else { return "undated" }
    let words = date.value.inWords
    return date.origin.isStated ? words : "undated (\(date.origin.title): \(words))"
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
