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
      while let found = scanner.next() {
        guard let unit = unit(writtenOnTo: found, after: words.last, bytes) else {
          append(found, bytes, to: &words)
          continue
        }
        append(TextSpan(found.start, unit), bytes, to: &words)
        append(TextSpan(unit, found.end), bytes, isUnit: true, to: &words)
      }
    }
    return words
  }

  private mutating func append(
    _ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>, isUnit: Bool = false,
    to words: inout [Word]
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
    if let last = words.last, form.kind == .number { markNumber(last, before: span, &words) }
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
    let isName =
      isCapital && form.kind == .content && !CalendarWords.contains(form.normal)
      && !Language.english[.temperatureScale].contains(form.normal) && !isUnit
      && !isDegree(span, bytes)
      && !isOfClock(form.normal, after: words.last)
    words.append(
      Word(
        span: span, normal: form.normal, stem: form.stem, kind: isName ? .name : form.kind,
        rarity: form.rarity))
  }

  /// Where the unit begins that is written on to a number (`30kg`, `30C`); nil elsewhere.
  private func unit(
    writtenOnTo span: TextSpan, after previous: Word?, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte || byte == 0x2C || byte == 0x2E }
    let digits = bytes[span.start..<span.end].prefix(while: isDigit)
    let unit = bytes[digits.endIndex..<span.end]
    guard !digits.isEmpty, (1...3).contains(unit.count) else { return nil }
    let written = String(decoding: unit, as: UTF8.self)
    guard Language.english[.gluedUnit].contains(written.lowercased()) else { return nil }
    // `gate 3C` and `Boeing 7F` are labels; `30c` is a price.
    guard unit.count == 1, written != "g" else { return digits.endIndex }
    guard written == "C" || written == "F", let previous, previous.kind != .name,
      !Language.english[.labelNoun].contains(previous.normal)
    else { return nil }
    return digits.endIndex
  }

  /// Whether the sign of a degree is right before a word: `30 °C`.
  private func isDegree(_ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    span.start >= 2 && bytes[span.start - 1] == 0xB0 && bytes[span.start - 2] == 0xC2
  }

  /// Whether a word belongs to a time of day and is no name: `9 PM CET`.
  private func isOfClock(_ normal: String, after previous: Word?) -> Bool {
    guard let previous else { return false }
    let isAfterHour = previous.kind == .number || Language.english[.half].contains(previous.normal)
    return isAfterHour
      && (Language.english[.half].contains(normal) || Language.english[.zone].contains(normal))
  }

  /// `No.` before a number is short for a word, and denies nothing; `EUR` is a unit and no name.
  private func markNumber(_ last: Word, before number: TextSpan, _ words: inout [Word]) {
    if last.kind == .name, Language.english[.currencyCode].contains(last.normal) {
      words[words.count - 1] = Word(
        span: last.span, normal: last.normal, stem: last.stem, kind: .content,
        rarity: last.rarity)
    }
    guard Language.english[.numberWord].contains(last.normal), last.span.end < number.start,
      article[TextSpan(last.span.end, number.start)].first == "."
    else { return }
    words[words.count - 1] = Word(
      span: last.span, normal: "number", stem: "number", kind: .function, rarity: last.rarity)
  }

  /// Whether a word is part of the sign of the currency of the number after it: `US$400`.
  private func isOfCurrency(_ word: Word, before number: TextSpan) -> Bool {
    word.span.count <= 3 && word.span.end + 1 == number.start
      && article[TextSpan(word.span.end, number.start)] == "$"
      && Language.english[.dollarPrefix].contains(article[word.span].lowercased())
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
    if let whole = withFraction(last, span) { return whole }
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

  /// `2 ½`: a whole number and a fraction that is one character.
  private func withFraction(_ last: Word, _ span: TextSpan) -> Word? {
    let fraction = article[span]
    guard last.kind == .number, last.span.end + 1 == span.start,
      fraction.unicodeScalars.count == 1, last.normal.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
      let scalar = fraction.unicodeScalars.first, VulgarFraction.value(of: scalar) != nil
    else { return nil }
    let digits = WrittenNumber.digits(of: last.normal + fraction)
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
      lower = LatinLetters.plain(WordScanner.withStraightApostrophes(lower))
    } else if lower.utf8.contains(UInt8(ascii: "`")) {
      lower = WordScanner.withStraightApostrophes(lower)
    }
    lower = contractions[lower] ?? lower
    if lower.hasSuffix("'s"), !FunctionWords.contains(lower) { lower.removeLast(2) }
    if WrittenNumber.begins(lower) { return number(lower) }
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

  /// A number as `WrittenNumber` reads it; `1990s` and `4x4` are words like others.
  private static func number(_ written: String) -> Form {
    let digits = WrittenNumber.digits(of: written)
    let isNumber = WrittenNumber.isOne(digits)
    return Form(
      normal: digits, stem: digits, kind: isNumber ? .number : .content,
      rarity: digits.utf8.count <= 2 ? 6 : 7)
  }

  private static let contractions = Language.english.values(.typedContraction) { $0 }
  private static let abbreviations = Language.english.values(.countryInitials) { $0 }

  private static func rarity(of word: String) -> Float {
    let known = word == "usa" ? "us" : word
    guard let index = WordTable.embedded.index(of: known) else { return WordTable.greatestRarity }
    return WordTable.embedded.rarity(at: index)
  }
}
