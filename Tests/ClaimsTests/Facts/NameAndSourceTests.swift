import Articles
import Claims
import Testing

@Suite struct NameAndSourceTests {
  @Test(arguments: [
    ("CEO [Dan Marsh] spoke.", ["chief executive"]),
    ("[Ali Rahim], an adviser to the council, spoke.", ["adviser"]),
    ("Then prime minister [Elin Berg] spoke.", ["prime minister"]),
    ("Prime Minister, [Elin Berg] spoke.", ["prime minister"]),
    ("Vice President [Dan Marsh] spoke.", ["vice president"]),
    ("Mr. [Marsh] spoke.", []),
    ("They met [Dan S. Marsh] and [Robert A. Berg] in May.", []),
    ("Attorney General [Dan Marsh] spoke.", ["attorney general"]),
    ("Attorney Gen. [Dan Marsh] spoke.", ["attorney general"]),
    ("Superintendent [Dan Marsh] spoke.", []),
    ("[Ali Rahim], a critic of the president, spoke.", []),
    ("[Ali Rahim], chief of staff to the king, spoke.", ["chief of staff"]),
    ("Rear Admiral [Ali Rahim] spoke.", []),
    ("In [Larvik], the governor signed the law.", []),
    ("The bank [Acme], the director said, will close.", []),
    ("[Ali Rahim], a judge appointed in May, spoke.", []),
    ("[Ali Rahim], an ambassador appointed in May, spoke.", ["ambassador"]),
    ("[Ali Rahim], who serves as the secretary of the council, spoke.", ["secretary"]),
  ])
  func readsNamesWithTheirOffices(marked: String, offices: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let names = read.facts.flatMap(\.names)
    #expect(read.drawn(names.map(\.span)) == marked)
    #expect(names.flatMap(\.offices).map(\.name) == offices)
  }

  @Test(arguments: [
    ("[Berg said] the mill will close.", "named"),
    ("The mill will close, [said Ann Berg].", "named"),
    ("The mill will close, [according to two officials].", "unnamed"),
    ("[People with knowledge of the talks said] the mill will close.", "unnamed"),
    ("The mill will close, [he said].", "pronoun"),
    ("“The mill will close for good in May.”", "quotation"),
    ("The mill will close in May.", "narrator"),
    ("Berg announced the charges in May.", "narrator"),
    ("[Berg announced] that the mill will close.", "named"),
    ("In the garden on Friday, [Berg said] the mill will close.", "named"),
    ("Opening the fair, [Berg told] the crowd, “The mill will close.”", "named"),
    ("“It will close,” [Berg Jr. said] in a statement to the town council.", "named"),
    ("In a letter to the town, his lawyer, [Ann Berg, said], “It will close.”", "named"),
    ("The mill will close, [according to letters] obtained by the town.", "named"),
    ("Berg was also reported to have closed the mill.", "narrator"),
    ("Moments later, Berg tweeted about the mill.", "narrator"),
    ("The council urges states to close the mill.", "narrator"),
    ("He also rejected reports that the mill will close.", "narrator"),
    ("He eased off on the call for new mills -- [he said] one is enough.", "pronoun"),
    ("On Monday, Berg wrote a letter to the mill.", "narrator"),
    ("[Guards who were briefed on the fire said] the mill is lost.", "named"),
    ("The mill will close, first [reported by the Larvik Post].", "named"),
    ("The mill, [the owner's lawyer said] on Friday, will close, to the town's dismay.", "named"),
    ("[Many dockers argue] that the mill will close.", "named"),
    ("[At least one guard who saw the fire said] the mill is lost.", "named"),
    ("Water ran into the neighbouring states.", "narrator"),
    ("A bridge connects their two states.", "narrator"),
    ("Yet [Ann Berg said] the mill will close.", "named"),
    ("“The mill will close,” [said Ms. Berg], who owns it.", "named"),
    ("“The mill will close,” [said his lawyer].", "named"),
    ("“The mill will close,” [said two officials in Larvik].", "unnamed"),
    ("“The mill will close,” [Berg said] Monday.", "named"),
    ("With nothing to fear, [the mayor said], “the mill will close.”", "named"),
    ("Families seeking to make their claims such as this will wait.", "narrator"),
    ("He visited three states and the mill.", "narrator"),
    ("[The report states] that the mill is lost.", "named"),
    ("[The Gulf states argued] that the mill is lost.", "named"),
    ("Berg refused to say where the mill stands.", "narrator"),
    ("[Ann Berg, the owner's lawyer, said] Marsh had sold the mill.", "named"),
    (
      "Berg, who in a talk with the town claimed it had burned, left the mill for good.", "narrator"
    ),
  ])
  func readsWhoSaysIt(marked: String, voice: String) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let found = read.facts.map(\.attribution)
    #expect(read.drawn(found.map(\.span).filter { !$0.isEmpty }) == marked)
    #expect(found.map(\.voice.rawValue) == [voice])
  }

  /// The word that represents the source: the noun after a name that says whose, the name before
  /// one that says where from.
  @Test(arguments: [
    ("Berg's lawyer said the mill will close.", "lawyer"),
    ("The House speaker said the mill will close.", "speaker"),
    ("Mayor Ann Berg of Larvik said the mill will close.", "berg"),
    ("Norway's minister Marsh said the mill will close.", "marsh"),
  ])
  func readsTheHeadOfTheSource(sentence: String, head: String) {
    let read = MarkedFacts(sentence)
    let heads = read.facts.compactMap(\.attribution.head).map { read.article.words[$0].normal }
    #expect(heads == [head])
  }

  @Test(arguments: [
    "Berg was asked if the mill will close.", "Berg was president until 2012.",
    "It is unclear if it rained.",
  ])
  func readsNoLimitInQuestionsAndDates(sentence: String) {
    #expect(MarkedFacts(sentence).facts.flatMap(\.qualifications).isEmpty)
  }

  @Test(arguments: [
    ("He called it “[a red line].”", "He will go [unless it rains], she said."),
    ("\"[We won],\" he said.", "They trade fish [in exchange for grain]."),
  ])
  func readsQuotationsAndQualifications(quotation: String, qualification: String) {
    let quoted = MarkedFacts(MarkedFacts.bare(quotation))
    #expect(quoted.drawn(quoted.facts.flatMap(\.quotations).map(\.span)) == quotation)
    let limited = MarkedFacts(MarkedFacts.bare(qualification))
    #expect(limited.drawn(limited.facts.flatMap(\.qualifications).map(\.span)) == qualification)
  }
}
