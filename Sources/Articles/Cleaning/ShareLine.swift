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
    let plain = phrase.plain
    if advertisements.contains(plain) { return Finding(.share, "advertisement mark") }
    if whole.contains(plain) { return Finding(.share, "line that asks to share or follow") }
    if isTeaser(phrase) { return Finding(.share, "pointer to another article") }
    if isRequest(phrase, plain) { return Finding(.share, "line that asks to share or follow") }
    return nil
  }

  /// `Read more: …`, `Related: …`: a label, a colon and words.
  private static func isTeaser(_ phrase: Phrase) -> Bool {
    guard let colon = phrase.tokens.prefix(4).firstIndex(where: { $0.text.hasSuffix(":") }) else {
      return false
    }
    let label = phrase.tokens[...colon].map(\.lower).joined(separator: " ")
    return teasers.contains(label.hasSuffix(" ") ? String(label.dropLast()) : label)
  }

  private static func isRequest(_ phrase: Phrase, _ plain: String) -> Bool {
    let words = phrase.tokens.map(\.lower)
    func names(_ set: Set<String>) -> Bool { words.contains(where: set.contains) }
    // "Follow us on X." may end with a stop; a sentence that tells something has more words.
    guard words.count <= 30 else { return false }
    switch words[0] {
    case "follow":
      return words.count >= 3 && ["us", "our", "me"].contains(words[1]) && names(platforms)
        || (plain.contains(" on ") && names(platforms) && words.count <= 9 && !phrase.endsSentence)
    case "sign", "register": return plain.hasPrefix("sign up") && names(letters)
    case "subscribe":
      return words.count >= 2 && ["to", "for", "now"].contains(words[1])
        && (names(letters) || names(platforms) || words.contains("our")) && !words.contains("said")
    case "click":
      return words.count >= 3 && ["here", "to"].contains(words[1])
        && names([
          "share", "tweet", "read", "subscribe", "here", "email", "print", "open", "listen",
        ])
    case "share":
      return words.count <= 8 && !phrase.endsSentence
        && (words[1...].first == "this" || words[1...].first == "on") && words.count >= 2
    case "join":
      return words.count >= 3 && ["our", "us"].contains(words[1])
        && (names(platforms) || words.contains("channel"))
    case "download", "get":
      return words.count >= 3 && ["our", "the", "all"].contains(words[1])
        && (names(["app", "apps"]) || plain.contains("your inbox")) && words.count <= 16
    case "like": return words.count >= 3 && words[1] == "us" && names(platforms)
    default: return false
    }
  }

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

  private static let whole: Set<String> = [
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
