import Alignment
import Testing

@Test func swappingTwiceChangesNothing() {
  let sides = Sides(left: 1, right: 2)
  #expect(sides.swapped == Sides(left: 2, right: 1))
  #expect(sides.swapped.swapped == sides)
}
