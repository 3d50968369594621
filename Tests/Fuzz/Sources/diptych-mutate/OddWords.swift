/// Words that no copy editor lets through, by what they try.
enum OddWords {
  /// Numbers at and beyond the ends of what machines count with.
  static let numbers = [
    "0", "00", "-0", "-1", "0.0", "1", "12", "1.5", "-3.7", "100", "999", "1,000", "1,2,3", "1.2.3",
    "9223372036854775807", "9223372036854775808", "-9223372036854775809", "18446744073709551616",
    "99999999999999999999999999", "1e308", "1e999", "-1e999", "1e-999", "0x10", "NaN", "inf", "½",
    "3½", "⅓", "١٢٣", "१२", "一二三", "Ⅷ", "²", "zero", "one", "half", "dozen", "a dozen", "hundred",
    "million million", "2.147483648 billion", "9e18 trillion", "nil", "1/0", "0/0", "22/7", "1 000",
    "1\u{A0}000", "1.000.000,5", "0.00000000000000000001", "ten thousand million",
    "nineteen eighty",
  ]

  /// Words before a number that turn it into a range.
  static let bounds = [
    "below", "under", "less than", "fewer than", "above", "over", "more than", "at least",
    "at most",
    "up to", "no fewer than", "no more than", "about", "around", "nearly", "almost", "roughly",
    "some", "between", "from", "as many as", "just over", "just under", "minus", "plus", "not",
    "exactly", "only", "barely", "a record", "an estimated", "well over",
  ]

  /// Words after a number.
  static let units = [
    "percent", "per cent", "%", "percentage points", "degrees", "°C", "degrees Fahrenheit", "km",
    "kilometres", "miles", "votes", "people", "dollars", "million", "billion", "trillion", "euros",
    "years", "days", "hours", "minutes", "o'clock", "a.m.", "pm", "tonnes", "times", "to", "and",
    "or", "out of", "of", "in 10", "per day", "square miles", "-year-old", "th", "st", "deaths",
  ]

  /// Days and times, many of which are in no calendar.
  static let dates = [
    "Feb. 30", "13/13/2013", "2013-02-29", "2016-02-29", "0000-00-00", "9999-12-31", "Jan. 0",
    "March 32", "on Monday", "yesterday", "tomorrow", "last year", "next week", "in 99999",
    "in 1066", "the 1990s", "two centuries ago", "24:61", "25 p.m.", "12 a.m.", "midnight", "noon",
    "Sept. 11", "May", "the 31st of June", "999 years ago", "9223372036854775807 days ago",
    "a week ago Tuesday", "Monday through Friday", "in 0 days", "Dec. 31, 1 B.C.", "1/1/1",
  ]

  /// Signs that open and close, and words with stops in them.
  static let signs = [
    "“", "”", "„", "\"", "'", "‘", "’", "«", "»", "—", "–", "-", "--", "…", "...", ". . .", "(",
    ")",
    "[", "]", "{", "}", "$", "€", "£", "%", "&", "@", "#", "*", "**", "_", "/", "\\", "|", "<", ">",
    "<br>", ":", ";", "?!", "‽", ".", ",", "No.", "U.S.", "a.m.", "Mr.", "Dr.", "St.", "J. R. R.",
    "e.g.", "Inc.", "'s", "n’t", "\"said", "said:", "http://x.y/z?a=b", "x@y.z", "1.", "a)", "- ",
  ]

  /// Words that readers of facts look for.
  static let cues = [
    "not", "never", "no", "the", "of", "he", "she", "they", "it", "who", "which", "said", "says",
    "told", "denied", "according to", "may", "might", "will", "reportedly", "allegedly", "unless",
    "if", "because", "before", "after", "since", "until", "Iran", "Tehran", "FBI", "President",
    "Prime Minister", "Ms. Marsh", "the council", "the ministry", "police", "killed", "died",
    "rose",
    "fell", "first", "last", "all", "none", "both", "neither", "either", "every", "another",
    "other",
  ]

  /// One or more of each of Unicode's general categories, surrogates aside, which no text holds.
  static let scalars: [Unicode.Scalar] = [
    "A", "Ä", "Ω", "a", "ß", "ﬁ", "ı", "ǅ", "ʰ", "々", "א", "ع", "漢", "한", "\u{301}", "\u{345}",
    "\u{94D}",
    "\u{903}", "\u{BBE}", "\u{20DD}", "\u{488}", "0", "٣", "\u{1D7D8}", "Ⅷ", "〇", "½", "②", "_",
    "‿",
    "-", "—", "(", "「", ")", "」", "“", "«", "”", "»", "!", "、", "·", "+", "∑", "$", "₿", "^",
    "\u{1F3FB}",
    "°", "😀", "\u{1F468}", "\u{1F1E9}", " ", "\u{A0}", "\u{3000}", "\u{2028}", "\u{2029}", "\u{0}",
    "\u{7}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{AD}",
    "\u{200B}",
    "\u{200D}", "\u{200E}", "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{E0041}", "\u{FE0F}", "\u{E000}",
    "\u{F0000}", "\u{378}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}", "\u{FFFD}", "\t", "\n", "\r",
  ]
}
