public import Alignment
public import Articles
public import Claims

/// A comparison written out by hand, for tests of what is shown.
///
///     MarkedComparison(
///       left: """
///         # Storm hits the coast
///         (byline) Ann Lee
///         Twelve people died. // Police said so, | and left.
///         """,
///       right: "Ten people were killed.",
///       links: "A1=B1 number:[Twelve people|Ten people]; A2b-B1*0.4")
///
/// Each line is a block: `# ` a headline, `## ` a subheading, `(kind) ` another kind, else a
/// paragraph. ` // ` ends a sentence, ` | ` a clause; neither is part of the text. A link is
/// `A1=B1` (twin) or `A1-B1` (related), with `*score`; a discrepancy is
/// `kind:[left words|right words]` with `@confidence`, and `~` (difference) or `+` (update) after
/// the kind that is no conflict.
public struct MarkedComparison {
  /// The comparison.
  public let comparison: Comparison

  /// Reads the two texts and their links.
  public init(left: String, right: String, links: String = "") {
    let articles = Sides(
      left: MarkedArticle(left, name: "a.txt").article,
      right: MarkedArticle(right, name: "b.txt").article)
    let read = links.split(separator: ";").map { LinkReader(articles: articles).link(String($0)) }
    comparison = Comparison(
      articles: articles,
      links: read.sorted {
        ($0.claims.left, $0.claims.right) < ($1.claims.left, $1.claims.right)
      })
  }
}

/// An article written out by hand; see `MarkedComparison`.
public struct MarkedArticle {
  /// The article.
  public let article: AnnotatedArticle

  /// Reads a marked text.
  public init(_ marked: String, name: String, metadata: ArticleMetadata = ArticleMetadata()) {
    var builder = Builder()
    for line in marked.split(separator: "\n") { builder.add(String(line)) }
    var metadata = metadata
    if metadata.title == nil, let headline = builder.blocks.first(where: { $0.kind == .headline }) {
      let words = builder.text.utf8.dropFirst(headline.span.start).prefix(headline.span.count)
      metadata.title = Datum(String(decoding: words, as: UTF8.self), from: .headline)
    }
    article = AnnotatedArticle(
      article: Article(
        name: name, format: .plain, text: builder.text, blocks: builder.blocks,
        metadata: metadata),
      words: builder.words, sentences: builder.sentences, claims: builder.claims)
  }

  private struct Builder {
    var text = ""
    var blocks: [Block] = []
    var words: [Word] = []
    var sentences: [Sentence] = []
    var claims: [Claim] = []

    mutating func add(_ line: String) {
      if !text.isEmpty { text += "\n" }
      let start = text.utf8.count
      var kind = BlockKind.paragraph
      var rest = line
      if line.hasPrefix("## ") {
        (kind, rest) = (.subheading, String(line.dropFirst(3)))
      } else if line.hasPrefix("# ") {
        (kind, rest) = (.headline, String(line.dropFirst(2)))
      } else if line.hasPrefix("("), let close = line.firstIndex(of: ")"),
        let named = BlockKind(rawValue: String(line.dropFirst().prefix { $0 != ")" }))
      {
        kind = named
        rest = String(line[line.index(after: close)...].drop { $0 == " " })
      }
      if kind.isBody {
        for (index, sentence) in Self.parts(of: rest, between: " // ").enumerated() {
          if index > 0 { text += " " }
          add(sentence: sentence)
        }
      } else {
        text += rest
      }
      let reason = kind.isSetAside ? "marked as \(kind.title)" : nil
      blocks.append(Block(kind, TextSpan(start, text.utf8.count), reason: reason))
    }

    private mutating func add(sentence: String) {
      let start = text.utf8.count
      let (firstWord, firstClaim) = (words.count, claims.count)
      let clauses = Self.parts(of: sentence, between: " | ")
      for (index, clause) in clauses.enumerated() {
        if index > 0 { text += " " }
        let (clauseStart, clauseWord) = (text.utf8.count, words.count)
        for (position, word) in clause.split(separator: " ").enumerated() {
          if position > 0 { text += " " }
          let wordStart = text.utf8.count
          text += word
          let normal = word.lowercased()
          words.append(
            Word(
              span: TextSpan(wordStart, text.utf8.count), normal: normal, stem: normal,
              kind: .content, rarity: 8))
        }
        claims.append(
          Claim(
            sentence: sentences.count, clause: clauses.count > 1 ? index : nil,
            span: TextSpan(clauseStart, text.utf8.count), words: clauseWord..<words.count))
      }
      sentences.append(
        Sentence(
          span: TextSpan(start, text.utf8.count), block: blocks.count,
          words: firstWord..<words.count, claims: firstClaim..<claims.count))
    }

