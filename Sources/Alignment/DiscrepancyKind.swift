/// What two linked claims differ in. The raw value is the public name, in JSON and in code.
///
/// The order is the order in which discrepancies of one link are listed.
public enum DiscrepancyKind: String, Hashable, Sendable, CaseIterable, Comparable {
  case number, date, name, negation, modality, attribution, quote, wording, scope

  /// The letter that stands for the kind in the gutter and in keys: `N D R G M A Q W S`.
  public var letter: Character {
    switch self {
    case .number: "N"
    case .date: "D"
    case .name: "R"
    case .negation: "G"
    case .modality: "M"
    case .attribution: "A"
    case .quote: "Q"
    case .wording: "W"
    case .scope: "S"
    }
  }

  /// The kind in words, as the status line names it.
  public var title: String {
    switch self {
    case .number: "number"
    case .date: "date or time"
    case .name: "name or role"
    case .negation: "negation"
    case .modality: "done or possible"
    case .attribution: "attribution"
    case .quote: "quoted words"
    case .wording: "wording"
    case .scope: "scope"
    }
  }

  /// Whether the kind is a matter of fact rather than of words: everything but `wording` and
  /// `scope`.
  public var isHard: Bool { self != .wording && self != .scope }

  /// Orders as declared.
  public static func < (left: DiscrepancyKind, right: DiscrepancyKind) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How a discrepancy relates to the truth of the two claims. Classes are never merged in counts.
public enum DiscrepancyClass: String, Hashable, Sendable, CaseIterable {
  /// Both cannot be taken at face value.
  case conflict
  /// The dates explain it: one account is later.
  case update
  /// Both can be true at once.
  case difference

  /// The sign in counts, as in `8≠ 1↻ 3~`.
  public var sign: String {
    switch self {
    case .conflict: "≠"
    case .update: "↻"
    case .difference: "~"
    }
  }
}
