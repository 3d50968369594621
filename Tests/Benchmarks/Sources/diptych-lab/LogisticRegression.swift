import Foundation

/// A row of values, what it is, and how much it counts.
struct LabelledRow {
  let values: [Double]
  let isPositive: Bool
  var weight = 1.0
}

/// Logistic regression with a quadratic penalty, by Newton's method on standardised columns.
///
/// Minimises the weighted negative log-likelihood plus `penalty / 2` times the squared weights of
/// the standardised columns; the bias is free. The result is in the units of the raw columns. The
/// minimum is one only: where it starts changes how long it takes, not what comes out.
/// O(iterations × rows × columns²).
struct LogisticRegression {
  private(set) var bias = 0.0
  private(set) var weights: [Double]
  /// The mean of every column over the rows.
  let means: [Double]

  /// Fits to rows, each with what it is and how much it counts; from the weights of `start`, if
  /// given.
  init(_ rows: [LabelledRow], startingFrom start: LogisticRegression? = nil, penalty: Double = 5) {
    let labels = rows.map { (isPositive: $0.isPositive, weight: $0.weight) }
    let rows = rows.map(\.values)
    let columns = rows.first?.count ?? 0
    let (means, deviations) = Self.moments(of: rows, columns: columns)
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
      let change = Self.step(&solution, scaled, labels, size: size, penalty: penalty)
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

  private static func moments(of rows: [[Double]], columns: Int) -> ([Double], [Double]) {
    var means = [Double](repeating: 0, count: columns)
    var squares = means
    for row in rows {
      for column in 0..<columns { means[column] += row[column] }
    }
    means = means.map { $0 / Double(max(rows.count, 1)) }
    for row in rows {
      for column in 0..<columns {
        squares[column] += (row[column] - means[column]) * (row[column] - means[column])
      }
    }
    return (means, squares.map { max(($0 / Double(max(rows.count, 1))).squareRoot(), 1e-9) })
  }

  /// One step of Newton's; the greatest change of a weight.
  private static func step(
    _ solution: inout [Double], _ scaled: [Double],
    _ labels: [(isPositive: Bool, weight: Double)], size: Int, penalty: Double
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
        let error = weight * (probability - (labels[index].isPositive ? 1 : 0))
        let curvature = weight * probability * (1 - probability)
        for column in 0..<size {
          gradient[column] += error * row[column]
          let scaledRow = curvature * row[column]
          for other in column..<size { hessian[column * size + other] += scaledRow * row[other] }
        }
      }
    }
    for column in 0..<size - 1 {
      gradient[column] += penalty * solution[column]
      hessian[column * size + column] += penalty
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
