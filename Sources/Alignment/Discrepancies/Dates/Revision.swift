internal import Lexicon
import Articles
import Claims

/// Words with which a later text says itself that an amount or a time is not what it was said to
/// be.
///
///     the toll was [revised] to 14      first [reported as] 12
///     [postponed] to May 3              weeks [earlier than planned]
enum Revision {
  /// What was revised.
  enum Matter {
    case amount, time
  }

  /// The words of a claim that say so, as indices of its article; nil where none do. O(words).
  ///
  /// - Parameter count: The amount in question; words that revise something else are none then.
  static func first(_ matter: Matter, of count: Quantity?, _ text: ClaimText) -> Range<Int>? {
    for index in text.words.prefix(200) where !text.areQuoted(index..<index + 1) {
      let next = index + 1
      if text.has(matter == .amount ? .revising : .rescheduling, at: index),
        count.map({ isOf($0, index, text) }) ?? true
      {
        return index..<next
      }
      if matter == .time, moves[text.normal(index)]?.contains(text.normal(next)) ?? false,
        text.facts.dates.contains(where: { $0.words.overlaps(index..<index + 6) })
      {
        return index..<next + 1
      }
      if matter == .amount, text.has(.amountChange, at: index),
        let figure = (next..<next + 3).first(where: { text.has(.figure, at: $0) })
      {
        return index..<figure + 1
      }
      if text.has(.comparative, at: index), text.has(.comparisonLink, at: next),
        text.has(.planned, at: next + 1)
      {
        return index..<next + 2
      }
      if text.has(.formerly, at: index),
        text.has(.planned, at: next) || text.has(.earlierReport, at: next)
      {
        return index..<next + 1
      }
    }
    return nil
  }

  /// Whether a lower-case verb moves what it is about to another time and tells of no other act.
  static func movesTime(_ verb: String) -> Bool {
    WordClass.rescheduling.contains(verb) || moves[verb] != nil
  }

  private static let moves = Language.english.groups(.movedBy)

  /// Whether what is revised is an amount, and not something else that the text names (`revised its
  /// rules`, `the rules were revised`, `revised rules`).
  private static func isOf(_ count: Quantity, _ verb: Int, _ text: ClaimText) -> Bool {
    func isAmount(_ index: Int) -> Bool {
      text.has(.figure, at: index) || text.kind(index) == .number || count.words.contains(index)
        || count.noun == index
    }
    if text.has(.correction, at: verb) { return true }
    // What follows the verb and its article is its object; else it is the subject, the last noun
    // before the verb and what helps it.
    let object = (verb + 1..<max(verb + 1, text.words.upperBound)).first {
      !text.has(.phraseOpener, at: $0)
    }
    if let object, text.kind(object) != .function {
      return (object..<object + 4).contains(where: isAmount)
    }
    let subject = (text.words.lowerBound..<verb).last { text.kind($0) != .function }
    return subject.map { ($0 - 4...$0).contains(where: isAmount) } ?? true
  }
}

extension Finding {
  /// The same as an update where the later text, by the dates of the articles, says itself that an
  /// amount or a time is no longer what it was; unchanged elsewhere.
  ///
  /// - Parameter counts: The two amounts, where these differ.
  func revised(
    _ matter: Revision.Matter, of counts: Sides<Quantity>? = nil, in link: LinkedClaims
  ) -> Finding {
    guard discrepancyClass != .update, let later = link.order.later,
      let words = Revision.first(matter, of: counts?[later], link[later])
    else { return self }
    let said = link[later].quoted(link[later].span(words))
    return changed(
      to: .update,
      "\(link.order.provenance), so \(later.letter) is \(link.order.probably)the later text, and "
        + "it says \(said)", unsettled: "The texts do not settle whether that is what was changed.")
  }
}
