// readline(3), and its variables as functions: Swift does not let shared variables be touched directly.
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <readline/history.h>
#include <readline/readline.h>

typedef char **(*readline_completer)(const char *, int, int);
typedef char *(*readline_word_breaks)(void);
typedef int (*readline_hook)(void);

// Letters beyond ASCII are edited as letters: where no locale is chosen it is C.UTF-8, as in CPython.
static inline void readline_choose_locale(void) {
  const char *name = setlocale(LC_CTYPE, "");
  if (name && strcmp(name, "C") != 0 && strcmp(name, "POSIX") != 0) return;
  const char *all = getenv("LC_ALL");
  if ((!all || !*all) && setlocale(LC_CTYPE, "C.UTF-8")) setenv("LC_CTYPE", "C.UTF-8", 1);
}

static inline void readline_configure(
    readline_completer completer, readline_word_breaks word_breaks, readline_hook startup) {
  rl_readline_name = "baton";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_attempted_completion_function = completer;
  rl_completion_word_break_hook = word_breaks;
  rl_startup_hook = startup;
  // Questions and pages would stop the loop.
  rl_completion_query_items = 0;
  rl_variable_bind("page-completions", "off");
  readline_choose_locale();
  using_history();
}

static inline const char *readline_line(void) { return rl_line_buffer ? rl_line_buffer : ""; }

// No file names where there are no matches, nothing added behind a match.
static inline void readline_own_matches(void) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = 0;
}

static inline char **readline_file_matches(const char *text) {
  rl_attempted_completion_over = 1;
  rl_filename_completion_desired = 1;
  return rl_completion_matches(text, rl_filename_completion_function);
}

static inline void readline_flush(void) { fflush(rl_outstream ? rl_outstream : stdout); }

static inline void readline_redraw(void) {
  rl_on_new_line();
  rl_redisplay();
}

static inline void readline_discard_line(void) {
  rl_callback_sigcleanup();
  rl_free_line_state();
  rl_callback_handler_remove();
}
