/// What a page says of its article: linked data, then Open Graph and other `meta`, then what is on
/// the page.
struct PageFields {
  let metadata: ArticleMetadata

  /// O(elements).
  init(_ tree: PageTree, _ body: PageBody) {
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
        ?? Self.visible(body))
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

  /// Who is named in a line that the page calls a byline.
  private static func visible(_ body: PageBody) -> String? {
    body.parts.lazy.filter { $0.kind == .byline }.compactMap { part in
      let phrase = Phrase(DecodedText(normalizing: part.block.text).text.bytes[...])
      return Byline.recognise(phrase, isBeforeDateLine: true, isBelowHeadline: true)?
        .metadata.author?.value
    }.first
  }

  /// An author's name; addresses are none.
  private static func name(_ written: String?) -> String? {
    written.flatMap { $0.contains("://") || $0.contains("@") ? nil : $0 }
  }
}
