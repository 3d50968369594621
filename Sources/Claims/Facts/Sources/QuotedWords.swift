public import Articles

/// Words that a claim gives between quotation marks.
public struct QuotedWords: Hashable, Sendable {
  /// The words, as indices of `AnnotatedArticle.words`.
  public let words: Range<Int>
  /// Where they are, without the marks.
  public let span: TextSpan

  /// Whether so few words are marked that the marks hold them at a distance rather than quote a
  /// speaker: `"armada"`.
  public var isScareQuote: Bool { words.count <= 2 }
}

/// Which words of a claim are quoted.
struct QuotedPlaces {
  private let quotations: [QuotedWords]
  /// How many words are.
  let count: Int

  init(_ quotations: [QuotedWords]) {
    self.quotations = quotations
    count = quotations.reduce(0) { $0 + $1.words.count }
  }

  /// Whether the word at `index` is.
  func contains(_ index: Int) -> Bool { quotations.contains { $0.words.contains(index) } }
}

/// Reads the quotations of a claim.
struct QuotationReader {
  let claim: ClaimWords
  /// The quotations of the claim's sentence, marks included.
  let quotations: ArraySlice<TextSpan>

  func quotedWords() -> [QuotedWords] {
    var found: [QuotedWords] = []
    var index = claim.range.lowerBound
    for quotation in quotations {
      while index < claim.range.upperBound,
        claim.article.words[index].span.start < quotation.start
      {
        index += 1
      }
      let start = index
      while index < claim.range.upperBound, claim.article.words[index].span.end <= quotation.end {
        index += 1
      }
      // A nickname is part of the name around it.
      if index > start, index > start + 1 || !claim.isNickname(start) {
        found.append(QuotedWords(words: start..<index, span: claim.span(start..<index)))
      }
    }
    return found
  }
}
