internal import Lexicon
import Articles
import Claims

extension AttributionConflict {
  /// Whether two sources of near copies are the same sort of people without a name, in two words
  /// (`officials`, `authorities`), and nothing beside them tells them apart.
  func areSamePeople(_ left: Int, _ right: Int, in link: LinkedClaims) -> Bool {
    let heads = (link.normal(left, .left), link.normal(right, .right))
    guard let people = Self.people[heads.0], people == Self.people[heads.1] else { return false }
    func others(_ side: Side, _ head: Int) -> [String] {
      link.facts[side].attribution.source.filter { $0 != head }
        .filter { link.word($0, side).kind != .function }.map { link.word($0, side).stem }
    }
    return others(.left, left) == others(.right, right)
  }

  private static let people = Language.english.values(.peopleGroup) { $0 }

  /// Whether the claim tells that somebody denied something: its words are not the article's own
  /// statement.
  func hasDenial(_ side: Side, in link: LinkedClaims) -> Bool {
    link.facts[side].attribution.isDenial
      || link.facts[side].predicates.contains {
        Language.english[.disputing].contains(
          link.normal($0.head, side))
      }
  }

  /// Whether one side's source denies an act that the other side tells: that is a denial, and no
  /// other way to say it.
  func isDeniedAct(in link: LinkedClaims) -> Bool {
    let denials = link.facts.map(\.attribution.isDenial)
    guard denials.left != denials.right else { return false }
    let side: Side = denials.left ? .left : .right
    return link.facts[side].predicates.contains {
      $0.isNegated && link.matched.isMatched($0.head, side)
    }
  }
}
