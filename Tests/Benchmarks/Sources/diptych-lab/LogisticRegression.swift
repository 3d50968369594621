import Foundation

/// A row of values, what it is, and how much it counts.
struct LabelledRow {
  let values: [Double]
  /// 1 for what is to be found, 0 for what is not; between where it is both.
  let target: Double
  let weight: Double

  /// Makes a row that is the one or the other.
  init(values: [Double], isPositive: Bool, weight: Double = 1) {
    self.init(values: values, target: isPositive ? 1 : 0, weight: weight)
  }

  /// Makes a row that may be partly the one.
  init(values: [Double], target: Double, weight: Double = 1) {
    (self.values, self.target, self.weight) = (values, target, weight)
  }
}

/// Logistic regression with a quadratic penalty, by Newton's method on standardised columns.
///
/// Minimises the weighted negative log-likelihood plus half the penalty of each column times the
/// squared weight of the standardised column; the bias is free. The result is in the units of the
/// raw columns. The minimum is one only: where it starts changes how long it takes, not what comes
/// out. O(iterations × rows × columns²).
struct LogisticRegression {
  private(set) var bias = 0.0
  private(set) var weights: [Double]
  /// The mean of every column over the rows.
  let means: [Double]

  /// How a column is drawn to nought: by so much, in units of its deviation or in its own.
  struct Penalty {
    let strength: Double
    var isOfDeviation = true
  }

  /// Fits to rows, each with what it is and how much it counts; from the weights of `start`, if
  /// given. `penalties` has one entry a column; without, each is 5.
  init(
    _ rows: [LabelledRow], startingFrom start: LogisticRegression? = nil,
    penalties: [Penalty]? = nil
  ) {
    let labels = rows.map { (target: $0.target, weight: $0.weight) }
    let rows = rows.map(\.values)
    let columns = rows.first?.count ?? 0
    let penalties = penalties ?? Array(repeating: Penalty(strength: 5), count: columns)
    var (means, deviations) = Self.moments(
      of: rows, weights: labels.map(\.weight), columns: columns)
    for column in 0..<columns where !penalties[column].isOfDeviation { deviations[column] = 1 }
    self.means = means
    let size = columns + 1
    var scaled = [Double](repeating: 1, count: rows.count * size)
    for (index, row) in rows.enumerated() {
      for column in 0..<columns {
        scaled[index * size + column] = (row[column] - means[column]) / deviations[column]
      }
    }
    var solution = [Double](repeating: 0, count: size)
    if let start {
      for column in 0..<columns { solution[column] = start.weights[column] * deviations[column] }
      solution[columns] = start.bias + zip(start.weights, means).reduce(0) { $0 + $1.0 * $1.1 }
    }
    for _ in 0..<Self.mostIterations {
      let change = Self.step(
        &solution, scaled, labels, size: size, penalties: penalties.map(\.strength))
      if change < 1e-6 { break }
    }
    weights = (0..<columns).map { solution[$0] / deviations[$0] }
    bias = solution[columns] - zip(weights, means).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static let mostIterations = 30

  /// The log odds of one row.
  func logOdds(_ row: [Double]) -> Double { zip(weights, row).reduce(bias) { $0 + $1.0 * $1.1 } }

  /// The probability of one row.
  func probability(_ row: [Double]) -> Double { 1 / (1 + exp(-logOdds(row))) }

  /// The means and the deviations of the columns, rows weighted by how much they count.
  private static func moments(
    of rows: [[Double]], weights: [Double], columns: Int
  ) -> ([Double], [Double]) {
    let total = max(weights.reduce(0, +), 1e-9)
    var means = [Double](repeating: 0, count: columns)
    var squares = means
    for (row, weight) in zip(rows, weights) {
      for column in 0..<columns { means[column] += weight * row[column] }
    }
    means = means.map { $0 / total }
    for (row, weight) in zip(rows, weights) {
      for column in 0..<columns {
        let distance = row[column] - means[column]
        squares[column] += weight * distance * distance
      }
    }
    return (means, squares.map { max(($0 / total).squareRoot(), 1e-3) })
  }

  /// One step of Newton's; the greatest change of a weight.
  private static func step(
    _ solution: inout [Double], _ scaled: [Double],
    _ labels: [(target: Double, weight: Double)], size: Int, penalties: [Double]
  ) -> Double {
    var gradient = [Double](repeating: 0, count: size)
    var hessian = [Double](repeating: 0, count: size * size)
    scaled.withUnsafeBufferPointer { scaled in
      for index in labels.indices {
        let row = UnsafeBufferPointer(rebasing: scaled[index * size..<(index + 1) * size])
        var sum = 0.0
        for column in 0..<size { sum += solution[column] * row[column] }
        let probability = 1 / (1 + exp(-min(max(sum, -30), 30)))
        let weight = labels[index].weight
        let error = weight * (probability - labels[index].target)
        let curvature = weight * probability * (1 - probability)
        for column in 0..<size {
          gradient[column] += error * row[column]
          let scaledRow = curvature * row[column]
          for other in column..<size { hessian[column * size + other] += scaledRow * row[other] }
        }
      }
    }
    for column in 0..<size - 1 {
      gradient[column] += penalties[column] * solution[column]
      hessian[column * size + column] += penalties[column]
    }
    for column in 0..<size {
      for other in 0..<column { hessian[column * size + other] = hessian[other * size + column] }
    }
    let change = solve(hessian, gradient, size: size)
    for column in 0..<size { solution[column] -= change[column] }
    return change.reduce(0) { max($0, abs($1)) }
  }

  /// Solves a system of linear equations by elimination with partial pivoting.
  private static func solve(_ matrix: [Double], _ right: [Double], size: Int) -> [Double] {
    var matrix = matrix
    var right = right
    for pivot in 0..<size {
      let best = (pivot..<size).max {
        abs(matrix[$0 * size + pivot]) < abs(matrix[$1 * size + pivot])
      }
      guard let best, abs(matrix[best * size + pivot]) > 1e-12 else { continue }
      if best != pivot {
        for column in 0..<size { matrix.swapAt(best * size + column, pivot * size + column) }
        right.swapAt(best, pivot)
      }
      for row in pivot + 1..<size {
        let factor = matrix[row * size + pivot] / matrix[pivot * size + pivot]
        guard factor != 0 else { continue }
        for column in pivot..<size {
          matrix[row * size + column] -= factor * matrix[pivot * size + column]
        }
        right[row] -= factor * right[pivot]
      }
    }
    var solution = [Double](repeating: 0, count: size)
    for row in (0..<size).reversed() {
      let known = (row + 1..<size).reduce(0) { $0 + matrix[row * size + $1] * solution[$1] }
      let pivot = matrix[row * size + row]
      solution[row] = abs(pivot) > 1e-12 ? (right[row] - known) / pivot : 0
    }
    return solution
  }
}
