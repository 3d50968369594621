#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// What a fuzzed program needs of the system: files and a terminal that are nobody else's.

/// Opens a new file that is in no folder, in memory; or -1.
int fuzz_file(void);

/// Opens a pseudo-terminal and makes it the terminal of this process, which leaves its session for
/// that. The master's end, or -1.
int fuzz_open_terminal(int rows, int columns);
/// Sends bytes as the terminal does; false where they are not taken.
bool fuzz_send(int master, const uint8_t *_Nonnull bytes, size_t count);
/// Leaves out what the program has sent to the terminal.
void fuzz_discard(int master);
