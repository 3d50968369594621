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
    /// Whose files a question may name; nil where it may name none.
    var files: ArticleFolder?
  }

  /// The answer: never fails, since what is wrong with a question is its answer.
  func answer(_ options: Options) -> Answer {
    do throws(Refusal) {
      let members = try members()
      let articles = Sides(
        left: try article(.left, of: members, options),
        right: try article(.right, of: members, options))
      let comparison = Comparison(of: articles.map { AnnotatedArticle($0) })
        .discrepancies(withConfidenceOf: options.confidenceFloor)
      return Answer(bytes: BatchExport(identifier: members.id).answer(comparison), isError: false)
    } catch {
      return refusal(error)
    }
  }

  /// The answer that a worker gives. Where there is none, the line is looked at here, for its `id`.
  func answer(from pool: WorkerPool) -> Answer {
    guard case .bytes(let bytes) = line else {
      return refusal(Refusal(id: nil, sentence: tooLong))
    }
    do throws(WorkerFault) {
      let answer = try pool.answer(to: WorkerMessage(number: number, bytes: bytes))
      return Answer(bytes: answer.bytes, isError: answer.number != 0)
    } catch {
      return refusal(Refusal(id: identifier, sentence: error.sentence))
    }
  }
  private struct Refusal: Error {
    let id: [UInt8]?
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

    func refusal(_ sentence: String) -> Refusal { Refusal(id: id, sentence: sentence) }
  }

  private func members() throws(Refusal) -> Members {
    guard case .bytes(let bytes) = line else {
      throw Refusal(id: nil, sentence: tooLong)
    }
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Refusal(id: nil, sentence: "line \(number) is not UTF-8")
    }
    var members = Members()
    do throws(JSONScanner.SyntaxError) {
      var scanner = JSONScanner(bytes[...].withoutByteOrderMark)
      try scanner.members { members.take($0, $1) }
      return members
    } catch {
      var scanner = JSONScanner(bytes[...].withoutByteOrderMark)
      let id = members.id ?? scanner.memberDespiteErrors(named: "id").map(Array.init)
      throw Refusal(
        id: id, sentence: "line \(number) is not a JSON object (column \(error.column))")
    }
  }

  private var tooLong: String { "line \(number) is too long" }

  /// The question's `id`, as far as it can be made out.
  private var identifier: [UInt8]? {
    do throws(Refusal) {
      return try members().id
    } catch {
      return error.id
    }
  }

  private func refusal(_ refusal: Refusal) -> Answer {
    Answer(bytes: BatchExport(identifier: refusal.id).error(refusal.sentence), isError: true)
  }

  private func article(
    _ side: Side, of members: Members, _ options: Options
  ) throws(Refusal) -> Article {
    guard let json = side == .left ? members.a : members.b else {
      throw members.refusal("\(side.letter) is missing")
    }
    let data = Data(json)
    if let path = (try? JSONDecoder().decode(NamedFile.self, from: data))?.path {
      return try file(path, side, of: members, options)
    }
    do {
      let fields = try JSONDecoder().decode(ArticleFields.self, from: data)
      if let name = NamedFile.name(in: fields, of: json) {
        throw members.refusal(
          "\(side.letter) is “\(name)”, a file's name: give what the file says, or "
            + "{\"path\": …} with --files.")
      }
      return try Article(fields, name: side.letter, cleaning: options.cleaning)
    } catch let refusal as Refusal {
      throw refusal
    } catch ArticleError.noText(let name) {
      throw members.refusal("\(name) holds no text: give at least one sentence.")
    } catch {
      if let escape = JSONScanner.loneSurrogate(in: json) {
        throw members.refusal(
          "\(side.letter) has \(escape), half of a surrogate pair: write both halves, "
            + "or the character itself.")
      }
      throw members.refusal(ArticleError(error, in: side.letter, bytes: Array(json)).message)
    }
  }
}

extension BatchQuestion {
  /// The article in a file of the folder that `--files` names.
  private func file(
    _ path: String, _ side: Side, of members: Members, _ options: Options
  ) throws(Refusal) -> Article {
    guard let folder = options.files else {
      throw members.refusal(
        "\(side.letter) has only a “path”: files are read with --files FOLDER only; "
          + "give the text itself.")
    }
    do throws(Trouble) {
      let file = try folder.file(path)
      return try file.article(
        try file.read(), placeholder: side.letter, format: nil, cleaning: options.cleaning)
    } catch {
      throw members.refusal("\(side.letter): \(error.sentence)")
    }
  }
}

/// An article that is given by its file's name.
private struct NamedFile: Decodable {
  /// The file, where the object has a path and no text of any form.
  let path: String?

  private enum Field: String, CodingKey, CaseIterable {
    case path, text, paragraphs, sentences
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    path = fields.allKeys == [.path] ? try fields.decode(String.self, forKey: .path) : nil
  }

  /// What is written in place of a text and is a file's name beyond doubt; nil where it is none.
  static func name(in fields: ArticleFields, of json: ArraySlice<UInt8>) -> String? {
    guard json.first == UInt8(ascii: "\""), case .text(let text) = fields.body,
      !text.contains(where: \.isWhitespace)
    else { return nil }
    let endings = [".txt", ".md", ".json", ".html"]
    return endings.contains(where: text.lowercased().hasSuffix) ? VisibleText.of(text) : nil
  }
}

extension ArraySlice<UInt8> {
  /// The bytes without U+FEFF at their head.
  fileprivate var withoutByteOrderMark: ArraySlice<UInt8> {
    starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self
  }
}
