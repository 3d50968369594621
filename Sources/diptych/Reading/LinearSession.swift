import Alignment
import Articles
import Claims
import Exporting
import Glibc
import Reader
import TextScreen

/// The linear reader on standard input and output: a line comes in, labelled lines go out.
///
///     standard input ──► line ──► LinearReader ──► replies ──► PlainExport ──► standard output
///
/// No escape sequence is written, and nothing is asked of the terminal.
struct LinearSession {
  private var pair: any ArticlePair
  private var configuration: Configuration
  private let width: Int
  /// Which discrepancies the status tells of.
  var statusRule = StatusRule.all
  private var reader: LinearReader
  /// The comparison before any link was made or cut by hand, and as it is.
  private var found: Comparison
  private var comparison: Comparison

  /// Reads both articles and compares them.
  init(
    _ pair: some ArticlePair, configuration: Configuration, width: Int
  ) throws(Trouble) {
    var pair = pair
    let articles = try pair.articles().map { AnnotatedArticle($0) }
    self.pair = pair
    self.configuration = configuration
    self.width = width
    let floor = configuration.confidenceFloor.value
    var options = ReaderOptions(
      confidenceFloor: floor, keyMap: configuration.keys,
      searchSyntax: configuration.searchSyntax.value)
    options.citesPlaces = configuration.citationOffsets.value
    reader = LinearReader(articles: articles, options: options)
    found = Comparison(of: articles)
    comparison = found
  }

  /// Reads lines and answers them until the input ends or the reader leaves; the status says what
  /// was found.
  mutating func run() throws(Trouble) -> ExitStatus {
    let input = try pair.standardInput != nil ? Self.terminal() : .standardInput
    let asks = input.isTerminal && FileDescriptor.standardOutput.isTerminal
    try say(export.head(of: comparison))
    if let notice = configuration.notice { try say(export.rows([notice])) }
    var goesOn = try answer(compared())
    try say("Type c for the next discrepancy, ? for help, q to leave; each line with Enter.\n")
    var lines = LineReader(input, limit: 65_536)
    while goesOn {
      if input.isTerminal, try !Self.awaitsLine(on: input, asks: asks) {
        try say("")
        goesOn = try answer(reader.interrupt())
        continue
      }
      switch try Self.next(&lines) {
      case nil: goesOn = false
      case .tooLong: try say("That line is too long.\n")
      case .bytes(let bytes):
        goesOn = try answer(reader.take(line: String(decoding: bytes, as: UTF8.self)))
      }
    }
    return statusRule.status(
      of: comparison, confidenceFloor: configuration.confidenceFloor.value)
  }

  /// Waits until the terminal has a line; false where Ctrl-C came first. Only while nothing is
  /// being worked out: then Ctrl-C ends the program, as it ends any.
  private static func awaitsLine(on input: FileDescriptor, asks: Bool) throws(Trouble) -> Bool {
    var (before, waiting) = (sigaction(), sigaction())
    waiting.__sigaction_handler.sa_handler = { _ in }
    // Held back until the wait, so that none is lost between the prompt and it.
    var (interrupt, others) = (sigset_t(), sigset_t())
    sigemptyset(&interrupt)
    sigaddset(&interrupt, SIGINT)
    pthread_sigmask(SIG_BLOCK, &interrupt, &others)
    sigaction(SIGINT, &waiting, &before)
    defer {
      sigaction(SIGINT, &before, nil)
      pthread_sigmask(SIG_SETMASK, &others, nil)
    }
    if asks { try Showing.print(Array("> ".utf8)) }
    var readable = fd_set()
    withUnsafeMutableBytes(of: &readable) { $0[Int(input.number) / 8] |= 1 << (input.number % 8) }
    return pselect(input.number + 1, &readable, nil, nil, nil, &others) >= 0 || errno != EINTR
  }

  private static func next(_ lines: inout LineReader) throws(Trouble) -> LineReader.Line? {
    do throws(SystemError) {
      return try lines.next()
    } catch {
      throw .cannotRead(name: "standard input", errno: error.number)
    }
  }

