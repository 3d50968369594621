/// Numbers between 0 and 1 as text with a fixed count of decimals, the same on every machine.
enum FixedDecimals {
  /// `value` with `places` decimals, rounded half away from zero; what is not finite becomes 0.
  ///
  ///     text(0.94, places: 4)    // "0.9400"
  static func text(_ value: Double, places: Int) -> String {
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let limited = value.isFinite ? min(max(value, 0), 1_000_000) : 0
    let scaled = Int((limited * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: places - fraction.utf8.count)
    return "\(scaled / scale).\(zeros)\(fraction)"
  }
}
