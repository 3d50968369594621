import Alignment
import Claims
import TextScreen

/// The line at the bottom of the screen into which something is being typed.
///
///     /sea wa|                                                          2/3 · A 2 · B 1
struct Prompt: Hashable, Sendable {
  /// What is typed.
  enum Purpose: Hashable, Sendable {
    /// A pattern to look for.
    case search
    /// A pattern that shown claims must match.
    case filter
    /// The name of an action.
    case command

    /// The key that opens the line, and is before it.
    var sign: String {
      switch self {
      case .search: "/"
      case .filter: "&"
      case .command: ":"
      }
    }
  }

  let purpose: Purpose
  var line = LineEditor()
  /// Which earlier line is shown, as an index of the history; nil for the one being typed.
  var historyPosition: Int?
  /// The line being typed, while an earlier one is shown.
  var draft = LineEditor()
  /// What Tab completes, once it goes from name to name.
  var completed: String?
  /// What is wrong with the line, or nothing.
  var trouble: String?
  /// Where the reader was, for Esc.
  var origin: ReadingPlace
  /// The search before, for Esc.
  let searchBefore: Search?
}

/// Where the reader is, with what is shown of it.
struct ReadingPlace: Hashable, Sendable {
  let focus: Focus
  let tops: Sides<Int>
  let link: Int?
  let item: ShownLinks.Item?
}

extension ReaderState {
  /// The place to come back to.
  var readingPlace: ReadingPlace {
    ReadingPlace(focus: focus, tops: tops, link: shownLink, item: shownItem)
  }

  /// Goes back to a place as it was.
  mutating func restore(_ place: ReadingPlace) {
    focus = place.focus
    if let claim = focus.claim {
      // The screen may have another size by now.
      focus.row = min(focus.row, panes[focus.side].claimRows[claim].count - 1)
    }
    tops = Sides(
      left: clampedTop(place.tops.left, .left), right: clampedTop(place.tops.right, .right))
    (shownLink, shownItem) = (place.link, place.item)
    detailTop = 0
  }

  /// Opens a line.
  mutating func openPrompt(_ purpose: Prompt.Purpose) {
    prompt = Prompt(purpose: purpose, origin: readingPlace, searchBefore: search)
  }

  /// Takes a key while a line is being typed.
  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    guard var prompt else { return [] }
    switch key {
    case .enter: return enterPrompt(prompt)
    case .escape, .control("c"): cancel(prompt)
    case .backspace where prompt.line.isEmpty: cancel(prompt)
    case .function(1): popup = .help(HelpList())
    case .up, .control("p"): recall(-1, in: prompt)
    case .down, .control("n"): recall(1, in: prompt)
    case .tab: complete(prompt)
    case .control("r") where prompt.purpose != .command:
      options.searchSyntax = options.searchSyntax.other
      typed(prompt)
    default:
      guard prompt.line.press(key) else { return [] }
      (prompt.historyPosition, prompt.completed) = (nil, nil)
      typed(prompt)
    }
    return []
  }

  /// Takes pasted text into the line.
  mutating func pasteInPrompt(_ text: String) {
    guard var prompt else { return }
    prompt.line.insert(text)
    typed(prompt)
  }

  /// Takes a line that has changed: a search follows at once.
  private mutating func typed(_ prompt: Prompt) {
    self.prompt = prompt
    switch prompt.purpose {
    case .search: searchWhileTyping(prompt)
    case .filter:
      self.prompt?.trouble = nil
      guard !prompt.line.isEmpty else { return }
      do throws(PatternError) {
        _ = try SearchPattern(prompt.line.text, as: options.searchSyntax)
      } catch {
        self.prompt?.trouble = error.sentence
      }
    case .command: break
    }
  }

  private mutating func cancel(_ prompt: Prompt) {
    self.prompt = nil
    guard prompt.purpose == .search else { return }
    search = prompt.searchBefore
    restore(prompt.origin)
  }

  private mutating func enterPrompt(_ prompt: Prompt) -> [Effect] {
    self.prompt = nil
    let text = prompt.line.text
    switch prompt.purpose {
    case .search: enterSearch(text, from: prompt)
    case .filter: filter(byPattern: text)
    case .command: return perform(command: text)
    }
    return []
  }

  private mutating func recall(_ step: Int, in prompt: Prompt) {
    var prompt = prompt
    let history = history(of: prompt.purpose)
    if prompt.historyPosition == nil { prompt.draft = prompt.line }
    prompt.historyPosition = history.position(step, from: prompt.historyPosition)
    prompt.line = prompt.historyPosition.map { LineEditor(history.entries[$0]) } ?? prompt.draft
    typed(prompt)
  }

  private func history(of purpose: Prompt.Purpose) -> InputHistory {
    purpose == .command ? commandHistory : searchHistory
  }

  /// Shows only claims that match; all of them again where nothing was typed.
  private mutating func filter(byPattern text: String) {
    guard !text.isEmpty else { return changeFilter { $0.pattern = nil } }
    do throws(PatternError) {
      let pattern = try SearchPattern(text, as: options.searchSyntax)
      searchHistory.add(text)
      changeFilter { $0.pattern = pattern }
    } catch {
      message = "&\(text): \(error.sentence)"
    }
  }
}
