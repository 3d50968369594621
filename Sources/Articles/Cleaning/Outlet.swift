/// Names of those who publish news.
enum Outlet {
  /// Whether `name` is an outlet's: a known agency, or ends like a newspaper's or a channel's name.
  static func isKnown(_ name: String) -> Bool {
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard let last = words.last, words.count <= 6 else { return false }
    let bare = words.first == "the" ? words.dropFirst().joined(separator: " ") : name.lowercased()
    return agencies.contains(bare) || (words.count > 1 && endings.contains(last))
  }

  /// Whether `name` is an agency or a library that credits of photos name.
  static func isPhotoAgency(_ name: String) -> Bool {
    photoAgencies.contains(name.lowercased())
  }

  private static let agencies: Set<String> = [
    "ap", "afp", "reuters", "associated press", "agence france-presse", "upi", "dpa", "efe", "ansa",
    "tass", "xinhua", "irna", "isna", "anadolu", "anadolu agency", "aa", "pti", "ani", "pa",
    "pa media", "bloomberg", "cnn", "cnn business", "bbc", "bbc news", "npr", "pbs", "nbc", "abc",
    "cbs", "msnbc", "cnbc", "al jazeera", "al-jazeera", "politico", "axios", "newsweek", "guardian",
    "tasnim", "mehr", "fars", "wana", "bernama", "antara", "sana", "wam", "kuna", "petra", "wafa",
    "interfax", "ukrinform", "kyodo", "jiji", "yonhap", "cp", "canadian press", "aap", "rt",
    "sputnik", "presstv", "press tv", "agencies", "huffpost", "the hill", "hill", "usa today",
    "special to cnn", "voa", "dw", "france 24", "euronews",
  ]

  private static let endings: Set<String> = [
    "news", "times", "post", "press", "journal", "guardian", "today", "herald", "tribune",
    "telegraph", "tv", "radio", "agency", "network", "wire", "chronicle", "gazette", "globe",
    "independent", "mirror", "mail", "observer", "standard", "examiner", "bulletin", "magazine",
    "media", "inquirer", "dispatch", "monitor", "review", "reuters", "staff",
  ]

  private static let photoAgencies: Set<String> = [
    "getty", "getty images", "getty images file", "afp", "reuters", "ap", "ap photo", "ap images",
    "epa", "epa-efe", "efe", "shutterstock", "istock", "anadolu", "anadolu agency", "xinhua",
    "tass",
    "bloomberg", "pa", "pa media", "pa wire", "zuma", "zuma press", "alamy", "rex", "upi", "dpa",
    "associated press", "file", "pool", "handout", "supplied", "via reuters", "via ap",
    "via getty images", "afp via getty images", "nurphoto", "sipa", "sipa usa", "redux", "wana",
    "irna", "isna", "mehr", "tasnim", "press tv", "twitter", "facebook", "instagram", "youtube",
  ]
}
