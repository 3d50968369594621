/// Roles that stand for whoever holds them, under one name for all ways to write each.
///
/// Offices are those that `Offices` compares, and seats and trades besides: `the congressman` and
/// `the representative` are one role, and `the lawmaker` may be either.
enum NameRoles {
  /// A role as a word gives it.
  struct Role: Hashable {
    let name: String
    var gender: EntityGender?
    /// Whether so few people hold it that it tells two articles' people apart from others.
    var isOffice = false
    /// Whether organisations have it, not people.
    var isBody = false
    /// Whether the word shows so only inside a name: `Post`, but not `the post`.
    var isOnlyInNames = false

    /// Whether the word is as often an adjective: `a Republican` and `Republican votes`.
    var isParty: Bool { name == "democrat" || name == "republican" }
  }

  /// The role that ends at the word at `index`, and how many words name it.
  static func role(
    endingAt index: Int, _ role: Role, in claim: ClaimWords
  ) -> (role: Role, count: Int) {
    guard let office = Offices.office(endingAt: index, in: claim) else { return (role, 1) }
    return (Role(name: office.name, gender: role.gender, isOffice: true), office.count)
  }

  /// The roles whose holders `the` before a more general role can take up as well.
  static func covered(by general: String) -> [String] { hyponyms[general] ?? [] }

  private static let hyponyms: [String: [String]] = [
    "lawmaker": ["senator", "representative", "speaker"],
    "politician": ["senator", "representative", "governor", "mayor", "lawmaker", "candidate"],
    "minister": [
      "prime minister", "foreign minister", "defense minister", "finance minister",
      "interior minister",
    ],
    "leader": ["prime minister", "dictator", "king"],
    "chief": ["police chief"],
    "executive": ["chief executive"],
    "group": ["union", "institute", "foundation"],
    "agency": ["bureau", "department"],
    "representative": ["lawmaker"],
  ]

  /// The roles that tell two articles' people apart from others.
  static let offices: Set<String> = Set(Offices.offices.values)
    .union(Offices.longOffices.map { $0.1 }).union(seats.keys)

  /// Every role by the word that ends it.
  static let roles: [String: Role] = {
    var roles: [String: Role] = [:]
    for (word, name) in Offices.offices { roles[word] = Role(name: name, isOffice: true) }
    func add(_ table: [String: String], isOffice: Bool = false, isBody: Bool = false) {
      for (name, words) in table {
        for word in words.split(separator: " ") {
          let gender: EntityGender? =
            word.hasSuffix("+") ? .male : word.hasSuffix("-") ? .female : nil
          let isOnlyInNames = word.hasSuffix("=")
          roles[String(gender == nil && !isOnlyInNames ? word : word.dropLast())] = Role(
            name: name, gender: gender, isOffice: isOffice, isBody: isBody,
            isOnlyInNames: isOnlyInNames)
        }
      }
    }
    add(seats, isOffice: true)
    add(trades)
    add(bodies, isBody: true)
    for (word, gender) in [("spokesman", EntityGender.male), ("spokeswoman", .female)] {
      roles[word]?.gender = gender
    }
    return roles
  }()

  /// Seats and ranks: `+` marks a word for men, `-` one for women.
  private static let seats: [String: String] = [
    "senator": "senator sen senators= sens=", "president": "presidents=",
    "representative": "representative rep congressman+ congresswoman- reps= representatives=",
    "democrat": "democrat", "republican": "republican", "governor": "gov govs= governors=",
    "speaker": "speaker",
    "leader": "leader", "chair": "chairman chairwoman- chair chairperson", "chief": "chief",
    "commissioner": "commissioner", "candidate": "candidate nominee contender hopeful frontrunner",
    "king": "king+ monarch", "queen": "queen-", "prince": "prince+", "princess": "princess-",
    "pope": "pope+ pontiff+", "cardinal": "cardinal+", "bishop": "bishop archbishop",
    "ayatollah": "ayatollah+", "emir": "emir+", "sheikh": "sheikh+",
    "dictator": "dictator strongman+", "judge": "judge", "justice": "justice",
    "general": "general gen", "admiral": "admiral adm", "colonel": "colonel col",
    "captain": "captain capt", "major": "maj", "sergeant": "sergeant sgt",
    "lieutenant": "lieutenant lt", "detective": "detective", "suspect": "suspect gunman+ shooter",
    "lawmaker": "lawmaker legislator mp", "superintendent": "superintendent", "whip": "whip",
    "council member": "councilman+ councilwoman- alderman+",
    "assembly member": "assemblyman+ assemblywoman-", "undersecretary": "undersecretary",
    "delegate": "delegate", "marshal": "marshal", "inspector": "inspector",
    "corporal": "corporal cpl=", "brigadier": "brigadier brig=", "private": "pvt=",
    "constable": "constable", "magistrate": "magistrate", "ombudsman": "ombudsman",
    "principal": "principal", "baron": "baron+", "baroness": "baroness-",
  ]

