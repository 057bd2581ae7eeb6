// Source lines for tracebacks and warnings: found by file name, cut and measured by code points.

import BatonSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum SourceText {
  /// Begins the names of the modules that are written in Python and embedded in the binary: their
  /// frames are not shown, as if they were written in Swift.
  static var libraryPrefix: String { "<library " }

  /// `str.splitlines`.
  static func lines(of text: String, keepingEnds: Bool = false) -> [String] {
    var result: [String] = []
    var line = String.UnicodeScalarView()
    var isAfterReturn = false
    func isBreak(_ scalar: Unicode.Scalar) -> Bool { UnicodeProperties.isLineBreak(scalar.value) }
    var pending = false
    for scalar in text.unicodeScalars {
      if isAfterReturn, scalar == "\n" {
        if keepingEnds { result[result.count - 1].unicodeScalars.append(scalar) }
        isAfterReturn = false
        continue
      }
      isAfterReturn = false
      if isBreak(scalar) {
        if keepingEnds { line.append(scalar) }
        result.append(String(line))
        line = String.UnicodeScalarView()
        pending = false
        isAfterReturn = scalar == "\r"
      } else {
        line.append(scalar)
        pending = true
      }
    }
    if pending { result.append(String(line)) }
    return result
  }

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool { UnicodeProperties.isSpace(scalar.value) }

  static func trimmedRight(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var end = scalars.count
    while end > 0, isSpace(scalars[end - 1]) { end -= 1 }
    return Array(scalars[..<end])
  }

  static func trimmed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    Array(trimmedRight(scalars).drop(while: isSpace))
  }

  static func isBlank(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    scalars.allSatisfy(isSpace)
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Columns that the first `count` characters take.
  static func displayWidth(_ line: [Unicode.Scalar], _ count: Int) -> Int {
    if line.allSatisfy(\.isASCII) { return count }
    return line.prefix(max(count, 0)).reduce(0) { $0 + (WideCharacters.contains($1.value) ? 2 : 1) }
  }

  /// Code points in the first `byteOffset` UTF-8 bytes; a cut character counts.
  static func characterOffset(_ line: [Unicode.Scalar], _ byteOffset: Int) -> Int {
    var bytes = 0
    for (index, scalar) in line.enumerated() {
      if bytes >= byteOffset { return index }
      bytes += UTF8.width(scalar)
    }
    return line.count
  }

  /// Takes the common indentation off (CPython: `textwrap.dedent`).
  static func dedented(_ lines: [[Unicode.Scalar]]) -> [[Unicode.Scalar]] {
    func isIndent(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }
    var margin: [Unicode.Scalar]?
    for line in lines where !line.allSatisfy(isIndent) {
      let indent = Array(line.prefix(while: isIndent))
      guard let known = margin else {
        margin = indent
        continue
      }
      let shared = zip(known, indent).prefix { $0 == $1 }.count
      margin = Array(known.prefix(shared))
    }
    let width = margin?.count ?? 0
    return lines.map { line in
      line.allSatisfy(isIndent) ? [] : Array(line.dropFirst(width))
    }
  }
}

extension Interpreter {
  /// A line of a file without what stands behind its last character, for displays; empty where it
  /// cannot be had.
  func sourceLine(_ fileName: String, _ line: Int) -> [Unicode.Scalar] {
    if fileName.hasPrefix(AsyncioState.libraryPath) {
      let place = "\(fileName.dropFirst(AsyncioState.libraryPath.count)):\(line)"
      return Array((AsyncioState.libraryLines[place] ?? "").unicodeScalars)
    }
    guard let source = displayedSource(fileName) else { return [] }
    return SourceText.trimmedRight(Array(source.lineText(line).unicodeScalars))
  }

  /// The source that a file name leads to: registered, or read from the file once
  /// (CPython: `linecache`).
  func displayedSource(_ fileName: String) -> SourceFile? {
    if let known = displayedSources[fileName] { return known }
    if hidesFiles { return nil }
    var found: SourceFile?
    if !(fileName.hasPrefix("<") && fileName.hasSuffix(">")),
      let bytes = SourceText.contents(ofFile: fileName)
    {
      found = try? Parser.decode(fileName: fileName, bytes: bytes)
    }
    displayedSources[fileName] = .some(found)
    return found
  }

  /// Makes a source that no file holds known to tracebacks: the text of `-c`.
  func registerSource(_ source: SourceFile) { displayedSources[source.name] = source }
}

extension SourceText {
  fileprivate static func contents(ofFile name: String) -> [UInt8]? {
    let descriptor = open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }
}
