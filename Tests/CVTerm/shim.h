#pragma once
#include <vterm.h>

// The bit-fields of VTermScreenCell are not imported by Swift.
static inline int cvt_bold(const VTermScreenCell *_Nonnull c) { return c->attrs.bold; }
static inline int cvt_reverse(const VTermScreenCell *_Nonnull c) { return c->attrs.reverse; }
static inline int cvt_underline(const VTermScreenCell *_Nonnull c) { return c->attrs.underline; }
static inline int cvt_width(const VTermScreenCell *_Nonnull c) { return c->width; }
static inline int cvt_foreground(const VTermScreenCell *_Nonnull c) {
  return VTERM_COLOR_IS_DEFAULT_FG(&c->fg)   ? -1
         : VTERM_COLOR_IS_INDEXED(&c->fg)    ? c->fg.indexed.idx
                                             : 0x1000000 | c->fg.rgb.red << 16 | c->fg.rgb.green << 8 | c->fg.rgb.blue;
}
