import Articles
import Claims

/// Which of two articles is the later one by its date.
struct PublicationOrder {
  /// The side that is later; nil where a date is missing or both are of one day.
  let later: Side?
  /// Days between the two; nil where a date is missing.
  let days: Int?
  /// The dates and where they are from, in words, left first; empty where a date is missing.
  let provenance: String
  /// Whether one of the dates is not stated but worked out, from a caption or the text.
  let isInferred: Bool

  init(_ link: LinkedClaims) {
    let dates = link.articles.map { $0.article.metadata.date }
    guard let left = dates.left, let right = dates.right else {
      later = nil
      days = nil
      provenance = ""
      isInferred = true
      return
    }
    let difference = left.value.dayNumber - right.value.dayNumber
    later = difference == 0 ? nil : difference > 0 ? .left : .right
    days = abs(difference)
    provenance =
      "A is dated \(left.value.inWords) (\(left.origin.title)), "
      + "B \(right.value.inWords) (\(right.origin.title))"
    isInferred = !left.origin.isStated || !right.origin.isStated
  }
}
