internal import Articles
internal import Lexicon

extension WordReader {
  /// Decides which capitalised words at the start of a sentence are names: those that are
  /// capitalised inside a sentence too, that the table does not know, that are all capitals, or
  /// that another capitalised word follows.
  ///
  /// - Parameter starts: indices of words that begin a sentence or a quotation.
  static func settleNames(_ words: inout [Word], starts: Set<Int>, in article: Article) {
    var named: Set<String> = []
    for index in words.indices where !starts.contains(index) && words[index].kind == .name {
      named.insert(words[index].normal)
    }
    settleCapitals(&words, starts: starts, in: article)
    for index in starts.sorted() where words[index].kind == .name {
      let word = words[index]
      let isAcronym = article[word.span].unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      let isKnown = WordTable.embedded.index(of: word.normal) != nil
      let isFollowed =
        isFollowedByName(index, in: words, starts: starts, of: article)
        && !Abbreviations.sentenceWords.contains(word.normal)
      let isNamed =
        named.contains(word.normal) && !Abbreviations.sentenceWords.contains(word.normal)
      if isNamed || !isKnown || isFollowed || Places.knows(word.normal)
        || (isAcronym && word.span.count > 1)
      {
        continue
      }
      words[index] = Word(
        span: word.span, normal: word.normal, stem: word.stem, kind: .content,
        rarity: word.rarity)
    }
  }

  /// Whether a name follows, at once or after a nickname between marks: `Ann Berg`,
  /// `Ann "Annie" Berg`.
  private static func isFollowedByName(
    _ index: Int, in words: [Word], starts: Set<Int>, of article: Article
  ) -> Bool {
    func isName(_ index: Int) -> Bool { index < words.count && words[index].kind == .name }
    func gap(before index: Int) -> Substring {
      article[TextSpan(words[index - 1].span.end, words[index].span.start)]
    }
    if isName(index + 1), words[index + 1].span.start == words[index].span.end + 1,
      !starts.contains(index + 1)
    {
      return true
    }
    // `Paul de la Brandt`
    var next = index + 1
    while next < min(words.count, index + 4), gap(before: next) == " ",
      Language.english[.surnameParticle].contains(words[next].normal)
    {
      next += 1
    }
    let mayBeGiven =
      next > index + 2 || Language.english[.givenName].contains(words[index].normal)
      || WordTable.embedded.index(of: words[index].normal) == nil
    if mayBeGiven, next > index + 1, isName(next), gap(before: next) == " ",
      !starts.contains(next)
    {
      return true
    }
    guard isName(index + 2), words[index + 2].span.start - words[index].span.end < 40,
      [" \"", " “", " (", " '", " ‘"].contains(gap(before: index + 1)),
      ["\" ", "” ", ") ", "' ", "’ "].contains(gap(before: index + 2))
    else { return false }
    return article[words[index + 1].span].first?.isUppercase == true
  }

  // MARK: Small words in capitals

  /// Makes names of small words that are written as one: `WHO`, `IS`, and the `No` of a vote.
  private static func settleCapitals(
    _ words: inout [Word], starts: Set<Int>, in article: Article
  ) {
    for index in words.indices {
      let word = words[index]
      let name: (normal: String, kind: WordKind)? =
        if word.kind == .function, capitalNames.contains(word.normal) {
          isCapitalName(index, in: words, starts: starts, of: article)
            ? (word.normal.uppercased(), .name) : nil
        } else if word.normal == "no", !starts.contains(index), article[word.span] == "No",
          index + 1 < words.count, Language.english[.voteNoun].contains(words[index + 1].normal)
        {
          // Whoever votes No denies nothing.
          ("nay", .content)
        } else {
          nil
        }
      guard let name else { continue }
      words[index] = Word(
        span: word.span, normal: name.normal, stem: name.normal, kind: name.kind,
        rarity: word.rarity)
    }
  }

  private static let capitalNames = Language.english.values(.capitalName) { $0 }

  /// Whether a small word is in capitals because it is a name, and neither stressed (`It IS true`)
  /// nor in a line of capitals.
  private static func isCapitalName(
    _ index: Int, in words: [Word], starts: Set<Int>, of article: Article
  ) -> Bool {
    func isCapital(_ index: Int) -> Bool {
      article[words[index].span].unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    }
    let neighbours = [index - 1, index + 1].filter(words.indices.contains)
    guard index > 0 || starts.contains(index), isCapital(index), !neighbours.allSatisfy(isCapital)
    else { return false }
    if capitalNames[words[index].normal] == "always" { return true }
    if starts.contains(index) {
      return index + 1 < words.count && words[index + 1].kind == .content
    }
    let before = words[index - 1].normal
    return Language.english[.preposition].contains(before)
      || Language.english[.governing].contains(before)
      || Language.english[.article].contains(before)
  }
}
