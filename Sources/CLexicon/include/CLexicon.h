#pragma once
#include <stddef.h>

// The words of each language, as tab-separated rows that are mapped with the binary. The files say
// at their heads what their columns mean and where their rows are from.

/// A run of bytes of the binary.
typedef struct {
  const unsigned char *_Nonnull bytes;
  size_t count;
} lexicon_table;

/// The tables of classes of English words: word, class, and a value where there is one. One after
/// the other; how many there are is written to `count`.
const lexicon_table *_Nonnull lexicon_english(size_t *_Nonnull count);
/// Word, direct antonym; both directions.
lexicon_table lexicon_english_antonyms(void);
/// Irregular form, lemma, part of speech.
lexicon_table lexicon_english_irregular_forms(void);
/// Names of a country, demonyms and adjectives, capitals.
lexicon_table lexicon_english_countries(void);
/// Word, letters of its parts of speech, the commonest first.
lexicon_table lexicon_english_parts_of_speech(void);
