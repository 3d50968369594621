import Alignment
import Glibc

/// Counts what the program sends for moves at 120 x 40, on the reference pair.
enum SentBytes {
  /// Prints the largest counts: over all claims of A, of a row down and up inside one, and of going
  /// from one to the next, where the other pane may have to be drawn anew.
  static func measure(_ program: String) {
    guard
      let child = Child(
        [program, Benchmark.pair.left, Benchmark.pair.right],
        on: .terminal(rows: 40, columns: 120))
    else { giveUp("\(program) does not start.") }
    while let bytes = child.read(within: 1_000), !bytes.isEmpty {}
    var inside = 0
    var between = 0
    _ = sent(child, "gg")
    for _ in 0..<18 {
      // The last `)` of a text moves nothing.
      for key in ["j", "k"] { inside = max(inside, sent(child, key)) }
      between = max(between, sent(child, ")"))
    }
    var jumps = 0
    for key in ["c", "c", "c", "c", "c", "c", "t", "t", "t", "o", "o"] {
      jumps = max(jumps, sent(child, key))
    }
    print("bytes at 120 x 40, the most: move inside a claim \(inside) (limit 2048),")
    print("  to the next claim \(between), jump \(jumps) (limit 8192)")
  }

  private static func sent(_ child: Child, _ keys: String) -> Int {
    child.type(keys)
    var count = 0
    var wait = 100
    while let bytes = child.read(within: wait), !bytes.isEmpty {
      count += bytes.count
      wait = 15
    }
    return count
  }
}
