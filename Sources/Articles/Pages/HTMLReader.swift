internal import FoundationEssentials

/// Reads a saved web page: the article's own blocks, and everything else with why it is set aside.
enum HTMLReader {
  /// The draft of the page in `bytes`, which are UTF-8. O(bytes).
  static func draft(of bytes: [UInt8], file: String) throws(ArticleError) -> Draft {
    let tree = try PageTree(bytes, file: file)
    let body = PageBody(tree)
    let fields = PageFields(tree, body)
    var draft = Draft()
    draft.metadata = fields.metadata
    var hasHeadline = false
    for part in body.parts {
      let text = DecodedText(normalizing: part.block.text).text
      guard text.count > 0 else { continue }
      let start = draft.startBlock()
      draft.text.append(0..<text.count, of: text)
      let isHeadline = !hasHeadline && part.block.text == fields.metadata.title?.value
      hasHeadline = hasHeadline || isHeadline
      draft.endBlock(start, isHeadline ? .headline : part.kind)
      draft.blocks[draft.blocks.count - 1].reason = isHeadline ? nil : part.reason
    }
    if !hasHeadline, let title = fields.metadata.title {
      draft.prependHeadline(DecodedText(normalizing: title.value).text)
    }
    if tree.isCut { draft.warnings.append("\(file) is nested too deeply: not all of it was read.") }
    let hasBody = draft.blocks.contains { $0.markup?.isBody ?? false }
    guard hasBody else { throw .noArticle(file: file) }
    return draft
  }
}
