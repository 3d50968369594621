extension Cell {
  /// What a terminal that cannot write the glyph may show in its place, in one column of ASCII: a
  /// letter without its marks, a quotation mark, a dash; nil where there is nothing of the kind.
  ///
  ///     é -> e     Ł -> L     ‘ -> '     東 -> nil
  /// - Complexity: constant.
  public var plainGlyph: String? {
    let scalars = glyph.unicodeScalars
    guard let scalar = scalars.first, scalar.value >= 0x80, scalar.columnWidth == 1 else {
      return nil
    }
    return scalar.plainSpelling ?? plainLetters[scalar]
  }
}

/// Letters of Latin scripts, each with those that are the same letter with marks.
private let letterRows: [(plain: String, marked: String)] = [
  ("A", "ÀÁÂÃÄÅĀĂĄǍȦẠẢẤẦẨẪẬẮẰẲẴẶ"), ("a", "àáâãäåāăąǎȧạảấầẩẫậắằẳẵặ"), ("B", "Ḃ"), ("b", "ḃ"),
  ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "ĎĐÐḌ"), ("d", "ďđðḍ"), ("E", "ÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ"),
  ("e", "èéêëēĕėęěẹẻẽếềểễệ"), ("F", "Ḟ"), ("f", "ḟ"), ("G", "ĜĞĠĢǦ"), ("g", "ĝğġģǧ"),
  ("H", "ĤĦḤ"), ("h", "ĥħḥ"), ("I", "ÌÍÎÏĨĪĬĮİǏỈỊ"), ("i", "ìíîïĩīĭįıǐỉị"), ("J", "Ĵ"),
  ("j", "ĵ"), ("K", "ĶǨ"), ("k", "ķǩĸ"), ("L", "ĹĻĽĿŁḶ"), ("l", "ĺļľŀłḷ"), ("M", "Ṃ"),
  ("m", "ṃ"), ("N", "ÑŃŅŇŊṆ"), ("n", "ñńņňŋṇ"), ("O", "ÒÓÔÕÖØŌŎŐƠǑỌỎỐỒỔỖỘỚỜỞỠỢ"),
  ("o", "òóôõöøōŏőơǒọỏốồổỗộớờởỡợ"), ("P", "Ṗ"), ("p", "ṗ"), ("R", "ŔŖŘṚ"), ("r", "ŕŗřṛ"),
  ("S", "ŚŜŞŠȘṢẞ"), ("s", "śŝşšșṣſ"), ("T", "ŢŤŦȚṬ"), ("t", "ţťŧțṭ"),
  ("U", "ÙÚÛÜŨŪŬŮŰŲƯǓỤỦỨỪỬỮỰ"), ("u", "ùúûüũūŭůűųưǔụủứừửữự"), ("W", "ŴẀẂẄ"), ("w", "ŵẁẃẅ"),
  ("Y", "ÝŶŸỲỴỶỸ"), ("y", "ýÿŷỳỵỷỹ"), ("Z", "ŹŻŽẒ"), ("z", "źżžẓ"),
]

private let plainLetters: [Unicode.Scalar: String] = Dictionary(
  letterRows.flatMap { row in row.marked.unicodeScalars.map { ($0, row.plain) } },
  uniquingKeysWith: { first, _ in first })
