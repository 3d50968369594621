public import Alignment
public import Claims
internal import TextScreen

/// The reader as a conversation, line by line, for ears and for pipes: the same keys, names, jumps,
/// counts and filters as on the screen, with words for a picture.
///
///     c                    the next discrepancy          → Item 1 of 9. Number. Conflict. …
///     3]n                  the third number from here
///     %                    the counterpart
///     gl, then 4           the list, and its fourth row
///     /Netanyahu           search;  n goes on
///     next-twin            an action by its name, as :next-twin
///     12                   sentence 12
///     (an empty line)      where am I?
///
/// It is the state of the reader on the screen, worked by lines: whatever that learns, this knows.
public struct LinearReader: Sendable {
  private var state: ReaderState
  /// The keys of the reader on the screen, to tell what has no meaning without one.
  private var keysOnScreen: KeyMap

  /// Opens the reader on two articles that are still to be compared.
  public init(articles: Sides<AnnotatedArticle>, options: ReaderOptions = ReaderOptions()) {
    keysOnScreen = options.keyMap
    var options = options
    options.glyphs = .ascii
    options.keyMap = options.keyMap.withoutPicture
    state = ReaderState(
      articles: articles, size: Size(columns: 80, rows: 24), options: options)
  }

  /// The two articles as they are.
  public var articles: Sides<AnnotatedArticle> { state.articles }

  /// The confidence floor, 0 to 1.
  public var confidenceFloor: Double { state.confidenceFloor }

  /// What may differ in a link and is too unsure to be shown, the surest first.
  public func places(of link: Link) -> [Discrepancy] {
    guard let links = state.links,
      let index = links.links.firstIndex(where: { $0.claims == link.claims })
    else { return [] }
    return links.places(ofLink: index)
  }

  /// Takes what happened elsewhere: a comparison, articles read again, an explanation.
  public mutating func take(_ news: ReaderInput) -> [LinearReply] {
    var news = news
    if case .configured(var settings) = news {
      keysOnScreen = settings.keyMap
      (settings.keyMap, settings.glyphs) = (settings.keyMap.withoutPicture, .ascii)
      news = .configured(settings)
    }
    return replies { $0.update(news) }
  }

  /// Takes one line that was typed; every line is some. Long ones are cut.
  public mutating func take(line: String) -> [LinearReply] {
    state.hasInterrupted = false
    let line = line.trimmingBlanks.prefix(Self.longestLine)
    if let prompt = state.prompt { return enter(line, into: prompt.purpose) }
    if case .list(let list) = state.popup {
      state.popup = nil
      if let number = Int(line) { return choose(number, from: list) }
    }
    if line.isEmpty { return place }
    let word = line.prefix { $0 != " " }
    if Int(line) != nil || Action(named: word.lowercased()) != nil {
      return enter(line, into: .command)
    }
    if !canPress(line, in: state.options.keyMap) { return [.line(refusal(of: line))] }
    return press(line)
  }

  /// Takes Ctrl-C where a line was awaited: a second one in a row leaves.
  public mutating func interrupt() -> [LinearReply] { replies { $0.interrupt() } }

  /// Whether all keys of a line ask for something, to its end or to where a pattern begins: of a
  /// line that is mistyped nothing is done.
  private func canPress(_ line: Substring, in keyMap: KeyMap) -> Bool {
    var rest = line
    var pending: [Key] = []
    while let key = TypedKeys.takeKey(from: &rest) {
      if pending.isEmpty, case .character(let digit) = key, digit.isNumber { continue }
      pending.append(key == .character("\t") ? .tab : key)
      switch keyMap.meaning(of: pending) {
      case .action(.search, _), .action(.filterPattern, _), .action(.commandLine, _): return true
      case .action: pending = []
      case .beginning: continue
      case .nothing: return false
      }
    }
    return true
  }

  private func refusal(of line: Substring) -> String {
    let shown = line.prefix(Self.longestShown) + (line.count > Self.longestShown ? "…" : "")
    return canPress(line, in: keysOnScreen)
      ? "\(shown) changes only the picture, and there is none here: ? lists the keys"
      : "\(shown) is not bound to anything: ? lists the keys"
  }

  private static let longestShown = 20

  private static let longestLine = 1000

  // MARK: What a line asks for

  private mutating func enter(_ text: Substring, into purpose: Prompt.Purpose) -> [LinearReply] {
    replies { state in
      if state.prompt?.purpose != purpose { state.openPrompt(purpose) }
      state.prompt?.line = LineEditor(String(text))
      return state.update(.key(.enter))
    }
  }

  private mutating func choose(_ number: Int, from list: ItemList) -> [LinearReply] {
    guard number > 0, list.shown.indices.contains(number - 1) else {
      return [.line("The list has no row \(number).")]
    }
    var list = list
    list.choose(number - 1)
    return replies { state in
      state.popup = .list(list)
      return state.update(.key(.enter))
    }
  }

  /// Presses the keys of a line. What follows a key that asks for a pattern or a name is that.
  private mutating func press(_ line: Substring) -> [LinearReply] {
    var rest = line
    let answer = replies { state in
      var effects: [Effect] = []
      while let key = TypedKeys.takeKey(from: &rest) {
        effects += state.update(.key(key == .character("\t") ? .tab : key))
        if state.prompt != nil, !rest.isEmpty {
          state.prompt?.line = LineEditor(String(rest))
          return effects + state.update(.key(.enter))
        }
        if state.popup != nil || state.prompt != nil || effects.contains(.quit) { return effects }
      }
      return effects
    }
    guard !state.pendingKeys.isEmpty else { return answer }
    let sentence = incomplete
    (state.pendingKeys, state.count) = ([], nil)
    return answer + [.line(sentence)]
  }

