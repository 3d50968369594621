/// How the sentence of a rule is made of the words that both sides show.
enum Telling {
  /// What A does and what B does alike, and how the sentence ends: `A has …, B has …: the two are
  /// opposites`; `A has it from …, B from …`.
  case both(_ first: String = "has", _ second: String = "has", ending: String)
  /// What the side that the rule marks does, and what the other does: `A hedges it (…), B …`.
  case each(marked: String, plain: String, ending: String = "")
  /// What only one side adds.
  case added(ending: String = "")

  /// The sentence without its full stop.
  ///
  /// - Parameters:
  ///   - quoted: The words of both sides, in quotation marks.
  ///   - marked: The side that the rule marks.
  ///   - told: What each side does, or what both do, in place of what the rule says.
  func sentence(_ quoted: Sides<String>, marked: Side?, told: Sides<String>?) -> String {
    func sides(_ ending: String, _ words: (Side) -> String) -> String {
      "A \(words(.left)), B \(words(.right))\(ending)"
    }
    switch self {
    case .both(let first, let second, let ending):
      return sides(ending) { side in
        let verb = side == .left ? told?.left ?? first : second
        return verb.isEmpty ? quoted[side] : verb + " " + quoted[side]
      }
    case .each(let marks, let plain, let ending):
      return sides(ending) { side in
        (told?[side] ?? (side == marked ? marks : plain)) + " (\(quoted[side]))"
      }
    case .added(let ending):
      return sides(ending) { $0 == marked ? "adds \(quoted[$0])" : "has no such words" }
    }
  }
}

/// What is said of a finding by a rule: a row of the one table.
struct RuleRow {
  let kind: DiscrepancyKind
  /// Whether both can be true, where nothing in the two texts says otherwise.
  let discrepancyClass: DiscrepancyClass
  let telling: Telling
  /// What the two texts do not settle; nil where nothing is left open.
  let unsettled: String?

  fileprivate init(
    _ kind: DiscrepancyKind, _ discrepancyClass: DiscrepancyClass, _ telling: Telling,
    _ unsettled: String?
  ) {
    self.kind = kind
    self.discrepancyClass = discrepancyClass
    self.telling = telling
    self.unsettled = unsettled
  }

