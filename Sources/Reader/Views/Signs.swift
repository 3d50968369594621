import Alignment
import TextScreen
import Theming

extension GlyphSet {
  /// What represents a claim, or a discrepancy of a class: `≠` `↻` `~` `○` `=` `≟` `≈`.
  func sign(_ sign: Sign) -> String {
    switch sign {
    case .discrepancy(.conflict): mark.discrepancy
    case .discrepancy(.update): isASCII ? "u" : DiscrepancyClass.update.sign
    case .discrepancy(.difference): "~"
    case .oneSided: mark.oneSided
    case .twin: mark.twin
    case .place: mark.place
    case .related: mark.related
    case .hidden: mark.none
    }
  }
}

extension Sign {
  /// What follows the signs of a link that a reader made; the same in every spelling.
  static let byHand = "h"
}

extension DiscrepancyKind {
  /// What the theme calls the deciding words of the kind.
  var role: Role {
    switch self {
    case .number: .discrepancyNumber
    case .date: .discrepancyDate
    case .name: .discrepancyName
    case .negation: .discrepancyNegation
    case .modality: .discrepancyModality
    case .attribution: .discrepancyAttribution
    case .quote: .discrepancyQuote
    case .wording: .discrepancyWording
    case .scope: .discrepancyScope
    }
  }
}

extension DiscrepancyClass {
  /// The class in words that take no side.
  var title: String {
    switch self {
    case .conflict: "conflict"
    case .update: "probable update"
    case .difference: "difference"
    }
  }

  /// The class in the words of the status rule.
  var statement: String {
    switch self {
    case .conflict: "conflict"
    case .update: "probable update"
    case .difference: "both can be true"
    }
  }

  /// What the class means for the two claims.
  var meaning: String {
    switch self {
    case .conflict: "conflict: both cannot be taken at face value"
    case .update: "probable update: one account is later, and that may explain it"
    case .difference: "difference: both can be true at once"
    }
  }
}

extension Style {
  /// This style with more attributes.
  func adding(_ attributes: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(attributes)
    return style
  }
}
