import CVTerm
import TextScreen

/// A cell as the terminal shows it.
struct TerminalCell: Equatable {
  /// The glyph with its marks; "" in the second cell of a wide one, " " where nothing was written.
  var text: String
  var columns: Int
  var attributes: Style.Attributes
  /// -1 for the terminal's own, 0 to 255 in the palette, 0x1RRGGBB for a direct colour.
  var foreground: Int
  var background: Int
}

extension TerminalScreen {
  /// The rows, without the spaces at their ends.
  var rows: [String] {
    (0..<size.rows).map { row in
      var line = ""
      var column = 0
      while column < size.columns {
        let cell = cell(column: column, row: row)
        line += cell.text
        column += max(1, cell.columns)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// One cell.
  func cell(column: Int, row: Int) -> TerminalCell {
    var cell = VTermScreenCell()
    _ = vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    var text = ""
    withUnsafeBytes(of: cell.chars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        text.unicodeScalars.append(scalar)
      }
    }
    var attributes: Style.Attributes = []
    if cvt_bold(&cell) != 0 { attributes.insert(.bold) }
    if cvt_italic(&cell) != 0 { attributes.insert(.italic) }
    if cvt_underline(&cell) != 0 { attributes.insert(.underline) }
    if cvt_reverse(&cell) != 0 { attributes.insert(.reverse) }
    return TerminalCell(
      text: cell.chars.0 == 0 ? " " : text, columns: Int(cvt_width(&cell)), attributes: attributes,
      foreground: Int(cvt_foreground(&cell)), background: Int(cvt_background(&cell)))
  }

  /// The first cell of the first place where `text` (ASCII) is; nil when it is nowhere.
  func cell(of text: String) -> TerminalCell? {
    for row in 0..<size.rows {
      let cells = (0..<size.columns).map { cell(column: $0, row: row) }
      let letters = text.map { String($0) }
      for start in 0..<max(0, size.columns - letters.count + 1)
      where cells[start..<start + letters.count].map(\.text) == letters {
        return cells[start]
      }
    }
    return nil
  }

  /// The column at which `text` (ASCII) is in a row; nil where it is not.
  func column(of text: String, inRow row: Int) -> Int? {
    let cells = (0..<size.columns).map { cell(column: $0, row: row).text }
    return cells.indices.first {
      cells[$0...].prefix(text.count).elementsEqual(text.map(String.init))
    }
  }

  /// Where the cursor is.
  var cursor: Position {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Position(column: Int(position.col), row: Int(position.row))
  }

  /// The window title that the program has set last; nil when it set none.
  var title: String? {
    let text = String(decoding: output, as: UTF8.self)
    guard let start = text.ranges(of: /\u{1B}\][02];/).last?.upperBound else { return nil }
    return String(text[start...].prefix { $0 != "\u{7}" && $0 != "\u{1B}" })
  }

  /// Whether a private mode was last switched on (`ESC [ ? 1049 h`) or off; nil when neither.
  func privateMode(_ number: Int) -> Bool? {
    var state: Bool?
    for sequence in String(decoding: output, as: UTF8.self).matches(
      of: /\u{1B}\[\?([0-9;]+)([hl])/)
    where sequence.1.split(separator: ";").contains(Substring(String(number))) {
      state = sequence.2 == "h"
    }
    return state
  }

  /// Whether the alternate screen is shown.
  var isAlternate: Bool { privateMode(1049) ?? false }

  /// Whether the cursor is to be seen.
  var isCursorVisible: Bool { privateMode(25) ?? true }

  /// Whether every mode that a reader switches on has been switched off again. The terminal's line
  /// discipline is not looked at: compare `stty -g` before and after for that.
  var isRestored: Bool {
    !isAlternate && isCursorVisible
      && [1000, 1002, 1003, 1006, 2004, 1].allSatisfy { privateMode($0) != true }
  }

  /// The sequences that choose a colour, of all that was written.
  var colorSequences: [String] {
    String(decoding: output, as: UTF8.self).matches(of: /\u{1B}\[([0-9;:]*)m/)
      .filter { sequence in
        let numbers = sequence.1.split(whereSeparator: { $0 == ";" || $0 == ":" }).compactMap {
          Int($0)
        }
        return numbers.contains {
          (30...49).contains($0) || (90...107).contains($0)
        }
      }
      .map { String($0.0) }
  }

  /// Every escape sequence written, ESC left out, each once, sorted: to see that none comes from
  /// the text shown.
  var sequences: [String] {
    let found = String(decoding: output, as: UTF8.self).matches(
      of: /\u{1B}(\[[0-9;:?<>=]*[ -\/]*[@-~]|\][^\u{7}]*\u{7}|[()][A-Z0-9]|[^\[\]()])/)
    return Set(found.map { String($0.1) }).sorted()
  }
}
