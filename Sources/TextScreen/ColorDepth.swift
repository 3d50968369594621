/// How many colours a terminal shows.
public enum ColorDepth: Int, Hashable, Sendable, CaseIterable, Comparable {
  case none = 0
  case eight = 8
  case sixteen = 16
  case palette256 = 256

  /// Fewer colours come first.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension Color {
  /// The colour's place in a palette of `depth`, as the terminal counts; nil for its own foreground
  /// or background.
  ///
  ///     .rgb(208, 103, 75)   256 colours -> 167   16 -> 1 (red)   none -> nil
  ///
  /// With 256 colours a shade is looked for among those that have the same look everywhere (16 to
  /// 255), as users choose the first sixteen themselves. Of two equally near ones the first counts.
  public func index(at depth: ColorDepth) -> Int? {
    switch self {
    case _ where depth == .none: nil
    case .standard: nil
    case .ansi(let number): depth == .eight ? Int(number % 8) : Int(number % 16)
    case .rgb(let red, let green, let blue):
      switch depth {
      case .palette256: nearestInCube(Int(red), Int(green), Int(blue))
      default: nearest(Int(red), Int(green), Int(blue), among: systemColors.prefix(depth.rawValue))
      }
    }
  }

  /// Red, green and blue of a colour of the 256 palette, as xterm shows it.
  public static func components(ofIndex index: Int) -> (red: Int, green: Int, blue: Int) {
    switch index {
    case ..<16: return systemColors[max(0, index)]
    case ..<232:
      let cube = index - 16
      return (cubeLevels[cube / 36], cubeLevels[cube / 6 % 6], cubeLevels[cube % 6])
    default:
      let grey = 8 + 10 * (min(index, 255) - 232)
      return (grey, grey, grey)
    }
  }
}

private let cubeLevels = [0, 95, 135, 175, 215, 255]

/// xterm's first sixteen colours.
private let systemColors: [(red: Int, green: Int, blue: Int)] = [
  (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
  (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
  (255, 0, 255), (0, 255, 255), (255, 255, 255),
]

private func nearestInCube(_ red: Int, _ green: Int, _ blue: Int) -> Int {
  let cubeAndGreys = (16...255).map { Color.components(ofIndex: $0) }
  return 16 + nearest(red, green, blue, among: cubeAndGreys[...])
}

private func nearest(
  _ red: Int, _ green: Int, _ blue: Int, among colors: ArraySlice<(red: Int, green: Int, blue: Int)>
) -> Int {
  var best = 0
  var least = Int.max
  for (index, color) in colors.enumerated() {
    let (r, g, b) = (color.red - red, color.green - green, color.blue - blue)
    let distance = r * r + g * g + b * b
    if distance < least { (best, least) = (index, distance) }
  }
  return best
}
