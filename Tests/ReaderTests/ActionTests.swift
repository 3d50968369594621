import Reader
import Testing

@Test func actionsAreKnownByName() {
  #expect(Action(rawValue: "quit") == .quit)
}
