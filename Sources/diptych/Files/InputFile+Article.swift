import Articles

extension InputFile {
  /// The article that the file's contents are; one without a name of its own is called
  /// `placeholder`.
  func article(
    _ contents: Contents, placeholder: String, format: ArticleFormat?, cleaning: Cleaning
  ) throws(Trouble) -> Article {
    let isNamed = contents.isRegular && !isStandardInput
    let source = ArticleSource(
      name: isNamed ? lastComponent : placeholder, path: name, bytes: contents.bytes)
    do throws(ArticleError) {
      return try Article(source, format: format, cleaning: cleaning)
    } catch {
      throw .article(error.message)
    }
  }
}
