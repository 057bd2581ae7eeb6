// Where Baton's own options end and the program's arguments begin.

/// The words of the command line in two parts, as `python3` divides them.
struct CommandLineSplit {
  /// Options, and the file or the code to run.
  private(set) var own: [String] = []
  /// What the program finds in `sys.argv[1:]`.
  private(set) var program: [String] = []

  /// The options whose value is the next word.
  private static let valued: Set<String> = [
    "--clock", "--clock-report", "--places-report", "--max-time", "--max-steps", "--max-memory",
    "--max-output", "-X",
  ]

  init(_ words: [String]) {
    var index = 0
    while index < words.count {
      let word = words[index]
      index += 1
      own.append(word)
      if Self.valued.contains(word) {
        if index < words.count { own.append(words[index]) }
        index += 1
        continue
      }
      if word == "-c" {
        if index < words.count { own.append(words[index]) }
        program = Array(words.dropFirst(index + 1))
        return
      }
      if word == "-" || !word.hasPrefix("-") {
        program = Array(words.dropFirst(index))
        return
      }
    }
  }

  /// The script, where there is at most `--plain` beside it: no parser of options is needed, which
  /// would take longer than a short program.
  var simpleRequest: (file: String, isPlain: Bool)? {
    let isPlain = own.first == "--plain"
    guard own.count == (isPlain ? 2 : 1), let word = own.last, !word.hasPrefix("-") else {
      return nil
    }
    return (word, isPlain)
  }
}
