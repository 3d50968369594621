internal import Lexicon

/// The states of the United States by the ways in which papers write them.
///
///     name(of: "fla")   "florida"        name(of: "n.c")   "north carolina"
///     name(of: "tx")   "texas"
enum States {
  /// The name of the state that a lower-case name, without the full stop after it, stands for; nil
  /// for other names.
  static func name(of name: String) -> String? {
    names[name] ?? names[name.filter { $0 != "." && $0 != " " }]
  }

  private static let names = Language.english.values(.state) { $0 }
}
