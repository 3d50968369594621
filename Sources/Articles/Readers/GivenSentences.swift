/// Lays sentences that were given one by one into a draft, exactly as they were split.
///
///     [["Twelve people died.", ""], ["Police said so."]]
///     text       Twelve people died. ⏎Police said so.
///     sentences  [-------0---------][]1 [------2------]
///
/// The places of the draft's text count the bytes of all given sentences laid end to end.
struct GivenSentences {
  /// Makes the draft. O(bytes).
  static func draft(of paragraphs: [[String]]) -> Draft {
    var draft = Draft()
    var place = 0
    for sentences in paragraphs where !sentences.isEmpty {
      let start = draft.startBlock()
      var spans: [TextSpan] = []
      for sentence in sentences {
        var text = DecodedText(normalizing: sentence).text
        text.joinLines()
        let isBlank = text.bytes.allSatisfy { $0 == 0x20 }
        if !isBlank, draft.text.count > start {
          draft.text.append(0x20, from: draft.text.source(of: draft.text.count), length: 0)
        }
        let sentenceStart = draft.text.count
        if !isBlank { draft.text.append(0..<text.count, of: text, shiftedBy: place) }
        spans.append(TextSpan(sentenceStart, draft.text.count))
        place += sentence.utf8.count
      }
      draft.blocks.append(
        DraftBlock(
          span: TextSpan(start, draft.text.count), markup: .paragraph, givenSentences: spans))
    }
    return draft
  }
}
