// What a program left behind, made comparable, and what is wrong with it.

/// The end of a run as it is compared: no addresses, no folders, Baton's own lines apart.
struct Outcome {
  struct Expectation {
    /// nil: none was written down.
    var output: String?
    var errors: String
    var status: Int32
  }

  let output: String
  let errors: String
  /// What Baton added of its own.
  let reports: [Substring]
  let status: Int32
  private let seconds: Double
  private let wasKilled: Bool

  init(_ ended: ProcessResult, folder: String) {
    var own: [Substring] = []
    var lines: [Substring] = []
    for line in ended.errors.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("baton:") { own.append(line) } else { lines.append(line) }
    }
    output = Self.withoutAddresses(ended.output)
    errors = Self.without(folder + "/", in: Self.withoutAddresses(lines.joined(separator: "\n")))
    reports = own.map { Substring(Self.without(folder + "/", in: String($0))) }
    status = ended.status
    seconds = ended.seconds
    wasKilled = ended.wasKilled
  }

  private var isDeadlock: Bool {
    status == 3 && reports.contains { $0.hasPrefix("baton: deadlock") }
  }

  /// A limit or a crash is nothing that a program may be expected to end with.
  var canBeExpected: Bool { ending == nil }

  /// Why the run did not come to an end of its own.
  var ending: (String, [String])? {
    if wasKilled { return ("endless", ["the program did not end and was killed"]) }
    if status < 0 { return ("killed", ["the program was ended by signal \(-status)"]) }
    if isDeadlock { return ("deadlock", reports.map(String.init)) }
    let stop = reports.first { $0.hasPrefix("baton: stopped: ") }
    guard let stop, (101...106).contains(status) else { return nil }
    let names = ["endless", "steps", "memory", "output", "files", "network"]
    return (names[Int(status) - 101], [String(stop)])
  }

  /// What differs, in a word and in lines; nil: nothing.
  func trouble(_ wanted: Expectation) -> (String, [String])? {
    // Expected by the status it has, a deadlock or a limit is like any other end.
    if let ending, wanted.status != status {
      let comparison = Comparison(expected: wanted.output ?? output, actual: output)
      return (ending.0, ending.1 + comparison.difference("its output up to there"))
    }
    var kinds: [String] = []
    var lines: [String] = []
    if wanted.status != status {
      kinds.append("exit status")
      lines.append("exit status \(status), expected \(wanted.status)")
    }
    if let expected = wanted.output {
      let comparison = Comparison(expected: Self.withoutAddresses(expected), actual: output)
      if !comparison.isEqual {
        kinds.append("output")
        lines += comparison.difference("the output")
      }
    } else if !output.isEmpty {
      kinds.append("output")
      lines += Comparison(expected: "", actual: output).difference("the output")
    }
    let names = wanted.errors.split(separator: "\n").contains { $0.hasPrefix("baton:") }
    let shown = names ? errors + reports.map { $0 + "\n" }.joined() : errors
    let comparison = Comparison(expected: Self.withoutAddresses(wanted.errors), actual: shown)
    if !comparison.isEqual {
      kinds.append("standard error")
      lines += comparison.difference("standard error")
      if wanted.errors.isEmpty {
        let last = errors.split(separator: "\n").suffix(1)
        lines += last.map { "it ends: \(Comparison.visible($0))" }
      }
    }
    return kinds.isEmpty ? nil : (kinds.joined(separator: ", "), lines)
  }

  // MARK: Making comparable

  /// `0x7f3a…` of six digits or more becomes `0x…`.
  static func withoutAddresses(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x78) else { return text }
    func isDigit(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x30, index + 1 < bytes.count, bytes[index + 1] == 0x78 {
        var end = index + 2
        while end < bytes.count, isDigit(bytes[end]) { end += 1 }
        if end - index >= 8 {
          result += Array("0x…".utf8)
          index = end
          continue
        }
      }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func without(_ part: String, in text: String) -> String {
    let bytes = Array(text.utf8)[...]
    let pattern = Array(part.utf8)
    guard let first = pattern.first, bytes.count >= pattern.count else { return text }
    var result: [UInt8] = []
    var rest = bytes
    while let place = rest.firstIndex(of: first) {
      result += rest[..<place]
      if rest[place...].starts(with: pattern) {
        rest = rest[(place + pattern.count)...]
      } else {
        result.append(rest[place])
        rest = rest[(place + 1)...]
      }
    }
    return String(decoding: result + rest, as: UTF8.self)
  }
}
