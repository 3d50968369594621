/// Tells the body of an article from what is around it.
///
///     News / Politics / Defense           breadcrumb  ┐
///     Storm hits coast                    headline    │ the opening: everything above
///     By Jane Doe                         byline      │ the first sentence
///     February 14, 2026                   dateline    ┘
///     PARIS (AP) — Twelve people died.    dateline, paragraph
///     'No warning'                        subheading
///     The mayor said ten had died.        paragraph
///     SHARE THIS ARTICLE                  share       ┐ the tail: everything below the
///     Daily Example on Roku               footer      ┘ last sentence, from its first mark on
///
/// Precision comes first: what ends like a sentence is set aside only where its whole form says
/// that it is none of the article. A recogniser sees one block; only this file knows the order of
/// blocks.
struct Cleaner {
  let draft: Draft
  let name: String
  /// What has been found of each block; nil where it is still a paragraph.
  var findings: [Finding?]
  private let isGiven: Bool
  private var prefix: (block: Int, found: DatelinePrefix)?

  /// Looks at every block of a draft. O(bytes).
  init(_ draft: Draft, name: String) {
    self.draft = draft
    self.name = name
    isGiven = draft.blocks.contains { $0.givenSentences != nil }
    findings = draft.blocks.map { _ in nil }
    for index in draft.blocks.indices {
      guard let phrase = phrase(at: index) else { continue }
      findings[index] = Self.recognise(phrase)
    }
    guard !isGiven else { return }
    let body = readOpening()
    readRepeatedHeadline()
    readPrefix(from: body)
    readTail(from: body)
    readSubheadings()
  }

  /// What a block is wherever it is.
  private static func recognise(_ phrase: Phrase) -> Finding? {
    guard phrase.bytes.holdWords else { return Finding(.footer, "line without words") }
    return MirrorAddress.recognise(phrase) ?? ShareLine.recognise(phrase)
      ?? Footer.recognise(phrase) ?? Caption.recognise(phrase)
      ?? DateLine.recognise(phrase, isAboveBody: false)
  }

  /// A short block whose kind is open; nil for any other. Made anew each time: kept for every block
  /// of a large file, phrases would take twenty times its room.
  private func phrase(at index: Int) -> Phrase? {
    let block = draft.blocks[index]
    guard !isGiven, block.markup == nil, block.span.count <= Phrase.longest else { return nil }
    return Phrase(bytes(of: index))
  }

  private func bytes(of index: Int) -> ArraySlice<UInt8> {
    draft.text.bytes[draft.blocks[index].span.range]
  }

  /// The blocks and the metadata.
  func cleaned(_ cleaning: Cleaning) -> CleanedArticle {
    let known = MetadataFinder.metadata(of: self)
    guard cleaning == .on else { return CleanedArticle(blocks: uncleaned(), metadata: known) }
    let blocks = cleanedBlocks()
    let bytes = draft.text.bytes
    guard blocks.contains(where: { $0.kind.isBody && bytes[$0.span.range].holdWords }) else {
      return CleanedArticle(blocks: uncleaned(), metadata: known, isOnlyBoilerplate: true)
    }
    return CleanedArticle(blocks: blocks, metadata: known)
  }

  /// The dateline that opens the first paragraph, if one does.
  var datelinePrefix: DatelinePrefix? { prefix?.found }

  private func cleanedBlocks() -> [Block] {
    var blocks: [Block] = []
    for (index, block) in draft.blocks.enumerated() {
      if let finding = findings[index] {
        blocks.append(Block(finding.kind, block.span, reason: finding.reason))
        continue
      }
      var span = block.span
      if let prefix, prefix.block == index {
        blocks.append(
          Block(.dateline, TextSpan(span.start, prefix.found.end), reason: "dateline"))
        let rest = Line.trimmed(prefix.found.end..<span.end, of: draft.text.bytes)
        span = TextSpan(rest)
      }
      let kind = block.markup ?? .paragraph
      blocks.append(
        Block(
          kind, span, reason: kind.isSetAside ? block.reason ?? "caption of an image" : nil,
          givenSentences: block.givenSentences))
    }
    return blocks
  }

  /// Every line of the text as a paragraph; a title that was given beside the text stays one.
  private func uncleaned() -> [Block] {
    draft.blocks.map { block in
      Block(
        block.isField ? .headline : .paragraph, block.span, givenSentences: block.givenSentences)
    }
  }
}

/// What cleaning makes of a draft.
struct CleanedArticle {
  let blocks: [Block]
  let metadata: ArticleMetadata
  /// Whether nothing would have been left, so that everything was left as it was.
  var isOnlyBoilerplate = false

  /// What the reader of the article should know.
  func warnings(file: String) -> [String] {
    isOnlyBoilerplate ? ["\(file) holds little but boilerplate: it is shown as it is."] : []
  }
}

// The order of blocks.
extension Cleaner {
  /// How many blocks an opening may have.
  private static let longestOpening = 24

