import Foundation

@_spi(Fitting) import Alignment

/// The two passes of the link model, fitted on some pairs.
struct FittedLinks {
  let first: LogisticRegression
  let second: LogisticRegression

  init(_ pairs: [LabelledPair]) {
    let first = Self.fit(pairs.map { ($0.sample.evidence, $0.labels) })
    self.first = first
    second = Self.fit(Self.firstPassUnseen(pairs))
  }

  private static let innerFolds = 5

  /// The rows of the second pass, each from a first pass that was fitted on other events.
  private static func firstPassUnseen(_ pairs: [LabelledPair]) -> [([[Double]], [Bool?])] {
    let events = Set(pairs.map(\.gold.event)).sorted()
    var folds: [String: Int] = [:]
    for (index, event) in events.enumerated() { folds[event] = index % innerFolds }
    let models = (0..<innerFolds).map { fold in
      fit(
        pairs.filter { folds[$0.gold.event] != fold }.map { ($0.sample.evidence, $0.labels) })
    }
    return pairs.map { pair in
      let model = models[folds[pair.gold.event] ?? 0]
      return (pair.sample.secondPass(pair.sample.evidence.map(model.probability)), pair.labels)
    }
  }

  /// The score of every candidate of a pair.
  func scores(_ sample: FittingSample) -> [Double] {
    sample.secondPass(sample.evidence.map(first.probability)).map(second.probability)
  }

  private static func fit(_ samples: [([[Double]], [Bool?])]) -> LogisticRegression {
    var rows: [[Double]] = []
    var isPositive: [Bool] = []
    for (values, labels) in samples {
      for (row, label) in zip(values, labels) {
        guard let label else { continue }
        rows.append(row)
        isPositive.append(label)
      }
    }
    return LogisticRegression(rows: rows, isPositive: isPositive)
  }

  /// The weights as the Swift file of the project.
  var swiftSource: String {
    """
    // Fitted, not written: `swift run -c release --package-path Tests/Benchmarks diptych-lab fit
    // news.jsonl` makes this file from hand-read pairs of news articles (logistic regression with a
    // quadratic penalty; weights in the units of each piece).

    extension LinkModel {
      /// From the evidence of a candidate alone.
      static let first = LinkModel(
        bias: \(text(first.bias)),
        weights: [
    \(rows(first.weights, FittingSample.pieces))
        ])

      /// From the first pass's probabilities around a candidate, and the evidence again.
      static let second = LinkModel(
        bias: \(text(second.bias)),
        weights: [
    \(rows(second.weights, FittingSample.contextPieces + FittingSample.pieces))
        ])

      /// What a usual candidate has: the means of the second pass over the candidates of the fitting.
      static let usual: [Double] = [
    \(rows(second.means, FittingSample.contextPieces + FittingSample.pieces, indent: 4))
      ]
    }

    """
  }

  private func rows(_ numbers: [Double], _ names: [String], indent: Int = 6) -> String {
    let space = String(repeating: " ", count: indent)
    return zip(numbers, names).map { "\(space)\(text($0)),  // \($1)" }.joined(separator: "\n")
  }

  private func text(_ number: Double) -> String { String(format: "%.4f", number) }
}
