// Why another version of CPython than 3.13, which Baton follows, prints something else: both sides are
// brought to one wording and compared again.

/// What is known of one version.
struct KnownDifferences {
  /// Two ways to say the same.
  struct Wording {
    /// The versions, by their second number.
    let minors: [Int]
    let old: String
    let new: String
    let reason: String
  }

  /// A name or a form that one of the two versions does not have.
  struct Absence {
    let minors: [Int]
    /// How the last line of standard error may begin where it is missing.
    let errors: [String]
    let reason: String
  }

  private let minor: Int

  init(minor: Int) {
    self.minor = minor
  }

  /// Why two runs differ, where every difference is one that is known; otherwise nothing.
  func reasons(_ there: Outcome, _ here: Outcome) -> [String] {
    if minor == 13 { return [] }
    if let absence = absence(there) ?? absence(here) { return [absence] }
    if there.status != here.status { return [] }
    var needed = Self.wordings.filter { $0.minors.contains(minor) }
    guard areEqual(there, here, needed, withoutMarks: true) else { return [] }
    // What need not be reworded to make both sides equal is not the reason.
    let needsMarks = !areEqual(there, here, needed, withoutMarks: false)
    for wording in needed {
      let others = needed.filter { $0.old != wording.old }
      if areEqual(there, here, others, withoutMarks: needsMarks) { needed = others }
    }
    var reasons: [String] = []
    for wording in needed where !reasons.contains(wording.reason) { reasons.append(wording.reason) }
    if needsMarks {
      reasons.append("3.13 marks other parts of a line in tracebacks and shows more lines")
    }
    return reasons
  }

  private func absence(_ outcome: Outcome) -> String? {
    guard let last = outcome.errors.split(separator: "\n").last else { return nil }
    let found = Self.absences.first { absence in
      absence.minors.contains(minor)
        && absence.errors.contains { Comparison.matches("\($0)..."[...], last) }
    }
    return found?.reason
  }

  private func areEqual(
    _ there: Outcome, _ here: Outcome, _ wordings: [Wording], withoutMarks: Bool
  ) -> Bool {
    reworded(there.output, wordings) == reworded(here.output, wordings)
      && errors(there, wordings, withoutMarks) == errors(here, wordings, withoutMarks)
  }

  private func errors(_ outcome: Outcome, _ wordings: [Wording], _ withoutMarks: Bool) -> String {
    let text = reworded(outcome.errors, wordings)
    return withoutMarks ? Self.withoutMarks(text) : text
  }

  private func reworded(_ text: String, _ wordings: [Wording]) -> String {
    wordings.reduce(text) { Template($1.old).rewrite($0, as: Template($1.new)) }
  }

  /// Tracebacks with one source line to each frame and without marks.
  private static func withoutMarks(_ text: String) -> String {
    var kept: [Substring] = []
    var frame: (margin: Int, lines: Int)?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let margin = line.prefix { " |+-".contains($0) }.count
      if !line.isEmpty, line.allSatisfy({ " |~^".contains($0) }) { continue }
      if line.dropFirst(margin).hasPrefix("File \"") {
        frame = (margin, 0)
      } else if let inside = frame, margin > inside.margin {
        frame = (inside.margin, inside.lines + 1)
        if inside.lines > 0 { continue }
      } else {
        frame = nil
      }
      kept.append(line)
    }
    return kept.joined(separator: "\n")
  }
}

/// A text in which `{a}` stands for a name or a number and `{*}` for the rest of the line.
private struct Template {
  private enum Part {
    case text([UInt8])
    case name(String)
    case rest
  }

  private let parts: [Part]

  init(_ text: String) {
    var parts: [Part] = []
    for (index, piece) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated()
    {
      var literal = piece
      if index > 0, let close = piece.firstIndex(of: "}") {
        let name = piece[..<close]
        parts.append(name == "*" ? .rest : .name(String(name)))
        literal = piece[piece.index(after: close)...]
      }
      if !literal.isEmpty { parts.append(.text(Array(literal.utf8))) }
    }
    self.parts = parts
  }

  /// The text with every place that has this form said in the other.
  func rewrite(_ text: String, as other: Template) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if let (end, names) = match(bytes, index) {
        result += other.filled(names)
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func match(_ bytes: [UInt8], _ start: Int) -> (end: Int, names: [String: [UInt8]])? {
    var index = start
    var names: [String: [UInt8]] = [:]
    for part in parts {
      let rest = bytes[index...]
      switch part {
      case .text(let text):
        if !rest.starts(with: text) { return nil }
        index += text.count
      case .name(let name):
        let found = rest.prefix { Self.isWord($0) }
        if found.isEmpty { return nil }
        names[name] = Array(found)
        index = found.endIndex
      case .rest: index = rest.firstIndex(of: 0x0A) ?? bytes.count
      }
    }
    return index > start ? (index, names) : nil
  }

  private func filled(_ names: [String: [UInt8]]) -> [UInt8] {
    parts.flatMap { part -> [UInt8] in
      switch part {
      case .text(let text): text
      case .name(let name): names[name] ?? []
      case .rest: []
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x5F || byte == 0x2E || byte >= 0x80
  }
}
