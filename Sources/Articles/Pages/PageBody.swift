internal import Lexicon

/// Which blocks of a page are its article, and why the others are none.
struct PageBody {
  /// A block of the page with what it is.
  struct Part {
    let block: PageBlock
    let kind: BlockKind
    /// Why it is set aside; nil for the body.
    var reason: String?
  }

  /// A kind of block that is none of the body, and why.
  private struct Furniture {
    let kind: BlockKind
    let reason: String
  }

  /// All blocks in order.
  let parts: [Part]

  /// O(blocks · depth).
  init(_ tree: PageTree) {
    let raw = tree.blocks.map { Self.worth($0, tree) }
    let sums = Self.sums(tree, raw)
    let reasons = tree.blocks.map { Self.furniture($0, tree, sums) }
    let worth = tree.blocks.indices.map { reasons[$0] == nil ? raw[$0] : 0 }
    let article = Self.article(tree, worth)
    let isInside = tree.blocks.map { block in
      article.map { tree.elements(around: block).contains($0) } ?? true
    }
    let telling = tree.blocks.indices.filter { isInside[$0] && worth[$0] > 0 }
    let body = Self.run(telling, tree, worth, reasons.map { $0 == nil })
    parts = tree.blocks.indices.map { index in
      let block = tree.blocks[index]
      if let reason = reasons[index] {
        return Part(block: block, kind: reason.kind, reason: reason.reason)
      }
      guard isInside[index], body.contains(index) else {
        return Part(block: block, kind: .footer, reason: "outside the article")
      }
      return Self.inside(block, tree, isTelling: worth[index] > 0)
    }
  }

  // MARK: The paragraphs' own chain

  /// From the first to the last block of the article: telling blocks with few others between them,
  /// and those beyond that are in the same element.
  private static func run(
    _ telling: [Int], _ tree: PageTree, _ worth: [Double], _ isOpen: [Bool]
  ) -> Range<Int> {
    let parents = tree.blocks.map { tree.elements[$0.element].parent }
    var siblings: [Int: Int] = [:]
    for index in telling { siblings[parents[index], default: 0] += 1 }
    // A paragraph alone in its element is of a list of other articles rather than of one.
    func sum(_ run: [Int]) -> Double {
      run.reduce(0) { $0 + worth[$1] * (siblings[parents[$1]] ?? 0 > 1 ? 1 : alone) }
    }
    func isCounted(_ index: Int) -> Bool {
      isOpen[index] && !PageNames.cells.contains(tree.elements[tree.blocks[index].element].name)
    }
    var runs: [[Int]] = []
    for index in telling {
      let gap = runs.last?.last.map { last in (last + 1..<index).count(where: isCounted) } ?? .max
      if gap > widest { runs.append([]) }
      runs[runs.count - 1].append(index)
    }
    guard let best = runs.indices.max(by: { sum(runs[$0]) < sum(runs[$1]) }) else { return 0..<0 }
    let home = Set(runs[best].map { parents[$0] }.filter { siblings[$0] ?? 0 > 1 })
    func isHome(_ run: [Int]) -> Bool { run.contains { home.contains(parents[$0]) } }
    var (first, last) = (best, best)
    while first > 0, isHome(runs[first - 1]) { first -= 1 }
    while last + 1 < runs.count, isHome(runs[last + 1]) { last += 1 }
    return (runs[first].first ?? 0)..<(runs[last].last ?? -1) + 1
  }

  /// So many blocks without a sentence may be between two paragraphs.
  private static let widest = 4
  /// What such a paragraph counts.
  private static let alone = 0.35

  /// What a block between the first and the last paragraph is.
  private static func inside(_ block: PageBlock, _ tree: PageTree, isTelling: Bool) -> Part {
    let isHeading = PageNames.headings.contains(tree.elements[block.element].name)
    if !isTelling, block.linkShare > mostLinked {
      return Part(
        block: block, kind: .footer,
        reason: isHeading ? "heading of links" : "links to other pages")
    }
    if isHeading { return Part(block: block, kind: .subheading) }
    let isQuote = tree.elements(around: block).contains { tree.elements[$0].name == "blockquote" }
    return Part(block: block, kind: isQuote ? .quote : .paragraph)
  }

