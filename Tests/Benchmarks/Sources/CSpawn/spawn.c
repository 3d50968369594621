#define _GNU_SOURCE 1
#include "CSpawn.h"
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

// Only async-signal-safe calls between fork and exec.
static void become(char *const *arguments, char *const *environment) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(arguments[0], arguments, environment);
  _exit(127);
}

pid_t cspawn_on_terminal(
  char *const *arguments, char *const *environment, int rows, int columns, int *master) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t process = forkpty(master, NULL, NULL, &size);
  if (process == 0) become(arguments, environment);
  if (process > 0) fcntl(*master, F_SETFD, FD_CLOEXEC);
  return process;
}

int cspawn_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

pid_t cspawn_on_pipe(char *const *arguments, char *const *environment, int *output) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  pid_t process = fork();
  if (process == 0) {
    dup2(ends[1], STDOUT_FILENO);
    become(arguments, environment);
  }
  close(ends[1]);
  if (process < 0) close(ends[0]);
  *output = ends[0];
  return process;
}
