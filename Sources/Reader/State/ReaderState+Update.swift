import Alignment
import Claims
import TextScreen

extension ReaderState {
  /// Takes one input and says what the program has to do about it.
  public mutating func update(_ input: ReaderInput) -> [Effect] {
    options.measuring { measuredUpdate(input) }
  }

  private mutating func measuredUpdate(_ input: ReaderInput) -> [Effect] {
    let wanted = wantedExplanation
    var effects = take(input)
    fitEnlargedDetail()
    if let now = wantedExplanation, now != wanted { effects.append(.explain(now)) }
    return effects
  }

  private mutating func take(_ input: ReaderInput) -> [Effect] {
    switch input {
    case .key(let key): return press(key)
    case .paste(let text): paste(text)
    case .mouse(let action, let position): return point(action, at: position)
    case .resized(let size): resize(to: size)
    case .resumed: return [.redraw]
    case .compared(let comparison): return take(comparison)
    case .relinked(let comparison): take(relinked: comparison)
    case .comparing(let percent): take(percent: percent)
    case .comparisonCancelled: cancelled()
    case .reloaded(let articles): return take(articles)
    case .notReloaded(let sentence): return takeNotReloaded(sentence)
    case .explained(let explanation): latestExplanation = explanation
    case .remembered(let lines): remember(lines)
    case .configured(let settings): take(settings)
    case .message(let text): message = text
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    message = nil
    hasBeenUsed = true
    if key != .control("c") { hasInterrupted = false }
    if popup != nil, let effects = pressInPopup(key) { return effects }
    if prompt != nil { return pressInPrompt(key) }
    if pendingKeys.isEmpty, case .character(let character) = key, collectsCount(character) {
      return []
    }
    if !pendingKeys.isEmpty, key == .escape {
      (pendingKeys, count) = ([], nil)
      return []
    }
    pendingKeys.append(key)
    switch options.keyMap.meaning(of: pendingKeys) {
    case .beginning: return []
    case .nothing:
      let name = pendingKeys.map(KeySequence.name(of:)).joined()
      if !name.isEmpty { message = "\(name) is not bound to anything: ? lists the keys" }
      (pendingKeys, count) = ([], nil)
      hasToldOfLoss = false
      return []
    case .action(let action, let letter):
      let times = count
      (pendingKeys, count) = ([], nil)
      return perform(action, count: times, letter: letter)
    }
  }

  /// Takes a digit of a count; a zero only after another digit.
  private mutating func collectsCount(_ character: Character) -> Bool {
    guard let digit = character.wholeNumberValue, character.isASCII, digit > 0 || count != nil
    else { return false }
    count = min((count ?? 0) * 10 + digit, 9999)
    return true
  }

  /// Does what was asked for. Every action ends here.
  /// - Parameter letter: what an action that takes a letter is told.
  mutating func perform(_ action: Action, count: Int? = nil, letter: Character? = nil) -> [Effect] {
    if action != .counterpart { counterpartTour = nil }
    // The command line, in which `quit` can be typed, does not come between.
    if ![.close, .quit, .commandLine].contains(action) { hasToldOfLoss = false }
    if let jump = action.jump {
      perform(Jump(target: jump.target, step: jump.step * (count ?? 1)))
      lastJump = jump
      return []
    }
    if let change = action.filterChange {
      changeFilter(change)
      return []
    }
    if scrollDetail(action, count: count) || move(action, count: count) { return [] }
    if choose(action, letter: letter) || show(action, count: count) { return [] }
    switch action {
    case .repeatJump, .repeatJumpBack: repeatJump(action == .repeatJump ? 1 : -1, count: count)
    case .nextHit, .previousHit: jumpToHit(step: (action == .nextHit ? 1 : -1) * (count ?? 1))
    case .copyPair, .copyClaim: return copy(action)
    case .toggleMouse: return toggleMouse()
    case .reload: return reload()
    case .reloadConfiguration: return [.reloadConfiguration]
    case .pinOrLink: return pinOrLink()
    case .unlink: return unlink()
    case .undo: return undo()
    case .redraw: return [.redraw]
    case .escape: return clearSelection() ? [] : escape()
    case .interrupt: return interrupt()
    case .close, .quit: return leave(by: action)
    default: break
    }
    return []
  }

  /// Opens what something is chosen from, or keeps and finds places; false where the action is
  /// another one.
  private mutating func choose(_ action: Action, letter: Character?) -> Bool {
    switch action {
    case .setMark: letter.map { setMark($0) } ?? askForLetter(action)
    case .goToMark: letter.map { goToMark($0) } ?? askForLetter(action)
    case .search: openPrompt(.search)
    case .filterPattern: openPrompt(.filter)
    case .commandLine: openPrompt(.command)
    case .listDiscrepancies: openList(.discrepancies)
    case .listOneSided: openList(.oneSided)
    case .listTwins: openList(.twins)
    case .listQuotations: openList(.quotations)
    case .listThemes: openList(.themes)
    case .info: popup = .info(firstRow: 0)
    case .help: popup = .help(HelpList())
    default: return false
    }
    return true
  }

  /// Changes what is shown, and how; false where the action is another one.
  private mutating func show(_ action: Action, count: Int?) -> Bool {
    switch action {
    case .enlargeDetail: setDetail(detailSize == .normal ? .enlarged : .normal)
    case .toggleDetail: setDetail(detailSize == .hidden ? .normal : .hidden)
    case .explainLink: explainLink()
    case .foldAll: foldAgreement(true)
    case .unfoldAll: foldAgreement(false)
    case .foldStretch: foldHere(true)
    case .unfoldStretch: foldHere(false)
    case .toggleHiddenLines: toggleHiddenLines()
    case .toggleRails: toggleRails()
    case .cycleWordMarks: cycleWordMarks()
    case .cycleLayout: cycleLayout()
    case .cycleSync: cycleSync()
    case .alignHere: alignHere()
    case .goToShare: goToShare(count)
    case .swapPanes: swapPanes()
    case .toggleStrips: toggleStrips()
    case .toggleList: toggleList()
    case .lowerFloor: lowerFloor(steps: count ?? 1)
    case .raiseFloor: moveFloor(by: 10 * (count ?? 1))
    case .clearFilter: changeFilter { $0 = $0.floorOnly }
    default: return false
    }
    return true
  }

  private mutating func repeatJump(_ way: Int, count: Int?) {
    guard let lastJump else { return message = "No jump to repeat" }
    perform(Jump(target: lastJump.target, step: lastJump.step * way * (count ?? 1)))
  }

  private mutating func toggleRails() {
    showsAllRails.toggle()
    message = "The rails of \(showsAllRails ? "all claims" : "the focused claim") are shown"
    if layout.form.hasOneColumn {
      message = "Rails are drawn between two columns: | changes the layout"
    }
  }

  private mutating func copy(_ action: Action) -> [Effect] {
    let citation = Citation(state: self)
    guard let copied = action == .copyPair ? citation.pair() : citation.claim() else {
      message = "No claim here to copy"
      return []
    }
    message = "Copying \(copied.name)…"
    return [.copy(copied)]
  }

  private mutating func reload() -> [Effect] {
    message = "Reading both files again…"
    return [.reload]
  }

  private mutating func escape() -> [Effect] {
    if case .comparing = analysis {
      cancelled()
      return [.cancelComparison]
    }
    if hand.pin != nil {
      hand.pin = nil
      message = "No claim is pinned"
    } else if explainsLinks {
      explainLink()
    } else if detailSize == .enlarged {
      setDetail(.normal)
    } else if search != nil {
      search = nil
      message = "The marks of the search are cleared: n finds them again"
    }
    return []
  }

  /// Gives the mouse back to the terminal, or takes it again.
  private mutating func toggleMouse() -> [Effect] {
    hasMouse.toggle()
    selection = nil
    let keys = options.keyMap.firstKeys(of: .toggleMouse)?.description
    message =
      hasMouse
      ? "The mouse is the reader's again"
      : "The mouse is the terminal's: \(keys ?? ":\(Action.toggleMouse.name)") takes it back"
    return [.takeMouse(hasMouse)]
  }

  /// Ctrl-C: gives up what is under way; a second one in a row leaves.
  mutating func interrupt() -> [Effect] {
    if hasInterrupted { return [.quit] }
    hasInterrupted = true
    (popup, prompt) = (nil, nil)
    if case .comparing = analysis {
      analysis = .cancelled
      message = "Comparison stopped: press Ctrl-C again to quit"
      return [.cancelComparison]
    }
    message = "Press Ctrl-C again to quit" + (hand.loss.map { ": \($0) will be lost" } ?? "")
    return []
  }

  private mutating func point(_ action: MouseAction, at position: Position) -> [Effect] {
    switch popup {
    case .list(let list): pointInList(action, at: position, list)
    case .help(let list): pointInHelp(action, at: position, list)
    case .info(let firstRow): pointInInfo(action, at: position, firstRow)
    case nil: prompt == nil ? pointInText(action, at: position) : []
    }
  }
}
