import Alignment
import Testing

@Suite struct ExchangedRolesTests {
  @Test(arguments: [
    ("[Norway sued Sweden].", "[Sweden sued Norway]."),
    (
      "[Norway sued Sweden] over fishing rights on Monday.",
      "[Sweden sued Norway] over fishing rights on Monday."
    ),
    (
      "[Norway sued Sweden] over fishing rights on Monday.",
      "[Norway was sued by Sweden] over fishing rights on Monday."
    ),
    (
      "[Norway was sued] in Bergen [by Sweden] over fishing rights.",
      "[Sweden was sued] in Bergen [by Norway] over fishing rights."
    ),
    (
      "[The company will sue the city] over the old harbour.",
      "[The city will sue the company] over the old harbour."
    ),
    (
      "[Havsby lost to Lervik] in the final on Sunday.",
      "[Lervik lost to Havsby] in the final on Sunday."
    ),
    (
      "Police said that [Ola Berg attacked Kari Marsh] in the town hall.",
      "Police said that [Kari Marsh attacked Ola Berg] in the town hall."
    ),
  ])
  func marksWhoDidItToWhom(left: String, right: String) {
    // What is inside a passive is shown with it.
    let expected = MarkedClaims(left: Self.joined(left), right: Self.joined(right))
    let bare = expected.bare
    #expect(MarkedClaims(of: [.name], between: bare.left, and: bare.right) == expected)
    #expect(
      MarkedClaims(of: [.name], between: bare.right, and: bare.left)
        == MarkedClaims(left: expected.right, right: expected.left))
  }

  private static func joined(_ marked: String) -> String {
    marked.replacing("sued] in Bergen [by", with: "sued in Bergen by")
  }

  @Test(arguments: [
    (
      "Norway sued Sweden over fishing rights on Monday.",
      "Sweden was sued by Norway over fishing rights on Monday."
    ),
    ("Havsby met Lervik in the final on Sunday.", "Lervik met Havsby in the final on Sunday."),
    ("Kari Marsh married Ola Berg in May.", "Ola Berg married Kari Marsh in May."),
    (
      "Norway talked with Sweden on Monday about fish.",
      "Sweden talked with Norway on Monday about fish."
    ),
    (
      "Norway sued Sweden, and Sweden sued Norway, over fish.",
      "Sweden sued Norway, and Norway sued Sweden, over fish."
    ),
    (
      "Norway sued Sweden over fishing rights on Monday.",
      "Sweden was sued over fishing rights on Monday."
    ),
  ])
  func isSilentWhereBothTellTheSame(left: String, right: String) {
    let bare = MarkedClaims(left: left, right: right)
    #expect(MarkedClaims(of: [.name], between: left, and: right) == bare)
    #expect(
      MarkedClaims(of: [.name], between: right, and: left)
        == MarkedClaims(left: right, right: left))
  }
}
