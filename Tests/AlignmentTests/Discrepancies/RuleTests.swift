import Articles
import Claims
import Testing

@testable import Alignment

/// Two sentences in which a rule sees what it is named after.
private struct RuleSample: CustomTestStringConvertible, Sendable {
  let rule: Rule
  let left: String
  let right: String
  var dates = Sides(left: "2026-03-05", right: "2026-03-05")

  init(_ rule: Rule, _ left: String, _ right: String, _ dates: Sides<String>? = nil) {
    (self.rule, self.left, self.right) = (rule, left, right)
    if let dates { self.dates = dates }
  }

  var testDescription: String { rule.rawValue }

  var articles: Sides<AnnotatedArticle> {
    Sides(
      left: SampleArticle.of([left], date: dates.left),
      right: SampleArticle.of([right], date: dates.right))
  }
}

/// Every rule by its name, before anybody judges how sure it is.
@Suite struct RuleTests {
  private static let samples = numbers + dates + names + denials + modality + sources + words

  private static let numbers = [
    RuleSample(
      .kindredThingOtherAmount, "The harbour mill of Lund let 12 workers go, said the mayor.",
      "The mayor said nine employees had to leave the harbour mill of Lund."),
    RuleSample(
      .laterTextRaisesCount, "Twelve people died in the fire at the mill.",
      "Fifteen people died in the fire at the mill.",
      Sides(left: "2026-03-04", right: "2026-03-09")),
    RuleSample(
      .onlyAmountOfItsUnit,
      "A loss of $5 million was the worst for many years, said the owner of the port of Lund.",
      "The owner of the port of Lund spoke to the board on Monday and gave a sum: $7 million."),
    RuleSample(
      .sameAmountOtherBound, "About 40 dockers walked out of the port on Monday.",
      "More than 40 dockers walked out of the port on Monday."),
    RuleSample(
      .sameThingOtherAmount, "Twelve boats sank in the harbour.",
      "Nine boats sank in the harbour."),
  ]

  private static let dates = [
    RuleSample(
      .kindredActOtherDate,
      "Berg, who has led the council of Lund for years, "
        + "will leave the place for good on January 1.",
      "Berg, the longest serving mayor of Lund, "
        + "would be retiring from it all at the end of February."
    ),
    RuleSample(
      .sameActOtherDate, "Berg resigned at noon after years of trouble on Monday.",
      "Berg resigned, to great surprise in town, on Thursday."),
    RuleSample(
      .sameDurationOtherBound, "The strike lasted about two weeks in Lund.",
      "The strike lasted more than two weeks in Lund."),
    RuleSample(
      .sameEventOtherDate, "The mayor of Lund opened the new bridge over the river on May 3.",
      "On May 5 the new bridge over the river was opened by the mayor of Lund."),
    RuleSample(
      .sameSlotOtherTime, "The vote begins at 5:30 p.m. in the town hall.",
      "The vote begins at 5:45 p.m. in the town hall."),
    RuleSample(
      .sameStatementOtherDate,
      "Marsh admitted in an interview Tuesday that the ferry company may lose its licence.",
      "Marsh said on Wednesday that the ferry company may lose its licence."),
    RuleSample(
      .sameThingOtherDuration, "The course takes three weeks for each docker.",
      "The course takes five weeks for each docker."),
    RuleSample(
      .sameThingOtherYears,
      "In the senate sat Senator Brooke of Lund, a man of few words, from 1967 to 1979.",
      "Senator Brooke of Lund, always quiet and rather shy, served from 1966 to 1978."),
    RuleSample(
      .sameTimeOtherBound, "The inquiry into the harbour fire began two years ago.",
      "The inquiry into the harbour fire began more than two years ago."),
    RuleSample(
      .sameWordsOtherDate, "The council closed the mill on Monday and the port reopened.",
      "The mill that the council sold on Friday is closed and the port reopened."),
  ]

