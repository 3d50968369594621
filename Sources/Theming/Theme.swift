public import TextScreen

/// A style for every role.
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
}