  /// `g begins gg, gl, gO: type all of it`
  private var incomplete: String {
    let begun = state.pendingKeys
    let sequences = state.options.keyMap.bindings.flatMap(\.keys).filter {
      $0.rest(after: begun) != nil
    }
    let name = begun.map(KeySequence.name(of:)).joined()
    return
      "\(name) begins \(sequences.map(\.description).joined(separator: ", ")): type one of them"
  }

  // MARK: What is answered

  /// Does something, and says what came of it.
  private mutating func replies(
    _ act: (inout ReaderState) -> [Effect]
  ) -> [LinearReply] {
    let (before, folding) = (Place(state), state.folding)
    state.message = nil
    state.latestExplanation = nil
    let effects = act(&state)
    var said: [LinearReply] = []
    let isCopied = effects.contains { if case .copy = $0 { true } else { false } }
    if let message = state.message, !isCopied { said.append(.line(message)) }
    said += effects.compactMap { $0 == .redraw ? nil : .effect($0) }
    if state.explainsLinks { said += explainedOnce() }
    if state.folding != folding, state.folding == .unfolded { said += setAside }
    if let opened { return said + opened }
    // What is asked for comes first, and brings its own news.
    if effects.contains(.compare) || effects.contains(.reload) { return said }
    guard state.pendingKeys.isEmpty else { return said }
    let isQuiet = said.isEmpty || Place(state) != before
    return said + (isQuiet ? place : [])
  }

  /// What lies over the text on a screen; nil where nothing does. Only a list stays open.
  private var opened: [LinearReply]? {
    mutating get {
      switch state.popup {
      case .help:
        state.popup = nil
        return [.keys(state.options.keyMap.bindings.filter { !$0.keys.isEmpty })]
      case .info:
        state.popup = nil
        return [.documents] + setAside
      case .list(let list) where list.isWaiting:
        state.popup = nil
        return [.line("Still comparing…")]
      case .list(let list):
        return [.list(title: list.content.title, rows: list.shown.map { words(of: list.all[$0]) })]
      case nil:
        guard let prompt = state.prompt else { return nil }
        switch prompt.purpose {
        case .search: return [.line("Search for what?")]
        case .filter: return [.line("Show claims that match what?")]
        case .command: return [.line("Which action?")]
        }
      }
    }
  }

  /// Ends the explaining of links, which on the screen stays on: told in lines, it would come back
  /// with every item.
  private mutating func explainedOnce() -> [LinearReply] {
    state.explainLink()
    return [.line("So much for this link; ge explains another one where you are.")]
  }

  /// The lines that are set aside, side by side with why.
  private var setAside: [LinearReply] {
    let lines = Side.allCases.flatMap { side in
      state.setAside(on: side).map {
        LinearReply.line("Set aside in \(side.letter), \($0.why): \($0.text)")
      }
    }
    return lines.isEmpty ? [.line("No line is set aside")] : lines
  }

  /// A row of a list in words: `Number. Conflict. A1b and B3b: twelve people; nine people`.
  private func words(of row: ListEntry) -> String {
    switch row.target {
    case .theme(let name): return name
    case .link: return "\(row.heading ?? ""); \(row.label.drop { $0 != "B" }): \(row.text)"
    case .claim(let side, let claim):
      let who = [row.heading, state.label(side, claim)].compactMap { $0 }.joined(separator: ", ")
      return "\(who): \(row.text)"
    case .item(let item):
      guard let links = state.links else { return row.text }
      let (link, discrepancy) = (links.links[item.link], links.discrepancy(item))
      let labels = [Side.left, .right].map { state.label($0, link.claims[$0]) }
      let words = [Side.left, .right].map { side in
        let words = state.articles[side][discrepancy.evidence[side]]
        return words.isEmpty ? "nothing" : String(StyledText.onOneRow(words))
      }
      return "\(discrepancy.kind.title.asHead). \(discrepancy.discrepancyClass.rawValue.asHead). "
        + "\(labels[0]) and \(labels[1]): \(words[0]); \(words[1])"
    }
  }

  /// Where the reader is.
  private var place: [LinearReply] {
    let side = state.focus.side
    guard let claim = state.focus.claim else { return [.line("\(side.letter) makes no claim.")] }
    let here = LinearReply.line("At claim \(state.label(side, claim)).")
    guard let links = state.links, let index = state.shownLink else {
      return [here, .claim(side, claim)]
    }
    let link = links.links[index]
    guard let item = state.shownItem, let number = links.items.left.firstIndex(of: item) else {
      return [here, .link(link)]
    }
    let count = links.items.left.count
    return [
      here,
      .item(number: number + 1, count: count, link: link, discrepancy: links.discrepancy(item)),
    ]
  }

  private struct Place: Equatable {
    let side: Side
    let claim: Int?
    let link: Int?
    let item: ShownLinks.Item?

    init(_ state: ReaderState) {
      (side, claim) = (state.focus.side, state.focus.claim)
      (link, item) = (state.shownLink, state.shownItem)
    }
  }
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var asHead: String { prefix(1).uppercased() + dropFirst() }

  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: Substring {
    var text = drop { $0 == " " || $0 == "\r" }
    while let last = text.last, last == " " || last == "\r" || last == "\n" { text.removeLast() }
    return text
  }
}
