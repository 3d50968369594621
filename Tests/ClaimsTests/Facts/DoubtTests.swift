import Articles
import Claims
import Testing

/// What puts an act in doubt: accusations, denials, words put in between.
@Suite struct DoubtTests {
  @Test(arguments: [
    ("Berg [is accused of stealing] a boat.", ["alleged"]),
    ("Berg [is accused of taking bribes] daily.", ["alleged"]),
    ("Berg [was suspected of having stolen] a boat.", ["alleged"]),
    ("Berg [faces charges of theft].", ["alleged"]),
    ("Berg [is facing new charges of theft].", ["alleged"]),
    ("Berg [is alleged to have stolen] a boat.", ["hearsay"]),
    ("Berg [is believed to be ill].", ["hearsay"]),
    ("Berg [appears to be ill].", ["hedged"]),
    ("Prosecutors [accused] Berg of theft.", ["plain"]),
    ("It [faced] charges from rivals.", ["plain"]),
    ("Berg [denies stealing] it.", ["plain, denied"]),
    ("Berg [has denied having stolen] it.", ["plain, denied"]),
    ("Berg denied that he [stole] it.", ["plain, denied"]),
    ("Berg denied reports that he [stole] it.", ["plain, denied"]),
    ("Berg denied the charge and [left].", ["plain"]),
    ("Berg denied the charge but [said] he [paid].", ["plain", "plain"]),
    ("Berg [was denied] a pass and [left].", ["plain", "plain"]),
  ])
  func readsAccusationsAndDenials(marked: String, expected: [String]) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    // Verbs of saying are shown with their source.
    let acts = read.facts[0].predicates.filter { $0.head != read.facts[0].attribution.verb }
    #expect(read.drawn(acts.map(\.span)) == marked)
    #expect(acts.map(description) == expected)
  }

  private func description(of act: Predicate) -> String {
    let doubt =
      act.isAccusation
      ? "alleged" : act.hearsay != nil ? "hearsay" : act.hedge != nil ? "hedged" : "plain"
    return doubt + (act.isNegated ? ", denied" : "")
  }

  @Test(arguments: [
    ("The bridge, which, [reportedly, would cost] more, is shut.", "hedged"),
    ("The bridge [would, reportedly, cost] more.", "hedged"),
    ("The firm [did not, however, pay].", "denied"),
    ("The firm [has, in fact, not paid].", "denied"),
    ("The firm [has, according to police, paid].", "plain"),
    ("The firm [has, he said, paid].", "plain"),
    ("The firm, which has, like its rivals, [grown], paid.", "plain"),
  ])
  func readsOnAfterWordsBetweenCommas(marked: String, expected: String) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let acts = read.facts[0].predicates
    #expect(read.drawn(acts.prefix(1).map(\.span)) == marked)
    let act = acts[0]
    #expect((act.hedge != nil ? "hedged" : act.isNegated ? "denied" : "plain") == expected)
  }

  @Test(arguments: [
    ("[Berg denied] that the mill had burned.", true),
    ("[Berg denies] stealing a boat.", true),
    ("[Berg has denied] any wrongdoing.", true),
    ("[Berg denied] the allegations.", true),
    ("[Berg denied] that he said the mill had burned.", true),
    ("Berg denied any wrongdoing, [his lawyer said].", false),
    ("[Berg said] the mill had burned.", false),
    ("The court denied bail.", false),
    ("Berg was denied entry.", false),
  ])
  func readsDenialsAsSources(marked: String, isDenial: Bool) {
    let read = MarkedFacts(MarkedFacts.bare(marked))
    let found = read.facts[0].attribution
    #expect(read.drawn([found.span].filter { !$0.isEmpty }) == marked)
    #expect(found.isDenial == isDenial)
  }
}
