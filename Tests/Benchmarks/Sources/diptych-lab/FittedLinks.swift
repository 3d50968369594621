import Foundation

@_spi(Fitting) import Alignment

/// The link model, fitted on some pairs: the first pass, whether two articles tell of one event,
/// the second pass.
struct FittedLinks {
  let first: LogisticRegression
  let event: LogisticRegression
  let second: LogisticRegression
  /// What a candidate of the second pass usually has: the means of its rows.
  let usual: [Double]

  /// How much a candidate of a pair counts whose articles tell of different events.
  private static let weightOfUnrelated = 0.3
  /// Articles are also looked at as if they ended after so many claims, as short ones are to be
  /// told apart too.
  private static let limits = [3, 5, 8, 12, 20, Int.max]
  private static let innerFolds = 4

  /// Fits the model; `start` makes it faster and changes nothing else.
  init(_ pairs: [LabelledPair], startingFrom start: FittedLinks? = nil) {
    first = LogisticRegression(Self.firstRows(pairs), startingFrom: start?.first)
    // Each pair is judged by models that never saw its event, as it will be when the model is used.
    let folds = pairs.map { Self.fold(of: $0) }
    var probabilities = [[Double]](repeating: [], count: pairs.count)
    for fold in 0..<Self.innerFolds {
      let others = pairs.indices.filter { folds[$0] != fold }.map { pairs[$0] }
      let model = LogisticRegression(Self.firstRows(others), startingFrom: first)
      for index in pairs.indices where folds[index] == fold {
        probabilities[index] = pairs[index].sample.evidence.map(model.probability)
      }
    }
    let eventRows = pairs.indices.map { Self.eventRows(pairs[$0], probabilities[$0]) }
    event = LogisticRegression(Self.balanced(eventRows.flatMap { $0 }))
    var logOdds = [Double](repeating: 0, count: pairs.count)
    for fold in 0..<Self.innerFolds {
      let others = pairs.indices.filter { folds[$0] != fold }.flatMap { eventRows[$0] }
      let model = LogisticRegression(Self.balanced(others))
      for index in pairs.indices where folds[index] == fold {
        logOdds[index] = model.logOdds(pairs[index].sample.eventValues(probabilities[index]))
      }
    }
    let rows = pairs.indices.flatMap { index in
      Self.rows(
        pairs[index],
        pairs[index].sample.secondPass(probabilities[index], eventLogOdds: logOdds[index]))
    }
    second = LogisticRegression(rows, startingFrom: start?.second)
    usual = Self.means(rows.filter { $0.weight == 1 }.map(\.values))
  }

  /// The models as a comparison takes them, with other judges where given.
  func models(judges: [Regime: JudgeWeights] = [:]) -> FittedModels {
    FittedModels(
      sameEvent: event.linkModel, first: first.linkModel, second: second.linkModel, judges: judges)
  }

  /// Pairs that share an event are in one fold, as is every pair made of theirs.
  private static func fold(of pair: LabelledPair) -> Int {
    let event = pair.events.sorted().first ?? ""
    return Int(event.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 } >> 8)
      % innerFolds
  }

  private static func firstRows(_ pairs: [LabelledPair]) -> [LabelledRow] {
    pairs.flatMap { rows($0, $0.sample.evidence) }
  }

  private static func rows(_ pair: LabelledPair, _ values: [[Double]]) -> [LabelledRow] {
    zip(values, pair.labels).compactMap { values, label in
      label.map {
        LabelledRow(
          values: values, isPositive: $0, weight: pair.isUnrelated ? weightOfUnrelated : 1)
      }
    }
  }

  private static func eventRows(_ pair: LabelledPair, _ probabilities: [Double]) -> [LabelledRow] {
    limits.map { limit in
      LabelledRow(
        values: pair.sample.eventValues(probabilities, limit: limit), isPositive: !pair.isUnrelated)
    }
  }

  /// Rows of both sorts, which count the same together.
  private static func balanced(_ rows: [LabelledRow]) -> [LabelledRow] {
    let positive = rows.count { $0.target > 0.5 }
    let weight = Double(rows.count - positive) / Double(max(positive, 1))
    return rows.map {
      LabelledRow(
        values: $0.values, target: $0.target, weight: $0.target > 0.5 ? weight : 1)
    }
  }

  private static func means(_ rows: [[Double]]) -> [Double] {
    guard let first = rows.first else { return [] }
    var sums = [Double](repeating: 0, count: first.count)
    for row in rows { for column in row.indices { sums[column] += row[column] } }
    return sums.map { $0 / Double(rows.count) }
  }

  /// The weights as the Swift file of the project.
  var swiftSource: String {
    """
    // Fitted, not written: `swift run -c release --package-path Tests/Benchmarks diptych-lab fit
    // news.jsonl`
    // makes this file from hand-read pairs of news articles, from pairs made of them that tell of
    // different events, and from excerpts of both (logistic regression with a quadratic penalty;
    // weights in the units of each piece).

    extension LinkModel {
      /// Whether two articles tell of one event.
      static let sameEvent = LinkModel(
        bias: \(text(event.bias)),
        weights: [
    \(rows(event.weights, FittingSample.eventPieces))
        ])

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

      /// What a usual candidate has: the means of the second pass over the candidates of the
      /// fitting.
      static let usual: [Double] = [
    \(rows(usual, FittingSample.contextPieces + FittingSample.pieces, indent: 4))
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

extension LogisticRegression {
  /// The same as the program has it.
  fileprivate var linkModel: LinkModel { LinkModel(bias: bias, weights: weights) }
}
