internal import Lexicon
internal import Articles

/// Gives every name phrase of an article its entity.
///
/// Full names come first: they say who the surnames, first names and initials stand for, wherever
/// those are met. Of several bearers of a surname, a title or a role decides, else the one named in
/// full last. O(words): an index entry keeps `most` bearers.
struct EntityDrafts {
  private(set) var drafts: [EntityDraft] = []
  /// How many entities have a name.
  private(set) var namedCount = 0
  /// The entity of every name phrase, and how the phrase speaks of it.
  private(set) var entities: [Int] = []
  private(set) var ways: [MentionWay] = []

  private let article: AnnotatedArticle
  private var full: [String: Int] = [:]
  private var bySurname: [String: [Int]] = [:]
  private var byFirstName: [String: [Int]] = [:]
  private var byHead: [String: [Int]] = [:]
  private var byInitials: [String: Int] = [:]
  private var givenNames: [String: [(name: String, entity: Int)]] = [:]
  private var countries: Set<String> = []
  /// Surnames as written in full names.
  private var surnames: Set<String> = []

  private static let most = 8

  init(_ phrases: [NamePhrase], of article: AnnotatedArticle) {
    self.article = article
    entities = [Int](repeating: -1, count: phrases.count)
    ways = [MentionWay](repeating: .named, count: phrases.count)
    for (index, phrase) in phrases.enumerated() {
      if phrase.words.count > 1 {
        addFull(phrase, at: index)
      } else if let country = Self.country(normal(phrase.words.lowerBound)) {
        countries.insert(country)
      }
    }
    indexFullNames()
    for (index, phrase) in phrases.enumerated() {
      if phrase.words.count > 1 {
        touch(entities[index])
      } else {
        addSingle(phrase, at: index)
      }
    }
    namedCount = drafts.count
  }

  private func normal(_ index: Int) -> String { article.words[index].normal }

  private func stems(_ words: Range<Int>) -> [String] { words.map { article.words[$0].stem } }

  private static func country(_ normal: String) -> String? {
    if normal == "usa" || normal == "uk" { return normal }
    return Places.country(ofCapital: normal) == nil ? Places.country(namedBy: normal) : nil
  }

  // MARK: Full names

  private mutating func addFull(_ phrase: NamePhrase, at index: Int) {
    let words = phrase.words
    let first = normal(words.lowerBound)
    let last = normal(words.upperBound - 1)
    // A middle name or initial makes no other person.
    let isHuman = phrase.isPerson && !phrase.isBody
    let key =
      isHuman ? first + " " + last : words.map { normal($0) }.joined(separator: " ")
    let form = words.filter { $0 != phrase.nickname }.map { article.words[$0].stem }
    let known = full[key] ?? (isHuman ? sameBearer(first, last) : nil)
    let entity = known ?? drafts.count
    if known == nil {
      full[key] = entity
      drafts.append(EntityDraft())
    }
    drafts[entity].learn(phrase)
    drafts[entity].learn(form: form)
    if let nickname = phrase.nickname { learn(nickname, before: words.upperBound - 1, of: entity) }
    surnames.insert(last)
    entities[index] = entity
  }

  /// Makes a nickname another given name of its bearer: who is `Annie Berg`, and `Annie`.
  private mutating func learn(_ nickname: Int, before surname: Int, of entity: Int) {
    let words = [nickname, surname].map { article.words[$0] }
    drafts[entity].learn(form: words.map(\.stem))
    let key = words.map(\.normal).joined(separator: " ")
    if full[key] == nil { full[key] = entity }
    Self.append(entity, to: &byFirstName[words[0].stem, default: []])
  }

  /// The person of the surname whose given name is the same in short: `Ed` and `Edward`.
  private mutating func sameBearer(_ first: String, _ last: String) -> Int? {
    let bearers = givenNames[last] ?? []
    if let same = bearers.first(where: { $0.name.hasPrefix(first) || first.hasPrefix($0.name) }) {
      return same.entity
    }
    if bearers.count < Self.most { givenNames[last, default: []].append((first, drafts.count)) }
    return nil
  }

