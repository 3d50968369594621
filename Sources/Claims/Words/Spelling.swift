/// Brings the spellings of a word to one: British to American, with what news prose knows of both.
///
///     "programme" -> "program"   "organised" -> "organized"   "defence" -> "defense"
///
/// Suffix rules count only where they lead to a word of the table, so that `four` stays `four`.
enum Spelling {
  /// The one spelling of a lower-case word.
  static func normal(_ word: String) -> String {
    if let known = variants[word] { return known }
    let letters = Array(word.utf8)
    guard letters.count >= 6, letters.allSatisfy({ $0 < 0x80 }) else { return word }
    for (british, american) in suffixes where word.hasSuffix(british) {
      let changed = String(word.dropLast(british.utf8.count)) + american
      if WordTable.embedded.index(of: changed) != nil { return changed }
    }
    return word
  }

  private static let suffixes: [(String, String)] = [
    ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"),
    ("iser", "izer"), ("isers", "izers"), ("ises", "izes"), ("ise", "ize"), ("yse", "yze"),
    ("ysed", "yzed"), ("ysing", "yzing"), ("ours", "ors"), ("our", "or"), ("oured", "ored"),
    ("ouring", "oring"), ("ourable", "orable"), ("ourite", "orite"), ("ourites", "orites"),
    ("tre", "ter"), ("tres", "ters"), ("ence", "ense"), ("ences", "enses"), ("ogue", "og"),
    ("ogues", "ogs"), ("aemia", "emia"), ("elled", "eled"), ("elling", "eling"),
    ("eller", "eler"), ("ellers", "elers"), ("celled", "celed"),
  ]

  private static let variants: [String: String] = [
    "programme": "program", "programmes": "programs", "grey": "gray", "cheque": "check",
    "cheques": "checks", "tyre": "tire", "tyres": "tires", "whilst": "while",
    "amongst": "among", "kerb": "curb", "sceptic": "skeptic", "sceptics": "skeptics",
    "sceptical": "skeptical", "aluminium": "aluminum", "judgement": "judgment",
    "manoeuvre": "maneuver", "manoeuvres": "maneuvers", "enrol": "enroll", "fulfil": "fulfill",
    "licence": "license", "plough": "plow", "defence": "defense", "offence": "offense",
    "metre": "meter", "metres": "meters", "litre": "liter", "litres": "liters",
    "kilometre": "kilometer", "kilometres": "kilometers", "km": "kilometers",
    "theatre": "theater", "centre": "center", "centres": "centers", "paediatric": "pediatric",
    "ok": "okay", "percent": "percent", "per cent": "percent", "acknowledgement": "acknowledgment",
    "advisor": "adviser", "advisors": "advisers", "cancelled": "canceled",
    "cancelling": "canceling", "storey": "story", "towards": "toward", "afterwards": "afterward",
    "novelised": "novelized", "labour": "labor", "t-shirt": "tshirt",
    "dialog": "dialogue", "dialogs": "dialogues", "catalog": "catalogue",
    "catalogs": "catalogues", "kyiv": "kiev", "peking": "beijing", "burma": "myanmar",
    "bombay": "mumbai",
    "calcutta": "kolkata", "bangalore": "bengaluru", "rangoon": "yangon",
  ]
}
