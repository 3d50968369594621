/// Opposites that news prose sets against each other and WordNet does not list as direct antonyms.
///
/// The list is the project's own. A row has two sides; every word of one is opposed to every word
/// of the other. Words are dictionary forms.
enum NewsOpposites {
  /// The opposites of a dictionary form.
  static func of(_ lemma: String) -> [String] { table[lemma] ?? [] }

  private static let rows: [(String, String)] = [
    ("support back favor endorse champion", "oppose reject condemn denounce resist"),
    ("supporter ally proponent backer", "opponent critic rival enemy foe"),
    ("approve accept adopt pass ratify", "reject veto defeat refuse"),
    ("confirm acknowledge admit affirm concede", "deny dispute refute"),
    ("allow permit authorize let enable legalize", "forbid ban prohibit bar block prevent outlaw"),
    ("begin start launch open commence", "end stop finish halt close cease"),
    ("raise increase lift boost expand grow hike", "lower cut decrease reduce shrink slash"),
    ("rise climb gain soar jump surge grow", "fall drop decline sink plunge slump tumble"),
    ("win", "lose"), ("victory win triumph", "defeat loss"),
    ("praise applaud hail laud", "criticize condemn blast"),
    ("hire appoint", "fire dismiss sack"), ("join enter", "leave quit exit"),
    ("arrive", "depart leave"),
    ("buy purchase", "sell"), ("succeed", "fail"), ("pass", "fail"),
    ("acquit exonerate clear", "convict"),
    ("guilty", "innocent"), ("arrest detain jail imprison", "release free"), ("attack", "defend"),
    ("strengthen tighten", "weaken loosen ease"), ("improve", "worsen deteriorate"),
    ("agree", "disagree refuse"), ("remember", "forget"), ("love like", "hate dislike"),
    ("high", "low"), ("more", "less fewer"), ("most", "least fewest"), ("many", "few"),
    ("much", "little"),
    ("majority", "minority"), ("strong", "weak"), ("early", "late"), ("safe", "dangerous unsafe"),
    ("dead", "alive"), ("alive", "dead"), ("possible", "impossible"), ("likely", "unlikely"),
    ("public", "private secret"), ("true", "false"), ("right correct", "wrong incorrect"),
    ("good great excellent", "bad terrible awful"), ("happy", "sad unhappy angry"),
    ("old", "new young"),
    ("inside", "outside"), ("up", "down"), ("above", "below"), ("over", "under"),
    ("with", "without"),
    ("for", "against"), ("near", "far"), ("empty", "full"), ("hot warm", "cold cool"),
    ("big large", "small little"),
    ("long", "short brief"), ("fast quick", "slow"), ("rich wealthy", "poor"),
    ("everyone everybody someone somebody", "nobody"), ("both", "neither"),
    ("something", "nothing"),
    ("always", "never"), ("all", "none"), ("everything", "nothing"),
    ("keep retain", "abandon drop scrap"),
    ("legal lawful", "illegal unlawful"), ("sit", "stand"), ("awake", "asleep"), ("push", "pull"),
    ("male", "female"), ("indoors", "outdoors"), ("sleep", "wake"), ("laugh smile", "cry frown"),
    ("advance", "retreat"), ("include", "exclude"), ("trust", "distrust"),
    ("peaceful calm", "violent"),
    ("optimistic confident", "pessimistic"), ("friendly", "hostile"), ("temporary", "permanent"),
    ("domestic", "foreign"), ("voluntary", "mandatory compulsory"), ("urban", "rural"),
    ("success", "failure"), ("profit", "loss"), ("surplus", "deficit"), ("import", "export"),
    ("encourage", "discourage"), ("unite", "divide"), ("extend prolong", "shorten"),
    ("maximum", "minimum"),
    ("kill", "save rescue spare"), ("protect safeguard", "harm endanger"),
    ("uphold", "overturn strike"), ("marry", "divorce"), ("growth", "decline"), ("ahead", "behind"),
    ("friend ally", "enemy foe"), ("better", "worse"), ("best", "worst"),
    ("survive live", "die perish"), ("gain", "lose"), ("create", "destroy"),
    ("build", "demolish destroy"), ("attend", "skip boycott miss"), ("remain stay", "leave"),
    ("reveal disclose", "conceal hide"), ("obey", "defy violate"), ("major", "minor"),
    ("narrow", "wide broad"), ("relax", "tighten"), ("delay postpone", "speed hasten"),
    ("hold stage resume begin start launch proceed", "cancel"),
    ("join enter remain stay", "withdraw"), ("consider weigh contemplate mull", "exclude"),
    ("continue proceed", "abandon"), ("remain stay", "resign"), ("wet", "dry"), ("clean", "dirty"),
    ("tall", "short"), ("loud noisy", "quiet silent"),
    // What is done to laws, plans and offers.
    ("sign", "veto"), ("repeal revoke rescind scrap abolish", "preserve enact introduce maintain"),
    ("embrace welcome", "shun spurn reject rebuff"), ("honor respect", "breach violate flout"),
    ("obey heed follow", "ignore defy disregard"), ("impose", "lift waive remove"),
    ("grant award", "deny refuse withhold revoke"), ("unveil launch", "shelve scrap"),
    ("expand widen", "narrow curb limit"), ("enforce", "waive suspend"),
    ("reinstate restore", "suspend remove revoke"), ("renew", "cancel terminate"),
    ("validate", "invalidate void annul"), ("legalize", "criminalize"),
    ("unlock unfreeze", "freeze lock"), ("tighten", "loosen ease relax"),
    // What is said of people and deeds.
    ("praise commend applaud hail celebrate", "condemn denounce deplore criticize decry"),
    ("vindicate absolve exonerate pardon", "incriminate implicate blame condemn"),
    ("flatter compliment", "insult mock"), ("thank", "blame"), ("bless", "curse"),
    ("reassure calm", "alarm frighten"), ("unify", "polarize split"),
    ("admire respect", "despise scorn"), ("trust believe", "distrust doubt mistrust"),
    ("promote", "demote"), ("nominate appoint install", "oust depose remove"),
    ("recruit enlist", "discharge dismiss"), ("reward", "punish penalize"),
    ("befriend", "antagonize alienate"), ("overestimate", "underestimate"),
    // What happens.
    ("appear emerge", "disappear vanish"), ("escalate", "defuse subside"),
    ("accelerate", "slow"), ("flourish thrive prosper", "struggle falter wither"),
    ("recover rebound rally", "collapse slump relapse"), ("invade occupy", "withdraw evacuate"),
    ("advance", "recede retreat"), ("seize confiscate", "return"),
    ("avoid evade", "seek court"), ("help assist aid", "hinder hamper impede"),
    ("facilitate", "obstruct hinder"), ("resume", "suspend halt"), ("lend", "borrow"),
    ("earn", "lose spend"), ("save", "spend waste squander"), ("hoard", "share"),
    ("arm", "disarm"), ("deploy", "withdraw recall"),
    ("inflate overstate exaggerate", "understate"),
    ("enable", "thwart prevent"), ("prevent", "allow permit enable"), ("lack", "have possess"),
    // Nouns.
    ("support backing endorsement approval", "opposition resistance disapproval"),
    ("approval acceptance", "rejection refusal"), ("optimism confidence hope", "pessimism despair"),
    ("praise acclaim applause", "criticism condemnation"), ("admirer fan", "critic detractor"),
    ("innocence", "guilt"), ("advantage benefit", "disadvantage drawback"),
    ("strength", "weakness"), ("presence", "absence"), ("peace", "war"), ("ceasefire truce", "war"),
    ("agreement consensus accord", "disagreement discord"), ("unity", "division disunity"),
    ("progress", "setback"), ("winner", "loser"), ("withdrawal", "deployment"),
    ("shortage", "surplus glut"), ("arrival", "departure"), ("acquittal", "conviction"),
    ("increase rise gain", "decrease cut loss"), ("ascent", "descent"),
    ("expansion", "contraction"),
    ("respect admiration", "contempt disdain"), ("trust", "mistrust suspicion"),
    ("certainty", "doubt uncertainty"), ("buyer", "seller"), ("employer", "employee"),
    ("entrance entry", "exit"), ("majority", "minority"), ("leniency mercy", "severity cruelty"),
    // What things and people are, and how often.
    ("often frequently usually regularly routinely commonly", "rarely seldom"),
    ("present", "absent"), ("armed", "unarmed"), ("open", "closed shut"),
    ("generous", "stingy miserly"), ("brave courageous", "cowardly"),
    ("proud", "ashamed"), ("popular", "unpopular"), ("guilty", "blameless"),
    ("favorable positive", "unfavorable negative"),
    ("partial biased", "impartial unbiased neutral"),
    ("deliberate intentional", "accidental unintentional inadvertent"),
    ("healthy", "sick ill unhealthy"), ("abundant ample plentiful", "scarce scant meager"),
    ("lenient", "harsh strict severe"), ("willing eager", "unwilling reluctant"),
    ("modern", "ancient outdated"), ("transparent", "opaque secretive"),
    ("unanimous", "divided split"), ("smart clever", "stupid foolish"),
    ("reliable", "unreliable"), ("affordable cheap", "expensive costly"),
    ("easy simple", "hard difficult complicated"), ("beautiful", "ugly"),
    ("publicly openly", "privately secretly"), ("upward", "downward"), ("better", "worse"),
  ]

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for (one, other) in rows {
      let left = one.split(separator: " ").map(String.init)
      let right = other.split(separator: " ").map(String.init)
      for word in left { table[word, default: []] += right }
      for word in right { table[word, default: []] += left }
    }
    return table
  }()
}
