import Alignment
import Articles
import Claims

/// A search over both texts, and where it found something.
struct Search: Hashable, Sendable {
  /// One of the hits.
  struct Hit: Hashable, Sendable {
    let side: Side
    /// Index of the side's hits.
    let index: Int
  }

  let pattern: SearchPattern
  /// The hits in what is shown of each text, in order.
  let hits: Sides<[TextSpan]>
  /// How many more are in lines that are folded away.
  let foldedCount: Int
  /// The hit that the reader went to last.
  var current: Hit?

  /// How many hits there are.
  var count: Int { hits.left.count + hits.right.count }

  /// `2/3 · A 2 · B 1`
  func counts(separator: String) -> String {
    guard count > 0 else {
      return foldedCount > 0 ? "only in hidden lines: zh" : "no match"
    }
    let place = current.map { "\(number(of: $0))/" } ?? ""
    return "\(place)\(count) \(separator) A \(hits.left.count) \(separator) B \(hits.right.count)"
  }

  /// The number of a hit, from 1: A's come first.
  private func number(of hit: Hit) -> Int {
    hit.index + 1 + (hit.side == .right ? hits.left.count : 0)
  }

  /// The hit with a number, from 1.
  func hit(number: Int) -> Hit {
    number <= hits.left.count
      ? Hit(side: .left, index: number - 1)
      : Hit(side: .right, index: number - 1 - hits.left.count)
  }

  /// The hits that share a byte with `span`, as indices. O(log hits).
  func indices(in span: TextSpan, of side: Side) -> Range<Int> {
    let hits = hits[side]
    let first = hits.firstIndex(notBefore: span.start) { $0.end - 1 }
    let last = hits.firstIndex(notBefore: span.end) { $0.start }
    return first..<max(first, last)
  }
}

extension Array {
  /// The first index from which on `value` is at least `limit`; the values ascend. O(log count).
  func firstIndex(notBefore limit: Int, _ value: (Element) -> Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if value(self[middle]) < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
