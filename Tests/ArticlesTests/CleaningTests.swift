import Articles
import Testing

@Suite struct CleaningTests {
  private static let opening = "Storm hits coast of the northern province"
  private static let body = [
    "Twelve people died when a storm hit the coast on Monday, police said.",
    "The mayor said ten people had died and two were missing.",
    "The harbour stayed closed on Tuesday, and ships waited outside.",
  ]

  private func article(_ lines: [String]) throws -> Article {
    let article = try Article(
      ArticleSource(name: "a", bytes: Array(lines.joined(separator: "\n\n").utf8)), format: .plain)
    #expect(article.brokenPromises == [])
    return article
  }

  /// The kind of `line` where it is above, between and below the sentences of an article.
  private func kind(of line: String, _ place: Place) throws -> BlockKind {
    let article: Article
    switch place {
    case .first: article = try self.article([line] + Self.body)
    case .above: article = try self.article([Self.opening, line] + Self.body)
    case .between: article = try self.article([Self.opening, Self.body[0], line] + Self.body[1...])
    case .below: article = try self.article([Self.opening] + Self.body + [line])
    }
    let index =
      switch place {
      case .first: 0
      case .above: 1
      case .between: 2
      case .below: article.blocks.count - 1
      }
    #expect(article[article.blocks[index].span] == line)
    return article.blocks[index].kind
  }

  enum Place: CaseIterable { case first, above, between, below }

  @Test(
    arguments: [
      ("Storm hits coast", .headline),
      ("Iran rejects talks with U.S.", .headline),
      ("Will the talks go on?", .headline),
      ("‘Limited attack’ means full-scale war", .headline),
      ("News   /   Politics   /   Defense", .breadcrumb),
      ("Home > World > Middle East", .breadcrumb),
      ("Politics | World", .breadcrumb),
      ("By Jane Doe", .byline),
      ("February 14, 2026", .dateline),
    ] as [(String, BlockKind)])
  func tellsTheFirstLine(line: String, kind: BlockKind) throws {
    #expect(try self.kind(of: line, .first) == kind)
  }

  @Test(
    arguments: [
      ("By JANE DOE and JOHN ROE, Associated Press", .byline),
      ("By Jane Doe, CNN Updated 3:04 PM ET, Fri February 14, 2026", .byline),
      ("Written by Jane van der Berg", .byline),
      ("By Reuters", .byline),
      ("By our correspondent", .byline),
      ("Jane Doe, Staff Writer", .byline),
      ("Jane Doe, Reuters", .byline),
      ("Jane Doe | February 14, 2026", .byline),
      ("HuffPost | 2016-07-27", .byline), ("Fox News | 2016-07-27", .byline),
      ("The New York Times | July 27, 2016", .byline), ("Example Daily – 27 July 2016", .byline),
      ("By JANE DOE | NYT | 2016-07-27", .byline), ("By Jane Doe | nyt | 27/07/2016", .byline),
      ("By Jane Doe | The Daily Example | July 27, 2016", .byline),
      ("Published: 14 Feb 2026 | Updated 3:04 PM ET", .dateline),
      ("Updated 3:04 PM ET, Fri February 14, 2026", .dateline),
      ("Friday, 14 February 2026 15:04 GMT", .dateline),
      ("WASHINGTON, Feb. 14, 2026", .dateline),
      ("3 min read", .dateline),
      ("Mayor contradicts the police", .subheading),
      ("Advertisement", .share),
    ] as [(String, BlockKind)])
  func tellsALineUnderTheHeadline(line: String, kind: BlockKind) throws {
    #expect(try self.kind(of: line, .above) == kind)
  }

  @Test(
    arguments: [
      ("The harbour on Tuesday, February 17, 2026. (Photo: Reuters)", .caption),
      ("Smoke over the port on Monday. (AP Photo/Jane Doe)", .caption),
      ("Ships wait outside the harbour [Jane Doe/Reuters]", .caption),
      ("FILE - In this Feb. 3, 2020 file photo, the mayor speaks to voters.", .caption),
      ("In this Feb. 3, 2020 file photo, the mayor speaks to voters.", .caption),
      ("Photo by Jane Doe", .caption),
      ("Photo credit: Jane Doe", .caption),
      ("The harbour on Tuesday. Jane Doe / AFP / Getty Images", .caption),
      ("Jane Doe/Getty Images", .caption),
      (
        "[1/3] Ships wait outside the harbour. REUTERS/Stringer Purchase Licensing Rights", .caption
      ),
      ("Item 1 of 3 Ships wait outside the harbour. REUTERS/Jane Doe", .caption),
      ("SHARE THIS ARTICLE", .share),
      ("Click to tweet", .share), ("Key points", .share), ("214 Comments", .share),
      ("1.2K Shares", .share), ("View all 1,204 comments", .share), ("Comments (12)", .share),
      ("Recommended Stories", .share), ("list 1 of 3", .share), ("end of list", .share),
      ("Page 2 of 5", .share), ("Skip past newsletter promotion", .share),
      ("after newsletter promotion", .share), ("ALSO READ | Ten ships wait, mayor said.", .share),
      ("Also Read | Why storms grow stronger", .share),
      ("Follow Jane Doe on Twitter", .share), ("Follow The Example on Facebook and X", .share),
      ("Image caption, Ships wait outside the harbour.", .caption),
      ("Media caption: The mayor speaks to voters.", .caption),
      ("Image source, Jane Doe", .caption),
      ("STORM HITS COAST OF THE NORTHERN PROVINCE", .footer),
      ("Follow us on X and Facebook.", .share),
      ("Sign up for our weekly newsletter.", .share),
      ("Read more: Ten ships wait outside the harbour", .share),
      ("Related: Why storms grow stronger", .share),
      ("ADVERTISEMENT", .share),
      ("Example TV’s website can also be accessed at the following alternate addresses:", .mirror),
      ("www.example.co.uk", .mirror),
      ("https://example.com/news/storm", .mirror),
      ("© 2026 The Daily Example. All rights reserved.", .footer),
      ("Copyright 2026 The Daily Example", .footer),
      ("(Reporting by Jane Doe; Editing by John Roe)", .footer),
      ("Associated Press writer Jane Doe contributed to this report.", .footer),
      ("Source: Agencies", .footer), ("* * *", .footer),
    ] as [(String, BlockKind)], [Place.above, .between, .below])
  func setsAsideWhereverItIs(_ sample: (String, BlockKind), place: Place) throws {
    #expect(try kind(of: sample.0, place) == sample.1)
  }

