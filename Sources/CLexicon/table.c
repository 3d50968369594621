#include "CLexicon.h"

#define ROWS(name) static const unsigned char name[]

ROWS(abbreviations) = {
#embed "english/abbreviations.tsv"
};
ROWS(antonyms) = {
#embed "english/antonyms.tsv"
};
ROWS(calendar) = {
#embed "english/calendar.tsv"
};
ROWS(certainty) = {
#embed "english/certainty.tsv"
};
ROWS(contractions) = {
#embed "english/contractions.tsv"
};
ROWS(countries) = {
#embed "english/countries.tsv"
};
ROWS(currencies) = {
#embed "english/currencies.tsv"
};
ROWS(exclusive) = {
#embed "english/exclusive.tsv"
};
ROWS(function_words) = {
#embed "english/function-words.tsv"
};
ROWS(furniture) = {
#embed "english/furniture.tsv"
};
ROWS(given_names) = {
#embed "english/given-names.tsv"
};
ROWS(grammar) = {
#embed "english/grammar.tsv"
};
ROWS(irregular) = {
#embed "english/irregular.tsv"
};
ROWS(loaded) = {
#embed "english/loaded.tsv"
};
ROWS(names) = {
#embed "english/names.tsv"
};
ROWS(negation) = {
#embed "english/negation.tsv"
};
ROWS(nouns) = {
#embed "english/nouns.tsv"
};
ROWS(numbers) = {
#embed "english/numbers.tsv"
};
ROWS(offices) = {
#embed "english/offices.tsv"
};
ROWS(opposites) = {
#embed "english/opposites.tsv"
};
ROWS(order) = {
#embed "english/order.tsv"
};
ROWS(parts_of_speech) = {
#embed "english/parts-of-speech.tsv"
};
ROWS(phrases) = {
#embed "english/phrases.tsv"
};
ROWS(places) = {
#embed "english/places.tsv"
};
ROWS(saying) = {
#embed "english/saying.tsv"
};
ROWS(spelling) = {
#embed "english/spelling.tsv"
};
ROWS(units) = {
#embed "english/units.tsv"
};
ROWS(verbs) = {
#embed "english/verbs.tsv"
};
ROWS(zones) = {
#embed "english/zones.tsv"
};

#define TABLE(name) {name, sizeof name}

static const lexicon_table english[] = {
    TABLE(abbreviations), TABLE(calendar), TABLE(certainty), TABLE(contractions),
    TABLE(currencies), TABLE(exclusive), TABLE(function_words), TABLE(furniture),
    TABLE(given_names), TABLE(grammar), TABLE(loaded), TABLE(names), TABLE(negation), TABLE(nouns),
    TABLE(numbers),
    TABLE(offices), TABLE(opposites), TABLE(order), TABLE(phrases), TABLE(places), TABLE(saying),
    TABLE(spelling), TABLE(units), TABLE(verbs), TABLE(zones),
};

const lexicon_table *lexicon_english(size_t *count) {
  *count = sizeof english / sizeof *english;
  return english;
}
lexicon_table lexicon_english_antonyms(void) { return (lexicon_table)TABLE(antonyms); }
lexicon_table lexicon_english_irregular_forms(void) { return (lexicon_table)TABLE(irregular); }
lexicon_table lexicon_english_countries(void) { return (lexicon_table)TABLE(countries); }
lexicon_table lexicon_english_parts_of_speech(void) {
  return (lexicon_table)TABLE(parts_of_speech);
}
