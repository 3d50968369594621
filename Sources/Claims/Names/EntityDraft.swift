/// An entity while the article is read.
struct EntityDraft {
  /// Forms as stems, each once, in the order of mention.
  var forms: [[String]] = []
  var roles: [NameRoles.Role] = []
  var country: String?
  var titleGender: EntityGender?
  /// How often pronouns that can be nobody else's were female or male.
  var pronouns = (female: 0, male: 0)
  var isPerson = false
  /// Whether it says something, as organisations do too.
  var speaks = false
  var isBody = false
  var isPlace = false
  var isCountry = false
  /// Whether its surname alone stands for it.
  var isBare = false
  /// Whether the article comes before it anywhere.
  var hasArticle = false

  var gender: EntityGender? {
    if let titleGender { return titleGender }
    if pronouns.female == pronouns.male { return nil }
    return pronouns.female > pronouns.male ? .female : .male
  }

  /// Whether it is a human being, as far as the article shows.
  var isHuman: Bool { isPerson || speaks && !isBody && !hasArticle && !isPlace }

  /// Whether a pronoun of `gender` can stand for it.
  func admits(_ gender: EntityGender) -> Bool {
    isHuman && (self.gender == nil || self.gender == gender)
  }

  mutating func learn(_ phrase: NamePhrase) {
    for role in phrase.roles { learn(role) }
    country = country ?? phrase.country
    titleGender = titleGender ?? phrase.gender
    isPerson = isPerson || phrase.isPerson
    speaks = speaks || phrase.speaks
    isBody = isBody || phrase.isBody
    hasArticle = hasArticle || phrase.hasArticle
  }

  mutating func learn(_ role: NameRoles.Role) {
    if !roles.contains(where: { $0.name == role.name }) { roles.append(role) }
  }

  mutating func learn(form: [String]) {
    if !forms.contains(form) { forms.append(form) }
  }

  var finished: Entity {
    let sort: EntitySort =
      isCountry
      ? .place
      : isPerson ? .person : isBody ? .organisation : isHuman ? .person : isPlace ? .place : .other
    return Entity(
      sort: sort, gender: sort == .person ? gender : nil,
      names: forms.enumerated().sorted {
        ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
      }.map(\.element),
      roles: roles.map(\.name), country: country)
  }
}
