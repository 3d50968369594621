internal import Lexicon

/// Abbreviations of news prose, by what a full stop after them can mean.
enum Abbreviations {
  static let titles = Language.english[.titleAbbreviation]
  static let beforeNumbers = Language.english[.beforeNumber]
  static let others = Language.english[.otherAbbreviation]
  static let places = Language.english[.placeAbbreviation]
  static let halves = Language.english[.half]
  static let exclaimed = Language.english[.exclaimedName]
  static let speakerLinks = Language.english[.speakerLink]
  /// What goes on with a time of day.
  static let clockWords = Language.english[.weekday].union(Language.english[.zone])
    .union(Language.english[.zoneRegion]).union(Language.english[.month])
  /// Those of them that are names of people and places too.
  static let clockNames = Language.english[.zoneRegion].union(Language.english[.month])
  /// Who is asked or told.
  static let hearers = Language.english[.pronounForm]
  /// What a letter labels.
  static let labelled = Language.english[.labelNoun].union(Language.english[.letterNoun])
  static let sentenceWords = Language.english[.sentenceWord]
  static let sentenceNouns = Language.english[.sentenceNoun]
  static let sayingVerbs = Language.english[.spoke]
}

extension StringProtocol {
  /// The text without punctuation at its two ends.
  var trimmingPunctuation: String {
    var scalars = Array(unicodeScalars)
    while let last = scalars.last, !last.properties.isAlphabetic { scalars.removeLast() }
    while let first = scalars.first, !first.properties.isAlphabetic { scalars.removeFirst() }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}
