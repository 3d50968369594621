import Alignment

/// Which discrepancies make exit status 1: all, those of some kinds or classes, or none.
///
///     --fail-on number,conflict     what is a number, and what is a conflict
///     --exit-zero                   nothing
struct StatusRule: Hashable {
  private enum Sort: Hashable {
    case kind(DiscrepancyKind)
    case discrepancyClass(DiscrepancyClass)
  }

  /// What counts; nil where everything does.
  private var sorts: Set<Sort>?

  /// All discrepancies count.
  static let all = StatusRule(sorts: nil)
  /// None counts.
  static let none = StatusRule(sorts: [])

  private init(sorts: Set<Sort>?) { self.sorts = sorts }

  /// Reads names of kinds and classes with commas between them; nil where one is neither.
  init?(_ names: String) {
    var sorts = Set<Sort>()
    for part in names.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(part.drop { $0 == " " }).lowercased()
      if let kind = DiscrepancyKind(rawValue: name) {
        sorts.insert(.kind(kind))
      } else if let discrepancyClass = DiscrepancyClass(rawValue: name) {
        sorts.insert(.discrepancyClass(discrepancyClass))
      } else {
        return nil
      }
    }
    self.sorts = sorts
  }

  /// The names that can be read, in words.
  static var names: String {
    let kinds = DiscrepancyKind.allCases.map(\.rawValue).joined(separator: ", ")
    let classes = DiscrepancyClass.allCases.map(\.rawValue).joined(separator: ", ")
    return "the kinds \(kinds) and the classes \(classes)"
  }

  /// The status that a comparison's discrepancies make, of those that reach the floor.
  func status(of comparison: Comparison, confidenceFloor: Double) -> ExitStatus {
    let isFound = comparison.discrepancies(withConfidenceOf: confidenceFloor).links.contains {
      $0.discrepancies.contains(where: counts)
    }
    return isFound ? .discrepancy : .noDiscrepancy
  }

  private func counts(_ discrepancy: Discrepancy) -> Bool {
    guard let sorts else { return true }
    return sorts.contains(.kind(discrepancy.kind))
      || sorts.contains(.discrepancyClass(discrepancy.discrepancyClass))
  }
}
