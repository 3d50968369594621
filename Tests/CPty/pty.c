#define _GNU_SOURCE 1
#include "CPty.h"
#include <fcntl.h>
#include <locale.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

pid_t cpty_spawn(
  const char *path, char *const *arguments, char *const *environment, int rows, int columns,
  int *master) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t process = forkpty(master, NULL, NULL, &size);
  if (process == 0) {  // only async-signal-safe calls in the child of a threaded Swift process
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, arguments, environment);
    _exit(127);
  }
  if (process > 0) fcntl(*master, F_SETFD, FD_CLOEXEC);
  return process;
}

int cpty_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

int cpty_exit_status(int raw) { return WIFEXITED(raw) ? WEXITSTATUS(raw) : -WTERMSIG(raw); }

int cpty_use_utf8(void) { return setlocale(LC_CTYPE, "C.UTF-8") != NULL; }

int cpty_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
