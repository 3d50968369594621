internal import Lexicon
internal import Articles

/// Reads the times of day of a claim, asked at the words they can begin with. O(1) for a word.
///
///     5:30 p.m.    15:00    2pm    0600 GMT    seven o'clock    half past five    3 in the morning
///     noon         between 3 and 5 p.m.        shortly after 5 p.m. ET
///
/// A score (`a 3:2 win`), a verse (`John 3:16`) and a length of time (`in 2:05`) are none.
struct TimeOfDayReader {
  let claim: ClaimWords

  /// What a clock shows.
  struct Face {
    var hour: Int
    var minute = 0
    var half: Half?
    var words: Range<Int>
    /// Whether the words can mean no other half of the day.
    var isSettled = false
  }

  enum Half: String { case morning, evening }

  /// The time of day whose clock begins at `index`; nil where none does.
  func time(at index: Int) -> TimeOfDay? {
    guard let face = face(at: index) else { return nil }
    let zone = ClockZone.named(at: face.words.upperBound, in: claim)
    let bound = bound(before: index)
    let words = (bound?.start ?? index)..<face.words.upperBound + (zone?.count ?? 0)
    var hour = face.hour % 24
    if let half = face.half { hour = hour % 12 + (half == .evening ? 12 : 0) }
    let isOpen =
      face.half == nil && !face.isSettled && (1...12).contains(face.hour)
      && claim.written(index).first != "0"
    return TimeOfDay(
      minutes: (isOpen ? hour % 12 : hour) * 60 + face.minute, isOpen: isOpen, bound: bound?.kind,
      zone: zone?.zone, clock: face.words, words: words, span: claim.span(words))
  }

  /// Whether the word at `index` and the one after it are numbers with nothing but a colon between.
  func isBeforeColon(_ index: Int) -> Bool {
    guard claim.before(index + 1) == .colon, claim.range.contains(index + 1) else { return false }
    let words = claim.article.words
    return words[index + 1].span.start == words[index].span.end + 1
      && claim.written(index).first?.isNumber == true
      && claim.written(index + 1).first?.isNumber == true
  }

  // MARK: Faces

  /// - Parameter isSecond: Whether it is the second of two times, of which the first takes its half
  /// of the
  ///   day; it cannot take its own from a third.
  private func face(at index: Int, isSecond: Bool = false) -> Face? {
    guard claim.kind(index) == .number else {
      let word = claim.normal(index)
      if let hour = Self.named[word] {
        guard claim.kind(index) == .content else { return nil }
        return Face(hour: hour, words: index..<index + 1, isSettled: true)
      }
      return spokenFace(at: index, word) ?? gluedFace(at: index, word)
    }
    if let decimal = decimalFace(at: index) { return decimal }
    guard let hour = Int(claim.normal(index)), (0...2400).contains(hour),
      claim.before(index).isDisjoint(with: .currencies.union(.colon))
    else { return nil }
    if isBeforeColon(index) { return colonFace(at: index, hour: hour) }
    if let four = fourDigits(at: index, hour) { return four }
    guard hour <= 24 else { return nil }
    return wholeHour(at: index, hour) ?? (isSecond ? nil : firstOfTwo(at: index, hour))
  }

  private static let named = Language.english.values(.namedHour) { Int($0) }

  /// `5:30 p.m.`, `15:00`, `14:05:30`.
  private func colonFace(at index: Int, hour: Int) -> Face? {
    let digits = claim.written(index + 1).prefix { $0.isNumber }
    guard digits.utf8.count == 2, let minute = Int(digits), minute < 60, hour <= 24 else {
      return nil
    }
    var face = Face(hour: hour, minute: minute, words: index..<index + 2)
    let glued = claim.written(index + 1).dropFirst(2)
    if !glued.isEmpty {
      guard let half = Self.halves[claim.normal(index + 1).dropFirst(2).lowercased()] else {
        return nil
      }
      face.half = half
      return face
    }
    if isBeforeColon(index + 1) { face.words = index..<index + 3 }
    addHalf(to: &face)
    if face.half != nil { return face }
    let isZoned = ClockZone.named(at: face.words.upperBound, in: claim) != nil
    return isZoned || !isOtherThanTime(face) ? face : nil
  }

