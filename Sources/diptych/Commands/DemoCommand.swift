import ArgumentParser
import Articles

/// `diptych demo`: compares the bundled pair.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open a bundled pair of articles about an invented event.")

  @OptionGroup var comparing: ComparingOptions
  @OptionGroup var showing: ShowingOptions

  func run() throws {
    let source = DemoPair(cleaning: comparing.cleaning)
    try Showing(options: showing.choices, confidenceFloor: comparing.confidenceFloor).show(source)
  }
}
