// `baton check`: a program here and under CPython, side by side.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Compares programs with the Python of this machine. The exit status: 0, 1 when one differs, 2 when
/// nothing can be compared.
///
/// - Parameter patience: seconds after which a program is killed.
package func runChecks(
  _ files: [String], python: String?, clock: String, patience: Double
) -> Int32 {
  if files.isEmpty {
    FileAccess.write("baton check: which file?\n", 2)
    return 2
  }
  for file in files where FileAccess.kind(file) != .file {
    FileAccess.write("baton check: '\(file)' is no file\n", 2)
    return 2
  }
  guard let found = ReferencePython.find(python) else {
    let what = python.map { "'\($0)' is no CPython" } ?? "no python3"
    FileAccess.write(
      "baton check: \(what) of version 3.12 or later\(python == nil ? " found" : "")"
        + "; --python or PYTHON313 names one\n", 2)
    return 2
  }
  let check = Check(found, clock: clock, patience: patience)
  FileAccess.write("against \(found.title)\n", 1)
  var count: [Check.Verdict: Int] = [:]
  for file in files { count[check.run(file), default: 0] += 1 }
  if files.count > 1 {
    let words = Check.Verdict.allCases.compactMap { verdict in
      count[verdict].map { "\($0) \(verdict == .differs && $0 != 1 ? "differ" : verdict.rawValue)" }
    }
    FileAccess.write(words.joined(separator: ", ") + "\n", 1)
  }
  return count[.differs] == nil ? 0 : 1
}

private final class Check {
  enum Verdict: String, CaseIterable {
    case equal, known, differs

    var colour: String {
      switch self {
      case .equal: "32"
      case .known: "33"
      case .differs: "31"
      }
    }
  }

  /// One program on one of the two.
  private struct Side {
    let name: String
    let raw: ProcessResult
    let outcome: Outcome
    var places: ProcessResult?
  }

  private let python: ReferencePython
  private let clock: String
  private let executable = executablePath()
  private let isColoured = isatty(1) == 1 && getenv("NO_COLOR") == nil
  private let patience: Double
  /// How much longer one may run than the other on the real clock.
  private static let lead = 20.0

  init(_ python: ReferencePython, clock: String, patience: Double) {
    self.python = python
    self.clock = clock
    self.patience = patience
    setenv("NO_COLOR", "1", 1)
    setenv("PYTHONIOENCODING", "utf-8", 1)
    setenv("PYTHONDONTWRITEBYTECODE", "1", 1)
  }

  /// Compares one program and says how it went.
  func run(_ file: String) -> Verdict {
    let path = FileAccess.absolute(file)
    let folder = FileAccess.folder(of: path)
    let given = String(path.dropLast(path.hasSuffix(".py") ? 3 : 0)) + ".in"
    let input = FileAccess.kind(given) == .file ? given : nil
    func start(_ command: [String]) -> ChildProcess? {
      ChildProcess(command, folder: folder, input: input, patience: patience)
    }
    let report = String(ChildProcess.reportDescriptor)
    guard
      let mine = start([executable, "--plain", "--clock", clock, "--places-report", report, path]),
      let theirs = start([python.path, path])
    else {
      FileAccess.write("\(file): the system refuses a process\n", 1)
      return .differs
    }
    let (ours, reference) = wait(mine, theirs)
    let here = Side(
      name: "Baton", raw: ours, outcome: Outcome(LibraryFrames.withoutFrames(ours), folder: folder),
      places: ours)
    var there = Side(
      name: "Python", raw: reference,
      outcome: Outcome(LibraryFrames.withoutFrames(reference), folder: folder))
    var verdict = Verdict.equal
    var lines: [String] = []
    if differ(here, there) {
      if !reference.wasKilled {
        there.places = start([python.path, "-c", PrintedPlaces.recorder, path])?.wait()
      }
      lines = difference(here, there, folder)
      let known = KnownDifferences(minor: python.minor).reasons(there.outcome, here.outcome)
      verdict = known.isEmpty ? .differs : .known
      lines += known.map { "known of Python 3.\(python.minor): \($0)" }
      if known.isEmpty, python.minor != 13 {
        lines.append(
          "Baton follows Python 3.13, this is 3.\(python.minor); none of the known differences"
            + " between the two explains this")
      }
    }
    let word = verdict.rawValue
    var text = isColoured ? "\u{1B}[\(verdict.colour)m\(word)\u{1B}[0m" : word
    text += "  \(file)"
    if verdict == .equal, ours.wasKilled {
      text += " (neither had come to an end after \(TestReport.duration(patience)))"
    }
    text += "\n"
    for line in lines { text += "    \(line)\n" }
    FileAccess.write(text, 1)
    return verdict
  }