  /// A line of which a larger share is links leads elsewhere.
  private static let mostLinked = 0.6

  // MARK: Evidence

  /// How much a block speaks for an article around it: by its length, its sentences, and how
  /// little of it is links.
  private static func worth(_ block: PageBlock, _ tree: PageTree) -> Double {
    let length = Double(block.text.utf8.count)
    let name = tree.elements[block.element].name
    guard !PageNames.headings.contains(name), block.linkShare < mostLinkedTelling,
      length >= shortest,
      length >= longWithoutStop || block.text.contains(where: sentenceMarks.contains)
    else { return 0 }
    let isParagraph = PageNames.paragraphs.contains(name)
    return min(length, longest) * (1 - block.linkShare) * (isParagraph ? 1 : outsideParagraph)
  }

  /// A paragraph of which a larger share is links is a list of them.
  private static let mostLinkedTelling = 0.4
  /// Fewer bytes are a label.
  private static let shortest = 25.0
  /// So many bytes without the mark of a sentence are no label either.
  private static let longWithoutStop = 120.0
  /// More bytes say no more: one long comment is no article.
  private static let longest = 600.0
  /// What text in no element of a paragraph counts.
  private static let outsideParagraph = 0.6
  private static let sentenceMarks: Set<Character> = [
    ".", "!", "?", "。", "؟", "…", "”", "\"",
  ]

  /// Why a block is no part of any article, by the elements around it; nil where none says so.
  ///
  /// An element that holds much of what speaks for an article is no furniture, whatever it is
  /// called.
  private static func furniture(
    _ block: PageBlock, _ tree: PageTree, _ sums: [Double]
  ) -> Furniture? {
    for index in tree.elements(around: block) {
      let element = tree.elements[index]
      if PageNames.captions.contains(element.name) {
        return Furniture(kind: .caption, reason: "caption of an image")
      }
      let share = sums[index] / max(1, sums.first ?? 0)
      if share > leastOfElement || element.name == "article" { break }
      if let reason = PageNames.beside[element.name] {
        return Furniture(kind: .footer, reason: reason)
      }
      guard share <= leastOfHint, let hint = element.hints.filter({ hints[$0] != nil }).min()
      else { continue }
      return hints[hint]
    }
    return nil
  }

  /// What holds a larger share is no furniture: elements are sure, names a hint.
  private static let leastOfElement = 0.5
  private static let leastOfHint = 0.3
  private static let hints = Language.english.values(.pageHint, furniture)

  /// What a row of the Lexicon says: a kind of block, then why it is set aside.
  private static func furniture(_ value: String) -> Furniture? {
    let parts = value.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = BlockKind(rawValue: parts[0]) else { return nil }
    return Furniture(kind: kind, reason: parts[1])
  }

  /// How much of what speaks for an article each element holds.
  private static func sums(_ tree: PageTree, _ worth: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: tree.elements.count)
    for (block, worth) in zip(tree.blocks, worth) where worth > 0 {
      for index in tree.elements(around: block) { sums[index] += worth }
    }
    return sums
  }

  /// The inmost element that holds nearly all that speaks for an article; nil where nothing does.
  private static func article(_ tree: PageTree, _ worth: [Double]) -> Int? {
    let sums = sums(tree, worth)
    guard let all = sums.max(), all > 0 else { return nil }
    // What the page itself calls its article, where that is most of it.
    let named = tree.elements.indices.filter { index in
      let element = tree.elements[index]
      return sums[index] >= leastNamed * all
        && (element.attributes["itemprop"]?.contains("articleBody") ?? false)
    }
    if let named = named.last { return named }
    return sums.indices.last { sums[$0] >= leastOfArticle * all }
  }

  /// What an element that the page calls its article holds of all, at least.
  private static let leastNamed = 0.5
  /// What the inmost element that holds the article holds of all, at least.
  private static let leastOfArticle = 0.75
}