  /// Where lines come from while an article takes standard input.
  private static func terminal() throws(Trouble) -> FileDescriptor {
    let number = open("/dev/tty", O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard number >= 0 else { throw .cannotRead(name: "/dev/tty", errno: errno) }
    return FileDescriptor(number: number)
  }

  private var export: PlainExport {
    PlainExport(options: ExportOptions(width: width, confidenceFloor: reader.confidenceFloor))
  }

  private func say(_ text: String) throws(Trouble) {
    try Showing.print(Array((text + "\n").utf8))
  }

  /// Says replies, and does what they ask for; false when that is to leave.
  private mutating func answer(_ replies: [LinearReply]) throws(Trouble) -> Bool {
    let text = try told(replies)
    if !text.isEmpty { try say(text) }
    return !replies.contains(.effect(.quit))
  }

  /// What the reader says of a new comparison; that it is there, the head of the export says
  /// better.
  private mutating func compared() -> [LinearReply] {
    reader.take(.compared(comparison)).filter {
      if case .line(let sentence) = $0 { !sentence.hasPrefix("Compared as ") } else { true }
    }
  }

  private mutating func told(_ replies: [LinearReply]) throws(Trouble) -> String {
    var text = ""
    for reply in replies {
      if case .effect(let effect) = reply {
        text += try perform(effect)
      } else {
        text += words(of: reply)
      }
    }
    return text
  }

  private func words(of reply: LinearReply) -> String {
    switch reply {
    case .line(let sentence): return export.rows([sentence.asSentence])
    case .item(let number, let count, let link, let discrepancy):
      return export.item(
        discrepancy, named: "Item \(number) of \(count)", on: link, in: comparison)
    case .link(let link):
      return export.link(link, in: comparison, places: reader.places(of: link))
    case .claim(let side, let claim):
      return export.oneSidedClaim(claim, side, of: reader.articles[side])
    case .documents: return export.head(of: comparison)
    case .list(let title, let rows):
      let numbered = rows.enumerated().map { "\($0 + 1). \($1)" }
      return export.rows(["\(title): \(rows.count). Type a number to go there."] + numbered)
    case .keys(let bindings):
      let rows = bindings.map { binding in
        let keys = binding.keys.map(\.description).joined(separator: " ")
        return "\(binding.action.name): \(binding.help). Keys: \(keys)"
      }
      return export.rows(
        ["Type an action's name or its keys, or the number of a sentence."] + rows)
    case .effect: return ""
    }
  }

  /// Reads the configuration again; says what came of it.
  private mutating func rereadConfiguration() -> String {
    switch configuration.reread() {
    case .kept(let sentence): return sentence
    case .taken(let new, let sentence):
      let floor = new.confidenceFloor.value
      var settings = ReaderSettings(
        keyMap: new.keys, glyphs: .ascii, searchSyntax: new.searchSyntax.value, theme: "",
        themes: [],
        confidenceFloor: floor == configuration.confidenceFloor.value ? nil : floor)
      settings.citesPlaces = new.citationOffsets.value
      configuration = new
      _ = reader.take(.configured(settings))
      return sentence
    }
  }

  /// Does what the reader asks for, and says what came of it.
  private mutating func perform(_ effect: Effect) throws(Trouble) -> String {
    switch effect {
    case .quit, .cancelComparison, .redraw, .useTheme, .takeMouse: return ""
    case .relink(let edits):
      comparison = found.edited(edits)
      return try told(reader.take(.relinked(comparison)))
    case .copy(let copied):
      return copied.text.split(separator: "\n").map { export.rows([String($0)]) }.joined()
    case .compare:
      found = Comparison(of: reader.articles)
      comparison = found
      // First, so that the head counts what was linked by hand.
      let news = try told(compared())
      return export.head(of: comparison) + "\n" + news
    case .reload:
      let news: ReaderInput
      do throws(Trouble) {
        news = .reloaded(try pair.articles().map { AnnotatedArticle($0) })
      } catch {
        news = .notReloaded(error.sentence)
      }
      return try told(reader.take(news))
    case .reloadConfiguration: return export.rows([rereadConfiguration().asSentence])
    case .explain(let claims):
      let explanation = LinkExplainer(reader.articles).explanation(of: claims)
      _ = reader.take(.explained(explanation))
      let bytes = ExplanationExport(explanation, of: reader.articles).bytes(
        as: .plain, options: ExportOptions(width: width))
      return String(decoding: bytes, as: UTF8.self)
    }
  }
}

extension String {
  /// A message of the reader as a sentence: with a full stop where it has none.
  fileprivate var asSentence: String {
    last.map { ".!?:…".contains($0) } ?? true ? self : self + "."
  }
}
