/// The forms a comparison can be written in. A new one is a case here and a writer beside it.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  case plain, json
}
