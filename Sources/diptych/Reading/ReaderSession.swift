import Alignment
import Articles
import Claims
import NcursesScreen
import Reader
import TextScreen
import Theming

/// The reader on the real terminal: hands inputs to the state, draws what it shows, does what it
/// asks for.
///
///     terminal ──► key, size ──┐                    ┌──► canvas ──► terminal
///                              ├──► ReaderState ────┤
///     threads ──► comparison ──┘                    └──► effects: compare, reload, quit
///                 articles read again
///
/// Both texts are on the screen before they are split into claims, let alone compared.
struct ReaderSession {
  private var pair: any ArticlePair
  var look: ReaderLook
  /// What holds by now.
  var configuration: Configuration
  /// The state of its file that was read last, whatever came of it.
  var readStamp: FileStamp?
  /// What is wrong with the configuration, until it is told.
  private var notice: String?
  let clipboard: Clipboard
  private var job: ComparisonJob?
  /// Going over the comparison with links made by hand.
  private var relinking: ComparisonJob?
  private var reload: ReloadJob?
  /// Whether the files are to be read once more when `reload` is done: they may have changed since
  /// it began.
  private var readsOnceMore = false
  /// The text that a clipboard program is taking.
  var copying: ClipboardJob?
  /// The comparison of the articles as they are; nil until it is there.
  private var finished: Comparison?
  /// The same, before links were made by hand.
  private var found: Comparison?
  /// The theme in use and its name, and the page of the terminal as far as it is known.
  var theme = Theme(name: "", summary: "", styles: [:])
  var themeName: String?
  var ground = ThemeGround.dark
  /// What was typed in this run and is kept.
  private var kept = EnteredLines()
  /// What explains its links; made when first asked for.
  private var explainer: LinkExplainer?

  /// Makes a session that has read nothing yet.
  init(_ pair: any ArticlePair, configuration: Configuration, clipboard: Clipboard) {
    self.pair = pair
    self.clipboard = clipboard
    self.configuration = configuration
    look = ReaderLook(configuration, environment: .process)
    readStamp = configuration.stamp
    notice = configuration.notice
  }

  /// Which discrepancies the status tells of.
  var statusRule = StatusRule.all

  private var confidenceFloor: Double { configuration.confidenceFloor.value }

  /// Opens the terminal on the two articles and stays until the reader leaves; the status says what
  /// was found.
  mutating func run(_ articles: Sides<Article>) throws(Trouble) -> ExitStatus {
    try show(articles)
    guard let finished else { throw .notFinished }
    return statusRule.status(of: finished, confidenceFloor: confidenceFloor)
  }

  /// Opens the terminal, and gives it back when the reader leaves.
  ///
  /// Three frames follow on one another: the bare texts, before the theme is read; the same in
  /// it; the texts split into claims. On short articles that takes a few milliseconds.
  private mutating func show(_ articles: Sides<Article>) throws(Trouble) {
    var screen = try Self.opened(look.terminal)
    var options = ReaderOptions(
      confidenceFloor: confidenceFloor, glyphs: look.glyphs, ambiguousWidth: look.ambiguousWidth,
      keyMap: configuration.keys, searchSyntax: look.searchSyntax,
      standardInput: pair.standardInput)
    options.citesPlaces = configuration.citationOffsets.value
    options.spelling = look.spelling
    screen.ambiguousWidth = look.ambiguousWidth
    var state = ReaderState(
      articles: articles.map { AnnotatedArticle(unread: $0) }, size: screen.size,
      options: options)
    screen.draw(state.view(theme: theme))
    theme = try look.theme(onScreenWith: screen.colorDepth)
    screen.draw(state.view(theme: theme))
    if look.asksForBackground { screen.askForBackground() }
    (options.theme, options.themes) = look.themes
    let annotated = articles.map { AnnotatedArticle($0) }
    state = ReaderState(articles: annotated, size: screen.size, options: options)
    screen.draw(state.view(theme: theme))
    startComparing(annotated, waking: screen.waker)
    if configuration.history.value, let earlier = HistoryFile(.process)?.read() {
      _ = state.update(.remembered(earlier))
    }
    while step(&state, &screen) {
      screen.draw(state.view(theme: theme))
      keep(state.enteredLines)
    }
    keep(state.enteredLines)
    job?.cancel()
  }

  /// Keeps what was typed for the next run, at once: whatever ends this one, nothing is lost.
  private mutating func keep(_ lines: EnteredLines) {
    guard configuration.history.value, lines != kept else { return }
    HistoryFile(.process)?.add(lines.since(kept))
    kept = lines
  }

  private static func opened(_ options: TerminalOptions) throws(Trouble) -> NcursesScreen {
    do throws(ScreenError) {
      return try NcursesScreen(terminal: options)
    } catch {
      throw .terminal(error.message)
    }
  }

