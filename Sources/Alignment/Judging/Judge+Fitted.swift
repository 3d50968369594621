// Written by `diptych-lab shown … --judge FILE`: not to be edited by hand.
// Each number is added to the log odds that a finding is right: that of a piece of evidence times
// its value, that of the rule it was found by.

extension Judge {
  /// Of two versions of one text.
  static let ofVersions = Judge(
    base: -7.699,
    weightOfPiece: { piece in
      switch piece {
      case .link: 0.185
      case .lesserCoverage: -1.685
      case .greaterCoverage: 2.809
      case .lesserMeaning: 2.669
      case .sameness: 9.857
      case .surroundings: -0.910
      case .hold: 1.165
      case .silence: 1.394
      case .bothQuoted: -0.857
      case .oneQuoted: -0.411
      case .quotation: -0.718
      case .length: -0.725
      case .imbalance: 4.677
      case .shown: -0.749
      case .daysApart: 0.000
      case .shownCoverage: 0.511
      case .lead: -0.719
      case .nearCopy: -0.620
      case .copiedFact: 0.530
      case .addition: 0.314
      case .update: 0.000
      case .difference: -2.418
      case .knownSource: -1.991
      }
    },
    weightOfRule: { rule in
      switch rule {
      case .kindredThingOtherAmount: 0.000
      case .laterTextRaisesCount: 0.000
      case .onlyAmountOfItsUnit: 0.000
      case .sameAmountOtherBound: 0.146
      case .sameThingOtherAmount: 0.296
      case .kindredActOtherDate: 0.000
      case .sameActOtherDate: 0.020
      case .sameDurationOtherBound: 0.000
      case .sameEventOtherDate: 0.017
      case .sameSlotOtherTime: 0.064
      case .sameStatementOtherDate: 0.000
      case .sameThingOtherDuration: 0.020
      case .sameThingOtherYears: 0.000
      case .sameTimeOtherBound: 0.000
      case .sameWordsOtherDate: 0.000
      case .exchangedRoles: 0.000
      case .samePersonOtherOffice: 0.093
      case .sameSlotOtherName: 0.327
      case .sameSlotOtherThing: -0.008
      case .sameStatementOtherPlace: 0.034
      case .sameSurnameOtherGivenName: 0.000
      case .sameThingOtherPlace: 0.097
      case .sameSlotAntonym: -0.123
      case .sameVerbOneDenied: -0.337
      case .sameWordsOneDenied: -0.111
      case .toldAgainstDeniedBySource: -0.144
      case .verbElsewhereOneDenied: -0.155
      case .accusationAgainstStatement: 0.190
      case .doneAgainstPlanAfterVerb: 0.000
      case .doneAgainstPlanned: 0.292
      case .earlierTextReportsCompletion: 0.000
      case .hedgedAgainstPlain: 0.278
      case .laterTextReportsCompletion: 0.000
      case .oneSidedAttempt: 0.145
      case .oneSidedExpectation: 0.160
      case .oneSidedHedge: 0.219
      case .oneSidedPossibility: 0.415
      case .otherCertainty: 0.333
      case .samePlaceOtherCertainty: -0.101
      case .sharedWordsHedgedAgainstPlain: 0.000
      case .sharedWordsOtherCertainty: 0.070
      case .thingThereAgainstPlanned: 0.299
      case .hearsayAgainstStatement: -0.051
      case .oneSidedSource: -0.003
      case .otherSource: -0.618
      case .otherVerbOfSaying: 0.316
      case .recordAgainstOwnVoice: -0.049
      case .reportAgainstOwnVoice: -0.053
      case .sourceAgainstOwnVoice: -0.060
      case .unnamedSource: 0.037
      case .unnamedSourceAgainstOwnVoice: 0.060
      case .sameQuotationOtherOpening: -0.266
      case .sameQuotationOtherWords: -0.515
      case .sameQuotedPlaceOtherWords: -0.287
      case .judgingWordAdded: 0.000
      case .loadedWordAdded: 0.000
      case .plainAgainstLoaded: 0.000
      case .oneSidedCondition: 0.000
      case .oneSidedExchange: 0.000
      case .oneSidedLimit: 0.000
      case .oneSidedReason: 0.000
      }
    })