  /// The row of a rule. O(1).
  static func of(_ rule: Rule) -> RuleRow {
    switch rule {
    case .sameThingOtherAmount, .laterTextRaisesCount, .onlyAmountOfItsUnit,
      .kindredThingOtherAmount:
      RuleRow(
        .number, .conflict, .both(ending: " for the same thing: not the same amount"), otherNumber)
    case .sameAmountOtherBound:
      RuleRow(.number, .difference, .both(ending: ": one leaves the amount open"), bothTrue)

    case .sameSlotOtherTime:
      RuleRow(.date, .conflict, .both(ending: " in the same place: not the same time"), either)
    case .sameEventOtherDate, .sameWordsOtherDate:
      RuleRow(
        .date, .conflict, .both(ending: " for the same event, and the two times do not meet"),
        either)
    case .sameActOtherDate, .kindredActOtherDate:
      RuleRow(
        .date, .conflict,
        .both(ending: " for what the same verb tells of: the two times do not meet"),
        either)
    case .sameStatementOtherDate:
      RuleRow(
        .date, .conflict, .both(ending: " for when it was said, and the two times do not meet"),
        either)
    case .sameThingOtherDuration:
      RuleRow(
        .date, .conflict, .both(ending: " for the same thing, and the lengths do not overlap"),
        either)
    case .sameThingOtherYears:
      RuleRow(.date, .conflict, .both(ending: " by the same words: not the same years"), either)
    case .sameTimeOtherBound, .sameDurationOtherBound:
      RuleRow(.date, .difference, .both(ending: ": one leaves it open"), bothTrue)

    case .exchangedRoles:
      RuleRow(.name, .conflict, .both(ending: ": who does it and to whom is exchanged"), either)
    case .samePersonOtherOffice:
      RuleRow(
        .name, .difference, .both("gives one person the role", "", ending: ""),
        "One person can hold both; the texts do not say so.")
    case .sameSlotOtherName:
      RuleRow(
        .name, .conflict, .both("names", "", ending: " in the same place of the same statement"),
        "The texts do not say whether both names mean the same.")
    case .sameSlotOtherThing:
      RuleRow(
        .name, .conflict, .both(ending: " in the same place of the same statement"), bothMeant)
    case .sameSurnameOtherGivenName:
      RuleRow(
        .name, .conflict, .both("names", "", ending: ": one surname, and two given names"),
        bothMeant)
    case .sameThingOtherPlace, .sameStatementOtherPlace:
      RuleRow(
        .name, .conflict, .both(ending: " as the place: neither article names the other's"),
        "The texts do not say whether one place lies in the other.")

    case .sameVerbOneDenied, .sameWordsOneDenied, .verbElsewhereOneDenied:
      RuleRow(.negation, .conflict, .both(ending: ": one affirms what the other denies"), either)
    case .toldAgainstDeniedBySource:
      RuleRow(
        .negation, .difference, .each(marked: "reports a denial", plain: "tells it"),
        "The texts do not settle whether it is so: who denies it may be right or not.")
    case .sameSlotAntonym:
      RuleRow(.negation, .conflict, .both(ending: ": the two are opposites"), either)

    case .accusationAgainstStatement:
      RuleRow(
        .modality, .difference,
        .each(marked: "has it as an accusation", plain: "tells it outright"), whetherSo)
    case .laterTextReportsCompletion, .earlierTextReportsCompletion, .doneAgainstPlanned,
      .otherCertainty, .sharedWordsOtherCertainty:
      RuleRow(
        .modality, .difference, .each(marked: "tells it as done", plain: "does not"), howSure)
    case .hedgedAgainstPlain, .sharedWordsHedgedAgainstPlain, .oneSidedHedge, .oneSidedPossibility,
      .oneSidedExpectation, .oneSidedAttempt:
      RuleRow(
        .modality, .difference, .each(marked: "hedges it", plain: "states it plainly"), howSure)
    case .samePlaceOtherCertainty:
      RuleRow(
        .modality, .difference, .both(ending: " in the same place: not the same certainty"), howSure
      )
    case .thingThereAgainstPlanned:
      RuleRow(
        .modality, .difference,
        .each(marked: "has it as there", plain: "has it as planned or possible"),
        "The texts do not say whether both mean the same one.")

    case .hearsayAgainstStatement:
      RuleRow(
        .attribution, .difference, .each(marked: "has it by hearsay", plain: "says it outright"),
        oneSource)
    case .otherSource, .unnamedSource:
      RuleRow(.attribution, .difference, .both("has it from", "from", ending: ""), oneSource)
    case .recordAgainstOwnVoice, .reportAgainstOwnVoice, .sourceAgainstOwnVoice,
      .unnamedSourceAgainstOwnVoice, .oneSidedSource:
      RuleRow(
        .attribution, .difference, .added(ending: ", and says it in its own voice"), oneSource)
    case .otherVerbOfSaying:
      RuleRow(
        .attribution, .difference,
        .both(
          "reports it with", "with", ending: ": the two verbs do not vouch alike for what is said"),
        "The texts do not settle how sure the source is.")

    case .sameQuotationOtherOpening, .sameQuotationOtherWords, .sameQuotedPlaceOtherWords:
      RuleRow(
        .quote, .conflict, .both(ending: " in the same utterance"),
        "The texts do not settle which words were spoken.")

    case .judgingWordAdded, .loadedWordAdded, .plainAgainstLoaded:
      RuleRow(.wording, .difference, .both("writes", "", ending: " for the same thing"), nil)

    case .oneSidedCondition, .oneSidedExchange, .oneSidedLimit, .oneSidedReason:
      RuleRow(
        .scope, .difference, .added(ending: ": the claim holds with this on one side only"),
        "One text leaves it out, which does not mean that it denies it.")
    }
  }

  private static let either = "Neither text settles which of the two is right."
  private static let otherNumber = "Neither text says how the other came by its number."
  private static let bothTrue = "Both can be true."
  private static let bothMeant = "The texts do not say whether both are meant."
  private static let whetherSo = "The texts do not settle whether it is so."
  private static let howSure = "The texts do not settle how sure it is."
  private static let oneSource = "The texts do not say whether both go back to one source."
}
