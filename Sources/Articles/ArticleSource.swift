/// An article's bytes and what to call them.
public struct ArticleSource: Sendable {
  /// What the reader calls the article: the file's name without its folder.
  public let name: String
  /// The path as the user gave it, for messages; nil where there is none.
  public let path: String?
  /// The bytes, as they were read.
  public let bytes: [UInt8]

  /// Makes a source.
  public init(name: String, path: String? = nil, bytes: [UInt8]) {
    self.name = name
    self.path = path
    self.bytes = bytes
  }

  /// What messages call the source.
  var label: String { path ?? name }
}

/// Whether boilerplate is recognised and set aside.
public enum Cleaning: String, Hashable, Sendable, CaseIterable {
  case on
  /// Every block is a paragraph of the body (`--raw`).
  case off
}
