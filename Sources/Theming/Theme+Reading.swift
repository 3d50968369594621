internal import TextScreen
internal import Themes

extension Theme {
  /// Reads a theme file.
  ///
  /// Palettes merge colour by colour and roles role by role, the heir's own entry counting; colours
  /// are looked up last, so that an heir that changes only the palette looks different everywhere.
  /// A foreground or background that a role leaves out is that of `text`.
  /// - Parameters:
  ///   - bytes: the file, TOML in UTF-8.
  ///   - name: what messages call the file; the theme's name where the file gives none.
  ///   - ground: which of the file's palettes counts, where it has two.
  ///   - inherited: the bytes of the theme that `inherits` names; nil where there is none.
  /// - Throws: `ThemeError`, naming the line.
  public init(
    toml bytes: [UInt8], name: String, on ground: ThemeGround = .dark,
    inherited: (String) -> [UInt8]? = Theme.bundledBytes
  ) throws(ThemeError) {
    var sources = [try ThemeSource(bytes, file: name)]
    var chain = [name]
    while let parent = sources[sources.count - 1].inherits {
      if chain.contains(parent) { throw .inheritsItself(chain + [parent]) }
      guard let bytes = inherited(parent) else {
        throw .unknownTheme(parent, inheritedBy: chain[chain.count - 1])
      }
      chain.append(parent)
      sources.append(try ThemeSource(bytes, file: parent))
      if chain.count > 32 { throw .inheritsItself(chain) }
    }
    var palette: [String: Color] = [:]
    var roles: [Role: WrittenStyle] = [:]
    for source in sources.reversed() {
      palette.merge(source.palette) { $1 }
      if ground == .light { palette.merge(source.light) { $1 } }
      roles.merge(source.roles) { $1 }
    }
    self.init(
      name: sources[0].name ?? name, summary: sources[0].summary ?? "",
      styles: try Self.styles(roles, palette: palette))
  }

  /// Looks the colours up.
  private static func styles(
    _ roles: [Role: WrittenStyle], palette: [String: Color]
  ) throws(ThemeError) -> [Role: Style] {
    func color(_ name: String, of written: WrittenStyle) throws(ThemeError) -> Color {
      if let color = palette[name] ?? Color(written: name) { return color }
      throw .unknownColor(written.place, name, known: palette.keys.sorted() + Color.names)
    }
    var text = Style()
    var styles: [Role: Style] = [:]
    for role in [Role.text] + Role.allCases {
      guard let written = roles[role] else { continue }
      var style = Style(
        foreground: text.foreground, background: text.background, attributes: written.attributes)
      if let name = written.foreground { style.foreground = try color(name, of: written) }
      if let name = written.background { style.background = try color(name, of: written) }
      if role == .text { text = style }
      styles[role] = style
    }
    return styles
  }

  /// The names of the bundled themes, the default first.
  public static var bundledNames: [String] { ThemeFiles.all.map(\.name) }

  /// The file of a bundled theme; nil when there is none of that name.
  public static func bundledBytes(named name: String) -> [UInt8]? {
    ThemeFiles.all.first { $0.name == name }?.bytes
  }

  /// A bundled theme.
  /// - Throws: `ThemeError.unknownTheme`, with the names that exist.
  public static func bundled(
    named name: String, on ground: ThemeGround = .dark
  ) throws(ThemeError) -> Theme {
    guard let bytes = bundledBytes(named: name) else {
      throw .unknownTheme(name, inheritedBy: nil)
    }
    return try Theme(toml: bytes, name: name, on: ground)
  }

  /// The theme that `--theme NAME|FILE` means: a file when it has a slash or ends in `.toml`, else
  /// a bundled theme. A file may inherit from a file beside it in the same two ways.
  /// - Parameter read: the bytes of the file at a path; nil when it cannot be read.
  public static func load(
    _ nameOrFile: String, on ground: ThemeGround = .dark, reading read: (String) -> [UInt8]?
  ) throws(ThemeError) -> Theme {
    guard isPath(nameOrFile) else { return try bundled(named: nameOrFile, on: ground) }
    guard let bytes = read(nameOrFile) else { throw .unreadable(file: nameOrFile) }
    let folder = nameOrFile.prefix(through: nameOrFile.lastIndex(of: "/") ?? nameOrFile.startIndex)
    return try Theme(toml: bytes, name: nameOrFile, on: ground) { parent in
      guard isPath(parent) else { return bundledBytes(named: parent) }
      let isBeside = !parent.hasPrefix("/") && folder.hasSuffix("/")
      return read(isBeside ? folder + parent : parent)
    }
  }

  private static func isPath(_ name: String) -> Bool {
    name.contains("/") || name.hasSuffix(".toml")
  }
}

/// Whether the page that the terminal shows is dark or light.
public enum ThemeGround: Hashable, Sendable {
  case dark, light

  /// The ground that a colour makes: light where black reads better on it than white.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    // Rec. 709 luma; its middle, as eyes see it, is at 128.
    let luma = (2126 * Int(red) + 7152 * Int(green) + 722 * Int(blue)) / 10_000
    self = luma >= 128 ? .light : .dark
  }
}
