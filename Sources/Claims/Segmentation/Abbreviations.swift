/// Abbreviations of news prose, by what a full stop after them can mean.
enum Abbreviations {
  /// A name follows: the full stop never ends a sentence.
  static let titles: Set<String> = [
    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Sen", "Sens", "Rep", "Reps", "Gov", "Govs", "Gen",
    "Col", "Lt", "Maj", "Sgt", "Cpl", "Pvt", "Capt", "Cmdr", "Adm", "Rev", "Hon", "Pres", "Supt",
    "Insp", "Messrs", "Mme", "Mlle", "St", "Fr", "Br", "Sr", "Ste", "vs", "v", "Del", "Atty",
    "Amb", "Sec", "Treas", "Brig", "Det", "Fig", "Mt", "Ft",
  ]

  /// A number follows, or a sentence ends.
  static let beforeNumbers: Set<String> = [
    "No", "Nos", "no", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct",
    "Nov", "Dec", "p", "pp", "Vol", "Art", "Ch", "ca", "approx",
  ]

  /// May end a sentence: what follows decides.
  static let others: Set<String> = [
    "Inc", "Ltd", "Co", "Corp", "Cos", "Bros", "LLC", "Jr", "Esq", "PhD", "Ph", "etc", "al", "Ave",
    "Blvd", "Rd", "Dept", "Univ", "Assn", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Dak",
    "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Mass", "Md", "Mich", "Minn", "Miss", "Mo",
    "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Vt", "Va", "Wash", "Wis",
    "Wyo", "am", "pm", "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
    "est", "max", "min", "mph", "ft", "lbs", "oz", "Int",
  ]

  /// Words that begin sentences and are no names.
  static let sentenceWords: Set<String> = [
    "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "his", "her", "its", "their",
    "our", "my", "this", "that", "these", "those", "there", "here", "but", "and", "so", "yet",
    "or", "in", "on", "at", "by", "for", "from", "with", "to", "as", "after", "before", "when",
    "while", "where", "if", "although", "though", "because", "since", "during", "under", "over",
    "about", "according", "however", "meanwhile", "still", "some", "many", "most", "several",
    "all", "both", "no", "not", "one", "two", "three", "what", "who", "how", "why", "also",
    "earlier", "later", "last", "now", "then", "more", "asked", "among", "despite", "even",
    "nobody", "everybody", "somebody", "anybody", "everyone", "someone", "anyone", "nothing",
    "everything", "something", "none", "neither", "either", "each", "every", "another", "others",
    "few", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "hundreds",
    "thousands", "which", "whose", "whether", "once", "until", "unless", "within", "without",
    "between", "against", "around", "across", "perhaps", "maybe", "instead", "therefore", "thus",
    "moreover", "nevertheless", "nonetheless", "otherwise", "finally", "eventually", "recently",
    "previously", "afterwards", "afterward", "again", "nearly", "almost", "only", "such", "nor",
    "is", "are", "was", "were", "did", "does", "yesterday", "tonight", "tomorrow", "today",
  ]

  /// Nouns that begin sentences without an article; before a name they belong to a name themselves.
  static let sentenceNouns: Set<String> = [
    "police", "officials", "authorities", "witnesses", "residents", "rescuers", "investigators",
    "prosecutors", "doctors", "firefighters", "people", "protesters", "voters", "troops",
    "soldiers", "lawmakers", "diplomats", "analysts", "experts", "relatives", "passengers",
    "families", "children", "women", "negotiators", "mediators",
  ]

  /// Verbs that say who spoke.
  static let sayingVerbs: Set<String> = [
    "said", "says", "asked", "asks", "replied", "added", "adds", "wrote", "writes", "tweeted",
    "shouted", "told", "tells", "exclaimed", "yelled", "continued", "wondered", "joked", "quipped",
    "declared", "responded", "answered", "cried", "demanded", "inquired",
  ]
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
