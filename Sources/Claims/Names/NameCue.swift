internal import Lexicon

/// What a word by itself tells the reader of names.
struct NameCue {
  /// The persons a pronoun can stand for.
  enum Pronoun: Hashable {
    case third(EntityGender)
    /// `I` and `we`: whoever speaks.
    case first
  }

  var pronoun: Pronoun?
  var role: NameRoles.Role?
  /// `Mr.` and its like.
  var isHonorific = false
  /// The gender that a title gives.
  var honorificGender: EntityGender?
  /// The gender that goes with a given name.
  var givenName: EntityGender?
  var isSaying = false

  /// The cue of a lower-case word; nil for most words.
  static func of(_ normal: String) -> NameCue? { all[normal] }

  private static let all: [String: NameCue] = {
    var all: [String: NameCue] = [:]
    for (name, gender) in GivenNames.genders { all[name, default: NameCue()].givenName = gender }
    for (word, role) in NameRoles.roles { all[word, default: NameCue()].role = role }
    for verb in VerbForms.saying.words + Abbreviations.sayingVerbs.words
      + VerbForms.sayingThat.words
    {
      all[verb, default: NameCue()].isSaying = true
    }
    for row in Language.english.rows(.courtesyTitle) {
      all[row.word, default: NameCue()].isHonorific = true
      all[row.word, default: NameCue()].honorificGender = EntityGender(rawValue: row.value)
    }
    for row in Language.english.rows(.personPronoun) {
      all[row.word, default: NameCue()].pronoun =
        row.value == "first" ? .first : EntityGender(rawValue: row.value).map(Pronoun.third)
    }
    return all
  }()
}
