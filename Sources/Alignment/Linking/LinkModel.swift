/// Weighs evidence into a probability: the logistic function of a weighted sum.
///
/// The weights are fitted by `diptych-lab fit` (a command of `Tests/Benchmarks`) on hand-read pairs
/// of news articles; `LinkModel+Fitted.swift` holds them.
@_spi(Fitting) public struct LinkModel: Sendable {
  /// What a candidate starts from.
  let bias: Double
  /// The weight of every piece.
  let weights: [Double]

  /// Makes a model; `weights` are in the order of the pieces that it weighs.
  public init(bias: Double, weights: [Double]) {
    self.bias = bias
    self.weights = weights
  }

  /// The probability that a careful reader would link the two claims. O(pieces).
  func probability(_ values: [Double]) -> Double { logistic(logOdds(values)) }

  /// The logarithm of that probability against its opposite: the weighted sum. O(pieces).
  func logOdds(_ values: [Double]) -> Double {
    precondition(values.count == weights.count, "the model and its evidence are of one length")
    var sum = bias
    for index in values.indices { sum += weights[index] * values[index] }
    return sum
  }

  /// The probability of a candidate whose values come in two parts. O(pieces).
  func probability(_ first: [Double], _ rest: [Double]) -> Double {
    precondition(
      first.count + rest.count == weights.count, "the model and its evidence are of one length")
    var sum = bias
    for index in first.indices { sum += weights[index] * first[index] }
    for index in rest.indices { sum += weights[first.count + index] * rest[index] }
    return logistic(sum)
  }
}
