internal import Lexicon
import Articles
import Claims

/// Two quotations of one utterance, and the words they share in order.
struct Utterance {
  let quotations: Sides<QuotedWords>
  /// Places in both quotations.
  let chain: [Sides<Int>]

  /// The quotations that may be of one utterance: of two that share the same words with one of the
  /// other side, the one that shares more. O(quotations² · words²).
  static func all(in link: LinkedClaims) -> [Utterance] {
    let long = link.facts.map { $0.quotations.prefix(12).filter { $0.words.count >= 4 } }
    let all = long.left.flatMap { one in
      long.right.map { other in
        Utterance(
          quotations: Sides(left: one, right: other),
          chain: densest(
            CommonWords.chain(
              link[.left].normals(one.words.prefix(200)),
              link[.right].normals(other.words.prefix(200)))))
      }
    }.filter { !$0.chain.isEmpty }
    return all.filter { one in
      !all.contains { rival in
        rival.chain.count > one.chain.count
          && Side.allCases.contains { side in
            rival.quotations[side] == one.quotations[side]
              && rival.stretch(side).overlaps(one.stretch(side))
          }
      }
    }
  }

  private func stretch(_ side: Side) -> ClosedRange<Int> {
    let places = chain.map { $0[side] }
    return (places.first ?? 0)...max(places.first ?? 0, places.last ?? 0)
  }

  /// The stretch of a chain where most of the words are shared: words far from the rest are chance.
  private static func densest(_ chain: [Sides<Int>]) -> [Sides<Int>] {
    var best = chain[...]
    var most = Int.min
    for first in chain.indices {
      for last in chain.indices[first...] {
        let count = last - first + 1
        let length =
          max(chain[last].left - chain[first].left, chain[last].right - chain[first].right) + 1
        let worth = 2 * count - length
        if worth > most || worth == most && count > best.count {
          (most, best) = (worth, chain[first...last])
        }
      }
    }
    return Array(best)
  }

  /// Whether half of the words are shared, and enough of them.
  private var isOne: Bool {
    guard let first = chain.first, let last = chain.last, chain.count >= 4 else { return false }
    let length = max(last.left - first.left, last.right - first.right) + 1
    return 2 * chain.count >= length
  }

  /// The words in which the two differ, between shared words that hold them.
  func gaps(in link: LinkedClaims) -> [Sides<Range<Int>>] {
    guard isOne else { return [] }
    let starts = quotations.map(\.words.lowerBound)
    return chain.indices.dropLast().compactMap { place in
      let (one, other) = (chain[place], chain[place + 1])
      let words = Sides(
        left: starts.left + one.left + 1..<starts.left + other.left,
        right: starts.right + one.right + 1..<starts.right + other.right)
      return (!words.left.isEmpty || !words.right.isEmpty) && isFlanked(after: place, in: link)
        ? words : nil
    }
  }

  /// Other words at the head of both, where what follows is the same; nil where one side only
  /// leaves words out.
  var opening: Sides<Range<Int>>? {
    guard isOne, let first = chain.first, (1...3).contains(first.left),
      (1...3).contains(first.right), run(from: 0, 1) >= 4
    else { return nil }
    return Sides(
      left: quotations.left.words.prefix(first.left),
      right: quotations.right.words.prefix(first.right))
  }

  /// How many shared words follow each other on both sides from a place on, or before it.
  private func run(from start: Int, _ step: Int) -> Int {
    var at = start
    while chain.indices.contains(at + step), chain[at + step] == chain[at].map({ $0 + step }) {
      at += step
    }
    return abs(at - start) + 1
  }

  /// Whether enough shared words are right before and after the gap after a place. One word alone
  /// at an end of what is shared holds nothing, unless it is the end of both quotations too, or a
  /// name.
  private func isFlanked(after place: Int, in link: LinkedClaims) -> Bool {
    let (before, after) = (run(from: place, -1), run(from: place + 1, 1))
    let isLooseStart = place == 0 && before == 1 && !holds(chain[0], in: link)
    let isLooseEnd = place + 2 == chain.count && after == 1 && !holds(chain[place + 1], in: link)
    return before + after >= 4 && !isLooseStart && !isLooseEnd
  }

  /// `Key` may look like a name on one side alone.
  private func holds(_ place: Sides<Int>, in link: LinkedClaims) -> Bool {
    let kinds = Side.allCases.map {
      link[$0].kind(quotations[$0].words.lowerBound + place[$0])
    }
    let isEnd = Side.allCases.map { place[$0] + 1 == quotations[$0].words.count }
    return place == Sides(left: 0, right: 0) || isEnd == [true, true] || kinds.contains(.name)
      || kinds.contains(.content) && isEnd.contains(true)
  }
}
