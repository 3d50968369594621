import Alignment

/// What stands for a claim where there is room for a sign and some letters only.
struct ClaimMark: Hashable, Sendable {
  /// How the claim stands to the other account.
  let sign: Sign
  /// The kinds of its shown discrepancies, each once: those of the gravest class first, then in their
  /// order, so that the first letter belongs to the sign.
  let kinds: [DiscrepancyKind]

  /// Marks a claim, or a link, by what is shown of it.
  /// - Parameter rest: the sign without a shown discrepancy.
  init(_ shown: [Discrepancy], rest: Sign) {
    let classes = DiscrepancyClass.allCases.filter { discrepancyClass in
      shown.contains { $0.discrepancyClass == discrepancyClass }
    }
    var kinds: [DiscrepancyKind] = []
    for discrepancyClass in classes {
      for kind in DiscrepancyKind.allCases where !kinds.contains(kind) {
        let has = shown.contains { $0.kind == kind && $0.discrepancyClass == discrepancyClass }
        if has { kinds.append(kind) }
      }
    }
    self.kinds = kinds
    sign = classes.first.map(Sign.discrepancy) ?? rest
  }
}

/// How a claim stands to the other account, in one sign.
enum Sign: Hashable, Sendable {
  case discrepancy(DiscrepancyClass)
  case oneSided, twin, related
  /// A claim without a twin that the filter hides.
  case hidden

  /// Which of several signs stands for all of them where there is room for one: the lowest.
  var rank: Int {
    switch self {
    case .discrepancy(.conflict): 0
    case .discrepancy(.update): 1
    case .discrepancy(.difference): 2
    case .oneSided: 3
    case .twin: 4
    case .related: 5
    case .hidden: 6
    }
  }
}
