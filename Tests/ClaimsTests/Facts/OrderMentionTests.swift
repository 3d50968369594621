import Articles
import Claims
import Testing

@Suite struct OrderMentionTests {
  /// The words of the order, then how it relates to what; a distance after `|`.
  @Test(arguments: [
    ("[After the fire], hundreds fled.", ["after event: the fire"]),
    ("[Hours after he was arrested], Berg quit.", ["after act: he was arrested | Hours"]),
    ("It was signed [before the talks] in Oslo.", ["before event: the talks"]),
    ("Prices rose [since the election].", ["since event: the election"]),
    ("The road is closed [until Friday].", ["until time: Friday"]),
    ("Two men were hurt [during the visit].", ["during event: the visit"]),
    ("[While leaving the hall], she fell.", ["during act: leaving the hall"]),
    ("She fell [while she was crossing the road].", ["during act: she was crossing the road"]),
    ("[When he was arrested], he wept.", ["when act: he was arrested"]),
    ("[Shortly after the blast], two men left.", ["after event: the blast | Shortly"]),
    ("[Not long after Holt and Berg left], it fell.", ["after act: Holt and Berg left | Not long"]),
    ("[Three days before the vote], he quit.", ["before event: the vote | Three days"]),
    (
      "[More than a year after the flood], it is empty.",
      ["after event: the flood | More than a year"]
    ),
    ("She left [two hours later].", ["after told:  | two hours"]),
    ("[A week and a half later] she died.", ["after told:  | A week and a half"]),
    ("He [later] said so, and [afterwards] left.", ["after told: ", "after told: "]),
    ("[After that], it got worse.", ["after told: "]),
    ("[After two years], he quit.", ["after told:  | two years"]),
    ("[After two years of talks], he quit.", ["after event: two years of talks"]),
    ("He must leave [by Friday].", ["by time: Friday"]),
    ("He must leave [no later than Monday].", ["by time: Monday"]),
    ("[By the end of June] it must be done.", ["by time: the end of June"]),
    ("The vote comes [ahead of a summit].", ["before event: a summit"]),
    ("[Prior to the war], it was rich.", ["before event: the war"]),
    ("He quit [following an inquiry].", ["after event: an inquiry"]),
    ("[In the wake of the flood], aid came.", ["after event: the flood"]),
    ("[As soon as the guns fell silent], they left.", ["after act: the guns fell silent"]),
    ("[After meeting the emir], he flew home.", ["after act: meeting the emir"]),
    ("[After the meeting] he flew home.", ["after event: the meeting"]),
    ("They wait [until the mayor signs the bill].", ["until act: the mayor signs the bill"]),
    (
      "It was [weeks before the May 8, 2016, election].",
      ["before event: the May 8, 2016, election | weeks"]
    ),
    ("He left [before midnight on Friday].", ["before time: midnight on Friday"]),
    (
      "He left [two weeks in advance of the fair].", ["before event: the fair | two weeks"]
    ),
    ("He left [in the run-up to the fair].", ["before event: the fair"]),
    ("[After Mr. Berg resigned], it rained.", ["after act: Mr. Berg resigned"]),
    ("Markets fell [before Tuesday’s vote].", ["before event: Tuesday’s vote"]),
    ("[Since he took office], prices fell.", ["since act: he took office"]),
    ("[Since 9/11] the rules are strict.", ["since event: 9/11"]),
  ])
  func readsWhatComesBeforeWhat(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked), date: "2026-03-05")
    let orders = read.facts.flatMap(\.orders)
    #expect(read.drawn(orders.map(\.span)) == marked)
    #expect(orders.map { description(of: $0, in: read) } == expected)
  }

  private func description(of order: OrderMention, in read: MarkedFacts) -> String {
    func text(_ words: Range<Int>) -> String {
      guard let first = words.first, let last = words.last else { return "" }
      let all = read.article.words
      return String(read.article[TextSpan(all[first].span.start, all[last].span.end)])
    }
    let distance = order.distance.isEmpty ? "" : " | \(text(order.distance))"
    return "\(order.relation.rawValue) \(order.sort.rawValue): \(text(order.anchor))\(distance)"
  }

  @Test(arguments: [
    "He had to look after his mother.", "The plant was named after its founder.",
    "After all, it pays well.", "It rained day after day.", "One after another they left.",
    "They went after him.", "The case was brought before the committee.",
    "He spoke before a federal judge.", "He has since resigned.", "It has long since passed.",
    "Since it is illegal, they stopped.", "Since she had praised it, she was blamed.",
    "While Smith denied it, Jones did not.", "They stayed a while longer.",
    "Police asked when he left.", "He was hit by a car.", "She led ahead of Mitt Romney.",
    "The police are following the case.", "The following day he left.", "A later report was lost.",
    "It is an after-school club.", "Before long, he fell.", "It is better than before.",
    "It came shortly after 5 p.m.", "He stayed until 7.",
  ])
  func readsNoOrderInOtherWords(sentence: String) {
    #expect(MarkedFacts(sentence, date: "2026-03-05").facts.flatMap(\.orders).isEmpty)
  }
}
