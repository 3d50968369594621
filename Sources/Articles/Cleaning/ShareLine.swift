/// Recognises what a page asks of its visitor: to share, follow, subscribe or read something else.
///
///     SHARE THIS ARTICLE · Follow us on X · Sign up for our newsletter · Read more: …
///
/// A line counts only as a whole: "Share prices fell." is a sentence, and so is "Read more than one
/// account, he said."
struct ShareLine {
  /// Recognises a short block anywhere in the article.
  static func recognise(_ phrase: Phrase) -> Finding? {
    guard phrase.bytes.count <= 240, !phrase.tokens.isEmpty else { return nil }
    if phrase.words.count <= 8 {
      let plain = phrase.plain
      if advertisements.contains(plain) { return Finding(.share, "advertisement mark") }
      if whole.contains(plain) { return Finding(.share, "line that asks to share or follow") }
      if !phrase.endsSentence, furniture.contains(shape(phrase)) {
        return Finding(.share, "count or mark of the page")
      }
    }
    if isTeaser(phrase) { return Finding(.share, "pointer to another article") }
    if isRequest(phrase) { return Finding(.share, "line that asks to share or follow") }
    return nil
  }

  /// The words with `#` for every number: `list # of #`, `# comments`.
  private static func shape(_ phrase: Phrase) -> String {
    phrase.tokens.lazy.filter { !$0.core.isEmpty }.map { isCount($0) ? "#" : $0.lower }
      .joined(separator: " ")
  }

