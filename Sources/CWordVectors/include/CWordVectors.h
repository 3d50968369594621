#pragma once
#include <stddef.h>

/// The word-vector table (layout in `NOTICE`), mapped with the binary and never copied.
extern const unsigned char word_vector_table[];
static inline const void *_Nonnull word_vector_bytes(void) { return word_vector_table; }
extern const size_t word_vector_byte_count;
