/// Sees discrepancies of one kind in a link; how sure they are is the judge's to tell.
///
/// A detector is total: it never fails, it never looks beyond the two claims and their context, and
/// on exchanged sides it sees the same with the evidence exchanged.
protocol DiscrepancyDetector: Sendable {
  /// What the detector sees of its kind between the two claims, ordered by A's evidence.
  func findings(in link: LinkedClaims) -> [Finding]
}
