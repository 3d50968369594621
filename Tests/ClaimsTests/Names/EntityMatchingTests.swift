import Claims
import TestSupport
import Testing

@Suite struct EntityMatchingTests {
  @Test(arguments: [
    ("Rep. Anna Holm left.", "On Monday Ms. Holm left.", "holm=holm"),
    ("The Lake Water Board met.", "On Monday the LWB met.", "board=lwb"),
    ("The president spoke.", "Later President Brandt spoke.", "?president=brandt"),
    ("The president spoke.", "The mayor spoke.", ""),
    ("Mr. Holm left.", "On Monday Ms. Holm left.", ""),
    ("Ed Brandt left.", "Edward Brandt left.", "brandt=brandt"),
    ("France paid.", "The French paid.", "franc=franc"),
    // One of two sisters, and nothing says which.
    ("Anna Holm met Mary Holm.", "On Monday Ms. Holm left.", ""),
    ("Anna Holm met Mary Holm.", "Mary Holm left.", "holm=holm"),
  ])
  func findsTheSame(left: String, right: String, expected: String) {
    let sides = (MarkedNames(left), MarkedNames(right))
    let matching = EntityMatching(sides.0.found, sides.1.found)
    let pairs = matching.rightOfLeft.enumerated().compactMap { index, other in
      other.map {
        sides.0.label(sides.0.found.entities[index]) + "="
          + sides.1.label(sides.1.found.entities[$0])
      }
    }
    #expect(pairs.joined(separator: ", ") == expected)
    let exchanged = EntityMatching(sides.1.found, sides.0.found)
    #expect(exchanged.leftOfRight == matching.rightOfLeft)
    #expect(exchanged.rightOfLeft == matching.leftOfRight)
  }
}
