/// How what is typed into a search is read.
public enum SearchSyntax: String, Hashable, Sendable, CaseIterable {
  /// As a regular expression.
  case pattern
  /// As the very words, whatever signs they hold.
  case text

  /// The other one.
  var other: SearchSyntax { self == .pattern ? .text : .pattern }

  /// In words.
  var title: String {
    switch self {
    case .pattern: "a pattern"
    case .text: "plain text"
    }
  }
}