    private static func parts(of text: String, between mark: String) -> [String] {
      var parts = [""]
      var rest = text[...]
      while !rest.isEmpty {
        if rest.hasPrefix(mark) {
          parts.append("")
          rest = rest.dropFirst(mark.count)
        } else {
          parts[parts.count - 1].append(rest.removeFirst())
        }
      }
      return parts
    }
  }
}

/// Reads one link of a marked comparison.
private struct LinkReader {
  let articles: Sides<AnnotatedArticle>

  func link(_ marked: String) -> Link {
    let trimmed = marked.drop { $0 == " " || $0 == "\n" }
    let pair = trimmed.prefix { $0 != " " }
    let parts = pair.split(separator: "*")
    let isTwin = parts[0].contains("=")
    let labels = parts[0].split { $0 == "=" || $0 == "-" }
    precondition(labels.count == 2, "a link is A1=B1 or A1-B1, not \(pair)")
    let claims = Sides(left: claim(labels[0], .left), right: claim(labels[1], .right))
    let score = parts.count > 1 ? Double(parts[1]) : nil
    return Link(
      claims: claims, score: score ?? (isTwin ? 0.9 : 0.4), strength: isTwin ? .twin : .related,
      wordMatches: [], discrepancies: discrepancies(trimmed.dropFirst(pair.count), claims))
  }

  private func claim(_ label: Substring, _ side: Side) -> Int {
    let article = articles[side]
    let found = article.claims.indices.first {
      side.letter + article.number(ofClaim: $0) == label
    }
    precondition(found != nil, "no claim is called \(label)")
    return found ?? 0
  }

  /// Reads ` number:[Twelve|Ten]@0.9 scope~:[|at night]`.
  private func discrepancies(_ marked: Substring, _ claims: Sides<Int>) -> [Discrepancy] {
    var found: [Discrepancy] = []
    var rest = marked
    while let open = rest.firstIndex(of: "["), let close = rest.firstIndex(of: "]") {
      let name = rest[..<open].filter { $0 != " " && $0 != ":" }
      let words = rest[rest.index(after: open)..<close].split(
        separator: "|", omittingEmptySubsequences: false)
      rest = rest[rest.index(after: close)...]
      var confidence = 0.9
      if rest.hasPrefix("@") {
        let number = rest.dropFirst().prefix { $0.isNumber || $0 == "." }
        confidence = Double(number) ?? confidence
        rest = rest.dropFirst(1 + number.count)
      }
      let kind = DiscrepancyKind(rawValue: String(name.filter(\.isLetter)))
      precondition(kind != nil && words.count == 2, "a discrepancy is kind:[left|right]")
      found.append(
        Discrepancy(
          kind ?? .scope,
          name.hasSuffix("~") ? .difference : name.hasSuffix("+") ? .update : .conflict,
          evidence: Sides(
            left: span(words[0], claims.left, .left), right: span(words[1], claims.right, .right)),
          confidence: confidence,
          why: "A has “\(words[0])” where B has “\(words[1])”.",
          unsettled: "Which of the two holds.", rule: kind.map(Self.rule) ?? .oneSidedLimit))
    }
    return found.sorted { $0.kind < $1.kind }
  }

  /// A rule of a kind.
  private static func rule(of kind: DiscrepancyKind) -> Rule {
    switch kind {
    case .number: .sameThingOtherAmount
    case .date: .sameEventOtherDate
    case .name: .sameSlotOtherName
    case .negation: .sameVerbOneDenied
    case .modality: .doneAgainstPlanned
    case .attribution: .otherSource
    case .quote: .sameQuotationOtherWords
    case .wording: .plainAgainstLoaded
    case .scope: .oneSidedLimit
    }
  }

  /// Where some words are in a claim; its beginning where there are none.
  private func span(_ words: Substring, _ claim: Int, _ side: Side) -> TextSpan {
    let article = articles[side]
    let span = article.claims[claim].span
    guard !words.isEmpty else { return TextSpan(span.start, span.start) }
    let (text, sought) = (Array(article[span].utf8), Array(words.utf8))
    let start = text.indices.first { text[$0...].starts(with: sought) }
    precondition(start != nil, "“\(words)” is not in the claim")
    let offset = span.start + (start ?? 0)
    return TextSpan(offset, offset + sought.count)
  }
}
