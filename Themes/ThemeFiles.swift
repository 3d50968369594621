/// The theme files of this folder, as bytes.
public enum ThemeFiles {
  /// Name and bytes of every bundled theme, the default first.
  public static let all: [(name: String, bytes: [UInt8])] = [
    ("terminal", PackageResources.terminal_toml), ("dusk", PackageResources.dusk_toml),
    ("paper", PackageResources.paper_toml), ("mono", PackageResources.mono_toml),
    ("blue-orange", PackageResources.blue_orange_toml), ("tritan", PackageResources.tritan_toml),
    ("contrast", PackageResources.contrast_toml),
  ]
}
