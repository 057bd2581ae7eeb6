// `baton check`: a program here and under CPython, side by side.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Compares programs with the Python of this machine. The exit status: 0, 1 when one differs, 2 when
/// nothing can be compared.
package func runChecks(_ files: [String], python: String?, clock: String) -> Int32 {
  if files.isEmpty {
    FileAccess.write("baton check: which file?\n", 2)
    return 2
  }
  for file in files where FileAccess.kind(file) != .file {
    FileAccess.write("baton check: '\(file)' is no file\n", 2)
    return 2
  }
  guard let found = ReferencePython.find(python) else {
    FileAccess.write(
      "baton check: no python3 of version 3.12 or later found; --python or PYTHON313 names one\n", 2
    )
    return 2
  }
  let check = Check(found, clock: clock)
  FileAccess.write("against \(found.title)\n", 1)
  var status: Int32 = 0
  for file in files where !check.run(file) { status = 1 }
  return status
}

/// The CPython that programs are compared with.
struct ReferencePython {
  let path: String
  let version: [Int]

  var title: String { "Python \(version.map(String.init).joined(separator: ".")) (\(path))" }
  private var minor: Int { version.count > 1 ? version[1] : 0 }

  /// What another version than Baton's may well do differently.
  var caveat: String? {
    if minor == 13 { return nil }
    return "Baton follows Python 3.13, this is 3.\(minor): error messages, tracebacks and what came"
      + " or went between the two differ without being wrong"
  }

  /// The one that is named, or the first of those found that is new enough.
  static func find(_ named: String?) -> ReferencePython? {
    if let named { return examine(named) }
    var candidates: [String] = []
    if let given = getenv("PYTHON313") { candidates.append(String(cString: given)) }
    candidates += onPath("python3.13")
    if let home = getenv("PYENV_ROOT").map({ String(cString: $0) })
      ?? getenv("HOME").map({ String(cString: $0) + "/.pyenv" })
    {
      let versions = home + "/versions"
      for name in FileAccess.names(versions).reversed() where name.hasPrefix("3.13") {
        candidates.append("\(versions)/\(name)/bin/python3")
      }
    }
    for name in ["python3", "python3.14", "python3.12"] { candidates += onPath(name) }
    for candidate in candidates {
      if let found = examine(candidate) { return found }
    }
    return nil
  }

  private static func onPath(_ name: String) -> [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" }.filter { access($0, X_OK) == 0 }
  }

  private static func examine(_ path: String) -> ReferencePython? {
    let path = path.contains("/") ? path : onPath(path).first ?? path
    let code = "import sys; print(sys.implementation.name, *sys.version_info[:3])"
    guard FileAccess.kind(path) == .file,
      let process = ChildProcess([path, "-c", code], folder: "/", input: nil, patience: 20)
    else { return nil }
    let words = process.wait().output.split { $0.isWhitespace }
    let version = words.dropFirst().compactMap { Int($0) }
    guard words.first == "cpython", version.count == 3, version[0] == 3, version[1] >= 12 else {
      return nil
    }
    return ReferencePython(path: path, version: version)
  }
}

private final class Check {
  private let python: ReferencePython
  private let clock: String
  private let executable = executablePath()
  private let isColoured = isatty(1) == 1 && getenv("NO_COLOR") == nil
  private static let patience = 120.0

  init(_ python: ReferencePython, clock: String) {
    self.python = python
    self.clock = clock
  }

  /// Compares one program; false where it differs.
  func run(_ file: String) -> Bool {
    let path = FileAccess.absolute(file)
    let folder = FileAccess.folder(of: path)
    let given = String(path.dropLast(path.hasSuffix(".py") ? 3 : 0)) + ".in"
    let input = FileAccess.kind(given) == .file ? given : nil
    setenv("NO_COLOR", "1", 1)
    setenv("PYTHONIOENCODING", "utf-8", 1)
    setenv("PYTHONDONTWRITEBYTECODE", "1", 1)
    let commands = [
      [executable, "--plain", "--clock", clock, path], [python.path, path],
    ]
    let processes = commands.compactMap {
      ChildProcess($0, folder: folder, input: input, patience: Self.patience)
    }
    let ended = processes.map { $0.wait() }
    guard ended.count == 2 else {
      FileAccess.write("\(file): the system refuses a process\n", 1)
      return false
    }
    let here = Outcome(ended[0], folder: folder)
    let there = Outcome(Self.withoutLibrary(ended[1]), folder: folder)
    let lines = difference(here, there)
    if lines.isEmpty {
      FileAccess.write(coloured("equal", "32") + "  \(file)\n", 1)
      return true
    }
    var text = coloured("differs", "31") + "  \(file)\n"
    for line in lines { text += "    \(line)\n" }
    if let caveat = python.caveat { text += "    (\(caveat))\n" }
    FileAccess.write(text, 1)
    return false
  }

  private func coloured(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// The first difference of each kind, Python's side with `-`, Baton's with `+`.
  private func difference(_ here: Outcome, _ there: Outcome) -> [String] {
    var lines: [String] = []
    if here.status != there.status {
      lines.append("exit status: Python \(Self.text(there)), Baton \(Self.text(here))")
    }
    for (title, wanted, got) in [
      ("output", there.output, here.output), ("standard error", there.errors, here.errors),
    ] where wanted != got {
      lines += Comparison(exactly: wanted, actual: got).difference("\(title) (- Python, + Baton)")
    }
    return lines
  }

  private static func text(_ outcome: Outcome) -> String {
    outcome.status < 0 ? "ended by signal \(-outcome.status)" : String(outcome.status)
  }

  // MARK: CPython's library

  /// Standard error without the frames and places inside CPython's library files.
  private static func withoutLibrary(_ ended: ProcessResult) -> ProcessResult {
    var result = ended
    var kept: [String] = []
    var margin: Substring?
    for line in ended.errors.split(separator: "\n", omittingEmptySubsequences: false) {
      let start = line.prefix { " |+-".contains($0) }
      let body = line.dropFirst(start.count)
      if body.hasPrefix("File \"") {
        let isLibrary = body.hasPrefix("File \"<frozen ") || Self.isInLibrary(body)
        margin = isLibrary ? start : nil
        if isLibrary { continue }
      } else if let inside = margin {
        if line.hasPrefix(inside + "  ") || line.hasPrefix(inside + "[Previous line") { continue }
        margin = nil
      }
      kept.append(Self.withoutPlace(line))
    }
    result.errors = kept.joined(separator: "\n")
    return result
  }

  private static func isInLibrary(_ text: Substring) -> Bool {
    Comparison.matches(".../lib/python3.1..."[...], text) && !text.contains("/site-packages/")
  }

  /// ` at /…/lib/python3.13/asyncio/x.py` becomes ` at asyncio/x.py`.
  private static func withoutPlace(_ line: Substring) -> String {
    guard isInLibrary(line) else { return String(line) }
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard isInLibrary(word), let slash = word.firstIndex(of: "/") else { return String(word) }
      let parts = word[slash...].split(separator: "/")
      guard let place = parts.firstIndex(where: { $0.hasPrefix("python3.1") }) else {
        return String(word)
      }
      return word[..<slash] + parts[(place + 1)...].joined(separator: "/")
    }
    return words.joined(separator: " ")
  }
}
