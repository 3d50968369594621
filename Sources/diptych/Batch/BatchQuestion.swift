import Alignment
import Articles
import Claims
import Exporting
import FoundationEssentials

/// A line of a batch: two articles to compare, and what the answer is to be called.
struct BatchQuestion: Sendable {
  /// The line as it was read.
  let line: LineReader.Line
  /// Its number, from 1.
  let number: Int

  /// What is answered, and whether the question was.
  struct Answer: Sendable {
    let bytes: [UInt8]
    let isError: Bool
  }

  /// What is the same for every question.
  struct Options: Sendable {
    let confidenceFloor: Double
    let cleaning: Cleaning
  }

  /// The answer: never fails, since what is wrong with a question is its answer.
  func answer(_ options: Options) -> Answer {
    guard case .bytes(let bytes) = line else {
      return refusal(nil, "line \(number) is too long")
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return refusal(nil, "line \(number) is not UTF-8")
    }
    var members = Members()
    do throws(JSONScanner.SyntaxError) {
      var scanner = JSONScanner(bytes[...].withoutByteOrderMark)
      try scanner.members { members.take($0, $1) }
    } catch {
      var scanner = JSONScanner(bytes[...].withoutByteOrderMark)
      let id = members.id ?? scanner.memberDespiteErrors(named: "id").map(Array.init)
      return refusal(id, "line \(number) is not a JSON object (column \(error.column))")
    }
    do throws(Refusal) {
      let articles = Sides(
        left: try article(members.a, .left, options),
        right: try article(members.b, .right, options))
      let comparison = Comparison(of: articles.map { AnnotatedArticle($0) })
        .discrepancies(withConfidenceOf: options.confidenceFloor)
      return Answer(bytes: BatchExport(identifier: members.id).answer(comparison), isError: false)
    } catch {
      return refusal(members.id, error.sentence)
    }
  }

  private struct Refusal: Error {
    let sentence: String
  }

  /// The members that count; of two with one name the last, as decoders have it.
  private struct Members {
    var id: [UInt8]?
    var a: ArraySlice<UInt8>?
    var b: ArraySlice<UInt8>?

    mutating func take(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
      switch JSONScanner.unescaped(name) {
      case "id": id = Array(value)
      case "a": a = value
      case "b": b = value
      default: break
      }
    }
  }

  private func refusal(_ id: [UInt8]?, _ sentence: String) -> Answer {
    Answer(bytes: BatchExport(identifier: id).error(sentence), isError: true)
  }

  private func article(
    _ json: ArraySlice<UInt8>?, _ side: Side, _ options: Options
  ) throws(Refusal) -> Article {
    guard let json else { throw Refusal(sentence: "\(side.letter) is missing") }
    do {
      let fields = try JSONDecoder().decode(ArticleFields.self, from: Data(json))
      return try Article(fields, name: side.letter, cleaning: options.cleaning)
    } catch ArticleError.noText(let name) {
      throw Refusal(sentence: "\(name) holds no text: give at least one sentence.")
    } catch {
      if let escape = JSONScanner.loneSurrogate(in: json) {
        throw Refusal(
          sentence: "\(side.letter) has \(escape), half of a surrogate pair: write both halves, "
            + "or the character itself.")
      }
      throw Refusal(sentence: ArticleError(error, in: side.letter, bytes: Array(json)).message)
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without U+FEFF at their head.
  fileprivate var withoutByteOrderMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
  }
}
