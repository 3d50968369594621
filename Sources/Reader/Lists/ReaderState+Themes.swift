import TextScreen

extension ReaderState {
  /// Opens the list of themes; the chosen one is shown at once.
  mutating func openThemes() {
    let entries = options.themes.map { entry in
      ListEntry(
        label: entry.name.padded(to: options.themes.map(\.name.columnWidth).max() ?? 0),
        text: entry.summary, target: .theme(entry.name))
    }
    guard !entries.isEmpty else { return message = "There are no other themes" }
    let current = options.themes.firstIndex { $0.name == theme } ?? 0
    popup = .list(ItemList(.themes, entries, chosen: current))
  }

  /// Shows the theme that is chosen in the list; without a list, the one in use again.
  func preview(from before: ItemList, to after: ItemList?) -> [Effect] {
    guard before.content == .themes else { return [] }
    let (shown, wanted) = (name(of: before.entry) ?? theme, name(of: after?.entry) ?? theme)
    return shown == wanted ? [] : [.useTheme(wanted)]
  }

  private func name(of entry: ListEntry?) -> String? {
    if case .theme(let name) = entry?.target { name } else { nil }
  }
}
