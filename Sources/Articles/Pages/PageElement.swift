internal import CPages

/// An element of a page that is open while its text is read.
struct PageElement {
  let name: String
  /// Classes, id, role and other names by which the page calls it, as lower-case words.
  let hints: Set<String>
  let attributes: [String: String]
  /// Index of the element around it; -1 for the outermost.
  let parent: Int
}

/// A page in order: elements and the stretches of text between the marks of blocks.
struct PageTree {
  private(set) var elements: [PageElement] = []
  private(set) var blocks: [PageBlock] = []
  /// What `script` elements with linked data hold.
  private(set) var linkedData: [String] = []
  /// The contents of `title`.
  private(set) var title = ""
  private(set) var isCut = false

  /// Reads a page in UTF-8; nil where it is none. O(bytes).
  init(_ bytes: [UInt8], file: String) throws(ArticleError) {
    var read = page()
    let outcome = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { page_read($0.baseAddress, $0.count, &read) }
    }
    switch outcome {
    case PAGE_READ: break
    case PAGE_NO_LIBRARY: throw .noPageLibrary(file: file)
    default: throw .noText(file: file)
    }
    defer { page_free(&read) }
    isCut = read.is_cut != 0
    var reader = PageReader()
    for event in UnsafeBufferPointer(start: read.events, count: read.count) { reader.take(event) }
    reader.endBlock()
    (elements, blocks) = (reader.elements, reader.blocks)
    (linkedData, title) = (reader.linkedData, reader.title)
  }

  /// The elements around a block, from the inmost out.
  func elements(around block: PageBlock) -> some Sequence<Int> {
    sequence(first: block.element) { index in
      let parent = elements[index].parent
      return parent < 0 ? nil : parent
    }
  }
}

/// Text without a mark of a block inside.
struct PageBlock {
  /// Its words with one space between them.
  var text: String
  /// How many of its bytes are in links.
  var linked: Int
  /// The inmost element that makes a block.
  let element: Int

  var linkShare: Double { text.isEmpty ? 0 : Double(linked) / Double(text.utf8.count) }
}

/// Puts the events of a page together.
private struct PageReader {
  var elements: [PageElement] = []
  var blocks: [PageBlock] = []
  var linkedData: [String] = []
  var title = ""
  private var open: [Int] = []
  private var silent = 0
  private var links = 0
  private var text: [UInt8] = []
  private var linked = 0
  private var breaks = 0

  mutating func take(_ event: page_event) {
    let words = String(cString: event.words)
    switch event.kind {
    case PAGE_OPEN: opens(words, Self.attributes(event))
    case PAGE_CLOSE: closes(words)
    default: add(words)
    }
  }

  private static func attributes(_ event: page_event) -> [String: String] {
    var all: [String: String] = [:]
    guard var at = event.attributes else { return all }
    while let name = at[0], let value = at[1] {
      all[String(cString: name)] = String(cString: value)
      at += 2
    }
    return all
  }

  private mutating func opens(_ name: String, _ attributes: [String: String]) {
    if PageNames.blocks.contains(name) { endBlock() }
    if name == "br" {
      breaks += 1
      if breaks >= 2 { endBlock() } else { add("\n") }
    }
    if name == "a" { links += 1 }
    let isHidden =
      attributes["hidden"] != nil || attributes["aria-hidden"] == "true" && name != "p"
      || (attributes["style"] ?? "").filter { $0 != " " }.contains("display:none")
    if PageNames.silent.contains(name) || isHidden || silent > 0 { silent += 1 }
    elements.append(
      PageElement(
        name: name, hints: Self.hints(attributes), attributes: attributes,
        parent: open.last ?? -1))
    open.append(elements.count - 1)
  }

  private mutating func closes(_ name: String) {
    if PageNames.blocks.contains(name) { endBlock() }
    if name == "a" { links = max(0, links - 1) }
    if silent > 0 { silent -= 1 }
    if !open.isEmpty { open.removeLast() }
  }

  private mutating func add(_ words: String) {
    guard let inmost = open.last else { return }
    if elements[inmost].name == "title", title.isEmpty { title = words.oneSpaced }
    if elements[inmost].name == "script",
      elements[inmost].attributes["type"]?.contains("ld+json") ?? false
    {
      linkedData.append(words)
    }
    guard silent == 0 else { return }
    if words.utf8.contains(where: { $0 > 0x20 }) { breaks = 0 }
    text += words.utf8
    if links > 0 { linked += words.utf8.count }
  }

  mutating func endBlock() {
    let words = String(decoding: text, as: UTF8.self).oneSpaced
    let element = open.last { PageNames.blocks.contains(elements[$0].name) } ?? open.first
    if !words.isEmpty, let element {
      blocks.append(
        PageBlock(text: words, linked: min(linked, words.utf8.count), element: element))
    }
    (text, linked, breaks) = ([], 0, 0)
  }

  private static func hints(_ attributes: [String: String]) -> Set<String> {
    var hints: Set<String> = []
    for name in ["class", "id", "role", "itemprop", "data-component", "aria-label"] {
      guard let value = attributes[name] else { continue }
      var word = ""
      for character in value.prefix(300) {
        if character.isUppercase || !character.isLetter {
          if !word.isEmpty { hints.insert(word) }
          word = ""
        }
        if character.isLetter { word += character.lowercased() }
      }
      if !word.isEmpty { hints.insert(word) }
    }
    return hints
  }
}

/// Names of HTML's elements by what they are to text.
enum PageNames {
  /// At which a block begins and ends.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "picture", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video",
  ]
  /// Whose text nobody reads on the page.
  static let silent: Set<String> = [
    "audio", "button", "canvas", "datalist", "embed", "head", "iframe", "input", "math", "noscript",
    "object", "option", "script", "select", "style", "svg", "template", "textarea", "title",
  ]
  /// Of tables and lists.
  static let cells: Set<String> = ["dd", "dt", "li", "td", "th"]
  static let paragraphs: Set<String> = ["blockquote", "p", "pre"]
  static let captions: Set<String> = ["caption", "figcaption"]
  static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
  /// What is beside an article by its name, and why.
  static let beside: [String: String] = [
    "nav": "navigation", "footer": "page footer", "aside": "beside the article",
    "form": "form", "fieldset": "form",
  ]
}

extension String {
  /// With one space in the place of any white space, and none at the ends.
  var oneSpaced: String {
    var bytes: [UInt8] = []
    var isSpace = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}" {
        isSpace = true
        continue
      }
      if isSpace, !bytes.isEmpty { bytes.append(0x20) }
      isSpace = false
      bytes += String(scalar).utf8
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
