import Claims

/// A place where one claim has other words than the other, held by words that correspond.
///
///     A  the committee  approved   the  bill on  [Tuesday]
///     B  the committee  approved   the  bill on  [Thursday]
struct Slot {
  /// The words of each side in the place; either may be empty, never both.
  let words: Sides<Range<Int>>
  /// How many matched words are right before the place, and right after it, at most 3 each.
  let hold: (before: Int, after: Int)

  /// Whether the place is held from both sides, or by the claim's edge on one.
  var isHeld: Bool { hold.before > 0 && hold.after > 0 }

  /// The words of one side; where there are none, the word after the place, which the other side
  /// has too.
  func shown(_ side: Side, in link: LinkedClaims) -> Range<Int> {
    let own = words[side]
    guard own.isEmpty else { return own }
    let next = own.upperBound
    if link.claims[side].words.contains(next) { return next..<next + 1 }
    let last = max(link.claims[side].words.lowerBound, next - 1)
    return last..<next
  }

  /// The slots of a link, in order, of at most `longest` words a side.
  static func all(in link: LinkedClaims, longest: Int = 5) -> [Slot] {
    let chain = link.chain
    var slots: [Slot] = []
    var previous: Sides<Int>?
    for next in chain + [edge(of: link)] {
      defer { previous = next }
      let from = previous.map { $0.map { $0 + 1 } } ?? link.claims.map { $0.words.lowerBound }
      let gap = trimmed(
        Sides(
          left: from.left..<max(from.left, next.left),
          right: from.right..<max(from.right, next.right)), in: link)
      guard !gap.left.isEmpty || !gap.right.isEmpty, gap.left.count <= longest,
        gap.right.count <= longest
      else { continue }
      // A claim of thousands of words is no sentence of news: its first slots are enough.
      guard slots.count < 400 else { return slots }
      slots.append(Slot(words: gap, hold: hold(around: gap, in: link)))
    }
    return slots
  }

  private static func edge(of link: LinkedClaims) -> Sides<Int> {
    link.claims.map { $0.words.upperBound }
  }

  /// Without words at both ends that are the same: matches may leave function words out.
  private static func trimmed(_ gap: Sides<Range<Int>>, in link: LinkedClaims) -> Sides<Range<Int>>
  {
    var left = gap.left
    var right = gap.right
    while let one = left.first, let other = right.first,
      link.normal(one, .left) == link.normal(other, .right)
    {
      left = left.dropFirst()
      right = right.dropFirst()
    }
    while let one = left.last, let other = right.last,
      link.normal(one, .left) == link.normal(other, .right)
    {
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
        let one = link.normal(left, .left)
        return one == link.normal(right, .right) || link.matched.match(left, right)
      }.count
    }
    return (
      count { (gap.left.lowerBound - 1 - $0, gap.right.lowerBound - 1 - $0) },
      count { (gap.left.upperBound + $0, gap.right.upperBound + $0) }
    )
  }
}
