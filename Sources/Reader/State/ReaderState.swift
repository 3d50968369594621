public import Alignment
import Articles
public import Claims
public import TextScreen

/// The side-by-side reader: everything that decides what is on the screen.
///
///     keys, messages ──► update ──► [Effect]          view(theme:) ──► Canvas
///
///     left pane                gutter          right pane
///       A12 He reportedly …      ┌───≠W─▶ B12  The remarks come amid …
///     ▶ A13 Netanyahu held …  ━━━┷━≠M·S━▶ B13  Netanyahu is expected …
///
/// The place in the text is a claim and a row of it, never a row number: when the width changes,
/// the claim keeps its height on the screen. When the focus enters a linked claim, the other pane
/// scrolls so that the counterpart begins on the same screen row; where the other text's top or end
/// forbids it, the rail shows the offset. At a claim without a link the other pane stays.
public struct ReaderState: Sendable {
  /// The two articles.
  public internal(set) var articles: Sides<AnnotatedArticle>
  var options: ReaderOptions
  /// What is known of how the two articles compare.
  var analysis = Analysis.comparing(percent: nil)
  /// What of the comparison is shown.
  var filter: DiscrepancyFilter

  /// How the screen is divided, and what was asked for of it.
  var layout: ScreenLayout
  var arrangement = Arrangement()
  var panes: Sides<PaneLayout>
  /// The row of each pane's layout that is the first in view.
  var tops = Sides(left: 0, right: 0)
  /// Where the reader was when the screen began to change its form.
  var heldPlace: HeldPlace?
  var folding = Folding.folded
  var agreement = AgreementFolds()
  var detailSize = DetailSize.normal
  /// How many rows the detail pane fills, as far as known.
  var detailNeeds = Int.max
  /// The name of the theme in use.
  var theme: String
  /// How many rows the enlarged detail pane is scrolled down.
  var detailTop = 0
  var showsAllRails = false
  var sync = SyncMode.claim
  /// By how many rows B's first row in view is further on than A's, where both scroll alike.
  var lockedOffset = 0
  /// What `ga` brought beside the cursor.
  var temporaryAlignment: TemporaryAlignment?
  /// What was linked and unlinked by hand.
  var hand = HandMadeLinks()
  var markedWords = MarkedWords.deciding
  /// Whether the detail pane says why the shown link is as strong as it is.
  var explainsLinks = false
  /// Why a link is as strong as it is: that of the shown link, or of one shown before.
  var latestExplanation: LinkExplanation?

  var focus: Focus
  /// The link of the focused claim that is shown, as an index of the shown links.
  var shownLink: Int?
  /// The discrepancy of that link that is shown.
  var shownItem: ShownLinks.Item?
  /// Where `%` set out, so that pressing it again leads to the next counterpart.
  var counterpartTour: CounterpartTour?
  /// The places that jumps left, the latest last.
  var history: [VisitedPlace] = []
  var lastJump: Jump?
  /// The places that were marked with a letter.
  var bookmarks: [Character: Focus] = [:]

  /// The keys of a sequence that has begun, and the count before it.
  var pendingKeys: [Key] = []
  var count: Int?
  var popup: Popup?
  /// The line that is being typed.
  var prompt: Prompt?
  /// The words that the mouse went over.
  var selection: TextSelection?
  /// Whether the mouse is the reader's, or left to the terminal.
  var hasMouse = true
  /// The search whose hits are marked.
  var search: Search?
  var searchHistory = InputHistory()
  var commandHistory = InputHistory()
  /// Something to tell, until the next key: a sentence, with a capital and without a full stop.
  var message: String?
  var hasInterrupted = false
  /// Whether it was told that leaving loses links made by hand.
  var hasToldOfLoss = false
  /// Whether a key was pressed: until then the first discrepancy is shown as soon as it is known.
  var hasBeenUsed = false

  /// Opens the reader on two articles that are still to be compared.
  public init(
    articles: Sides<AnnotatedArticle>, size: Size, options: ReaderOptions = ReaderOptions()
  ) {
    self = options.measuring { Self(articles, size, options) }
  }