  private static let names = [
    RuleSample(
      .exchangedRoles, "Norway sued Sweden over fishing rights on Monday.",
      "Sweden sued Norway over fishing rights on Monday."),
    RuleSample(
      .samePersonOtherOffice, "The board heard vice president Marsh on the mill.",
      "The board heard president Marsh on the mill."),
    RuleSample(
      .sameSlotOtherName, "President Berg of Norway spoke.", "President House of Norway spoke."),
    RuleSample(
      .sameSlotOtherThing, "The mayor of Lund opened the bridge on Monday.",
      "The governor of Lund opened the bridge on Monday."),
    RuleSample(
      .sameStatementOtherPlace, "Berg of the dockers' union promised higher wages in Norfolk.",
      "In Norwalk, Berg of the dockers' union promised higher wages."),
    RuleSample(
      .sameSurnameOtherGivenName, "Loretta Sánchez won the port vote against Ola Berg.",
      "In the port vote Linda T. Sanchez won against Ola Berg."),
    RuleSample(
      .sameThingOtherPlace,
      "Speaking at a rally in Lund, Berg promised a new harbour for the town.",
      "Berg promised the town a new harbour at a rally in Malmo."),
  ]

  private static let denials = [
    RuleSample(
      .sameSlotAntonym, "The dockers accepted the offer on Friday.",
      "The dockers turned down the offer on Friday."),
    RuleSample(
      .sameVerbOneDenied, "The mill is no longer open, Berg said.",
      "The mill is open, Berg said."),
    RuleSample(
      .sameWordsOneDenied, "The port had a plan for the storm in the bay.",
      "The port had no plan for the storm in the bay."),
    RuleSample(
      .toldAgainstDeniedBySource, "The mayor took bribes from the firm for three years.",
      "The mayor denied that he took bribes from the firm for three years."),
    RuleSample(
      .verbElsewhereOneDenied, "The owner of the port did not pay the dockers.",
      "After weeks of strikes, it was the bank that at last paid the crews."),
  ]

  private static let modality = [
    RuleSample(
      .accusationAgainstStatement, "Berg is accused of taking bribes from the firm.",
      "Berg took bribes from the firm."),
    RuleSample(
      .doneAgainstPlanned, "Prime Minister Berg held talks with Marsh in Oslo.",
      "Berg is expected to meet with Marsh to press for a new port."),
    RuleSample(
      .earlierTextReportsCompletion, "The senators voted to overturn the harbour veto.",
      "The senators are set to vote to overturn the harbour veto.",
      Sides(left: "2026-03-05", right: "2026-03-07")),
    RuleSample(
      .hedgedAgainstPlain, "The bridge was reportedly damaged by the storm in the bay.",
      "The bridge was damaged by the storm in the bay."),
    RuleSample(
      .laterTextReportsCompletion, "The senators voted to overturn the harbour veto.",
      "The senators are set to vote to overturn the harbour veto.",
      Sides(left: "2026-03-07", right: "2026-03-05")),
    RuleSample(
      .oneSidedAttempt, "The board attempted to sell the harbour mill.",
      "It was the harbour mill that the board sells."),
    RuleSample(
      .oneSidedExpectation, "The bank is expected to close the mill in the harbour.",
      "Close the mill in the harbour: that is what the bank says."),
    RuleSample(
      .oneSidedHedge, "The mill in the harbour was probably empty on the night of the fire.",
      "Empty on the night of the fire, the mill in the harbour was a sad sight."),
    RuleSample(
      .oneSidedPossibility, "Dockers could block the harbour bridge in Lund again on Monday.",
      "Again, dockers block the harbour bridge in Lund."),
    RuleSample(
      .otherCertainty, "The governor will close the harbour mill.",
      "The governor may close the harbour mill."),
    RuleSample(
      .samePlaceOtherCertainty,
      "The board of the port spoke of the proposed ban on trucks in Lund.",
      "The board of the port spoke of the existing ban on trucks in Lund."),
    RuleSample(
      .sharedWordsHedgedAgainstPlain,
      "The missing funds of the port were reportedly put into a bank in Lund.",
      "A bank in Lund got the missing funds of the port."),
    RuleSample(
      .sharedWordsOtherCertainty, "The missing funds of the port might be returned by the bank.",
      "The bank will give back the missing funds of the port."),
    RuleSample(
      .thingThereAgainstPlanned,
      "The mayor and the union consider a second round of talks over the mill in Lund.",
      "The mayor wants the ongoing wage talks with the union of the mill in Lund to be public."),
  ]

