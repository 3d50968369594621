import TextScreen

/// The help popup: the key table and the signs as a list that can be searched, with one row chosen.
struct HelpList: Hashable, Sendable {
  /// What is searched for; nil until `/` begins it.
  var line: LineEditor?
  /// The chosen row, counted over the entries that match.
  var chosen = 0
  /// The list over which help was opened, and to which it gives way.
  var over: ItemList?

  /// What a row of the list explains.
  enum Entry: Hashable, Sendable {
    case binding(KeyBinding)
    case gesture(MouseGesture)
    case sign(Legend.Entry)

    /// Under which title it is.
    var title: String {
      switch self {
      case .binding(let binding): binding.group.rawValue
      case .gesture: MouseGesture.title
      case .sign: Legend.title
      }
    }

    /// What is explained.
    var name: String {
      switch self {
      case .binding(let binding): binding.keys.map(\.description).joined(separator: " ")
      case .gesture(let gesture): gesture.name
      case .sign(let entry): entry.signs
      }
    }

    /// By what else it is found.
    var otherName: String {
      switch self {
      case .binding(let binding): binding.action.name
      case .gesture: MouseGesture.title
      case .sign: ""
      }
    }

    /// What it does, where it is a binding.
    var action: Action? {
      if case .binding(let binding) = self { binding.action } else { nil }
    }

    /// The explanation.
    var meaning: String {
      switch self {
      case .binding(let binding): binding.help
      case .gesture(let gesture): gesture.help
      case .sign(let entry): entry.meaning
      }
    }
  }

  /// The entries that match the filter: keys in the table's order, the mouse, then signs.
  func entries(_ options: ReaderOptions) -> [Entry] {
    let entries =
      options.keyMap.bindings.map(Entry.binding)
      + MouseGesture.all.map { .gesture($0.spelled(in: options.glyphs)) }
      + Legend.entries(options.glyphs).map(Entry.sign)
    guard let sought = line?.text.lowercased(), !sought.isEmpty else { return entries }
    return entries.filter { entry in
      [entry.meaning, entry.name, entry.otherName].contains {
        $0.lowercased().contains(sought)
      }
    }
  }
}

extension ReaderState {
  /// Takes a key while a popup is open; nil where the key is for the reader itself.
  mutating func pressInPopup(_ key: Key) -> [Effect]? {
    switch popup {
    case .help(let list): pressInHelp(key, list)
    case .list(let list): pressInList(key, list)
    case .info(let firstRow): pressInInfo(key, firstRow)
    case nil: nil
    }
  }

  /// Pasted text goes where text is being typed.
  mutating func paste(_ text: String) {
    if popup == nil { return pasteInPrompt(text) }
    if case .list(var list) = popup {
      list.paste(text)
      popup = .list(list)
    }
    guard case .help(var list) = popup, list.line != nil else { return }
    list.line?.insert(text)
    list.chosen = 0
    popup = .help(list)
  }

  private mutating func pressInHelp(_ key: Key, _ list: HelpList) -> [Effect]? {
    var list = list
    let matching = list.entries(options)
    func choose(_ row: Int) { list.chosen = min(max(0, row), max(0, matching.count - 1)) }
    let page = max(1, layout.size.rows - 8)
    switch key {
    case .control("c"), .control("l"): return nil
    case .function(1): return close(list)
    case .escape where list.line != nil: list = HelpList(over: list.over)
    case .escape: return close(list)
    case .enter:
      return leave(list)
    case .down: choose(list.chosen + 1)
    case .up: choose(list.chosen - 1)
    case .pageDown, .control("f"), .control("d"): choose(list.chosen + page)
    case .pageUp, .control("b"), .control("u"): choose(list.chosen - page)
    case .home: choose(0)
    case .end: choose(matching.count - 1)
    case _ where list.line != nil: if list.line?.press(key) == true { list.chosen = 0 }
    case .character("/"): (list.line, list.chosen) = (LineEditor(), 0)
    case .character("j"): choose(list.chosen + 1)
    case .character("k"): choose(list.chosen - 1)
    case .character(" "): choose(list.chosen + page)
    case .character("b"): choose(list.chosen - page)
    case .character("g"): choose(0)
    case .character("G"): choose(matching.count - 1)
    case .character("q"), .character("?"): return close(list)
    case .character("Q"): return nil
    default: break
    }
    popup = .help(list)
    return []
  }

  /// Does what is chosen; a sign does nothing.
  private mutating func leave(_ list: HelpList) -> [Effect] {
    let matching = list.entries(options)
    guard matching.indices.contains(list.chosen), let action = matching[list.chosen].action else {
      return []
    }
    let effects = list.over.map { preview(from: $0, to: nil) } ?? []
    (popup, prompt) = (nil, nil)
    return effects + perform(action)
  }

  /// Takes the mouse while help is open, as in a list.
  mutating func pointInHelp(
    _ action: MouseAction, at position: Position, _ list: HelpList
  ) -> [Effect] {
    var list = list
    let last = max(0, list.entries(options).count - 1)
    switch action {
    case .wheelDown: list.chosen = min(list.chosen + 3, last)
    case .wheelUp: list.chosen = max(list.chosen - 3, 0)
    case .press:
      let help = HelpPopup(list: list, state: self)
      guard help.frame.contains(position) else { return close(list) }
      guard let row = help.entry(at: position) else { return [] }
      if row == list.chosen { return leave(list) }
      list.chosen = row
    case .release, .drag: return []
    }
    popup = .help(list)
    return []
  }

  private mutating func pressInInfo(_ key: Key, _ firstRow: Int) -> [Effect]? {
    let last = max(
      0, InfoPopup(state: self, firstRow: 0).rowCount - InfoPopup.rows(of: layout.size))
    func show(_ row: Int) -> Popup { .info(firstRow: min(max(0, row), last)) }
    let page = max(1, InfoPopup.rows(of: layout.size) - 1)
    switch key {
    case .control("c"), .control("l"), .character("Q"): return nil
    case .escape, .enter, .character("q"), .character("i"): return close()
    case .down, .character("j"), .control("e"): popup = show(firstRow + 1)
    case .up, .character("k"), .control("y"): popup = show(firstRow - 1)
    case .pageDown, .character(" "), .control("f"), .control("d"): popup = show(firstRow + page)
    case .pageUp, .character("b"), .control("b"), .control("u"): popup = show(firstRow - page)
    case .home, .character("g"): popup = show(0)
    case .end, .character("G"): popup = show(last)
    case .character("?"), .function(1): popup = .help(HelpList())
    default: break
    }
    return []
  }

  /// Takes the mouse while the facts on both documents are open: the wheel scrolls, a click beside
  /// them closes them.
  mutating func pointInInfo(
    _ action: MouseAction, at position: Position, _ firstRow: Int
  ) -> [Effect] {
    let last = max(
      0, InfoPopup(state: self, firstRow: 0).rowCount - InfoPopup.rows(of: layout.size))
    switch action {
    case .wheelDown: popup = .info(firstRow: min(firstRow + 3, last))
    case .wheelUp: popup = .info(firstRow: max(firstRow - 3, 0))
    case .press: if !InfoPopup.frame(on: layout.size).contains(position) { popup = nil }
    case .release, .drag: break
    }
    return []
  }

  private mutating func close() -> [Effect] {
    popup = nil
    return []
  }

  /// Closes help; a list under it is there again.
  private mutating func close(_ help: HelpList) -> [Effect] {
    popup = help.over.map(Popup.list)
    fillWaitingList()
    return []
  }
}
