import Alignment
import Articles
import Claims
import TestSupport
import Testing
import TextScreen
import Theming

@testable import Reader

@Suite struct HeaderTests {
  @Test(arguments: [
    ("report.txt", 10, "report.txt"), ("report.txt", 9, "repo….txt"), ("report.txt", 5, "re…xt"),
    ("東京新聞.txt", 9, "東京….txt"), ("東京新聞.txt", 8, "東京…txt"), ("ab", 1, "…"),
  ])
  func elidesTheMiddleOfNames(name: String, columns: Int, expected: String) {
    #expect(name.elidedInside(to: columns, sign: "…") == expected)
  }

  /// What tells two names apart stays.
  @Test(arguments: [
    ("iran-missiles-a.txt", "iran-missiles-b.txt", 16, "iran-mis…s-a.txt"),
    ("iran-missiles-a.txt", "iran-missiles-b.txt", 9, "ira…a.txt"),
    ("iran-missiles-b.txt", "iran-missiles-a.txt", 6, "…b.txt"),
    ("iran-missiles-b.txt", "iran-missiles-a.txt", 5, "…b.t…"),
    ("a-long-report.txt", "b-long-report.txt", 9, "a-lo….txt"),
    ("report-one-of-march.txt", "report-two-of-march.txt", 14, "report-one…txt"),
    ("before-the-storm-and-more.txt", "before-the-flood-and-more.txt", 12, "…storm-and-…"),
    ("standard input", "report-b.txt", 9, "stan…nput"),
    ("same.txt", "same.txt", 7, "sam…txt"), ("report.txt", "reports.txt", 7, "r…t.txt"),
  ])
  func keepsWhatTellsTwoNamesApart(name: String, other: String, columns: Int, expected: String) {
    let part = name.difference(from: other)
    #expect(name.elidedInside(to: columns, sign: "…", keeping: part) == expected)
  }

  /// Whole names where there is room for them, and never two that look alike.
  @Test(arguments: [80, 90, 100, 110, 120, 124, 130, 160])
  func theNamesInTheHeaderDiffer(columns: Int) {
    func article(_ name: String, _ outlet: String, _ origin: Origin) -> AnnotatedArticle {
      var metadata = ArticleMetadata()
      metadata.source = Datum(outlet, from: .footer)
      metadata.date = CalendarDate(iso: "2031-03-04").map { Datum($0, from: origin) }
      return MarkedArticle("It rained.", name: name, metadata: metadata).article
    }
    let state = ReaderState(
      articles: Sides(
        left: article("long-report-a.txt", "Gazette", .byline),
        right: article("long-report-b.txt", "Gazette", .caption)),
      size: Size(columns: columns, rows: 20))
    let header = state.view(theme: Theme(name: "t", summary: "", styles: [:])).text[0]
    let parts = header.split(separator: "⇄").map { part in
      part.drop { $0 == " " }.dropFirst(2).prefix { $0 != " " }
    }
    #expect(parts.count == 2)
    #expect(parts[0].hasPrefix("Gazette") || parts[0] != parts[1], "\(header)")
    if columns >= 116 {
      #expect(parts == ["long-report-a.txt", "long-report-b.txt"], "\(header)")
    }
  }

  @Test func standardInputIsNamed() {
    let article = MarkedArticle("It rained.", name: "A").article
    let state = ReaderState(
      articles: Sides(left: article, right: article), size: Size(columns: 120, rows: 20),
      options: ReaderOptions(standardInput: .left))
    let header = state.view(theme: Theme(name: "t", summary: "", styles: [:])).text[0]
    #expect(header.contains(" A standard input · no date"))
    #expect(header.contains(" B A · no date"))
  }

  /// Facts go one by one as the room shrinks; the date stays to the last.
  @Test(arguments: [
    (180, "A a-rather-long-file-name.txt · Ann Lee · 4 Mar 2031 (photo caption) · 2 w"),
    (162, "A a-rather-long-file-name.txt · Ann Lee · 4 Mar 2031 (photo caption)"),
    (140, "A a-rather-…name.txt · Ann Lee · 4 Mar 2031 (photo caption)"),
    (120, "A a-rather-lo…le-name.txt · Ann Lee · 4 Mar 2031?"),
    (86, "A a-ra….txt · Ann Lee · 4 Mar 2031?"), (82, "A Ann Lee · 4 Mar 2031?"),
    (60, "A Ann Lee · 4 Mar 2031?"),
  ])
  func showsAsMuchAsFits(columns: Int, expected: String) {
    var metadata = ArticleMetadata()
    metadata.author = Datum("Ann Lee", from: .byline)
    metadata.date = CalendarDate(iso: "2031-03-04").map { Datum($0, from: .caption) }
    let article = MarkedArticle(
      "It rained.", name: "a-rather-long-file-name.txt", metadata: metadata
    ).article
    let state = ReaderState(
      articles: Sides(left: article, right: article), size: Size(columns: columns, rows: 20))
    let header = state.view(theme: Theme(name: "t", summary: "", styles: [:])).text[0]
    let left = header.prefix { $0 != "⇄" }
    #expect(left.split(separator: " ").joined(separator: " ") == expected)
  }

  /// Words go first, then the author, then most of the file's name, and outlet and date never.
  @Test(arguments: [
    (200, "A report-of-tuesday.txt · Gazette · Ann Lee · 4 Mar 2031 · 2 w"),
    (136, "A report-of-tuesday.txt · Gazette · Ann Lee · 4 Mar 2031"),
    (120, "A report-of-tuesday.txt · Gazette · 4 Mar 2031"),
    (104, "A report-o…day.txt · Gazette · 4 Mar 2031"),
    (84, "A repo….txt · Gazette · 4 Mar 2031"),
    (60, "A Gazette · 4 Mar 2031"),
  ])
  func keepsTheOutletLongerThanTheAuthor(columns: Int, expected: String) {
    var metadata = ArticleMetadata()
    metadata.source = Datum("Gazette", from: .footer)
    metadata.author = Datum("Ann Lee", from: .byline)
    metadata.date = CalendarDate(iso: "2031-03-04").map { Datum($0, from: .byline) }
    let article = MarkedArticle(
      "It rained.", name: "report-of-tuesday.txt", metadata: metadata
    ).article
    let state = ReaderState(
      articles: Sides(left: article, right: article), size: Size(columns: columns, rows: 20))
    let header = state.view(theme: Theme(name: "t", summary: "", styles: [:])).text[0]
    let left = header.prefix { $0 != "⇄" }
    #expect(left.split(separator: " ").joined(separator: " ") == expected)
  }

  @Test func namesTheHeadlineOrItsAbsence() {
    let row = ReaderScript().screen.text[1]
    #expect(row.contains(" A (no headline) ─"))
    #expect(row.contains(" B Wexcombe counts its dead after the storm ─"))
    #expect(row.contains(" 12 links "))
  }
}
