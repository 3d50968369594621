/// A class of words of the Lexicon.
///
/// What a class means, and what the value of its rows is, is said at the head of its file, and in
/// which languages it has words, by the files. A class without words in a language is empty.
package enum WordClass: Int, CaseIterable, Sendable {
  // abbreviations.tsv
  case beforeNumber, numberWord, otherAbbreviation, placeAbbreviation, titleAbbreviation
  // calendar.tsv
  case calendarName, clockBound, clockHours, dateOpening, datePart, dayLead, dayPart, dayShift,
    edge, edgeOrdinal, half, halfPart, lastThis, month, monthLink, monthPointer, namedHour,
    noClockAfter, otherUnit, pointer, sameDayPointer, season, shiftSign, sinceBeforeDate, step,
    stretch, stretchJoiner, timeWord, weekday, yearJoint
  // certainty.tsv
  case accusing, certaintyContinuation, certaintySort, consideration, demand, expectation, facing,
    hearsay,
    hedge, hedgeLink, knowledgeVerb, nearly, openingHedge, plainWord, plan, planNoun, planned,
    plannedThing, reportedModal, reserved, seeming, settled, soonDropped, statementOpener, underWay,
    viewVerb, weighing
  // contractions.tsv
  case clipped, contractedEnding, contractedWhole, shortFor, soundAlike, typedContraction
  // currencies.tsv
  case currency, currencyCode, currencyPhrase, currencySign, dollarPrefix, looseCurrency
  // exclusive.tsv
  case coordinate, exclusiveThing, exclusiveTime, officeGroup
  // function-words.tsv
  case aThe, afterOf, afterSayingNoun, afterSource, anchorArticle, anchorAttribute, anchorEnd,
    anotherArticle, anotherOne, appositionEnd, article, attributive, beforeMonth, beforeNoun,
    beforeOffice, beforeOldYear, beforeOrder, beforeReports, beforeSeason, beforeYear,
    bodyPreposition, clauseConjunction, clauseJoiner, clauseLead, clauseOpener, clauseWord,
    clockIntroduction, connective, coordination, dayDeterminer, dayPreposition, definite,
    exchangePreposition, filler, focusing, functionWord, governing, heShe, headingPronoun, hisHer,
    inApposition, inPhrase, indefinite, indefiniteArticle, insertion, intensifier, itYou, joint,
    limitingAdverb, locating, nameJoining, notClock, nounLead, nounOpener, objectOpener, ofThe,
    officePreposition, officeTail, one, oneWord, orderDeterminer, personalPronoun, phraseEnd,
    phraseLink, phraseOpener, placePreposition, placing, pluralSpeaker, preposition, pronounForm,
    questionOpener, relativePronoun, sentenceWord, singularSpeaker, sourceEnd, sourceOpener,
    sourcePreposition, sourcePronoun, spanIntroduction, standingDeterminer, subjectOpener,
    subjectPronoun, subordinating, tellingWord, thatThe, thisThat, untilWord, upTo, whileWord
  // furniture.tsv
  case pageHint, addressWord, advertisement, agency, askOn, asked, byDesk, captionLabel,
    contribution,
    counter, creditColon, creditLabel, creditOpener, dateFiller, dateLabel, deskVerb,
    labelledMedium, mirrorPhrase, noPersonName, noPlace, outletEnding, photoAgency, photoWord,
    reporterRole, roleWord, section, shareLine, sourceLabel, teaser, titleTail, topLevel, undated
  // given-names.tsv
  case givenName
  // grammar.tsv
  case adjunctNoun, agentPreposition, approximating, attaching, bareInfinitive, clauseNoun,
    copulaVerb, countingNoun, definiteArticle, derivedEnding, gerundVerb, grammarPart, hearerVerb,
    infinitiveAdjective, infinitiveVerb, namingVerb, objectInfinitive, onlyParticiple, onlyPast,
    particle, perfectParticiple, plainHelper, receiverVerb, timeNoun, timeTakingVerb, unchangedPast,
    wholePreposition
  // loaded.tsv
  case judging, loadedTerm, plainTerm
  // names.tsv
  case bodyEnding, capitalName, countryInitials, exclaimedName, generation, initialsSkipped,
    nameParticle, nameTail, nickname, otherHolder, partyLetter, personGender, personPronoun,
    seatOfPower, surnameParticle
  // negation.tsv
  case anyNo, anyWord, anymore, deniable, denial, denying, denyingPrefix, denyingWord, ended,
    farFrom, fewNegator, limitingPhrase, littleOrNothing, nearNegator, negationSkip, negator,
    noIdiom, noLonger, noPhrase, nobody, nobodyPair, notIdiom, nounDenier, nounNegation,
    nounNegator, onlyJust, plenty, refusal, scant, softener, sparse, turningPhrase, withoutArticle
  // nouns.tsv
  case afterHours, charge, correction, countedIng, countedNoun, countedPerson, event, eventIng,
    fate, figure, hearingBody, irregularPlural, labelNoun, letterNoun, occasion, peopleGroup,
    plainIng, pluralEnding, record, sentenceNoun, severalPeople, sourceNoun, toll, tollNoun,
    utterance, voteNoun
  // numbers.tsv
  case addedPart, almost, bound, boundPhrase, closeBound, comparison, comparisonLink, digit,
    downwardWord, fraction, group, laterOrdinal, leastOfScale, measuringVerb, multiple,
    multipleSkip, noSuperlative, onlyOne, ordinal, ordinalEnding, pluralScale, pluralTen, scale,
    scaleForm, scaleLetter, scaleWord, superlative, superlativeBound, sureScale, upwardWord,
    vagueOpening, vaguePlural
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
  case earlierReport, framing, framingPreposition, headingSaying, newsroomVerb, outletVerb,
    plainSaying, reportNoun, saying, sayingNoun, sayingThat, speakerLink, spoke, stance,
    takesObject, tells, writing
  // spelling.tsv
  case hissing, inflection, stem, suffix, variant, verbPrefix
  // units.tsv
  case degreeWord, gluedUnit, measure, smallerUnit, temperatureScale, timeUnit, unitSymbol
  // verbs.tsv
  case afterVerb, amountChange, asking, be, becoming, comes, doForm, finiteVerb, have, headingVerb,
    infinitiveStart, judgedBe, lightVerb, modal, movedBy, mutual, naming, noAdverb, notPast,
    participleHelper, pastAuxiliary, pastInEed, perfectMark, plainDo, presentHelper, presentVerb,
    pursuit, questioning, rescheduling, revising, shortened, tellingVerb, tense, verbAdverb,
    verbParticle, was
  // zones.tsv
  case zone, zoneRegion, zoneSeason
}
