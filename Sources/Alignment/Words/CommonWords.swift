/// The longest common subsequence of two short lists of words.
enum CommonWords {
  /// Pairs of indices, ascending; ties go to the earlier words of both. O(left · right).
  static func chain(_ left: [String], _ right: [String]) -> [Sides<Int>] {
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for one in left.indices.reversed() {
      for other in right.indices.reversed() {
        lengths[one][other] =
          left[one] == right[other]
          ? lengths[one + 1][other + 1] + 1
          : max(lengths[one + 1][other], lengths[one][other + 1])
      }
    }
    var chain: [Sides<Int>] = []
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one] == right[other] {
        chain.append(Sides(left: one, right: other))
        one += 1
        other += 1
      } else if lengths[one + 1][other] == lengths[one][other + 1] {
        // Whichever is passed, the rest is as long: pass both, so that the sides do not matter.
        if lengths[one + 1][other + 1] == lengths[one][other] {
          one += 1
          other += 1
        } else if left[one] < right[other] {
          one += 1
        } else {
          other += 1
        }
      } else if lengths[one + 1][other] > lengths[one][other + 1] {
        one += 1
      } else {
        other += 1
      }
    }
    return chain
  }
}
