internal import Articles

/// Reads what the words of an article count as; the same form is worked out once.
struct WordReader {
  private let article: Article
  private var known: [Substring: Form] = [:]

  /// What a written form counts as wherever it stands.
  private struct Form {
    var normal: String
    var stem: String
    var kind: WordKind
    var rarity: Float
  }

  init(_ article: Article) {
    self.article = article
  }

  /// The words of one block in order; `kind` is `.name` wherever a word is capitalised, which
  /// `settleNames(_:starts:)` corrects where sentences begin.
  mutating func words(in span: TextSpan) -> [Word] {
    var words: [Word] = []
    var text = article.text
    text.withUTF8 { bytes in
      var scanner = WordScanner(bytes, in: span)
      while let found = scanner.next() { append(found, bytes, to: &words) }
    }
    return words
  }

  private mutating func append(
    _ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>, to words: inout [Word]
  ) {
    let written = article[span]
    let isCapital = written.unicodeScalars.first?.properties.isUppercase ?? false
    var form: Form
    if let seen = known[written] {
      form = seen
    } else {
      form = Self.form(of: String(written), isCapital: isCapital)
      known[written] = form
    }
    if let last = words.last, last.span.end + 1 == span.start,
      let merged = Self.merged(last, form.normal, isCapital: isCapital)
    {
      words[words.count - 1] = Word(
        span: last.span.union(span), normal: merged.normal, stem: merged.normal,
        kind: merged.kind, rarity: merged.rarity)
      return
    }
    words.append(
      Word(
        span: span, normal: form.normal, stem: form.stem,
        kind: isCapital && form.kind == .content && !CalendarWords.contains(form.normal)
          ? .name : form.kind,
        rarity: form.rarity))
  }

  /// Two words that are one: `United States`, `per cent`.
  private static func merged(_ last: Word, _ normal: String, isCapital: Bool) -> Form? {
    switch (last.normal, normal) {
    case ("united", "states") where isCapital:
      Form(normal: "usa", stem: "usa", kind: .name, rarity: rarity(of: "us"))
    case ("united", "kingdom") where isCapital:
      Form(normal: "uk", stem: "uk", kind: .name, rarity: rarity(of: "britain"))
    case ("united", "nations") where isCapital:
      Form(normal: "un", stem: "un", kind: .name, rarity: rarity(of: "un"))
    case ("per", "cent"):
      Form(normal: "percent", stem: "percent", kind: .content, rarity: rarity(of: "percent"))
    default: nil
    }
  }

  private static func form(of written: String, isCapital: Bool) -> Form {
    if let abbreviation = abbreviations[written] {
      return Form(
        normal: abbreviation, stem: abbreviation, kind: .name, rarity: rarity(of: abbreviation))
    }
    var lower = written.lowercased()
    if lower.utf8.contains(where: { $0 >= 0x80 }) {
      lower = lower.replacing("’", with: "'").replacing("ʼ", with: "'")
    }
    if lower.hasSuffix("'s"), !FunctionWords.contains(lower) { lower.removeLast(2) }
    if let first = lower.utf8.first, 0x30...0x39 ~= first { return number(lower) }
    if let digits = Numerals.digits(of: lower) {
      return Form(normal: digits, stem: digits, kind: .number, rarity: rarity(of: lower))
    }
    if Numerals.scales.contains(lower) {
      return Form(
        normal: lower, stem: Stemmer.stem(lower), kind: .number, rarity: rarity(of: lower))
    }
    if FunctionWords.contains(lower) {
      return Form(normal: lower, stem: lower, kind: .function, rarity: rarity(of: lower))
    }
    if lower.hasSuffix("."), lower != "a.m.", lower != "p.m." { lower.removeAll { $0 == "." } }
    let normal = Spelling.normal(lower)
    let country = isCapital ? Places.country(ofDemonym: normal) : nil
    return Form(
      normal: normal, stem: country ?? Stemmer.stem(normal), kind: .content,
      rarity: rarity(of: normal))
  }

  /// `1,200` to `1200`, `11th` to `11`; `1990s` and `4x4` are words like others.
  private static func number(_ written: String) -> Form {
    var digits = String(decoding: written.utf8.filter { $0 != UInt8(ascii: ",") }, as: UTF8.self)
    for ordinal in ["st", "nd", "rd", "th"] where digits.hasSuffix(ordinal) {
      digits.removeLast(2)
    }
    let isNumber = digits.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
    return Form(
      normal: digits, stem: digits, kind: isNumber ? .number : .content,
      rarity: digits.utf8.count <= 2 ? 6 : 7)
  }

  private static let abbreviations: [String: String] = [
    "US": "usa", "U.S.": "usa", "U.S": "usa", "USA": "usa", "U.S.A.": "usa", "UK": "uk",
    "U.K.": "uk", "UN": "un", "U.N.": "un", "EU": "eu", "E.U.": "eu",
  ]

  private static func rarity(of word: String) -> Float {
    let known = word == "usa" ? "us" : word
    guard let index = WordTable.embedded.index(of: known) else { return WordTable.greatestRarity }
    return WordTable.embedded.rarity(at: index)
  }
}

extension WordReader {
  /// Decides which capitalised words at the start of a sentence are names: those that are capitalised
  /// inside a sentence too, that the table does not know, that are all capitals, or that another
  /// capitalised word follows.
  ///
  /// - Parameter starts: indices of words that begin a sentence or a quotation.
  static func settleNames(_ words: inout [Word], starts: Set<Int>, in article: Article) {
    var named: Set<String> = []
    for index in words.indices where !starts.contains(index) && words[index].kind == .name {
      named.insert(words[index].normal)
    }
    for index in starts.sorted() where words[index].kind == .name {
      let word = words[index]
      let isAcronym = article[word.span].unicodeScalars.allSatisfy { !$0.properties.isLowercase }
      let isKnown = WordTable.embedded.index(of: word.normal) != nil
      let isFollowed =
        index + 1 < words.count && words[index + 1].kind == .name
        && words[index + 1].span.start == word.span.end + 1 && !starts.contains(index + 1)
        && !Abbreviations.sentenceWords.contains(word.normal)
      if named.contains(word.normal) || !isKnown || isFollowed || Places.knows(word.normal)
        || (isAcronym && word.span.count > 1)
      {
        continue
      }
      words[index] = Word(
        span: word.span, normal: word.normal, stem: word.stem, kind: .content,
        rarity: word.rarity)
    }
  }
}
