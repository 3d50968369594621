import Articles

/// What can be fuzzed, and how bytes become its input.
enum FuzzTarget: String, CaseIterable {
  case plain, markdown, json, batch
  case theme, configuration, keys, pattern
  case splitter, facts, comparison
  case reader, linear, terminal

  /// Runs one input; ends the program where something does not hold.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .plain: ArticleInput.read(bytes, as: nil, .plain)
    case .markdown: ArticleInput.read(bytes, as: .markdown)
    case .json: ArticleInput.read(bytes, as: .json)
    case .batch: BatchInput.answer(bytes)
    case .theme: SettingsInput.readTheme(bytes)
    case .configuration: SettingsInput.readConfiguration(bytes)
    case .keys: KeyInput.readKeys(bytes)
    case .pattern: KeyInput.search(bytes)
    case .splitter: ArticleInput.split(bytes)
    case .facts: ArticleInput.readFacts(bytes)
    case .comparison: PairInput.compare(bytes)
    case .reader: ReaderRun.onScreen(bytes)
    case .linear: ReaderRun.withoutScreen(bytes)
    case .terminal: TerminalInput.run(bytes)
    }
  }
}
