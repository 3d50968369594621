internal import Lexicon
internal import Articles

/// An article with the marks between its words, shared by what is read of its claims.
final class MarkedText: Sendable {
  let article: AnnotatedArticle
  /// `WordMarks.before(wordsOf:)` of the article.
  let marks: [WordMarks]

  /// O(length of the article).
  init(_ article: AnnotatedArticle) {
    self.article = article
    marks = WordMarks.before(wordsOf: article)
  }
}

/// The words of one claim as the readers of facts see them: by index, with the marks between them.
struct ClaimWords {
  let article: AnnotatedArticle
  /// `WordMarks.before(wordsOf:)` of the article.
  let marks: [WordMarks]
  /// The claim's words, as indices of `AnnotatedArticle.words`.
  let range: Range<Int>

  /// Lower-case form of the word at `index`; empty outside the claim.
  func normal(_ index: Int) -> String {
    range.contains(index) ? article.words[index].normal : ""
  }

  func kind(_ index: Int) -> WordKind {
    range.contains(index) ? article.words[index].kind : .function
  }

  func stem(_ index: Int) -> String {
    range.contains(index) ? article.words[index].stem : ""
  }

  /// What is between the word at `index` and the one before it.
  func before(_ index: Int) -> WordMarks {
    marks.indices.contains(index) ? marks[index] : .stop
  }

  /// Whether the words at `index - 1` and `index` belong to one phrase.
  func joins(_ index: Int) -> Bool {
    range.contains(index) && index > range.lowerBound
      && marks[index].isDisjoint(with: .phraseEnds)
  }

  /// Whether a hyphen without space ties the word at `index` to the one before: `top-rated`.
  func isHyphenated(_ index: Int) -> Bool {
    guard range.contains(index), index > range.lowerBound, marks[index] == .hyphen else {
      return false
    }
    return article.words[index].span.start - article.words[index - 1].span.end <= 3
  }

  /// Whether the word at `index` looks like a plural noun: `votes`, `people`.
  func isPlural(_ index: Int) -> Bool {
    let word = normal(index)
    if Language.english[.irregularPlural].contains(word) {
      return true
    }
    return word.hasSuffix("s") && word.utf8.count > 3 && !word.hasSuffix("ss")
      && !word.hasSuffix("us") && !word.hasSuffix("is") && !endsWithPossessive(index)
  }

  /// Whether the word at `index` is written as an owner: `Berg's`.
  func endsWithPossessive(_ index: Int) -> Bool {
    guard range.contains(index) else { return false }
    let word = written(index)
    return word.hasSuffix("'s") || word.hasSuffix("’s") || word.hasSuffix("s’")
  }

  /// Whether the word at `index` is alone between marks inside a name: `Ann "Annie" Berg`, `Robert
  /// (Bob) Smith`; but not `the Health Office (HO) Board`.
  func isNickname(_ index: Int) -> Bool {
    let marks = before(index)
    guard marks == .quote || marks == .bracket, range.contains(index - 1),
      range.contains(index + 1), before(index + 1) == marks, kind(index - 1) == .name,
      kind(index + 1) == .name, kind(index) == .name || kind(index) == .content
    else { return false }
    let word = written(index)
    return word.first?.isUppercase == true && word.contains(where: \.isLowercase)
      && !endsWithPossessive(index - 1) && !Places.knows(normal(index))
  }

  /// The word at `index` as written; empty outside the claim.
  func written(_ index: Int) -> Substring {
    range.contains(index) ? article[article.words[index].span] : ""
  }

  /// Whether the words from `index` on are `words`.
  func matches(_ words: [String], at index: Int) -> Bool {
    guard index >= range.lowerBound, index + words.count <= range.upperBound else { return false }
    return words.indices.allSatisfy { article.words[index + $0].normal == words[$0] }
  }

  /// The text that the words at `words` cover, with the marks inside.
  func span(_ words: Range<Int>) -> TextSpan {
    guard let first = words.first, let last = words.last else {
      let at =
        article.words.indices.contains(words.lowerBound)
        ? article.words[words.lowerBound].span.start : 0
      return TextSpan(at, at)
    }
    return TextSpan(article.words[first].span.start, article.words[last].span.end)
  }
}
