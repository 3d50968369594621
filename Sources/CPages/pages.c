#include "pages.h"

#include <dlfcn.h>
#include <errno.h>
#include <iconv.h>
#include <libxml/HTMLparser.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// No page is read deeper: libxml2 itself stops at 256 unless told otherwise.
enum { deepest = 250 };

typedef htmlDocPtr (*read_memory)(const char *, int, const char *, const char *, int);
typedef void (*free_document)(xmlDocPtr);

static read_memory read_page;
static free_document free_page;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_library(void) {
  void *library = dlopen("libxml2.so.2", RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libxml2.so.16", RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return;
  // Two articles may be read at once: what the library sets up, it sets up here.
  void (*set_up)(void) = (void (*)(void))dlsym(library, "xmlInitParser");
  if (set_up != NULL) set_up();
  read_page = (read_memory)dlsym(library, "htmlReadMemory");
  free_page = (free_document)dlsym(library, "xmlFreeDoc");
}

// Makes room for one event more; zero where there is none.
static int grow(page *into, size_t *room) {
  if (into->count < *room) return 1;
  size_t wanted = *room == 0 ? 1024 : *room * 2;
  page_event *events = realloc(into->events, wanted * sizeof(page_event));
  if (events == NULL) return 0;
  into->events = events;
  *room = wanted;
  return 1;
}

static const char **attributes_of(const xmlNode *node) {
  size_t count = 0;
  for (const xmlAttr *one = node->properties; one != NULL; one = one->next) count++;
  if (count == 0) return NULL;
  const char **all = calloc(2 * count + 1, sizeof(char *));
  if (all == NULL) return NULL;
  size_t at = 0;
  for (const xmlAttr *one = node->properties; one != NULL; one = one->next) {
    const xmlNode *value = one->children;
    all[at++] = (const char *)one->name;
    all[at++] = value != NULL && value->content != NULL ? (const char *)value->content : "";
  }
  return all;
}

static int add(page *into, size_t *room, page_event_kind kind, const char *words,
               const char **attributes) {
  if (words == NULL) return 1;
  if (!grow(into, room)) {
    free(attributes);
    return 0;
  }
  into->events[into->count++] = (page_event){kind, words, attributes};
  return 1;
}

// Walks the tree without recursion.
static int walk(const xmlNode *node, page *into) {
  size_t room = 0;
  int depth = 0;
  while (node != NULL) {
    int is_element = node->type == XML_ELEMENT_NODE;
    if (is_element) {
      if (!add(into, &room, PAGE_OPEN, (const char *)node->name, attributes_of(node))) return 0;
    } else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
      if (!add(into, &room, PAGE_TEXT, (const char *)node->content, NULL)) return 0;
    }
    if (is_element && node->children != NULL && depth < deepest) {
      depth++;
      node = node->children;
      continue;
    }
    if (is_element) {
      if (node->children != NULL) into->is_cut = 1;
      if (!add(into, &room, PAGE_CLOSE, (const char *)node->name, NULL)) return 0;
    }
    while (node != NULL && node->next == NULL) {
      node = node->parent;
      depth--;
      if (node == NULL || node->type != XML_ELEMENT_NODE) return 1;
      if (!add(into, &room, PAGE_CLOSE, (const char *)node->name, NULL)) return 0;
    }
    if (node != NULL) node = node->next;
  }
  return 1;
}

page_outcome page_read(const char *bytes, size_t count, page *into) {
  memset(into, 0, sizeof *into);
  pthread_once(&once, open_library);
  if (read_page == NULL || free_page == NULL) return PAGE_NO_LIBRARY;
  if (count > 0x7fffffff) return PAGE_UNREADABLE;
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  htmlDocPtr document = read_page(bytes, (int)count, NULL, "UTF-8", options);
  if (document == NULL) return PAGE_UNREADABLE;
  into->document = document;
  const xmlNode *root = document->children;
  while (root != NULL && root->type != XML_ELEMENT_NODE) root = root->next;
  if (root == NULL || !walk(root, into)) {
    page_free(into);
    return PAGE_UNREADABLE;
  }
  return PAGE_READ;
}

void page_free(page *read) {
  for (size_t at = 0; at < read->count; at++) free(read->events[at].attributes);
  free(read->events);
  if (read->document != NULL) free_page(read->document);
  memset(read, 0, sizeof *read);
}

char *page_decode(const char *bytes, size_t count, const char *character_set, size_t *length) {
  iconv_t converter = iconv_open("UTF-8", character_set);
  if (converter == (iconv_t)-1) return NULL;
  size_t room = count * 4 + 16;
  char *result = malloc(room);
  char *in = (char *)bytes, *out = result;
  size_t left = count, free_room = room;
  while (result != NULL && left > 0) {
    if (iconv(converter, &in, &left, &out, &free_room) != (size_t)-1) break;
    if (errno == E2BIG || free_room < 4) break;
    // A broken byte.
    memcpy(out, "\xEF\xBF\xBD", 3);
    out += 3;
    free_room -= 3;
    in++;
    left--;
  }
  iconv_close(converter);
  if (result != NULL) *length = (size_t)(out - result);
  return result;
}

void page_free_decoded(char *bytes) { free(bytes); }