  /// Waits for both; on the real clock neither may run much longer than the other.
  private func wait(
    _ mine: ChildProcess, _ theirs: ChildProcess
  ) -> (ProcessResult, ProcessResult) {
    var ours: ProcessResult?
    var reference: ProcessResult?
    while true {
      if ours == nil { ours = mine.poll() }
      if reference == nil { reference = theirs.poll() }
      if let ours, let reference { return (ours, reference) }
      if clock == "real" {
        if ours != nil { theirs.shortenPatience(Self.lead) }
        if reference != nil { mine.shortenPatience(Self.lead) }
      }
      usleep(500)
    }
  }

  private func differ(_ here: Side, _ there: Side) -> Bool {
    here.outcome.status != there.outcome.status || here.outcome.output != there.outcome.output
      || here.outcome.errors != there.outcome.errors
  }

  /// The first difference of each kind, Python's side with `-`, Baton's with `+`.
  private func difference(_ here: Side, _ there: Side, _ folder: String) -> [String] {
    var lines: [String] = []
    for side in [there, here] where side.raw.wasKilled {
      lines.append("\(side.name) did not come to an end and was killed")
    }
    if here.outcome.status != there.outcome.status {
      lines.append("exit status: Python \(Self.status(there)), Baton \(Self.status(here))")
    }
    for (stream, title) in [(1, "output"), (2, "standard error")] {
      let wanted = stream == 1 ? there.outcome.output : there.outcome.errors
      let got = stream == 1 ? here.outcome.output : here.outcome.errors
      if wanted == got { continue }
      let comparison = Comparison(exactly: wanted, actual: got)
      lines += comparison.difference("\(title) (- Python, + Baton)")
      lines += printers(comparison, [(there, wanted), (here, got)], stream, folder)
    }
    return lines
  }

  /// The lines of the program that printed what differs.
  private func printers(
    _ comparison: Comparison, _ sides: [(Side, String)], _ stream: Int, _ folder: String
  ) -> [String] {
    guard let first = comparison.firstDifference else { return [] }
    var found: [(name: String, place: String, isThere: Bool)] = []
    for (side, text) in sides {
      let shown = text.split(separator: "\n", omittingEmptySubsequences: false)
      let line = first.line < shown.count ? shown[first.line] : nil
      guard let report = side.places,
        let places = PrintedPlaces(report, stream: stream, folder: folder),
        let (place, isThere) = places.place(
          line: first.line, shown: line, agreeing: first.agreeingBytes)
      else { continue }
      found.append((side.name, place, isThere))
    }
    func text(_ place: String) -> String {
      let parts = place.split(separator: ":")
      guard parts.count == 2, let number = Int(parts[1]), number > 0 else { return place }
      let path = parts[0].hasPrefix("/") ? String(parts[0]) : "\(folder)/\(parts[0])"
      let source = FileAccess.text(path)?.split(separator: "\n", omittingEmptySubsequences: false)
      guard let source, number <= source.count else { return place }
      return "\(place): \(source[number - 1].drop { $0 == " " || $0 == "\t" })"
    }
    if found.count == 2, found[0].place == found[1].place, found[0].isThere, found[1].isThere {
      return ["printed by \(text(found[0].place))"]
    }
    return found.map { side in
      side.isThere
        ? "\(side.name) printed it at \(text(side.place))"
        : "\(side.name) printed no more; the last was printed at \(text(side.place))"
    }
  }

  private static func status(_ side: Side) -> String {
    let status = side.outcome.status
    return status < 0 ? "ended by signal \(-status)" : String(status)
  }
}
