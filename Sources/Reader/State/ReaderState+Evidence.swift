import Alignment
import Articles
import Claims
import TextScreen

extension ReaderState {
  /// The deciding words of one side: `(nothing)` where the side has none.
  func decidingWords(of discrepancy: Discrepancy, _ side: Side) -> String {
    let words = StyledText.onOneRow(articles[side][discrepancy.evidence[side]])
    return words.isEmpty ? "(nothing)" : String(words)
  }

  /// The deciding words of both sides: `Twelve | At least ten`.
  func evidence(of discrepancy: Discrepancy) -> String {
    "\(decidingWords(of: discrepancy, .left)) | \(decidingWords(of: discrepancy, .right))"
  }

  /// The same within some columns: each side has half of them, and what the other leaves free.
  func evidence(of discrepancy: Discrepancy, columns: Int) -> String {
    let sides = Sides(left: Side.left, right: Side.right)
    let words = sides.map { decidingWords(of: discrepancy, $0) }
    let room = max(2, columns - 3)
    let shown = sides.map { side in
      words[side].cut(
        to: max(room / 2, room - words[side.other].columnWidth), ellipsis: options.glyphs.ellipsis)
    }
    return "\(shown.left) | \(shown.right)"
  }
}
