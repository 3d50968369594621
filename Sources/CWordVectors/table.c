#include "CWordVectors.h"

static const _Alignas(64) unsigned char words[] = {
#embed "words.bin"
};

embedded_table embedded_word_vectors(void) { return (embedded_table){words, sizeof words}; }
