import Alignment
import Claims

extension Action {
  /// What the action jumps to, and which way; nil where it is no jump.
  var jump: Jump? {
    switch self {
    case .nextTwin: Jump(target: .twin, step: 1)
    case .previousTwin: Jump(target: .twin, step: -1)
    case .nextOneSided: Jump(target: .oneSided, step: 1)
    case .previousOneSided: Jump(target: .oneSided, step: -1)
    default: discrepancyJump.map { Jump(target: .discrepancy($0.kind), step: $0.step) }
    }
  }

  private var discrepancyJump: (kind: DiscrepancyKind?, step: Int)? {
    switch self {
    case .nextDiscrepancy: (nil, 1)
    case .previousDiscrepancy: (nil, -1)
    case .nextNumber: (.number, 1)
    case .previousNumber: (.number, -1)
    case .nextDate: (.date, 1)
    case .previousDate: (.date, -1)
    case .nextName: (.name, 1)
    case .previousName: (.name, -1)
    case .nextNegation: (.negation, 1)
    case .previousNegation: (.negation, -1)
    case .nextModality: (.modality, 1)
    case .previousModality: (.modality, -1)
    case .nextAttribution: (.attribution, 1)
    case .previousAttribution: (.attribution, -1)
    case .nextQuote: (.quote, 1)
    case .previousQuote: (.quote, -1)
    case .nextWording: (.wording, 1)
    case .previousWording: (.wording, -1)
    case .nextScope: (.scope, 1)
    case .previousScope: (.scope, -1)
    default: nil
    }
  }
}

extension ReaderState {
  /// Jumps to the next or previous item, around the end where need be.
  ///
  /// Discrepancies and twins follow the text of the focused side. Claims without a twin go over A's
  /// and then over B's, so that a round visits them all.
  mutating func perform(_ jump: Jump) {
    guard let links else {
      if case .cancelled = analysis {
        message = "Not compared: R compares again"
      } else {
        message = "Still comparing…"
      }
      return
    }
    switch jump.target {
    case .discrepancy(let kind): jumpToDiscrepancy(kind, step: jump.step, in: links)
    case .twin: jumpToTwin(step: jump.step, in: links)
    case .oneSided: jumpToOneSided(step: jump.step, in: links)
    }
  }

  private mutating func jumpToDiscrepancy(
    _ kind: DiscrepancyKind?, step: Int, in links: ShownLinks
  ) {
    let side = focus.side
    let items = links.items[side].filter { kind == nil || links.discrepancy($0).kind == kind }
    let name = kind.map { "discrepancy of kind \($0.title)" } ?? "discrepancy"
    guard !items.isEmpty else {
      let nothing = nothingShown(of: name, hidden: links.hiddenCount(of: kind))
      return message = kind == nil ? withPlacesNote(nothing.asSentence, links) : nothing.asSentence
    }
    let claim = focus.claim ?? 0
    let ring = Ring(
      count: items.count, current: shownItem.flatMap { items.firstIndex(of: $0) },
      next: items.firstIndex {
        links.links[$0.link].claims[side] > claim
          || (shownItem == nil && links.links[$0.link].claims[side] == claim)
      })
    let (position, wrapped) = ring.position(after: step)
    tell(wrapped, to: position, step: step, of: name, count: items.count)
    let item = items[position]
    remembering { state in
      state.enter(
        Focus(side: side, claim: links.links[item.link].claims[side]), item: item, reveal: .jump)
    }
    if let kind, message == nil {
      message = "\(kind.title.asSentence): \(position + 1) of \(items.count)"
    }
  }

  /// Goes from twin to twin: a claim that has several is visited with each of them.
  private mutating func jumpToTwin(step: Int, in links: ShownLinks) {
    let side = focus.side
    let twins = links.twins(side)
    guard !twins.isEmpty else { return message = noTwinMessage }
    let claim = focus.claim ?? 0
    let current = shownLink.flatMap { twins.firstIndex(of: $0) }
    let ring = Ring(
      count: twins.count, current: current,
      next: twins.firstIndex { links.links[$0].claims[side] >= claim })
    let (position, wrapped) = ring.position(after: step)
    let link = twins[position]
    remembering { state in
      state.enter(
        Focus(side: side, claim: links.links[link].claims[side]), link: link, reveal: .jump)
    }
    let note =
      !wrapped
      ? "" : twins.count == 1 ? ", the only one" : ", past the \(step > 0 ? "last" : "first")"
    // The rule counts discrepancies where there is one.
    message = "Twin \(position + 1) of \(twins.count)\(note)"
  }

  /// Why there is no twin to go to or to list.
  var noTwinMessage: String {
    let hidden = links?.twinCount ?? 0
    return hidden > 0
      ? nothingShown(of: "twin", hidden: hidden).asSentence : "No claim is shared"
  }

  private mutating func jumpToOneSided(step: Int, in links: ShownLinks) {
    let places = [Side.left, .right].flatMap { side in
      links.oneSided[side].map { Focus(side: side, claim: $0) }
    }
    guard !places.isEmpty else {
      let hidden = links.hiddenOneSidedCount
      return message =
        hidden > 0
        ? nothingShown(of: "claim without a twin", hidden: hidden).asSentence
        : "Every claim has a twin"
    }
    jump(over: places, step: step, name: "claim without a twin")
  }

  private mutating func jump(over places: [Focus], step: Int, name: String) {
    let here = (focus.side.letter, focus.claim ?? -1)
    let ring = Ring(
      count: places.count,
      current: places.firstIndex { ($0.side.letter, $0.claim ?? -1) == here },
      next: places.firstIndex { ($0.side.letter, $0.claim ?? -1) > here })
    let (position, wrapped) = ring.position(after: step)
    tell(wrapped, to: position, step: step, of: name, count: places.count)
    remembering { $0.enter(places[position], reveal: .jump) }
  }

  /// Says where a jump went around the end.
  mutating func tell(
    _ wrapped: Bool, to position: Int, step: Int, of name: String, count: Int
  ) {
    guard wrapped else { return }
    if count == 1 {
      message = "The only \(name)"
    } else {
      let isAtEdge = position == (step > 0 ? 0 : count - 1)
      let way = isAtEdge ? "on to" : "on from"
      message =
        step > 0
        ? "Past the last \(name): \(way) the first" : "Past the first \(name): \(way) the last"
    }
  }

  /// The confidence floor as people read it: `0.50`.
  var floorText: String { Self.confidenceText(confidenceFloor) }

  /// A confidence with two decimals.
  static func confidenceText(_ confidence: Double) -> String {
    let hundredths = Int((confidence * 100).rounded())
    let decimals = String(hundredths % 100)
    return "\(hundredths / 100)." + (decimals.utf8.count < 2 ? "0" : "") + decimals
  }
}

/// Places in a circle, and where one is among them.
struct Ring {
  let count: Int
  /// The place one is at.
  let current: Int?
  /// The first place after where one is; nil after the last one.
  let next: Int?

  /// The place some steps on, and whether that led around the end.
  func position(after step: Int) -> (position: Int, wrapped: Bool) {
    let between = next ?? count
    let target =
      if let current { current + step } else { step > 0 ? between + step - 1 : between + step }
    let position = ((target % count) + count) % count
    return (position, target != position)
  }
}
