internal import Lexicon
import Articles
import Claims

/// Some words of a claim in a row, or the place between two words.
struct Stretch {
  let text: ClaimText
  let words: Range<Int>

  var isEmpty: Bool { words.isEmpty }
  var count: Int { words.count }
  var normals: [String] { text.normals(words) }
  var span: TextSpan { text.span(words) }
  var isQuoted: Bool { text.areQuoted(words) }

  /// Whether all of the words are in one quotation with some before and after them.
  func isQuoted(before: Int, after: Int) -> Bool {
    text.areQuoted(words.lowerBound - before..<words.upperBound + after)
  }

  /// The only word; nil where there are none or several.
  var single: String? { words.count == 1 ? text.normal(words.lowerBound) : nil }
  /// The word before; empty at the claim's beginning.
  var before: String { text.normal(words.lowerBound - 1) }
  /// The word after; empty at the claim's end.
  var after: String { text.normal(words.upperBound) }

  /// Whether the only word is of a class.
  func isOne(of wordClass: WordClass) -> Bool { single.map(wordClass.contains) ?? false }

  /// With some words before and after, as far as the claim goes.
  func widened(before: Int = 0, after: Int = 0) -> Stretch {
    let wide = words.lowerBound - before..<words.upperBound + after
    return Stretch(text: text, words: wide.clamped(to: text.words))
  }
}

/// A place where one claim has other words than the other, held by words that correspond.
///
///     A  the committee  approved   the  bill on  [Tuesday]
///     B  the committee  approved   the  bill on  [Thursday]
struct Slot {
  /// The words of each side in the place; either may be empty, never both.
  let sides: Sides<Stretch>
  /// How many matched words are right before the place, and right after it, at most 3 each.
  let hold: (before: Int, after: Int)

  var left: Stretch { sides.left }
  var right: Stretch { sides.right }
  subscript(side: Side) -> Stretch { sides[side] }
  var words: Sides<Range<Int>> { sides.map(\.words) }

  /// Whether the place is held from both sides.
  var isHeld: Bool { hold.before > 0 && hold.after > 0 }

  /// Whether no side has more words.
  func fits(_ longest: Int) -> Bool { max(left.count, right.count) <= longest }

  /// The first side of which something holds, beside the other.
  func side(where holds: (_ own: Stretch, _ other: Stretch) -> Bool) -> Side? {
    Side.allCases.first { holds(sides[$0], sides[$0.other]) }
  }

  /// The words of each side; where there are none, the word after the place, which the other side
  /// has too.
  var shown: Sides<Range<Int>> {
    sides.map { own in
      guard own.isEmpty else { return own.words }
      let next = own.words.upperBound
      if own.text.words.contains(next) { return next..<next + 1 }
      return max(own.text.words.lowerBound, next - 1)..<next
    }
  }

  /// No place of more words is looked at.
  private static let longest = 9
  /// A claim of thousands of words is no sentence of news: its first places are enough.
  private static let most = 400

  /// The places of a link, in order. O(words).
  static func all(in link: LinkedClaims) -> [Slot] {
    var slots: [Slot] = []
    var from = link.texts.map(\.words.lowerBound)
    for next in link.chain + [link.texts.map(\.words.upperBound)] {
      let gap = trimmed(
        Sides(
          left: from.left..<max(from.left, next.left),
          right: from.right..<max(from.right, next.right)), in: link)
      from = next.map { $0 + 1 }
      guard !gap.left.isEmpty || !gap.right.isEmpty,
        max(gap.left.count, gap.right.count) <= longest
      else { continue }
      guard slots.count < most else { return slots }
      slots.append(Slot(sides: link.stretches(gap), hold: hold(around: gap, in: link)))
    }
    return slots
  }

  /// Without words at both ends that are the same: matches may leave function words out.
  private static func trimmed(_ gap: Sides<Range<Int>>, in link: LinkedClaims) -> Sides<Range<Int>>
  {
    var (left, right) = (gap.left, gap.right)
    while let one = left.first, let other = right.first, link.areOneForm(one, other) {
      left = left.dropFirst()
      right = right.dropFirst()
    }
    while let one = left.last, let other = right.last, link.areOneForm(one, other) {
      left = left.dropLast()
      right = right.dropLast()
    }
    return Sides(left: left, right: right)
  }

  private static func hold(
    around gap: Sides<Range<Int>>, in link: LinkedClaims
  ) -> (before: Int, after: Int) {
    func count(_ step: (Int) -> (Int, Int)) -> Int {
      (0..<3).prefix { offset in
        let (left, right) = step(offset)
        return link.areOneForm(left, right) || link.matched.match(left, right)
      }.count
    }
    return (
      count { (gap.left.lowerBound - 1 - $0, gap.right.lowerBound - 1 - $0) },
      count { (gap.left.upperBound + $0, gap.right.upperBound + $0) }
    )
  }
}
