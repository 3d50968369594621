internal import CFuzzer
import Glibc

// Fuzzing with libFuzzer, AddressSanitizer and, for the C, UndefinedBehaviorSanitizer:
//
//     Tests/Fuzz/fuzz build                     the program, with sanitizers; ten minutes the first time
//     Tests/Fuzz/fuzz TARGET [SECONDS]          one target of `FuzzTarget`, 360 seconds
//
// What is worth keeping of a run lies in `.build/corpus/TARGET`; an input that ends the program, in
// `.build/finds`. `Tests/Fuzz/fuzz TARGET FILE` runs that one again, and with `-minimize_crash=1` after
// the file makes it small. A find becomes a test in the room whose fault it is.
//
// The seeded mutator of whole pairs, which needs no sanitizer, is `diptych-mutate`.

/// Runs one target under libFuzzer.
@main
struct Fuzz {
  static func main() {
    guard target != nil else {
      print(
        "FUZZ_TARGET must be one of", FuzzTarget.allCases.map(\.rawValue).joined(separator: " "))
      exit(2)
    }
    // Copies that live as long as the process: libFuzzer keeps them.
    var words = CommandLine.arguments.map { strdup($0) } + [nil]
    fuzz_run(&words, Int32(words.count - 1)) { bytes, count in
      Fuzz.target?.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
      return 0
    }
  }

  /// What is fuzzed: chosen by the environment, since libFuzzer starts itself again with its own options.
  private static let target = getenv("FUZZ_TARGET").flatMap {
    FuzzTarget(rawValue: String(cString: $0))
  }
}

/// Ends the program where something does not hold, so that libFuzzer keeps the input.
func require(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError(what()) }
}
