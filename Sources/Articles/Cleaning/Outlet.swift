internal import Lexicon

/// Names of those who publish news.
enum Outlet {
  /// Whether `name` is an outlet's: a known agency, or ends like a newspaper's or a channel's name.
  static func isKnown(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last, words.count <= 6 else { return false }
    let bare = words.first == "the" ? words.dropFirst().joined(separator: " ") : name.lowercased()
    return Language.english[.agency].contains(bare) || (words.count > 1 && endings.contains(last))
  }

  /// Whether `name` is an agency or a library that credits of photos name.
  static func isPhotoAgency(_ name: String) -> Bool {
    Language.english[.photoAgency].contains(name.lowercased())
  }

  private static let endings = Language.english[.outletEnding]
}
