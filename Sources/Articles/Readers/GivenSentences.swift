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

  /// The warning that entries hold several sentences, each of which counts as one; empty where none
  /// does. O(bytes).
  ///
  /// - Parameter path: What the entry of a paragraph is called.
  static func warnings(
    of paragraphs: [[String]], file: String, path: (Int, Int) -> String
  ) -> [String] {
    var first: String?
    var count = 0
    for (paragraph, sentences) in paragraphs.enumerated() {
      for (entry, sentence) in sentences.enumerated() where holdsSeveral(sentence) {
        first = first ?? path(paragraph, entry)
        count += 1
      }
    }
    guard let first else { return [] }
    let others =
      count == 1 ? "" : count == 2 ? ", and so does 1 other" : ", and so do \(count - 1) others"
    return [
      "\(file): “\(first)” holds several sentences and counts as one\(others): give paragraphs as "
        + "strings to have them split."
    ]
  }

  /// Whether a sentence certainly ends inside: a small word and a stop before a word with a
  /// capital, outside quotations. Abbreviations that names follow have capitals, or fewer letters.
  private static func holdsSeveral(_ sentence: String) -> Bool {
    var small = 0
    var hasStop = false
    var hasGap = false
    var depth = 0
    var isInStraightQuotes = false
    for scalar in sentence.unicodeScalars {
      switch scalar {
      case "“", "«", "(": depth += 1
      case "”", "»", ")": depth -= 1
      case "\"": isInStraightQuotes.toggle()
      default: break
      }
      if hasGap, scalar.properties.isUppercase, depth <= 0, !isInStraightQuotes { return true }
      if scalar == "." || scalar == "!" || scalar == "?" {
        hasStop = small >= 4
        hasGap = false
        small = 0
      } else if scalar.properties.isWhitespace {
        hasGap = hasStop
        small = 0
      } else if scalar.properties.isLowercase {
        small += 1
        (hasStop, hasGap) = (false, false)
      } else {
        // A capital at a word's head keeps "Sept." from being a small word.
        small = scalar.properties.isUppercase ? Int.min / 2 : 0
        (hasStop, hasGap) = (false, false)
      }
    }
    return false
  }
}
