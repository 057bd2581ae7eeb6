// The CPython of this machine that programs are compared with.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The CPython that programs are compared with.
struct ReferencePython {
  let path: String
  let version: [Int]

  var title: String { "Python \(version.map(String.init).joined(separator: ".")) (\(path))" }
  /// `13` of 3.13.0.
  var minor: Int { version.count > 1 ? version[1] : 0 }

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
