import Alignment

/// Which kinds of discrepancies of which classes there are, as a set of bits.
struct DiscrepancySorts: Hashable, Sendable {
  private var bits: UInt64 = 0

  /// Makes a set of some discrepancies' sorts.
  init(_ discrepancies: some Sequence<Discrepancy> = []) {
    for discrepancy in discrepancies {
      bits |= Self.bit(discrepancy.discrepancyClass, discrepancy.kind)
    }
  }

  /// Adds the sorts of others.
  mutating func formUnion(_ other: DiscrepancySorts) { bits |= other.bits }

  /// Whether there is one of a class, and of a kind.
  func contains(_ discrepancyClass: DiscrepancyClass, _ kind: DiscrepancyKind) -> Bool {
    bits & Self.bit(discrepancyClass, kind) != 0
  }

  /// The classes are the rows of a table, the kinds its columns.
  private static func bit(_ discrepancyClass: DiscrepancyClass, _ kind: DiscrepancyKind) -> UInt64 {
    let row =
      switch discrepancyClass {
      case .conflict: 0
      case .update: 1
      case .difference: 2
      }
    let column =
      switch kind {
      case .number: 0
      case .date: 1
      case .name: 2
      case .negation: 3
      case .modality: 4
      case .attribution: 5
      case .quote: 6
      case .wording: 7
      case .scope: 8
      }
    return 1 << UInt64(16 * row + column)
  }
}

/// What represents a claim where there is room for a sign and some letters only.
struct ClaimMark: Hashable, Sendable {
  /// How the claim relates to the other account.
  let sign: Sign
  /// The kinds of its shown discrepancies, each once: those of the gravest class first, then in
  /// their order, so that the first letter belongs to the sign.
  let kinds: [DiscrepancyKind]
  /// Whether a reader made the link, or one of the claim's links.
  let isByHand: Bool

  /// Marks a claim, or a link, by what is shown of it.
  /// - Parameter rest: the sign without a shown discrepancy.
  init(_ shown: DiscrepancySorts, rest: Sign, isByHand: Bool = false) {
    self.isByHand = isByHand
    guard shown != DiscrepancySorts() else {
      (sign, kinds) = (rest, [])
      return
    }
    var sign: Sign?
    var kinds: [DiscrepancyKind] = []
    for discrepancyClass in DiscrepancyClass.allCases {
      for kind in DiscrepancyKind.allCases where shown.contains(discrepancyClass, kind) {
        sign = sign ?? .discrepancy(discrepancyClass)
        if !kinds.contains(kind) { kinds.append(kind) }
      }
    }
    self.sign = sign ?? rest
    self.kinds = kinds
  }
}

/// How a claim relates to the other account, in one sign.
enum Sign: Hashable, Sendable {
  case discrepancy(DiscrepancyClass)
  case oneSided
  /// Something may differ there, too unsure to be shown as a discrepancy.
  case place
  /// A twin without a discrepancy.
  case twin
  case related
  /// What the filter hides: a claim without a twin, or a link with discrepancies of which none is
  /// chosen.
  case hidden

  /// Which of several signs represents all of them where there is room for one: the lowest.
  var rank: Int {
    switch self {
    case .discrepancy(.conflict): 0
    case .discrepancy(.update): 1
    case .discrepancy(.difference): 2
    case .oneSided: 3
    case .place: 4
    case .twin: 5
    case .related: 6
    case .hidden: 7
    }
  }
}
