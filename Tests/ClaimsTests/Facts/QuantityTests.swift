import Articles
import Claims
import TestSupport
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("[Twelve people] died.", ["12...12 people"]),
    ("It cost [$1.2 million].", ["1150500...1249500 money dollar"]),
    ("[More than 40 ships] sank.", ["40... ships"]),
    ("[More than 12 ships] sank.", ["12.1... ships"]),
    ("[At least 1,200 ships] sank.", ["1200... ships"]),
    ("[About 40 ships] sank.", ["36.04...43.96 ships"]),
    ("It grew over the [eight years].", ["8...8 duration year"]),
    ("[Between 10 and 15 ships] sank.", []),
    ("He is a [14-year-old] boy.", ["14...14 age"]),
    ("Prices rose [6 per cent].", ["6...6 percent"]),
    ("Prices rose [6%].", ["6...6 percent"]),
    ("He won his [second term].", ["2...2 ordinal term"]),
    ("[Three U.S. officials] left.", ["3...3 officials"]),
    ("[Twenty-three steps] were built.", ["23...23 steps"]),
    ("It lasted [two weeks].", ["2...2 duration week"]),
    ("[Dozens of houses] burned.", ["24...199 houses"]),
    ("[Two thirds of houses] burned.", ["0.67...0.67 houses"]),
    ("Prices rose [three and a half percent].", ["3.45...3.55 percent"]),
    ("It lasted [two and a half years].", ["2.45...2.55 duration year"]),
    ("It lasted [half an hour].", ["30...30 duration minute"]),
    ("A [half-hour] break.", ["30...30 duration minute"]),
    ("It lasted [a quarter of an hour].", ["15...15 duration minute"]),
    ("It lasted [three quarters of an hour].", ["45...45 duration minute"]),
    ("It lasted [half a century].", ["50...50 duration year"]),
    ("It took [an hour and a half].", ["1.45...1.55 duration hour"]),
    ("It took [an hour and 20 minutes].", ["80...80 duration minute"]),
    ("It took [a day and a half].", ["1.45...1.55 duration day"]),
    ("It took [two hours and a half].", ["2.45...2.55 duration hour"]),
    ("It took [about half an hour].", ["27.03...32.97 duration minute"]),
    ("It cost [one and a half million dollars].", ["1450500...1549500 money dollar"]),
    ("[Half a million people] left.", ["475000...525000 people"]),
    ("[1 000 people] left.", ["1000...1000 people"]),
    ("[A hundred and ten cranes] fell.", ["110...110 cranes"]),
    ("[Three thousand four hundred votes] were cast.", ["3400...3400 votes"]),
    ("[Two thousand and seven votes] were cast.", ["2007...2007 votes"]),
    ("It sold [half a dozen eggs].", ["6...6 eggs"]),
    ("[Two dozen and a half eggs] broke.", ["29.41...30.59 eggs"]),
    ("It was [one point two metres] deep.", ["1.15...1.25 measure meter"]),
    ("[Three quarters of a million ships] sank.", ["712875...787125 ships"]),
    ("It cost [3 lakh rupees].", ["300000...300000 money rupee"]),
    ("It cost [2 crore rupees].", ["15050000...24950000 money rupee"]),
    ("[12,34,567 votes] were cast.", ["1234567...1234567 votes"]),
    ("[2'500 votes] were cast.", ["2500...2500 votes"]),
    ("It cost [€2.345,60].", ["2345.6...2345.6 money euro"]),
    ("It was [.25 miles] long.", ["0.25...0.25 measure mile"]),
    ("It was [2½ miles] long.", ["2.45...2.55 measure mile"]),
    ("It was [2 ¼ miles] long.", ["2.25...2.25 measure mile"]),
    ("It cost [A$3 million].", ["2505000...3495000 money australian dollar"]),
    ("It cost [CHF 400].", ["400...400 money franc"]),
    ("It cost [400 USD].", ["400...400 money dollar"]),
    ("It cost [₹90].", ["90...90 money rupee"]),
    ("It weighs [25kg].", ["25...25 measure kilogram"]),
    ("It was [28C] in Ness.", ["28...28 measure degree celsius"]),
    ("It was [28 °C] in Ness.", ["28...28 measure degree celsius"]),
    ("They sold [20k tickets].", ["20000...20000 tickets"]),
    ("Rates rose by [50 basis points].", ["50...50 measure basis point"]),
    ("[12\u{A0}500\u{202F}000 people] left.", ["12500000...12500000 people"]),
    ("On March 3 [200 people] left.", ["200...200 people"]),
    ("Prices rose [1,5 percent].", ["1.45...1.55 percent"]),
    ("[Two tonnes] of rice burned.", ["2...2 measure ton"]),
    ("It was [86 degrees Fahrenheit].", ["86...86 measure degree fahrenheit"]),
    ("They sold [30 metric tons].", ["30...30 measure metric ton"]),
    ("A [10-mile] stretch burned.", ["10...10 measure mile"]),
    ("[40 square miles] burned.", ["40...40 measure square mile"]),
    ("[Two of the panels] looking into it met.", ["2...2 panels"]),
    ("Berg won the [first race] of the year.", ["1...1 ordinal race"]),
    ("The board held [41 votes] necessary to stop it.", ["41...41 votes"]),
    ("[Thousands of marchers] reconvene in towns.", ["2000...19999 marchers"]),
    ("[One senator] faces a race.", ["1...1 senator"]),
    ("[One writer] asking for more left.", ["1...1 writer"]),
    ("[At least two phone calls] were made.", ["2... calls"]),
    ("A [four-page] summary came out.", ["4...4 page"]),
    ("It was the [first time] Berg spoke.", ["1...1 ordinal time"]),
    ("[Five hundred and eighty-four days] passed.", ["584...584 duration day"]),
    ("[Two hundred houses] burned.", ["200...200 houses"]),
    ("[One hundred twenty thousand ships] sank.", ["120000...120000 ships"]),
    ("It takes [two-thirds of the council].", ["0.67...0.67 council"]),
    ("[Hundreds of millions of dollars] were lost.", ["200000000...999999999 money dollar"]),
    ("[Nine leading river firms] met.", ["9...9 firms"]),
    ("[Millions of unemployed Danes] left.", ["2000000...999999999 Danes"]),
    ("A [half-dozen towns] burned.", ["6...6 towns"]),
    ("It is the [first family] here.", ["1...1 ordinal family"]),
    ("[50 of our members] met.", ["50...50 members"]),
    ("Under the [14th Article] it is so.", ["14...14 ordinal Article"]),
    ("She spoke about the “[47 percent].”", ["47...47 percent"]),
    ("One of the board's [two heirs] left.", ["2...2 heirs"]),
    ("They ate [10-15 apples].", ["10...15 apples"]),
    ("[2/3 of the panels] met.", ["0.67...0.67 panels"]),
  ])
  func readsAmounts(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let quantities = read.facts.flatMap(\.quantities)
    guard !expected.isEmpty else {
      #expect(quantities.map(\.bounds) == [10...15])
      return
    }
    #expect(read.drawn(quantities.map(\.span)) == marked)
    #expect(quantities.map { description(of: $0, in: read) } == expected)
  }

  /// What is below nothing is below zero; what is no more than nothing is nothing.
  @Test(arguments: [
    ("Growth was [below 0 percent].", -Double.greatestFiniteMagnitude, (0.0).nextDown),
    ("It fell to [under zero degrees].", -Double.greatestFiniteMagnitude, (0.0).nextDown),
    ("[Fewer than 0 votes] were cast.", -Double.greatestFiniteMagnitude, (0.0).nextDown),
    ("[At most 0 votes] were cast.", 0, 0),
    ("[Less than 5 votes] were cast.", 0, (5.0).nextDown),
    ("It fell to [below −4 degrees].", -Double.greatestFiniteMagnitude, (-4.0).nextDown),
  ])
  func boundsWhatIsBelowZero(marked: String, low: Double, high: Double) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let quantities = read.facts.flatMap(\.quantities)
    #expect(read.drawn(quantities.map(\.span)) == marked)
    #expect(quantities.map(\.bounds) == [low...high])
  }

  /// Whatever digits are written, an amount is finite, agrees with itself and lies between
  /// characters.
  @Test func amountsAreFiniteWhateverIsWritten() {
    for sentence in HostileNumbers.sentences() {
      let read = MarkedFacts(sentence, date: "2026-03-05")
      let bytes = Array(sentence.utf8)
      for quantity in read.facts.flatMap(\.quantities) {
        #expect(quantity.value.isFinite, "\(sentence)")
        #expect(quantity.bounds.lowerBound.isFinite, "\(sentence)")
        #expect(quantity.bounds.upperBound.isFinite, "\(sentence)")
        #expect(quantity.agrees(with: quantity), "\(sentence)")
        for offset in [quantity.span.start, quantity.span.end] {
          #expect(bytes[offset] & 0xC0 != 0x80, "\(sentence)")
        }
      }
    }
  }

  @Test func amountsAgreeOrDifferAlikeFromEitherSide() {
    let all = HostileNumbers.sentences(oneIn: 3).flatMap {
      MarkedFacts($0, date: "2026-03-05").facts.flatMap(\.quantities)
    }
    for step in [1, 7, 60] {
      for (one, other) in zip(all, all.dropFirst(step)) {
        #expect(one.agrees(with: other) == other.agrees(with: one))
        #expect(one.isMeasured(like: other) == other.isMeasured(like: one))
      }
    }
  }

  @Test(arguments: ["1 to ", "1k to ", "1-", "between 1 and ", "minus ", "million "])
  func readsLongChainsOfNumbers(link: String) {
    let read = MarkedFacts("About \(String(repeating: link, count: 2_000))1 people left.")
    #expect(read.facts.count >= 4)
    #expect(read.facts.flatMap(\.quantities).allSatisfy { $0.value.isFinite })
  }

  private func description(of quantity: Quantity, in read: MarkedFacts) -> String {
    let low = number(quantity.bounds.lowerBound)
    let isOpen = quantity.bounds.upperBound > 1e300
    let bounds = low + "..." + (isOpen ? "" : number(quantity.bounds.upperBound))
    let noun = quantity.noun.map { " \(read.article[read.article.words[$0].span])" } ?? ""
    switch quantity.unit {
    case .things: return bounds + noun
    case .money(let name): return "\(bounds) money \(name)"
    case .percent: return "\(bounds) percent"
    case .ordinal: return "\(bounds) ordinal\(noun)"
    case .age: return "\(bounds) age"
    case .duration(let name): return "\(bounds) duration \(name)"
    case .measure(let name): return "\(bounds) measure \(name)"
    }
  }

  /// Two decimals at most; a value just above a whole number ends in `.1`.
  private func number(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    if rounded == rounded.rounded(), value != rounded { return "\(Int(rounded)).1" }
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }

  @Test(arguments: [
    "Flight 370 left at 7:19 p.m. on March 3.", "The law of 1976 stands.", "No one left.",
    "It was signed on Feb. 11, 2026.", "Berg first learned of it on Monday.",
    "They joined the 9/12 march.", "A 5-4 ruling stands.", "There is a one-in-three chance.",
    "It was read in 1898.", "The Group of Eight met.", "At first it rained.",
    "He is in the No. 3 seat.", "The ferry lies at berth No. 5.", "Bus 2019 left the gate.",
    "No one left.",
    "They met one another.", "The hope of '08 is gone.",
    "Voters passed Amendment 64, opening the shops.", "Berg first publicly took the blame.",
    "The desk is open 24/7.",
  ])
  func readsNoAmountInLabelsAndDates(sentence: String) {
    #expect(MarkedFacts(sentence).facts.flatMap(\.quantities).isEmpty)
  }
}
