import Reader
import TextScreen

/// What the command line says of settings; nil where it says nothing.
struct ConfigurationRequest {
  /// Which configuration file is read.
  enum File: Equatable {
    /// That of the user, where there is one.
    case standard
    /// The one named by `--config`, which must be there.
    case named(String)
    /// None: `--no-config`.
    case none
  }

  var file = File.standard
  var preset: KeyPreset?
  var theme: String?
  var color: ColorChoice?
  var ascii: Bool?
  var ambiguousWidth: AmbiguousWidth?
  var searchSyntax: SearchSyntax?
  var reader: Bool?
  var history: Bool?
  var confidenceFloor: Double?
}
