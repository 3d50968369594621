/// The states of the United States by the ways in which papers write them.
///
///     name(of: "fla")   "florida"        name(of: "n.c")   "north carolina"
///     name(of: "tx")   "texas"
enum States {
  /// The name of the state that a lower-case name, without the full stop after it, stands for; nil
  /// for other names.
  static func name(of name: String) -> String? {
    names.contains(name) ? name : full[name.filter { $0 != "." && $0 != " " }]
  }

  private static let names = Set(rows.map(\.name))

  /// By every short form, without full stops and spaces.
  private static let full: [String: String] = {
    var full: [String: String] = [:]
    for row in rows {
      for short in row.short.split(separator: " ") { full[String(short)] = row.name }
    }
    return full
  }()

  /// Abbreviations of the press (Associated Press Stylebook, "state names") and of the post (USPS
  /// Publication 28, appendix B).
  private static let rows: [(name: String, short: String)] = [
    ("alabama", "ala al"), ("alaska", "ak"), ("arizona", "ariz az"), ("arkansas", "ark ar"),
    ("california", "calif cal ca"), ("colorado", "colo co"), ("connecticut", "conn ct"),
    ("delaware", "del de"), ("florida", "fla fl"), ("georgia", "ga"), ("hawaii", "hi"),
    ("idaho", "id"), ("illinois", "ill il"), ("indiana", "ind in"), ("iowa", "ia"),
    ("kansas", "kan kans ks"), ("kentucky", "ky"), ("louisiana", "la"), ("maine", "me"),
    ("maryland", "md"), ("massachusetts", "mass ma"), ("michigan", "mich mi"),
    ("minnesota", "minn mn"), ("mississippi", "miss ms"), ("missouri", "mo"),
    ("montana", "mont mt"),
    ("nebraska", "neb nebr ne"), ("nevada", "nev nv"), ("new hampshire", "nh"),
    ("new jersey", "nj"), ("new mexico", "nm"), ("new york", "ny"), ("north carolina", "nc"),
    ("north dakota", "nd"), ("ohio", "oh"), ("oklahoma", "okla ok"), ("oregon", "ore or"),
    ("pennsylvania", "pa penn"), ("rhode island", "ri"), ("south carolina", "sc"),
    ("south dakota", "sd"), ("tennessee", "tenn tn"), ("texas", "tex tx"), ("utah", "ut"),
    ("vermont", "vt"), ("virginia", "va"), ("washington", "wash wa"), ("west virginia", "wva wv"),
    ("wisconsin", "wis wisc wi"), ("wyoming", "wyo wy"), ("district of columbia", "dc"),
  ]
}