  /// Whether a token is a number, as `214`, `1,204` or `1.2K`.
  private static func isCount(_ token: Phrase.Token) -> Bool {
    let core = token.lower.utf8
    guard let first = core.first, (0x30...0x39).contains(first) else { return false }
    let tail = token.lower.drop { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    return ["", "k", "m"].contains(String(tail))
  }

  /// `Read more: …`, `Related: …`, `ALSO READ | …`: a label, a colon or a bar, and words.
  private static func isTeaser(_ phrase: Phrase) -> Bool {
    let head = phrase.tokens.prefix(4)
    guard let colon = head.firstIndex(where: { $0.text.hasSuffix(":") || $0.text == "|" }) else {
      return false
    }
    // No sentence has a bar in it, so what follows it may be one.
    guard phrase.tokens[colon].text == "|" || !phrase.tells(after: colon + 1) else { return false }
    let label = phrase.tokens[...colon].map(\.lower).joined(separator: " ")
    return teasers.contains(label.hasSuffix(" ") ? String(label.dropLast()) : label)
  }

  /// `Follow us on X.`: an opening, what it must name, and nothing that tells of something.
  private static func isRequest(_ phrase: Phrase) -> Bool {
    requests.contains { request in
      let words = phrase.words
      guard phrase.begins(with: request.opening), words.count <= request.longest else {
        return false
      }
      // "Follow us, the police told the crowd": what opens a request has no comma in it.
      return phrase.tokens.prefix(request.opening.count).allSatisfy { !$0.text.hasSuffix(",") }
        && (request.naming.isEmpty || words.contains(where: request.naming.contains))
        && request.saying.allSatisfy { words.dropFirst(request.opening.count).contains($0) }
        && !words.contains(where: telling.contains)
    }
  }

  private struct Request {
    let opening: [String]
    /// Words of which one must be there; empty where the opening is enough.
    let naming: Set<String>
    /// The most words it may have.
    let longest: Int
    /// Words that all must follow the opening.
    var saying: [String] = []
  }

  private static let requests: [Request] = [
    Request(opening: ["follow", "us", "on"], naming: platforms, longest: 16),
    Request(opening: ["follow", "our"], naming: platforms, longest: 14),
    Request(opening: ["follow"], naming: platforms, longest: 12, saying: ["on"]),
    Request(opening: ["find", "us", "on"], naming: platforms, longest: 14),
    Request(opening: ["like", "us", "on"], naming: platforms, longest: 10),
    Request(opening: ["join", "us", "on"], naming: platforms, longest: 14),
    Request(opening: ["join", "our"], naming: platforms.union(["channel"]), longest: 14),
    Request(opening: ["sign", "up", "for"], naming: letters, longest: 25),
    Request(opening: ["sign", "up", "to"], naming: letters, longest: 25),
    Request(opening: ["sign", "up", "here"], naming: [], longest: 14),
    Request(opening: ["subscribe", "to"], naming: letters.union(platforms), longest: 20),
    Request(opening: ["subscribe", "for"], naming: letters, longest: 14),
    Request(opening: ["click", "here", "to"], naming: [], longest: 14),
    Request(opening: ["click", "here", "for"], naming: [], longest: 14),
    Request(
      opening: ["click", "to"], naming: ["tweet", "share", "email", "print", "copy"], longest: 8),
    Request(
      opening: ["share", "this"], naming: platforms.union(["article", "story"]), longest: 8),
    Request(opening: ["share", "on"], naming: platforms, longest: 6),
    Request(opening: ["download", "our"], naming: ["app", "apps"], longest: 14),
    Request(opening: ["download", "the"], naming: ["app", "apps"], longest: 14),
    Request(opening: ["get", "our"], naming: letters.union(["app", "apps"]), longest: 16),
    Request(opening: ["get", "the"], naming: ["app", "apps", "inbox"], longest: 16),
  ]

  /// Words of a sentence that reports something.
  private static let telling: Set<String> = ["said", "says", "told", "was", "were", "had", "has"]

  private static let platforms: Set<String> = [
    "facebook", "twitter", "x", "instagram", "whatsapp", "telegram", "youtube", "linkedin",
    "tiktok",
    "threads", "bluesky", "mastodon", "reddit", "rss", "flipboard", "pinterest", "snapchat",
  ]

  private static let letters: Set<String> = [
    "newsletter", "newsletters", "alerts", "briefing", "email", "emails", "e-mail", "updates",
    "inbox", "podcast", "channel", "digest",
  ]

  private static let teasers: Set<String> = [
    "read more", "read also", "also read", "related", "see also", "more", "watch", "watch live",
    "watch now", "listen", "don't miss", "don’t miss", "recommended", "related article",
    "related articles", "related story", "related stories", "related news", "related video",
    "read next", "more on this", "more from", "must read", "read the full story", "in pictures",
    "trending", "more news", "see more", "also see", "also on",
  ]

  private static let advertisements: Set<String> = [
    "advertisement", "advertisements", "ad", "ads", "advertising", "sponsored", "sponsored content",
    "promoted content", "skip advertisement", "skip ad", "paid content",
    "advertisement scroll to continue",
    "article continues below", "article continues below advertisement",
    "article continues after ad",
    "story continues below", "story continues below advertisement", "continue reading below",
    "article continues after advertisement", "story continues after advertisement",
    "scroll to continue", "continue reading", "continue reading the main story",
    "advertise with us",
  ]

  /// What a page counts and marks, as `shape` has it.
  private static let furniture: Set<String> = [
    "# comments", "# comment", "# shares", "# share", "# likes", "# like", "# views", "# retweets",
    "# replies", "# reactions", "# tweets", "comments #", "shares #", "share #",
    "# shares # comments",
    "# comments # shares", "view # comments", "view all # comments", "show # comments",
    "read # comments", "join the conversation # comments",
    "list # of #", "list of # items", "item # of #", "page # of #", "slide # of #", "photo # of #",
    "image # of #", "picture # of #", "# of #", "end of list",
    "skip past newsletter promotion", "after newsletter promotion", "end of newsletter promotion",
    "newsletter promotion", "skip newsletter promotion", "end of newsletter",
  ]

  private static let whole: Set<String> = [
    "key points", "key takeaways", "story highlights", "article highlights",
    "recommended stories", "recommended articles", "recommended reading", "recommended videos",
    "more stories", "trending stories", "popular stories", "latest stories", "stories for you",
    "related links", "related reading", "most viewed", "most shared", "most commented",
    "share", "share this", "share this article", "share this story", "share this post",
    "share this page", "share on facebook", "share on twitter", "share on x", "share on whatsapp",
    "share on linkedin", "share on telegram", "share via email", "share save", "share full article",
    "tweet", "tweet this", "click to tweet", "click to share", "email", "email this article",
    "e-mail",
    "print", "print this article", "print this page", "copy link", "copy url", "link copied",
    "save",
    "save article", "save this article", "follow", "follow us", "subscribe", "subscribe now",
    "sign up", "sign in", "log in", "register", "comments", "comment", "leave a comment",
    "view comments", "show comments", "post a comment", "join the conversation", "load more",
    "show more", "see more", "view more", "read more", "read full article", "read the full article",
    "you may also be interested in", "explore more on these topics", "reuse this content",
    "most read", "most popular", "trending", "trending now", "related", "related articles",
    "related stories", "related topics", "related news", "related content", "related coverage",
    "more on this story", "more on this", "recommended", "recommended for you", "you may also like",
    "you might also like", "editors picks", "editor's picks", "editor’s picks", "top stories",
    "listen to this article", "listen", "watch live", "watch now", "watch", "back to top", "top",
    "newsletter", "newsletters", "newsletter sign up", "get our app", "download our app",
    "download the app", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "instagram",
    "facebook twitter", "facebook twitter email", "play video", "close", "menu", "search",
    "skip to content", "skip to main content", "tags", "topics", "report an error",
  ]
}
