// From the terminal's bytes to events.

#include "internal.h"
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

/// Keys of our own, beyond those of ncurses.
enum { PASTE_BEGINS = 0x400, PASTE_ENDS, MOUSE, OLD_MOUSE };
enum { ESCAPE = 27, CONTROL_Z = 26, PASTE_LIMIT = 1 << 20, PATIENCE = 1000 };
/// So long after a lone ESC the rest of an answer may come before it is told as a key, and so long
/// after the question whoever leaves waits for it.
enum { ANSWER_GAP = 60, FAREWELL_LIMIT = 250 };

/// A key that was read, and is to be read again; ERR where there is none.
static wint_t returned_key;
static int returned_outcome = ERR;

static uint32_t *paste;
static int paste_count, paste_room;
static bool resumed_is_due;

void cn_define_keys(bool has_private_modes) {
  static const struct {
    const char *sequence;
    int key;
  } keys[] = {
    {"\033[A", KEY_UP},    {"\033[B", KEY_DOWN},  {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
    {"\033OA", KEY_UP},    {"\033OB", KEY_DOWN},  {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME},  {"\033[F", KEY_END},   {"\033OH", KEY_HOME},  {"\033OF", KEY_END},
    {"\033[1~", KEY_HOME}, {"\033[4~", KEY_END},  {"\033[7~", KEY_HOME}, {"\033[8~", KEY_END},
    {"\033[2~", KEY_IC},   {"\033[3~", KEY_DC},   {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
    {"\033[Z", KEY_BTAB},  {"\033OP", KEY_F(1)},  {"\033OQ", KEY_F(2)},  {"\033OR", KEY_F(3)},
    {"\033OS", KEY_F(4)},  {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)},
    {"\033[14~", KEY_F(4)}, {"\033OM", KEY_ENTER},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
    if (key_defined(keys[i].sequence) == 0) define_key(keys[i].sequence, keys[i].key);
  }
  if (!has_private_modes) return;
  define_key("\033[200~", PASTE_BEGINS);
  define_key("\033[201~", PASTE_ENDS);
  define_key("\033[<", MOUSE);
  define_key("\033[M", OLD_MOUSE);
}

static cn_event event(cn_kind kind, uint32_t value) {
  return (cn_event){.kind = kind, .value = value};
}

/// What has already come: OK and a character, KEY_CODE_YES and a key, or ERR.
static int read_key(wint_t *key) {
  if (returned_outcome == ERR) return wget_wch(cn_keys, key);
  int outcome = returned_outcome;
  *key = returned_key;
  returned_outcome = ERR;
  return outcome;
}

static void return_key(int outcome, wint_t key) {
  returned_outcome = outcome;
  returned_key = key;
}

/// The same, for what must follow: waits a while for it.
static int await_key(wint_t *key) {
  for (;;) {
    int outcome = read_key(key);
    if (outcome != ERR) return outcome;
    struct pollfd ready = {.fd = cn_terminal, .events = POLLIN};
    if (poll(&ready, 1, PATIENCE) == 0 || (ready.revents & (POLLHUP | POLLERR))) return ERR;
  }
}

/// Leaves out what has come of a string: up to BEL or ESC \.
static void skip_string(void) {
  wint_t key = 0;
  for (int i = 0; i < 4096 && read_key(&key) == OK; i++) {
    if (key == 7 || key == '\\') return;
  }
}

/// After ESC ]: where an answer is due, what follows is its text, whenever it comes.
static void begin_string(void) {
  wint_t key = 0;
  int outcome = cn_answer_is_due() ? read_key(&key) : ERR;
  bool is_answer = cn_answer_is_due() && (outcome == ERR || (outcome == OK && key == '1'));
  if (outcome != ERR) return_key(outcome, key);
  if (is_answer) cn_begin_answer();
  else skip_string();
}

/// Gives a key to the answer under way, if there is one; true where the key is none of its own, and
/// means what it means elsewhere.
static bool is_beside_answer(int outcome, wint_t key, cn_event *seen) {
  switch (cn_add_to_answer(outcome == OK ? key : 0, seen)) {
    case CN_FOREIGN: return true;
    case CN_OTHER_STRING: skip_string(); return false;
    case CN_HELD_BACK:  // a bracket was a key after all, and comes before this one
      return_key(outcome, key);
      *seen = event(CN_CHARACTER, ']');
      return false;
    default: return false;
  }
}

/// Reads the rest of a sequence that terminfo does not know, so that its letters are no keys:
/// ESC [ … letter, ESC O letter, ESC ] … BEL, ESC letter (Alt).
static cn_event skip_sequence(wint_t first) {
  cn_event nothing = {.kind = CN_NOTHING};
  wint_t key = 0;
  if (first == ']') {
    begin_string();
    return nothing;
  }
  bool is_string = first == 'P' || first == '_' || first == '^' || first == 'X';
  if (!is_string && first != '[' && first != 'O') return nothing;
  for (int i = 0; i < 4096 && read_key(&key) == OK; i++) {
    if (is_string ? key == 7 || key == '\\' : key >= '@' && key <= '~' && !(i == 0 && key == '[')) {
      break;
    }
  }
  return nothing;
}

static cn_event escape(void) {
  wint_t next = 0;
  int outcome = read_key(&next);
  if (outcome == ERR && cn_answer_counts()) {
    struct pollfd ready = {.fd = cn_terminal, .events = POLLIN};
    if (poll(&ready, 1, ANSWER_GAP) > 0) outcome = read_key(&next);
  }
  if (outcome == ERR) {
    cn_note_escape();
    return event(CN_NAMED, CN_ESCAPE);
  }
  if (outcome == OK && next == ESCAPE) {
    unget_wch(ESCAPE);
    return event(CN_NAMED, CN_ESCAPE);
  }
  return outcome == OK ? skip_sequence(next) : event(CN_NOTHING, 0);
}

static void add_to_paste(uint32_t scalar) {
  if (paste_count == paste_room) {
    int room = paste_room == 0 ? 1024 : 2 * paste_room;
    uint32_t *larger = room > PASTE_LIMIT ? NULL : realloc(paste, (size_t)room * sizeof *paste);
    if (larger == NULL) return;  // the rest of a very long paste is dropped
    paste = larger;
    paste_room = room;
  }
  paste[paste_count++] = scalar;
}

/// Reads until the end of the paste, or until nothing has come for a while. Lines become one.
static cn_event pasted(void) {
  paste_count = 0;
  for (;;) {
    wint_t key = 0;
    int outcome = await_key(&key);
    if (outcome == ERR || (outcome == KEY_CODE_YES && key == PASTE_ENDS)) break;
    if (outcome == OK && (key == '\r' || key == '\n' || key == '\t')) {
      add_to_paste(' ');
    } else if (outcome == OK && key >= ' ' && !(key >= 0x7F && key < 0xA0)) {
      add_to_paste((uint32_t)key);
    }
  }
  return (cn_event){.kind = CN_PASTE, .text = paste, .count = paste_count};
}

/// What the mouse did: the lower two bits are the button, 64 makes it the wheel, 32 a movement.
static cn_event mouse(int button, int column, int row, bool is_release) {
  cn_event result = {.kind = CN_MOUSE, .row = row - 1, .column = column - 1};
  bool is_wheel = (button & 64) != 0;
  if (is_wheel && (button & 3) < 2) {
    result.value = (button & 3) == 0 ? CN_WHEEL_UP : CN_WHEEL_DOWN;
  } else if (!is_wheel && (button & 32) && (button & 3) == 0) {
    result.value = CN_DRAG;
  } else if (!is_wheel && !(button & 32) && (is_release || (button & 3) == 0)) {
    result.value = is_release ? CN_RELEASE : CN_PRESS;
  } else {
    result.kind = CN_NOTHING;
  }
  return result;
}

/// ESC [ < button ; column ; row, then M where it was pressed and m where it was let go.
static cn_event read_mouse(void) {
  int numbers[3] = {0, 0, 0};
  int index = 0;
  wint_t key = 0;
  while (await_key(&key) == OK) {
    if (key >= '0' && key <= '9' && numbers[index] < 10000) {
      numbers[index] = 10 * numbers[index] + (int)(key - '0');
    } else if (key == ';' && index < 2) {
      index++;
    } else if ((key == 'M' || key == 'm') && index == 2) {
      bool is_release = key == 'm' && (numbers[0] & 3) == 0;
      if (key == 'm' && !is_release) break;
      return mouse(numbers[0], numbers[1], numbers[2], is_release);
    } else {
      break;
    }
  }
  return event(CN_NOTHING, 0);
}

/// ESC [ M and three characters, each 32 more than its number; button 3 is any one let go.
static cn_event read_old_mouse(void) {
  int numbers[3];
  for (int i = 0; i < 3; i++) {
    wint_t key = 0;
    if (await_key(&key) != OK || key < 32) return event(CN_NOTHING, 0);
    numbers[i] = (int)key - 32;
  }
  return mouse(numbers[0], numbers[1], numbers[2], (numbers[0] & 67) == 3);
}

static cn_event function_key(wint_t key) {
  if (key > KEY_F0 && key <= KEY_F(12)) return event(CN_FUNCTION, key - KEY_F0);
  switch (key) {
    case KEY_UP: return event(CN_NAMED, CN_UP);
    case KEY_DOWN: return event(CN_NAMED, CN_DOWN);
    case KEY_LEFT: return event(CN_NAMED, CN_LEFT);
    case KEY_RIGHT: return event(CN_NAMED, CN_RIGHT);
    case KEY_HOME: return event(CN_NAMED, CN_HOME);
    case KEY_END: return event(CN_NAMED, CN_END);
    case KEY_PPAGE: return event(CN_NAMED, CN_PAGE_UP);
    case KEY_NPAGE: return event(CN_NAMED, CN_PAGE_DOWN);
    case KEY_BTAB: return event(CN_NAMED, CN_BACK_TAB);
    case KEY_ENTER: return event(CN_NAMED, CN_ENTER);
    case KEY_BACKSPACE: return event(CN_NAMED, CN_BACKSPACE);
    case KEY_DC: return event(CN_NAMED, CN_DELETE);
    case KEY_IC: return event(CN_NAMED, CN_INSERT);
    case MOUSE: return read_mouse();
    case OLD_MOUSE: return read_old_mouse();
    case PASTE_BEGINS: return pasted();
    default: return event(CN_NOTHING, 0);  // Ctrl-arrows and the like mean nothing here
  }
}

/// After a stop: the terminal may have been used by others, and have got another size.
static cn_event resume(void) {
  cn_take_continue();
  bool is_resized = cn_adopt_size();
  cn_reclaim();
  resumed_is_due = is_resized;
  return event(is_resized ? CN_RESIZED : CN_RESUMED, 0);
}

static cn_event stop(bool with_group) {
  cn_lend();
  cn_stop(with_group);
  return resume();
}

static cn_event character(wint_t key) {
  switch (key) {
    case '\t': return event(CN_NAMED, CN_TAB);
    case '\r':
    case '\n': return event(CN_NAMED, CN_ENTER);
    case '\b':
    case 0x7F: return event(CN_NAMED, CN_BACKSPACE);
    case ESCAPE: return escape();
    case CONTROL_Z: return stop(true);
    default: break;
  }
  if (key >= 1 && key <= 26) return event(CN_CONTROL, 'a' + (uint32_t)key - 1);
  if (key < ' ' || (key > 0x7F && key < 0xA0)) return event(CN_NOTHING, 0);
  return event(CN_CHARACTER, (uint32_t)key);
}

/// An event that is already there; CN_NOTHING when there is none.
static cn_event present_event(void) {
  if (resumed_is_due) {
    resumed_is_due = false;
    return event(CN_RESUMED, 0);
  }
  if (cn_take_stop()) return stop(false);
  if (cn_take_continue()) return resume();
  if (cn_take_resize() && cn_adopt_size()) return event(CN_RESIZED, 0);
  wint_t key = 0;
  int outcome;
  while ((outcome = read_key(&key)) != ERR) {
    cn_event seen = event(CN_NOTHING, 0);
    if (is_beside_answer(outcome, key, &seen)) {
      seen = outcome == KEY_CODE_YES ? function_key(key) : character(key);
    }
    if (seen.kind != CN_NOTHING) return seen;
  }
  return cn_gives_bracket_back() ? event(CN_CHARACTER, ']') : event(CN_NOTHING, 0);
}

/// How long to wait: as long as was asked for, or until a key that is held back must be told.
static int patience(int milliseconds, long end) {
  long left = milliseconds < 0 ? -1 : end - cn_now();
  if (milliseconds >= 0 && left < 0) left = 0;
  long held = cn_bracket_patience();
  return (int)(held >= 0 && (left < 0 || held < left) ? held : left);
}

cn_event cn_next(int milliseconds) {
  long end = milliseconds < 0 ? 0 : cn_now() + milliseconds;
  int fruitless = 0;  // the terminal said there was something, and there was nothing
  for (;;) {
    cn_event seen = present_event();
    if (seen.kind != CN_NOTHING) return seen;
    if (fruitless > 8) return event(CN_CLOSED, 0);
    struct pollfd sources[] = {
      {.fd = cn_terminal, .events = POLLIN},
      {.fd = cn_alarm(), .events = POLLIN},
    };
    int ready = poll(sources, 2, patience(milliseconds, end));
    if (ready == 0 && cn_bracket_patience() >= 0 && (milliseconds < 0 || cn_now() < end)) continue;
    if (ready == 0) return event(CN_NOTHING, 0);
    if (ready < 0) continue;  // a signal: its note is read above
    if ((sources[1].revents & POLLIN) && cn_silence_alarm()) return event(CN_NOTHING, 0);
    if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return event(CN_CLOSED, 0);
    int waiting = 0;
    bool is_empty = ioctl(cn_terminal, FIONREAD, &waiting) == 0 && waiting == 0;
    fruitless = (sources[0].revents & POLLIN) && is_empty ? fruitless + 1 : 0;
  }
}

void cn_await_answer(void) {
  while (cn_answer_is_due() || cn_answer_is_ending()) {
    long left = FAREWELL_LIMIT - cn_answer_age();
    struct pollfd ready = {.fd = cn_terminal, .events = POLLIN};
    if (left <= 0 || poll(&ready, 1, (int)left) <= 0) return;
    if (ready.revents & (POLLHUP | POLLERR)) return;
    if (present_event().kind == CN_CLOSED) return;
  }
}
