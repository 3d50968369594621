/// Text on its way to the clipboard of the terminal, wherever that is: over SSH, too.
///
///     ESC ] 52 ; c ; base64 BEL            xterm, kitty, iTerm2, Windows Terminal, foot, WezTerm …
///     ESC P tmux; ESC ESC ] 52 … BEL ESC \ the same, handed on by tmux
///
/// The text itself is never sent: base64 has letters, digits, `+`, `/` and `=` only. Whether the
/// terminal takes it cannot be known.
public struct ClipboardSequence: Hashable, Sendable {
  /// What is to be sent.
  public let bytes: [UInt8]

  /// As much base64 as common terminals take in one sequence.
  public static let mostBytes = 74_994

  /// Prepares a text.
  /// - Parameter throughTmux: whether tmux is between the program and the terminal. It takes the
  ///   sequence itself (`set-clipboard on`) or hands it on (`allow-passthrough on`): both are
  ///   asked.
  /// - Returns: nil where the text is longer than terminals take.
  public init?(_ text: String, throughTmux: Bool) {
    let payload = Self.base64(Array(text.utf8))
    guard payload.count <= Self.mostBytes else { return nil }
    let sequence = Array("\u{1B}]52;c;".utf8) + payload + [0x07]
    guard throughTmux else {
      bytes = sequence
      return
    }
    bytes = sequence + Array("\u{1B}Ptmux;\u{1B}".utf8) + sequence + Array("\u{1B}\\".utf8)
  }

  /// RFC 4648, with padding.
  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for offset in 0..<3 {
        bits = bits << 8 | (offset < group.count ? Int(group[start + offset]) : 0)
      }
      for position in 0..<4 {
        let letter = letters[bits >> (18 - 6 * position) & 63]
        result.append(position <= group.count ? letter : UInt8(ascii: "="))
      }
    }
    return result
  }
}
