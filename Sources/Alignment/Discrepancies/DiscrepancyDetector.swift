/// Finds discrepancies of one kind in a link.
///
/// A detector is total: it never fails, it never looks beyond the two claims and their context, and
/// on exchanged sides it finds the same discrepancies with the evidence exchanged.
protocol DiscrepancyDetector: Sendable {
  /// The discrepancies of the detector's kind between the two claims, ordered by A's evidence.
  func discrepancies(in link: LinkedClaims) -> [Discrepancy]
}