  private mutating func indexFullNames() {
    for entity in drafts.indices {
      guard let form = drafts[entity].forms.first, let first = form.first, let last = form.last
      else { continue }
      if drafts[entity].isPerson || !drafts[entity].isBody && !drafts[entity].hasArticle {
        Self.append(entity, to: &bySurname[last, default: []])
        if let whole = Self.surname(withParticlesOf: form) {
          Self.append(entity, to: &bySurname[whole, default: []])
        }
        Self.append(entity, to: &byFirstName[first, default: []])
      } else if form != Self.whiteHouse {
        Self.append(entity, to: &byHead[last, default: []])
      }
      for initials in Self.initials(form) where byInitials[initials] == nil {
        byInitials[initials] = entity
      }
    }
  }

  /// `The House` is where laws are made, and not short for it.
  private static let whiteHouse = ["white", "house"].map(Stemmer.stem)

  private static func append(_ entity: Int, to list: inout [Int]) {
    if list.count < most, !list.contains(entity) { list.append(entity) }
  }

  /// `nlrb` for "National Labor Relations Board"; with and without the little words.
  private static func initials(_ form: [String]) -> [String] {
    let all = String(form.compactMap(\.first))
    let great = String(
      form.filter { !Language.english[.initialsSkipped].contains($0) }.compactMap(\.first))
    // `the State Department Review Board (RB)`: what goes before may be a qualifier.
    let ends = (1..<max(1, great.count - 2)).map { String(great.dropFirst($0)) }
    return ((all == great ? [all] : [all, great]) + ends).filter { acronymLengths ~= $0.utf8.count }
  }

  /// Puts an entity last among those of its surname: the next bare surname is its.
  private mutating func touch(_ entity: Int) {
    guard let last = drafts[entity].forms.first?.last, let bearers = bySurname[last],
      bearers.count > 1, let at = bearers.firstIndex(of: entity)
    else { return }
    bySurname[last]?.remove(at: at)
    bySurname[last]?.append(entity)
  }

  // MARK: Single words

  private mutating func addSingle(_ phrase: NamePhrase, at index: Int) {
    let word = article.words[phrase.words.lowerBound]
    guard phrase.particles.isEmpty else { return addWithParticles(phrase, word, at: index) }
    let (entity, way) = bearer(of: word, phrase) ?? (new(phrase, word), .named)
    ways[index] = way
    entities[index] = entity
    drafts[entity].learn(phrase)
    if way == .shortName, phrase.gender == nil, phrase.roles.isEmpty {
      let isFirst = !(bySurname[word.stem] ?? []).contains { drafts[$0].isBare }
      if isFirst { drafts[entity].isBare = true }
    }
    if way != .capitalOrDemonym { drafts[entity].learn(form: [word.stem]) }
  }

  /// A surname with its small words is nobody's who bears it without them: `Mr van der Berg` is not
  /// Ida Berg.
  private mutating func addWithParticles(_ phrase: NamePhrase, _ word: Word, at index: Int) {
    let form = stems(phrase.particles) + [word.stem]
    let key = form.joined(separator: " ")
    let known = choose(bySurname[key], phrase)
    let entity = known ?? drafts.count
    if known == nil {
      drafts.append(EntityDraft())
      Self.append(entity, to: &bySurname[key, default: []])
    }
    entities[index] = entity
    ways[index] = known == nil ? .named : .shortName
    drafts[entity].learn(phrase)
    drafts[entity].learn(form: form)
  }

  private mutating func bearer(of word: Word, _ phrase: NamePhrase) -> (Int, MentionWay)? {
    // `the Roes` are more than one.
    let isFamily =
      phrase.hasArticle && word.normal.hasSuffix("s") && !surnames.contains(word.normal)
    let human = isFamily ? nil : choose(bySurname[word.stem], phrase)
    if let human, drafts[human].isPerson { return (human, .shortName) }
    if let country = government(word, phrase) { return country }
    if let human { return (human, .shortName) }
    if !phrase.hasArticle, let entity = choose(byFirstName[word.stem], phrase) {
      return (entity, .shortName)
    }
    if phrase.hasArticle, let heads = byHead[word.stem], let entity = heads.last {
      return (entity, .shortName)
    }
    if isCapitals(word), let entity = byInitials[word.normal] { return (entity, .acronym) }
    return full[isFamily ? word.normal : word.stem].map { ($0, .named) }
  }

