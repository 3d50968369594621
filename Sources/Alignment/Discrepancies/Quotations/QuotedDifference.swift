internal import Lexicon
import Articles
import Claims

/// Words in one place of two quotations, and whether they are other words of what was said: not a
/// filler, a contraction, a cut, a title, another form or spelling of the same word.
struct QuotedDifference {
  private let link: LinkedClaims
  private let sides: Sides<Stretch>
  /// The words without fillers.
  private let telling: Sides<[Int]>
  private let isInPlace: Bool

  /// - Parameter isInPlace: Whether words that correspond hold the place.
  init(_ link: LinkedClaims, _ words: Sides<Range<Int>>, isInPlace: Bool) {
    self.link = link
    self.isInPlace = isInPlace
    sides = link.stretches(words)
    telling = sides.map { side in side.words.filter { !side.text.has(.filler, at: $0) } }
  }

  private func every(_ holds: (_ index: Int, _ text: ClaimText) -> Bool) -> Bool {
    Side.allCases.allSatisfy { side in telling[side].allSatisfy { holds($0, link[side]) } }
  }

  private func any(_ holds: (_ index: Int, _ text: ClaimText) -> Bool) -> Bool {
    !every { !holds($0, $1) }
  }

  var isOfWhatWasSaid: Bool {
    let texts = Sides(
      left: link[.left].normals(telling.left), right: link[.right].normals(telling.right))
    func letters(_ words: [String]) -> String { String(words.joined().filter(\.isLetter)) }
    guard
      letters(texts.left) != letters(texts.right) || any({ $1.kind($0) == .number }),
      texts.left != texts.right, max(texts.left.count, texts.right.count) <= 6,
      !areOneAmount, !mayBeOneName, !Contractions.sayTheSame(texts.left, texts.right), !isCut
    else { return false }
    if link.isNearCopy, !texts.left.isEmpty, !texts.right.isEmpty, isOfForm { return true }
    if texts.left.count == texts.right.count, zip(telling.left, telling.right).allSatisfy(isOneWord)
    {
      return false
    }
    return !isLongerName && (any { $1.kind($0) != .function } || isTellingGrammar)
  }

  // MARK: What one side only puts in

  /// Whether one side puts in names and titles alone: the same is named at more length; not one
  /// more of a list, nor an adjective.
  private var isLongerName: Bool {
    guard telling.left.isEmpty || telling.right.isEmpty, !isListed, !isAttribute else {
      return false
    }
    // In copies a title that is before no name is a word like others.
    let isBeforeName =
      !link.isNearCopy
      || Side.allCases.contains { side in
        !sides[side].isEmpty && link[side].kind(sides[side].words.upperBound) == .name
      }
    return every { index, text in
      text.kind(index) == .name || text.has(.wholePreposition, at: index)
        || isBeforeName && NameMention.isHonorific(text.normal(index))
    }
  }

  /// Whether names that only one side has are in a list rather than in a longer name: a comma parts
  /// them from their neighbours.
  private var isListed: Bool {
    Side.allCases.contains { side in
      let first = sides[side].words.lowerBound
      return sides[side].count >= 2 && link[side].kind(first) == .name
        && link[side].gap(before: first).contains(",")
    }
  }

  /// Whether the words are one name that only one of two near copies puts before a plain word, as
  /// an adjective is put (`the American election`, `the election`).
  private var isAttribute: Bool {
    guard link.isNearCopy,
      let side = Side.allCases.first(where: { sides[$0].count == 1 && sides[$0.other].isEmpty })
    else { return false }
    let (text, index) = (link[side], sides[side].words.lowerBound)
    return text.kind(index) == .name && !NameMention.isTitle(text.normal(index))
      && text.kind(index + 1) == .content && text.words.contains(index - 1)
      && text.kind(index - 1) != .name && text.isJoined(index + 1)
  }

  /// `To` for `of`, `had` for `have`, `a` for `any` is how a reporter heard it; pronouns, modals
  /// and denials are not.
  private var isTellingGrammar: Bool {
    any { VerbForms.isNegated($1.normal($0)) || $1.has(.tellingWord, at: $0) }
      || link.isNearCopy && telling.left.count == 1 && telling.right.count == 1
        && every { $1.has(.focusing, at: $0) }
  }

  // MARK: The same in other words

  /// Whether the words are parts of amounts or dates that the other side gives as well, only
  /// written otherwise (`100 percent`, `100%`; `Aug. 16`, `16 August`).
  private var areOneAmount: Bool {
    Side.allCases.allSatisfy { side in
      sides[side].words.allSatisfy { isGivenToo($0, side) }
    }
  }

  private func isGivenToo(_ index: Int, _ side: Side) -> Bool {
    let (own, rivals) = (link[side].facts, link[side.other].facts)
    return own.quantities.contains { amount in
      ((amount.words.lowerBound..<amount.amount.upperBound).contains(index) || amount.noun == index)
        && rivals.quantities.contains {
          // `1 million` leaves open what `1,000,000` does not.
          $0.unit == amount.unit && $0.value == amount.value
            && ($0.bounds == amount.bounds
              || !$0.isApproximate && !amount.isApproximate && $0.agrees(with: amount))
        }
    }
      || own.dates.contains { date in
        date.words.contains(index)
          && rivals.dates.contains {
            $0.grain == date.grain && $0.days == date.days && $0.month == date.month
              && $0.day == date.day && $0.weekday == date.weekday && $0.part == date.part
          }
      }
  }

