public import Articles

extension AnnotatedArticle {
  /// Splits an article into sentences, claims and words.
  ///
  /// Sentences that the input gave one by one are taken as they are; a given sentence without a
  /// word is a claim without words, so that the numbers hold. O(length of the text).
  public init(_ article: Article) {
    var reading = Reading(article)
    for (index, block) in article.blocks.enumerated() where block.kind.isBody {
      reading.read(block, at: index)
    }
    self = reading.annotated()
  }
}

/// An article half read.
private struct Reading {
  private let article: Article
  private var reader: WordReader
  private var words: [Word] = []
  private var sentences: [UnsplitSentence] = []
  private var starts: Set<Int> = []

  /// A sentence whose claims are not known yet.
  private struct UnsplitSentence {
    let span: TextSpan
    let block: Int
    let words: Range<Int>
    let quotations: [TextSpan]
  }

  init(_ article: Article) {
    self.article = article
    self.reader = WordReader(article)
  }

  mutating func read(_ block: Block, at index: Int) {
    let spans =
      block.givenSentences ?? SentenceSplitter.sentences(of: article, in: block.span)
    let quotations = Quotation.spans(in: article, sentences: spans)
    for (span, quotations) in zip(spans, quotations) {
      let first = words.count
      words += reader.words(in: span)
      if words.count > first { starts.insert(first) }
      markStarts(of: quotations, from: first)
      sentences.append(
        UnsplitSentence(
          span: span, block: index, words: first..<words.count, quotations: quotations))
    }
  }

  /// A word after an opening quotation mark may be capitalised without being a name.
  private mutating func markStarts(of quotations: [TextSpan], from first: Int) {
    var word = first
    for quote in quotations {
      while word < words.count, words[word].span.start <= quote.start { word += 1 }
      if word < words.count { starts.insert(word) }
    }
  }

  mutating func annotated() -> AnnotatedArticle {
    WordReader.settleNames(&words, starts: starts, in: article)
    var claims: [Claim] = []
    var finished: [Sentence] = []
    finished.reserveCapacity(sentences.count)
    for (index, sentence) in sentences.enumerated() {
      let first = claims.count
      claims += self.claims(of: sentence, at: index)
      finished.append(
        Sentence(
          span: sentence.span, block: sentence.block, words: sentence.words,
          claims: first..<claims.count, quotations: sentence.quotations))
    }
    return AnnotatedArticle(
      article: article, words: words, sentences: finished, claims: claims)
  }

  private func claims(of sentence: UnsplitSentence, at index: Int) -> [Claim] {
    let splitter = ClauseSplitter(
      article: article, words: words[sentence.words], quotations: sentence.quotations)
    let starts = sentence.words.isEmpty ? [] : cut(splitter.clauseStarts(), in: sentence.words)
    guard starts.count > 1 else {
      return [Claim(sentence: index, clause: nil, span: sentence.span, words: sentence.words)]
    }
    return starts.indices.map { clause in
      let isLast = clause + 1 == starts.count
      let end = isLast ? sentence.words.upperBound : starts[clause + 1]
      let from = clause == 0 ? sentence.span.start : words[starts[clause]].span.start
      let to = isLast ? sentence.span.end : trimmed(words[end].span.start)
      return Claim(
        sentence: index, clause: clause, span: TextSpan(from, to), words: starts[clause]..<end)
    }
  }

  /// The starts of claims, more of them where a claim would be longer than any in prose is: what
  /// compares the words of two claims need not fear a text without a full stop.
  private func cut(_ starts: [Int], in words: Range<Int>) -> [Int] {
    guard words.count > Self.longestClaim else { return starts }
    let starts = starts.isEmpty ? [words.lowerBound] : starts
    return starts.indices.flatMap { clause in
      let end = clause + 1 < starts.count ? starts[clause + 1] : words.upperBound
      return Array(stride(from: starts[clause], to: end, by: Self.longestClaim))
    }
  }

  private static let longestClaim = 500

  /// `end` without the white space before it.
  private func trimmed(_ end: Int) -> Int {
    let text = article[TextSpan(max(0, end - 8), end)]
    return end - text.utf8.reversed().prefix { $0 == 0x20 || $0 == 0x0A }.count
  }
}
