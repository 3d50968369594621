// What the Swift runtime prints when it traps would go to the alternate screen and be lost with it.
// While the terminal is ours, stderr is a file in memory; its text is printed after the restore.

#include "internal.h"
#include <fcntl.h>
#include <unistd.h>

#if defined(__linux__)
#include <sys/mman.h>

static int real_stderr = -1;
static int held_stderr = -1;

void cn_hold_stderr(void) {
  if (real_stderr >= 0 || !isatty(STDERR_FILENO)) return;
  held_stderr = memfd_create("stderr", MFD_CLOEXEC);
  if (held_stderr < 0) return;
  real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_stderr >= 0) {
    dup2(held_stderr, STDERR_FILENO);
  } else {
    close(held_stderr);
    held_stderr = -1;
  }
}

void cn_give_back_stderr(void) {
  if (real_stderr < 0) return;
  dup2(real_stderr, STDERR_FILENO);
  char buffer[4096];
  off_t at = 0;
  ssize_t count;
  while ((count = pread(held_stderr, buffer, sizeof buffer, at)) > 0) {
    if (write(STDERR_FILENO, buffer, (size_t)count) < 0) break;
    at += count;
  }
  close(held_stderr);
  close(real_stderr);
  real_stderr = held_stderr = -1;
}

#else

void cn_hold_stderr(void) {}
void cn_give_back_stderr(void) {}

#endif
