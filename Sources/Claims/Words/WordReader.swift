internal import Lexicon
internal import Articles

/// Reads what the words of an article count as; the same form is worked out once.
struct WordReader {
  private let article: Article
  private var known: [Substring: Form] = [:]

  /// What a written form counts as wherever it occurs.
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
    if let last = words.last, form.kind == .number, isOfCurrency(last, before: span) {
      words.removeLast()
    }
    let isLabelled = words.count > 1 && isLabel(words[words.count - 2], of: words[words.count - 1])
    if let last = words.last, !isLabelled, let number = grouped(last, before: span, bytes) {
      words[words.count - 1] = number
      return
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
          && !Self.scales.contains(form.normal)
          ? .name : form.kind,
        rarity: form.rarity))
  }

  private static let scales = Language.english[.temperatureScale]

  /// Whether a word is part of the sign of the currency of the number after it: `US$400`.
  private func isOfCurrency(_ word: Word, before number: TextSpan) -> Bool {
    word.normal == "usa" && word.span.end + 1 == number.start
      && article[TextSpan(word.span.end, number.start)] == "$"
  }

  /// Whether a number belongs to the capitalised word before it: `Flight 370`, `March 3`.
  private func isLabel(_ word: Word, of number: Word) -> Bool {
    word.span.end + 1 == number.span.start
      && (word.kind == .name || CalendarWords.contains(word.normal))
  }

  /// One number of two groups of digits that a space, a no-break or a thin space parts: `1 000`.
  private func grouped(
    _ last: Word, before span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Word? {
    guard last.kind == .number, span.count == 3, Self.areDigits(bytes, span),
      Self.isThousandsSpace(bytes, TextSpan(last.span.end, span.start))
    else { return nil }
    // Further groups follow one that was joined; a first group has three digits at most.
    let start = max(last.span.start, last.span.end - 3)
    guard Self.areDigits(bytes, TextSpan(start, last.span.end)),
      last.span.count == last.normal.utf8.count ? last.span.count <= 3 : last.span.count > 4,
      bytes[last.span.start] != UInt8(ascii: "0"), !last.normal.utf8.contains(UInt8(ascii: "."))
    else { return nil }
    let digits = last.normal + article[span]
    return Word(
      span: last.span.union(span), normal: digits, stem: digits, kind: .number, rarity: 7)
  }

  private static func areDigits(_ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan) -> Bool {
    (span.start..<span.end).allSatisfy { 0x30...0x39 ~= bytes[$0] }
  }

  private static func isThousandsSpace(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan
  ) -> Bool {
    let gap = bytes[span.start..<span.end]
    return gap.elementsEqual([0x20]) || gap.elementsEqual([0xC2, 0xA0])
      || gap.elementsEqual([0xE2, 0x80, 0x89]) || gap.elementsEqual([0xE2, 0x80, 0xAF])
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
      lower = LatinLetters.plain(
        lower.replacing("’", with: "'").replacing("ʼ", with: "'"))
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

  /// `1,200` to `1200`, `1,5` to `1.5`, `11th` to `11`; `1990s` and `4x4` are words like others.
  private static func number(_ written: String) -> Form {
    let groups = written.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    let isDecimal = groups.count == 2 && groups[1].count <= 2
    var digits = groups.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: isDecimal ? "." : "")
    for ordinal in ["st", "nd", "rd", "th"] where digits.hasSuffix(ordinal) {
      digits.removeLast(2)
    }
    let isNumber = digits.utf8.allSatisfy { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
    return Form(
      normal: digits, stem: digits, kind: isNumber ? .number : .content,
      rarity: digits.utf8.count <= 2 ? 6 : 7)
  }

  private static let abbreviations = Language.english.values(.countryInitials) { $0 }

  private static func rarity(of word: String) -> Float {
    let known = word == "usa" ? "us" : word
    guard let index = WordTable.embedded.index(of: known) else { return WordTable.greatestRarity }
    return WordTable.embedded.rarity(at: index)
  }
}

extension WordReader {
  /// Decides which capitalised words at the start of a sentence are names: those that are
  /// capitalised inside a sentence too, that the table does not know, that are all capitals, or
  /// that another capitalised word follows.
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
        isFollowedByName(index, in: words, starts: starts, of: article)
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

  /// Whether a name follows, at once or after a nickname between marks: `Ann Berg`,
  /// `Ann "Annie" Berg`.
  private static func isFollowedByName(
    _ index: Int, in words: [Word], starts: Set<Int>, of article: Article
  ) -> Bool {
    func isName(_ index: Int) -> Bool { index < words.count && words[index].kind == .name }
    func gap(before index: Int) -> Substring {
      article[TextSpan(words[index - 1].span.end, words[index].span.start)]
    }
    if isName(index + 1), words[index + 1].span.start == words[index].span.end + 1,
      !starts.contains(index + 1)
    {
      return true
    }
    guard isName(index + 2), words[index + 2].span.start - words[index].span.end < 40,
      [" \"", " “", " (", " '", " ‘"].contains(gap(before: index + 1)),
      ["\" ", "” ", ") ", "' ", "’ "].contains(gap(before: index + 2))
    else { return false }
    return article[words[index + 1].span].first?.isUppercase == true
  }
}
