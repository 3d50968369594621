public import Articles

/// One thing that a claim says, as it can be compared with what another claim says in its place.
///
///     Two firefighters may have [warned] Berg on [May 3], [an aide] [said]
///     amount two               stance warning  time May 3   source an aide
///     certainty possible (may)
///
/// One list of what the readers of facts found, for whoever compares or shows it.
public struct Facet: Hashable, Sendable {
  /// What is said, by its sort.
  public enum Value: Hashable, Sendable {
    /// So many of something.
    case amount(Quantity)
    /// A place in an order.
    case rank(Quantity)
    /// A day or a longer stretch.
    case time(DateMention)
    /// A time of day.
    case clock(TimeOfDay)
    /// What comes before, after or along with what.
    case order(OrderMention)
    /// A name.
    case name(NameMention)
    /// An office or a post.
    case office(NameMention.Office)
    /// A verb with what is said about it.
    case act(Predicate)
    /// A noun that is said not to be there.
    case absence
    /// Who the claim is from.
    case source(Attribution)
    /// How far whoever says it vouches for it, by the name of the class: `warning`.
    case stance(String)
    /// How sure it is, or how far it has come, likewise: `possible`.
    case certainty(String)
    /// A word of a group of which only one can be right in one place: `thing north east`.
    case group(String)
    /// Words that somebody is quoted with.
    case quotation(QuotedWords)
    /// A word that judges.
    case loaded(LoadedTerms.Place)
    /// What limits the claim.
    case limit(Qualification)
  }

  /// What is said.
  public let value: Value
  /// All its words, as indices of `AnnotatedArticle.words`.
  public let words: Range<Int>
  /// The word that carries it: the noun counted, the surname, the verb.
  public let head: Int

  /// Where it is, with signs that are no words: `$1.2 million`.
  public let span: TextSpan

  /// The name of its sort: `amount`, `rank`, `time` …
  public var sort: String {
    switch value {
    case .amount: "amount"
    case .rank: "rank"
    case .time: "time"
    case .clock: "clock"
    case .order: "order"
    case .name: "name"
    case .office: "office"
    case .act: "act"
    case .absence: "absence"
    case .source: "source"
    case .stance: "stance"
    case .certainty: "certainty"
    case .group: "group"
    case .quotation: "quotation"
    case .loaded: "loaded"
    case .limit: "limit"
    }
  }
}

extension ClaimFacts {
  /// Everything that the claim says, in the order of the words; of facets that begin at one word
  /// the longest comes first. Put together each time it is asked for. O(words).
  public var facets: [Facet] {
    var all: [Facet] = []
    func add(_ value: Facet.Value, _ words: Range<Int>, head: Int, _ span: TextSpan? = nil) {
      all.append(Facet(value: value, words: words, head: head, span: span ?? self.span(of: words)))
    }
    if let verb = attribution.verb {
      add(.source(attribution), attribution.words, head: verb, attribution.span)
    }
    for quantity in quantities {
      let head = quantity.noun ?? quantity.amount.lowerBound
      if case .ordinal = quantity.unit {
        add(.rank(quantity), quantity.words, head: head, quantity.span)
      } else {
        add(.amount(quantity), quantity.words, head: head, quantity.span)
      }
    }
    for date in dates { add(.time(date), date.wording, head: date.words.lowerBound) }
    for time in times { add(.clock(time), time.words, head: time.clock.lowerBound, time.span) }
    for order in orders {
      add(.order(order), order.words, head: order.marker.lowerBound, order.span)
    }
    for name in names {
      add(.name(name), name.words, head: name.surname)
      for office in name.offices {
        add(.office(office), office.words, head: office.words.upperBound - 1)
      }
    }
    for predicate in predicates {
      add(.act(predicate), predicate.words, head: predicate.head, predicate.span)
    }
    for noun in deniedNouns { add(.absence, denier(of: noun)..<noun + 1, head: noun) }
    for quotation in quotations {
      add(.quotation(quotation), quotation.words, head: quotation.words.lowerBound, quotation.span)
    }
    for limit in qualifications {
      add(.limit(limit), limit.words, head: limit.marker.lowerBound, limit.span)
    }
    for (index, value) in listedWords { add(value, index..<index + 1, head: index) }
    return all.sorted {
      ($0.words.lowerBound, -$0.words.upperBound) < ($1.words.lowerBound, -$1.words.upperBound)
    }
  }
}