  private static let sources = [
    RuleSample(
      .hearsayAgainstStatement, "Norway is said to be open to talks about the fishing grounds.",
      "Norway has shown that it is open to talks about the fishing grounds."),
    RuleSample(
      .oneSidedSource, "Berg said that the bridge, police said, was closed after the storm.",
      "Berg said that the bridge was closed after the storm."),
    RuleSample(
      .otherSource, "In a statement the bank said the rate would rise.",
      "The ministry said the rate would rise."),
    RuleSample(
      .otherVerbOfSaying, "The owner of the mill said that it would close.",
      "The owner of the mill warned that it would close."),
    RuleSample(
      .recordAgainstOwnVoice,
      "Guards found two boxes of files in the old mill, according to the court filing.",
      "Two boxes of files were found by guards in the mill on Monday."),
    RuleSample(
      .reportAgainstOwnVoice,
      "Guards found two boxes of files in the old mill, the Larvik Post reported.",
      "Two boxes of files were found by guards in the mill on Monday."),
    RuleSample(
      .sourceAgainstOwnVoice,
      "Guards found two boxes of files in the old mill, Sofie Marsh said.",
      "Two boxes of files were found by guards in the mill on Monday."),
    RuleSample(
      .unnamedSource, "An aide of Ola Berg said that the chairman would seek another term.",
      "Many dockers now say that Ola Berg will seek no other term as chairman."),
    RuleSample(
      .unnamedSourceAgainstOwnVoice,
      "Guards found two boxes of files in the old mill, according to aides.",
      "Two boxes of files were found by guards in the mill on Monday."),
  ]

  private static let words = [
    RuleSample(
      .sameQuotationOtherOpening, "“My view is that the old harbour must stay open,” she said.",
      "“We think that the old harbour must stay open,” she said."),
    RuleSample(
      .sameQuotationOtherWords, "“We will never accept such a cruel plan,” Berg told the board.",
      "“We will never accept such a foolish plan,” Berg told the board."),
    RuleSample(
      .sameQuotedPlaceOtherWords, "Berg of Lund spoke of a “dark day” for the port and the town.",
      "It was, said Berg, “a sad day” for the port and the town of Lund."),
    RuleSample(
      .judgingWordAdded, "The mayor falsely claimed the harbour mill was safe.",
      "The mayor claimed the harbour mill was safe."),
    RuleSample(
      .loadedWordAdded, "Norwegian Prime Minister Berg visited the harbour.",
      "The Norwegian regime's prime minister Berg visited the harbour."),
    RuleSample(
      .plainAgainstLoaded, "Marsh considered sending a second aircraft carrier to the region.",
      "Marsh considered sending a second naval \"armada\" to the region."),
    RuleSample(
      .oneSidedCondition, "The owner will reopen the harbour mill in May.",
      "The owner will reopen the harbour mill unless the union strikes, in May."),
    RuleSample(
      .oneSidedExchange, "Norway is ready to discuss its fishing quota.",
      "Norway is ready to discuss its fishing quota in exchange for tariff relief."),
    RuleSample(
      .oneSidedLimit, "The owner will pay all dockers of the port.",
      "The owner will pay all dockers of the port except those on strike."),
    RuleSample(
      .oneSidedReason, "The owner will close the harbour mill in May.",
      "The owner will close the harbour mill in May because of the losses at the bank."),
  ]

  @Test func everyRuleHasASample() {
    #expect(Set(Self.samples.map(\.rule)) == Set(Rule.allCases))
    #expect(Self.samples.count == Rule.allCases.count)
  }

  /// Seen from either side, and with the evidence exchanged.
  @Test(arguments: samples) fileprivate func sees(sample: RuleSample) {
    let articles = sample.articles
    let found = findings(articles).filter { $0.rule == sample.rule }
    #expect(found.allSatisfy { $0.kind == sample.rule.kind })
    #expect(!found.isEmpty, "seen: \(findings(articles).map(\.rule.rawValue))")
    let swapped = findings(articles.swapped).filter { $0.rule == sample.rule }
    #expect(Set(found.map(\.evidence)) == Set(swapped.map(\.evidence.swapped)))
  }

  /// What a rule sees between two sentences is not between a sentence and itself.
  @Test(arguments: samples) fileprivate func seesNothingInOneSentence(sample: RuleSample) {
    for sentence in [sample.left, sample.right] {
      let article = SampleArticle.of([sentence], date: "2026-03-05")
      #expect(findings(Sides(left: article, right: article)).isEmpty)
    }
  }

  private func findings(_ articles: Sides<AnnotatedArticle>) -> [Finding] {
    articles.left.claims.indices.flatMap { left in
      articles.right.claims.indices.flatMap { right in
        Discrepancies.findings(in: MarkedClaims.link(left, right, articles)).flatMap(\.self)
      }
    }
  }
}
