/// The formats an article can be read from. A new one is a case here and a reader in `Readers/`.
public enum ArticleFormat: String, Hashable, Sendable, CaseIterable {
  case plain, markdown, json, html
}
