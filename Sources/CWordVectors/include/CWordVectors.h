#pragma once
#include <stddef.h>
#include <stdint.h>

// A table that is mapped with the binary and never copied; `NOTICE` says what it is and whose.

/// A run of bytes of the binary.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} embedded_table;

/// Words with rarities and vectors.
embedded_table embedded_word_vectors(void);

// Products of vectors, for whoever multiplies millions. In C because clang can be told here to take
// eight components at a time, which every processor does in one step; integers, so that the sum is
// the same whatever the width.

/// Components of the first part of a vector, and of a whole one; multiples of 16.
enum { vector_head = 64, vector_length = 128 };

/// The sum of the products of the first components of two vectors.
static inline int32_t head_product(const int16_t *_Nonnull left, const int16_t *_Nonnull right) {
  int32_t sum = 0;
#pragma clang loop vectorize_width(8) interleave_count(2)
  for (int component = 0; component < vector_head; component++)
    sum += left[component] * right[component];
  return sum;
}

/// The sum of the products of all components of two vectors.
static inline int32_t vector_product(const int16_t *_Nonnull left, const int16_t *_Nonnull right) {
  int32_t sum = 0;
#pragma clang loop vectorize_width(8) interleave_count(2)
  for (int component = 0; component < vector_length; component++)
    sum += left[component] * right[component];
  return sum;
}

/// The same of two vectors of the table as they are stored.
static inline int32_t stored_product(const int8_t *_Nonnull left, const int8_t *_Nonnull right) {
  int32_t sum = 0;
#pragma clang loop vectorize_width(8) interleave_count(2)
  for (int component = 0; component < vector_length; component++)
    sum += left[component] * right[component];
  return sum;
}
