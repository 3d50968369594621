import Glibc

// Fuzzing with libFuzzer, AddressSanitizer and, for the C, UndefinedBehaviorSanitizer:
//
//     Tests/Fuzz/fuzz build                     the program, with sanitizers: ten minutes
//     Tests/Fuzz/fuzz TARGET [SECONDS]          one target of `FuzzTarget`, 360 seconds
//
// What is worth keeping of a run lies in `.build/corpus/TARGET`; an input that ends the program, in
// `.build/finds`. `Tests/Fuzz/fuzz TARGET FILE` runs that one again, and with `-minimize_crash=1`
// after the file makes it small. A find becomes a test in the room whose fault it is.
//
// The seeded mutator of whole pairs, which needs no sanitizer, is `diptych-mutate`.

/// What libFuzzer, whose `main` is the program's, calls for every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(bytes: UnsafePointer<UInt8>?, count: Int) -> CInt {
  FuzzTarget.chosen.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

extension FuzzTarget {
  /// The target that the environment names, since libFuzzer takes the arguments.
  fileprivate static let chosen: FuzzTarget = {
    let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name) else {
      let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: " ")
      fatalError("FUZZ_TARGET must be one of \(names)")
    }
    return target
  }()
}

/// Ends the program where something does not hold, so that libFuzzer keeps the input.
func require(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError(what()) }
}
