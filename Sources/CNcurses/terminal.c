// Opening the terminal, giving it back, and putting it right when the process dies.

#include "internal.h"
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>

int cn_terminal = -1;
WINDOW *cn_keys;

static SCREEN *screen;
static FILE *stream;
static struct termios found_modes;
static atomic_bool is_ours;
static bool has_color, takes_mouse;

/// Buttons, movements while one is down, and places beyond column 223; a terminal that knows no
/// movements keeps to the buttons.
#define MOUSE_ON "\033[?1000h\033[?1002h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1002l\033[?1000l"

// What cn_restore sends, made ready when there is still time to.
static char farewell[512];
static size_t farewell_length;
static bool knows_private_modes;

static const char *capability(const char *name) {
  const char *text = tigetstr((char *)name);
  return text == NULL || text == (char *)-1 ? NULL : text;
}

static void add_to_farewell(const char *text, size_t length) {
  if (farewell_length + length > sizeof farewell) return;
  memcpy(farewell + farewell_length, text, length);
  farewell_length += length;
}

/// Adds a capability's text without its `$<5>` delays.
static void add_capability(const char *name) {
  const char *text = capability(name);
  while (text != NULL && *text != '\0') {
    if (text[0] == '$' && text[1] == '<') {
      text = strchr(text, '>');
      if (text != NULL) text++;
    } else {
      add_to_farewell(text++, 1);
    }
  }
}

static void prepare_farewell(bool color) {
  static const char modes_off[] = "\033[?2004l" MOUSE_OFF;
  farewell_length = 0;
  if (knows_private_modes) add_to_farewell(modes_off, sizeof modes_off - 1);
  add_capability("sgr0");
  if (color) add_capability("op");
  add_capability("rmkx");
  add_capability("cnorm");
  add_capability("rmcup");
}

/// Writes all of `text`, but gives up on a terminal that takes nothing for a second.
static void send(const char *text, size_t length) {
  while (length > 0) {
    struct pollfd ready = {.fd = cn_terminal, .events = POLLOUT};
    if (poll(&ready, 1, 1000) <= 0) return;
    ssize_t count = write(cn_terminal, text, length);
    if (count < 0 && errno != EINTR) return;
    if (count > 0) {
      text += count;
      length -= (size_t)count;
    }
  }
}

static void send_mouse_mode(bool on) {
  const char *mouse = on ? MOUSE_ON : MOUSE_OFF;
  send(mouse, strlen(mouse));
}

/// The modes that are ours and not ncurses': bracketed paste, and the mouse, as ncurses loses
/// events that come together.
static void private_modes(bool on) {
  if (!knows_private_modes) return;
  const char *paste = on ? "\033[?2004h" : "\033[?2004l";
  send(paste, strlen(paste));
  if (takes_mouse) send_mouse_mode(on);
}

void cn_take_mouse(bool takes) {
  if (takes == takes_mouse) return;
  takes_mouse = takes;
  if (knows_private_modes && atomic_load(&is_ours)) send_mouse_mode(takes);
}

void cn_send(const void *bytes, int count) {
  // What ncurses has drawn is with the terminal already: cn_show leaves nothing to do.
  if (atomic_load(&is_ours) && count > 0) send(bytes, (size_t)count);
}

void cn_restore(void) {
  if (!atomic_exchange(&is_ours, false)) return;
  int saved = errno;
  send(farewell, farewell_length);
  tcsetattr(cn_terminal, TCSANOW, &found_modes);
  cn_give_back_stderr();
  errno = saved;
}

void cn_lend(void) {
  private_modes(false);
  endwin();
  atomic_store(&is_ours, false);
}

void cn_reclaim(void) {
  atomic_store(&is_ours, true);
  reset_prog_mode();
  clearok(curscr, TRUE);
  doupdate();
  private_modes(true);
}

