internal import TOMLKit
internal import TextScreen

/// A theme file as it is written: names not yet looked up, nothing inherited.
///
///     name = "dusk"                       [palette]                 [roles]
///     summary = "Warm ink on dark."       ink = "#d7d3c8"           text = { fg = "ink" }
///     inherits = "paper"                  [light]                   replaces the palette's, where
///                                         ink = "#33302a"           the terminal's page is light
struct ThemeSource {
  let file: String
  var name: String?
  var summary: String?
  var inherits: String?
  var palette: [String: Color] = [:]
  /// What takes the place of the palette's colours on a light ground.
  var light: [String: Color] = [:]
  var roles: [Role: WrittenStyle] = [:]
  private let document: TOMLDocument

  /// Reads one file.
  init(_ bytes: [UInt8], file: String) throws(ThemeError) {
    self.file = file
    do throws(TOMLTrouble) {
      document = try TOMLDocument(bytes, holding: "a theme")
    } catch {
      throw .syntax(ThemePlace(file: file, line: error.line), reason: error.reason)
    }
    let table = document.table
    for key in table.keys {
      switch key {
      case "name": name = try string(table[key], at: [key])
      case "summary": summary = try string(table[key], at: [key])
      case "inherits": inherits = try string(table[key], at: [key])
      case "palette": palette = try colors(table[key], at: key)
      case "light": light = try colors(table[key], at: key)
      case "roles": try readRoles(try tableValue(table[key], at: [key]), path: [key])
      default:
        let known = ["name", "summary", "inherits", "palette", "light", "roles"]
        throw .unknownKey(place(of: [key]), key, known: known)
      }
    }
  }

  private func colors(
    _ value: (any TOMLValueConvertible)?, at key: String
  ) throws(ThemeError) -> [String: Color] {
    let table = try tableValue(value, at: [key])
    var colors: [String: Color] = [:]
    for name in table.keys {
      let path = [key, name]
      let written = try string(table[name], at: path)
      guard let color = Color(written: written) else {
        throw .unknownColor(place(of: path), written, known: Color.names)
      }
      colors[name] = color
    }
    return colors
  }

  /// Reads roles; `claim.twin = …` without quotes is a table in a table and means the same.
  private mutating func readRoles(_ table: TOMLTable, path: [String]) throws(ThemeError) {
    for key in table.keys {
      let path = path + [key]
      let name = path.dropFirst().joined(separator: ".")
      let inner = try tableValue(table[key], at: path)
      let hasInner = inner.values.contains { $0.table != nil }
      if let role = Role(rawValue: name) {
        roles[role] = try WrittenStyle(inner, of: self, path: path)
      } else if !hasInner {
        throw .unknownRole(place(of: path), name)
      }
      if hasInner { try readInnerRoles(inner, path: path) }
    }
  }

  private mutating func readInnerRoles(_ table: TOMLTable, path: [String]) throws(ThemeError) {
    let inner = TOMLTable()
    for key in table.keys where table[key]?.table != nil { inner[key] = table[key] }
    try readRoles(inner, path: path)
  }

  func string(
    _ value: (any TOMLValueConvertible)?, at path: [String]
  ) throws(ThemeError) -> String {
    if let string = value?.string { return string }
    throw .wrongType(place(of: path), key: path.last ?? "", expected: "a text in quotes")
  }

  private func tableValue(
    _ value: (any TOMLValueConvertible)?, at path: [String]
  ) throws(ThemeError) -> TOMLTable {
    if let table = value?.table { return table }
    let expected = path.count > 1 ? "a style, like { fg = \"red\", bold = true }" : "a table"
    throw .wrongType(place(of: path), key: path.last ?? "", expected: expected)
  }

  /// Where a key is written: the line that sets it or opens its table, else the nearest above.
  func place(of path: [String]) -> ThemePlace {
    ThemePlace(file: file, line: document.line(of: path))
  }
}

/// A role's style as it is written: colours by name, and where, for messages.
struct WrittenStyle {
  var foreground: String?
  var background: String?
  var attributes: Style.Attributes = []
  private let source: ThemeSource
  private let path: [String]

  /// Where the style is written.
  var place: ThemePlace { source.place(of: path) }

  static let attributeKeys: [(name: String, attribute: Style.Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline),
    ("reverse", .reverse),
  ]

  init(_ table: TOMLTable, of source: ThemeSource, path: [String]) throws(ThemeError) {
    self.source = source
    self.path = path
    for key in table.keys where table[key]?.table == nil {
      if key == "fg" {
        foreground = try source.string(table[key], at: path + [key])
      } else if key == "bg" {
        background = try source.string(table[key], at: path + [key])
      } else if let known = Self.attributeKeys.first(where: { $0.name == key }) {
        guard let isOn = table[key]?.bool else {
          throw .wrongType(source.place(of: path + [key]), key: key, expected: "true or false")
        }
        if isOn { attributes.insert(known.attribute) }
      } else {
        let known = ["fg", "bg"] + Self.attributeKeys.map(\.name)
        throw .unknownKey(source.place(of: path + [key]), key, known: known)
      }
    }
  }
}

extension Color {
  /// The names of the terminal's own colours, by number.
  static let ansiNames =
    ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// Every colour name that needs no palette.
  static let names = ["default"] + ansiNames + ansiNames.map { "bright-\($0)" }

  /// A colour as a theme writes it without a palette; nil when it is none.
  init?(written name: String) {
    if name == "default" {
      self = .standard
    } else if let number = Color.names.firstIndex(of: name) {
      self = .ansi(UInt8(number - 1))
    } else if name.utf8.count == 7, name.hasPrefix("#"),
      name.dropFirst().allSatisfy(\.isHexDigit), let value = UInt32(name.dropFirst(), radix: 16)
    {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
    } else {
      return nil
    }
  }
}
