internal import Lexicon

/// What the tagger knows of a clause.
struct TaggedClause {
  var hasSubject = false
  var hasFinite = false
  /// Whether its subject may be one more thing of a list.
  var isTentative = false
  /// Whether its subject follows a full clause after a comma: an apposition, if no verb of saying.
  var isApposition = false
  /// Whether its subject may be the object of the verb before.
  var isObject = false
  /// Whether a verb of saying is before it.
  var isReported = false

  /// Whether a subject waits for its verb.
  var isWaiting: Bool { hasSubject && !hasFinite }
}

// Which clauses are open, and whether they have their verbs.
extension Tagger {
  /// Whether a subject waits for its verb, for certain or perhaps.
  var waiting: TaggedClause? { clauses.last { $0.isWaiting } }

  private var top: TaggedClause {
    get { clauses[clauses.count - 1] }
    set { clauses[clauses.count - 1] = newValue }
  }

  /// Prepositions after which a clause is common.
  private static let timeLinks = Language.english[.clauseJoiner].union(["as"])

  /// What the marks before a word end.
  mutating func readMarks(before at: Int) {
    let gap = words[at].gap
    if gap.contains(.stop) { forms = [] }
    if !gap.isDisjoint(with: [.stop, .colon])
      || gap.isSuperset(of: [.comma, .quote]) && !top.isWaiting
        && words[at].parts.grammar.first != .coordinator
    {
      clauses = [TaggedClause()]
      return
    }
    guard !gap.isDisjoint(with: [.comma, .dash]) else { return }
    if gap.contains(.dash), at < 4, words[..<at].allSatisfy({ $0.part == .name }),
      words[at].parts.grammar.first != .relative
    {
      clauses = [TaggedClause()]
      return
    }
    while clauses.count > 1,
      top.hasFinite || !top.hasSubject || top.isTentative && !top.isReported
    {
      clauses.removeLast()
    }
    if !top.isWaiting {
      top = TaggedClause(
        isTentative: top.hasFinite, isApposition: top.hasFinite && gap.contains(.comma))
    }
  }

  /// Keeps in mind what the word at `at` does to the clauses.
  mutating func note(_ at: Int) {
    let word = words[at]
    switch word.part {
    case .relative, .that: clauses.append(TaggedClause(hasSubject: true))
    case .relativeOwner, .subordinator: clauses.append(TaggedClause())
    case .modal:
      forms.insert(.base)
      endClause(with: word)
    case .be, .have, .do:
      if word.isFinite {
        forms.formUnion(claim.normal(word.index).hasSuffix("s") ? [.past, .third] : .past)
        endClause(with: word)
      }
    case .verb:
      if word.form != .ing { forms.formUnion(word.form) }
      if word.isFinite {
        endClause(with: word)
      } else if word.parts.takesClause {
        clauses.append(TaggedClause())
      }
    case .pronoun, .noun, .name, .number, .determiner, .owner, .there: noteNoun(at)
    case .adjective where canBeNominal(at + 1): noteNoun(at)
    default: break
    }
  }

  /// The clause of a finite verb has what it needs.
  private mutating func endClause(with word: TaggedWord) {
    if !top.isWaiting, let outer = clauses.lastIndex(where: { $0.isWaiting }) {
      clauses.removeLast(clauses.count - 1 - outer)
    }
    top.hasFinite = true
    top.hasSubject = true
    if word.part == .verb, word.parts.takesClause {
      let isReported = VerbForms.saying.contains(claim.normal(word.index))
      clauses.append(TaggedClause(isReported: isReported))
    }
  }

  /// What a noun does to the clauses: it may be the subject of one.
  private mutating func noteNoun(_ at: Int) {
    let word = words[at]
    let isPronoun =
      word.parts.isSubjectForm && !Language.english[.itYou].contains(claim.normal(word.index))
    var before: PartOfSpeech?
    if joins(at) {
      before = words[at - 1].part
      switch before {
      case .determiner, .owner, .adjective, .relativeOwner: return
      case .noun, .name, .number:
        if ![.determiner, .pronoun, .owner].contains(word.part) { return }
      default: break
      }
    }
    if isPronoun {
      addSubject(TaggedClause(hasSubject: true))
    } else {
      noteNoun(at, after: before)
    }
  }

  /// The subject of the innermost clause, or of a new one where that has its own.
  private mutating func addSubject(_ clause: TaggedClause) {
    if top.hasSubject { clauses.append(clause) } else { top.hasSubject = true }
  }

  private mutating func noteNoun(_ at: Int, after before: PartOfSpeech?) {
    switch before {
    case .preposition:
      if words[at - 1].parts.grammar.contains(.subordinator),
        Self.timeLinks.contains(claim.normal(words[at - 1].index))
      {
        clauses.append(TaggedClause(hasSubject: true, isTentative: true))
      }
    case .verb where words[at - 1].form == .ing || words[at - 1].form == .participle: return
    case .verb, .be, .have:
      if !top.hasFinite, !top.hasSubject {
        (top.hasSubject, top.isTentative, top.isObject) = (true, true, true)
      }
    case .coordinator: noteJoined(at)
    case .noun, .name, .number, .pronoun:
      addSubject(TaggedClause(hasSubject: true, isTentative: true))
    default:
      if top.isWaiting, isParenthesis(at) {
        clauses.append(TaggedClause(hasSubject: true))
      } else {
        top.hasSubject = true
      }
    }
  }

  /// A noun after `and`: one more thing of a list, or the subject of another clause.
  private mutating func noteJoined(_ at: Int) {
    if clauses.count == 1, top.isApposition || !top.isTentative, !top.hasSubject {
      top = TaggedClause(hasSubject: true, isTentative: top.isApposition)
    }
    guard top.hasFinite || !top.hasSubject, !isInPhrase(before: at - 1) else { return }
    let isObject = words[at].part == .noun && !words[at - 1].gap.contains(.comma)
    clauses.append(TaggedClause(hasSubject: true, isTentative: true, isObject: isObject))
  }

  /// `, officials said,`: subject and verb between commas.
  private func isParenthesis(_ at: Int) -> Bool {
    guard !joins(at) else { return false }
    var next = at + 1
    while joins(next), next - at < 6 {
      let parts = words[next].parts
      if parts.takesClause, !parts.forms.isDisjoint(with: [.past, .third]) {
        return next + 1 < words.count && words[next + 1].gap.contains(.comma)
      }
      next += 1
    }
    return false
  }

  /// Whether the noun before `at` belongs to a preposition.
  func isInPhrase(before at: Int) -> Bool {
    var at = at
    var steps = 0
    while steps < 8, joins(at) {
      at -= 1
      steps += 1
      switch words[at].part {
      case .preposition: return true
      case .noun, .name, .number, .adjective, .determiner, .owner: continue
      default: return false
      }
    }
    return false
  }
}
