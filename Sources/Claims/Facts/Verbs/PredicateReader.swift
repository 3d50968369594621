internal import Lexicon
internal import Articles

/// Reads the verbs of a claim from left to right.
///
/// There is no tagger here: a verb is seen by its auxiliary, by `to` after a verb of planning, or
/// by the form of its past. Verbs in the bare present stay unseen, and nothing is claimed of them.
/// O(words).
struct PredicateReader {
  let claim: ClaimWords

  func predicates() -> [Predicate] {
    var found: [Predicate] = []
    var index = claim.range.lowerBound
    while index < claim.range.upperBound {
      if let predicate = predicate(at: index) {
        found.append(predicate)
        index = max(predicate.words.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  /// A group of verbs half read.
  struct Group {
    var start: Int
    var at: Int
    var status: Predicate.Status?
    var isNegated = false
    var hedge: Int?
    var hearsay: Range<Int>?
    var isAccusation = false
    var isCopula = false
    var isPerfect = false
  }

  private func predicate(at index: Int) -> Predicate? {
    // No verb and no auxiliary is a name or a number.
    guard claim.kind(index) == .function || claim.kind(index) == .content else { return nil }
    let word = claim.normal(index)
    if word == "may", isMonth(index) { return nil }
    var group = Group(start: index, at: index)
    if VerbForms.hedges.contains(word) || (VerbForms.isNegated(word) && word == "never") {
      group.hedge = word == "never" ? nil : index
      group.isNegated = word == "never"
      group.at = index + 1
    }
    if let head = readGroup(&group) { return finish(group, head: head) }
    return demand(at: index)
  }

  /// `in early May`, `May 3`, not `he may`: a capital letter after a word that no verb follows, or
  /// before a number.
  private func isMonth(_ index: Int) -> Bool {
    claim.written(index).first?.isUppercase == true
      && (DateReader.beforeMonths.contains(claim.normal(index - 1))
        || claim.kind(index + 1) == .number)
  }

  /// Reads auxiliaries, adverbs and catenative verbs up to the head; nil where there is no verb.
  private func readGroup(_ group: inout Group) -> Int? {
    var steps = 0
    var hasAuxiliary = false
    var resumed = isHedgeBetweenCommas(group) ? group.at : nil
    while claim.range.contains(group.at), steps < 12 {
      steps += 1
      let word = claim.normal(group.at)
      if group.at > group.start, group.at != resumed,
        !claim.before(group.at).isDisjoint(with: .phraseEnds)
      {
        guard let end = insertionEnd(from: group.at, &group) else { break }
        group.at = end
        resumed = end
        continue
      }
      if VerbForms.isNegated(word), hasAuxiliary || isAuxiliary(word), !isNotOnly(group.at) {
        group.isNegated.toggle()
      }
      if word == "yet", group.isPerfect, claim.normal(group.at + 1) == "to" {
        // `has yet to meet`: has not met.
        group.isNegated.toggle()
        group.status = .done
        group.at += 2
        continue
      }
      if isAuxiliary(word) {
        // "what you do is engage": two verbs, not one.
        if VerbForms.be.contains(word), VerbForms.auxiliaryDo.contains(claim.normal(group.at - 1)),
          group.at > group.start
        {
          return nil
        }
        readAuxiliary(word, &group)
        hasAuxiliary = true
      } else if hasAuxiliary || group.at > group.start, VerbForms.isAdverb(word) {
        if VerbForms.hedges.contains(word) { group.hedge = group.at }
      } else if VerbForms.considerations.contains(word), !group.isCopula || word.hasSuffix("ing"),
        Language.english[.article].contains(claim.normal(group.at + 1)),
        word != "consider" || hasAuxiliary
      {
        // `considering an executive order`: what is weighed is the order.
        group.status = .possible
        return complement(from: group.at + 1)
      } else if let head = accusation(at: group.at, &group) {
        return head
      } else if let next = catenative(word, group) {
        apply(word, &group)
        hasAuxiliary = true
        group.at = next
        continue
      } else {
        return head(at: group.at, &group, hasAuxiliary: hasAuxiliary)
      }
      group.at += 1
    }
    return nil
  }

  private func isNotOnly(_ index: Int) -> Bool {
    return Language.english[.limitingAdverb].contains(claim.normal(index + 1))
  }

  /// `urged the president to cancel`.
  private func demand(at index: Int) -> Predicate? {
    guard claim.normal(index) == "to", claim.kind(index + 1) == .content,
      !VerbForms.attributive.contains(claim.normal(index + 1))
    else { return nil }
    let reach = max(claim.range.lowerBound, index - 6)..<index
    guard let verb = reach.last(where: { VerbForms.demands.contains(claim.normal($0)) }),
      verb < index - 1,
      (verb + 1..<index).allSatisfy({ claim.before($0).isDisjoint(with: .clauseEnds) })
    else { return nil }
    if VerbForms.considerations.contains(claim.normal(index + 1)),
      claim.normal(index + 2).hasSuffix("ing")
    {
      return finish(Group(start: index, at: index + 2, status: .possible), head: index + 2)
    }
    let group = Group(start: index, at: index + 1, status: .demanded)
    return finish(group, head: index + 1)
  }

  private func isAuxiliary(_ word: String) -> Bool {
    VerbForms.auxiliaries.contains(word)
  }

  private func readAuxiliary(_ word: String, _ group: inout Group) {
    if VerbForms.shortened.contains(word) {
      // `he'd gone` had, `he'd have gone` and `he'd go` would.
      var verb = group.at + 1
      while VerbForms.isAdverb(claim.normal(verb)) { verb += 1 }
      let next = claim.normal(verb)
      if !VerbForms.have.contains(next), VerbForms.looksPast(next) || next == "been" {
        group.isPerfect = true
        group.isCopula = false
      } else {
        group.status = group.status ?? .conditional
      }
    } else if let status = VerbForms.modals[word] {
      group.status = group.status ?? status
    } else if VerbForms.have.contains(word) {
      group.isPerfect = true
      group.isCopula = false
    } else if VerbForms.be.contains(word) {
      group.isCopula = true
      if group.status == nil, !group.isPerfect {
        group.status = Language.english[.was].contains(word) ? .done : .present
      }
    } else if word.hasPrefix("did"), group.status == nil {
      group.status = .done
    }
  }

  /// Where the verb after a verb of planning begins (`plans to`, `is expected to`, `considers`);
  /// nil where `word` is no such verb.
  private func catenative(_ word: String, _ group: Group) -> Int? {
    let next = group.at + 1
    if VerbForms.considerations.contains(word) {
      return claim.normal(next).hasSuffix("ing") ? next : nil
    }
    guard claim.normal(next) == "to",
      claim.kind(next + 1) == .content
        || isAuxiliary(claim.normal(next + 1))
    else { return nil }
    if group.isCopula {
      return VerbForms.expectations.contains(word) || VerbForms.hearsay.contains(word)
        ? next + 1 : nil
    }
    // `a comprehensive plan to`: a noun.
    guard !VerbForms.attributive.contains(claim.normal(group.at - 1)) || group.at > group.start,
      !isNounOfPlan(group.at)
    else { return nil }
    let isKnown =
      VerbForms.plans.contains(word) || VerbForms.seeming.contains(word)
      || VerbForms.denials.contains(word)
    return isKnown ? next + 1 : nil
  }

  /// `a comprehensive plan to`, but not `the lawmakers plan to`.
  private func isNounOfPlan(_ index: Int) -> Bool {
    let before = claim.normal(index - 1)
    return claim.kind(index - 1) == .content && !before.hasSuffix("s") && claim.joins(index)
      && Language.english[.nounOpener].contains(claim.normal(index - 2))
      && Language.english[.planNoun].contains(claim.normal(index))
  }

  private func apply(_ word: String, _ group: inout Group) {
    if VerbForms.considerations.contains(word) {
      group.status = .possible
    } else if VerbForms.denials.contains(word) {
      group.isNegated.toggle()
      group.status = group.status ?? .done
    } else if VerbForms.seeming.contains(word) {
      group.hedge = group.at
      group.status = .present
    } else if group.isCopula, VerbForms.hearsay.contains(word) {
      group.hearsay = group.start..<group.at + 2
      group.status = .present
    } else if group.isCopula {
      group.status = .expected
    } else {
      group.status = .planned
    }
    group.isCopula = false
    group.isPerfect = false
  }

  /// The head at `index`, after whatever auxiliaries were read.
  private func head(at index: Int, _ group: inout Group, hasAuxiliary: Bool) -> Int? {
    let word = claim.normal(index)
    if hasAuxiliary {
      if word == "no" { return complement(from: index) }
      if group.isPerfect, !group.isCopula, claim.kind(index) == .content,
        !VerbForms.looksPast(word), let object = complement(from: index)
      {
        // `had direct contact`: nothing was done before, something is had.
        group.isPerfect = false
        group.status = group.status ?? (claim.normal(index - 1) == "had" ? .done : .present)
        return object
      }
      if group.isCopula, word.hasSuffix("ing"), group.status == .done { group.status = .present }
      return group.isCopula && !isVerbForm(word) ? complement(from: index) : verbHead(at: index)
    }
    guard claim.kind(index) == .content, VerbForms.looksPast(word), claim.range.contains(index - 1),
      !VerbForms.attributive.contains(claim.normal(index - 1)), !isAttribute(index),
      !Language.english[.becoming].contains(claim.normal(index - 1))
    else { return nil }
    group.status = group.status ?? .done
    return verbHead(at: index)
  }

  private func finish(_ group: Group, head: Int) -> Predicate? {
    var status = group.status ?? .done
    if group.isPerfect, group.status == nil || group.status == .present { status = .done }
    if group.isPerfect, group.hearsay != nil || group.hedge != nil { status = .done }
    let words = group.start..<head + 1
    let isNon = claim.normal(head - 1) == "non" && claim.isHyphenated(head)
    let isDenied = isAfterDenial(group.start) != isNon
    return Predicate(
      status: status, isNegated: group.isNegated != isDenied, hedge: group.hedge,
      hearsay: group.hearsay, isAccusation: group.isAccusation, head: head, words: words,
      span: claim.span(words))
  }
}
