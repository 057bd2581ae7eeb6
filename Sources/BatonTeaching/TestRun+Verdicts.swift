// The verdict on one test that has ended.

extension TestRun {
  func judge(_ test: TestCase, _ ended: ProcessResult) -> TestResult {
    let folder = FileAccess.folder(of: FileAccess.absolute(test.path))
    let outcome = Outcome(ended, folder: folder)
    var verdict =
      test.kind == .program ? judge(program: test, outcome) : judge(session: test, outcome)
    if case .failed(let what, let lines) = verdict {
      verdict = .failed(what, lines + ["run it alone: \(commandAlone(test, outcome))"])
    }
    let virtual = Double(ended.report.filter { $0 != "\n" }) ?? 0
    return TestResult(
      test: test, verdict: verdict, seconds: ended.seconds, virtualSeconds: virtual)
  }

  /// What to type to see the same: with the limit that was reached, and those of the test itself.
  private func commandAlone(_ test: TestCase, _ outcome: Outcome) -> String {
    func quoted(_ text: String) -> String { text.contains(" ") ? "'\(text)'" : text }
    var limits: [String] = []
    for (name, standard, status) in [
      ("max-time", options.maxTime, 101), ("max-steps", options.maxSteps ?? "", 102),
      ("max-memory", options.maxMemory, 103), ("max-output", options.maxOutput, 104),
    ] {
      let isReached = outcome.status == Int32(status)
      guard let value = test.settings[name] ?? (isReached ? standard : nil) else { continue }
      limits.append("--\(name) \(value)")
    }
    let path = quoted(test.path)
    guard test.kind == .program else {
      let words = ["baton test"] + (test.kind == .doctest ? ["--doctest"] : [])
      return (words + limits.filter { _ in test.settings.isEmpty } + [path]).joined(separator: " ")
    }
    var words = ["baton", "--clock", test.settings["clock"] ?? "virtual"] + limits + [path]
    if let args = test.settings["args"] { words.append(args) }
    let input = test.beside(".in")
    if FileAccess.kind(input) == .file { words += ["<", quoted(input)] }
    return words.joined(separator: " ")
  }

  /// The number in an `.exit` file.
  static func status(_ text: String) -> Int32? { Int32(text.filter { !$0.isWhitespace }) }

  private func judge(program test: TestCase, _ outcome: Outcome) -> TestResult.Verdict {
    let wanted = Outcome.Expectation(
      output: FileAccess.text(test.beside(".out")),
      errors: FileAccess.text(test.beside(".err")) ?? "",
      status: FileAccess.text(test.beside(".exit")).flatMap(Self.status) ?? 0)
    guard let (what, lines) = outcome.trouble(wanted) else { return .passed }
    guard options.updates, outcome.canBeExpected else { return .failed(what, lines) }
    let files: [(String, String, Bool)] = [
      (".out", outcome.output, true), (".err", outcome.errors, !outcome.errors.isEmpty),
      (".exit", "\(outcome.status)\n", outcome.status != 0),
    ]
    var lost: [String] = []
    for (suffix, text, isWanted) in files {
      let path = test.beside(suffix)
      if let old = FileAccess.text(path), old.contains("..."), old != text { lost.append(path) }
      if !isWanted {
        FileAccess.remove(path)
      } else if !FileAccess.write(text, to: path) {
        return .failed("not updated", ["\(path) cannot be written"])
      }
    }
    return .updated(Self.lost(lost))
  }

  /// A traceback, indented, without the frame of the line that loads the program.
  private static func withoutPrelude(_ lines: ArraySlice<Substring>) -> [String] {
    var isInside = false
    return lines.compactMap { line in
      if line.hasPrefix("  File ") {
        isInside = line.contains("<python-input-0>")
      } else if !line.hasPrefix("    ") {
        isInside = false
      }
      return isInside ? nil : "    \(line)"
    }
  }

  /// That patterns were written over.
  private static func lost(_ paths: [String]) -> String? {
    paths.isEmpty ? nil : "the ... in \(paths.joined(separator: ", ")) are written over"
  }

  private func judge(session test: TestCase, _ outcome: Outcome) -> TestResult.Verdict {
    guard let session = try? test.session() else { return .failed("syntax error", []) }
    let (text, literals) = session.expected
    var lines = Session.printed(outcome.output).split(
      separator: "\n", omittingEmptySubsequences: false)[...]
    if test.kind == .doctest {
      let first = text.prefix { $0 != "\n" }
      let place = lines.dropFirst().firstIndex { $0 == first } ?? lines.endIndex
      let before = lines[..<place].dropFirst()
      if before.contains(where: { $0.hasPrefix("Traceback (") || $0.contains("SyntaxError: ") }) {
        return .failed("program", ["the program itself fails:"] + Self.withoutPrelude(before))
      }
      lines = lines[place...]
    }
    var reports = outcome.reports
    if !text.contains("\nbaton: ") {
      reports += lines.filter { $0.hasPrefix("baton: ") }
      lines.removeAll { $0.hasPrefix("baton: ") }
    }
    let comparison = Comparison(
      expected: Outcome.withoutAddresses(text), actual: lines.joined(separator: "\n"),
      literals: literals)
    let difference = comparison.difference(
      "the session", offset: test.kind == .doctest ? 0 : session.title.count)
    if let (what, why) = outcome.ending { return .failed(what, why + difference) }
    if reports.contains(where: { $0.hasPrefix("baton: deadlock") }) {
      return .failed("deadlock", reports.map(String.init) + difference)
    }
    if comparison.isEqual { return .passed }
    if test.kind == .doctest { return .failed("examples", difference) }
    if options.updates {
      let title = session.title.map { $0 + "\n" }.joined()
      return FileAccess.write(title + lines.joined(separator: "\n"), to: test.path)
        ? .updated(Self.lost(session.hasPatterns ? [test.path] : []))
        : .failed("not updated", ["\(test.path) cannot be written"])
    }
    return .failed("session", difference)
  }
}
