import Alignment
import Articles

/// Where two articles come from.
protocol ArticlePair: Sendable {
  /// The files that must not be written over.
  var inputs: [FileIdentity] { get }

  /// The side whose article comes by standard input; nil where both are files.
  var standardInput: Side? { get }

  /// The two articles; the first call reads them, a later one reads them again.
  mutating func articles() throws(Trouble) -> Sides<Article>
}

/// The pair that is bundled with the program.
struct DemoPair: ArticlePair {
  let cleaning: Cleaning

  var inputs: [FileIdentity] { [] }

  var standardInput: Side? { nil }

  func articles() throws(Trouble) -> Sides<Article> {
    Sides(
      left: try article("demo-a.txt", PackageResources.demo_a_txt),
      right: try article("demo-b.txt", PackageResources.demo_b_txt))
  }

  private func article(_ name: String, _ bytes: [UInt8]) throws(Trouble) -> Article {
    do throws(ArticleError) {
      return try Article(
        ArticleSource(name: name, path: nil, bytes: bytes), format: .plain, cleaning: cleaning)
    } catch {
      throw .article(error.message)
    }
  }
}

/// Two files.
struct FilePair: ArticlePair {
  private let files: Sides<InputFile>
  private let format: ArticleFormat?
  private let cleaning: Cleaning
  private(set) var inputs: [FileIdentity] = []
  private var isRegular = Sides(left: true, right: true)

  /// Makes a pair of files that are not read yet; standard input can only be one of them.
  init(
    _ left: InputFile, _ right: InputFile, format: ArticleFormat?, cleaning: Cleaning
  ) throws(Trouble) {
    if left.isStandardInput && right.isStandardInput { throw .bothStandardInput }
    self.files = Sides(left: left, right: right)
    self.format = format
    self.cleaning = cleaning
  }

  var standardInput: Side? { Side.allCases.first { files[$0].isStandardInput } }

  mutating func articles() throws(Trouble) -> Sides<Article> {
    for side in Side.allCases where !isRegular[side] {
      throw .readOnce(name: files[side].name)
    }
    let contents = Sides(left: try files.left.read(), right: try files.right.read())
    inputs = [contents.left.identity, contents.right.identity]
    isRegular = contents.map(\.isRegular)
    return Sides(
      left: try article(.left, contents.left), right: try article(.right, contents.right))
  }

  private func article(
    _ side: Side, _ contents: InputFile.Contents
  ) throws(Trouble) -> Article {
    try files[side].article(
      contents, placeholder: side.letter, format: format, cleaning: cleaning)
  }
}
