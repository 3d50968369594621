#ifndef DIPTYCH_PAGES_H
#define DIPTYCH_PAGES_H

#include <stddef.h>

// A page as libxml2 reads it, flat: what opens, what closes, and the text between, in order.

typedef enum {
  PAGE_OPEN,
  PAGE_CLOSE,
  PAGE_TEXT
} page_event_kind;

typedef struct {
  page_event_kind kind;
  // The lower-case name of what opens or closes, or the text: UTF-8, ended by a zero byte.
  const char *words;
  // For what opens: names and values in turn, ended by a null; null where there are none.
  const char **attributes;
} page_event;

typedef struct {
  page_event *events;
  size_t count;
  // Whether the page is nested deeper than is read.
  int is_cut;
  void *document;
} page;

typedef enum {
  PAGE_READ,
  // The library is not on this machine.
  PAGE_NO_LIBRARY,
  PAGE_UNREADABLE
} page_outcome;

// Reads UTF-8 bytes as HTML. The library is opened at the first page. O(bytes).
page_outcome page_read(const char *bytes, size_t count, page *into);

// Gives back what a page holds.
void page_free(page *read);

// Bytes of a named character set as UTF-8, broken ones as U+FFFD; null where the set is not known.
// The result is given back with page_free_decoded. O(bytes).
char *page_decode(const char *bytes, size_t count, const char *character_set, size_t *length);

void page_free_decoded(char *bytes);

#endif
