#define _GNU_SOURCE 1
#include "CFuzzer.h"
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

int fuzz_file(void) { return memfd_create("fuzz", MFD_CLOEXEC); }

int fuzz_open_terminal(int rows, int columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0) return -1;
  // A process that leads its group cannot leave its session: `setsid` is to start it.
  if (getsid(0) != getpid() && setsid() < 0) return -1;
  int slave = open(ptsname(master), O_RDWR);  // a leader without a terminal gets this one
  if (slave < 0) return -1;
  ioctl(slave, TIOCSCTTY, 0);
  ioctl(slave, TIOCSWINSZ, &size);
  return master;
}

bool fuzz_send(int master, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t sent = write(master, bytes, count);
    if (sent <= 0) return false;
    bytes += sent;
    count -= (size_t)sent;
  }
  return true;
}

void fuzz_discard(int master) {
  char bytes[4096];
  while (read(master, bytes, sizeof bytes) > 0) {}
}
