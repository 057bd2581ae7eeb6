// `baton test`: runs the tests, several at once, and judges each.

import BatonSyntax

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
    /// Where not everything could be kept: what was lost.
    case updated(String?)
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
  if let trouble = found.trouble {
    FileAccess.write("baton test: \(trouble)\n", 2)
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

final class TestRun {
  private let cases: [TestCase]
  let options: TestOptions
  private let executable = executablePath()
  private let isTerminal = isatty(2) == 1

  init(_ cases: [TestCase], _ options: TestOptions) {
    self.cases = cases
    self.options = options
  }

  private struct Running {
    let index: Int
    let process: ChildProcess
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
    if test.kind == .program {
      guard !options.updates, let text = FileAccess.text(test.beside(".exit")),
        Self.status(text) == nil
      else {
        return nil
      }
      let line = "\(test.beside(".exit")) is no exit status: '\(text.filter { $0 != "\n" })'"
      return TestResult(test: test, verdict: .failed("bad expectation", [line]))
    }
    do throws(SyntaxError) {
      if !(try test.session()).examples.isEmpty { return nil }
      let line = "no line begins with >>>, the prompt"
      return TestResult(test: test, verdict: .failed("no examples", [line]))
    } catch {
      let line = "\(test.path):\(error.line): \(error.message)"
      return TestResult(test: test, verdict: .failed("syntax error", [line]))
    }
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
      guard let session = try? test.session() else { return nil }
      words.append("--transcript")
      let lines = (test.kind == .doctest ? [test.prelude] : []) + session.typed
      let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
      let file = "\(place)/baton-\(getpid())-\(index).txt"
      guard FileAccess.write(lines.map { $0 + "\n" }.joined(), to: file) else { return nil }
      input = file
      typed = file
    }
    let patience = (Double(test.settings["max-time"] ?? options.maxTime) ?? 10) + 5
    let started = ChildProcess(
      words, folder: FileAccess.folder(of: path), input: input, patience: patience)
    // It is open there by now.
    if let typed { FileAccess.remove(typed) }
    return started.map { Running(index: index, process: $0) }
  }
}
