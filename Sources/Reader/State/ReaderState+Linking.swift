import Alignment
import Articles
import Claims
import TextScreen

/// Links made and cut by hand, and what they were before each change.
struct HandMadeLinks: Hashable, Sendable {
  var edits = LinkEdits()
  /// The edits before each change, the latest last.
  var before: [LinkEdits] = []
  /// The claim that waits for one of the other side.
  var pin: Focus?
  /// The pair whose link was made, cut or brought back last, until the comparison has it so.
  var latest: Sides<Int>?

  /// What leaving loses, as in `2 links made and 1 cut by hand`; nil where that is nothing.
  var loss: String? {
    let (made, cut) = (edits.linked.count, edits.unlinked.count)
    guard made + cut > 0 else { return nil }
    let links = made + (made == 0 ? cut : 0) == 1 ? "link" : "links"
    if made == 0 { return "\(cut) \(links) cut by hand" }
    return "\(made) \(links) made" + (cut > 0 ? " and \(cut) cut" : "") + " by hand"
  }
}

extension ReaderState {
  /// Pins the focused claim; with one of the other side pinned, links the two.
  mutating func pinOrLink() -> [Effect] {
    guard let claim = focus.claim, links != nil else {
      message = "Links can be made once the texts are compared"
      return []
    }
    let place = Focus(side: focus.side, claim: claim)
    let other = focus.side.other
    guard let pin = hand.pin, let pinned = pin.claim, pin.side == other else {
      hand.pin = hand.pin == place ? nil : place
      message =
        hand.pin == nil
        ? "\(label(place.side, claim)) is no longer pinned"
        : "\(label(place.side, claim)) is pinned: = on a claim of \(other.letter) links them"
      return []
    }
    hand.pin = nil
    var claims = Sides(left: claim, right: claim)
    claims[other] = pinned
    hand.latest = claims
    return change("linked by hand", claims) { $0.link(claims) }
  }

  /// Cuts the shown link.
  mutating func unlink() -> [Effect] {
    guard let shownLink, let link = links?.links[shownLink] else {
      message = links == nil ? "Still comparing…" : "No link here to cut"
      return []
    }
    return change("no longer linked", link.claims) { $0.unlink(link.claims) }
  }

  /// Takes the last change of links back.
  mutating func undo() -> [Effect] {
    guard let edits = hand.before.popLast() else {
      message = "Nothing to undo"
      return []
    }
    hand.latest = hand.edits.pairs(apartFrom: edits).first
    hand.edits = edits
    message = "The last change of links is undone"
    return [.relink(edits)]
  }

  /// Leaves; where that loses links made by hand, only when it is asked for twice in a row.
  mutating func leave(by action: Action) -> [Effect] {
    guard let loss = hand.loss, !hasToldOfLoss else { return [.quit] }
    hasToldOfLoss = true
    let key = options.keyMap.firstKeys(of: action)?.description ?? ":\(action.name)"
    message = "\(loss) will be lost: \(key) again to leave"
    return []
  }

  private mutating func change(
    _ outcome: String, _ claims: Sides<Int>, _ change: (inout LinkEdits) -> Void
  ) -> [Effect] {
    hand.before.append(hand.edits)
    change(&hand.edits)
    let pair = "\(label(.left, claims.left)) \(linkArrow) \(label(.right, claims.right))"
    message = "\(pair) \(outcome) (u undoes)"
    return [.relink(hand.edits)]
  }

  /// Takes the comparison with the hand-made links; the place is kept.
  mutating func take(relinked comparison: Comparison) {
    guard fits(comparison) else { return }
    guard links != nil else { return show(comparison) }
    let shown = shownLink.flatMap { links?.links[$0].claims }
    let new = ShownLinks(comparison, filter: filter)
    analysis = .done(comparison, new)
    latestExplanation = nil
    let wanted = [hand.latest, shown].compactMap { claims in
      new.links.firstIndex { $0.claims == claims && isFocused($0) }
    }
    hand.latest = nil
    choose(link: wanted.first)
    layFoldsAnew()
    bringIntoView(.row)
    followCounterpart()
  }

  private func isFocused(_ link: Link) -> Bool { link.claims[focus.side] == focus.claim }

  /// Takes the edits over to articles that were read again: to the claims with the same words.
  mutating func moveEdits(_ old: Sides<AnnotatedArticle>, _ new: Sides<AnnotatedArticle>) {
    hand.pin = nil
    func moved(_ edits: LinkEdits) -> LinkEdits {
      edits.moved { side, claim in
        guard old[side].claims.indices.contains(claim) else { return nil }
        let text = old[side][old[side].claims[claim].span]
        let same = new[side].claims.indices.filter { new[side][new[side].claims[$0].span] == text }
        return same.min { (abs($0 - claim), $0) < (abs($1 - claim), $1) }
      }
    }
    hand.edits = moved(hand.edits)
    hand.before = hand.before.map(moved)
  }

  /// Between two claims.
  var linkArrow: String { options.glyphs.isASCII ? "<->" : options.glyphs.arrow.both }
}
