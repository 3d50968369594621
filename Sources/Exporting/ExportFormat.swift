public import Alignment

/// The forms a comparison can be written in. A new one is a case here and a writer beside it.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case plain, json, markdown

  /// How files of the format end, without the dot; the first is the usual one.
  public var fileExtensions: [String] {
    switch self {
    case .plain: ["txt"]
    case .json: ["json"]
    case .markdown: ["md", "markdown"]
    }
  }

  /// The comparison in this format, as UTF-8 with a line feed at the end.
  ///
  /// Discrepancies below the options' confidence floor are left out of every format alike.
  public func bytes(of comparison: Comparison, options: ExportOptions = ExportOptions()) -> [UInt8]
  {
    switch self {
    case .plain: return Array(PlainExport(options: options).text(comparison).utf8)
    case .markdown: return Array(MarkdownExport(options: options).text(comparison).utf8)
    case .json:
      return JSONExport().document(
        comparison.discrepancies(withConfidenceOf: options.confidenceFloor))
    }
  }
}

/// What can be chosen about an export.
public struct ExportOptions: Hashable, Sendable {
  /// The longest line of the plain form, in columns; `narrowest` at least.
  public var width: Int
  /// Discrepancies with less confidence are left out.
  public var confidenceFloor: Double

  /// The narrowest width that is kept to.
  public static let narrowest = 20

  /// Makes options.
  public init(width: Int = 80, confidenceFloor: Double = ConfidenceFloor.standard) {
    self.width = max(Self.narrowest, width)
    self.confidenceFloor = confidenceFloor
  }
}
