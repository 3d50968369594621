import Claims
import TestSupport
import Testing

/// Names, titles, roles, initials and places; pronouns have a suite of their own.
@Suite struct ArticleEntitiesTests {
  /// A list without commas is no name of thousands of words, nor are its first letters initials.
  @Test func cutsRunsOfCapitals() {
    let article = AnnotatedArticle(
      paragraphs: String(repeating: "Ann Berg NATO Z. ", count: 200))
    let entities = ArticleEntities(article).entities
    #expect(!entities.isEmpty)
    #expect(entities.allSatisfy { $0.names.allSatisfy { $0.count <= 31 } })
  }

  @Test(arguments: [
    ("Anna Holm won. Holm thanked voters. Ms. Holm left.", "holm=holm, holm=holm"),
    ("Then Oliver Brandt spoke. Everybody calls Oliver a friend.", "oliver=brandt"),
    ("On Monday Mr. Brandt spoke. Later Oliver Brandt left.", "brandt=brandt"),
    // `the` is before no person's name, and takes an organisation up again.
    ("He reads the Malmo Daily Post. On Friday the Post was late.", "post=post"),
    ("The book praises Oliver Brandt's boats. Nobody praised the Brandt.", "brandt=brandt"),
    // Two houses, and neither is short for the other.
    ("He left the White House. Then the House met.", ""),
  ])
  func joinsSurnamesAndFirstNames(text: String, expected: String) {
    #expect(MarkedNames(text).mentions(.shortName) == expected)
  }