  /// Of the bearers of a name, the one that the phrase's titles fit: the last of them, unless the
  /// phrase fits none.
  private func choose(_ bearers: [Int]?, _ phrase: NamePhrase) -> Int? {
    guard let bearers else { return nil }
    let all = bearers.filter { bearer in
      guard let gender = phrase.gender, let other = drafts[bearer].gender else { return true }
      return gender == other
    }
    let people = all.filter { drafts[$0].isPerson }
    let fitting = people.isEmpty ? all : people
    if phrase.gender == nil, phrase.roles.isEmpty, let usual = fitting.first(where: isUsual) {
      return usual
    }
    let holder = fitting.last { bearer in
      phrase.roles.contains { role in drafts[bearer].roles.contains { $0.name == role.name } }
    }
    let known = phrase.gender.flatMap { gender in
      fitting.last { drafts[$0].gender == gender }
    }
    return holder ?? known ?? fitting.last
  }

  /// Whether a bare surname stood for the entity before: so it goes on, whoever else is named.
  private func isUsual(_ entity: Int) -> Bool { drafts[entity].isBare }

  private mutating func government(_ word: Word, _ phrase: NamePhrase) -> (Int, MentionWay)? {
    guard !phrase.isPerson else { return nil }
    if let country = Self.country(word.normal) {
      let entity = entity(ofCountry: country)
      let isName = word.normal == country || Stemmer.stem(word.normal) == country
      return (entity, isName ? .named : .capitalOrDemonym)
    }
    guard let country = Places.country(ofCapital: word.normal), !phrase.isLocated,
      countries.contains(country), !isDateline(phrase.words.lowerBound)
    else { return nil }
    return (entity(ofCountry: country), .capitalOrDemonym)
  }

  private mutating func entity(ofCountry country: String) -> Int {
    if let known = full["country " + country] { return known }
    var draft = EntityDraft(forms: [[country]], isPlace: true, isCountry: true)
    draft.country = country
    drafts.append(draft)
    full["country " + country] = drafts.count - 1
    return drafts.count - 1
  }

  private mutating func new(_ phrase: NamePhrase, _ word: Word) -> Int {
    let entity = drafts.count
    let isPlace = phrase.isPlaced || Places.country(ofCapital: word.normal) != nil
    drafts.append(EntityDraft(isBody: isCapitals(word) && !phrase.isPerson, isPlace: isPlace))
    let isFamily = phrase.hasArticle && bySurname[word.stem] != nil
    full[isFamily ? word.normal : word.stem] = entity
    if !phrase.hasArticle {
      Self.append(entity, to: &bySurname[word.stem, default: []])
      surnames.insert(word.normal)
    }
    return entity
  }

  /// How many letters initials have that stand for a name.
  private static let acronymLengths = 2...7

  /// Whether a word is written in capitals, as initials are.
  private func isCapitals(_ word: Word) -> Bool {
    Self.acronymLengths ~= word.normal.utf8.count
      && article[word.span].utf8.allSatisfy { 0x41...0x5A ~= $0 || $0 == 0x2E || $0 == 0x26 }
  }

  /// `WASHINGTON --`.
  private func isDateline(_ index: Int) -> Bool {
    article[article.words[index].span].utf8.allSatisfy { 0x41...0x5A ~= $0 }
  }

  // MARK: Those without a name

  /// Adds somebody known by a role alone.
  mutating func addNameless(_ role: NameRoles.Role, country: String?) -> Int {
    var draft = EntityDraft(roles: [role], country: country)
    draft.titleGender = role.gender
    draft.isBody = role.isBody
    draft.isPerson = !role.isBody
    drafts.append(draft)
    return drafts.count - 1
  }

  /// Counts a pronoun that can be nobody else's.
  mutating func count(_ gender: EntityGender, for entity: Int) {
    switch gender {
    case .female: drafts[entity].pronouns.female += 1
    case .male: drafts[entity].pronouns.male += 1
    }
  }
}
