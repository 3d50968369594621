internal import Lexicon

/// Takes the inflection off English words, so that `talks`, `talked` and `talking` count as one.
///
///     stem("talking") == "talk"        stem("agreements") == "agreement"
///     stem("negotiations") == "negoti" stem("held") == "hold"        // irregular: by the lexicon
///
/// Regular words go through Porter's second algorithm ("English (Porter2)", snowballstem.org)
/// without its last two suffix tables, which join words that say different things (`organ`,
/// `organize`); irregular forms are looked up first. O(length of the word).
public enum Stemmer {
  /// The stem of a lower-case word. Words with letters beyond `a`–`z` come back as they are.
  public static func stem(_ word: String) -> String {
    if let lemma = Language.english.lemmas[word] { return regularStem(lemma) }
    return regularStem(word)
  }

  private static func regularStem(_ word: String) -> String {
    var letters = Array(word.utf8)
    guard letters.count > 2,
      letters.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return word }
    if let exception = exceptions[word] { return exception }
    let first = regionStart(letters, from: 0)
    var stem = StemBuffer(letters: letters, first: first)
    stem.removePlural()
    stem.removePastAndGerund()
    stem.replaceFinalY()
    stem.removeDerivation()
    letters = stem.letters
    return String(decoding: letters, as: UTF8.self)
  }

  private static let exceptions = Language.english.values(.stem) { $0 }

  /// Where the region after the first vowel–consonant pair starts (R1 of the algorithm).
  private static func regionStart(_ letters: [UInt8], from start: Int) -> Int {
    for prefix in ["gener", "commun", "arsen"] where letters.starts(with: prefix.utf8) {
      return prefix.utf8.count
    }
    var index = start + 1
    while index < letters.count {
      if !isVowel(letters[index]) && isVowel(letters[index - 1]) { return index + 1 }
      index += 1
    }
    return letters.count
  }

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}

/// A word on its way to its stem.
private struct StemBuffer {
  var letters: [UInt8]
  /// Where R1 starts.
  let first: Int

  private func ends(_ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard letters.count >= count else { return false }
    return suffix.withUTF8Buffer { buffer in
      letters.suffix(count).elementsEqual(buffer)
    }
  }

  private mutating func replace(_ count: Int, with replacement: StaticString = "") {
    letters.removeLast(count)
    replacement.withUTF8Buffer { letters.append(contentsOf: $0) }
  }

  private func hasVowel(before count: Int) -> Bool {
    letters.dropLast(count).contains(where: Stemmer.isVowel)
  }

  mutating func removePlural() {
    if ends("sses") {
      replace(2)
    } else if ends("ied") || ends("ies") {
      replace(letters.count > 4 ? 2 : 1)
    } else if ends("us") || ends("ss") {
      return
    } else if ends("s"), letters.count > 2, hasVowel(before: 2) {
      replace(1)
    }
  }

  mutating func removePastAndGerund() {
    if ends("eed") {
      if letters.count - 3 >= first { replace(1) }
      return
    }
    let count = ends("ed") ? 2 : ends("ing") ? 3 : 0
    guard count > 0, letters.count - count >= 2, hasVowel(before: count) else { return }
    replace(count)
    if ends("at") || ends("bl") || ends("iz") {
      letters.append(UInt8(ascii: "e"))
    } else if endsDouble {
      letters.removeLast()
    } else if first >= letters.count, endsShortSyllable {
      letters.append(UInt8(ascii: "e"))
    }
  }

  mutating func replaceFinalY() {
    if letters.count > 2, ends("y"), !Stemmer.isVowel(letters[letters.count - 2]) {
      letters[letters.count - 1] = UInt8(ascii: "i")
    }
    if ends("e"), letters.count > 3, letters.count - 1 >= first || !endsShortSyllable(1) {
      letters.removeLast()
    }
  }

  /// Nouns of verbs lose what makes them nouns: `agreement` to `agre`, `negotiation` to `negoti`.
  mutating func removeDerivation() {
    let suffixes: [(StaticString, Int)] = [
      ("ization", 5), ("ational", 7), ("ation", 5), ("ator", 4), ("ement", 5), ("ment", 4),
      ("iti", 3), ("ness", 4), ("li", 2), ("at", 2),
    ]
    for (suffix, count) in suffixes where ends(suffix) {
      let kept = letters.count - count
      if kept >= max(first, 4) { letters.removeLast(count) }
      return
    }
    if ends("ion"), letters.count - 3 >= max(first, 4) {
      let before = letters[letters.count - 4]
      if before == UInt8(ascii: "s") || before == UInt8(ascii: "t") { letters.removeLast(3) }
    }
  }

  private var endsDouble: Bool {
    guard letters.count > 2, let last = letters.last, letters[letters.count - 2] == last else {
      return false
    }
    return "bdfgmnprt".utf8.contains(last)
  }

  private var endsShortSyllable: Bool { endsShortSyllable(0) }

  /// Consonant, vowel, consonant (not w, x, y) at the end, `dropped` letters before it.
  private func endsShortSyllable(_ dropped: Int) -> Bool {
    let end = letters.count - dropped
    guard end >= 3 else {
      return end == 2 && Stemmer.isVowel(letters[0]) && !Stemmer.isVowel(letters[1])
    }
    let last = letters[end - 1]
    return !Stemmer.isVowel(letters[end - 3]) && Stemmer.isVowel(letters[end - 2])
      && !Stemmer.isVowel(last) && last != UInt8(ascii: "w") && last != UInt8(ascii: "x")
  }
}
