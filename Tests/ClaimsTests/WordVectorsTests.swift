import Claims
import Testing

@Suite struct WordVectorsTests {
  /// Rows from all over the table, neighbours among them, which are near.
  private let rows = (0..<150).map { ($0 * 157 + 7) % WordTable.embedded.count }
  private let otherRows = (0..<150).map { ($0 * 157 + 7 + $0 % 4) % WordTable.embedded.count }
  private var vectors: WordVectors { WordVectors(rows: rows) }
  private var otherVectors: WordVectors { WordVectors(rows: otherRows) }

  private func similarity(_ one: Int, _ other: Int) -> Int {
    WordTable.embedded.similarity(rows[one], otherRows[other])
  }

  @Test func productsAreThoseOfTheTable() {
    for place in 0..<150 {
      let other = (place * 31) % 150
      #expect(vectors.product(place, otherVectors, other) == similarity(place, other))
    }
  }

  /// From the products that hardly any pair has to one that all have.
  @Test(arguments: [8_064, 4_000, 0, -16_384])
  func findsEveryPairFromALeastProduct(least: Int) {
    var found: [[Int]] = []
    vectors.forEachPair(with: otherVectors, from: least) { found.append([$0, $1, $2]) }
    var expected: [[Int]] = []
    for one in 0..<150 {
      for other in 0..<150 where similarity(one, other) >= least {
        expected.append([one, other, similarity(one, other)])
      }
    }
    #expect(!expected.isEmpty)
    #expect(found.sorted { $0.lexicographicallyPrecedes($1) } == expected)
    for one in rows.indices {
      let others = found.filter { $0[0] == one }.map { $0[1] }
      #expect(others == others.sorted())
    }
  }

  @Test func findsTheNearestBothWays() {
    let (places, others) = ([3, 99, 4, 149], [148, 0, 57])
    var nearest: [Int32] = [1]
    var otherNearest: [Int32] = []
    vectors.findNearest(
      of: places, among: otherVectors, at: others, &nearest, &otherNearest)
    #expect(
      nearest == places.map { place in Int32(others.map { similarity(place, $0) }.reduce(0, max)) })
    #expect(
      otherNearest
        == others.map { other in Int32(places.map { similarity($0, other) }.reduce(0, max)) })
  }

  @Test func nothingIsNearNothing() {
    let none = WordVectors(rows: [])
    var (nearest, otherNearest): ([Int32], [Int32]) = ([], [])
    none.forEachPair(with: otherVectors, from: 0) { _, _, _ in Issue.record("there is no pair") }
    vectors.findNearest(of: [1, 2], among: none, at: [], &nearest, &otherNearest)
    #expect(nearest == [0, 0])
    #expect(otherNearest.isEmpty)
  }
}
