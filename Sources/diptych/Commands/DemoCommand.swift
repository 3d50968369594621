import ArgumentParser
import Articles

/// `diptych demo`: compares the bundled pair.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Open a bundled pair of articles about an invented event.")

  @Argument(help: .hidden)
  var others: [String] = []

  @OptionGroup var comparing: ComparingOptions
  @OptionGroup var showing: ShowingOptions

  func validate() throws {
    guard others.isEmpty else {
      throw ValidationError(
        "diptych demo brings its own two articles; leave out \(others.joined(separator: ", ")).")
    }
  }

  func run() throws {
    let source = DemoPair(cleaning: comparing.cleaning)
    let configuration = try showing.configuration(confidenceFloor: comparing.confidenceFloor)
    try Showing(options: showing.choices, configuration: configuration).show(source)
  }
}
