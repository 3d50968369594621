// The colour of the terminal's background: the question, and what counts as an answer.

#include "internal.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>

/// For so long an answer counts.
enum { ANSWER_LIMIT = 1000 };

/// When the background was asked for; 0 when no answer is due.
static long asked_at;

/// How much of an answer has come. It may come in parts, with pauses between them, and none of them
/// may be taken for keys:
///
///     ESC      ]        11;rgb:1616/1919/1f1f    BEL, or ESC      \
///     escape   bracket  text                              ending
///
/// An ESC with nothing after it is told as a key at once; a bracket after it only when its second
/// half, as in `]c`, has not come for a moment.
static enum { NONE, LONE_ESCAPE, BRACKET, TEXT, ENDING } part;
static char text[64];
static int length;
static long bracket_at;

/// So long a bracket waits for what follows it.
enum { BRACKET_LIMIT = 300 };

long cn_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

bool cn_answer_is_due(void) { return asked_at != 0; }

long cn_answer_age(void) { return cn_now() - asked_at; }

bool cn_answer_counts(void) { return asked_at != 0 && cn_answer_age() <= ANSWER_LIMIT; }

void cn_ask_background(void) {
  static const char question[] = "\033]11;?\033\\";
  const char *name = getenv("TERM");
  // The console takes the question for the start of a palette, and prints the rest of it.
  if (name == NULL || strncmp(name, "linux", 5) == 0 || strncmp(name, "vt", 2) == 0) return;
  asked_at = cn_now();
  cn_send(question, sizeof question - 1);
}

/// One channel of a colour: one to four hexadecimal digits, of which the first two count.
static int channel(const char **text) {
  int value = 0, digits = 0;
  for (; digits < 4; digits++, (*text)++) {
    char c = **text;
    int digit = c >= '0' && c <= '9' ? c - '0'
      : c >= 'a' && c <= 'f' ? c - 'a' + 10
      : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
    if (digit < 0) break;
    if (digits < 2) value = 16 * value + digit;
  }
  return digits == 0 ? -1 : digits == 1 ? 17 * value : value;
}

/// What the text of an answer says: `11;rgb:1616/1919/1f1f` in time, or nothing.
static cn_event taken_answer(void) {
  text[length] = '\0';
  cn_event nothing = {.kind = CN_NOTHING};
  bool is_in_time = cn_answer_counts();
  if (strncmp(text, "11;rgb", 6) != 0) return nothing;
  asked_at = 0;
  const char *colon = strchr(text, ':');
  if (!is_in_time || colon == NULL) return nothing;
  uint32_t color = 0;
  const char *at = colon + 1;
  for (int i = 0; i < 3; i++) {
    int value = channel(&at);
    if (value < 0) return nothing;
    color = color << 8 | (uint32_t)value;
    if (*at == '/') at++;
  }
  return (cn_event){.kind = CN_BACKGROUND, .value = color};
}

void cn_begin_answer(void) {
  part = TEXT;
  length = 0;
}

void cn_note_escape(void) { part = asked_at != 0 ? LONE_ESCAPE : NONE; }

bool cn_answer_is_ending(void) { return part == ENDING; }

long cn_bracket_patience(void) {
  long left = bracket_at + BRACKET_LIMIT - cn_now();
  return part != BRACKET ? -1 : left > 0 ? left : 0;
}

bool cn_gives_bracket_back(void) {
  if (cn_bracket_patience() != 0) return false;
  part = NONE;
  return true;
}

/// Whether a character can be the next one of an answer's text.
static bool goes_on(uint32_t key) {
  static const char head[] = "11;rgb";
  if (length < (int)sizeof head - 1) return key == (uint32_t)head[length];
  bool is_letter = (key >= 'a' && key <= 'f') || (key >= 'A' && key <= 'F');
  bool is_digit = (key >= '0' && key <= '9') || is_letter;
  return is_digit || key == ':' || key == '/';
}

static cn_part add_to_text(uint32_t key, cn_event *seen) {
  enum { BELL = 7, ESCAPE = 27, STRING_TERMINATOR = 0x9C };
  if (key == BELL || key == ESCAPE || key == STRING_TERMINATOR) {
    part = key == ESCAPE ? ENDING : NONE;
    *seen = taken_answer();
    return CN_TAKEN;
  }
  if (goes_on(key)) {
    if (length < (int)sizeof text - 1) text[length++] = (char)key;
    return CN_TAKEN;
  }
  part = NONE;
  return length > 0 && length < 6 ? CN_OTHER_STRING : CN_FOREIGN;
}

cn_part cn_add_to_answer(uint32_t key, cn_event *seen) {
  switch (part) {
    case NONE: return CN_FOREIGN;
    case LONE_ESCAPE:
      part = key == ']' ? BRACKET : NONE;
      bracket_at = cn_now();
      return part == BRACKET ? CN_TAKEN : CN_FOREIGN;
    case BRACKET:
      cn_begin_answer();
      if (goes_on(key)) return add_to_text(key, seen);
      part = NONE;
      return CN_HELD_BACK;
    case TEXT: return add_to_text(key, seen);
    case ENDING: part = NONE; return key == '\\' ? CN_TAKEN : CN_FOREIGN;
  }
  return CN_FOREIGN;
}
