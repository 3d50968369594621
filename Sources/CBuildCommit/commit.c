#include "CBuildCommit.h"

// Package.swift defines it: Swift has no way to take a text from the manifest.
const char *build_commit(void) { return BUILD_COMMIT; }
