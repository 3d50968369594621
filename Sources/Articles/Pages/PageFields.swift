internal import FoundationEssentials

/// What a page says of its article: linked data, then Open Graph and other `meta`, then what is on
/// the page.
struct PageFields {
  let metadata: ArticleMetadata

  /// O(elements).
  init(_ tree: PageTree) {
    var metas: [String: String] = [:]
    for element in tree.elements where element.name == "meta" {
      let name =
        element.attributes["property"] ?? element.attributes["name"]
        ?? element.attributes["itemprop"]
      guard let name, let content = element.attributes["content"]?.oneSpaced, !content.isEmpty
      else { continue }
      if metas[name.lowercased()] == nil { metas[name.lowercased()] = content }
    }
    let data = tree.linkedData.lazy.compactMap(LinkedData.article).first
    func meta(_ names: String...) -> String? { names.lazy.compactMap { metas[$0] }.first }
    let heading = tree.blocks.first { tree.elements[$0.element].name == "h1" }?.text
    let link = tree.elements.first {
      $0.name == "link" && $0.attributes["rel"]?.lowercased() == "canonical"
    }
    let time = tree.elements.lazy.filter { $0.name == "time" }
      .compactMap { $0.attributes["datetime"] }.compactMap(Self.day).first
    var found = ArticleMetadata()
    func datum(_ value: String?) -> Datum<String>? {
      // No control character of a page gets further than here.
      let text = value.map { DecodedText(normalizing: $0).text.bytes }
      let line = text.map { String(decoding: $0, as: UTF8.self).oneSpaced } ?? ""
      return line.isEmpty ? nil : Datum(line, from: .field)
    }
    found.title = datum(
      data?.headline
        ?? Self.headline(
          meta("og:title", "twitter:title", "dc.title", "parsely-title") ?? tree.title,
          heading: heading))
    found.source = datum(meta("og:site_name", "application-name") ?? data?.publisher)
    found.author = datum(
      data?.author ?? Self.name(
        meta("author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"))
        ?? Self.visible(tree))
    found.url = datum(data?.url ?? meta("og:url") ?? link?.attributes["href"])
    let published =
      data?.published.flatMap(Self.day)
      ?? meta(
        "article:published_time", "og:article:published_time", "datepublished", "pubdate",
        "publishdate", "date", "dc.date", "dc.date.issued", "parsely-pub-date", "sailthru.date"
      )
      .flatMap(Self.day) ?? time
    found.date = published.map { Datum($0, from: .field) }
    metadata = found
  }

  /// The day that a time begins with: `2019-11-19T10:00:00Z`.
  private static func day(_ written: String) -> CalendarDate? {
    CalendarDate(iso: String(written.oneSpaced.prefix(10)))
  }

  /// A page's title without the outlet's name after it: what the heading says, where the title
  /// begins so, else what is before the last mark that parts the two.
  private static func headline(_ title: String, heading: String?) -> String? {
    let title = title.oneSpaced
    if let heading, title.isEmpty || title.count > heading.count && title.hasPrefix(heading) {
      return heading
    }
    for mark in [" | ", " - ", " – ", " — ", " :: ", " » ", " @ "] {
      let parts = title.split(separator: mark)
      guard parts.count > 1, let last = parts.last, let first = parts.first,
        first.split(separator: " ").count >= 3, last.split(separator: " ").count <= 4
      else { continue }
      return parts.dropLast().joined(separator: mark)
    }
    return title.isEmpty ? nil : title
  }

  /// Who is named in a block that the page calls a byline.
  private static func visible(_ tree: PageTree) -> String? {
    tree.blocks.lazy.filter { block in
      block.text.utf8.count <= 80
        && tree.elements(around: block).prefix(4).contains {
          !tree.elements[$0].hints.isDisjoint(with: ["byline", "author", "authors"])
        }
    }.compactMap { block -> String? in
      var words = block.text.split(separator: " ")
      if words.first?.lowercased() == "by" { words.removeFirst() }
      let isName =
        (1...6).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
        && !words.joined().contains(where: \.isNumber)
      return isName ? words.joined(separator: " ") : nil
    }.first
  }

  /// An author's name; addresses are none.
  private static func name(_ written: String?) -> String? {
    written.flatMap { $0.contains("://") || $0.contains("@") ? nil : $0 }
  }
}

/// An article as schema.org describes it in JSON.
struct LinkedData: Sendable {
  var headline: String?
  var author: String?
  var publisher: String?
  var published: String?
  var url: String?

  /// The article among linked data, where one is; lists and graphs are looked through.
  static func article(_ json: String) -> LinkedData? {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)) else {
      return nil
    }
    return article(in: value, depth: 0)
  }

  private static func article(in value: JSONValue, depth: Int) -> LinkedData? {
    guard depth < 6 else { return nil }
    switch value {
    case .list(let values):
      return values.lazy.compactMap { article(in: $0, depth: depth + 1) }.first
    case .object(let fields):
      let types = fields["@type"]?.strings ?? []
      guard
        types.contains(where: {
          $0.hasSuffix("Article") || $0 == "BlogPosting" || $0 == "ReportageNewsArticle"
        })
      else {
        return fields["@graph"].flatMap { article(in: $0, depth: depth + 1) }
          ?? fields["mainEntity"].flatMap { article(in: $0, depth: depth + 1) }
      }
      let names = fields["author"]?.names ?? []
      return LinkedData(
        headline: fields["headline"]?.strings.first,
        author: names.isEmpty ? nil : names.joined(separator: ", "),
        publisher: fields["publisher"]?.names.first,
        published: fields["datePublished"]?.strings.first,
        url: fields["url"]?.strings.first)
    case .text, .other: return nil
    }
  }
}

/// A JSON value as far as linked data needs it.
enum JSONValue: Decodable, Sendable {
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else if let object = try? container.decode([String: JSONValue].self) {
      self = .object(object)
    } else {
      self = .other
    }
  }

  /// The texts in it: itself, or those of a list.
  var strings: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.strings)
    case .object, .other: []
    }
  }

  /// The names of persons and bodies in it.
  var names: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let values): values.flatMap(\.names)
    case .object(let fields): fields["name"]?.strings ?? []
    case .other: []
    }
  }
}
