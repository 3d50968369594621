internal import Lexicon
internal import Articles

/// What a word of order relates to.
struct OrderAnchor {
  let sort: OrderMention.Anchor
  let words: Range<Int>
  var head: Int?

  /// What the text told before.
  static let told = OrderAnchor(sort: .told, words: 0..<0)
}

/// Reads what follows a word of order: a time, a noun with its attributes, or a clause. O(words of
/// the anchor).
struct OrderAnchorReader {
  let claim: ClaimWords
  let predicates: [Predicate]
  let dated: DateReader.Found

  /// The anchor whose first word is at `start`; nil where none follows.
  func anchor(after start: Int) -> OrderAnchor? {
    guard claim.range.contains(start), begins(start) else { return nil }
    let word = claim.normal(start)
    if let time = time(at: start) { return time }
    if word == "then" || word == "which" {
      return OrderAnchor(sort: .told, words: start..<start + 1)
    }
    if Language.english[.thisThat].contains(word),
      !claim.joins(start + 1) || claim.kind(start + 1) == .function
    {
      return OrderAnchor(sort: .told, words: start..<start + 1)
    }
    if word == "now" || word == "recently" {
      return OrderAnchor(sort: .time, words: start..<start + 1)
    }
    return verbless(at: start) ?? phraseOrClause(at: start)
  }

  /// Whether the word at `index` belongs to the phrase of the one before; a mark of quotation parts
  /// nothing here (`after “two years of talks”`).
  private func begins(_ index: Int) -> Bool {
    claim.before(index).isSubset(of: Self.withinPhrases) && index > claim.range.lowerBound
      || isAfterShortForm(index)
  }

  private static let withinPhrases = WordMarks.currencies.union([.quote, .hyphen, .number])

  /// Whether the words at `index - 1` and `index` belong to one phrase, be it parted by the full
  /// stop of `Mr.` or `Sept.`
  private func joins(_ index: Int) -> Bool { claim.joins(index) || isAfterShortForm(index) }

  private func isAfterShortForm(_ index: Int) -> Bool {
    guard claim.before(index) == .stop, claim.range.contains(index),
      claim.range.contains(index - 1)
    else { return false }
    let words = claim.article.words
    let word = claim.written(index - 1)
    return word.utf8.count <= 4 && word.first?.isUppercase == true
      && claim.article[TextSpan(words[index - 1].span.end, words[index].span.start)] == ". "
  }

  // MARK: Times

  /// `Friday`, `the end of June`, `5 p.m. on Tuesday`; not `Tuesday’s vote`, `the 2016 election`.
  private func time(at start: Int) -> OrderAnchor? {
    let at = claim.normal(start) == "the" ? start + 1 : start
    guard var end = end(ofTimeAt: at) else { return nil }
    if claim.endsWithPossessive(end - 1), claim.joins(end) { return nil }
    if at > start, end == at + 1 || !(at..<end).contains(where: { claim.normal($0) == "of" }),
      claim.kind(end) == .content || claim.kind(end) == .name,
      claim.joins(end) || claim.before(end) == .comma
    {
      return nil
    }
    while true {
      let next = claim.normal(end) == "on" ? end + 1 : end
      guard claim.joins(end), let further = self.end(ofTimeAt: next) else { break }
      end = further
    }
    return OrderAnchor(sort: .time, words: start..<end)
  }

  private func end(ofTimeAt index: Int) -> Int? {
    dated.dates.first { $0.wording.lowerBound == index }?.wording.upperBound
      ?? dated.times.first { $0.words.lowerBound == index }?.words.upperBound
  }

  // MARK: Verbs without a subject

  /// `leaving the house`, `being arrested`, `asked about it`.
  private func verbless(at start: Int) -> OrderAnchor? {
    let word = claim.normal(start)
    let at = VerbForms.isAdverb(word) || word == "not" ? start + 1 : start
    if let verb = predicates.first(where: { $0.words.lowerBound == at }) {
      // `when asked`, `until told`; but `has long since passed`.
      return claim.normal(at).hasSuffix("ing")
        || Language.english[.whileWord].contains(claim.normal(start - 1)) ? act(verb, start) : nil
    }
    let form = claim.normal(at)
    guard form.hasSuffix("ing"), form.utf8.count > 4, claim.kind(at) != .name,
      !Language.english[.plainIng].contains(form)
    else { return nil }
    if Self.nounsInIng.contains(form) {
      let next = claim.normal(at + 1)
      guard claim.joins(at + 1),
        claim.kind(at + 1) == .name || Language.english[.objectOpener].contains(next)
      else { return nil }
    }
    return OrderAnchor(sort: .act, words: start..<clauseEnd(from: at + 1, start), head: at)
  }

  private static let nounsInIng = Language.english[.eventIng]

  // MARK: Nouns and clauses

  private func act(_ verb: Predicate, _ start: Int) -> OrderAnchor {
    OrderAnchor(
      sort: .act, words: start..<clauseEnd(from: verb.words.upperBound, start), head: verb.head)
  }

