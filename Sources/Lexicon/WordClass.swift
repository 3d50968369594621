/// A class of words of the Lexicon.
///
/// What a class means, and what the value of its rows is, is said at the head of its file, and in
/// which languages it has words, by the files. A class without words in a language is empty.
package enum WordClass: Int, CaseIterable, Sendable {
  // abbreviations.tsv
  case placeAbbreviation, beforeNumber, numberWord, otherAbbreviation, titleAbbreviation
  // calendar.tsv
  case dateOpening, shiftSign, timeWord, monthLink, edgeOrdinal, stretchJoiner, calendarName,
    clockBound, clockHours, datePart,
    dayLead, dayPart, dayShift, edge, half,
    halfPart, lastThis, month, monthPointer, namedHour, noClockAfter, otherUnit,
    pointer, season, step, stretch, weekday
  // certainty.tsv
  case statementOpener, knowledgeVerb, viewVerb, settled, reserved, accusing, afterSeeming,
    certaintySort, consideration, demand, expectation,
    facing, hearsay,
    hedge, nearly, plainWord, plan, planNoun, planned, plannedThing, reportedModal, seeming,
    underWay, weighing
  // contractions.tsv
  case contractedWhole, typedContraction, clipped, contractedEnding, shortFor
  // currencies.tsv
  case looseCurrency, currencyPhrase, currencySign, currencyCode, dollarPrefix, currency
  // exclusive.tsv
  case coordinate, exclusiveThing, exclusiveTime, officeGroup
  // function-words.tsv
  case itYou, locating, untilWord, standingDeterminer, aThe, afterOf, afterSayingNoun, afterSource,
    anchorArticle,
    anchorAttribute, anchorEnd,
    anotherArticle, anotherOne, appositionEnd, article, attributive, beforeMonth, beforeNoun,
    beforeOffice, beforeOldYear, beforeOrder, beforeReports, beforeSeason, beforeYear,
    bodyPreposition, clauseConjunction, clauseJoiner, clauseLead, clauseOpener, clauseWord,
    clockIntroduction, connective, coordination, dayDeterminer, dayPreposition, definite,
    exchangePreposition, filler, focusing, functionWord, governing, heShe, headingPronoun, hisHer,
    inApposition, inPhrase, indefinite, indefiniteArticle, insertion, intensifier, joint,
    limitingAdverb, nameJoining, notClock, nounLead, nounOpener, objectOpener, ofThe,
    officePreposition, officeTail, one, oneWord, orderDeterminer, personalPronoun, phraseEnd,
    phraseLink, phraseOpener, placePreposition, placing, pluralSpeaker, preposition, pronounForm,
    questionOpener, relativePronoun, sentenceWord, singularSpeaker, sourceEnd, sourceOpener,
    sourcePreposition, sourcePronoun, spanIntroduction, subjectOpener, subjectPronoun,
    subordinating, tellingWord, thatThe, thisThat, upTo, whileWord
  // furniture.tsv
  case byDesk, deskVerb, addressWord, advertisement, agency, askOn, asked, captionLabel,
    contribution, counter,
    creditColon, creditLabel, creditOpener, dateFiller, dateLabel, labelledMedium, mirrorPhrase,
    noPersonName, noPlace, outletEnding, photoAgency, photoWord,
    reporterRole, roleWord, section, shareLine, sourceLabel, teaser, titleTail, topLevel, undated
  // given-names.tsv
  case givenName
  // grammar.tsv
  case plainHelper, adjunctNoun, approximating, attaching, bareInfinitive, clauseNoun, copulaVerb,
    countingNoun,
    gerundVerb, grammarPart, hearerVerb,
    infinitiveAdjective, infinitiveVerb, namingVerb, objectInfinitive, onlyParticiple, onlyPast,
    particle,
    perfectParticiple, receiverVerb, timeNoun, timeTakingVerb,
    unchangedPast
  // loaded.tsv
  case judging, loadedTerm, plainTerm
  // names.tsv
  case nameTail, exclaimedName, capitalName, bodyEnding, countryInitials, generation,
    initialsSkipped,
    nameParticle, nickname,
    otherHolder, partyLetter, personPronoun, seatOfPower, surnameParticle
  // negation.tsv
  case noPhrase, refusal, anyNo, anyWord, deniable, denial, denying, denyingPrefix, denyingWord,
    disputing,
    fewNegator, fullNegator, limitingPhrase, littleOrNothing, nearNegator, negationSkip, negator,
    noIdiom, noLonger, nobody, notIdiom, nounDenier, nounNegation, nounNegator,
    plenty, scant, softener, sparse, turningPhrase, withoutArticle
  // nouns.tsv
  case voteNoun, hearingBody, letterNoun, fate, afterHours, charge, correction, countedIng,
    countedNoun,
    countedPerson,
    event,
    eventIng,
    figure, irregularPlural, labelNoun, occasion, peopleGroup, plainIng, pluralEnding, record,
    sentenceNoun, sourceNoun, toll, tollNoun, utterance
  // numbers.tsv
  case addedPart, almost, bound, closeBound, comparison, comparisonBeforeThan, digit, downwardWord,
    fraction,
    group, laterOrdinal, leastOfScale, measuringVerb, multiple, multipleSkip, noSuperlative,
    onlyOne, ordinal, ordinalEnding, pluralScale, pluralTen, scale, scaleForm, scaleLetter,
    scaleWord, superlative, superlativeBound, sureScale, upwardWord, vagueOpening, vaguePlural
  // offices.tsv
  case body, courtesyTitle, coveredRole, femaleWord, honorific, longOffice, maleWord, office,
    officeBody, officeStart, onlyInNames, portfolio, seat, trade, turning
  // opposites.tsv
  case opposed
  // order.tsv
  case amountWord, beforeAfter, clockNearness, comparative, earlierLater, fewJust, formerly,
    measuredMarker, nearness, notFirst, orderAdverb, orderMarker, whilePhrase
  // phrases.tsv
  case nestedDay, phrasalVerb, qualification
  // places.tsv
  case capitalOf, demonymOf, irregularDemonym, state
  // saying.tsv
  case takesObject, speakerLink, earlierReport, framing, headingSaying, outletVerb, plainSaying,
    reportNoun,
    saying,
    sayingNoun, sayingThat, spoke, stance, tells, writing
  // spelling.tsv
  case hissing, inflection, stem, suffix, variant, verbPrefix
  // units.tsv
  case gluedUnit, degreeWord, measure, smallerUnit, temperatureScale, timeUnit, unitSymbol
  // verbs.tsv
  case verbParticle, afterVerb, amountChange, asking, be, becoming, comes, doForm, finiteVerb, have,
    headingVerb,
    infinitiveStart, judgedBe, lightVerb, modal, movedBy, mutual, naming, noAdverb, notPast,
    participleHelper, pastAuxiliary, pastInEed, perfectMark, plainDo, presentHelper, presentVerb,
    pursuit, questioning, rescheduling, revising, shortened, tellingVerb, tense, verbAdverb, was
  // zones.tsv
  case zone, zoneRegion, zoneSeason
}
