import Alignment
import ArgumentParser
import TextScreen
import Theming

/// `diptych themes`: what the bundled themes look like.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the bundled themes with a sample of each.")

  @Option(help: "When to use colour.")
  var color = ColorChoice.auto

  func run() throws {
    var text = ""
    let indent = Theme.bundledNames.map(\.count).max() ?? 0
    for name in Theme.bundledNames {
      let theme = try ThemeChoice(name).theme()
      let padding = String(repeating: " ", count: indent - name.count + 2)
      text += name + padding + theme.summary + "\n"
      for line in sample(of: theme) {
        text += String(repeating: " ", count: indent + 2) + line + "\n"
      }
    }
    text += """

      The first is the default; --theme NAME takes another. A theme of your own is a
      file like those in Themes/: it may inherit from one of these, and
      --theme ./mine.toml reads it from wherever it is.

      """
    try Showing.print(Array(text.utf8))
  }

  /// Two lines of what the reader shows, each part in its role's style; without colours in the
  /// attributes that are left, and none where no escape may be written.
  private func sample(of theme: Theme) -> [String] {
    guard allowsEscapes else { return [] }
    let shown = color.isOn(environment: .process) ? theme : theme.withoutColor
    let kinds = DiscrepancyKind.allCases.map {
      (Role.deciding($0), "\($0.letter) \($0.rawValue)")
    }
    let head: [(Role, String)] = [
      (.labelFocused, "A2"), (.claimTwin, "twin"), (.claimOneSided, "one-sided"),
    ]
    return [head + kinds.prefix(4), Array(kinds.dropFirst(4))].map { parts in
      parts.map { StyleEscapes(shown[$0]).around($1) }
        .joined(separator: StyleEscapes(shown[.text]).around(" "))
    }
  }

  private var allowsEscapes: Bool {
    color == .always
      || FileDescriptor.standardOutput.isTerminal && Environment.process["TERM"] != "dumb"
  }
}

extension Role {
  /// The role of the deciding words of a kind.
  fileprivate static func deciding(_ kind: DiscrepancyKind) -> Role {
    Role(rawValue: "discrepancy.\(kind.rawValue)") ?? .text
  }
}

/// The escape sequences of a style, for lines outside the reader.
struct StyleEscapes {
  private let codes: [Int]

  /// Makes the sequences; shades become the nearest of the 256 palette.
  init(_ style: Style) {
    let attributes: [(Style.Attributes, Int)] = [
      (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
    ]
    codes =
      attributes.filter { style.attributes.contains($0.0) }.map(\.1)
      + Self.codes(style.foreground, base: 30) + Self.codes(style.background, base: 40)
  }

  /// `text` in the style.
  func around(_ text: String) -> String {
    guard !codes.isEmpty else { return text }
    return "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m" + text + "\u{1B}[0m"
  }

  private static func codes(_ color: Color, base: Int) -> [Int] {
    guard let index = color.index(at: .palette256) else { return [] }
    switch index {
    case ..<8: return [base + index]
    case ..<16: return [base + 60 + index - 8]
    default: return [base + 8, 5, index]
    }
  }
}
