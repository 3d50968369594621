public import Articles

/// Finds quotations by their marks.
public enum Quotation {
  /// The quotations inside `span`, marks included, in order and without overlap: between “ ” or
  /// straight double quotes. One that is opened and not closed runs to the end of `span`; a closing
  /// mark without an opening one closes a quotation that began before `span`.
  ///
  ///     He said, "We won." She called it “a draw.”   ->   "We won."  “a draw.”
  public static func spans(in article: Article, _ span: TextSpan) -> [TextSpan] {
    var found: [TextSpan] = []
    var open: Int?
    var text = article.text
    text.withUTF8 { bytes in
      var index = span.start
      while index < span.end {
        let mark = mark(bytes, index, span.end)
        switch mark {
        case .straight:
          if let start = open {
            found.append(TextSpan(start, index + 1))
            open = nil
          } else {
            open = index
          }
        case .opening:
          open = open ?? index
        case .closing:
          if open != nil || found.isEmpty {
            found.append(TextSpan(open ?? span.start, index + 3))
            open = nil
          }
        case nil: break
        }
        index += mark == .opening || mark == .closing ? 3 : 1
      }
    }
    if let start = open { found.append(TextSpan(start, span.end)) }
    return found
  }

  private enum Mark { case straight, opening, closing }

  private static func mark(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Mark? {
    if bytes[index] == UInt8(ascii: "\"") { return .straight }
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 else { return nil }
    switch bytes[index + 2] {
    case 0x9C: return .opening
    case 0x9D: return .closing
    default: return nil
    }
  }
}
