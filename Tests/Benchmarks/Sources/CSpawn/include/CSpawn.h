#pragma once
#include <sys/types.h>

/// Starts a program on a pseudo-terminal of its own; returns its process id or -1, and the master
/// end.
pid_t cspawn_on_terminal(
  char *_Nullable const *_Nonnull arguments, char *_Nullable const *_Nonnull environment, int rows,
  int columns, int *_Nonnull master);
/// Gives the terminal another size; the program is told by a signal.
int cspawn_resize(int master, int rows, int columns);
/// Starts a program whose standard output is a pipe; returns its process id or -1, and the end to
/// read.
pid_t cspawn_on_pipe(
  char *_Nullable const *_Nonnull arguments, char *_Nullable const *_Nonnull environment,
  int *_Nonnull output);