  private static let trades: [String: String] = [
    "politician": "politician", "officer": "officer trooper", "agent": "agent",
    "analyst": "analyst", "professor": "professor prof", "economist": "economist",
    "author": "author writer", "journalist": "journalist reporter columnist correspondent",
    "editor": "editor", "host": "host anchor", "actor": "actor actress-", "singer": "singer rapper",
    "coach": "coach", "player": "player quarterback pitcher striker", "doctor": "doctor surgeon",
    "nurse": "nurse",
    "scientist": "scientist researcher", "teacher": "teacher", "student": "student",
    "pilot": "pilot", "driver": "driver", "founder": "founder co-founder", "owner": "owner",
    "executive": "executive", "manager": "manager", "strategist": "strategist pollster",
    "operative": "operative consultant", "adviser": "aide counselor", "activist": "activist",
    "lobbyist": "lobbyist", "whistleblower": "whistleblower", "defendant": "defendant",
    "attacker": "attacker bomber killer", "victim": "victim", "hostage": "hostage",
    "prisoner": "prisoner inmate detainee", "soldier": "soldier", "veteran": "veteran",
    "pastor": "pastor priest imam rabbi rev reverend", "official": "official insider",
    "resident": "resident neighbor", "witness": "witness", "man": "man+", "woman": "woman-",
    "boy": "boy+", "girl": "girl-", "teenager": "teenager teen", "mother": "mother- mom-",
    "father": "father+ dad+", "wife": "wife-", "widow": "widow-", "husband": "husband+",
    "son": "son+", "daughter": "daughter-", "brother": "brother+", "sister": "sister-",
    "girlfriend": "girlfriend-", "boyfriend": "boyfriend+", "friend": "friend",
    "grandmother": "grandmother-", "grandfather": "grandfather+", "rival": "rival opponent",
    "businessman": "businessman+ businesswoman- billionaire", "colleague": "colleague",
    "executive director": "executive-director",
  ]

  /// What organisations are called; `=` marks words that are it only inside names.
  private static let bodies: [String: String] = [
    "company":
      "company firm corporation carmaker automaker retailer airline motors= airlines= corp= "
      + "inc= co= llc=", "agency": "agency security=", "bureau": "bureau",
    "department": "department ministry",
    "group": "group organization nonprofit coalition association", "union": "union",
    "bank": "bank", "newspaper": "newspaper daily= times= post= journal= tribune= herald= gazette=",
    "magazine": "magazine", "network": "network news=", "university": "university college",
    "hospital": "hospital", "court": "court", "committee": "committee", "board": "board",
    "commission": "commission", "council": "council", "campaign": "campaign", "party": "party",
    "institute": "institute center=", "foundation": "foundation fund=", "church": "church",
    "team": "team", "club": "club league=", "parliament": "parliament assembly= congress=",
    "senate": "senate", "house": "house=", "office": "office=", "service": "service=",
    "administration": "administration=", "force": "force=",
    "society": "society=", "federation": "federation=", "alliance": "alliance=", "army": "army=",
    "street": "street= hill=",
    "chamber": "chamber=", "staff": "chiefs=",
  ]
}