  @Test(arguments: [
    ("Sen. Anna Holm spoke.", "holm", "senator", "-"),
    ("Rep. Anna Holm (D-Vt.) spoke.", "holm", "representative democrat", "female"),
    ("Prime Minister Oliver Brandt spoke.", "brandt", "prime minister", "male"),
    (
      "It was the city's chief executive, Oliver Brandt, who spoke.", "brandt", "chief executive",
      "-"
    ),
    ("Oliver Brandt, the governor of the province, spoke.", "brandt", "governor", "-"),
    ("Oliver Brandt, the mayor's adviser, spoke.", "brandt", "adviser", "-"),
    ("They met spokeswoman Kim Brandt.", "brandt", "spokesperson", "female"),
    ("They met Secretary of Defense Oliver Brandt.", "brandt", "secretary", "-"),
    ("Then Congressman Oliver Brandt spoke.", "brandt", "representative", "male"),
    ("Anna Holm of Texas, the chairwoman of the panel, spoke.", "holm", "chair", "female"),
    ("Oliver Brandt is a senior judge.", "brandt", "judge", "-"),
    ("Oliver Brandt, a critic of the president, spoke.", "brandt", "", "-"),
    ("Then Special Counsel Oliver Brandt spoke.", "brandt", "special counsel", "-"),
    ("Then Councilwoman Anna Holm spoke.", "holm", "council member", "female"),
    ("Then House Minority Whip Anna Holm spoke.", "holm", "whip", "-"),
    ("Then Brandt Motors spoke.", "motor", "company", "-"),
    ("They met Oliver Brandt, and the judge left.", "brandt", "", "-"),
    // What somebody says of a thing is no role of it.
    ("The Brandt Herald, the governor said, is late.", "herald", "newspaper", "-"),
    ("They met at Brandt, the mayor said on Monday, and left.", "brandt", "", "-"),
    ("The Department of Justice spoke.", "justic", "department", "-"),
    ("The Brandt Chamber of Commerce spoke.", "commerc", "chamber", "-"),
    ("Oliver Brandt met the Joint Chiefs of Staff.", "staff", "staff", "-"),
  ])
  func readsRolesAndGender(text: String, name: String, roles: String, gender: String) throws {
    let entity = try #require(MarkedNames(text).entity(name))
    #expect(entity.roles.joined(separator: " ") == roles)
    if gender != "-" { #expect(entity.gender?.rawValue == gender) }
  }

  @Test(arguments: [
    ("Sen. Anna Holm spoke. The senator left.", "senator=holm"),
    (
      "Rep. Oliver Brandt spoke. The congressman left. A lawmaker stayed.",
      "congressman=brandt, lawmaker=?lawmaker"
    ),
    ("Rep. Oliver Brandt spoke. The lawmaker left.", "lawmaker=brandt"),
    ("Rep. Oliver Brandt spoke. The congresswoman left.", "congresswoman=?representative"),
    ("Rep. Oliver Brandt (D-N.Y.) spoke. The New York Democrat left.", "new york democrat=brandt"),
    ("Premier Oliver Brandt spoke. The prime minister left.", "prime minister=brandt"),
    // An office that only one has may come before the name.
    ("The president spoke. Later President Brandt left.", "president=brandt"),
    ("Gov. Anna Holm and Gov. Oliver Brandt met. Then the governor left.", "governor=brandt"),
    (
      "President Anna Holm met French President Oliver Brandt. The French president left.",
      "french president=brandt"
    ),
    (
      "President Anna Holm met French President Oliver Brandt. Then the president left.",
      "president=holm"
    ),
    (
      "Brandt Corp. grew. The company hired. An agency watched.",
      "company=corp, agency=?agency"
    ),
    ("Sen. Anna Holm spoke. The next senator will listen.", ""),
    ("Sen. Anna Holm signed the senator pledge.", ""),
    ("A Republican left.", "republican=?republican"),
    // Many are Republicans: who comes later may be another.
    (
      "Then the Texas Republican left. Rep. Anna Holm (R-Texas) stayed.",
      "texas republican=?republican"
    ),
    ("The Republican leaders left.", ""),
    ("The Secretary of State left.", "secretary=?secretary"),
  ])
  func bindsRoles(text: String, expected: String) {
    #expect(MarkedNames(text).mentions(.role) == expected)
  }

  @Test(arguments: [
    ("The Lake Water Board (LWB) met. Later the LWB voted.", "lwb=board, lwb=board"),
    ("The Board of Lake Water met. Later the BLW voted.", "blw=water"),
    ("The Lake Water Board met. Later the XYZ voted.", ""),
  ])
  func joinsInitials(text: String, expected: String) {
    #expect(MarkedNames(text).mentions(.acronym) == expected)
  }

  @Test(arguments: [
    ("France agreed. For its part, Paris will pay.", "paris=franc"),
    ("France agreed. They met in Paris.", ""),
    ("They like Paris.", ""),
    ("France agreed. The French will pay.", "french=franc"),
    ("The United States agreed, and Washington will pay.", "washington=usa"),
  ])
  func readsCapitalsAndPeoples(text: String, expected: String) {
    #expect(MarkedNames(text).mentions(.capitalOrDemonym) == expected)
  }

  /// The small words of a surname belong to it, however many.
  @Test(arguments: [
    (
      "It is old, said Ursula von der Holm. Ms von der Holm left. Holm stayed.",
      "ursula von der holm=ursula, holm=ursula, holm=ursula"
    ),
    ("Ida Berg left. Mr van der Berg stayed.", "ida berg=ida, berg=van"),
    ("Ursula von der Holm left.", "ursula von der holm=ursula"),
    ("Suspected al Brandt fighters left.", "brandt=al"),
    ("Paul de la Brandt left. Mr de la Brandt slept.", "paul de la brandt=paul, brandt=paul"),
  ])
  func readsSurnamesOfSeveralWords(text: String, expected: String) {
    #expect(MarkedNames(text).mentions(.named, .shortName, first: true) == expected)
  }

  @Test func keepsBearersOfOneSurnameApart() {
    let names = MarkedNames(
      "Anna Holm and her rival Oliver Holm met.", "Ms. Holm spoke first. Mr. Holm answered.",
      "Sen. Anna Holm wrote it. Holm signed it.")
    #expect(
      names.mentions(.shortName, first: true) == "holm=anna, holm=oliver, holm=anna")
  }

  /// Nothing follows the last word of an article that could tell what a title belongs to.
  @Test(arguments: [
    ("They met France's Prime Minister's", 2), ("The desk is the President's", 0),
  ])
  func readsATitleAtTheVeryEnd(text: String, entities: Int) {
    #expect(MarkedNames(text).found.entities.count == entities)
  }

  @Test func goesOnWithWhomTheBareSurnameStoodFor() {
    let names = MarkedNames(
      "Anna Holm won. Holm spoke.", "Mary Holm, her sister, left. Holm did not.")
    #expect(names.mentions(.shortName, first: true) == "holm=anna, holm=anna")
  }

  @Test func tellsWhatEveryClaimSpeaksOf() {
    let names = MarkedNames("Sen. Anna Holm spoke.", "“I won. They lost,” the senator said.")
    let claims = names.found.claims.map { claim in
      claim.map { "\($0.way):" + names.label(names.found.entities[$0.entity]) }
    }
    #expect(
      claims == [
        ["named:holm"], ["pronoun:holm", "speaker:holm"], ["role:holm", "speaker:holm"],
      ])
  }
}
