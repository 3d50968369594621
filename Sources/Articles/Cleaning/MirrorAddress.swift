internal import Lexicon

/// Recognises other addresses of the page: the sentence that announces them and the bare addresses.
///
///     Press TV’s website can also be accessed at the following alternate addresses:
///     www.presstv.co.uk
struct MirrorAddress {
  /// Recognises a short block anywhere in the article.
  static func recognise(_ phrase: Phrase) -> Finding? {
    guard phrase.bytes.count <= 300, !phrase.tokens.isEmpty else { return nil }
    if phrase.tokens.allSatisfy({ isAddress($0.text) }) {
      return Finding(.mirror, "address alone on its line")
    }
    guard announcements.contains(where: phrase.says),
      phrase.words.contains(where: namesAddress.contains)
    else { return nil }
    var finding = Finding(.mirror, "other addresses of the page")
    finding.metadata.source = owner(phrase)
    return finding
  }

  /// Whether a word is an address of the web or of mail and nothing else.
  private static func isAddress(_ word: String) -> Bool {
    guard word.utf8.contains(UInt8(ascii: ".")) || word.utf8.contains(UInt8(ascii: ":")) else {
      return false
    }
    let lower = word.lowercased()
    for scheme in ["https://", "http://", "www."] where lower.hasPrefix(scheme) {
      return lower.dropFirst(scheme.count).contains(".") || lower.count > scheme.count + 3
    }
    guard word == lower, lower.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return false }
    let host = lower.prefix { $0 != "/" }.split(separator: "@").last ?? ""
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last else {
      return false
    }
    return topLevels.contains(String(last))
      && labels.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
  }

  /// The words before `’s website`.
  private static func owner(_ phrase: Phrase) -> Datum<String>? {
    guard
      let site = phrase.tokens.firstIndex(where: { $0.lower == "website" || $0.lower == "site" }),
      site > 0, let owner = phrase.text(of: 0..<site)
    else { return nil }
    for ending in ["’s", "'s"] where owner.text.hasSuffix(ending) {
      let name = String(owner.text.dropLast(2))
      let length = name.utf8.count
      guard length > 0, name.first?.isUppercase == true else { return nil }
      return Datum(
        name, from: .mirror, at: TextSpan(owner.span.start, owner.span.start + length))
    }
    return nil
  }

  private static let announcements = Language.english.phrases(.mirrorPhrase)
  private static let namesAddress = Language.english[.addressWord]
  private static let topLevels = Language.english[.topLevel]
}
