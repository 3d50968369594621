import Testing
import TextScreen

@Test func anAreaHoldsItsCornersOnly() {
  let area = Area(column: 1, row: 1, columns: 2, rows: 2)
  #expect(area.contains(Position(column: 2, row: 2)))
  #expect(!area.contains(Position(column: 3, row: 2)))
}
