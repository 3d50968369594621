#pragma once
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CNcurses.h"
#include <curses.h>

// What the files of this module share.

/// The terminal's descriptor; -1 while it is not open.
extern int cn_terminal;
/// A window that is never shown: reading keys from it never draws.
extern WINDOW *cn_keys;

/// Leaves the terminal to others while the process is stopped, and takes it again with every cell.
void cn_lend(void);
void cn_reclaim(void);
/// Takes on the terminal's present size; true when it is another one than before.
bool cn_adopt_size(void);
/// Puts the terminal back as it was found. Safe in a signal handler; does nothing the second time.
void cn_restore(void);

/// Remembers what signals do now, before ncurses changes it.
void cn_note_signals(void);
void cn_catch_signals(void);
void cn_release_signals(void);
/// Makes the pipe that ends waiting; once, for the life of the process.
bool cn_make_alarm(void);
/// The end of the pipe to wait for.
int cn_alarm(void);
/// Empties the pipe; true when cn_wake was called.
bool cn_silence_alarm(void);
/// Whether the program was asked to stop (`kill -TSTP`), or continued, or the terminal got another
/// size, since the last question.
bool cn_take_stop(void);
bool cn_take_continue(void);
bool cn_take_resize(void);
/// Stops the process, and if asked the others of its job; returns when it is continued.
void cn_stop(bool with_group);

/// Keeps what is written to stderr, where that is a terminal, until it is given back.
void cn_hold_stderr(void);
/// Safe in a signal handler.
void cn_give_back_stderr(void);

/// Tells ncurses the sequences that it lacks; those of the mouse and of pastes where there are any.
void cn_define_keys(bool has_private_modes);

/// Takes an answer of the terminal that is still on its way, so that no shell reads it: waits for a
/// moment, and only where one was asked for just now.
void cn_await_answer(void);

/// Milliseconds of a clock that never goes back.
long cn_now(void);
/// Whether the background was asked for and nothing was answered; how long ago that was, in
/// milliseconds; and whether an answer still counts.
bool cn_answer_is_due(void);
long cn_answer_age(void);
bool cn_answer_counts(void);

/// What a key was to the answer that is due.
typedef enum {
  CN_FOREIGN,       // nothing: it is a key
  CN_TAKEN,         // a part of it
  CN_OTHER_STRING,  // the beginning of another string than an answer
  CN_HELD_BACK,     // a key, and so is the bracket that was taken before it
} cn_part;
/// Says that ESC ] has come: what follows is an answer's text.
void cn_begin_answer(void);
/// Says that an ESC has come with nothing after it, which is told as a key.
void cn_note_escape(void);
/// Gives the next character, or 0 for another key, to the answer; `seen` is a CN_BACKGROUND where
/// an answer that counts is whole with it.
cn_part cn_add_to_answer(uint32_t key, cn_event *seen);
/// Milliseconds until a bracket that is held back must be told as a key; -1 where none is.
long cn_bracket_patience(void);
/// Whether that is now; it is held no longer.
bool cn_gives_bracket_back(void);
/// Whether an answer's last character may still come.
bool cn_answer_is_ending(void);
