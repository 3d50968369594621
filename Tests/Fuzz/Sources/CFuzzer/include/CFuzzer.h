#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer's own loop, from `libclang_rt.fuzzer`: gives `input` one text after the other, until
/// the options in `arguments` are fulfilled, and ends the process.
_Noreturn void fuzz_run(
  char *_Nullable *_Nonnull arguments, int count,
  int (*_Nonnull input)(const uint8_t *_Nullable bytes, size_t count));

/// Opens a new file that is in no folder, in memory; or -1.
int fuzz_file(void);

/// Opens a pseudo-terminal and makes it the terminal of this process, which leaves its session for that.
/// The master's end, or -1.
int fuzz_open_terminal(int rows, int columns);
/// Sends bytes as the terminal does; false where they are not taken.
bool fuzz_send(int master, const uint8_t *_Nonnull bytes, size_t count);
/// Leaves out what the program has sent to the terminal.
void fuzz_discard(int master);
