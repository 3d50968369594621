internal import Lexicon
public import Articles

/// A time of day that a claim names.
///
///     "5:30 p.m."    17:30                          "at 5:30"      5:30 or 17:30
///     "0600 GMT"     6:00 in Greenwich              "noon"         12:00
///     "shortly after 5 p.m. ET"   17:00 or a little later, on the clocks of the East
public struct TimeOfDay: Hashable, Sendable {
  /// How the time may differ from the one on the clock.
  public enum Bound: String, Hashable, Sendable, CaseIterable {
    /// `around 3 a.m.`
    case about
    /// `shortly before 5 p.m.`
    case shortlyBefore
    /// `just past midnight`
    case shortlyAfter
  }

  /// Minutes since midnight, below 1440; in the first half of the day where it is open.
  public let minutes: Int
  /// Whether the words leave open which half of the day it is (`5:30`).
  public let isOpen: Bool
  /// What the words in front leave open.
  public let bound: Bound?
  /// Whose clocks, where it is said.
  public let zone: ClockZone?
  /// The words a clock shows, from the hour to the half of the day, as indices of
  /// `AnnotatedArticle.words`.
  public let clock: Range<Int>
  /// All its words, the bound and the zone among them.
  public let words: Range<Int>
  /// Where it is.
  public let span: TextSpan

  /// Whether both can be one time of day.
  ///
  /// Where both name their clocks, and those are a known way apart, the instants are compared:
  /// `5 p.m. ET` is `2200 GMT` in winter.
  public func agrees(with other: TimeOfDay) -> Bool {
    let apart = zone != other.zone ? ClockZone.shifts(zone, other.zone) : 0...0
    return starts.contains { start in
      other.starts.contains { otherStart in
        // Of two days that follow each other, too.
        [-2880, -1440, 0, 1440, 2880].contains { day in
          let distance = otherStart + day - start
          let low = distance + other.room.lowerBound - room.upperBound
          let high = distance + other.room.upperBound - room.lowerBound
          return low <= apart.upperBound && apart.lowerBound <= high
        }
      }
    }
  }

  private var starts: [Int] { isOpen ? [minutes, minutes + 720] : [minutes] }

  /// How many minutes the bound leaves open before and after.
  private var room: ClosedRange<Int> {
    switch bound {
    case nil: 0...0
    case .about: -30...30
    case .shortlyBefore: -30...0
    case .shortlyAfter: 0...30
    }
  }
}

/// The clocks by which a time of day is told.
public struct ClockZone: Hashable, Sendable {
  /// Its name as a reader knows it: `GMT`, `ET`, `Moscow time`, `local time`.
  public let name: String
  /// How many minutes they are ahead of Greenwich, in winter and in summer; nil where it is not
  /// known.
  public let offsets: ClosedRange<Int>?

  /// By how many minutes the second zone's clocks are ahead of the first one's; no minutes where
  /// either is not told or not known.
  static func shifts(_ one: ClockZone?, _ other: ClockZone?) -> ClosedRange<Int> {
    guard let one = one?.offsets, let other = other?.offsets else { return 0...0 }
    let ends = [other.lowerBound - one.lowerBound, other.upperBound - one.upperBound]
    return min(ends[0], ends[1])...max(ends[0], ends[1])
  }
}

extension ClockZone {
  /// The zone whose name begins at the word at `index`, and how many words it takes; nil for other
  /// words.
  static func named(at index: Int, in claim: ClaimWords) -> (zone: ClockZone, count: Int)? {
    guard claim.range.contains(index),
      claim.before(index).isSubset(of: [.bracket, .comma])
    else { return nil }
    let word = claim.normal(index)
    if word == "local" {
      return claim.normal(index + 1) == "time"
        ? (ClockZone(name: "local time", offsets: nil), 2) : nil
    }
    guard claim.before(index) != .comma, claim.written(index).first?.isUppercase == true else {
      return nil
    }
    if let short = abbreviations[word], claim.written(index).allSatisfy(\.isUppercase) {
      let count = claim.normal(index + 1) == "time" ? 2 : 1
      return (ClockZone(name: String(claim.written(index)), offsets: short), count)
    }
    return spelled(at: index, in: claim)
  }

  /// `Eastern`, `Pacific Daylight Time`, `Moscow time`, `New York time`.
  private static func spelled(at index: Int, in claim: ClaimWords) -> (zone: ClockZone, count: Int)?
  {
    var end = index + 1
    while end < index + 4, claim.joins(end), claim.normal(end) != "time",
      claim.written(end).first?.isUppercase == true
        || Language.english[.zoneSeason].contains(claim.normal(end))
    {
      end += 1
    }
    let isTime = claim.joins(end) && claim.normal(end) == "time"
    let offsets = regions[claim.normal(index)]
    guard isTime || offsets != nil && end == index + 1 else { return nil }
    let name = (index..<end).map { String(claim.written($0)) }.joined(separator: " ") + " time"
    return (ClockZone(name: name, offsets: offsets), (isTime ? end + 1 : end) - index)
  }

  /// `-300 -240`: minutes ahead of Greenwich in winter and in summer.
  private static func minutes(_ ends: String) -> ClosedRange<Int>? {
    let ends = ends.split(separator: " ").compactMap { Int($0) }
    guard ends.count == 2, ends[0] <= ends[1] else { return nil }
    return ends[0]...ends[1]
  }

  private static let abbreviations = Language.english.values(.zone, minutes)
  private static let regions = Language.english.values(.zoneRegion, minutes)
}