  /// Whether digits around a colon are a verse, a length of time or what is left of a game.
  private func isOtherThanTime(_ face: Face) -> Bool {
    let start = face.words.lowerBound
    if face.words.count > 2 { return claim.normal(start - 1) != "at" }
    if claim.joins(start), claim.kind(start - 1) == .name { return true }
    return Language.english[.notClock].contains(claim.normal(start - 1))
      || Language.english[.noClockAfter].contains(
        claim.normal(face.words.upperBound))
  }

  /// `5.30 p.m.` and `20.15 CET`, as the British write it.
  private func decimalFace(at index: Int) -> Face? {
    let parts = claim.normal(index).utf8.split(separator: UInt8(ascii: "."))
    guard parts.count == 2, parts[1].count == 2,
      let hour = Int(String(decoding: parts[0], as: UTF8.self)), (0...24).contains(hour),
      let minute = Int(String(decoding: parts[1], as: UTF8.self)), minute < 60
    else { return nil }
    var face = Face(hour: hour, minute: minute, words: index..<index + 1)
    addHalf(to: &face)
    guard face.half != nil || ClockZone.named(at: index + 1, in: claim) != nil else { return nil }
    return face
  }

  /// `0600 GMT`, `at 1430 hours`, `2000 local time`.
  private func fourDigits(at index: Int, _ value: Int) -> Face? {
    guard claim.written(index).utf8.count == 4, value % 100 < 60, value / 100 <= 24 else {
      return nil
    }
    let face = Face(
      hour: value / 100, minute: value % 100, words: index..<index + 1, isSettled: true)
    if ClockZone.named(at: index + 1, in: claim) != nil { return face }
    guard Language.english[.clockHours].contains(claim.normal(index + 1)), claim.joins(index + 1),
      claim.written(index).first == "0" || isIntroduced(index), claim.normal(index + 2) != "of"
    else { return nil }
    var hours = face
    hours.words = index..<index + 2
    return hours
  }

  /// `5 p.m.`, `seven o'clock`, `12 noon`, `3 in the morning`, `15 GMT`.
  private func wholeHour(at index: Int, _ hour: Int) -> Face? {
    var face = Face(hour: hour, words: index..<index + 1)
    addHalf(to: &face)
    if face.half != nil { return face }
    guard claim.joins(index + 1) || claim.before(index + 1) == .bracket else { return nil }
    let next = claim.normal(index + 1)
    if next == "o'clock", (1...12).contains(hour) {
      face.words = index..<index + 2
      addPartOfDay(to: &face)
      return face
    }
    if hour == 12, let named = Self.named[next] {
      return Face(hour: named, words: index..<index + 2, isSettled: true)
    }
    guard isIntroduced(index) else { return nil }
    if next == "sharp", (1...12).contains(hour) {
      face.words = index..<index + 2
      return face
    }
    if ClockZone.named(at: index + 1, in: claim) != nil { return face }
    guard (1...12).contains(hour) else { return nil }
    addPartOfDay(to: &face)
    return face.half == nil ? nil : face
  }

  /// `3` of `between 3 and 5 p.m.` and `9-11 a.m.`: the half is said once.
  private func firstOfTwo(at index: Int, _ hour: Int) -> Face? {
    guard (1...12).contains(hour), claim.range.contains(index + 1) else { return nil }
    let isTied = claim.isHyphenated(index + 1) || claim.before(index + 1) == .dash
    let joiner = claim.normal(index + 1)
    let isJoined =
      joiner == "to" || joiner == "and" && claim.normal(index - 1) == "between"
    guard isTied || isJoined, claim.kind(isTied ? index + 1 : index + 2) == .number,
      let second = face(at: isTied ? index + 1 : index + 2, isSecond: true), let half = second.half,
      second.hour <= 12
    else { return nil }
    // `10 to 2 p.m.` begins in the morning.
    let isLater = hour % 12 < second.hour % 12
    let own: Half = half == .evening && !isLater ? .morning : half
    return Face(hour: hour, half: own, words: index..<index + 1)
  }

