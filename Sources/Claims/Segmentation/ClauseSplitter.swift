internal import Lexicon
internal import Articles

/// Splits a sentence that makes more than one checkable statement into its clauses.
///
///     Iran has declared it non-negotiable, as Tehran and Washington consider a second round.
///     [-------------- a -----------------][----------------------- b ----------------------]
///
/// A clause begins after a semicolon, or at `while`, `but`, `and`, `as` … after a comma, where both
/// parts have a subject and a verb of their own; and where a sentence opens with `While …,` or
/// `Although …,`, at the main clause. Quotations are never split. A sentence that cannot be split
/// with confidence is one claim. O(words).
struct ClauseSplitter {
  /// The text and the words of the sentence.
  private let article: Article
  private let words: ArraySlice<Word>
  private let quotations: [TextSpan]
  /// How many verbs come before each word, and before the end.
  private let verbCounts: [Int]

  /// Looks at the words of a sentence with its quotations.
  init(article: Article, words: ArraySlice<Word>, quotations: [TextSpan]) {
    self.article = article
    self.words = words
    self.quotations = quotations
    var counts = [0]
    counts.reserveCapacity(words.count + 1)
    for word in words { counts.append(counts[counts.count - 1] + (Self.isVerb(word) ? 1 : 0)) }
    verbCounts = counts
  }

  /// Indices of words that begin a clause, the first word's among them; ascending.
  func clauseStarts() -> [Int] {
    var starts = [words.startIndex]
    guard words.count >= 2 * Self.fewestWords else { return starts }
    let quoted = quotedWords()
    for index in words.indices.dropFirst(Self.fewestWords) where !quoted.contains(index) {
      guard
        let start = clauseStart(at: index, after: starts[starts.count - 1], quoted: quoted)
      else { continue }
      let rest = words[index...]
      guard rest.count >= Self.fewestWords, start > starts[starts.count - 1] else { continue }
      starts.append(start)
    }
    return starts
  }

  private static let fewestWords = 4
  private static let openers = Language.english[.clauseOpener]

  private func clauseStart(at index: Int, after previous: Int, quoted: Set<Int>) -> Int? {
    switch separator(before: index) {
    case .semicolon:
      return hasVerb(previous..<index) && hasVerb(index..<words.endIndex) ? index : nil
    case .comma:
      let word = words[index].normal
      if Language.english[.clauseConjunction].contains(word), index + 1 < words.endIndex {
        let isJoined = hasVerb(previous..<index) && startsClause(at: index + 1, after: word)
        return isJoined ? index : nil
      }
      let isOpened =
        Self.openers.contains(words[previous].normal) && !quoted.contains(previous)
      return isOpened && hasVerb(previous..<index) && startsClause(at: index, after: word)
        ? index : nil
    case .none:
      return nil
    }
  }

  /// Whether a subject and its verb are at `index`.
  private func startsClause(at index: Int, after conjunction: String) -> Bool {
    let first = words[index]
    let isSubject =
      first.kind == .name || first.kind == .number
      || FunctionWords.subjectStarts.contains(first.normal)
    guard isSubject else { return false }
    if conjunction == "as" && (first.kind == .number || first.normal == "a") { return false }
    var at = index + 1
    while at < words.endIndex, at <= index + 8 {
      if separator(before: at) != nil { return false }
      if Self.isVerb(words[at]) { return true }
      at += 1
    }
    // A present tense gives itself away by nothing but its place:
    // `as Tehran and Washington consider`.
    return conjunction == "as" && words.endIndex - index >= 6 && first.kind == .name
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    let first = words.startIndex
    return verbCounts[range.upperBound - first] > verbCounts[range.lowerBound - first]
  }

  private static func isVerb(_ word: Word) -> Bool {
    if FunctionWords.finiteVerbs.contains(word.normal) { return true }
    guard word.kind == .content else { return false }
    return Language.english.irregularVerbForms.contains(word.normal)
      && !word.normal.hasSuffix("ing")
      || (word.normal.hasSuffix("ed") && word.normal.utf8.count > 4)
  }

  private enum Separator { case comma, semicolon }

  /// What is between the word at `index` and the one before it.
  private func separator(before index: Int) -> Separator? {
    guard index > words.startIndex else { return nil }
    let gap = TextSpan(words[index - 1].span.end, words[index].span.start)
    let text = article[gap].utf8
    if text.contains(UInt8(ascii: ";")) { return .semicolon }
    return text.contains(UInt8(ascii: ",")) ? .comma : nil
  }

  /// Words inside quotation marks.
  private func quotedWords() -> Set<Int> {
    var quoted: Set<Int> = []
    var index = words.startIndex
    for quote in quotations {
      while index < words.endIndex, words[index].span.start < quote.start { index += 1 }
      while index < words.endIndex, quote.contains(words[index].span) {
        quoted.insert(index)
        index += 1
      }
    }
    return quoted
  }
}
