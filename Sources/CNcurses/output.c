// From cells to the terminal. ncurses compares the picture with what is shown and sends the rest.

#include "internal.h"
#include <string.h>
#include <wchar.h>

enum { MARKS = CCHARW_MAX - 1, SCALARS = 0x110000 };

/// Scalars that this terminal draws over two columns, and the C library over one; a bit for each.
static uint8_t widened[SCALARS / 8];
static bool widens;

static bool is_widened(wchar_t scalar) {
  return (uint32_t)scalar < SCALARS && (widened[scalar / 8] >> scalar % 8 & 1) != 0;
}

/// What ncurses asks for the columns of all that it draws. It has no setting for terminals that
/// draw more columns than the C library thinks, and would leave what follows such a sign where it
/// does not belong; so this replaces the library's, and asks it in the other cases.
int wcwidth(wchar_t scalar) {
  return is_widened(scalar) ? 2 : scalar == 0 ? 0 : wcswidth(&scalar, 1);
}

void cn_widen(bool now) {
  widens = now;
  memset(widened, 0, sizeof widened);
}

static void widen(uint32_t scalar, int columns) {
  if (!widens || columns != 2 || scalar >= SCALARS || wcwidth((wchar_t)scalar) != 1) return;
  widened[scalar / 8] |= (uint8_t)(1 << scalar % 8);
}

static attr_t attributes_of(int bits) {
  return (bits & CN_BOLD ? A_BOLD : 0) | (bits & CN_DIM ? A_DIM : 0) |
         (bits & CN_ITALIC ? A_ITALIC : 0) | (bits & CN_UNDERLINE ? A_UNDERLINE : 0) |
         (bits & CN_REVERSE ? A_REVERSE : 0);
}

static void put_cell(int row, int column, const wchar_t *text, attr_t attributes, int pair) {
  cchar_t cell;
  int extended = pair;
  if (setcchar(&cell, text, attributes, 0, &extended) != ERR) mvadd_wch(row, column, &cell);
}

/// A sign for a glyph that the C library, and so perhaps the terminal, takes for wider or narrower
/// than the canvas does, or that the locale cannot write. Two columns have the geta mark, with
/// which printers fill the place of a letter that they lack.
static const wchar_t *replacement(int columns) {
  if (columns == 2 && wcwidth(0x3013) == 2) return L"\u3013";
  return !widens && wcwidth(0xFFFD) == 1 ? L"\uFFFD" : L"?";
}

bool cn_can_show(uint32_t scalar) { return scalar < SCALARS && wcwidth((wchar_t)scalar) > 0; }

void cn_put(
  int row, int column, int columns, const uint32_t *scalars, int count, int attributes, int pair) {
  if (row < 0 || column < 0 || row >= cn_rows() || column >= cn_columns()) return;
  attr_t attr = attributes_of(attributes);
  bool is_cut = column + columns > cn_columns();
  if (is_cut || count < 1) {
    put_cell(row, column, L" ", attr, pair);
    return;
  }
  widen(scalars[0], columns);
  wchar_t text[MARKS + 2] = {(wchar_t)scalars[0]};
  if (wcwidth(text[0]) == columns && columns > 0) {  // controls have no width
    int length = 1;
    for (int i = 1; i < count && length <= MARKS; i++) {
      wchar_t mark = (wchar_t)scalars[i];
      if (mark != 0 && wcwidth(mark) == 0) text[length++] = mark;
    }
    put_cell(row, column, text, attr, pair);
  } else {
    const wchar_t *sign = replacement(columns);
    put_cell(row, column, sign, attr, pair);
    for (int i = wcwidth(sign[0]); i < columns; i++) put_cell(row, column + i, L" ", attr, pair);
  }
}

void cn_erase(void) { erase(); }

void cn_show(int row, int column) {
  bool is_visible = row >= 0 && column >= 0 && row < cn_rows() && column < cn_columns();
  if (is_visible) move(row, column);
  curs_set(is_visible ? 1 : 0);
  wnoutrefresh(stdscr);
  doupdate();
}

void cn_forget(void) { clearok(curscr, TRUE); }
