#pragma once
#include <stddef.h>

// Tables that are mapped with the binary and never copied; `NOTICE` says what they are and whose.

/// A run of bytes of the binary.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} embedded_table;

/// Words with rarities and vectors.
embedded_table embedded_word_vectors(void);
/// Word, direct antonym; tab-separated rows, both directions.
embedded_table embedded_antonyms(void);
/// Irregular form, lemma, part of speech; tab-separated rows.
embedded_table embedded_irregular_forms(void);
/// Names of a country, demonyms and adjectives, capitals; tab-separated rows.
embedded_table embedded_places(void);
