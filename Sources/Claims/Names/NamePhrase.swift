/// A name as it is written in a sentence, with what the words around it say of its bearer.
///
///     the company's chief executive, Jane Roe, said  words "Jane Roe", role chief executive
///     Sen. John McCain (R-Ariz.)                     words "John McCain", roles senator and
///                                                    republican
struct NamePhrase {
  /// The words of the name without titles, as indices of `AnnotatedArticle.words`.
  var words: Range<Int>
  /// The small words of the surname before them, where no given name is: `van der` Berg.
  var particles = 0..<0
  /// The word among them that marks set off: `"Annie"` of `Ann "Annie" Berg`.
  var nickname: Int?
  /// The same with titles and an article.
  var extent: Range<Int>
  var roles: [NameRoles.Role] = []
  var gender: EntityGender?
  /// The stem of the country that a role given here belongs to.
  var country: String?
  /// Whether only a human being is named so.
  var isPerson = false
  /// Whether a verb of saying follows it.
  var speaks = false
  /// Whether an organisation's head noun is among the words or given in apposition.
  var isBody = false
  /// Whether `the` comes before it, as it does before no person.
  var hasArticle = false
  /// Whether `in`, `at`, `near` … comes before it.
  var isLocated = false
  /// Whether one of them comes before it that comes before no person: not `to`, not `from`.
  var isPlaced = false
}

/// A role that stands for somebody: `the senator`, `a spokeswoman`, `Israel's prime minister`.
struct RolePhrase {
  /// From the article or possessor to the head noun.
  var words: Range<Int>
  var role: NameRoles.Role
  var country: String?
  /// Whether it takes up somebody already named: `the`, `this`, or a country's.
  var isDefinite: Bool
}

/// What a reader of names meets from left to right.
struct NameEvent {
  enum Kind {
    case name(Int)
    case role(Int)
    case pronoun(NameCue.Pronoun)
  }

  let kind: Kind
  /// The first word.
  let word: Int
}

/// All phrases of an article.
struct NamePhrases {
  var names: [NamePhrase] = []
  var roles: [RolePhrase] = []
  /// Names, roles and pronouns in the order of the words, a sentence an element.
  var events: [[NameEvent]] = []
}
