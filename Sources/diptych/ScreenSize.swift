import ArgumentParser
import TextScreen

/// A screen's size as an option gives it: `120x40`, columns first.
struct ScreenSize: ExpressibleByArgument {
  let size: Size

  /// The size of the pictures in the documentation.
  static let standard = ScreenSize(size: Size(columns: 120, rows: 40))

  private init(size: Size) { self.size = size }

  /// Reads `120x40`; nil where it is none, or beyond 1,000 × 1,000.
  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { return nil }
    size = Size(columns: columns, rows: rows)
  }

  /// The size as it is written.
  var defaultValueDescription: String { "\(size.columns)x\(size.rows)" }
}
