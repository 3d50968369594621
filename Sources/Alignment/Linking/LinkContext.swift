/// What the second pass sees of a candidate: its first probability and those around it.
///
///            B12   B13   B14         a candidate is surer where its neighbours on the diagonal are
///     A12   [diag] beside            linked too, and less sure where another candidate of its row
///     A13   beside  HERE  beside     or column is better
///     A14          beside [diag]
struct LinkContext: Sendable {
  /// The pieces of context. Order is the order of the model's weights, ahead of the evidence.
  enum Piece: Int, CaseIterable, Sendable {
    /// The first pass's logit.
    case logit
    /// The better and the worse of the two neighbours on the diagonal.
    case diagonalMost, diagonalLeast
    /// The best neighbour in one article only; the best across the diagonal.
    case beside, across
    /// The best rival in the row or column that has the better one, and in the other.
    case rivalMost, rivalLeast
    /// The probability against the best of row and column: the lower and the higher.
    case shareLeast, shareMost
    /// Logarithm of one more than the sum of rivals: the higher and the lower of row and column.
    case crowdMost, crowdLeast
    /// The best neighbour at most two steps away on the way of the diagonal.
    case near
    /// The log odds that the two articles tell of one event.
    case sameEvent
  }

  /// The context of every candidate, by `Piece.rawValue`.
  static func contexts(
    of pairs: [ClaimPair], in field: CandidateField, probabilities: [Double], sameEvent: Double
  ) -> [[Double]] {
    let rows = field.sums(in: .left, of: probabilities)
    let columns = field.sums(in: .right, of: probabilities)
    return pairs.indices.map { index in
      let value = probabilities[index]
      let rivals = Rivals(
        row: rows[pairs[index].left].without(value),
        column: columns[pairs[index].right].without(value))
      return context(of: index, pairs, field, probabilities, rivals) + [sameEvent]
    }
  }

  /// The best of the other candidates of the same claim, and their sum.
  private struct Rivals {
    let row: (best: Double, sum: Double)
    let column: (best: Double, sum: Double)
  }

  private static func context(
    of index: Int, _ pairs: [ClaimPair], _ field: CandidateField, _ probabilities: [Double],
    _ rivals: Rivals
  ) -> [Double] {
    let pair = pairs[index]
    let own = min(max(probabilities[index], 1e-6), 1 - 1e-6)
    func at(_ left: Int, _ right: Int) -> Double {
      field.candidate(left: pair.left + left, right: pair.right + right)
        .map { probabilities[$0] } ?? 0
    }
    let diagonal = (at(-1, -1), at(1, 1))
    let (row, column) = (rivals.row, rivals.column)
    let shares = (own / max(own, row.best), own / max(own, column.best))
    let crowds = (naturalLogarithm(1 + row.sum), naturalLogarithm(1 + column.sum))
    let steps = [(-2, -2), (2, 2), (-1, -2), (-2, -1), (1, 2), (2, 1)]
    return [
      naturalLogarithm(own / (1 - own)),
      max(diagonal.0, diagonal.1), min(diagonal.0, diagonal.1),
      max(max(at(-1, 0), at(1, 0)), max(at(0, -1), at(0, 1))),
      max(at(-1, 1), at(1, -1)),
      max(row.best, column.best), min(row.best, column.best),
      min(shares.0, shares.1), max(shares.0, shares.1),
      max(crowds.0, crowds.1), min(crowds.0, crowds.1),
      steps.reduce(0) { max($0, at($1.0, $1.1)) },
    ]
  }
}
