import Articles
import Claims

/// What facts mean, in a journalist's words.
///
///     number "At least 12 people"     12 or more, people
///     date   "Wednesday"              2018-03-14 if past, 2018-03-21 if to come, by …
///     act    "is expected to meet"    expected
struct FactWords {
  let article: AnnotatedArticle
  let entities: [Entity]
  /// What each entity is called.
  let names: [String]

  /// What was read from the words of a fact.
  func reading(of fact: Fact) -> String {
    switch fact.content {
    case .statement(let statement): reading(of: statement)
    case .source(let attribution): reading(of: attribution)
    case .quote(let quotation, let speaker): reading(of: quotation, by: speaker)
    case .who(let mention, let name): reading(of: mention, name)
    case .number(let quantity): reading(of: quantity)
    case .date(let date, let anchor): reading(of: date, from: anchor)
    case .time(let time): reading(of: time)
    case .order(let order): reading(of: order)
    case .act(let predicate): reading(of: predicate)
    case .denial: "there is none"
    case .limit(let qualification): qualification.sort.rawValue
    case .term: "a word that judges"
    case .stance(let stance): "the verb is \(stance)"
    case .certainty(let certainty): certainty
    case .group(let group):
      "one of a group, \(group.split(separator: " ").dropFirst().joined(separator: ": "))"
    }
  }

  func text(_ word: Int) -> String { text(word..<word + 1) }

  func text(_ words: Range<Int>) -> String { String(article.text(of: words)) }

  // MARK: What is said of whom

  /// `who officers, act questioned, whom mayor; when on Friday; says Police`.
  private func reading(of statement: Statement) -> String {
    var parts = [
      statement.who.map { "who “\(text($0))”" },
      "act “\(text(statement.act))”" + (statement.isNegated ? ", denied" : ""),
      statement.whom.map { "whom or what “\(text($0))”" },
    ].compactMap { $0 }
    for (label, phrases) in [("when", statement.when), ("where", statement.where)]
    where !phrases.isEmpty {
      parts.append("\(label) “\(phrases.map(text).joined(separator: "”, “"))”")
    }
    if let source = statement.saysWho { parts.append("says “\(text(source))”") }
    return parts.joined(separator: "; ")
  }

  // MARK: Who

  private func reading(of attribution: Attribution) -> String {
    let denial = attribution.isDenial ? ", a denial" : ""
    let verb = attribution.verb.map { "“\(text($0))”\(denial)" } ?? ""
    switch attribution.voice {
    case .narrator: return "the article itself"
    case .quotation: return "a quotation"
    case .named: return "\(text(attribution.source)), \(verb)"
    case .unnamed: return "\(text(attribution.source)), without a name, \(verb)"
    case .pronoun: return "\(text(attribution.source)), named elsewhere, \(verb)"
    }
  }

  private func reading(of quotation: QuotedWords, by speaker: Int?) -> String {
    let sort = quotation.isScareQuote ? "a term in quotation marks" : "quoted words"
    return speaker.map { "\(sort), by \(names[$0])" } ?? sort
  }

  private func reading(of mention: EntityMention, _ name: NameMention?) -> String {
    let entity = entities[mention.entity]
    let sort = entity.sort == .other ? nil : entity.sort.rawValue
    let offices = name?.offices.map { "here “\(text($0.words))”" } ?? []
    let way: String? =
      switch mention.way {
      case .named: nil
      case .shortName: "part of the name"
      case .role: "by the role"
      case .pronoun: "pronoun"
      case .acronym: "initials"
      case .capitalOrDemonym: "by its capital or people"
      case .speaker: "speaker"
      }
    let roles = entity.roles.isEmpty ? nil : entity.roles.joined(separator: ", ")
    return ([names[mention.entity], sort, roles, way].compactMap { $0 } + offices)
      .joined(separator: "; ")
  }

  // MARK: How many

