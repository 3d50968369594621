/// What the reader can be asked to do. Every action has a name; the key table binds keys to it.
public enum Action: String, Hashable, Sendable, CaseIterable {
  case quit
}
