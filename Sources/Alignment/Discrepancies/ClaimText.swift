internal import Lexicon
import Articles
import Claims

/// One of two linked claims as the comparison reads it: its words by their indices in the article,
/// and what it says.
///
/// Total: beyond the claim a word has no form, is grammar and of no class.
final class ClaimText: Sendable {
  let article: AnnotatedArticle
  let claim: Claim
  let facts: ClaimFacts

  init(_ claim: Claim, in article: AnnotatedArticle, facts: ClaimFacts) {
    self.claim = claim
    self.article = article
    self.facts = facts
  }

  /// The claim's words, as indices of the article's.
  var words: Range<Int> { claim.words }

  func normal(_ index: Int) -> String {
    words.contains(index) ? article.words[index].normal : ""
  }

  func normals(_ words: some Sequence<Int>) -> [String] { words.map(normal) }

  func stem(_ index: Int) -> String { words.contains(index) ? article.words[index].stem : "" }

  func kind(_ index: Int) -> WordKind {
    words.contains(index) ? article.words[index].kind : .function
  }

  /// The word as it is in the text.
  func written(_ index: Int) -> Substring {
    words.contains(index) ? article[article.words[index].span] : ""
  }

  /// Whether a word of the class is at `index`.
  func has(_ wordClass: WordClass, at index: Int) -> Bool { wordClass.contains(normal(index)) }

  /// Whether a word of the class is among some.
  func has(_ wordClass: WordClass, in words: some Sequence<Int>) -> Bool {
    words.contains { has(wordClass, at: $0) }
  }

  /// What is between the word at `index` and the one before it; nothing at the article's ends.
  func gap(before index: Int) -> Substring {
    let all = article.words
    guard all.indices.contains(index), all.indices.contains(index - 1) else { return "" }
    return article[TextSpan(all[index - 1].span.end, all[index].span.start)]
  }

  /// Whether nothing but space or a hyphen parts the word from the one before it.
  func isJoined(_ index: Int) -> Bool {
    words.contains(index) && words.contains(index - 1)
      && gap(before: index).allSatisfy { $0 == " " || $0 == "\n" || $0 == "-" }
  }

  /// Whether the word is written as an owner: `Berg's`, `the dockers'`.
  func isPossessive(_ index: Int) -> Bool {
    let word = written(index)
    return word.hasSuffix("'s") || word.hasSuffix("’s") || word.hasSuffix("s’")
  }

  /// The text that words cover; the place before the first where there are none.
  func span(_ words: Range<Int>) -> TextSpan {
    let all = article.words
    guard let first = words.first, let last = words.last else {
      let at = words.lowerBound
      let offset = at < self.words.upperBound ? all[at].span.start : claim.span.end
      return TextSpan(offset, offset)
    }
    return TextSpan(all[first].span.start, all[last].span.end)
  }

  /// The words that a span of the text covers; an empty range where it covers none.
  func words(in span: TextSpan) -> Range<Int> {
    let inside = words.filter { article.words[$0].span.overlaps(span) }
    guard !span.isEmpty, let first = inside.first, let last = inside.last else {
      return words.lowerBound..<words.lowerBound
    }
    return first..<last + 1
  }

  /// Whether all of the words are in one quotation.
  func areQuoted(_ words: Range<Int>) -> Bool {
    facts.quotations.contains {
      $0.words.lowerBound <= words.lowerBound && words.upperBound <= $0.words.upperBound
    }
  }

  /// The verb group that the word at `index` is in.
  func predicate(at index: Int) -> Predicate? {
    facts.predicates.first { $0.words.contains(index) }
  }

  /// Words as they are in the text, their own quotation marks included, between outer marks that do
  /// not occur in them; shortened in the middle where long.
  func quoted(_ span: TextSpan) -> String {
    guard !span.isEmpty else { return "nothing" }
    let words = article[span].utf8.split {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n")
    }.map { Substring($0) }
    let text =
      words.count <= 14
      ? words.joined(separator: " ")
      : words.prefix(7).joined(separator: " ") + " … " + words.suffix(5).joined(separator: " ")
    let isMarked = text.unicodeScalars.contains { $0 == "“" || $0 == "”" }
    return isMarked ? "«" + text + "»" : "“" + text + "”"
  }
}

extension WordClass {
  /// Whether a lower-case word is of the class, in the language of the articles.
  func contains(_ word: String) -> Bool { Language.english[self].contains(word) }

  /// The words of the class.
  var words: [String] { Language.english[self].words }
}
