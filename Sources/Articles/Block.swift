/// A stretch of an article that is one thing on the page: a headline, a paragraph, a caption.
public struct Block: Hashable, Sendable {
  /// What the block is.
  public let kind: BlockKind
  /// Where it is in `Article.text`, without surrounding white space.
  public let span: TextSpan
  /// Why the block is not part of the body, in words for the reader ("photo caption with a
  /// credit"); nil for a block of the body and for headlines and subheadings.
  public let reason: String?
  /// The sentences of the block where the input gave them one by one; nil where they are to be
  /// found.
  public let givenSentences: [TextSpan]?

  /// Makes a block.
  public init(
    _ kind: BlockKind, _ span: TextSpan, reason: String? = nil, givenSentences: [TextSpan]? = nil
  ) {
    self.kind = kind
    self.span = span
    self.reason = reason
    self.givenSentences = givenSentences
  }
}

/// What a block is. The raw value is the name in JSON.
public enum BlockKind: String, Hashable, Sendable, CaseIterable {
  case headline, byline, dateline, paragraph, subheading, caption, quote
  case breadcrumb, share, mirror, footer

  /// Whether sentences of such a block are numbered and compared.
  public var isBody: Bool { self == .paragraph || self == .quote }

  /// Whether such a block is folded away unless asked for: everything that is neither body,
  /// headline nor subheading.
  public var isSetAside: Bool {
    switch self {
    case .headline, .paragraph, .subheading, .quote: false
    case .byline, .dateline, .caption, .breadcrumb, .share, .mirror, .footer: true
    }
  }

  /// The kind in words, as in "4 lines hidden: footer".
  public var title: String {
    switch self {
    case .mirror: "mirror address"
    case .share: "share line"
    default: rawValue
    }
  }
}
