/// The character references that news in Markdown uses.
enum MarkdownEntity {
  /// The scalar that `name`, without `&` and `;`, stands for; nil where it is none that text may
  /// hold.
  static func scalar(_ name: String) -> Unicode.Scalar? {
    if let known = named[name] { return known }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, let scalar = Unicode.Scalar(value) else { return nil }
    // What the normaliser takes out of a file must not come back in through the window.
    var normalizer = TextNormalizer(capacity: 4)
    normalizer.add(scalar, from: 0, length: 1)
    let normal = String(decoding: normalizer.text.bytes, as: UTF8.self).unicodeScalars.first
    return normal == "\n" ? " " : normal
  }

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "hellip": "…", "bull": "•",
    "middot": "·", "copy": "©", "reg": "®", "trade": "™", "euro": "€", "pound": "£", "cent": "¢",
    "deg": "°", "frac12": "½", "times": "×", "eacute": "é", "egrave": "è", "agrave": "à",
    "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "ccedil": "ç", "ntilde": "ñ",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß",
  ]
}
