import Articles

/// What a reader types to find words: plain text, or a regular expression.
///
///     pattern      finds
///     cracks       cracks, Cracks         smart case: only small letters: capitals do not matter
///     Reyes        Reyes, not reyes
///     cafe         café, Cafe             and only letters without marks, so those do not matter
///     café         café, not cafe
///     "worst       “worst                 straight quotes, hyphens and spaces represent all others
///     \d+ (homes|people)                  . [a-z] \d \w \s \b ( ) | * + ? {2,3} ^ $
///
/// Matching takes a time that grows with pattern times text and no faster, whatever the pattern: no
/// search can keep the reader waiting for ever. That is why it is not Swift's `Regex`, which tries
/// one way after the other.
struct SearchPattern: Hashable, Sendable {
  /// As typed.
  let text: String
  /// How it was read.
  let syntax: SearchSyntax
  private let program: PatternProgram

  /// Reads a pattern.
  /// - Throws: `PatternError` with the sentence that says what is wrong with it.
  init(_ text: String, as syntax: SearchSyntax = .pattern) throws(PatternError) {
    (self.text, self.syntax) = (text, syntax)
    var parser = PatternParser(text, as: syntax)
    program = try parser.program()
  }

  /// The matches in a text, in order, without overlap; empty ones are none.
  ///
  /// The earliest match counts, and of several at one place the one that the pattern names first.
  /// - Parameter limit: at most so many.
  /// - Returns: the matches; where they are too many, or finding them all would take too long, the
  ///   first ones.
  /// - Complexity: O(pattern · text), and never more than some milliseconds.
  func matches(in text: String, limit: Int = 10_000) -> [TextSpan] {
    completeMatches(in: text, limit: limit).matches
  }

  /// The same, and whether these are all there are.
  func completeMatches(
    in text: String, limit: Int = 10_000
  ) -> (matches: [TextSpan], isComplete: Bool) {
    var text = text
    return text.withUTF8 { bytes in
      var matcher = PatternMatcher(program, bytes)
      let matches = matcher.matches(limit: limit)
      return (matches, matches.count < limit && !matcher.isOutOfPatience)
    }
  }

  static func == (left: SearchPattern, right: SearchPattern) -> Bool {
    left.text == right.text && left.syntax == right.syntax
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(syntax)
  }
}

/// What is wrong with a pattern.
enum PatternError: Error, Hashable, Sendable {
  case empty
  case notClosed(Character)
  case closesNothing(Character)
  case nothingToRepeat(Character)
  case endsInBackslash
  case countsDown(String)
  case runsBackwards(Character, Character)
  case unknownEscape(Character)
  case tooLong

  /// What to tell the reader, in a few words.
  var sentence: String {
    switch self {
    case .empty: "nothing to look for"
    case .notClosed(let sign): "\(sign) is not closed (\\\(sign) finds the sign itself)"
    case .closesNothing(let sign): "\(sign) closes nothing (\\\(sign) finds the sign itself)"
    case .nothingToRepeat(let sign): "nothing before \(sign) to repeat (\\\(sign) finds the sign)"
    case .endsInBackslash: "a sign must follow \\ (\\\\ finds the sign itself)"
    case .countsDown(let counts): "{\(counts)} does not count up"
    case .runsBackwards(let first, let last):
      "[\(first)-\(last)] runs backwards: [\(last)-\(first)] finds those letters"
    case .unknownEscape(let letter): "\\\(letter) means nothing here"
    case .tooLong: "the pattern is too long"
    }
  }
}
