/// The completion script for bash, in which `diptych A B` needs no command's name.
///
/// The argument parser's own script offers options and files after a command's name only.
enum CompletionScript {
  /// `answer`, mended where it is the script for bash; any other answer as it is.
  static func mended(_ answer: String) -> String {
    answer
      .replacing("complete -o filenames -F ", with: "complete -o filenames -o default -F ")
      .replacing(
        "        # Offer subcommand completions\n",
        with: """
                  # What 'compare' takes needs no command
                  if ((COMP_CWORD > 1)) || [[ "${cur}" = -* ]]; then
                      _diptych_compare
                      return
                  fi
                  # Offer subcommand completions

          """)
  }
}
