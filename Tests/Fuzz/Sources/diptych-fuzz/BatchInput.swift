import Articles

@testable import DiptychCommand

/// Bytes as a line of a batch.
enum BatchInput {
  /// Answers the line: one line of JSON, whatever the question is.
  static func answer(_ bytes: [UInt8]) {
    let question = BatchQuestion(line: .bytes(bytes), number: 1)
    let answer = question.answer(.init(confidenceFloor: 0.5, cleaning: .on)).bytes
    require(answer.last == 0x0A, "the answer ends with a line feed")
    var scanner = JSONScanner(answer[...])
    require((try? scanner.members { _, _ in }) != nil, "the answer is a JSON object")
  }
}
