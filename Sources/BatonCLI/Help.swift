// The texts of `--help` and `--version`.

enum Help {
  static let text = """
    usage: baton [-i] [-q] [--plain] [--watch] [--coach] [--transcript]
                 [--clock real|virtual] [--max-time S] [--max-steps N] [--max-memory SIZE]
                 [--max-output SIZE] [--no-files] [--no-network]
                 [FILE | -c CODE | -] [ARGUMENT ...]

    Runs a program in a strict subset of Python 3.13, with asyncio on an event loop of its own.
    Without FILE there is a prompt with await and background tasks (:help lists its commands); when
    standard input is no terminal, or with -, the program is read from there.

      -c CODE        run CODE; what follows is for the program
      -i             show the prompt after the program, with its names
      -q             show no banner before the prompt
      --transcript   run standard input as if it were typed at the prompt, and show it so
      --plain        print nothing but what CPython prints
      --watch        tell of every step that holds the loop for 0.1 seconds or more
      --coach        after a mistake, say why and what to write (on a terminal it does;
                     --no-coach: it does not)
      --clock virtual
                     waiting takes no time: an idle loop jumps to the next deadline
      --max-time S   stop the program after S seconds of real time            (exit status 101)
      --max-steps N  stop it after N loop turns and calls                                 (102)
      --max-memory SIZE, --max-output SIZE
                     stop it when it needs more memory (103), has written so much (104);
                     64K, 100M, 2G
      --no-files, --no-network
                     stop it when it reaches for the file system (105), the network (106)
      -V, --version  show the version and stop
      -h, --help     show this help and stop

    What Baton adds of its own is written to standard error, each line beginning with "baton:".
    The exit status is the program's: 0, 1 after an uncaught exception, what sys.exit was given,
    2 when the file cannot be opened, 130 after Ctrl-C; 3 when the program can never go on.

    """

  static var version: String {
    #if DEBUG
      "baton 0.1.0 (Python 3.13), debug build: slow, for tests only"
    #else
      "baton 0.1.0 (Python 3.13)"
    #endif
  }
}
