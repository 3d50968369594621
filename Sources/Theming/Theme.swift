public import TextScreen

/// A style for every role.
///
///     theme file ─► Theme ─► theme[.discrepancyNumber] ─► Style ─► cells
///
/// No theme tells two things apart by colour alone: a glyph, a letter or an attribute says the
/// same.
public struct Theme: Hashable, Sendable {
  /// The theme's name, as `--theme` takes it.
  public let name: String
  /// One sentence about it, for `diptych themes`.
  public let summary: String
  private let styles: [Role: Style]

  /// Makes a theme; a role without a style has the style of `text`.
  public init(name: String, summary: String, styles: [Role: Style]) {
    self.name = name
    self.summary = summary
    self.styles = styles
  }

  /// The style of a role.
  public subscript(role: Role) -> Style { styles[role] ?? styles[.text] ?? Style() }

  /// The style of `role` where it is on the ground of another role, as deciding words do in the
  /// focused claim: a background of its own stays, that of the text gives way to the ground's.
  public func style(of role: Role, on ground: Role) -> Style {
    var style = self[role]
    if style.background == self[.text].background { style.background = self[ground].background }
    return style
  }

  /// Whether the theme itself says how `role` looks.
  public func names(_ role: Role) -> Bool { styles[role] != nil }

  /// Every role's name and style, in the order of the roles: what a snapshot's letters mean.
  public var legend: [(name: String, style: Style)] {
    Role.allCases.map { ($0.rawValue, self[$0]) }
  }

  /// The same theme for a terminal without colours, or for `NO_COLOR`.
  ///
  /// Attributes stay. What stood out from the text by its background is reversed instead; but the
  /// deciding words of a discrepancy are underlined and bold whatever the theme made of them, since
  /// those of the shown one are the reversed ones.
  public var withoutColor: Theme {
    let background = self[.text].background
    var plain: [Role: Style] = [:]
    for role in Role.allCases {
      let style = self[role]
      var attributes = style.attributes
      if role.rawValue.hasPrefix("discrepancy.") {
        attributes.formUnion([.bold, .underline])
      } else if style.background != background {
        attributes.formSymmetricDifference(.reverse)
      }
      plain[role] = Style(attributes: attributes)
    }
    return Theme(name: name, summary: summary, styles: plain)
  }
}
