/// Chooses what is known of an article among what its parts say.
///
/// The input's fields come first. A date is then looked for in the dateline and published line, the
/// byline, the captions, the text and last the file's name (a day without a year in the dateline
/// takes its year from these two); an outlet in the dateline, the byline, the
/// mirror line and the footer; an author in the byline and the footer.
enum MetadataFinder {
  /// The metadata of a cleaned article. O(bytes).
  static func metadata(of cleaner: Cleaner) -> ArticleMetadata {
    let findings = cleaner.findings.compactMap(\.self)
    var said = findings.map(\.metadata)
    if let prefix = cleaner.datelinePrefix { said.append(prefix.metadata) }
    var metadata = cleaner.draft.metadata
    metadata.title = metadata.title ?? headline(of: cleaner)
    metadata.source =
      metadata.source ?? first(said.compactMap(\.source), [.dateline, .byline, .mirror, .footer])
    metadata.author = metadata.author ?? first(said.compactMap(\.author), [.byline, .footer])
    metadata.place = metadata.place ?? said.lazy.compactMap(\.place).first
    metadata.date = metadata.date ?? statedDate(said.compactMap(\.date))
    if metadata.date == nil {
      let known = latestInText(cleaner) ?? fileNameDate(cleaner.name)
      metadata.date = datelineDate(cleaner, nearest: known) ?? known
    }
    return metadata
  }

  /// The day of a dateline without a year, in the year nearest to what else is known.
  private static func datelineDate(
    _ cleaner: Cleaner, nearest known: Datum<CalendarDate>?
  ) -> Datum<CalendarDate>? {
    guard let known, let said = cleaner.datelinePrefix?.yearlessDay,
      let date = said.nearest(to: known.value)
    else { return nil }
    return Datum(date, from: .datelineDay, at: said.span)
  }

  private static func headline(of cleaner: Cleaner) -> Datum<String>? {
    for (index, block) in cleaner.draft.blocks.enumerated()
    where block.markup == .headline || cleaner.findings[index]?.kind == .headline {
      let text = String(decoding: cleaner.draft.text.bytes[block.span.range], as: UTF8.self)
      return Datum(text, from: .headline, at: block.span)
    }
    return nil
  }

  private static func first(_ data: [Datum<String>], _ origins: [Origin]) -> Datum<String>? {
    origins.lazy.compactMap { origin in data.first { $0.origin == origin } }.first
  }

  /// The latest date of the best origin that says one.
  private static func statedDate(_ dates: [Datum<CalendarDate>]) -> Datum<CalendarDate>? {
    for origin in [Origin.dateline, .byline, .caption] {
      if let latest = latest(dates.filter { $0.origin == origin }) { return latest }
    }
    return nil
  }

  private static func latestInText(_ cleaner: Cleaner) -> Datum<CalendarDate>? {
    var dates: [Datum<CalendarDate>] = []
    for (index, block) in cleaner.draft.blocks.enumerated() where cleaner.findings[index] == nil {
      let written = WrittenDate.dates(in: cleaner.draft.text.bytes[block.span.range])
      dates += written.map { Datum($0.date, from: .text, at: $0.span) }
    }
    return latest(dates)
  }

  /// The first of the latest dates.
  private static func latest(_ dates: [Datum<CalendarDate>]) -> Datum<CalendarDate>? {
    dates.reduce(nil) { best, next in
      guard let best, best.value >= next.value else { return next }
      return best
    }
  }

  private static func fileNameDate(_ name: String) -> Datum<CalendarDate>? {
    WrittenDate.dates(in: name).first.map { Datum($0.date, from: .fileName) }
  }
}
