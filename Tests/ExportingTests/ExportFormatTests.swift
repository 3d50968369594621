import Exporting
import Testing

@Test func formatsAreKnownByName() {
  #expect(ExportFormat(rawValue: "json") == .json)
}
