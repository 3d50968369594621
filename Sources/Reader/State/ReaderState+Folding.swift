import Alignment
import Articles
import Claims
import TextScreen

/// Which stretches of claims without a shown discrepancy are folded away.
struct AgreementFolds: Hashable, Sendable {
  /// What holds for all but the exceptions.
  var foldsAll = false
  /// The first claims of stretches for which the opposite holds.
  var exceptions = Sides<Set<Int>>(left: [], right: [])

  /// Whether the stretch that begins with a claim is folded away.
  func folds(_ first: Int, of side: Side) -> Bool {
    foldsAll != exceptions[side].contains(first)
  }

  /// Folds a stretch away, or shows it.
  mutating func set(_ isFolded: Bool, _ first: Int, of side: Side) {
    if folds(first, of: side) != isFolded { exceptions[side].formSymmetricDifference([first]) }
  }
}

extension ReaderState {
  /// The stretches of at least two claims in a row that have a twin and no discrepancy at or above
  /// the floor; nothing but body text is between them. O(claims + blocks).
  func agreeingStretches(of side: Side) -> [Range<Int>] {
    guard let agrees = links?.agrees[side] else { return [] }
    let article = articles[side]
    var stretches: [Range<Int>] = []
    var first = 0
    for claim in 0...article.claims.count {
      let goesOn =
        claim < article.claims.count && agrees[claim]
        && (claim == first || isBody(between: claim - 1, and: claim, in: article))
      if goesOn { continue }
      if claim - first > 1 { stretches.append(first..<claim) }
      first = claim < article.claims.count && agrees[claim] ? claim : claim + 1
    }
    return stretches
  }

  private func isBody(between one: Int, and other: Int, in article: AnnotatedArticle) -> Bool {
    let blocks = [one, other].map { article.sentences[article.claims[$0].sentence].block }
    return article.article.blocks[blocks[0]...max(blocks[0], blocks[1])].allSatisfy(\.kind.isBody)
  }

  /// The claims of a side that are folded away, in ascending ranges.
  func folds(of side: Side) -> [Range<Int>] {
    guard agreement.foldsAll || !agreement.exceptions[side].isEmpty else { return [] }
    return agreeingStretches(of: side).filter { agreement.folds($0.lowerBound, of: side) }
  }

  /// `5 claims, no discrepancy shown: A2 to A6`, or as much of it as there are columns for: more is
  /// not known of what lies below the floor.
  func foldTitle(of claims: Range<Int>, _ side: Side, columns: Int) -> String {
    let (first, last) = (label(side, claims.lowerBound), label(side, claims.upperBound - 1))
    let shortest = "\(claims.count): no discrepancy shown"
    let middle = "\(claims.count) claims, no discrepancy shown"
    return ["\(middle): \(first) to \(last)", middle].first { $0.columnWidth <= columns }
      ?? shortest
  }

  /// Folds all agreeing stretches away, or shows them all.
  mutating func foldAgreement(_ foldsAll: Bool) {
    guard links != nil else { return message = nothingToFoldMessage }
    agreement = AgreementFolds(foldsAll: foldsAll)
    layFoldsAnew(force: true)
    let folds = [Side.left, .right].flatMap { self.folds(of: $0) }
    let claims = folds.reduce(0) { $0 + $1.count }
    message =
      !foldsAll
      ? "All claims are shown"
      : folds.isEmpty
        ? "No two claims in a row are twins that show no discrepancy"
        : "\(claims) claims without a shown discrepancy are folded away (zR shows them)"
  }

  /// Folds the stretch of the focused claim, and that of its counterpart; or shows them.
  mutating func foldHere(_ isFolded: Bool) {
    guard links != nil else { return message = nothingToFoldMessage }
    guard let claim = focus.claim, let stretch = stretch(around: claim, of: focus.side) else {
      return message = "Nothing to fold: only twins in a row that show no discrepancy fold"
    }
    agreement.set(isFolded, stretch.lowerBound, of: focus.side)
    let other = focus.side.other
    if let counterpart, let stretch = self.stretch(around: counterpart, of: other) {
      agreement.set(isFolded, stretch.lowerBound, of: other)
    }
    layFoldsAnew(force: true)
  }

  private var nothingToFoldMessage: String {
    if case .cancelled = analysis { return "Not compared: R compares again" }
    return "Still comparing…"
  }

  private func stretch(around claim: Int, of side: Side) -> Range<Int>? {
    agreeingStretches(of: side).first { $0.contains(claim) }
  }

  /// Breaks the texts into rows anew where what is folded may have changed.
  mutating func layFoldsAnew(force: Bool = false) {
    let hasFolds =
      agreement.foldsAll || !agreement.exceptions.left.isEmpty
      || !agreement.exceptions.right.isEmpty
    guard force || hasFolds || layout.form == .ladder else { return }
    keepingPlace { $0.wrap() }
    enter(focus, reveal: .row)
  }

  /// The place itself where it is not folded away. A jump opens what it leads into, and what holds
  /// the counterpart; a movement stays on the row that represents all of it.
  /// - Parameter link: the link that is to be shown there.
  mutating func unfolding(_ place: Focus, link: Int?, _ reveal: Reveal) -> Focus {
    guard let claim = place.claim else { return place }
    let fold = fold(around: claim, of: place.side)
    guard reveal == .jump else {
      return fold.map { Focus(side: place.side, claim: $0.lowerBound) } ?? place
    }
    let other = place.side.other
    let counterpart = link.flatMap { links?.links[$0].claims[other] }
    let otherFold = counterpart.flatMap { self.fold(around: $0, of: other) }
    if let fold { agreement.set(false, fold.lowerBound, of: place.side) }
    if let otherFold { agreement.set(false, otherFold.lowerBound, of: other) }
    if fold != nil || otherFold != nil { keepingPlace { $0.wrap() } }
    return place
  }

  /// Opens what is folded away at an offset of a text.
  mutating func unfold(at offset: Int, on side: Side) {
    let pane = panes[side]
    guard pane.rows.indices.contains(pane.row(at: offset)),
      case .agreeing(let claims) = pane.rows[pane.row(at: offset)].content
    else { return }
    agreement.set(false, claims.lowerBound, of: side)
    keepingPlace { $0.wrap() }
  }

  /// The claims with which a claim is folded away; nil where it is not.
  private func fold(around claim: Int, of side: Side) -> Range<Int>? {
    let pane = panes[side]
    guard pane.claimRows.indices.contains(claim) else { return nil }
    if case .agreeing(let claims) = pane.rows[pane.claimRows[claim].lowerBound].content {
      return claims
    }
    return nil
  }
}
