import Articles
import Claims

/// Which of two articles is the later one by its date.
struct PublicationOrder: Sendable {
  /// The side that is later; nil where a date is missing or both are of one day.
  let later: Side?
  /// Days between the two; nil where a date is missing.
  let days: Int?
  private let dates: Sides<Datum<CalendarDate>?>

  init(_ articles: Sides<Article>) {
    dates = articles.map(\.metadata.date)
    guard let left = dates.left, let right = dates.right else {
      (later, days) = (nil, nil)
      return
    }
    let difference = left.value.dayNumber - right.value.dayNumber
    later = difference == 0 ? nil : difference > 0 ? .left : .right
    days = abs(difference)
  }

  /// The dates and where they are from, in words, left first; empty where a date is missing.
  var provenance: String {
    guard let left = dates.left, let right = dates.right else { return "" }
    return "A is dated \(left.value.inWords) (\(left.origin.title)), "
      + "B \(right.value.inWords) (\(right.origin.title))"
  }

  /// `probably ` where one of the dates is not stated but worked out, from a caption or the text.
  var probably: String {
    Side.allCases.allSatisfy { dates[$0]?.origin.isStated ?? false } ? "" : "probably "
  }
}