  private func phraseOrClause(at start: Int) -> OrderAnchor? {
    var phrase = nounPhrase(from: start)
    guard phrase.end > start, !predicates.contains(where: { $0.words.lowerBound == start }) else {
      return nil
    }
    if let clause = clause(of: phrase.end, start) { return clause }
    if Self.subjects.contains(claim.normal(start)) {
      // `he leaves`: a verb in the bare present, which no form betrays.
      guard phrase.end == start + 1, joins(start + 1), claim.kind(start + 1) == .content else {
        return nil
      }
      return bareAct(start + 1, start)
    }
    for _ in 0..<2
    where Language.english[.phraseLink].contains(claim.normal(phrase.end)) && joins(phrase.end) {
      let next = phrase.end + 1
      guard joins(next), !VerbForms.looksPast(claim.normal(next)) else { break }
      let more = nounPhrase(from: next)
      guard more.end > next else { break }
      let isJoined = claim.normal(phrase.end) == "and"
      phrase = (more.end, phrase.head ?? more.head)
      // `the end of talks held in Oslo`: a participle.
      let isCertain = isJoined || verb(at: phrase.end).map { $0.words.count > 1 } ?? true
      if isCertain, let clause = clause(of: phrase.end, start) { return clause }
    }
    guard let head = phrase.head else { return nil }
    if claim.kind(head) == .number, phrase.end == head + 1 {
      // `since 9/11`, but not `until 7`.
      guard claim.before(head + 1) == .slash, claim.kind(head + 1) == .number else { return nil }
      return OrderAnchor(sort: .event, words: start..<head + 2, head: head)
    }
    return isVerb(head, before: phrase.end, start)
      ? bareAct(head, start) : OrderAnchor(sort: .event, words: start..<phrase.end, head: head)
  }

  /// The clause whose subject ends before the word at `index`; nil where no verb follows it.
  private func clause(of index: Int, _ start: Int) -> OrderAnchor? {
    if let verb = verb(at: index) { return act(verb, start) }
    return joins(index) && Self.presentVerbs.contains(claim.normal(index))
      ? bareAct(index, start) : nil
  }

  /// Whether the last word of a phrase is the verb of a clause, by its form and the object after
  /// it: `the mayor signs | the bill`, `police search | the house`.
  private func isVerb(_ head: Int, before end: Int, _ start: Int) -> Bool {
    guard head == end - 1, head > start, claim.kind(head) == .content, claim.joins(head),
      claim.kind(head - 1) != .function, joins(end),
      Language.english[.anchorArticle].contains(claim.normal(end))
    else { return false }
    return claim.normal(head).hasSuffix("s") != claim.isPlural(head - 1)
  }

  private static let presentVerbs = Language.english[.presentVerb]

  private func bareAct(_ head: Int, _ start: Int) -> OrderAnchor {
    OrderAnchor(sort: .act, words: start..<clauseEnd(from: head + 1, start), head: head)
  }

  /// The verb that begins at `index`, or after adverbs there.
  private func verb(at index: Int) -> Predicate? {
    guard joins(index) else { return nil }
    var at = index
    while joins(at), at < index + 2, VerbForms.isAdverb(claim.normal(at)) { at += 1 }
    return predicates.first { $0.words.lowerBound == index || $0.words.lowerBound == at }
  }

  /// Where a noun with its attributes ends, and its last noun.
  private func nounPhrase(from start: Int) -> (end: Int, head: Int?) {
    var at = start
    var head: Int?
    while claim.range.contains(at), at < start + 9 {
      if at > start, !begins(at) { break }
      let word = claim.normal(at)
      if at == start, Self.subjects.contains(word) { return (at + 1, at) }
      if head != nil || at > start, predicates.contains(where: { $0.words.lowerBound == at }) {
        break
      }
      if let end = end(ofTimeAt: at) {
        // `the Nov. 8, 2016, election`; `the vote | on Friday`.
        guard head == nil else { break }
        at = end
        if claim.before(at) == .comma, claim.kind(at) == .content { head = at }
        if head == at { at += 1 }
        continue
      }
      if claim.isHyphenated(at), at > start {
        head = claim.kind(at) == .function ? head : at
      } else if claim.kind(at) == .function {
        guard Self.attributes.contains(word), head == nil else { break }
      } else if head != nil,
        Self.ends.contains(word) || Self.presentVerbs.contains(word) || VerbForms.looksPast(word)
      {
        break
      } else {
        head = claim.kind(at) == .number ? head ?? at : at
      }
      at += 1
    }
    return (at, head)
  }

  private static let subjects = Language.english[.subjectPronoun]
  private static let attributes = Language.english[.anchorAttribute]
  private static let ends = Language.english[.anchorEnd]

  /// Where the clause ends: at a mark, a further word of order or a conjunction; a long one is cut
  /// where a phrase ends.
  private func clauseEnd(from index: Int, _ start: Int) -> Int {
    let first = min(index, claim.range.upperBound)
    var at = first
    while claim.range.contains(at), joins(at),
      !Language.english[.clauseJoiner].contains(claim.normal(at))
    {
      at += 1
      guard at >= start + Self.longest else { continue }
      while at > first, claim.kind(at - 1) == .function { at -= 1 }
      return at
    }
    return at
  }

  private static let longest = 14
}
