import Foundation
import TestSupport
import Testing

@Test func theReferencePairIsInTheCheckout() {
  let pair = SampleFiles.referencePair
  #expect(FileManager.default.fileExists(atPath: pair.left.path()))
  #expect(FileManager.default.fileExists(atPath: pair.right.path()))
}
