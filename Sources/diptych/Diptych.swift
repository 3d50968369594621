import ArgumentParser
import Glibc

/// The program: what is written on the command line becomes a command, and every end an exit
/// status.
///
///     0    none shown              1    at least one          2    trouble of any kind
///     128+n    ended by signal n
@main
struct Diptych: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diptych",
    abstract: "Read two accounts of one event side by side.",
    usage: """
      diptych A B [options]
      diptych demo [options]
      diptych article FILE [options]
      diptych facts FILE [options]
      diptych batch [options] < pairs.jsonl
      diptych themes | keys | config
      """,
    discussion: """
      A and B are articles: plain text, Markdown, or a JSON article; '-' is standard input. On a \
      terminal the reader opens; elsewhere, or with --format or --output, the comparison is \
      written out; -o NAME.json writes JSON. 'diptych compare --help' lists the options.

      Exit status: 0 no discrepancy is shown (most differences between two accounts are not \
      found), 1 at least one, 2 trouble, or left before the comparison was there; with --explain \
      0 or 2. --fail-on and --exit-zero choose what makes 1.
      """,
    version: "diptych 0.1.0 (\(BuildCommit.inWords))",
    subcommands: [
      CompareCommand.self, DemoCommand.self, ArticleCommand.self, FactsCommand.self,
      BatchCommand.self, ThemesCommand.self, KeysCommand.self, ConfigCommand.self,
    ],
    defaultSubcommand: CompareCommand.self)

  static func main() {
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      try CompareCommand.showPlainPair(
        arguments,
        commands: configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"])
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch let trouble as Trouble {
      leave(with: trouble)
    } catch let status as ExitCode {
      Glibc.exit(status.rawValue)
    } catch {
      leave(with: error)
    }
  }

  /// Ends with the sentence for `trouble` on standard error.
  static func leave(with trouble: Trouble) -> Never {
    FileDescriptor.standardError.writeIgnoringTrouble("diptych: \(trouble.sentence)\n")
    Glibc.exit(ExitStatus.trouble.rawValue)
  }

  /// Ends as the argument parser asks: help and version are answers, all else is trouble.
  private static func leave(with error: any Error) -> Never {
    guard exitCode(for: error) != .success else {
      let answer = CompletionScript.mended(fullMessage(for: error))
      do throws(Trouble) {
        try Showing.print(Array("\(answer)\n".utf8))
      } catch {
        leave(with: error)
      }
      Glibc.exit(ExitStatus.noDiscrepancy.rawValue)
    }
    leave(with: Trouble.arguments(message(for: error)))
  }
}

/// What the program's exit status says.
enum ExitStatus: Int32 {
  case noDiscrepancy = 0
  case discrepancy = 1
  case trouble = 2

  /// The status as the argument parser takes it.
  var code: ExitCode { ExitCode(rawValue) }
}
