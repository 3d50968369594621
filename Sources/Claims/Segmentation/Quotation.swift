public import Articles

/// Finds quotations by their marks.
public enum Quotation {
  /// The quotations inside each of some sentences of one block, marks included, in order and
  /// without overlap: between “ ”, ‘ ’ or straight quotes, double or single.
  ///
  /// A quotation that is opened and not closed runs on through the block's later sentences, as
  /// quotations of several sentences and of several paragraphs do; each sentence has its own part
  /// of it. A closing mark without an opening one closes a quotation that began before its
  /// sentence. A straight mark after a digit (6'2") is no quotation's, and which single marks are
  /// apostrophes is told by `SingleQuotes`. O(length of the sentences).
  ///
  ///     He said, "We won." She called it “a draw.”   ->   "We won."  “a draw.”
  ///     "We won.   We will win again," he said.      ->   "We won.   We will win again,"
  public static func spans(in article: Article, sentences: [TextSpan]) -> [[TextSpan]] {
    var open: Opened?
    var text = article.text
    let end = sentences.last?.end ?? 0
    return text.withUTF8 { bytes in
      sentences.map { spans(in: bytes, $0, singleQuotes: SingleQuotes(bytes, end: end), &open) }
    }
  }

  /// A quotation that goes on after its sentence.
  private enum Opened {
    case double
    /// A single one, whose end is known.
    case single(end: Int)
  }

  private static func spans(
    in bytes: UnsafeBufferPointer<UInt8>, _ sentence: TextSpan, singleQuotes: SingleQuotes,
    _ carried: inout Opened?
  ) -> [TextSpan] {
    // A sentence that was given without a sign holds no part of a quotation that runs through it.
    guard !sentence.isEmpty else { return [] }
    var found: [TextSpan] = []
    var index = sentence.start
    if case .single(let end) = carried {
      guard end <= sentence.end else { return [sentence] }
      found.append(TextSpan(sentence.start, end))
      index = end
      carried = nil
    }
    var open = carried == nil ? nil : sentence.start
    carried = nil
    while index < sentence.end {
      if open == nil, let end = singleQuotes.end(ofQuotationAt: index, in: sentence) {
        guard end <= sentence.end else {
          found.append(TextSpan(index, sentence.end))
          carried = .single(end: end)
          return found
        }
        found.append(TextSpan(index, end))
        index = end
        continue
      }
      let mark = mark(bytes, index, in: sentence, isOpen: open != nil)
      switch mark {
      case .opening:
        open = open ?? index
      case .closing(let length):
        if open != nil || found.isEmpty {
          found.append(TextSpan(open ?? sentence.start, index + length))
          open = nil
        }
      case nil: break
      }
      index += bytes[index] == 0xE2 && mark != nil ? 3 : 1
    }
    if let start = open {
      found.append(TextSpan(start, sentence.end))
      carried = .double
    }
    return found
  }

  private enum Mark: Equatable {
    case opening
    case closing(Int)
  }

  private static func mark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, in sentence: TextSpan, isOpen: Bool
  ) -> Mark? {
    if bytes[index] == UInt8(ascii: "\"") {
      return straightMark(bytes, index, in: sentence, isOpen: isOpen)
    }
    guard bytes[index] == 0xE2, index + 2 < sentence.end, bytes[index + 1] == 0x80 else {
      return nil
    }
    switch bytes[index + 2] {
    case 0x9C: return .opening
    case 0x9D: return .closing(3)
    default: return nil
    }
  }

  /// What a straight mark does is told by what is around it.
  private static func straightMark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, in sentence: TextSpan, isOpen: Bool
  ) -> Mark? {
    if isOpen { return .closing(1) }
    guard index > sentence.start else { return .opening }
    let before = bytes[index - 1]
    if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(before) { return nil }
    let isLast = index + 1 >= sentence.end
    let isClosing = isLast || bytes[index + 1] <= 0x20
    return isClosing && before > 0x20 ? .closing(1) : .opening
  }
}

extension [TextSpan] {
  /// Those of ascending spans without overlap that share a byte with `span`. O(log of the spans).
  package func sharing(_ span: TextSpan) -> ArraySlice<TextSpan> {
    let first = partition { $0.end > span.start }
    let last = partition { $0.start >= span.end }
    return self[first..<Swift.max(first, last)]
  }

  /// Where the elements begin of which `isLate` is true, as it is of all after the first.
  private func partition(_ isLate: (TextSpan) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isLate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
