import Glibc

// A seeded mutator of pairs, for a debug build: no trap, no hang, no comparison that changes with
// the order of its articles or from run to run, no broken invariant.
//
//     swift run diptych-mutate --seed 1 --seconds 60           what `.ci/run` does
//     swift run diptych-mutate --seed 1 --iteration 4711       one iteration again
//     swift run diptych-mutate --corpus FILE --seconds 600     other pairs, JSON lines
//
// The work is done by a worker, which this program starts again after a trap or a hang, so that one
// find does not hide the next; a hang is more than `--limit` seconds (30) of the worker's processor
// time in one iteration. A find is printed with seed and iteration, its articles are a line for
// `diptych batch` in `.build/mutator-finds`, and the status is 1. Its fuzzing by coverage is
// `diptych-fuzz`, in this folder.

/// Mutates pairs of articles until the time is over.
@main
struct Mutate {
  static func main() {
    guard let options = MutatorOptions(Array(CommandLine.arguments.dropFirst())) else {
      leave(
        "usage: diptych-mutate [--seed N] [--seconds N] [--count N] [--first N] [--limit N]"
          + " [--iteration N] [--corpus FILE]")
    }
    do throws(MaterialError) {
      let material = try Material(corpus: options.corpus)
      if options.isWorker {
        MutationWorker(options, material).run()
      } else {
        var supervisor = Supervisor(options, material)
        exit(supervisor.run() ? 0 : 1)
      }
    } catch {
      leave("diptych-mutate: \(error.sentence)")
    }
  }

  private static func leave(_ sentence: String) -> Never {
    Output.errors.tell(sentence)
    exit(2)
  }
}
