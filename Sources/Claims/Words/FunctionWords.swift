/// Words that carry grammar rather than content.
enum FunctionWords {
  static func contains(_ normal: String) -> Bool { all.contains(normal) }

  /// Words that can begin a clause as its subject, or begin the subject.
  static let subjectStarts: WordSet = [
    "he", "she", "it", "they", "we", "i", "you", "this", "that", "these", "those", "there", "the",
    "a", "an", "his", "her", "its", "their", "our", "my", "some", "many", "most", "several", "all",
    "no", "nobody", "others", "both", "each", "neither", "another", "one", "few",
  ]

  /// Finite verb forms that give a clause away whatever is around them.
  static let finiteVerbs: WordSet = [
    "is", "are", "was", "were", "am", "has", "have", "had", "will", "would", "can", "could", "may",
    "might", "must", "should", "shall", "does", "do", "did", "said", "says", "say", "isn't",
    "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "won't", "wouldn't", "can't",
    "cannot", "couldn't", "doesn't", "don't", "didn't", "shouldn't", "it's", "he's", "she's",
    "they're", "we're", "i'm", "that's", "there's", "i've", "we've", "they've", "remains",
    "remain", "includes", "believes", "wants", "needs", "makes", "takes", "calls", "denies",
    "insists", "argues", "put", "set", "hit", "cut", "plans", "continues", "shows", "means",
    "seeks", "expects",
  ]

  private static let all: WordSet = [
    "a", "about", "above", "after", "again", "against", "all", "also", "am", "an", "and", "any",
    "are", "aren't", "as", "at", "be", "because", "been", "before", "being", "below", "between",
    "both", "but", "by", "can", "can't", "cannot", "could", "couldn't", "did", "didn't", "do",
    "does", "doesn't", "doing", "don't", "down", "during", "each", "either", "else", "ever",
    "every", "few", "for", "from", "further", "had", "hadn't", "has", "hasn't", "have", "haven't",
    "having", "he", "he'd", "he'll", "he's", "her", "here", "hers", "herself", "him", "himself",
    "his", "how", "however", "i", "i'd", "i'll", "i'm", "i've", "if", "in", "into", "is", "isn't",
    "it", "it's", "its", "itself", "just", "let's", "like", "may", "me", "might", "more", "most",
    "much", "must", "my", "myself", "neither", "nor", "not", "now", "of", "off", "on", "once",
    "only", "or", "other", "our", "ours", "ourselves", "out", "over", "own", "rather", "same",
    "shall", "she", "she'd", "she'll", "she's", "should", "shouldn't", "so", "some", "such",
    "than", "that", "that's", "the", "their", "theirs", "them", "themselves", "then", "there",
    "there's", "these", "they", "they'd", "they'll", "they're", "they've", "this", "those",
    "though", "through", "to", "too", "under", "until", "up", "upon", "us", "very", "was",
    "wasn't", "we", "we'd", "we'll", "we're", "we've", "were", "weren't", "what", "when",
    "where", "whether", "which", "while", "who", "who's", "whom", "whose", "why", "will", "with",
    "within", "without", "won't", "would", "wouldn't", "yet", "you", "you'd", "you'll", "you're",
    "you've", "your", "yours", "yourself", "mr", "mrs", "ms", "dr", "although", "since", "amid",
    "among", "toward", "via", "per", "s",
  ]
}
