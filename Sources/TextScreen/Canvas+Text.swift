extension Canvas {
  /// The rows as text, without the spaces at their ends.
  public var text: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns { line += self[Position(column: column, row: row)].glyph }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The canvas as a `.screen` file shows it: the rows, a rule, the rows again with one letter per
  /// style, and what the letters mean.
  ///
  ///     A1  Iran held talks
  ///     ───────────────────
  ///     aa..bbbb.....
  ///
  ///     a  label
  ///     b  discrepancy.modality
  ///
  /// A letter belongs to a style for as long as the legend does not change, whatever is on the
  /// canvas. The plain style is `.`, and a style that the legend lacks is `?`.
  /// - Parameter legend: a name for each style, the first one counts; at most 52 styles.
  public func snapshot(legend: [(name: String, style: Style)]) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    var entries: [(letter: Character, name: String, style: Style)] = []
    for (name, style) in legend where style != Style() && entries.count < letters.count {
      if !entries.contains(where: { $0.style == style }) {
        entries.append((letters[entries.count], name, style))
      }
    }
    let letterOfStyle = Dictionary(uniqueKeysWithValues: entries.map { ($0.style, $0.letter) })
    let styles = (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns {
        let style = self[Position(column: column, row: row)].style
        line.append(style == Style() ? "." : letterOfStyle[style] ?? "?")
      }
      while line.last == "." { line.removeLast() }
      return line
    }
    let used = Set(styles.joined())
    let meanings = entries.filter { used.contains($0.letter) }.map { "\($0.letter)  \($0.name)" }
    let rule = String(repeating: "─", count: size.columns)
    let place = cursor.map { ["cursor \($0.column),\($0.row)"] } ?? []
    return (text + [rule] + styles + [rule] + meanings + place).joined(separator: "\n") + "\n"
  }
}
