import Articles
import Testing

@Suite struct WrittenDateTests {
  /// The text with every date in brackets, followed by the day it represents.
  private func marked(_ text: String) -> String {
    var marked = ""
    var end = 0
    let utf8 = Array(text.utf8)
    for found in WrittenDate.dates(in: text) {
      marked += String(decoding: utf8[end..<found.span.start], as: UTF8.self)
      marked += "[" + String(decoding: utf8[found.span.range], as: UTF8.self) + "]"
      marked += "=" + found.date.iso
      end = found.span.end
    }
    return marked + String(decoding: utf8[end...], as: UTF8.self)
  }

  @Test(arguments: [
    ("On February 14, 2026, police", "On [February 14, 2026]=2026-02-14, police"),
    ("Feb. 14, 2026", "[Feb. 14, 2026]=2026-02-14"),
    (
      "Sept 3 2020 and Sept. 4th, 2020", "[Sept 3 2020]=2020-09-03 and [Sept. 4th, 2020]=2020-09-04"
    ),
    (
      "14 Feb 2026; 14th of February, 2026",
      "[14 Feb 2026]=2026-02-14; [14th of February, 2026]=2026-02-14"
    ),
    ("FRIDAY, FEBRUARY 13, 2026", "FRIDAY, [FEBRUARY 13, 2026]=2026-02-13"),
    (
      "2026-02-14T09:00 and 2026-02-14", "[2026-02-14]=2026-02-14T09:00 and [2026-02-14]=2026-02-14"
    ),
    ("le 14 février 2026", "le 14 février 2026"),
    ("in May 2026 the 3 May vote of 12 May, 202", "in May 2026 the 3 May vote of 12 May, 202"),
    ("February 30, 2026", "February 30, 2026"),
    ("12026-02-14 2026-02-145 x2026-02-14", "12026-02-14 2026-02-145 x2026-02-14"),
    ("03/04/2026", "03/04/2026"),
    (
      "Mayor 14, 2026 Marching 3, 2020 Decem 3, 2020",
      "Mayor 14, 2026 Marching 3, 2020 Decem 3, 2020"
    ),
    ("1 2 3 February 4 5, 2026", "1 2 3 February 4 5, 2026"),
    ("«14 March 2024»", "«[14 March 2024]=2024-03-14»"),
    ("", ""),
  ])
  func findsFullDates(text: String, expected: String) {
    #expect(marked(text) == expected)
  }
}
