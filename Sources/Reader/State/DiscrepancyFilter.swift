import Alignment
import Articles
import Claims

/// What of a comparison is shown: the one place that decides it, for gutter, strips, jumps, lists,
/// detail and counts alike.
///
///     kinds N D    discrepancies of these kinds      no kind and no ○ chosen: all of them
///     ○            claims without a twin
///     class ≠      discrepancies of these classes    none chosen: all
///     only A       what A alone says: its claims without a twin, and details that B lacks
///     ≥ 0.50       discrepancies at least so sure
///     &harbour     where a claim's words match
///
/// The parts narrow each other: each of them must hold.
struct DiscrepancyFilter: Hashable, Sendable {
  /// The confidence floor in hundredths, so that steps add up exactly.
  var floorHundredths = 50
  /// The kinds chosen.
  var kinds: Set<DiscrepancyKind> = []
  /// Whether claims without a twin are chosen.
  var choosesOneSided = false
  /// The classes chosen.
  var classes: Set<DiscrepancyClass> = []
  /// The side of which only its own is shown.
  var side: Side?
  /// What a claim's words must match.
  var pattern: SearchPattern?

  /// The confidence floor, 0 to 1.
  var floor: Double { Double(floorHundredths) / 100 }

  /// Whether anything but the floor narrows what is shown.
  var isOn: Bool {
    !kinds.isEmpty || choosesOneSided || !classes.isEmpty || side != nil || pattern != nil
  }

  /// Whether a pattern is chosen, and nothing else but the floor.
  var isPatternOnly: Bool {
    kinds.isEmpty && !choosesOneSided && classes.isEmpty && side == nil && pattern != nil
  }

  /// Whether all that is chosen beside the floor is claims without a twin, or one side.
  var isOneSidedOnly: Bool {
    kinds.isEmpty && classes.isEmpty && pattern == nil && (choosesOneSided != (side != nil))
  }

  /// The same floor, and nothing else.
  var floorOnly: DiscrepancyFilter { DiscrepancyFilter(floorHundredths: floorHundredths) }

  /// Whether a discrepancy is shown, its claims' words left aside.
  func shows(_ discrepancy: Discrepancy) -> Bool {
    isSure(discrepancy) && chooses(discrepancy)
  }

  /// Whether a discrepancy reaches the floor. One that does not is a place to compare.
  func isSure(_ discrepancy: Discrepancy) -> Bool { discrepancy.confidence >= floor }

  /// Whether a discrepancy is of what is chosen beside the floor, its claims' words left aside.
  func chooses(_ discrepancy: Discrepancy) -> Bool {
    if !kinds.isEmpty || choosesOneSided, !kinds.contains(discrepancy.kind) { return false }
    if !classes.isEmpty, !classes.contains(discrepancy.discrepancyClass) { return false }
    guard let side else { return true }
    return !discrepancy.evidence[side].isEmpty && discrepancy.evidence[side.other].isEmpty
  }

  /// Whether a side's claims without a twin are shown, their words left aside.
  func showsOneSided(of side: Side) -> Bool {
    guard self.side ?? side == side, classes.isEmpty else { return false }
    return kinds.isEmpty || choosesOneSided
  }

  /// Which claims' words match the pattern; nil where there is none.
  func matchingClaims(in article: AnnotatedArticle) -> [Bool]? {
    guard let pattern else { return nil }
    var matching = [Bool](repeating: false, count: article.claims.count)
    let hits = pattern.matches(in: article.article.text, limit: .max)
    var hit = 0
    for (claim, span) in article.claims.map(\.span).enumerated() {
      while hit < hits.count, hits[hit].end <= span.start { hit += 1 }
      matching[claim] = hit < hits.count && hits[hit].start < span.end
    }
    return matching
  }
}

extension DiscrepancyFilter {
  /// What is chosen beside the floor, in signs: `N D ○ ≠ only A &harbour`; empty without a filter.
  func signs(_ sign: (Sign) -> String) -> String {
    var parts = DiscrepancyKind.allCases.filter(kinds.contains).map { String($0.letter) }
    if choosesOneSided { parts.append(sign(.oneSided)) }
    parts += DiscrepancyClass.allCases.filter(classes.contains).map { sign(.discrepancy($0)) }
    if let side { parts.append("only \(side.letter)") }
    if let pattern { parts.append("&\(pattern.text)") }
    return parts.joined(separator: " ")
  }

  /// What is chosen beside the floor, in words: `number, conflict`; empty without a filter.
  var words: String {
    var parts = DiscrepancyKind.allCases.filter(kinds.contains).map(\.title)
    if choosesOneSided { parts.append("claims without a twin") }
    parts += DiscrepancyClass.allCases.filter(classes.contains).map(\.title)
    if let side { parts.append("what \(side.letter) alone says") }
    if let pattern { parts.append("claims matching \(pattern.text)") }
    return parts.joined(separator: ", ")
  }
}
