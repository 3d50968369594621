/// What a finding is seen by. The raw value is the public name, in JSON and on the screen.
///
/// A rule says what was seen, not how sure it is: that is the judge's to tell, and a rule that the
/// judge has no weight for does not compile.
public enum Rule: String, Hashable, Sendable, CaseIterable, Comparable {
  // Numbers.
  case kindredThingOtherAmount = "kindred-thing-other-amount"
  case laterTextRaisesCount = "later-text-raises-count"
  case onlyAmountOfItsUnit = "only-amount-of-its-unit"
  case sameAmountOtherBound = "same-amount-other-bound"
  case sameThingOtherAmount = "same-thing-other-amount"

  // Dates and lengths of time.
  case kindredActOtherDate = "kindred-act-other-date"
  case sameActOtherDate = "same-act-other-date"
  case sameDurationOtherBound = "same-duration-other-bound"
  case sameEventOtherDate = "same-event-other-date"
  case sameSlotOtherTime = "same-slot-other-time"
  case sameStatementOtherDate = "same-statement-other-date"
  case sameThingOtherDuration = "same-thing-other-duration"
  case sameThingOtherYears = "same-thing-other-years"
  case sameTimeOtherBound = "same-time-other-bound"
  case sameWordsOtherDate = "same-words-other-date"

  // Names, offices and places.
  case exchangedRoles = "exchanged-roles"
  case samePersonOtherOffice = "same-person-other-office"
  case sameSlotOtherName = "same-slot-other-name"
  case sameSlotOtherThing = "same-slot-other-thing"
  case sameStatementOtherPlace = "same-statement-other-place"
  case sameSurnameOtherGivenName = "same-surname-other-given-name"
  case sameThingOtherPlace = "same-thing-other-place"

  // Denials and opposites.
  case sameSlotAntonym = "same-slot-antonym"
  case sameVerbOneDenied = "same-verb-one-denied"
  case sameWordsOneDenied = "same-words-one-denied"
  case toldAgainstDeniedBySource = "told-against-denied-by-source"
  case verbElsewhereOneDenied = "verb-elsewhere-one-denied"

  // Done, planned, possible; plain and hedged.
  case accusationAgainstStatement = "accusation-against-statement"
  case doneAgainstPlanned = "done-against-planned"
  case earlierTextReportsCompletion = "earlier-text-reports-completion"
  case hedgedAgainstPlain = "hedged-against-plain"
  case laterTextReportsCompletion = "later-text-reports-completion"
  case oneSidedAttempt = "one-sided-attempt"
  case oneSidedExpectation = "one-sided-expectation"
  case oneSidedHedge = "one-sided-hedge"
  case oneSidedPossibility = "one-sided-possibility"
  case otherCertainty = "other-certainty"
  case samePlaceOtherCertainty = "same-place-other-certainty"
  case sharedWordsHedgedAgainstPlain = "shared-words-hedged-against-plain"
  case sharedWordsOtherCertainty = "shared-words-other-certainty"
  case thingThereAgainstPlanned = "thing-there-against-planned"

  // Who says it.
  case hearsayAgainstStatement = "hearsay-against-statement"
  case oneSidedSource = "one-sided-source"
  case otherSource = "other-source"
  case otherVerbOfSaying = "other-verb-of-saying"
  case recordAgainstOwnVoice = "record-against-own-voice"
  case reportAgainstOwnVoice = "report-against-own-voice"
  case sourceAgainstOwnVoice = "source-against-own-voice"
  case unnamedSource = "unnamed-source"
  case unnamedSourceAgainstOwnVoice = "unnamed-source-against-own-voice"

  // Quoted words.
  case sameQuotationOtherOpening = "same-quotation-other-opening"
  case sameQuotationOtherWords = "same-quotation-other-words"
  case sameQuotedPlaceOtherWords = "same-quoted-place-other-words"

  // Loaded and judging words.
  case judgingWordAdded = "judging-word-added"
  case loadedWordAdded = "loaded-word-added"
  case plainAgainstLoaded = "plain-against-loaded"

  // What one side alone adds.
  case oneSidedCondition = "one-sided-condition"
  case oneSidedExchange = "one-sided-exchange"
  case oneSidedLimit = "one-sided-limit"
  case oneSidedReason = "one-sided-reason"

  /// What findings by the rule differ in.
  public var kind: DiscrepancyKind { RuleRow.of(self).kind }

  /// Orders as declared: of two findings that are equally sure in the same words the first stays.
  public static func < (left: Rule, right: Rule) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
