/// A change of one sentence, taken as its words.
enum WordMutation: CaseIterable {
  case oddNumber, bound, unit, date, sign, cue, scalar, control, mark
  case drop, double, exchange, borrow, cut, shuffleLetters, capitals, join, run
  case nest, attribute, dropStops, fuse

  /// Changes the words; `others` are words to borrow from.
  func apply(to words: inout [String], others: [String], _ random: inout SeededGenerator) {
    let place = random.below(words.count)
    switch self {
    case .oddNumber: replaceNumber(in: &words, place, &random)
    case .bound: insertBefore(number: random.pick(OddWords.bounds), in: &words, place)
    case .unit: words.insert(random.pick(OddWords.units), at: min(place + 1, words.count))
    case .date: words.insert(random.pick(OddWords.dates), at: place)
    case .sign: words.insert(random.pick(OddWords.signs), at: place)
    case .cue: words.insert(random.pick(OddWords.cues), at: place)
    case .borrow: words.insert(random.pick(others), at: place)
    case .nest: nest(&words, &random)
    case .attribute: attribute(&words, others, &random)
    default: if !words.isEmpty { change(&words, at: place, &random) }
    }
  }

  /// The changes that need a word.
  private func change(_ words: inout [String], at place: Int, _ random: inout SeededGenerator) {
    let word = words[place]
    switch self {
    case .drop: words.remove(at: place)
    case .double: words.insert(word, at: place)
    case .exchange: words.swapAt(place, random.below(words.count))
    case .cut: words[place] = String(word.prefix(random.below(word.count)))
    case .shuffleLetters: words[place] = String(word.shuffled(using: &random))
    case .capitals:
      words[place] = random.happens(50) ? word.uppercased() : word.lowercased()
    case .join:
      guard place + 1 < words.count else { return }
      words[place] = word + random.pick(["-", "/", "’", "", "—", ",", ".", "…"]) + words[place + 1]
      words.remove(at: place + 1)
    case .run:
      let run = Array(repeating: word, count: 1 << random.below(9))
      words.insert(contentsOf: run, at: place)
    case .scalar: words[place] = inserting(scalar(&random), into: word, &random)
    case .control:
      let control = Unicode.Scalar(UInt8(random.below(32)))
      words[place] = inserting(control, into: word, &random)
    case .mark:
      let marks = (0...random.below(24)).map { _ in "\u{301}" }.joined()
      words[place] = word + marks
    case .dropStops: words = words.map { String($0.filter { !".,;:!?".contains($0) }) }
    case .fuse: words = [words.joined()]
    default: break
    }
  }

  private func replaceNumber(
    in words: inout [String], _ place: Int, _ random: inout SeededGenerator
  ) {
    let numbers = words.indices.filter { words[$0].contains { $0.isNumber } }
    let number = random.pick(OddWords.numbers)
    if numbers.isEmpty {
      words.insert(number, at: place)
    } else {
      words[random.pick(numbers)] = number
    }
  }

  private func insertBefore(number bound: String, in words: inout [String], _ place: Int) {
    words.insert(bound, at: words.firstIndex { $0.contains { $0.isNumber } } ?? place)
  }

  /// A scalar of the table, or any other one.
  private func scalar(_ random: inout SeededGenerator) -> Unicode.Scalar {
    if random.happens(70) { return random.pick(OddWords.scalars) }
    let value = random.happens(70) ? random.below(0x3000) : random.below(0x110000)
    return Unicode.Scalar(UInt32(value)) ?? "\u{FFFD}"
  }

  private func inserting(
    _ scalar: Unicode.Scalar, into word: String, _ random: inout SeededGenerator
  ) -> String {
    var scalars = Array(word.unicodeScalars)
    scalars.insert(scalar, at: random.below(scalars.count + 1))
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// Puts a part of the sentence into quotation marks or brackets, one inside the other, now and
  /// then without an end.
  private func nest(_ words: inout [String], _ random: inout SeededGenerator) {
    let marks = [
      ("“", "”"), ("‘", "’"), ("\"", "\""), ("'", "'"), ("(", ")"), ("[", "]"), ("«", "»"),
    ]
    let depth = random.happens(20) ? 1 << random.below(8) : 1 + random.below(3)
    let first = random.below(words.count)
    let last = first + random.below(words.count - first)
    for _ in 0..<depth where last < words.count {
      let (open, close) = random.pick(marks)
      words[first] = open + words[first]
      if !random.happens(10) { words[last] += close }
    }
  }

  /// Gives the sentence a source, before it or after it.
  private func attribute(
    _ words: inout [String], _ others: [String], _ random: inout SeededGenerator
  ) {
    let who = random.pick(["the council", "police", "Ms. Marsh", "he", random.pick(others)])
    let verb = random.pick(["said", "warned", "denied", "argued", "claimed", "told Reuters"])
    switch random.below(4) {
    case 0: words = ["According", "to", who + ","] + words
    case 1: words = [who, verb, "that"] + words
    case 2: words += [",", who, verb + "."]
    default: words = ["“" + words.joined(separator: " ") + ",”", verb, who + "."]
    }
  }
}
