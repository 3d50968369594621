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

  /// Facts go one by one as the room shrinks; the date stays to the last.
  @Test(arguments: [
    (180, "A a-rather-long-file-name.txt · Ann Lee · 4 Mar 2031 (photo caption) · 2 w"),
    (162, "A a-rather-long-file-name.txt · Ann Lee · 4 Mar 2031 (photo caption)"),
    (140, "A a-rather…ame.txt · Ann Lee · 4 Mar 2031 (photo caption)"),
    (120, "A a-rather…ame.txt · Ann Lee · 4 Mar 2031?"),
    (86, "A a-ra….txt · Ann Lee · 4 Mar 2031?"), (60, "A Ann Lee · 4 Mar 2031?"),
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
    (104, "A report-o…day.txt · Gazette · 4 Mar 2031"), (84, "A repo….txt · Gazette · 4 Mar 2031"),
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
