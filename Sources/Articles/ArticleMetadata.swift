/// What is known of an article beside its text, each datum with where it came from.
public struct ArticleMetadata: Hashable, Sendable {
  /// The headline.
  public var title: Datum<String>?
  /// The outlet ("Press TV").
  public var source: Datum<String>?
  /// Who wrote it ("Micah Jonah").
  public var author: Datum<String>?
  /// The day of publication, as well as it can be told.
  public var date: Datum<CalendarDate>?
  /// The place in the dateline.
  public var place: Datum<String>?
  /// The address.
  public var url: Datum<String>?

  /// Makes metadata without a datum.
  public init() {}
}

/// A piece of metadata and where it came from.
public struct Datum<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The datum.
  public let value: Value
  /// Where it came from.
  public let origin: Origin
  /// The words of `Article.text` that say it, where there are any.
  public let span: TextSpan?

  /// Makes a datum.
  public init(_ value: Value, from origin: Origin, at span: TextSpan? = nil) {
    self.value = value
    self.origin = origin
    self.span = span
  }
}

/// Where a datum came from. The raw value is the name in JSON.
public enum Origin: String, Hashable, Sendable, CaseIterable {
  /// A field of the input (JSON, front matter).
  case field
  case headline, byline, dateline, caption, breadcrumb, footer
  /// A mirror or canonical address among the boilerplate.
  case mirror
  /// The latest full date that the text itself mentions.
  case text
  /// The name of the file.
  case fileName
  /// A dateline that says the day without its year; the year is inferred from the text or the
  /// file's name.
  case datelineDay

  /// The origin in words, as in "from the photo caption".
  public var title: String {
    switch self {
    case .field: "given with the article"
    case .headline: "headline"
    case .byline: "byline"
    case .dateline: "dateline"
    case .caption: "photo caption"
    case .breadcrumb: "breadcrumb line"
    case .footer: "footer"
    case .mirror: "mirror address"
    case .text: "latest date in the text"
    case .fileName: "file name"
    case .datelineDay: "dateline, its year inferred"
    }
  }

  /// Whether a date from here is certain enough to be called the article's date rather than
  /// inferred.
  public var isStated: Bool {
    switch self {
    case .field, .byline, .dateline: true
    default: false
    }
  }
}
