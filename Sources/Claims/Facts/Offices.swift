/// Offices and posts, under one name for all ways to write each.
///
/// Only offices that one person rarely holds together are here; `senator`, `leader` or `candidate`
/// go with any of them, and are honorifics as far as two accounts are concerned.
enum Offices {
  /// The office that ends at the word at `index`, and how many words name it.
  static func office(endingAt index: Int, in claim: ClaimWords) -> (name: String, count: Int)? {
    guard lastWords.contains(claim.normal(index)) else { return nil }
    for (phrase, name) in longOffices where claim.matches(phrase, at: index - phrase.count + 1) {
      return (name, phrase.count)
    }
    guard let name = offices[claim.normal(index)] else { return nil }
    return (name, 1)
  }

  private static let lastWords = WordSet(
    Array(offices.keys) + longOffices.compactMap { phrase, _ in phrase.last })

  /// Words that come before a name and say no more than that a person is meant.
  static let honorifics: WordSet = [
    "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "sen", "rep", "gov", "sens",
    "reps", "govs", "senator",
    "representative", "congressman", "congresswoman", "judge", "justice", "justices", "prof", "gen",
    "general", "adm",
    "admiral", "rear", "lt", "col", "colonel", "maj", "major", "capt", "captain", "sgt", "emir",
    "sheikh", "ayatollah", "pope", "cardinal", "bishop", "father", "rev", "reverend", "king",
    "queen", "prince", "princess", "leader", "chief", "chairman", "chairwoman", "chair", "speaker",
    "whip",
    "democrat", "republican", "officer", "detective", "supreme", "candidate", "nominee", "lawmaker",
    "professor", "minority", "majority", "former", "superintendent", "councilman", "councilwoman",
    "assemblyman", "assemblywoman", "undersecretary", "constable", "cpl", "corporal", "brig",
    "brigadier", "principal", "alderman", "delegate", "marshal", "inspector", "pvt", "nurse",
    "baron", "baroness", "magistrate", "ombudsman", "mp", "deputy",
  ]

  /// Words that end the names of bodies.
  static let bodies: Set<String> = [
    "department", "court", "committee", "office", "ministry", "bureau", "party",
  ]

  /// What a minister is minister of: words of a title after `of`, and no names.
  static let portfolios: WordSet = [
    "state", "defense", "defence", "war", "justice", "treasury", "interior", "commerce", "labor",
    "labour", "energy", "education", "agriculture", "transportation", "transport", "health",
    "housing", "homeland", "security", "national", "intelligence", "veterans", "affairs", "foreign",
    "finance", "trade", "culture", "environment", "information", "communications", "operations",
    "staff", "police", "elections", "planning", "economy", "tourism", "industry",
  ]

  static let longOffices: [([String], String)] = [
    (["vice", "president"], "vice president"), (["prime", "minister"], "prime minister"),
    (["foreign", "minister"], "foreign minister"), (["defense", "minister"], "defense minister"),
    (["finance", "minister"], "finance minister"), (["interior", "minister"], "interior minister"),
    (["press", "secretary"], "spokesperson"), (["attorney", "general"], "attorney general"),
    (["attorney", "gen"], "attorney general"),
    (["secretary", "general"], "secretary general"),
    (["chief", "executive", "officer"], "chief executive"),
    (["chief", "executive"], "chief executive"),
    (["chief", "of", "staff"], "chief of staff"), (["police", "chief"], "police chief"),
    (["district", "attorney"], "prosecutor"), (["inspector", "general"], "inspector general"),
    (["surgeon", "general"], "surgeon general"), (["solicitor", "general"], "solicitor general"),
    (["special", "counsel"], "special counsel"), (["independent", "counsel"], "special counsel"),
    (["first", "lady"], "first lady"), (["first", "gentleman"], "first gentleman"),
    (["campaign", "manager"], "campaign manager"),
  ]

  static let offices: [String: String] = [
    "president": "president", "minister": "minister", "secretary": "secretary",
    "adviser": "adviser", "advisor": "adviser", "ceo": "chief executive", "director": "director",
    "governor": "governor", "mayor": "mayor", "ambassador": "ambassador", "envoy": "envoy",
    "spokesman": "spokesperson", "spokeswoman": "spokesperson", "spokesperson": "spokesperson",
    "attorney": "lawyer", "lawyer": "lawyer", "prosecutor": "prosecutor", "sheriff": "sheriff",
    "commander": "commander", "treasurer": "treasurer", "chancellor": "chancellor",
    "premier": "prime minister", "taoiseach": "prime minister", "counsel": "lawyer",
  ]
}
