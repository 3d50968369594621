// The colour of the terminal's background: the question, and what counts as an answer.

#include "internal.h"
#include <stdlib.h>
#include <string.h>
#include <time.h>

/// For so long an answer counts.
enum { ANSWER_LIMIT = 1000 };

/// When the background was asked for; 0 when no answer is due.
static long asked_at;

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

/// What a string of the terminal says: `11;rgb:1616/1919/1f1f` in time, or nothing.
cn_event cn_take_answer(const char *text) {
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