  /// `half past five`, `quarter to six`.
  private func spokenFace(at index: Int, _ word: String) -> Face? {
    guard word == "half" || word == "quarter" else { return nil }
    let isBefore = claim.normal(index + 1) == "to"
    guard claim.normal(index + 1) == "past" || isBefore && word == "quarter",
      claim.kind(index + 2) == .number, let hour = Int(claim.normal(index + 2)),
      (1...12).contains(hour)
    else { return nil }
    var face = Face(hour: hour, words: index..<index + 3)
    addHalf(to: &face)
    if face.half == nil { addPartOfDay(to: &face) }
    face.minute = word == "half" ? 30 : isBefore ? 45 : 15
    if isBefore { face.hour = hour == 1 ? 12 : hour - 1 }
    return face
  }

  /// `2pm`, `5.30pm`.
  private func gluedFace(at index: Int, _ word: String) -> Face? {
    guard let first = word.utf8.first, 0x30...0x39 ~= first, word.utf8.count >= 3,
      let half = Self.halves[String(word.suffix(2))]
    else { return nil }
    let parts = word.dropLast(2).split(separator: ".")
    guard let hour = parts.first.flatMap({ Int($0) }), (1...12).contains(hour), parts.count <= 2
    else { return nil }
    guard parts.count == 2 else { return Face(hour: hour, half: half, words: index..<index + 1) }
    guard parts[1].utf8.count == 2, let minute = Int(parts[1]), minute < 60 else { return nil }
    return Face(hour: hour, minute: minute, half: half, words: index..<index + 1)
  }

  // MARK: What is beside

  private static let halves: WordMap<Half> = Language.english.values(.half)

  private func half(at index: Int) -> Half? {
    guard claim.range.contains(index), claim.before(index).isSubset(of: [.hyphen]) else {
      return nil
    }
    return Self.halves[claim.normal(index)]
  }

  private func addHalf(to face: inout Face) {
    guard let half = half(at: face.words.upperBound) else { return }
    face.half = half
    face.words = face.words.lowerBound..<face.words.upperBound + 1
  }

  /// `in the morning`, `at night`, `this evening`, `tonight`.
  private func addPartOfDay(to face: inout Face) {
    let next = face.words.upperBound
    guard claim.joins(next) else { return }
    let place: Int? =
      switch claim.normal(next) {
      case "in" where claim.normal(next + 1) == "the": next + 2
      case "at", "this": next + 1
      case "on" where DateReader.isWeekday(claim.normal(next + 1)): next + 2
      case "tonight": next
      default: nil
      }
    guard let place, let part = Self.parts[claim.normal(place)] else { return }
    face.half =
      part == .morning || face.hour % 12 < 5 && claim.normal(place) == "night"
      ? .morning : .evening
    // What follows `this` is a day, too.
    if claim.normal(next) == "in" || claim.normal(next) == "at" {
      face.words = face.words.lowerBound..<place + 1
    }
  }

  private static let parts: WordMap<Half> = Language.english.values(.halfPart)

  private func isIntroduced(_ index: Int) -> Bool {
    guard claim.joins(index) else { return false }
    let word = claim.normal(index - 1)
    if word == "and" || word == "to" {
      return claim.normal(index - 3) == (word == "and" ? "between" : "from")
    }
    return Language.english[.clockIntroduction].contains(word)
  }

  /// The bound right before the clock, and its first word.
  private func bound(before index: Int) -> (kind: TimeOfDay.Bound, start: Int)? {
    guard claim.joins(index) else { return nil }
    let word = claim.normal(index - 1)
    if let kind = Self.bounds[word] {
      let isLed = claim.joins(index - 1) && (word == "past" && claim.normal(index - 2) == "just")
      return (kind, isLed ? index - 2 : index - 1)
    }
    if word == "to", claim.normal(index - 2) == "close" { return (.about, index - 2) }
    guard word == "before" || word == "after", claim.joins(index - 1),
      Language.english[.clockNearness].contains(claim.normal(index - 2))
    else { return nil }
    var start = index - 2
    while claim.joins(start), Language.english[.fewJust].contains(claim.normal(start - 1)) {
      start -= 1
    }
    return (word == "before" ? .shortlyBefore : .shortlyAfter, start)
  }

  private static let bounds: WordMap<TimeOfDay.Bound> = Language.english.values(.clockBound)
}
