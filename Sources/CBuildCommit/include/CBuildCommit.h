#pragma once

/// The commit that the program was built from, as DIPTYCH_COMMIT told when it was built; empty
/// where nobody told.
const char *_Nonnull build_commit(void);
