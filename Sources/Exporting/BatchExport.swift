public import Alignment

/// Writes the answer to one line of a batch: one line of JSON, with the line feed at its end.
public struct BatchExport: Sendable {
  /// The `id` of the question, as a JSON value; it is written back as it came.
  public let identifier: [UInt8]

  /// Makes the writer of the answer to the question with `identifier`; nil where it could not be
  /// read.
  public init(identifier: [UInt8]?) {
    self.identifier = identifier ?? Array("null".utf8)
  }

  /// The answer: links (candidates too), discrepancies, one-sided sentences.
  public func answer(_ comparison: Comparison) -> [UInt8] {
    line { writer in
      writer.member("schema", JSONExport.schemaVersion)
      LinksJSON(comparison: comparison).write(.ranked, into: &writer)
    }
  }

  /// The answer where there is none, with the sentence that says why.
  public func error(_ sentence: String) -> [UInt8] {
    line { $0.member("error", sentence) }
  }

  private func line(_ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(layout: .line)
    writer.object { writer in
      writer.member("id") { $0.raw(identifier) }
      members(&writer)
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}
