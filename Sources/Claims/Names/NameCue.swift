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
    for verb in VerbForms.saying.words + Abbreviations.sayingVerbs + VerbForms.sayingThat.words {
      all[verb, default: NameCue()].isSaying = true
    }
    for word in honorifics {
      all[word, default: NameCue()].isHonorific = true
      all[word, default: NameCue()].honorificGender = honorificGenders[word]
    }
    for (word, pronoun) in pronouns { all[word, default: NameCue()].pronoun = pronoun }
    return all
  }()

  private static let honorifics = [
    "mr", "sir", "lord", "mrs", "ms", "miss", "dame", "lady", "dr", "hon",
  ]

  private static let honorificGenders: [String: EntityGender] = [
    "mr": .male, "sir": .male, "lord": .male, "mrs": .female, "ms": .female, "miss": .female,
    "dame": .female, "lady": .female,
  ]

  private static let pronouns: [String: Pronoun] = [
    "he": .third(.male), "him": .third(.male), "his": .third(.male), "himself": .third(.male),
    "he's": .third(.male), "he'd": .third(.male), "he'll": .third(.male), "she": .third(.female),
    "her": .third(.female), "hers": .third(.female), "herself": .third(.female),
    "she's": .third(.female), "she'd": .third(.female), "she'll": .third(.female), "i": .first,
    "i'm": .first, "i've": .first, "i'd": .first, "i'll": .first, "me": .first, "my": .first,
    "myself": .first, "we": .first, "we're": .first, "we've": .first, "we'd": .first,
    "we'll": .first, "our": .first, "ours": .first, "ourselves": .first,
  ]
}
