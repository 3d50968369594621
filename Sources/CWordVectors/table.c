#include "CWordVectors.h"

_Alignas(64) const unsigned char word_vector_table[] = {
#embed "words.bin"
};
const size_t word_vector_byte_count = sizeof word_vector_table;
