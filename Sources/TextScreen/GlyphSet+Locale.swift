extension GlyphSet {
  /// The set for a locale: ASCII where the environment names a locale that is not UTF-8.
  ///
  ///     LANG=en_US.UTF-8   .unicode        LC_ALL=C           .ascii
  ///     nothing set        .unicode        LANG=de_DE@euro    .ascii
  ///
  /// `LC_ALL` counts before `LC_CTYPE`, and that before `LANG`; an empty one counts as not set.
  /// - Parameter variable: the value of an environment variable.
  public static func fitting(environment variable: (String) -> String?) -> GlyphSet {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(variable).first { !$0.isEmpty }
    guard let name = locale?.lowercased() else { return .unicode }
    return name.contains("utf-8") || name.contains("utf8") ? .unicode : .ascii
  }
}
