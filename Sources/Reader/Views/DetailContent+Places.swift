import Alignment
import TextScreen

extension DetailContent {
  /// Where two claims may differ, too unsure to be called a discrepancy: the words, and how sure.
  mutating func write(places: [Discrepancy]) {
    for place in places.prefix(Self.mostPlaces) {
      let confidence = ReaderState.confidenceText(place.confidence)
      let note = " (\(place.kind.title), confidence \(confidence))"
      add("compare", state.evidence(of: place, columns: columns - note.columnWidth) + note)
    }
  }

  private static let mostPlaces = 2
}
