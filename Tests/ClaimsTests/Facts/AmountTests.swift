import Articles
import Claims
import Testing

/// Ranges, shares, amounts below zero and scales written on to the number.
@Suite struct AmountTests {
  @Test(arguments: [
    ("It costs between [$1 million and $2 million].", ["1000000...2000000"]),
    ("It rose from [$3 million to $4 million].", ["3000000...4000000"]),
    ("It costs [$1-2 million].", ["1000000...2000000"]),
    ("It costs [$1 million-$2 million].", ["1000000...2000000"]),
    ("[5 to 6 million people] left.", ["5000000...6000000"]),
    ("[5m to 6m people] left.", ["5000000...6000000"]),
    ("It costs from [$500 to $2 million].", ["500...2000000"]),
    ("Between [10 and 20 per cent] left.", ["10...20"]),
    ("Between [10% and 20%] left.", ["10...20"]),
    ("Between [10 percent and 20 percent] left.", ["10...20"]),
    ("It fell from [$4 million] to [$3 million].", ["3505000...4495000", "2505000...3495000"]),
  ])
  func readsTheEndsOfRangesAsWritten(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let found = read.facts.flatMap(\.quantities)
    #expect(read.drawn(found.map(\.span)) == marked)
    #expect(found.map { range($0.bounds) } == expected)
  }

  @Test(arguments: [
    ("[A tenth of voters] left.", ["0.1...0.1"]),
    ("[A fifth of voters] left.", ["0.2...0.2"]),
    ("[One-fifth of voters] left.", ["0.2...0.2"]),
    ("[Two-tenths] were lost.", ["0.2...0.2"]),
    ("Prices fell by [a tenth].", ["0.1...0.1"]),
    ("Prices fell by [about a third].", ["0.3...0.37"]),
    ("[A quarter of a million people] left.", ["237625...262375"]),
    ("It took [a tenth of a second].", ["0.1...0.1"]),
    ("[One in ten people] left.", ["0.1...0.1"]),
    ("[1 in every 5 voters] left.", ["0.2...0.2"]),
    ("[Nine out of 10 voters] left.", ["0.9...0.9"]),
    ("It was the [tenth time].", ["10...10"]),
    ("A [third man] left.", ["3...3"]),
    ("[Two men] left and a [third] was hurt.", ["2...2", "3...3"]),
    ("They won [two] in [10 days].", ["2...2", "10...10"]),
  ])
  func readsSharesApartFromPlaces(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let found = read.facts.flatMap(\.quantities)
    #expect(read.drawn(found.map(\.span)) == marked)
    #expect(found.map { range($0.bounds) } == expected)
  }

  @Test(arguments: [
    ("It was [minus 4 degrees].", ["-4...-4"]),
    ("It was [-4 degrees].", ["-4...-4"]),
    ("It was [−4] in town.", ["-4...-4"]),
    ("A loss of [-$2 million] was told.", ["-2495000...-1505000"]),
    ("It was [minus 10 to minus 4 degrees].", ["-10...-4"]),
    ("The vote -- [4 members] stayed -- was held.", ["4...4"]),
    ("They ate [10-15 apples].", ["10...15"]),
  ])
  func readsSigns(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let found = read.facts.flatMap(\.quantities)
    #expect(read.drawn(found.map(\.span)) == marked)
    #expect(found.map { range($0.bounds) } == expected)
  }

  @Test func belowAnAmountBelowZeroHasNoLowerEnd() {
    let found = MarkedFacts("It fell below minus 4 degrees.").facts.flatMap(\.quantities)
    #expect(found.map(\.isOpenBelow) == [true])
    #expect(found.map { $0.bounds.upperBound < -4 } == [true])
  }

  @Test(arguments: [
    ("It costs [£1.2m].", ["1150500...1249500"]),
    ("It costs [$300k].", ["300000...300000"]),
    ("It costs [2bn] euros.", ["1505000000...2495000000"]),
    ("The wall is 2m tall.", []),
    ("The 4x4 is sold.", []),
  ])
  func readsScalesWrittenOnToTheNumber(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let found = read.facts.flatMap(\.quantities)
    #expect(found.map { range($0.bounds) } == expected)
  }

  @Test func aShareAgreesWithItsPercentage() {
    let share = MarkedFacts("A tenth of voters left.").facts[0].quantities[0]
    func percent(_ sentence: String) -> Quantity { MarkedFacts(sentence).facts[0].quantities[0] }
    #expect(share.isMeasured(like: percent("10 per cent of voters left.")))
    #expect(share.agrees(with: percent("10 per cent of voters left.")))
    #expect(!share.agrees(with: percent("14 per cent of voters left.")))
    #expect(!share.isMeasured(like: percent("12 voters left.")))
  }

  private func range(_ bounds: ClosedRange<Double>) -> String {
    "\(number(bounds.lowerBound))...\(number(bounds.upperBound))"
  }

  private func number(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
