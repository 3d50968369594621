// Signals do two things only: the fatal ones restore the terminal and let the process die of them;
// the others leave a note and ring the alarm pipe, and cn_next acts on the note. So ncurses is
// never entered from a handler, whichever thread the kernel chose for it.

#include "internal.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static int alarm_pipe[2] = {-1, -1};
static atomic_bool stop_asked, continued, resized;

// All that end a process that does not ask for them, and can be caught.
static const int fatal_signals[] = {
    SIGTERM, SIGHUP,  SIGINT,  SIGQUIT, SIGILL,    SIGTRAP, SIGABRT, SIGBUS,  SIGFPE, SIGSEGV,
    SIGUSR1, SIGUSR2, SIGALRM, SIGSYS,  SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ,
};
enum { FATAL_COUNT = sizeof fatal_signals / sizeof *fatal_signals };
static const int other_signals[] = {SIGTSTP, SIGCONT, SIGWINCH, SIGPIPE};
enum { OTHER_COUNT = sizeof other_signals / sizeof *other_signals };
static struct sigaction found[FATAL_COUNT + OTHER_COUNT];
static bool are_noted;

bool cn_make_alarm(void) {
  if (alarm_pipe[0] >= 0) return true;
  return pipe2(alarm_pipe, O_CLOEXEC | O_NONBLOCK) == 0;
}

int cn_alarm(void) { return alarm_pipe[0]; }

static void ring(char reason) {
  int saved = errno;
  if (alarm_pipe[1] >= 0 && write(alarm_pipe[1], &reason, 1) < 0) {}  // full: it rings anyway
  errno = saved;
}

void cn_wake(void) { ring('w'); }

bool cn_silence_alarm(void) {
  bool woken = false;
  char reasons[256];
  ssize_t count;
  while ((count = read(alarm_pipe[0], reasons, sizeof reasons)) > 0) {
    woken = woken || memchr(reasons, 'w', (size_t)count) != NULL;
  }
  return woken;
}

bool cn_take_stop(void) { return atomic_exchange(&stop_asked, false); }
bool cn_take_continue(void) { return atomic_exchange(&continued, false); }
bool cn_take_resize(void) { return atomic_exchange(&resized, false); }

static void on_fatal(int signal_number) {
  cn_restore();
  signal(signal_number, SIG_DFL);
  raise(signal_number);
}

static void on_stop(int signal_number) {
  (void)signal_number;
  atomic_store(&stop_asked, true);
  ring('s');
}

static void on_continue(int signal_number) {
  (void)signal_number;
  atomic_store(&continued, true);
  ring('s');
}

static void on_resize(int signal_number) {
  (void)signal_number;
  atomic_store(&resized, true);
  ring('s');
}

static void catch(int signal_number, void (*handler)(int), int flags) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  sigfillset(&action.sa_mask);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigaction(signal_number, &action, NULL);
}

void cn_note_signals(void) {
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal_signals[i], NULL, &found[i]);
  for (int i = 0; i < OTHER_COUNT; i++) {
    sigaction(other_signals[i], NULL, &found[FATAL_COUNT + i]);
  }
  are_noted = true;
}

void cn_catch_signals(void) {
  static char stack[65536];  // a stack that has overflowed cannot carry its own handler
  stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&other, NULL);
  for (int i = 0; i < FATAL_COUNT; i++) {
    bool is_ignored = found[i].sa_handler == SIG_IGN;  // `nohup diptych`
    catch(fatal_signals[i], is_ignored ? SIG_IGN : on_fatal, SA_ONSTACK);
  }
  catch(SIGTSTP, on_stop, SA_RESTART);
  catch(SIGCONT, on_continue, SA_RESTART);
  catch(SIGWINCH, on_resize, SA_RESTART);
  catch(SIGPIPE, SIG_IGN, 0);
}

void cn_release_signals(void) {
  if (!are_noted) return;
  are_noted = false;
  for (int i = 0; i < FATAL_COUNT; i++) sigaction(fatal_signals[i], &found[i], NULL);
  for (int i = 0; i < OTHER_COUNT; i++) {
    sigaction(other_signals[i], &found[FATAL_COUNT + i], NULL);
  }
}

void cn_stop(bool with_group) {
  if (with_group) {  // as the terminal does, for a pipeline stops as one
    signal(SIGTSTP, SIG_IGN);
    kill(0, SIGTSTP);
  }
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);  // here the process stops
  catch(SIGTSTP, on_stop, SA_RESTART);
}