  /// Whether a block reads as a sentence or as more than a heading could be.
  private func isSentence(_ index: Int) -> Bool {
    if let markup = draft.blocks[index].markup { return markup.isBody }
    let bytes = bytes(of: index)
    return isGiven || bytes.count > 250 || SentenceEnd.ends(bytes)
  }

  /// Names the lines above the first sentence; returns the index of that sentence's block, or the
  /// number of blocks where there is none.
  private mutating func readOpening() -> Int {
    var lines: [Int] = []
    let hasHeadline = draft.blocks.contains { $0.markup == .headline }
    for (index, block) in draft.blocks.prefix(Self.longestOpening).enumerated() {
      guard findings[index] == nil, block.markup == nil || isSentence(index) else { continue }
      if let phrase = phrase(at: index) {
        findings[index] = openingLine(phrase, at: index, isBelow: hasHeadline || !lines.isEmpty)
        if findings[index] != nil { continue }
        let mayBeHeadline = !hasHeadline && lines.isEmpty && isQuestionAbove(index)
        if !isSentence(index) || mayBeHeadline {
          lines.append(index)
          continue
        }
      }
      if !hasHeadline, let first = lines.first, let phrase = phrase(at: first),
        Heading.mayBeHeadline(phrase)
      {
        findings[first] = Finding(.headline, nil)
      }
      return index
    }
    return draft.blocks.count
  }

  private func openingLine(
    _ phrase: Phrase, at index: Int, isBelow isBelowHeadline: Bool
  ) -> Finding? {
    Breadcrumb.recognise(phrase) ?? DateLine.recognise(phrase, isAboveBody: true)
      ?? Byline.recognise(
        phrase, isBeforeDateLine: isDateLine(index + 1), isBelowHeadline: isBelowHeadline)
  }

  /// Whether a question is alone above the text, as a headline may.
  private func isQuestionAbove(_ index: Int) -> Bool {
    guard index + 1 < draft.blocks.count, let phrase = phrase(at: index) else { return false }
    return SentenceEnd.asks(phrase.bytes) && Heading.mayBeHeadline(phrase)
  }

  private func isDateLine(_ index: Int) -> Bool {
    guard index < draft.blocks.count, let phrase = phrase(at: index) else { return false }
    return DateLine.recognise(phrase, isAboveBody: true) != nil
  }

  private mutating func readPrefix(from body: Int) {
    guard body < draft.blocks.count, findings[body] == nil, draft.blocks[body].markup == nil,
      let found = DatelinePrefix(draft.text.bytes[draft.blocks[body].span.range])
    else { return }
    prefix = (body, found)
  }

  /// Names the lines that say the headline again.
  private mutating func readRepeatedHeadline() {
    let known = draft.blocks.indices.first {
      draft.blocks[$0].markup == .headline || findings[$0]?.kind == .headline
    }
    guard let known else { return }
    let headline = Phrase(bytes(of: known)).words
    guard headline.count >= Self.leastRepeatedWords else { return }
    for index in draft.blocks.indices where index != known && findings[index] == nil {
      guard let phrase = phrase(at: index), phrase.words == headline else { continue }
      findings[index] = Finding(.footer, "the headline again")
    }
  }

  /// Headlines of fewer words may be said in the text for their own sake.
  private static let leastRepeatedWords = 3

  /// Names the short lines under the last sentence, from the first that is certainly no body on.
  private mutating func readTail(from body: Int) {
    guard body < draft.blocks.count else { return }
    let last = draft.blocks.indices.last { findings[$0] == nil && isSentence($0) } ?? body
    var hasBegun = false
    for index in draft.blocks.indices where index > last {
      if let finding = findings[index] {
        hasBegun = hasBegun || [.share, .mirror, .footer].contains(finding.kind)
      } else if let phrase = phrase(at: index) {
        if hasBegun {
          findings[index] = Finding(.footer, "line under the end of the article")
        } else if index == draft.blocks.count - 1, let finding = Footer.signature(phrase) {
          findings[index] = finding
        }
      }
    }
  }

  /// Names headings: lines of a heading's form with a sentence as their next neighbour. Where a
  /// third of the blocks would be headings, the text does without full stops, and none is one.
  private mutating func readSubheadings() {
    let open = draft.blocks.indices.filter { findings[$0] == nil }
    let hasHeadline = findings.contains { $0?.kind == .headline }
    var headings: [Int] = []
    for (place, index) in open.enumerated() {
      guard place > 0 || hasHeadline, place + 1 < open.count,
        !SentenceEnd.ends(bytes(of: index)) || SentenceEnd.asks(bytes(of: index)),
        let phrase = phrase(at: index), Heading.mayBeSubheading(phrase), isSentence(open[place + 1])
      else { continue }
      headings.append(index)
    }
    guard headings.count * 3 <= open.count else { return }
    for index in headings { findings[index] = Finding(.subheading, nil) }
  }
}
