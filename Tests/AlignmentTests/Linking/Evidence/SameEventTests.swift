import Claims
import TestSupport
import Testing

@testable import Alignment

@Suite struct SameEventTests {
  private static let fire = [
    "A fire destroyed the Selwyn market in Dolan Bay on Monday.",
    "Mayor Ines Carvalho said nobody was hurt.", "Crews from Ordway fought it for five hours.",
  ]
  private static let same = [
    "Flames tore through the Selwyn market in Dolan Bay.",
    "No one was injured, Ines Carvalho said.", "Firefighters came from Ordway too.",
  ]
  private static let other = [
    "A fire destroyed the Marlow cannery in Port Essen on Friday.",
    "Mayor Tobias Ruhl said nobody was hurt.", "Crews from Tarn fought it for nine hours.",
  ]

  private func logOdds(_ left: [String], _ right: [String]) throws -> Double {
    let articles = Sides(
      left: AnnotatedArticle(paragraphs: left), right: AnnotatedArticle(paragraphs: right))
    return try #require(WeighedCandidates(of: articles) { _ in true }).eventLogOdds
  }

  @Test func theSameElsewhereIsAnotherEvent() throws {
    #expect(try logOdds(Self.fire, Self.same) > logOdds(Self.fire, Self.other))
    #expect(try logOdds(Self.fire, Self.other) < 0)
  }

  @Test func sidesMayBeExchanged() throws {
    #expect(try logOdds(Self.fire, Self.same) == logOdds(Self.same, Self.fire))
    #expect(try logOdds(Self.fire, Self.other) == logOdds(Self.other, Self.fire))
  }

  @Test func staysWithinItsScale() throws {
    #expect(try abs(logOdds(Self.fire, Self.fire)) <= 4)
    #expect(try abs(logOdds([], [])) <= 4)
    #expect(try abs(logOdds(["One."], [])) <= 4)
  }
}