  /// Sentences that look like boilerplate at first sight.
  @Test(
    arguments: [
      "Key points of the plan are open.", "214 comments were deleted.",
      "Twelve of 15 ships waited, and 214 comments came in.", "List 1 of 3 names was read out.",
      "Follow the money on its way to Facebook, he said.", "Image caption contests were held.",
      "Follow-up calls on Facebook went unanswered.",
      "Share prices fell.", "Share prices fell on Monday, and traders said more was to come.",
      "By Monday, 12 people had died.", "By Jane Doe's account, ten people had died.",
      "Photo evidence shows the harbour under water.", "Photos show smoke over the port.",
      "Photo by photo, the police rebuilt the day.",
      "Read more than one account, he said.", "Follow the money, the mayor said.",
      "Follow us, the police told the crowd on Monday.",
      "Sign up for the vote ended on Sunday, officials said.",
      "Related charges were dropped.", "Copyright law changed in 2019, the court said.",
      "Advertisement spending fell by a third.", "Source of the fire is unknown.",
      "Update the law, he said.", "Published reports said that ten had died.",
      "On February 14, 2026, the harbour was closed.",
      "Editing by machine is common, the paper said.", "Watch this space, the mayor said.",
      "Subscribe to our view or leave, he said.", "The picture is unclear (see the report).",
      "He spoke to Reuters / AFP on Monday.", "Click here and there went the cameras.",
      "Like us, they lost everything on Facebook.", "NATO – the alliance of 32 states – met.",
      "Tehran – and only Tehran – decides, he said.", "“Why now?”", "\"No,\" she said.",
      "Trump, 79 – the oldest – spoke.", "I.", "Ten.", "US - Iran talks went on, he said.",
      "More: that is what he wanted.", "Photo: that was all the evidence they had.",
      "Credit: that is what the farmers need.",
      "All rights reserved to the state will be given back, he said.",
    ], Place.allCases)
  func neverSetsASentenceAside(line: String, place: Place) throws {
    #expect(try kind(of: line, place) == .paragraph)
  }

  @Test(
    arguments: [
      ("‘Limited attack’ means full-scale war", .subheading),
      ("What happens next?", .subheading),
      ("And who was warned?", .paragraph), ("Who did it?", .paragraph),
      ("John Doe, the mayor of Kano, was there", .paragraph),
      ("John Doe, the mayor of Kano", .subheading),
      ("You may also be interested in:", .share), ("Explore more on these topics", .share),
      ("“We had no warning”", .paragraph), ("‘We had no warning’", .subheading),
      ("\"We had no warning,\" the mayor said", .paragraph),
      ("- the harbour of the town", .paragraph),
      ("The police gave these numbers:", .paragraph),
    ] as [(String, BlockKind)])
  func tellsALineBetweenParagraphs(line: String, kind: BlockKind) throws {
    #expect(try self.kind(of: line, .between) == kind)
  }

  @Test(arguments: ["Additional reporting by", "Reporting writing by", "In editing by"])
  func readsACreditThatNamesNobody(line: String) throws {
    let article = try article([Self.opening] + Self.body + [line])
    #expect(article.blocks.map { String(article[$0.span]) }.last == line)
  }

  @Test func takesAShortLineUnderAShareLineAsFooter() throws {
    let article = try article(
      [Self.opening] + Self.body + ["SHARE THIS ARTICLE", "Example TV on Roku"])
    #expect(article.blocks.suffix(2).map(\.kind) == [.share, .footer])
    let without = try self.article([Self.opening] + Self.body + ["Example TV on Roku"])
    #expect(without.blocks.last?.kind == .paragraph)
  }

  @Test func takesANameAboveADateAsByline() throws {
    let article = try article(["Micah Jonah", "February 14, 2026"] + Self.body)
    #expect(article.blocks.prefix(2).map(\.kind) == [.byline, .dateline])
    let headline = try self.article(["Micah Jonah"] + Self.body)
    #expect(headline.blocks.first?.kind == .headline)
  }

  @Test func leavesATextWithoutFullStopsAlone() throws {
    let lines = ["Storm hits coast", "Twelve die", "Harbour closed", "Ships wait", "Mayor speaks"]
    #expect(try article(lines).blocks.allSatisfy { $0.kind == .paragraph })
  }

  @Test(arguments: [
    ["SHARE THIS ARTICLE", "www.example.com"], ["© 2026 Example"], ["By Jane Doe", "May 3, 2024"],
  ])
  func neverSetsEverythingAside(lines: [String]) throws {
    let article = try article(lines)
    #expect(article.blocks.map(\.kind) == lines.map { _ in .paragraph })
    #expect(article.warnings == ["a holds little but boilerplate: it is shown as it is."])
  }
}