  private init(_ articles: Sides<AnnotatedArticle>, _ size: Size, _ options: ReaderOptions) {
    self.articles = articles
    self.options = options
    theme = options.theme
    filter = DiscrepancyFilter(
      floorHundredths: Int((options.confidenceFloor * 100).rounded()))
    focus = Focus(side: .left, claim: articles.left.claims.isEmpty ? nil : 0)
    layout = Self.layout(of: articles, size: size, detail: .normal)
    panes = Self.panes(of: articles, layout: layout, folding: .folded)
    message = Self.warning(about: articles)
    bringIntoView(.jump)
  }

  /// What is to be said first of how the articles were read.
  static func warning(about articles: Sides<AnnotatedArticle>) -> String? {
    let warnings = articles.left.article.warnings + articles.right.article.warnings
    guard let first = warnings.first else { return nil }
    return warnings.count > 1 ? "\(first) (\(warnings.count - 1) more: press i)" : first
  }

  /// The confidence floor, 0 to 1.
  public var confidenceFloor: Double { filter.floor }

  /// What is shown of the comparison; nil as long as there is none.
  var links: ShownLinks? {
    if case .done(_, let links) = analysis { links } else { nil }
  }

  /// The rows of the focused claim in its pane's layout; nil where the article has no claim.
  var focusedRows: Range<Int>? { focus.claim.map { panes[focus.side].claimRows[$0] } }

  /// The focused row in its pane's layout.
  var focusedRow: Int? { focusedRows.map { $0.lowerBound + focus.row } }

  /// A claim's label, as in `A3b`.
  func label(_ side: Side, _ claim: Int) -> String {
    side.letter + articles[side].number(ofClaim: claim)
  }

  static func layout(
    of articles: Sides<AnnotatedArticle>, size: Size, detail: DetailSize,
    detailNeeds: Int = .max, arrangement: Arrangement = Arrangement()
  ) -> ScreenLayout {
    let longest = [articles.left, articles.right].flatMap { article in
      article.claims.indices.map { 1 + article.number(ofClaim: $0).utf8.count }
    }
    return ScreenLayout(
      size: size, labelColumns: (longest.max() ?? 0) + 1, detail: detail,
      detailNeeds: detailNeeds, arrangement: arrangement)
  }

  static func panes(
    of articles: Sides<AnnotatedArticle>, layout: ScreenLayout, folding: Folding,
    agreeing: Sides<[Range<Int>]> = Sides(left: [], right: []), links: ShownLinks? = nil
  ) -> Sides<PaneLayout> {
    if layout.form == .ladder {
      return PaneLayout.ladder(
        of: articles, columns: layout.textColumns, folding: folding, agreeing: agreeing,
        links: links)
    }
    return Sides(left: Side.left, right: Side.right).map { side in
      PaneLayout(
        of: articles[side], side: side, columns: layout.textColumns, folding: folding,
        agreeing: agreeing[side])
    }
  }
}

/// Where the reader is: a row of a claim of one pane.
struct Focus: Hashable, Sendable {
  var side: Side
  /// Index of the claim; nil where the article makes none.
  var claim: Int?
  /// The row of the claim, from 0.
  var row = 0
}

/// A place that was left, with what was shown of its links.
struct VisitedPlace: Hashable, Sendable {
  let focus: Focus
  var link: Int?
  var item: ShownLinks.Item?
}

/// What is known of how the two articles compare.
enum Analysis: Sendable {
  /// Under way; how much of it is done is told when it takes long.
  case comparing(percent: Int?)
  case cancelled
  case done(Comparison, ShownLinks)
}

/// A round trip over the counterparts of one claim.
struct CounterpartTour: Hashable, Sendable {
  /// Where it began.
  let origin: Focus
  /// The origin's links in the order of the visits.
  let order: [Int]
  /// Which of them was visited last; their number represents the origin itself.
  let position: Int
}

/// A kind of jump, and its way.
struct Jump: Hashable, Sendable {
  /// What is jumped to.
  enum Target: Hashable, Sendable {
    /// Any discrepancy, or those of one kind.
    case discrepancy(DiscrepancyKind?)
    case twin, oneSided
  }

  /// What is jumped to.
  let target: Target
  /// 1 for the next, -1 for the previous.
  let step: Int
}

/// What lies over the text.
enum Popup: Hashable, Sendable {
  /// The key table; `filter` is nil until `/` begins a search.
  case help(HelpList)
  /// Something to choose from.
  case list(ItemList)
  /// Facts on both documents, scrolled down by some rows.
  case info(firstRow: Int)
}
