/// A terminal's control sequence while it is being read, to be left out as one (ECMA-48, 5th
/// edition,
/// 5.3 to 5.6).
///
///     ESC [ 3 1 m      parameters 0…?, intermediates space…/, a final byte @…~: colours, movements
///     ESC ] 0 ; x BEL  a string up to ST, which is ESC \: a window's title; OSC ends with BEL too
///     ESC ( B   ESC c  intermediates, a final byte 0…~
///
/// CSI, DCS, SOS, OSC, PM and APC may also be written as one character of U+0080 to U+009F. What is
/// no sequence to its end is none at all, so that a stray ESC takes no text with it.
struct ControlSequence {
  /// What a scalar is to the sequence.
  enum Progress {
    /// It belongs to it, and more must follow; it is its last; it cannot occur in it.
    case goesOn, ends, breaksOff
  }

  private enum State {
    case escape, escapeIntermediates
    case parameters, intermediates
    case string(endsWithBell: Bool)
    case stringEscape
  }

  private var state: State
  private var length = 1

  /// Longer strings are none: so that a broken file does not lose a page.
  private static let longest = 4_096

  /// A sequence that begins with `scalar`; nil where none does.
  init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x1B: state = .escape
    case 0x9B: state = .parameters
    case 0x9D: state = .string(endsWithBell: true)
    case 0x90, 0x98, 0x9E, 0x9F: state = .string(endsWithBell: false)
    default: return nil
    }
  }

  /// Takes the next scalar.
  mutating func take(_ scalar: Unicode.Scalar) -> Progress {
    length += 1
    guard length <= Self.longest else { return .breaksOff }
    switch state {
    case .escape: return takeIntroducer(scalar)
    case .escapeIntermediates:
      return Self.continues(scalar, 0x20...0x2F, final: 0x30...0x7E)
    case .parameters:
      if (0x30...0x3F).contains(scalar.value) { return .goesOn }
      state = .intermediates
      return Self.continues(scalar, 0x20...0x2F, final: 0x40...0x7E)
    case .intermediates: return Self.continues(scalar, 0x20...0x2F, final: 0x40...0x7E)
    case .string(let endsWithBell): return takeInString(scalar.value, endsWithBell: endsWithBell)
    case .stringEscape: return scalar == "\\" ? .ends : .breaksOff
    }
  }

  /// Takes what follows ESC.
  private mutating func takeIntroducer(_ scalar: Unicode.Scalar) -> Progress {
    switch scalar {
    case "[": state = .parameters
    case "]": state = .string(endsWithBell: true)
    case "P", "X", "^", "_": state = .string(endsWithBell: false)
    default:
      state = .escapeIntermediates
      return Self.continues(scalar, 0x20...0x2F, final: 0x30...0x7E)
    }
    return .goesOn
  }

  private mutating func takeInString(_ value: UInt32, endsWithBell: Bool) -> Progress {
    switch value {
    case 0x9C: return .ends
    case 0x07: return endsWithBell ? .ends : .breaksOff
    case 0x1B:
      state = .stringEscape
      return .goesOn
    // A string holds no control, and no line ends in one.
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029: return .breaksOff
    default: return .goesOn
    }
  }

  private static func continues(
    _ scalar: Unicode.Scalar, _ more: ClosedRange<UInt32>, final: ClosedRange<UInt32>
  ) -> Progress {
    more.contains(scalar.value) ? .goesOn : final.contains(scalar.value) ? .ends : .breaksOff
  }
}