  /// Waits for something to happen and takes it, with all that has happened meanwhile, so that a
  /// held key never runs ahead of the screen. False when the reader leaves.
  private mutating func step(_ state: inout ReaderState, _ screen: inout NcursesScreen) -> Bool {
    var timeout = -1
    for _ in 0..<64 {
      let event = screen.nextEvent(timeout: timeout)
      if let news = job?.takeNews() {
        for effect in state.update(takes(news)) {
          guard perform(effect, &state, &screen) else { return false }
        }
        tellNotice(after: news, &state)
      }
      if case .done(let comparison) = relinking?.takeNews() {
        (finished, relinking) = (comparison, nil)
        for effect in state.update(.relinked(comparison)) {
          guard perform(effect, &state, &screen) else { return false }
        }
      }
      if let outcome = reload?.takeOutcome() {
        for effect in takes(outcome, waking: screen.waker).flatMap({ state.update($0) }) ?? [] {
          guard perform(effect, &state, &screen) else { return false }
        }
      }
      if let copying, let news = copying.takeNews() { take(news, of: copying, &state, &screen) }
      guard let event else { return true }
      if case .background(let red, let green, let blue) = event {
        ground = ThemeGround(red: red, green: green, blue: blue)
        useTheme(themeName, on: &screen)
        timeout = 0
        continue
      }
      guard let input = ReaderInput(event) else { return false }
      // Once for all that has happened, and before the key, which may be bound to something else
      // now.
      let news = timeout < 0 ? takeChangedConfiguration(before: event, &state, &screen) : nil
      for effect in state.update(input) {
        guard perform(effect, &state, &screen) else { return false }
      }
      if let news { _ = state.update(.message(news)) }
      timeout = 0
    }
    return true
  }

  /// What the job's news are to the reader; with the result the job is over.
  private mutating func takes(_ news: ComparisonJob.News) -> ReaderInput {
    switch news {
    case .percent(let percent): return .comparing(percent: percent)
    case .done(let comparison):
      job = nil
      (finished, found) = (comparison, comparison)
      return .compared(comparison)
    }
  }

  /// Says what is wrong with the configuration, once, in place of the first result's announcement,
  /// whose counts are in the same row with the next key.
  private mutating func tellNotice(after news: ComparisonJob.News, _ state: inout ReaderState) {
    guard case .done = news, let notice else { return }
    self.notice = nil
    _ = state.update(.message(notice))
  }

  /// What the outcome of reading again is to the reader; nil where it is out of date already.
  private mutating func takes(
    _ outcome: ReloadJob.Outcome, waking waker: ScreenWaker
  ) -> ReaderInput? {
    pair = outcome.pair
    reload = nil
    if readsOnceMore {
      startReading(waking: waker)
      return nil
    }
    switch outcome.articles {
    case .success(let articles): return .reloaded(articles)
    case .failure(let trouble): return .notReloaded(trouble.sentence)
    }
  }

  /// Does what the reader asks for; false when that is to leave.
  private mutating func perform(
    _ effect: Effect, _ state: inout ReaderState, _ screen: inout NcursesScreen
  ) -> Bool {
    switch effect {
    case .quit: return false
    case .redraw: screen.invalidate()
    case .compare: startComparing(state.articles, waking: screen.waker)
    case .cancelComparison:
      job?.cancel()
      job = nil
      _ = state.update(.comparisonCancelled)
    case .reload: startReading(waking: screen.waker)
    case .copy(let copied): copy(copied, &state, &screen)
    case .explain(let claims): explain(claims, &state)
    case .useTheme(let name): useTheme(name, on: &screen)
    case .takeMouse(let isTaken): screen.takeMouse(isTaken)
    case .reloadConfiguration:
      let outcome = reloadConfiguration(&state, &screen)
      _ = state.update(.message(outcome))
    case .relink(let edits): relink(edits, waking: screen.waker)
    }
    return true
  }

  /// Finds out why two claims are linked; the first time that takes as long as comparing, and very
  /// long articles would keep the reader waiting.
  private mutating func explain(_ claims: Sides<Int>, _ state: inout ReaderState) {
    let articles = state.articles
    guard articles.left.words.count + articles.right.words.count <= Self.mostExplainedWords else {
      let left = "A" + articles.left.number(ofClaim: claims.left)
      let right = "B" + articles.right.number(ofClaim: claims.right)
      _ = state.update(
        .message("Too long to explain while you wait: use diptych A B --explain \(left),\(right)"))
      return
    }
    let explainer = explainer ?? LinkExplainer(articles)
    self.explainer = explainer
    _ = state.update(.explained(explainer.explanation(of: claims)))
  }

  /// Two articles of so many words together are weighed in about half a second.
  private static let mostExplainedWords = 40_000

  /// Goes over the comparison as it was found, on another thread.
  private mutating func relink(_ edits: LinkEdits, waking waker: ScreenWaker) {
    relinking?.cancel()
    guard let found else { return }
    relinking = ComparisonJob(announce: { waker.wake() }, work: { found.edited(edits) })
  }

  private mutating func startComparing(
    _ articles: Sides<AnnotatedArticle>, waking waker: ScreenWaker
  ) {
    job?.cancel()
    relinking?.cancel()
    (finished, found, relinking) = (nil, nil, nil)
    explainer = nil
    job = ComparisonJob(articles) { waker.wake() }
  }

  /// Reads both files again; where that is under way, once more after it.
  private mutating func startReading(waking waker: ScreenWaker) {
    readsOnceMore = reload != nil
    if !readsOnceMore { reload = ReloadJob(pair) { waker.wake() } }
  }
}

extension ReaderInput {
  /// What an event of the screen is to the reader; nil where the terminal is gone.
  fileprivate init?(_ event: ScreenEvent) {
    switch event {
    case .key(let key): self = .key(key)
    case .paste(let text): self = .paste(text)
    case .mouse(let action, let position): self = .mouse(action, position)
    case .resized(let size): self = .resized(size)
    case .resumed: self = .resumed
    case .closed, .background: return nil
    }
  }
}
