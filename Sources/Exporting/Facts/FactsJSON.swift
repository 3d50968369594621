import Articles
import Claims

/// Writes the facts of an article as one JSON document, described in the page <doc:JSON>.
struct FactsJSON {
  let facts: ArticleFacts

  /// The document, with a line feed at its end.
  func document() -> [UInt8] {
    var writer = JSONWriter(layout: .indented)
    writer.object { writer in
      writer.member("schema", JSONExport.schemaVersion)
      writer.member("article") { $0.write(article: facts.article, prefix: "") }
      writer.member("entities") { writer in
        writer.array(zip(facts.entities.entities, facts.names)) { writer, item in
          writer.write(entity: item.0, name: item.1)
        }
      }
      writer.member("facts") { writer in
        let all = facts.claims.enumerated().flatMap { index, facts in facts.map { (index, $0) } }
        writer.array(all) { writer, item in write(item.1, of: item.0, into: &writer) }
      }
    }
    return writer.bytes + [UInt8(ascii: "\n")]
  }

  private func write(_ fact: Fact, of claim: Int, into writer: inout JSONWriter) {
    writer.inlineObject { writer in
      writer.member("claim", claim)
      writer.member("fact", fact.kind)
      writer.member("text", facts.article[fact.span])
      writer.members(of: fact.span, in: facts.article.article)
      writeContent(of: fact, into: &writer)
    }
  }

  private func writeContent(of fact: Fact, into writer: inout JSONWriter) {
    switch fact.content {
    case .statement(let statement): write(statement, into: &writer)
    case .source(let attribution):
      writer.member("voice", attribution.voice.rawValue)
      if let verb = attribution.verb { writer.member("verb", text(verb)) }
      writer.member("source", text(attribution.source))
    case .quote(let quotation, let speaker):
      writer.member("isTerm", quotation.isScareQuote)
      if let speaker { writer.member("entity", speaker) }
    case .who(let mention, let name):
      writer.member("entity", mention.entity)
      writer.member("way", mention.way.rawValue)
      if let offices = name?.offices, !offices.isEmpty {
        writer.member("offices") { $0.array(offices) { $0.string($1.name) } }
      }
    case .number(let quantity): writer.members(of: quantity, noun: quantity.noun.map(text))
    case .date(let date, _): writer.members(of: date)
    case .time(let time): writer.members(of: time)
    case .order(let order):
      writer.member("relation", order.relation.rawValue)
      writer.member("to", order.sort.rawValue)
      if !order.anchor.isEmpty { writer.member("anchor", text(order.anchor)) }
      if let head = order.head { writer.member("head", text(head)) }
      if !order.distance.isEmpty { writer.member("distance", text(order.distance)) }
    case .act(let predicate):
      writer.member("status", predicate.status.rawValue)
      writer.member("isNegated", predicate.isNegated)
      writer.member("head", text(predicate.head))
      if let hedge = predicate.hedge { writer.member("hedge", text(hedge)) }
      if let hearsay = predicate.hearsay { writer.member("hearsay", text(hearsay)) }
    case .denial(let word): writer.member("noun", text(word))
    case .limit(let qualification): writer.member("sort", qualification.sort.rawValue)
    case .term: break
    case .stance(let name), .certainty(let name), .group(let name): writer.member("is", name)
    }
  }

  private func write(_ statement: Statement, into writer: inout JSONWriter) {
    if let who = statement.who { writer.member("who", text(who)) }
    writer.member("act", text(statement.act))
    if let whom = statement.whom { writer.member("whom", text(whom)) }
    writer.member("tense", statement.tense.rawValue)
    writer.member("voice", statement.voice.rawValue)
    writer.member("isNegated", statement.isNegated)
    for (name, phrases) in [("when", statement.when), ("where", statement.where)]
    where !phrases.isEmpty {
      writer.member(name) { $0.array(phrases) { $0.string(text($1)) } }
    }
    if let source = statement.saysWho { writer.member("saysWho", text(source)) }
  }

  private func text(_ word: Int) -> Substring { text(word..<word + 1) }

  private func text(_ words: Range<Int>) -> Substring { facts.article.text(of: words) }
}

extension JSONWriter {
  fileprivate mutating func write(entity: Entity, name: String) {
    inlineObject { writer in
      writer.member("name", name)
      writer.member("sort", entity.sort.rawValue)
      if let gender = entity.gender { writer.member("gender", gender.rawValue) }
      writer.member("roles") { $0.array(entity.roles) { $0.string($1) } }
    }
  }

  fileprivate mutating func members(of quantity: Quantity, noun: Substring?) {
    switch quantity.unit {
    case .things: member("unit", "things")
    case .money(let name): members(unit: "money", name)
    case .percent: member("unit", "percent")
    case .ordinal: member("unit", "ordinal")
    case .age: member("unit", "age")
    case .duration(let name): members(unit: "duration", name)
    case .measure(let name): members(unit: "measure", name)
    }
    member("value", number: quantity.value)
    member("low") { writer in
      let low = quantity.bounds.lowerBound
      low < -1e300 ? writer.null() : writer.number(low)
    }
    member("high") { writer in
      quantity.isOpenAbove ? writer.null() : writer.number(quantity.bounds.upperBound)
    }
    member("isApproximate", quantity.isApproximate)
    if let noun { member("noun", noun) }
  }

  private mutating func members(unit: String, _ name: String) {
    member("unit", unit)
    member("in", name)
  }

  fileprivate mutating func members(of date: DateMention) {
    member("grain", date.grain.name)
    member("isRelative", date.isRelative)
    if let part = date.part { member("part", part.rawValue) }
    member("days") { writer in
      writer.array(date.days) { writer, days in
        writer.object { writer in
          writer.member("first", CalendarDate(dayNumber: days.lowerBound)?.iso ?? "")
          writer.member("last", CalendarDate(dayNumber: days.upperBound)?.iso ?? "")
        }
      }
    }
  }

  fileprivate mutating func members(of time: TimeOfDay) {
    member("clock", FactWords.clock(time.minutes))
    member("isOpen", time.isOpen)
    if let bound = time.bound { member("bound", bound.rawValue) }
    if let zone = time.zone { member("zone", zone.name) }
  }

  fileprivate mutating func member(_ name: String, number value: Double) {
    member(name) { $0.number(value) }
  }

  fileprivate mutating func member(_ name: String, _ value: Bool) {
    member(name) { $0.raw(Array((value ? "true" : "false").utf8)) }
  }

  /// Writes a number with at most four decimals, none where it is whole.
  fileprivate mutating func number(_ value: Double) {
    let limited = value.isFinite ? min(max(value, -1e15), 1e15) : 0
    let whole = limited.rounded()
    guard abs(limited - whole) > 0.000_05, abs(limited) < 1e11 else { return integer(Int(whole)) }
    let scaled = Int((abs(limited) * 10_000).rounded())
    var fraction = String(scaled % 10_000)
    fraction = String(repeating: "0", count: 4 - fraction.utf8.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    raw(Array("\(limited < 0 ? "-" : "")\(scaled / 10_000).\(fraction)".utf8))
  }
}

extension DateMention.Grain {
  fileprivate var name: String {
    switch self {
    case .day: "day"
    case .week: "week"
    case .month: "month"
    case .year: "year"
    }
  }
}
