import Alignment
import Articles
import Claims
import Reader
import TestSupport
import TextScreen
import Theming

/// Two invented accounts of one storm, long enough to scroll, with every form of link: straight,
/// crossing, one to two, two to one, related, and claims of one side only.
enum StormPair {
  static let left = """
    (byline) Ann Lee, Harbour Gazette
    (dateline) 4 March 2031
    A storm hit the port of Wexcombe on Monday night, | tearing the roof off the fish market. // \
    Twelve people were killed, said Mayor Ida Holt, who called it “the worst night in a century”.
    The ferry Marigold, with 214 people aboard, was towed into the harbour by two tugs at dawn. // \
    Its engines had failed at the height of the storm.
    Power was back in all homes by Tuesday evening, the grid company said.
    The harbour master, Tom Reyes, said the sea wall held. // \
    Engineers had warned of cracks in it last year. // \
    The council ignored those warnings, according to the opposition.
    ## What happens next
    Prime Minister Olu Banerjee visited the town on Tuesday | and promised 40 million for repairs. // \
    Insurers put the damage at about 90 million.
    Schools remain closed until Thursday. // \
    Volunteers from three villages brought food and blankets to the sports hall, where some \
    two hundred people spent the night on camp beds under the supervision of the Red Cross.
    The minister for transport declined to comment.
    """

  static let right = """
    (breadcrumb) Home / Region / Weather
    # Wexcombe counts its dead after the storm
    (caption) The fish market of Wexcombe on 3 March 2031. (Photo: P. Okafor)
    At least ten people died when a storm struck Wexcombe on Monday, police said. // \
    The roof of the fish market was torn off. // \
    The town’s chief engineer, Tom Reyes, said the sea wall was breached in two places.
    Tugs pulled the ferry Marigold into port on Tuesday morning with more than 200 passengers \
    and crew. // \
    Nobody aboard was hurt, the operator said.
    Thousands of homes were still without power on Tuesday. // \
    The grid company expects to reconnect them within days.
    Mayor Ida Holt spoke of “the worst night in living memory”.
    Prime Minister Olu Banerjee is expected to visit on Tuesday. // \
    She is likely to announce emergency funds.
    The opposition accuses the council of having ignored reports of cracks in the wall. // \
    The council denies it. // \
    東京の新聞 also reported the café’s collapse 🌊.
    (share) Share this story
    (footer) © Coast Today
    """

  static let links = """
    A1a=B1; A1b=B2 attribution:[|torn off]@0.55; A2=B1*0.86 number:[Twelve|At least ten]@0.97 \
    attribution~:[said Mayor Ida Holt|police said]@0.8; \
    A2=B8*0.7 quote:[the worst night in a century|the worst night in living memory]@0.91; \
    A3=B4*0.93 scope~:[by two tugs|]@0.6 wording~:[towed|pulled]@0.3; \
    A5=B6*0.62 modality+:[was back|were still without]@0.88; A5-B7; \
    A6=B3*0.81 negation:[held|was breached]@0.95 \
    name~:[The harbour master|The town’s chief engineer]@0.84; \
    A7-B11; A8=B11*0.77 attribution:[according to the opposition|The opposition accuses]@0.5; \
    A9a=B9*0.9 modality+:[visited|is expected to visit]@0.93; \
    A9b=B10*0.66 modality~:[promised|is likely to announce]@0.75 number~:[40 million|]@0.52
    """

  static var comparison: Comparison {
    let marked = MarkedComparison(left: left, right: right, links: links).comparison
    return Comparison(
      articles: Sides(
        left: dated(marked.articles.left, "2031-03-04", from: .dateline, author: "Ann Lee"),
        right: dated(marked.articles.right, "2031-03-03", from: .caption, source: "Coast Today")),
      links: marked.links)
  }

  private static func dated(
    _ article: AnnotatedArticle, _ date: String, from origin: Origin, author: String? = nil,
    source: String? = nil
  ) -> AnnotatedArticle {
    var metadata = article.article.metadata
    metadata.date = CalendarDate(iso: date).map { Datum($0, from: origin) }
    metadata.author = author.map { Datum($0, from: .byline) }
    metadata.source = source.map { Datum($0, from: .footer) }
    return AnnotatedArticle(
      article: Article(
        name: article.article.name, format: .plain, text: article.article.text,
        blocks: article.article.blocks, metadata: metadata),
      words: article.words, sentences: article.sentences, claims: article.claims)
  }
}
