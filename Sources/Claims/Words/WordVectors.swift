internal import CWordVectors

/// The vectors of some words of the embedded table, spread out for the products of many pairs.
///
///     one   │ ▓▓▓▓▓▓▓▓ │ ░░░░░░░░ │    the first half of the components holds two thirds of a
///     other │ ▓▓▓▓▓▓▓▓ │ ░░░░░░░░ │    vector: most pairs are seen to be far apart by it alone
///
/// A product is 127 × 127 × the cosine of two words, an integer, so that it is the same on every
/// machine and whatever is added first.
public struct WordVectors: Sendable {
  /// How many words there are.
  public let count: Int
  private let components: [Int16]
  /// The length of the second half of every vector, rounded up.
  private let restLengths: [Int32]

  /// Looks up the vectors at some rows of the table. O(rows).
  public init(rows: [Int]) {
    let table = WordTable.embedded
    var components: [Int16] = []
    components.reserveCapacity(rows.count * Int(vector_length))
    var restLengths: [Int32] = []
    restLengths.reserveCapacity(rows.count)
    for row in rows {
      let vector = table.vector(at: row)
      components += vector
      let rest = vector[Int(vector_head)...].reduce(0) { $0 + Int32($1) * Int32($1) }
      restLengths.append(Int32(Double(rest).squareRoot().rounded(.up)))
    }
    count = rows.count
    self.components = components
    self.restLengths = restLengths
  }

  /// The product of the word at a place with one of `others`.
  public func product(_ place: Int, _ others: WordVectors, _ other: Int) -> Int {
    precondition(
      (0..<count).contains(place) && (0..<others.count).contains(other), "the words are there")
    var product = 0
    withVectors(others) { product = Int(vector_product($0 + place * length, $1 + other * length)) }
    return product
  }

  /// Calls `body` with the places of every word here and every one of `others` whose product is at
  /// least `least`, and with the product.
  ///
  /// For one word of either side the words of the other come in ascending order. O(count × count):
  /// the second halves are left out where no second half could bring the product up to `least`.
  public func forEachPair(
    with others: WordVectors, from least: Int, _ body: (Int, Int, Int) -> Void
  ) {
    withVectors(others) { vectors, otherVectors in
      for start in stride(from: 0, to: others.count, by: Self.tile) {
        let tile = start..<min(start + Self.tile, others.count)
        for one in 0..<count {
          let vector = vectors + one * length
          let restLength = restLengths[one]
          for other in tile {
            let otherVector = otherVectors + other * length
            let most = head_product(vector, otherVector) + restLength * others.restLengths[other]
            guard most >= least else { continue }
            let product = Int(vector_product(vector, otherVector))
            if product >= least { body(one, other, product) }
          }
        }
      }
    }
  }

  /// As many words as have their first halves in the processor's nearest cache at a time.
  private static let tile = 64

  /// Finds for some words here and for some of `others` how near the nearest of the other list is.
  ///
  /// - Parameters:
  ///   - places: The words here.
  ///   - otherPlaces: The words of `others`.
  ///   - nearest: Becomes, for every one of `places`, the greatest product, at least 0.
  ///   - otherNearest: Likewise for every one of `otherPlaces`.
  /// - Complexity: O(places × other places).
  public func findNearest(
    of places: [Int], among others: WordVectors, at otherPlaces: [Int],
    _ nearest: inout [Int32], _ otherNearest: inout [Int32]
  ) {
    precondition(
      places.allSatisfy { $0 < count } && otherPlaces.allSatisfy { $0 < others.count },
      "the words are there")
    nearest.removeAll(keepingCapacity: true)
    nearest.append(contentsOf: repeatElement(0, count: places.count))
    otherNearest.removeAll(keepingCapacity: true)
    otherNearest.append(contentsOf: repeatElement(0, count: otherPlaces.count))
    withVectors(others) { vectors, otherVectors in
      for index in places.indices {
        let vector = vectors + places[index] * length
        var best: Int32 = 0
        for otherIndex in otherPlaces.indices {
          let product = vector_product(vector, otherVectors + otherPlaces[otherIndex] * length)
          best = max(best, product)
          otherNearest[otherIndex] = max(otherNearest[otherIndex], product)
        }
        nearest[index] = best
      }
    }
  }

  private var length: Int { Int(vector_length) }

  /// Calls `body` with the components here and those of `others`; not where one has no words.
  @inline(__always)
  private func withVectors(
    _ others: WordVectors, _ body: (UnsafePointer<Int16>, UnsafePointer<Int16>) -> Void
  ) {
    components.withUnsafeBufferPointer { own in
      others.components.withUnsafeBufferPointer { others in
        guard let own = own.baseAddress, let others = others.baseAddress else { return }
        body(own, others)
      }
    }
  }
}
