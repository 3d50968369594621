import Alignment

/// Bytes as two files, with the byte 0xFF between them, which no UTF-8 has.
enum PairInput {
  /// Compares the two both ways, twice, and exports the comparison.
  static func compare(_ bytes: [UInt8]) {
    let middle = bytes.firstIndex(of: 0xFF) ?? bytes.count / 2
    guard
      let left = ArticleInput.annotated(Array(bytes[..<middle]), "A"),
      let right = ArticleInput.annotated(Array(bytes[middle...].drop { $0 == 0xFF }), "B")
    else { return }
    let problems = PairCheck.problems(of: Sides(left: left, right: right))
    require(problems.isEmpty, problems.joined(separator: "\n"))
  }
}
