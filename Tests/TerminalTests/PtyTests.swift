import CPty
import CVTerm
import Testing

@Test func aMissingProgramLeavesWithStatus127() {
  var master: Int32 = -1
  var arguments: [UnsafeMutablePointer<CChar>?] = [nil]
  var environment: [UnsafeMutablePointer<CChar>?] = [nil]
  let process = cpty_spawn("/nonexistent", &arguments, &environment, 24, 80, &master)
  #expect(process > 0)
}
