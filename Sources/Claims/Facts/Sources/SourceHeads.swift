internal import Lexicon

extension AttributionReader {
  /// The attribution to a source, with who or what it is.
  func make(_ source: Range<Int>, verb: Int, words: Range<Int>) -> Attribution {
    let inside = names.filter { source.contains($0.surname) }
    let anonymous = source.first { Self.people.contains(claim.normal($0)) }
    // `Kevin Berg of Ohio`, `Norway's minister Marsh`: the other names say where from or whose.
    let name =
      inside.last {
        !Language.english[.sourcePreposition].contains(claim.normal($0.words.lowerBound - 1))
          && !claim.endsWithPossessive($0.surname)
      } ?? (anonymous == nil ? inside.last : nil)
    let noun = source.last { claim.kind($0) == .content }
    // `Berg's lawyer`, `the House speaker`: the name says whose, the noun after it says who.
    let role = noun.flatMap { noun in
      name.map { $0.words.upperBound <= noun && claim.joins(noun) } ?? false ? noun : nil
    }
    let voice: Attribution.Voice
    let head: Int?
    if source.count == 1, Language.english[.sourcePronoun].contains(claim.normal(source.lowerBound))
    {
      voice = .pronoun
      head = source.lowerBound
    } else if source.count == 1, claim.kind(source.lowerBound) == .content, anonymous == nil,
      claim.written(source.lowerBound).first?.isUppercase == true
    {
      // A name at the head of a sentence may look like a common word.
      voice = .named
      head = source.lowerBound
    } else if let anonymous, name.map({ $0.words.upperBound <= anonymous }) ?? true {
      voice = .unnamed
      head = anonymous
    } else if let name {
      voice = .named
      head = role ?? name.surname
    } else {
      voice = noun == nil ? .pronoun : .named
      head = noun
    }
    return Attribution(
      voice: voice, source: source, head: head, verb: verb,
      isDenial: VerbForms.denying.contains(claim.normal(verb)), words: words,
      span: claim.span(words))
  }

  private static let people = Language.english[.sourceNoun]
}
