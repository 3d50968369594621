import Foundation
import Testing

@testable import Exporting

@Test(arguments: [
  ("plain", #""plain""#),
  ("a \"b\" \\ c", #""a \"b\" \\ c""#),
  ("\u{08}\t\n\u{0C}\r", #""\b\t\n\f\r""#),
  ("\0 \u{1B}[2J \u{7F}", #""\u0000 \u001b[2J \u007f""#),
  ("\u{80} \u{9B}m \u{9F} \u{A0}é", "\"\\u0080 \\u009bm \\u009f \u{A0}é\""),
  ("\u{2027}\u{2028}\u{2029}\u{202E}\u{202F}", "\"\u{2027}\\u2028\\u2029\\u202e\u{202F}\""),
  ("\u{2065}\u{2066}\u{2069}\u{206A}", "\"\u{2065}\\u2066\\u2069\u{206A}\""),
  ("東京 👩‍💻", "\"東京 👩‍💻\""),
])
func escapesStrings(text: String, expected: String) throws {
  var writer = JSONWriter()
  writer.string(text)
  #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  let back = try JSONSerialization.jsonObject(
    with: Data(writer.bytes), options: [.fragmentsAllowed])
  #expect((back as? String).map { Array($0.utf8) } == Array(text.utf8))
}

@Test(arguments: [
  (0.0, "0.0000"), (1.0, "1.0000"), (0.94, "0.9400"), (0.00005, "0.0001"), (0.99994, "0.9999"),
  (.nan, "0.0000"), (.infinity, "0.0000"), (0.1 + 0.2, "0.3000"),
])
func writesFourDecimals(value: Double, expected: String) {
  #expect(FixedDecimals.text(value, places: 4) == expected)
}

@Test func placesCommasOnOneLineAndOnSeveral() {
  func sample(_ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("a", 1)
      writer.member("empty") { $0.array([Int]()) { $0.integer($1) } }
      writer.member("list") { writer in
        writer.array([1, 2]) { writer, number in
          writer.inline { $0.object { $0.member("n", number) } }
        }
      }
      writer.member("none") { $0.object { _ in } }
    }
  }
  var line = JSONWriter(layout: .line)
  sample(&line)
  #expect(
    String(decoding: line.bytes, as: UTF8.self)
      == #"{"a": 1, "empty": [], "list": [{"n": 1}, {"n": 2}], "none": {}}"#)
  var indented = JSONWriter(layout: .indented)
  sample(&indented)
  #expect(
    String(decoding: indented.bytes, as: UTF8.self) == """
      {
        "a": 1,
        "empty": [],
        "list": [
          {"n": 1},
          {"n": 2}
        ],
        "none": {}
      }
      """)
}

@Test(arguments: [
  (#"{"a": [1, 1.0e3, null]}"#, #"{"a": [1, 1.0e3, null]}"#),
  ("[\t1,\r2]", "[ 1, 2]"),
  ("\"\u{7F}\u{9B}\u{2028}é\"", #""\u007f\u009b\u2028é""#),
])
func valuesThatAreJSONStayAsTheyCame(value: String, expected: String) {
  var writer = JSONWriter()
  writer.raw(Array(value.utf8))
  #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
}
