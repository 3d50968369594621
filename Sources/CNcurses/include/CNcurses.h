#pragma once
#include <stdbool.h>
#include <stdint.h>

// ncurses in a dozen functions, none of which shows one of its types.
//
//     cn_open ─► cn_put … cn_show ─► cn_next ─► … ─► cn_close
//                                       ▲
//                                       └── cn_wake, from any thread or signal handler
//
// There is one terminal in a process, so the state lives in this module. All functions but cn_wake
// belong to one thread. Columns and rows count from 0.

/// What came of opening the terminal.
typedef enum {
  CN_OPENED,
  CN_NO_TERMINAL,       // no /dev/tty, or it is no terminal
  CN_UNKNOWN_TERMINAL,  // terminfo does not know the name
  CN_NO_ADDRESSING,     // it cannot put the cursor where it should
} cn_status;

/// What a cell can have beside colour; the bits of `Style.Attributes`.
enum { CN_BOLD = 1, CN_DIM = 2, CN_ITALIC = 4, CN_UNDERLINE = 8, CN_REVERSE = 16 };

/// How to open the terminal.
typedef struct {
  const char *_Nullable name;  // for terminfo; NULL for $TERM
  bool assume_utf8;            // use C.UTF-8 where the environment's locale is not UTF-8
  bool color;                  // false: no colour sequence is ever sent
  bool mouse;
} cn_options;

/// Takes /dev/tty: alternate screen, keys one by one, Ctrl-C as a key, stderr held back. Whatever
/// ends the process from now on restores the terminal first. On failure nothing has changed.
cn_status cn_open(cn_options options);
/// Gives the terminal back as it was, and prints what was held back. Harmless when it is not open.
void cn_close(void);

int cn_columns(void);
int cn_rows(void);
/// How many colours there are; 0 without colour.
int cn_colors(void);
/// Whether a colour's number is its red, green and blue (from 8 on) and not a place in a palette.
bool cn_has_direct_color(void);
/// How many colour pairs there are, pair 0 included.
int cn_pairs(void);
/// Gives `pair`, from 1, its colours; -1 is the terminal's own. False where that does not work.
bool cn_set_pair(int pair, int foreground, int background);

/// Puts a glyph of `columns` columns into the picture: a scalar and its combining marks. Whatever
/// the glyph is, no control character is sent and no other cell is touched.
void cn_put(
  int row, int column, int columns, const uint32_t *_Nonnull scalars, int count, int attributes,
  int pair);
/// Whether the C library knows a scalar as one that has columns, in the locale of the terminal.
bool cn_can_show(uint32_t scalar);
/// Whether the terminal draws signs over two columns that the C library gives one: those which
/// cn_put then gets with two. Not so at first.
void cn_widen(bool widens);
/// Blanks the picture.
void cn_erase(void);
/// Brings the picture onto the terminal; the cursor is at a cell, or is hidden by row -1.
void cn_show(int row, int column);
/// Makes the next cn_show send every cell.
void cn_forget(void);
/// Sends bytes that change no cell and move no cursor, such as a text for the clipboard.
void cn_send(const void *_Nonnull bytes, int count);

/// Takes the mouse from the terminal, or gives it back to it.
void cn_take_mouse(bool takes);

/// Asks for the colour of the background (OSC 11); a terminal that does not know the question keeps
/// silent. An answer within a second is a CN_BACKGROUND, a later one nothing.
void cn_ask_background(void);

/// What cn_next saw.
typedef enum {
  CN_NOTHING,  // the time has passed, or cn_wake was called
  CN_CHARACTER,
  CN_CONTROL,   // value: the letter, lower case
  CN_NAMED,     // value: a cn_name
  CN_FUNCTION,  // value: 1 for F1
  CN_PASTE,     // text and count, until the next call
  CN_MOUSE,     // value: a cn_mouse; row, column
  CN_BACKGROUND,  // value: red, green and blue, eight bits each
  CN_RESIZED,
  CN_RESUMED,
  CN_CLOSED,
} cn_kind;
typedef enum {
  CN_UP, CN_DOWN, CN_LEFT, CN_RIGHT, CN_HOME, CN_END, CN_PAGE_UP, CN_PAGE_DOWN, CN_TAB,
  CN_BACK_TAB, CN_ENTER, CN_ESCAPE, CN_BACKSPACE, CN_DELETE, CN_INSERT,
} cn_name;
typedef enum { CN_PRESS, CN_RELEASE, CN_DRAG, CN_WHEEL_UP, CN_WHEEL_DOWN } cn_mouse;
typedef struct {
  cn_kind kind;
  uint32_t value;
  int row, column;
  const uint32_t *_Nullable text;
  int count;
} cn_event;

/// Waits for the next event, without using the processor; a negative time waits for ever.
cn_event cn_next(int milliseconds);
/// Makes a waiting cn_next, or else the next one, return CN_NOTHING.
void cn_wake(void);
