import Glibc

/// Times of one thing done many times, in milliseconds.
struct Measurements {
  private let sorted: [Double]

  /// Takes times in any order; at least one.
  init(_ durations: [Duration]) {
    precondition(!durations.isEmpty, "there is nothing to measure by")
    sorted = durations.map { $0 / .milliseconds(1) }.sorted()
  }

  var least: Double { sorted[0] }
  var median: Double { at(50) }

  /// The value below which `percent` of the times lie.
  func at(_ percent: Int) -> Double { sorted[min(sorted.count - 1, sorted.count * percent / 100)] }
}

/// A table of measurements, printed as it grows.
struct Table {
  /// Prints the head.
  init() {
    row("", "min", "median", "p99", "limit")
    print(String(repeating: "-", count: 86))
  }

  /// Prints a line; times in milliseconds.
  func row(_ name: String, _ times: Measurements, limit: String = "") {
    row(name, text(times.least), text(times.median), text(times.at(99)), limit)
  }

  private func row(
    _ name: String, _ least: String, _ median: String, _ p99: String, _ limit: String
  ) {
    print(
      name + String(repeating: " ", count: max(1, 46 - name.count)) + padded(least)
        + padded(median) + padded(p99) + "  " + limit)
  }

  private func padded(_ text: String) -> String {
    String(repeating: " ", count: max(0, 10 - text.count)) + text
  }

  /// Milliseconds with two decimals.
  private func text(_ milliseconds: Double) -> String {
    let hundredths = Int((milliseconds * 100).rounded())
    let decimals = String(hundredths % 100)
    return "\(hundredths / 100)." + (decimals.count < 2 ? "0" : "") + decimals
  }
}

/// Writes a sentence to standard error and ends with status 2.
func giveUp(_ sentence: String) -> Never {
  let bytes = Array("diptych-bench: \(sentence)\n".utf8)
  _ = write(2, bytes, bytes.count)
  exit(2)
}
