// `baton test`: runs the tests, several at once, and judges each.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How tests are run and reported.
package struct TestOptions: Sendable {
  package enum Format: String, Sendable, CaseIterable {
    case text, tap, junit, json
  }

  package var paths: [String] = []
  /// Only tests whose path contains this.
  package var filter: String?
  package var jobs = 0
  package var stopsAtFailure = false
  package var updates = false
  package var doctest = false
  package var format = Format.text
  /// Limits of each program that does not say otherwise itself.
  package var maxTime = "10"
  package var maxSteps: String?
  package var maxMemory = "1G"
  package var maxOutput = "16M"

  package init() {}
}

/// How one test ended.
struct TestResult {
  enum Verdict {
    case passed
    case updated
    case skipped(String)
    /// What is wrong, in a word or two, and the lines that show it.
    case failed(String, [String])
  }

  let test: TestCase
  let verdict: Verdict
  var seconds = 0.0
  /// What went by on the virtual clock.
  var virtualSeconds = 0.0

  var hasFailed: Bool {
    if case .failed = verdict { return true }
    return false
  }
}

/// Runs tests to their end. The exit status: 0, 1 when one fails, 2 when there is nothing to run.
package func runTests(_ options: TestOptions) -> Int32 {
  let paths = options.paths.isEmpty ? ["."] : options.paths
  let found = TestCase.find(paths, doctest: options.doctest)
  if let missing = found.missing {
    FileAccess.write("baton test: '\(missing)' is no file and no folder\n", 2)
    return 2
  }
  let cases = found.cases.filter { test in options.filter.map { test.path.contains($0) } ?? true }
  if cases.isEmpty {
    FileAccess.write(
      "baton test: no tests found: a program x.py is one where x.out stands beside it, and so is a"
        + " transcript x.repl\n", 2)
    return 2
  }
  return TestRun(cases, options).run()
}

private final class TestRun {
  private let cases: [TestCase]
  private let options: TestOptions
  private let executable = executablePath()
  private let isTerminal = isatty(2) == 1

  init(_ cases: [TestCase], _ options: TestOptions) {
    self.cases = cases
    self.options = options
  }

  private struct Running {
    let index: Int
    let process: ChildProcess
    /// The file with what is typed.
    let input: String?
  }

  func run() -> Int32 {
    let begun = secondsNow()
    let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let jobs = options.jobs > 0 ? options.jobs : max(1, cores)
    var results: [Int: TestResult] = [:]
    var running: [Running] = []
    var next = 0
    var isStopping = false
    while !running.isEmpty || (next < cases.count && !isStopping) {
      while running.count < jobs, next < cases.count, !isStopping {
        let test = cases[next]
        if let early = early(test) {
          results[next] = early
          if options.stopsAtFailure, early.hasFailed { isStopping = true }
        } else if let started = start(test, next) {
          running.append(started)
        } else {
          results[next] = TestResult(
            test: test, verdict: .failed("not started", ["the system refuses a process"]))
        }
        next += 1
      }
      var still: [Running] = []
      for one in running {
        guard let ended = one.process.poll() else {
          still.append(one)
          continue
        }
        if let input = one.input { FileAccess.remove(input) }
        let result = judge(cases[one.index], ended)
        results[one.index] = result
        showProgress(results.count, result)
        if options.stopsAtFailure, result.hasFailed { isStopping = true }
      }
      if still.count == running.count, !running.isEmpty { usleep(500) }
      running = still
    }
    if isTerminal, options.format == .text { FileAccess.write("\r\u{1B}[K", 2) }
    let ordered = cases.indices.compactMap { results[$0] }
    let report = TestReport(
      ordered, notRun: cases.count - ordered.count, seconds: secondsNow() - begun)
    FileAccess.write(report.text(options.format), 1)
    return ordered.contains { $0.hasFailed } ? 1 : 0
  }

  private func showProgress(_ count: Int, _ result: TestResult) {
    guard isTerminal, options.format == .text else { return }
    FileAccess.write("\r\u{1B}[K[\(count)/\(cases.count)] \(result.test.name)", 2)
  }

  /// The verdict on what need not be run.
  private func early(_ test: TestCase) -> TestResult? {
    if let trouble = test.trouble {
      return TestResult(test: test, verdict: .failed("bad first line", [trouble]))
    }
    if let reason = test.settings["skip"] {
      return TestResult(test: test, verdict: .skipped(reason.isEmpty ? "skip" : reason))
    }
    let hasExpectation = [".out", ".err", ".exit"].contains {
      FileAccess.kind(test.beside($0)) == .file
    }
    if test.kind == .program, !options.updates, !hasExpectation {
      return TestResult(
        test: test,
        verdict: .failed(
          "no expectation",
          ["there is no \(test.beside(".out")); baton test --update \(test.path) writes it"]))
    }
    return nil
  }

  // MARK: Running one

  private func command(_ test: TestCase) -> [String] {
    let settings = test.settings
    var words = [executable, "--clock", settings["clock"] ?? "virtual"]
    words += ["--clock-report", String(ChildProcess.reportDescriptor), "--no-coach"]
    words += ["--max-time", settings["max-time"] ?? options.maxTime]
    words += ["--max-memory", settings["max-memory"] ?? options.maxMemory]
    words += ["--max-output", settings["max-output"] ?? options.maxOutput]
    if let steps = settings["max-steps"] ?? options.maxSteps { words += ["--max-steps", steps] }
    return words
  }

