// What is to be tested: programs and transcripts found under paths, with what they say of themselves
// in their first line.

import BatonSyntax

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
    var lines = (FileAccess.text(path) ?? "").split(
      separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)[...]
    if lines.first?.hasPrefix("#!") == true { lines.removeFirst() }
    guard let first = lines.first, first.hasPrefix("# baton:") else { return }
    for word in Self.words(first.dropFirst(8)) {
      let equals = word.firstIndex(of: "=")
      let name = String(word[..<(equals ?? word.endIndex)])
      let value = equals.map { String(word[word.index(after: $0)...]) } ?? ""
      guard Self.known.contains(name), equals != nil || name == "skip" else {
        trouble =
          "its first line asks for '\(word)', which is no setting: "
          + Self.known.sorted().map { "\($0)=…" }.joined(separator: ", ")
        return
      }
      if let wanted = Self.wanted(name, value) {
        trouble = "its first line says '\(word)': \(name) is \(wanted)"
        return
      }
      settings[name] = value
    }
  }

  /// What a setting's value has to be, where it is not.
  private static func wanted(_ name: String, _ value: String) -> String? {
    switch name {
    case "clock": value == "real" || value == "virtual" ? nil : "real or virtual"
    case "max-time":
      Double(value).map { $0 >= 0 && $0 < 1e9 } == true ? nil : "a number of seconds"
    case "max-steps": Int(value).map { $0 >= 0 } == true ? nil : "a number"
    case "max-memory", "max-output":
      Int("KMGkmg".contains(value.last ?? "-") ? String(value.dropLast()) : value)
        .map { $0 >= 0 } == true ? nil : "a number of bytes such as 64K, 100M, 2G"
    default: nil
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

  /// What is typed and shown, of a transcript or in docstrings.
  func session() throws(SyntaxError) -> Session {
    let text = FileAccess.text(path) ?? ""
    return kind == .transcript
      ? Session(transcript: text)
      : try Session(docstringsOf: SourceFile(name: path, text: text))
  }

  /// The line that loads a program before its examples are typed; what only runs where it is
  /// `__main__` does not.
  var prelude: String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = "'\(file.dropLast(3).filter { $0 != "'" && $0 != "\\" })'"
    let quoted =
      "'\(file.flatMap { $0 == "'" || $0 == "\\" ? ["\\", $0] : [$0] }.map(String.init).joined())'"
    return "__name__ = \(name); __file__ = \(quoted); import sys as _;"
      + " _.modules[__name__] = _.modules['__main__']; del _;"
      + " exec(compile(open(__file__, encoding='utf-8').read(), __file__, 'exec'))"
  }

  /// The path of a file beside it.
  func beside(_ suffix: String) -> String {
    guard let dot = path.lastIndex(of: ".") else { return path + suffix }
    return String(path[..<dot]) + suffix
  }

  /// The tests under the paths, each once and in order; or what is wrong with a path.
  static func find(_ paths: [String], doctest: Bool) -> (cases: [TestCase], trouble: String?) {
    var cases: [TestCase] = []
    for path in paths {
      switch FileAccess.kind(path) {
      case .folder: collect(path, doctest, &cases)
      case .file where path.hasSuffix(".repl"): cases.append(TestCase(.transcript, path))
      case .file:
        guard let program = program(path) else {
          return (cases, "'\(path)' is no program x.py and no session x.repl")
        }
        let isExpected = hasExpectation(program)
        if !doctest || isExpected { cases.append(TestCase(.program, program)) }
        if doctest, !isExpected || hasExamples(program) {
          cases.append(TestCase(.doctest, program))
        }
      case nil: return (cases, "'\(path)' is no file and no folder")
      }
    }
    var seen: Set<String> = []
    cases.removeAll { !seen.insert("\($0.kind) \(FileAccess.absolute($0.path))").inserted }
    return (cases, nil)
  }

  /// The program that a file is, or that it tells what to expect of.
  private static func program(_ path: String) -> String? {
    if path.hasSuffix(".py") { return path }
    for suffix in [".out", ".err", ".exit", ".in"] where path.hasSuffix(suffix) {
      let program = "\(path.dropLast(suffix.count)).py"
      if FileAccess.kind(program) == .file { return program }
    }
    return nil
  }

  private static func collect(_ folder: String, _ doctest: Bool, _ cases: inout [TestCase]) {
    for name in FileAccess.names(folder) {
      let path =
        folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      if FileAccess.kind(path) == .folder {
        collect(path, doctest, &cases)
      } else if name.hasSuffix(".repl") {
        cases.append(TestCase(.transcript, path))
      } else if name.hasSuffix(".py") {
        if hasExpectation(path) { cases.append(TestCase(.program, path)) }
        if doctest, hasExamples(path) {
          cases.append(TestCase(.doctest, path))
        }
      }
    }
  }

  /// Whether its docstrings hold examples; so does a file that cannot be read as a program.
  private static func hasExamples(_ path: String) -> Bool {
    guard FileAccess.text(path)?.contains(">>>") == true else { return false }
    let session = try? TestCase(.doctest, path).session()
    return session?.examples.isEmpty != true
  }

  private static func hasExpectation(_ path: String) -> Bool {
    let stem = path.hasSuffix(".py") ? String(path.dropLast(3)) : path
    return [".out", ".err", ".exit"].contains { FileAccess.kind(stem + $0) == .file }
  }
}
