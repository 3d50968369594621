// Written by `diptych-lab shown … --judge FILE`: not to be edited by hand.
// Each number is added to the log odds that a finding is right: that of a piece of evidence times
// its value, that of the rule it was found by.

extension Judge {
  /// Of two versions of one text.
  static let ofVersions = Judge(
    base: -7.806,
    weightOfPiece: { piece in
      switch piece {
      case .link: 0.187
      case .lesserCoverage: -1.732
      case .greaterCoverage: 2.656
      case .lesserMeaning: 2.638
      case .sameness: 9.831
      case .surroundings: -0.925
      case .hold: 1.163
      case .silence: 1.399
      case .bothQuoted: -0.857
      case .oneQuoted: -0.404
      case .quotation: -0.723
      case .length: -0.720
      case .imbalance: 4.547
      case .shown: -0.746
      case .daysApart: 0.000
      case .shownCoverage: 0.774
      case .lead: -0.725
      case .nearCopy: -0.502
      case .copiedFact: 0.533
      case .addition: 0.311
      case .update: 0.000
      case .difference: -2.416
      case .knownSource: -1.935
      }
    },
    weightOfRule: { rule in
      switch rule {
      case .kindredThingOtherAmount: 0.138
      case .laterTextRaisesCount: 0.138
      case .onlyAmountOfItsUnit: 0.138
      case .sameAmountOtherBound: 0.137
      case .sameThingOtherAmount: 0.278
      case .kindredActOtherDate: 0.024
      case .sameActOtherDate: 0.020
      case .sameDurationOtherBound: 0.024
      case .sameEventOtherDate: 0.017
      case .sameSlotOtherTime: 0.064
      case .sameStatementOtherDate: 0.024
      case .sameThingOtherDuration: 0.020
      case .sameThingOtherYears: 0.024
      case .sameTimeOtherBound: 0.024
      case .sameWordsOtherDate: 0.024
      case .exchangedRoles: 0.096
      case .samePersonOtherOffice: 0.098
      case .sameSlotOtherName: 0.333
      case .sameSlotOtherThing: -0.002
      case .sameStatementOtherPlace: 0.040
      case .sameSurnameOtherGivenName: 0.096
      case .sameThingOtherPlace: 0.108
      case .sameSlotAntonym: -0.116
      case .sameVerbOneDenied: -0.332
      case .sameWordsOneDenied: -0.107
      case .toldAgainstDeniedBySource: -0.141
      case .verbElsewhereOneDenied: -0.151
      case .accusationAgainstStatement: 0.194
      case .doneAgainstPlanned: 0.296
      case .earlierTextReportsCompletion: 0.196
      case .hedgedAgainstPlain: 0.280
      case .laterTextReportsCompletion: 0.196
      case .oneSidedAttempt: 0.149
      case .oneSidedExpectation: 0.163
      case .oneSidedHedge: 0.223
      case .oneSidedPossibility: 0.426
      case .otherCertainty: 0.337
      case .samePlaceOtherCertainty: -0.097
      case .sharedWordsHedgedAgainstPlain: 0.196
      case .sharedWordsOtherCertainty: 0.074
      case .thingThereAgainstPlanned: 0.303
      case .hearsayAgainstStatement: -0.054
      case .oneSidedSource: -0.001
      case .otherSource: -0.625
      case .otherVerbOfSaying: 0.315
      case .recordAgainstOwnVoice: -0.051
      case .reportAgainstOwnVoice: -0.055
      case .sourceAgainstOwnVoice: -0.069
      case .unnamedSource: 0.036
      case .unnamedSourceAgainstOwnVoice: 0.060
      case .sameQuotationOtherOpening: -0.268
      case .sameQuotationOtherWords: -0.516
      case .sameQuotedPlaceOtherWords: -0.292
      case .judgingWordAdded: -8.000
      case .loadedWordAdded: -8.000
      case .plainAgainstLoaded: -8.000
      case .oneSidedCondition: -8.000
      case .oneSidedExchange: -8.000
      case .oneSidedLimit: -8.000
      case .oneSidedReason: -8.000
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
      case .kindredThingOtherAmount: -0.004
      case .laterTextRaisesCount: -0.004
      case .onlyAmountOfItsUnit: -0.017
      case .sameAmountOtherBound: 0.016
      case .sameThingOtherAmount: -0.016
      case .kindredActOtherDate: -0.017
      case .sameActOtherDate: -0.017
      case .sameDurationOtherBound: -0.007
      case .sameEventOtherDate: 0.010
      case .sameSlotOtherTime: -0.006
      case .sameStatementOtherDate: -0.017
      case .sameThingOtherDuration: -0.017
      case .sameThingOtherYears: -0.007
      case .sameTimeOtherBound: -0.007
      case .sameWordsOtherDate: 0.002
      case .exchangedRoles: 0.032
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
      case .accusationAgainstStatement: 0.050
      case .doneAgainstPlanned: 0.067
      case .earlierTextReportsCompletion: 0.050
      case .hedgedAgainstPlain: 0.076
      case .laterTextReportsCompletion: 0.050
      case .oneSidedAttempt: 0.052
      case .oneSidedExpectation: 0.107
      case .oneSidedHedge: 0.120
      case .oneSidedPossibility: -0.018
      case .otherCertainty: 0.033
      case .samePlaceOtherCertainty: 0.050
      case .sharedWordsHedgedAgainstPlain: 0.016
      case .sharedWordsOtherCertainty: 0.075
      case .thingThereAgainstPlanned: 0.050
      case .hearsayAgainstStatement: -0.023
      case .oneSidedSource: -0.038
      case .otherSource: -0.047
      case .otherVerbOfSaying: -0.023
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