  private func start(_ test: TestCase, _ index: Int) -> Running? {
    var words = command(test)
    let path = FileAccess.absolute(test.path)
    var input: String?
    var typed: String?
    switch test.kind {
    case .program:
      words.append(path)
      words += TestCase.words((test.settings["args"] ?? "")[...])
      let given = test.beside(".in")
      if FileAccess.kind(given) == .file { input = FileAccess.absolute(given) }
    case .transcript, .doctest:
      let text = FileAccess.text(test.path) ?? ""
      let lines =
        test.kind == .doctest
        ? Doctest.examples(text) : text.split(separator: "\n", omittingEmptySubsequences: false)
      words += ["--plain", "--transcript"]
      if test.kind == .doctest { words.append(path) }
      let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
      let file = "\(place)/baton-\(getpid())-\(index).txt"
      guard FileAccess.write(Doctest.input(lines), to: file) else { return nil }
      input = file
      typed = file
    }
    let patience = (Double(test.settings["max-time"] ?? options.maxTime) ?? 10) + 5
    let started = ChildProcess(
      words, folder: FileAccess.folder(of: path), input: input, patience: patience)
    return started.map { Running(index: index, process: $0, input: typed) }
  }

  // MARK: Judging one

  private func judge(_ test: TestCase, _ ended: ProcessResult) -> TestResult {
    let folder = FileAccess.folder(of: FileAccess.absolute(test.path))
    let outcome = Outcome(ended, folder: folder)
    var verdict: TestResult.Verdict
    switch test.kind {
    case .program: verdict = judge(program: test, outcome)
    case .transcript, .doctest: verdict = judge(transcript: test, outcome)
    }
    if case .failed(let what, let lines) = verdict {
      let clock = test.settings["clock"] ?? "virtual"
      let alone =
        test.kind == .program
        ? "baton --clock \(clock) \(test.path)"
          + (test.settings["args"].map { " \($0)" } ?? "")
          + (FileAccess.kind(test.beside(".in")) == .file ? " < \(test.beside(".in"))" : "")
        : "baton test \(test.kind == .doctest ? "--doctest " : "")\(test.path)"
      verdict = .failed(what, lines + ["run it alone: \(alone)"])
    }
    let virtual = Double(ended.report.filter { $0 != "\n" }) ?? 0
    return TestResult(
      test: test, verdict: verdict, seconds: ended.seconds, virtualSeconds: virtual)
  }

  private func judge(program test: TestCase, _ outcome: Outcome) -> TestResult.Verdict {
    let wanted = Outcome.Expectation(
      output: FileAccess.text(test.beside(".out")),
      errors: FileAccess.text(test.beside(".err")) ?? "",
      status: FileAccess.text(test.beside(".exit")).flatMap {
        Int32($0.filter { !$0.isWhitespace })
      } ?? 0)
    guard let (what, lines) = outcome.trouble(wanted) else { return .passed }
    guard options.updates, outcome.canBeExpected else { return .failed(what, lines) }
    let errors = outcome.errors
    let files: [(String, String, Bool)] = [
      (".out", outcome.output, true), (".err", errors, !errors.isEmpty),
      (".exit", "\(outcome.status)\n", outcome.status != 0),
    ]
    for (suffix, text, isWanted) in files {
      if !isWanted {
        FileAccess.remove(test.beside(suffix))
      } else if !FileAccess.write(text, to: test.beside(suffix)) {
        return .failed("not updated", ["\(test.beside(suffix)) cannot be written"])
      }
    }
    return .updated
  }

  private func judge(transcript test: TestCase, _ outcome: Outcome) -> TestResult.Verdict {
    let text = FileAccess.text(test.path) ?? ""
    let printed = Self.transcript(outcome.output)
    if test.kind == .doctest {
      // Docstrings hold no empty lines of a prompt: they are left out on both sides.
      let wanted = Doctest.examples(text).filter { $0 != "..." }.joined(separator: "\n")
      let got = printed.split(separator: "\n").filter { $0 != "... " && $0 != "..." }
      let comparison = Comparison(
        expected: wanted, actual: got.drop { !$0.hasPrefix(">>> ") }.joined(separator: "\n"))
      return comparison.isEqual
        ? .passed : .failed("examples", comparison.difference("the session"))
    }
    let comparison = Comparison(
      expected: Self.transcript(Outcome.withoutAddresses(text)), actual: printed)
    if comparison.isEqual { return .passed }
    if let trouble = outcome.ending { return .failed(trouble.0, trouble.1) }
    if options.updates {
      return FileAccess.write(printed, to: test.path)
        ? .updated : .failed("not updated", ["\(test.path) cannot be written"])
    }
    return .failed("session", comparison.difference("the session"))
  }

  /// A session without the prompt that ends it and without spaces behind empty prompts.
  private static func transcript(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line == ">>> " || line == "... " ? line.dropLast() : line
    }
    while let last = lines.last, last.isEmpty || last == ">>>" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
