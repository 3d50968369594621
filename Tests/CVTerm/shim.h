#pragma once
#include <vterm.h>

// What Swift does not import: the bit-fields of a cell, and the macros that look into a colour.
static inline int cvt_bold(const VTermScreenCell *_Nonnull c) { return c->attrs.bold; }
static inline int cvt_italic(const VTermScreenCell *_Nonnull c) { return c->attrs.italic; }
static inline int cvt_reverse(const VTermScreenCell *_Nonnull c) { return c->attrs.reverse; }
static inline int cvt_underline(const VTermScreenCell *_Nonnull c) { return c->attrs.underline; }
static inline int cvt_width(const VTermScreenCell *_Nonnull c) { return c->width; }
/// -1 for the terminal's own, else the number in the palette, or 0x1RRGGBB.
static inline int cvt_color(const VTermColor *_Nonnull c, int is_default) {
  if (is_default) return -1;
  if (VTERM_COLOR_IS_INDEXED(c)) return c->indexed.idx;
  return 0x1000000 | c->rgb.red << 16 | c->rgb.green << 8 | c->rgb.blue;
}
static inline int cvt_foreground(const VTermScreenCell *_Nonnull c) {
  return cvt_color(&c->fg, VTERM_COLOR_IS_DEFAULT_FG(&c->fg));
}
static inline int cvt_background(const VTermScreenCell *_Nonnull c) {
  return cvt_color(&c->bg, VTERM_COLOR_IS_DEFAULT_BG(&c->bg));
}
