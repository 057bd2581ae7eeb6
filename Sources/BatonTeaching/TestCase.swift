// What is to be tested: programs and transcripts found under paths, with what they say of themselves
// in their first line.

/// One program or transcript with its expectations.
struct TestCase {
  enum Kind {
    case program, transcript, doctest
  }

  let kind: Kind
  /// As the user wrote it.
  let path: String
  /// `clock`, `max-time`, … of the first line.
  var settings: [String: String] = [:]
  /// Why the test cannot be run at all.
  var trouble: String?

  var name: String { kind == .doctest ? path + " (doctest)" : path }

  private static let known: Set<String> = [
    "clock", "args", "skip", "max-time", "max-steps", "max-memory", "max-output",
  ]

  init(_ kind: Kind, _ path: String) {
    self.kind = kind
    self.path = path
    let first = FileAccess.text(path)?.prefix { $0 != "\n" } ?? ""
    guard first.hasPrefix("# baton:") else { return }
    for word in Self.words(first.dropFirst(8)) {
      guard let equals = word.firstIndex(of: "="), Self.known.contains(String(word[..<equals]))
      else {
        trouble =
          "its first line asks for '\(word)', which is no setting: "
          + Self.known.sorted().joined(separator: ", ")
        return
      }
      settings[String(word[..<equals])] = String(word[word.index(after: equals)...])
    }
  }

  /// Words divided by spaces; quotes hold together.
  static func words(_ text: Substring) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    var isOpen = false
    for character in text {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
        isOpen = true
      } else if quote == nil, character == " " || character == "\t" {
        if isOpen { words.append(word) }
        word = ""
        isOpen = false
      } else {
        word.append(character)
        isOpen = true
      }
    }
    if isOpen { words.append(word) }
    return words
  }

  /// The path of a file beside it.
  func beside(_ suffix: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return path + suffix }
    return String(path[..<dot]) + suffix
  }

  /// The tests under the paths, in order; the first path at which there is nothing.
  static func find(_ paths: [String], doctest: Bool) -> (cases: [TestCase], missing: String?) {
    var cases: [TestCase] = []
    for path in paths {
      switch FileAccess.kind(path) {
      case .folder: collect(path, doctest, &cases)
      case .file where path.hasSuffix(".repl"): cases.append(TestCase(.transcript, path))
      case .file:
        if !doctest || hasExpectation(path) { cases.append(TestCase(.program, path)) }
        if doctest { cases.append(TestCase(.doctest, path)) }
      case nil: return (cases, path)
      }
    }
    return (cases, nil)
  }

  private static func collect(_ folder: String, _ doctest: Bool, _ cases: inout [TestCase]) {
    for name in FileAccess.names(folder) {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if name.hasSuffix(".repl") {
        cases.append(TestCase(.transcript, path))
      } else if name.hasSuffix(".py") {
        if hasExpectation(path) { cases.append(TestCase(.program, path)) }
        if doctest, !Doctest.examples(FileAccess.text(path) ?? "").isEmpty {
          cases.append(TestCase(.doctest, path))
        }
      } else if FileAccess.kind(path) == .folder {
        collect(path, doctest, &cases)
      }
    }
  }

  private static func hasExpectation(_ path: String) -> Bool {
    let stem = path.hasSuffix(".py") ? String(path.dropLast(3)) : path
    return [".out", ".err", ".exit"].contains { FileAccess.kind(stem + $0) == .file }
  }
}

/// Examples with prompts, in transcripts and in docstrings.
enum Doctest {
  /// The lines to be typed, taken from lines with prompts.
  static func input(_ lines: [Substring]) -> String {
    var input = ""
    var isTyping = false
    for line in lines {
      if line.hasPrefix(">>> ") || line == ">>>" {
        input += line.dropFirst(4) + "\n"
        isTyping = true
      } else if isTyping, line.hasPrefix("... ") || line == "..." {
        input += line.dropFirst(4) + "\n"
      } else {
        isTyping = false
      }
    }
    return input
  }

  /// The examples of all docstrings, as one transcript.
  static func examples(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var indentation: Substring?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let bare = line.drop { $0 == " " || $0 == "\t" }
      if bare.hasPrefix(">>> ") {
        indentation = line.prefix(line.count - bare.count)
        lines.append(bare)
      } else if let margin = indentation {
        let isEnd =
          bare.isEmpty || bare.hasPrefix("\"\"\"") || bare.hasPrefix("\u{27}\u{27}\u{27}")
        if isEnd {
          indentation = nil
        } else {
          lines.append(line.hasPrefix(margin) ? line.dropFirst(margin.count) : bare)
        }
      }
    }
    return lines
  }
}
