// The texts of `--help` and `--version`.

enum Help {
  static let text = """
    usage: baton [-i] [-q] [-u] [-X dev] [--plain] [--watch] [--coach]
                 [--transcript] [--clock real|virtual]
                 [--max-time S] [--max-steps N] [--max-memory SIZE]
                 [--max-output SIZE] [--no-files] [--no-network]
                 [FILE | -c CODE | -] [ARGUMENT ...]

           baton test [PATH ...]     programs against what they should print (baton test --help)
           baton check FILE ...      programs against the python3 of this machine

    Runs a program in a strict subset of Python 3.13, with asyncio on an event loop of its own.
    Without FILE there is a prompt with await and background tasks (:help lists its commands); when
    standard input is no terminal, or with -, the program is read from there.

      -c CODE        run CODE; what follows is for the program
      -i             show the prompt after the program, with its names
      -X dev         warn of more, and asyncio's debug mode (so does PYTHONDEVMODE=1)
      -q             show no banner before the prompt
      -u             write what is printed at once (so does PYTHONUNBUFFERED=1, by lines); -B, -E,
                     -I, -P, -s and -S are taken for python3's sake and change nothing
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
      --supported    list what is not supported, what to write instead, and stop
      -V, --version  show the version and stop
      -h, --help     show this help and stop

    What Baton adds of its own is written to standard error, each line beginning with "baton:".
    The exit status is the program's: 0, 1 after an uncaught exception, what sys.exit was given,
    2 when the file cannot be opened, 130 after Ctrl-C; 3 when the program can never go on.

    """

  static let test = """
    usage: baton test [PATH ...] [--filter TEXT] [--jobs N] [--fail-fast] [--update] [--doctest]
                      [--format text|tap|junit|json]
                      [--max-time S] [--max-steps N] [--max-memory SIZE] [--max-output SIZE]

    Runs programs, each in a process of its own, several at once, on the virtual clock.

    A program x.py is a test where x.out (its output), x.err (standard error) or x.exit (exit
    status) stands beside it; x.in is its standard input. Without x.err standard error must be empty,
    without x.exit the status must be 0. x.repl is a session: prompts, what is typed, what is shown;
    what stands before its first prompt is a title. In what is expected a line ... matches any lines,
    ... within a line any text. Addresses such as 0x7f32a1b0 are all equal.

    The first line of a program or a session may say how it is run:
      # baton: clock=real max-time=30 args="a b" skip="needs a network"

      --filter TEXT  only tests whose path contains TEXT
      --jobs N       so many at once (default: one for each core)
      --fail-fast    stop at the first failure
      --update       write what was printed to x.out, x.err, x.exit or x.repl; also of a program
                     without any of them, where it is named itself and not its folder
      --doctest      test the >>> examples in docstrings too; await works in them, and what runs
                     only where __name__ is '__main__' does not
      --format       text, or for other programs: TAP 13, JUnit XML, JSON
      --max-...      limits of each program (10 seconds of real time, 1G, 16M)

    The exit status is 0, 1 when a test fails, 2 when there is nothing to test or a word is wrong.

    """

  static let check = """
    usage: baton check FILE ... [--python PATH] [--clock real|virtual] [--max-time S]

    Runs each program here and under python3 (3.12 or later: --python, $PYTHON313, or the newest on
    the path up to 3.13), and shows the first difference in output, standard error or exit status,
    with the line of the program that printed it. Frames inside Python's own library files, addresses
    and folders are left out of the comparison; x.in is the standard input of x.py.

    A program is "equal", "known" where Python is no 3.13 and all differences are known ones between
    the two versions, or it "differs". What has not come to an end after S seconds (60) is killed.

    The exit status is 0, 1 when a program differs, 2 when there is no such file or no python3.

    """

  static var version: String {
    #if DEBUG
      "baton 0.1.0 (Python 3.13), debug build: slow, for tests only"
    #else
      "baton 0.1.0 (Python 3.13)"
    #endif
  }
}
