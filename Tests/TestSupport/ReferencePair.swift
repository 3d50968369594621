public import Foundation

/// Files that tests share, found from the source tree.
public enum SampleFiles {
  /// The folder `Tests/` of this checkout.
  public static var tests: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  }

  /// The two files of the reference pair, A then B.
  public static var referencePair: (left: URL, right: URL) {
    let folder = tests.appending(path: "ReferencePair")
    return (
      folder.appending(path: "iran-missiles-a.txt"), folder.appending(path: "iran-missiles-b.txt")
    )
  }
}
