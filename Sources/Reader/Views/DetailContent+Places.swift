import Alignment
import TextScreen

extension DetailContent {
  /// What a link is worth, where it shows no discrepancy.
  mutating func writeStrength(ofLink index: Int, _ links: ShownLinks) {
    guard state.shownItem == nil else { return }
    let link = links.links[index]
    let outcome = outcome(ofLink: index, links)
    if link.origin == .user { return add("by hand", "Linked by hand as twins; \(outcome)") }
    let score = "(score \(ReaderState.confidenceText(link.score)))"
    if link.strength == .twin {
      add("twin", "Linked as twins \(score); \(outcome)")
    } else {
      add("related", "No twin, perhaps related \(score); \(outcome)")
    }
  }

  /// What there is to say of a link without a shown discrepancy.
  private func outcome(ofLink index: Int, _ links: ShownLinks) -> String {
    let hidden = links.hiddenCount(ofLink: index)
    if hidden == 0, links.isHidden(index) {
      return "what may differ is hidden by the filter (ff clears)."
    }
    if hidden == 0, links.places(ofLink: index).isEmpty { return "no discrepancy was found." }
    return state.nothingShown(of: "discrepancy", hidden: hidden) + "."
  }

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