bool cn_adopt_size(void) {
  struct winsize size;
  if (ioctl(cn_terminal, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) {
    return false;
  }
  if (!is_term_resized(size.ws_row, size.ws_col)) return false;
  resize_term(size.ws_row, size.ws_col);
  clearok(curscr, TRUE);  // the terminal may have moved its lines about
  return true;
}

static void set_locale(bool assume_utf8) {
  const char *set = setlocale(LC_CTYPE, "");
  if (set != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  if (assume_utf8) setlocale(LC_CTYPE, "C.UTF-8");
}

/// Keys one by one and unchanged. Ctrl-C and Ctrl-Z are two of them: input.c stops for Ctrl-Z, as
/// ncurses ignores the signal while it draws, and so loses one that comes then.
static void set_modes(void) {
  cbreak();
  noecho();
  nonl();
  struct termios modes;
  if (tcgetattr(cn_terminal, &modes) == 0) {
    modes.c_cc[VINTR] = _POSIX_VDISABLE;
    modes.c_cc[VSUSP] = _POSIX_VDISABLE;
    modes.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
    modes.c_lflag &= ~(tcflag_t)IEXTEN;
    tcsetattr(cn_terminal, TCSANOW, &modes);
  }
  def_prog_mode();
}

/// Until it has been left and entered once, ncurses takes every move of the cursor for the
/// program's own and sends what it has: a write for each row of a frame, and a wake-up of the
/// terminal for each.
static void begin_running(void) {
  endwin();
  doupdate();
}

static cn_status give_up(cn_status status) {
  if (screen != NULL) {
    endwin();
    delscreen(screen);
  }
  fclose(stream);
  screen = NULL;
  stream = NULL;
  cn_terminal = -1;
  cn_release_signals();
  return status;
}


cn_status cn_open(cn_options options) {
  int descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
  if (descriptor < 0) return CN_NO_TERMINAL;
  stream = tcgetattr(descriptor, &found_modes) == 0 ? fdopen(descriptor, "r+") : NULL;
  if (stream == NULL || !cn_make_alarm()) {
    close(descriptor);
    return CN_NO_TERMINAL;
  }
  cn_terminal = descriptor;
  cn_widen(false);
  set_locale(options.assume_utf8);
  set_escdelay(25);
  use_env(FALSE);
  use_tioctl(TRUE);  // the size is the terminal's, whatever LINES and COLUMNS say
  cn_note_signals();
  screen = newterm((char *)options.name, stream, stream);
  if (screen == NULL) return give_up(CN_UNKNOWN_TERMINAL);
  set_term(screen);
  if (capability("cup") == NULL) return give_up(CN_NO_ADDRESSING);
  knows_private_modes = capability("kmous") != NULL;
  takes_mouse = options.mouse;
  has_color = options.color && has_colors();
  prepare_farewell(has_color);
  atomic_store(&is_ours, true);
  static bool is_registered;
  if (!is_registered) is_registered = atexit(cn_restore) == 0;
  cn_catch_signals();
  cn_hold_stderr();
  set_modes();
  begin_running();  // before colours are ours: leaving resets the terminal's palette
  if (has_color) {
    start_color();
    use_default_colors();
  }
  cn_keys = newpad(1, 1);
  keypad(cn_keys, TRUE);
  nodelay(cn_keys, TRUE);
  cn_define_keys(knows_private_modes);
  cn_adopt_size();
  private_modes(true);
  return CN_OPENED;
}

void cn_close(void) {
  if (screen == NULL) return;
  if (atomic_load(&is_ours)) cn_await_answer();
  if (atomic_exchange(&is_ours, false)) {
    private_modes(false);
    endwin();
    tcsetattr(cn_terminal, TCSANOW, &found_modes);
    cn_give_back_stderr();
  }
  delwin(cn_keys);
  delscreen(screen);
  fclose(stream);
  cn_release_signals();
  cn_keys = NULL;
  screen = NULL;
  stream = NULL;
  cn_terminal = -1;
}

int cn_columns(void) { return getmaxx(stdscr); }
int cn_rows(void) { return getmaxy(stdscr); }
int cn_colors(void) { return has_color ? COLORS : 0; }
int cn_pairs(void) { return has_color ? COLOR_PAIRS : 1; }
bool cn_has_direct_color(void) { return has_color && COLORS > 256 && tigetflag("RGB") > 0; }
bool cn_set_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) != ERR;
}
