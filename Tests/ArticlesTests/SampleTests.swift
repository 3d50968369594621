import Articles
import Foundation
import TestSupport
import Testing

/// Every file of `Samples/` is read; beside `NAME.txt` lies what must come of it,
/// `NAME.txt.blocks`.
///
/// A missing expectation is written from what came and fails the run that writes it.
@Suite struct SampleTests {
  private static let folder = SampleFiles.tests.appending(path: "ArticlesTests/Samples")

  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { !$0.hasSuffix(".blocks") }.sorted()
  }()

  @Test func hasSamplesOfEveryFormat() {
    for ending in [".txt", ".md", ".json"] {
      #expect(Self.names.contains { $0.hasSuffix(ending) })
    }
  }

  @Test(arguments: names)
  func readsTheSample(name: String) throws {
    let bytes = try [UInt8](Data(contentsOf: Self.folder.appending(path: name)))
    let article = try Article(ArticleSource(name: name, bytes: bytes))
    #expect(article.brokenPromises == [])
    let expectation = Self.folder.appending(path: name + ".blocks")
    let report = report(article)
    guard let expected = try? String(contentsOf: expectation, encoding: .utf8) else {
      try report.write(to: expectation, atomically: true, encoding: .utf8)
      Issue.record("\(name).blocks was missing: it has been written, look at it and commit it.")
      return
    }
    #expect(report == expected)
  }

  private func report(_ article: Article) -> String {
    let metadata = article.metadata
    let blocks = article.blocks.map { block in
      "\(block.kind.rawValue)\(block.reason.map { " (\($0))" } ?? ""): \(article[block.span])"
    }
    let data = [
      metadata.title.map { "title \($0.origin.rawValue): \($0.value)" },
      metadata.source.map { "source \($0.origin.rawValue): \($0.value)" },
      metadata.author.map { "author \($0.origin.rawValue): \($0.value)" },
      metadata.date.map { "date \($0.origin.rawValue): \($0.value.iso)" },
      metadata.place.map { "place \($0.origin.rawValue): \($0.value)" },
      metadata.url.map { "url \($0.origin.rawValue): \($0.value)" },
    ].compactMap(\.self)
    let lines = ["format: \(article.format.rawValue)"] + article.warnings + data + [""] + blocks
    return lines.joined(separator: "\n") + "\n"
  }
}
