#pragma once
#include <stdint.h>
#include <sys/types.h>

/// Starts a program on a pseudo-terminal of its own; returns its process id or -1, and the master
/// end.
pid_t cpty_spawn(
  const char *_Nonnull path, char *_Nullable const *_Nonnull arguments,
  char *_Nullable const *_Nonnull environment, int rows, int columns, int *_Nonnull master);
/// Runs a program to its end, its output in a file, without input; its exit status, -1 for trouble.
int cpty_run(
  const char *_Nonnull path, char *_Nullable const *_Nonnull arguments,
  char *_Nullable const *_Nonnull environment, const char *_Nonnull output);
/// Gives the pseudo-terminal a new size.
int cpty_resize(int master, int rows, int columns);
/// The exit status of a waited-for program; minus the signal's number where a signal ended it.
int cpty_exit_status(int raw);
/// Sets a UTF-8 locale for this process; 1 when there is one.
int cpty_use_utf8(void);
/// What the C library says about a character's columns; -1 when it is not printable.
int cpty_wcwidth(uint32_t scalar);