  /// Whether both are names that may well mean the same, or a title before the same name
  /// (`the IRS`, `the Internal Revenue Service`; `Senator Berg`, `Ola Berg`).
  private var mayBeOneName: Bool {
    Side.allCases.allSatisfy { side in
      !sides[side].isEmpty
        && sides[side].words.allSatisfy {
          link[side].kind($0) == .name || NameMention.isTitle(link[side].normal($0))
            || link[side].has(.wholePreposition, at: $0)
        }
    } && SameName.isSame(sides.map(\.words), in: link)
  }

  /// Whether two words are forms or spellings of one: the same stem or beginning, or one letter
  /// apart in a long word.
  private func isOneWord(_ left: Int, _ right: Int) -> Bool {
    let (one, other) = (link[.left].normal(left), link[.right].normal(right))
    let kinds = (link[.left].kind(left), link[.right].kind(right))
    if link[.left].stem(left) == link[.right].stem(right)
      || NameMention.isHonorific(one) && NameMention.isHonorific(other)
    {
      return true
    }
    switch kinds {
    case (.name, .name) where SameName.sound(one) == SameName.sound(other): return true
    case (.function, .function): return one.hasPrefix(other) || other.hasPrefix(one)
    case (.content, .content)
    where one.utf8.count >= Self.beginning && other.utf8.count >= Self.beginning
      && one.utf8.prefix(Self.beginning).elementsEqual(other.utf8.prefix(Self.beginning)):
      return true
    case (.number, _), (_, .number): return false
    default: break
    }
    guard min(one.utf8.count, other.utf8.count) >= 6, one.utf8.first == other.utf8.first else {
      return false
    }
    let letters = [one, other].map { $0.utf8.prefix(30).map { String($0) } }
    let shared = CommonWords.chain(letters[0], letters[1]).count
    return max(letters[0].count, letters[1].count) - shared <= 1
  }

  /// So many letters in common make two words forms of one.
  private static let beginning = 7

  // MARK: Tense and number

  /// Whether words are of another tense or number in near copies (`is`, `was`; `want`, `wanted`;
  /// `mill`, `mills`). Between two accounts the tense is how a reporter heard it; in copies
  /// somebody changed it.
  var isOfForm: Bool {
    let texts = sides.map { side in
      side.words.filter { !side.text.has(.filler, at: $0) }.map(side.text.normal)
        .flatMap(Contractions.expanded)
    }
    return texts.left.count == texts.right.count
      && zip(texts.left, texts.right).contains(where: Self.areTwoTenses)
      || sides.left.count == sides.right.count
        && zip(sides.left.words, sides.right.words).contains(where: areTwoNumbers)
  }

  private static func areTwoTenses(_ one: String, _ other: String) -> Bool {
    if let here = tenses[one], let there = tenses[other] {
      // `I've` and `I'd` sound alike.
      return here.verb == there.verb && here.isPast != there.isPast
        && !(soundAlike.contains(one) && soundAlike.contains(other))
    }
    return one != other && !one.hasSuffix("ing") && !other.hasSuffix("ing") && tenses[one] == nil
      && tenses[other] == nil && VerbForms.looksPast(one) != VerbForms.looksPast(other)
      && Lemmas.areShared(one, other)
  }

  private static let soundAlike = Language.english[.soundAlike]
  private static let tenses = Language.english.values(.tense) { form in
    (verb: String(form.prefix { $0 != " " }), isPast: form.hasSuffix(" past"))
  }

  /// `You want`, `she wants` is how a verb goes with who does it.
  private func areTwoNumbers(_ left: Int, _ right: Int) -> Bool {
    let words = [link[.left].normal(left), link[.right].normal(right)]
      .sorted { $0.utf8.count < $1.utf8.count }
    let (short, long) = (words[0], words[1])
    let isPlural =
      long == short + "s" || long == short + "es"
      || short.hasSuffix("y") && long == short.dropLast() + "ies"
    func isNoun(_ index: Int, _ text: ClaimText) -> Bool {
      text.kind(index) == .content && !text.has(.clauseWord, at: index - 1)
        && text.kind(index - 1) != .name
    }
    return isPlural && short.utf8.count >= 3 && !short.hasSuffix("ward")
      && isNoun(left, link[.left]) && isNoun(right, link[.right])
  }

  // MARK: Cuts

  /// Whether one side marks with `…` or brackets that it left words out or put its own in. A
  /// quotation mark says the same, unless the words are in one place.
  var isCut: Bool {
    Side.allCases.contains { side in
      let around = sides[side].widened(before: 1, after: 1)
      let text = link[side].article[around.span]
      let ends = !link.isNearCopy || sides.left.isEmpty || sides.right.isEmpty
      return Self.cuts.contains(where: text.contains)
        || !isInPlace
          && (text.contains("\"") || text.contains("”") || reachesOver(around))
        || ends && Self.stops.contains(where: text.contains)
    }
  }

  private static let cuts = ["…", "...", ". .", "[", "]"]
  private static let stops = [". ", "! ", "? "]

  /// Whether the words reach over the end of a quotation, however it is marked.
  private func reachesOver(_ words: Stretch) -> Bool {
    words.text.facts.quotations.contains {
      words.words.overlaps($0.words) && words.words.clamped(to: $0.words) != words.words
    }
  }

  /// Whether the words are at the end of the one quotation, and the other ends before them.
  static func isTail(_ sides: Sides<Stretch>) -> Bool {
    sides.left.isEmpty != sides.right.isEmpty
      && Side.allCases.allSatisfy { side in
        sides[side].text.facts.quotations.contains {
          $0.words.upperBound == sides[side].words.upperBound
            && $0.words.lowerBound < sides[side].words.lowerBound
        }
      }
  }
}
