import Exporting
import Reader
import TextScreen
import Theming

/// What holds: each setting with where its value comes from, the keys, and what was wrong.
///
///     --theme  >  DIPTYCH_THEME  >  theme = … in config.toml  >  the default
///
/// Nothing in the file or the environment stops the program: what cannot hold is left out and told.
struct Configuration {
  /// The file's path, whether or not it is there; nil where none is looked for.
  let path: String?
  /// Whether the file is there and was read.
  let isRead: Bool
  private(set) var preset = Setting(value: KeyPreset.vim, origin: .standard)
  /// A bundled theme's name, or a file's path.
  private(set) var theme = Setting(value: Theme.bundledNames[0], origin: .standard)
  private(set) var color = Setting(value: ColorChoice.auto, origin: .standard)
  private(set) var ascii = Setting(value: false, origin: .standard)
  /// How wide the terminal draws signs that are wide in some scripts only.
  private(set) var ambiguousWidth = Setting(value: AmbiguousWidth.narrow, origin: .standard)
  /// How what is typed into a search is read.
  private(set) var searchSyntax = Setting(value: SearchSyntax.pattern, origin: .standard)
  private(set) var reader = Setting(value: false, origin: .standard)
  /// Whether what is typed into the reader is kept for the next run.
  private(set) var history = Setting(value: true, origin: .standard)
  private(set) var confidenceFloor = Setting(value: 0.5, origin: .standard)
  /// Whether citations say where in its file a claim is.
  private(set) var citationOffsets = Setting(value: false, origin: .standard)
  private(set) var keys = KeyMap.standard
  /// The line that says so, for every action whose keys the file has.
  private(set) var keyLines: [Action: Int] = [:]
  private(set) var problems: [ConfigurationProblem] = []
  let fileName: String
  /// The file's state when it was read; nil where there is none.
  let stamp: FileStamp?
  /// What the command line says, and the environment, for another reading.
  private let request: ConfigurationRequest
  private let environment: Environment

  /// What holds for this process.
  /// - Throws: `Trouble` where the file that `--config` names cannot be read.
  init(_ request: ConfigurationRequest, environment: Environment = .process) throws(Trouble) {
    let source = ConfigurationSource(request.file, environment: environment)
    (self.request, self.environment) = (request, environment)
    path = source?.path
    fileName = source?.name ?? ""
    // Before it is read, so that no change is missed.
    stamp = source.flatMap { FileStatus(at: FilePath(argument: $0.path)) }?.stamp
    var bytes: [UInt8]?
    do throws(Trouble) {
      bytes = try source?.bytes()
    } catch {
      if case .named = request.file { throw error }
      problems = [ConfigurationProblem(error)]
    }
    isRead = bytes != nil
    guard bytes != nil || environment.hasSettings || request.hasSettings else { return }
    let file = bytes.map { ConfigurationFile($0, name: fileName) } ?? ConfigurationFile()
    problems += file.problems
    let words = SettingWords(file: file, environment: environment)
    resolve(\.preset, .preset, asked: request.preset, words)
    resolve(\.color, .color, asked: request.color, words)
    if request.color == nil, color.origin != .environment("DIPTYCH_COLOR"),
      environment["NO_COLOR"] != nil
    {
      color = Setting(value: .never, origin: .environment("NO_COLOR"))
    }
    resolve(\.ascii, .truth("ascii"), asked: request.ascii, words)
    resolve(\.ambiguousWidth, .ambiguousWidth, asked: request.ambiguousWidth, words)
    resolve(\.searchSyntax, .searchSyntax, asked: request.searchSyntax, words)
    resolve(\.reader, .truth("reader"), asked: request.reader, words)
    resolve(\.history, .truth("history"), asked: request.history, words)
    resolve(\.confidenceFloor, .confidenceFloor, asked: request.confidenceFloor, words)
    resolve(\.citationOffsets, .truth("citation-offsets"), asked: nil, words)
    resolveTheme(request.theme, words, folder: source?.folder ?? "")
    takeKeys(of: file)
    problems.sort { $0.order < $1.order }
  }

  /// Takes the strongest word that is one of the setting's values; weaker ones are not looked at,
  /// others are told.
  private mutating func resolve<Value>(
    _ setting: WritableKeyPath<Configuration, Setting<Value>>, _ form: SettingForm<Value>,
    asked: Value?, _ words: SettingWords
  ) {
    if let asked {
      self[keyPath: setting] = Setting(value: asked, origin: .option("--\(form.name)"))
      return
    }
    for (word, origin) in words.of(form.name) {
      if let value = form.read(word) {
        self[keyPath: setting] = Setting(value: value, origin: origin)
        return
      }
      problems.append(
        ConfigurationProblem(origin, "\(form.name) must be \(form.expected), not \(word.shown)"))
    }
  }

  /// A theme asked for by an option is read later, when the texts are on the screen.
  private mutating func resolveTheme(_ asked: String?, _ words: SettingWords, folder: String) {
    if let asked {
      theme = Setting(value: asked, origin: .option("--theme"))
      return
    }
    for (word, origin) in words.of("theme") {
      guard var name = word.text else {
        problems.append(
          ConfigurationProblem(origin, "theme must be a name or a file in quotes"))
        continue
      }
      let isFile = name.contains("/") || name.hasSuffix(".toml")
      if case .file = origin, isFile, !name.hasPrefix("/") { name = folder + name }
      do throws(Trouble) {
        if isFile || !Theme.bundledNames.contains(name) { _ = try ThemeChoice(name).theme() }
        theme = Setting(value: name, origin: origin)
        return
      } catch {
        problems.append(ConfigurationProblem(origin, String(error.sentence.dropLast())))
      }
    }
  }

  private mutating func takeKeys(of file: ConfigurationFile) {
    let (map, clashes) = preset.value.map.changing(file.changes)
    keys = map
    for (change, line) in zip(file.changes, file.lines) { keyLines[change.action] = line }
    for clash in clashes {
      let origin = SettingOrigin.file(name: file.name, line: file.lines[clash.change])
      problems.append(ConfigurationProblem(origin, clash.message, isTrouble: false))
    }
  }

  /// The same, read once more.
  func readAgain() throws(Trouble) -> Configuration {
    try Configuration(request, environment: environment)
  }

  /// What to say in the reader, on one row: the first thing that was wrong, without all advice; nil
  /// where all is well.
  var notice: String? {
    guard let first = problems.first else { return nil }
    let more = problems.count > 1 ? " (\(problems.count - 1) more, told at the end)" : ""
    return first.gist + more
  }

  /// Tells on standard error what was wrong.
  func tellProblems() {
    for problem in problems {
      FileDescriptor.standardError.writeIgnoringTrouble(
        "diptych: \(VisibleText.of(problem.sentence))\n")
    }
  }
}