  /// Of two accounts.
  static let ofAccounts = Judge(
    base: -1.526,
    weightOfPiece: { piece in
      switch piece {
      case .link: 0.058
      case .lesserCoverage: 0.391
      case .greaterCoverage: 0.153
      case .lesserMeaning: 0.368
      case .sameness: -0.063
      case .surroundings: 0.440
      case .hold: 0.385
      case .silence: 0.011
      case .bothQuoted: -0.188
      case .oneQuoted: -0.152
      case .quotation: -0.034
      case .length: -0.091
      case .imbalance: -0.214
      case .shown: -0.203
      case .daysApart: 0.000
      case .shownCoverage: 0.077
      case .lead: -0.066
      case .nearCopy: -0.567
      case .copiedFact: 1.431
      case .addition: 0.028
      case .update: 0.000
      case .difference: -0.011
      case .knownSource: 0.016
      }
    },
    weightOfRule: { rule in
      switch rule {
      case .kindredThingOtherAmount: 0.000
      case .laterTextRaisesCount: 0.000
      case .onlyAmountOfItsUnit: -0.017
      case .sameAmountOtherBound: 0.016
      case .sameThingOtherAmount: -0.016
      case .kindredActOtherDate: -0.017
      case .sameActOtherDate: -0.017
      case .sameDurationOtherBound: 0.000
      case .sameEventOtherDate: 0.010
      case .sameSlotOtherTime: -0.006
      case .sameStatementOtherDate: -0.017
      case .sameThingOtherDuration: -0.017
      case .sameThingOtherYears: 0.000
      case .sameTimeOtherBound: 0.000
      case .sameWordsOtherDate: 0.002
      case .exchangedRoles: 0.000
      case .samePersonOtherOffice: 0.055
      case .sameSlotOtherName: 0.008
      case .sameSlotOtherThing: 0.040
      case .sameStatementOtherPlace: 0.066
      case .sameSurnameOtherGivenName: 0.023
      case .sameThingOtherPlace: 0.051
      case .sameSlotAntonym: -0.005
      case .sameVerbOneDenied: 0.002
      case .sameWordsOneDenied: -0.021
      case .toldAgainstDeniedBySource: -0.030
      case .verbElsewhereOneDenied: -0.093
      case .accusationAgainstStatement: 0.000
      case .doneAgainstPlanAfterVerb: 0.045
      case .doneAgainstPlanned: 0.067
      case .earlierTextReportsCompletion: 0.000
      case .hedgedAgainstPlain: 0.076
      case .laterTextReportsCompletion: 0.000
      case .oneSidedAttempt: 0.052
      case .oneSidedExpectation: 0.107
      case .oneSidedHedge: 0.120
      case .oneSidedPossibility: -0.018
      case .otherCertainty: 0.033
      case .samePlaceOtherCertainty: 0.000
      case .sharedWordsHedgedAgainstPlain: 0.016
      case .sharedWordsOtherCertainty: 0.075
      case .thingThereAgainstPlanned: 0.000
      case .hearsayAgainstStatement: 0.000
      case .oneSidedSource: -0.038
      case .otherSource: -0.047
      case .otherVerbOfSaying: 0.000
      case .recordAgainstOwnVoice: -0.024
      case .reportAgainstOwnVoice: 0.038
      case .sourceAgainstOwnVoice: -0.139
      case .unnamedSource: -0.065
      case .unnamedSourceAgainstOwnVoice: 0.081
      case .sameQuotationOtherOpening: 0.006
      case .sameQuotationOtherWords: 0.003
      case .sameQuotedPlaceOtherWords: 0.099
      case .judgingWordAdded: -0.052
      case .loadedWordAdded: -0.038
      case .plainAgainstLoaded: -0.058
      case .oneSidedCondition: -0.045
      case .oneSidedExchange: -0.025
      case .oneSidedLimit: -0.022
      case .oneSidedReason: -0.004
      }
    })
}
