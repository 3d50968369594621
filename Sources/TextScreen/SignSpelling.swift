/// How signs are written that a terminal may not be able to show.
///
///     as written    €5 million    ½ mile → 2 °C     © Coast Today
///     words         EUR5 million  1/2 mile -> 2 degC     (c) Coast Today
///
/// Without it, `€5 million` and `£5 million` would both be `?5 million` in a locale that has
/// neither. A spelling is longer than its sign, so texts are measured and wrapped with it, as with
/// the widths of `AmbiguousWidth`. Letters are left as they are: see `Cell.plainGlyph`.
public enum SignSpelling: Hashable, Sendable {
  /// The signs themselves.
  case asWritten
  /// Their spelling in ASCII, where there is one.
  case words

  /// What holds for all that is measured and written now; it goes with the work for one terminal.
  @TaskLocal static var current = asWritten

  /// Does something with signs spelled so.
  public func measuring<Result>(_ body: () throws -> Result) rethrows -> Result {
    if self == Self.current { return try body() }
    return try Self.$current.withValue(self, operation: body)
  }
}

extension Unicode.Scalar {
  /// What is written for this sign, in ASCII; nil of a sign that is written as it is.
  var spelledOut: String? {
    guard value >= 0xA1, SignSpelling.current == .words else { return nil }
    return signWords[self]
  }
}

/// Signs and their spelling in ASCII; a new one is a row here. Currencies have the codes of ISO
/// 4217, where one code is meant.
private let signWords: [Unicode.Scalar: String] = [
  "€": "EUR", "£": "GBP", "¥": "YEN", "¢": "ct", "₹": "INR", "₽": "RUB", "₩": "KRW", "₺": "TRY",
  "₴": "UAH", "₪": "ILS", "₫": "VND", "₦": "NGN", "₱": "PHP", "₿": "BTC", "₸": "KZT", "₾": "GEL",
  "₼": "AZN", "₵": "GHS", "₡": "CRC", "₲": "PYG", "₭": "LAK", "₮": "MNT", "฿": "THB",
  "©": "(c)", "®": "(R)", "™": "(TM)", "№": "No.", "§": "Sec.", "¶": "Par.", "°": "deg",
  "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8",
  "¹": "^1", "²": "^2", "³": "^3", "µ": "u", "Ω": "Ohm", "‰": "per mille",
  "±": "+/-", "÷": "/", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "∞": "infinity",
  "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "↑": "up", "↓": "down",
  "†": "+", "‡": "++", "✓": "(yes)", "✔": "(yes)", "✗": "(no)", "✘": "(no)",
  "●": "*", "○": "o", "■": "*", "□": "o", "▪": "*", "►": ">", "▶": ">", "★": "*", "☆": "*",
  "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ĳ": "ij", "Ĳ": "IJ",
  "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
]
