internal import Lexicon

/// Roles that stand for whoever holds them, under one name for all ways to write each.
///
/// Offices are those that `Offices` compares, and seats and trades besides: `the congressman` and
/// `the representative` are one role, and `the lawmaker` may be either.
enum NameRoles {
  /// A role as a word gives it.
  struct Role: Hashable {
    let name: String
    var gender: EntityGender?
    /// Whether so few people hold it that it tells two articles' people apart from others.
    var isOffice = false
    /// Whether organisations have it, not people.
    var isBody = false
    /// Whether the word shows so only inside a name: `Post`, but not `the post`.
    var isOnlyInNames = false

    /// Whether the word is as often an adjective: `a Republican` and `Republican votes`.
    var isParty: Bool { name == "democrat" || name == "republican" }
  }

  /// The role that ends at the word at `index`, and how many words name it.
  static func role(
    endingAt index: Int, _ role: Role, in claim: ClaimWords
  ) -> (role: Role, count: Int) {
    guard let office = Offices.office(endingAt: index, in: claim) else { return (role, 1) }
    return (Role(name: office.name, gender: role.gender, isOffice: true), office.count)
  }

  /// The roles whose holders `the` before a more general role can take up as well.
  static func covered(by general: String) -> [String] { hyponyms[general] ?? [] }

  private static let hyponyms = Language.english.groups(.coveredRole)

  /// The roles that tell two articles' people apart from others.
  static let offices = Set(
    [WordClass.office, .longOffice, .seat].flatMap { Language.english.rows($0).map(\.value) })

  /// Every role by the word that ends it.
  static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    let men = Language.english[.maleWord]
    let women = Language.english[.femaleWord]
    let onlyInNames = Language.english[.onlyInNames]
    for sort in [WordClass.office, .seat, .trade, .body] {
      for row in Language.english.rows(sort) {
        roles[row.word] = Role(
          name: row.value,
          gender: men.contains(row.word) ? .male : women.contains(row.word) ? .female : nil,
          isOffice: sort == .office || sort == .seat, isBody: sort == .body,
          isOnlyInNames: onlyInNames.contains(row.word))
      }
    }
    return roles
  }()
}