  private func reading(of quantity: Quantity) -> String {
    let amount = amount(of: quantity)
    let noun = quantity.noun.map(text)
    switch quantity.unit {
    case .things: return noun.map { "\(amount), \($0)" } ?? "\(amount), of what is not said"
    case .money(let name): return "\(amount) \(Self.name(name, of: quantity)), money"
    case .percent: return "\(amount) per cent"
    case .ordinal: return "number \(amount) in order" + (noun.map { ", \($0)" } ?? "")
    case .age: return "\(amount) \(Self.name("year", of: quantity)) of age"
    case .duration(let name), .measure(let name):
      return "\(amount) \(Self.name(name, of: quantity))"
    }
  }

  /// The amount with what the words leave open.
  private func amount(of quantity: Quantity) -> String {
    let (low, high) = (quantity.bounds.lowerBound, quantity.bounds.upperBound)
    let value = Self.digits(quantity.value)
    if quantity.isOpenAbove {
      return low > quantity.value ? "more than \(value)" : "\(value) or more"
    }
    if quantity.isOpenBelow, quantity.isApproximate {
      // "Less than 40" ends right below 40.
      let end = high.nextUp == quantity.value ? quantity.value : high.rounded(.up)
      return high.nextUp == end
        ? "less than \(Self.digits(end))" : "at most \(Self.digits(high))"
    }
    guard quantity.isApproximate else {
      // The last digit written leaves half a unit open on both sides: no range.
      let middle = (low + high) / 2
      return abs(middle - quantity.value) <= 0.001 * abs(quantity.value)
        ? value : "\(Self.digits(low)) to \(Self.digits(high))"
    }
    guard low < high else { return "about \(value)" }
    let ends = low >= 10 ? (low.rounded(.up), high.rounded(.down)) : (low, high)
    return "\(Self.digits(ends.0)) to \(Self.digits(ends.1))"
  }

  /// A unit's name as it is written after an amount.
  private static func name(_ unit: String, of quantity: Quantity) -> String {
    quantity.value == 1 && !quantity.isApproximate ? unit : plural(unit)
  }

  private static func plural(_ unit: String) -> String {
    switch unit {
    case "foot": "feet"
    case "square foot": "square feet"
    case "inch", "square inch": unit + "es"
    case "century": "centuries"
    case "yen", "yuan", "won", "baht", "rupiah", "rand": unit
    case "degree celsius": "degrees Celsius"
    case "degree fahrenheit": "degrees Fahrenheit"
    default: unit + "s"
    }
  }

  /// A number in digits, with commas between thousands and two decimals at most.
  static func digits(_ value: Double) -> String {
    let hundredths = (min(max(value, -1e15), 1e15) * 100).rounded()
    let whole = Int((hundredths / 100).rounded(.towardZero))
    var fraction = Int(abs(hundredths.truncatingRemainder(dividingBy: 100)))
    var text = ""
    for (place, digit) in String(abs(whole)).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text = "," + text }
      text = String(digit) + text
    }
    if value < 0 { text = "-" + text }
    guard fraction > 0 else { return text }
    var places = 2
    if fraction % 10 == 0 { (fraction, places) = (fraction / 10, 1) }
    return "\(text).\(places == 2 && fraction < 10 ? "0" : "")\(fraction)"
  }

  // MARK: Whether it happened

  private func reading(of predicate: Predicate) -> String {
    var parts = [Self.status(predicate.status, isNegated: predicate.isNegated)]
    if let hedge = predicate.hedge { parts.append("hedged by “\(text(hedge))”") }
    if predicate.isAccusation {
      parts.append("alleged")
    } else if predicate.hearsay != nil {
      parts.append("alleged, as others say")
    }
    return parts.joined(separator: ", ")
  }

  private static func status(_ status: Predicate.Status, isNegated: Bool) -> String {
    switch (status, isNegated) {
    case (.done, false): "done"
    case (.done, true): "not done"
    case (.present, false): "is so, or goes on"
    case (.present, true): "is not so"
    case (.planned, false): "announced or planned"
    case (.planned, true): "announced or planned not to be"
    case (.expected, false): "expected"
    case (.expected, true): "not expected"
    case (.conditional, false): "would be, or was then to come"
    case (.conditional, true): "would not be"
    case (.possible, false): "possible"
    case (.possible, true): "not possible, or possibly not"
    case (.demanded, false): "wanted"
    case (.demanded, true): "wanted not to be"
    }
  }
}
