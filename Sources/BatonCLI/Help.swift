// The texts of `--help` and `--version`.

enum Help {
  static let text = """
    usage: baton [--plain] [FILE | -c CODE | -] [ARGUMENT ...]

    Runs a program in a strict subset of Python 3.13, with asyncio on an event loop of its own.
    Without FILE, or with -, the program is read from standard input.

      -c CODE        run CODE; what follows is for the program
      --plain        print nothing but what CPython prints
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
