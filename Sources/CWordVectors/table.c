#include "CWordVectors.h"

static const _Alignas(64) unsigned char words[] = {
#embed "words.bin"
};
static const unsigned char antonyms[] = {
#embed "antonyms.tsv"
};
static const unsigned char irregular_forms[] = {
#embed "irregular.tsv"
};
static const unsigned char places[] = {
#embed "places.tsv"
};

embedded_table embedded_word_vectors(void) { return (embedded_table){words, sizeof words}; }
embedded_table embedded_antonyms(void) { return (embedded_table){antonyms, sizeof antonyms}; }
embedded_table embedded_irregular_forms(void) {
  return (embedded_table){irregular_forms, sizeof irregular_forms};
}
embedded_table embedded_places(void) { return (embedded_table){places, sizeof places}; }
