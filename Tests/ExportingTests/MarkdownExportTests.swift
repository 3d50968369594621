import Alignment
import Articles
import Claims
import Testing

@testable import Exporting

private func markdown(_ comparison: Comparison, floor: Double = 0.5) -> String {
  let options = ExportOptions(confidenceFloor: floor)
  return String(
    decoding: ExportFormat.markdown.bytes(of: comparison, options: options), as: UTF8.self)
}

@Suite struct MarkdownExportTests {
  @Test func theReportSaysEverything() {
    #expect(
      markdown(Sample.harbour) == #"""
        # Two accounts compared

        |  | A | B |
        | --- | --- | --- |
        | File | a.txt | b.txt |
        | Author | Ada Moss (byline) | – |
        | Date | 2 March 2026 (byline) | – |
        | Sentences, claims | 3, 4 | 4, 6 |

        - Discrepancies with confidence 0.50 or more: 1 conflict, 1 update
        - Links: 2 twins, 2 related
        - Without a twin in B: 2 of 4 claims of A
        - Without a twin in A: 4 of 6 claims of B

        ## Discrepancies

        ### 1. Number, conflict: A1a ↔ B1c

        > **A1a** · Ada Moss, 2 March 2026\
        > **Twelve boats** sank in the harbour,

        > **B1c** · b.txt, undated\
        > after **nine boats** sank.

        - Words: A “Twelve boats”, B “nine boats”
        - Why: Both count it.
        - Confidence 0.93; twin, score 0.87

        ### 2. Done or possible, update: A1b ↔ B1a

        > **A1b** · Ada Moss, 2 March 2026\
        > and the mayor **has resigned**.

        > **B1a** · b.txt, undated\
        > The mayor **may resign**,

        - Words: A “has resigned”, B “may resign”
        - Why: Done in A, possible in B.
        - Not settled: Whether the mayor resigned.
        - Confidence 0.60; related, score 0.70

        ## Twins without discrepancy

        > **A2** · Ada Moss, 2 March 2026\
        > Nobody was hurt.

        > **B2** · b.txt, undated\
        > Nobody was hurt.

        Score 1.00.

        ## Related without discrepancy

        > **A3** · Ada Moss, 2 March 2026\
        > The ferry ran late.

        > **B3** · b.txt, undated\
        > Ferries were delayed.

        Score 0.40.

        ## Without a twin in B

        - **A1b** and the mayor has resigned.
        - **A3** The ferry ran late.

        ## Without a twin in A

        - **B1a** The mayor may resign,
        - **B1b** the port said,
        - **B3** Ferries were delayed.
        - **B4** Repairs begin on Monday.

        ## Set aside in A

        - Byline (author's name): Ada Moss

        """#)
  }

  @Test func placesToCompareAreNamedAndNotCounted() {
    let report = markdown(Sample.harbour, floor: 0.9)
    #expect(report.contains("Discrepancies with confidence 0.90 or more: 1 conflict\n"))
    #expect(report.contains("Places to compare, too unsure to show: A1b ↔ B1a"))
    #expect(!report.contains("Done or possible") && !report.contains("1 update"))
    #expect(report.contains("## Places to compare\n"))
    #expect(
      report.contains(
        "- Compare: done or possible, “has resigned” against “may resign”, confidence 0.60\n"))
    #expect(report.ranges(of: "**A1b** ·").count == 1)
  }

  /// What an article holds can neither mark up the report nor reach a terminal.
  @Test func articlesStayText() {
    let left = Sample.article(
      "a|b.md",
      ["# Not *a* heading <b>`x`</b> | [link](u) \u{1B}[2J\u{202E}", "~~a~~ $x$ &amp; \\n"])
    let articles = Sides(left: left, right: Sample.article("b.md", ["Nothing."]))
    let report = markdown(Comparison(articles: articles, links: []))
    #expect(
      report.contains(
        ##"\# Not \*a\* heading \<b\>\`x\`\</b\> \| \[link\](u) \\x1b\[2J\\u{202e}"##))
    #expect(report.contains(#"\~\~a\~\~ \$x\$ \&amp; \\n"#))
    #expect(report.contains(#"| File | a\|b.md | b.md |"#))
    #expect(!report.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test(arguments: [
    ("the old mill", [4..<7], "the **old** mill"),
    ("the old mill", [4..<7, 6..<12], "the **old mill**"),
    ("the old mill", [0..<3, 8..<12], "**the** old **mill**"),
    // Asterisks that would be read as asterisks are left out.
    ("is“old”ish", [2..<11], "is“old”ish"),
    ("is “old” now", [3..<12], "is **“old”** now"),
    ("mid*dle", [0..<7], "**mid\\*dle**"),
    ("", [0..<0], ""),
  ])
  func deciding(text: String, bold: [Range<Int>], expected: String) {
    #expect(MarkdownText.of(Substring(text), bold: bold) == expected)
  }

  /// What would begin a list, a rule, a heading or a table at the beginning of a line stays what it
  /// is.
  @Test(arguments: [
    ("- 6 cranes were sold", #"\- 6 cranes were sold"#), ("+ 5", #"\+ 5"#),
    ("1. He won.", #"1\. He won."#), ("12) He won.", #"12\) He won."#), ("---", #"\---"#),
    ("=== it", #"\=== it"#), (":-- a", #"\:-- a"#), ("1.5 million", "1.5 million"),
    ("1999 was wet.", "1999 was wet."), ("6-9 cranes", "6-9 cranes"), ("– 6", "– 6"),
    ("    four", "four"), ("", ""),
  ])
  func theBeginningOfALineStaysText(text: String, expected: String) {
    #expect(MarkdownText.atLineStart(MarkdownText.of(text)) == expected)
  }

  @Test func quotationsOfAReportStayWhatTheyAre() {
    for words in ["- 6 cranes were sold", "+ 5", "1. "] {
      let articles = Sides(
        left: Sample.article("a.md", [words]), right: Sample.article("b.md", [words]))
      let report = markdown(Comparison(articles: articles, links: [Sample.link(0, 0, 0.8)]))
      for line in report.split(separator: "\n") where line.hasPrefix("> ") {
        let text = line.dropFirst(2)
        #expect(!["-", "+", "1."].contains { text.hasPrefix($0) }, "\(line)")
      }
    }
  }

  @Test func aBlockOfCodeIsFencedBeyondItsText() {
    #expect(MarkdownText.codeBlock("a ```` b\n") == "`````text\na ```` b\n`````\n")
    #expect(MarkdownText.codeBlock("a\n") == "```text\na\n```\n")
  }

  @Test func repeatedReportsHaveTheSameBytes() {
    #expect(markdown(Sample.harbour) == markdown(Sample.harbour))
  }
}
