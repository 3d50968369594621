/// Brings Latin letters with marks to those without, as newsrooms that have none on their keyboards
/// do.
///
///     "sánchez" -> "sanchez"   "łódź" -> "lodz"   "straße" -> "strasse"
public enum LatinLetters {
  /// The lower-case word without marks; letters of other scripts stay. O(length).
  static func plain(_ word: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if 0x300...0x36F ~= scalar.value { continue }
      if let letters = table[scalar] {
        plain.append(contentsOf: letters.unicodeScalars)
      } else {
        plain.append(scalar)
      }
    }
    return String(plain)
  }

  /// A letter without its marks, small or capital as it is; every other sign, and a letter for
  /// which two would be needed (æ), as it is.
  public static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value >= 0xC0, scalar.value < 0x1F00 else { return scalar }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = small.first, let plain = table[first]?.unicodeScalars, plain.count == 1,
      let letter = plain.first
    else { return scalar }
    return first == scalar ? letter : Unicode.Scalar(letter.value - 32) ?? scalar
  }

  private static let table: [Unicode.Scalar: String] = {
    let rows = [
      ("a", "àáâãäåāăąǎạảấầẩẫậắằẳẵặ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđð"),
      ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįıǐỉị"), ("j", "ĵ"),
      ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"), ("oe", "œ"),
      ("r", "ŕŗř"), ("s", "śŝşšș"), ("ss", "ß"), ("t", "ţťŧț"), ("th", "þ"),
      ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("w", "ŵ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (plain, marked) in rows {
      for scalar in marked.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
