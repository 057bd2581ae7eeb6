// What was printed against what was expected: the same, or where the first difference stands.

/// Compares texts line by line. A line `...` matches any lines, `...` within a line any text.
struct Comparison {
  private let expected: [Substring]
  private let actual: [Substring]
  /// `...` is a pattern.
  private let hasPatterns: Bool
  /// The lines of what is expected in which `...` is no pattern.
  private let literals: Set<Int>
  /// How many lines agree at the start, of each side; nil: everything agrees.
  private let agreeing: (expected: Int, actual: Int)?

  init(expected: String, actual: String, literals: Set<Int> = []) {
    hasPatterns = true
    self.literals = literals
    self.expected = Self.lines(expected)
    self.actual = Self.lines(actual)
    if expected == actual {
      agreeing = nil
    } else if !expected.contains("...") {
      let same = zip(self.expected, self.actual).prefix { $0 == $1 }.count
      agreeing = (same, same)
    } else if literals.isEmpty, !actual.contains("..."),
      Self.matches(expected[...], actual[...])
    {
      agreeing = nil
    } else {
      agreeing = Self.align(self.expected, self.actual, literals)
    }
  }

  /// Dots have no meaning.
  init(exactly expected: String, actual: String) {
    hasPatterns = false
    literals = []
    self.expected = Self.lines(expected)
    self.actual = Self.lines(actual)
    let same = zip(self.expected, self.actual).prefix { $0 == $1 }.count
    agreeing = expected == actual ? nil : (same, same)
  }

  var isEqual: Bool { agreeing == nil }

  /// The first line that differs, from 0, and how many of its bytes agree; nil: everything agrees.
  var firstDifference: (line: Int, agreeingBytes: Int)? {
    guard let agreeing else { return nil }
    guard agreeing.expected < expected.count, agreeing.actual < actual.count else {
      return (agreeing.actual, 0)
    }
    let (wanted, got) = (expected[agreeing.expected].utf8, actual[agreeing.actual].utf8)
    return (agreeing.actual, zip(wanted, got).prefix { $0 == $1 }.count)
  }

  /// The lines with what ends them; a missing newline at the end is a difference.
  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The furthest place up to which both sides agree; nil: to the end.
  private static func align(
    _ expected: [Substring], _ actual: [Substring], _ literals: Set<Int>
  ) -> (expected: Int, actual: Int)? {
    var reachable: Set<Int> = [0]
    for (index, line) in expected.enumerated() {
      var next: Set<Int> = []
      let isPattern = !literals.contains(index) && line.contains("...")
      if isPattern, isAnything(line) {
        if let least = reachable.min() { next = Set(least...actual.count) }
      } else {
        for place in reachable where place < actual.count {
          if line == actual[place] || (isPattern && matches(line, actual[place])) {
            next.insert(place + 1)
          }
        }
      }
      if next.isEmpty {
        return (index, reachable.max() == actual.count ? actual.count : reachable.min() ?? 0)
      }
      reachable = next
    }
    return reachable.contains(actual.count) ? nil : (expected.count, reachable.max() ?? 0)
  }

  private static func isAnything(_ line: Substring) -> Bool {
    line.drop { $0 == " " } == "..."
  }

  /// Whether a pattern with `...` matches a whole text.
  static func matches(_ pattern: Substring, _ text: Substring) -> Bool {
    let parts = split(pattern)
    guard let first = parts.first, let last = parts.last else { return true }
    if parts.count == 1 { return first == text }
    guard text.hasPrefix(first) else { return false }
    var rest = text.utf8.dropFirst(first.utf8.count)
    for part in parts.dropFirst().dropLast() {
      guard let place = find(Array(part.utf8), rest) else { return false }
      rest = rest[rest.index(place, offsetBy: part.utf8.count)...]
    }
    let tail = Array(last.utf8)
    return rest.count >= tail.count && rest.suffix(tail.count).elementsEqual(tail)
  }

  private static func split(_ pattern: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = pattern
    while let range = firstDots(rest) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    parts.append(rest)
    return parts
  }

  private static func firstDots(_ text: Substring) -> Range<Substring.Index>? {
    var index = text.startIndex
    while let dot = text[index...].firstIndex(of: ".") {
      if text[dot...].hasPrefix("...") { return dot..<text.index(dot, offsetBy: 3) }
      index = text.index(after: dot)
    }
    return nil
  }

  private static func find(
    _ part: [UInt8], _ text: Substring.UTF8View.SubSequence
  ) -> Substring.Index? {
    guard let first = part.first else { return text.startIndex }
    var rest = text
    while let place = rest.firstIndex(of: first) {
      if rest[place...].starts(with: part) { return place }
      rest = rest[rest.index(after: place)...]
    }
    return nil
  }

  // MARK: Showing

  private static let context = 2
  private static let shown = 6

  /// The first difference with some lines around it.
  ///
  /// - Parameter offset: lines of the file that stand before what is compared.
  func difference(_ title: String, offset: Int = 0) -> [String] {
    guard let agreeing else { return [] }
    var lines = [
      "\(title) differs first at line \(agreeing.actual + 1 + offset)"
        + (agreeing.actual == agreeing.expected
          ? "" : " (line \(agreeing.expected + 1 + offset) of what is expected)") + ":"
    ]
    func line(
      _ number: Int, _ sign: String, _ text: Substring, marked: Bool = true
    ) -> String {
      Self.line(number + offset, sign, text, marked: marked)
    }
    for index in max(0, agreeing.actual - Self.context)..<agreeing.actual {
      lines.append(line(index + 1, " ", actual[index], marked: false))
    }
    let wanted = expected[agreeing.expected...].prefix(Self.shown)
    let got = actual[agreeing.actual...].prefix(Self.shown)
    for step in edits(Array(wanted), Array(got)) {
      switch step {
      case .both(let index):
        if agreeing.actual + index == actual.count - 1, actual.last == "" { continue }
        lines.append(line(agreeing.actual + index + 1, " ", got[got.startIndex + index]))
      case .expected(let index):
        let place = wanted.startIndex + index
        if place == expected.count - 1, wanted[place].isEmpty { continue }
        lines.append(line(place + 1, "-", wanted[place]))
      case .actual(let index):
        let place = got.startIndex + index
        if place == actual.count - 1, got[place].isEmpty { continue }
        lines.append(line(place + 1, "+", got[place]))
      }
    }
    if expected.last != "", actual.last == "", agreeing.expected >= expected.count - 1 {
      lines.append("       (what is expected does not end with a newline)")
    }
    if expected.last == "", actual.last != "", agreeing.actual >= actual.count - 1 {
      lines.append("       (what was printed does not end with a newline)")
    }
    let left = max(expected.count - agreeing.expected, actual.count - agreeing.actual) - Self.shown
    if left > 1 { lines.append("       and up to \(left) more lines") }
    return lines
  }

  private static func line(
    _ number: Int, _ sign: String, _ text: Substring, marked: Bool
  ) -> String {
    let digits = String(number)
    let padding = String(repeating: " ", count: max(0, 5 - digits.count))
    return "\(padding)\(digits) \(sign) \(marked ? visible(text) : String(text))"
  }

  /// Characters that do not show are made visible: spaces at the end, tabs, controls and the like.
  static func visible(_ text: Substring) -> String {
    let trailing = text.reversed().prefix { $0 == " " }.count
    var result = ""
    for scalar in text.dropLast(trailing).unicodeScalars {
      switch scalar.value {
      case 0x09: result += "→"
      case 0x0D: result += "␍"
      case 0x1B: result += "␛"
      case 0x00..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF:
        result += "<U+\(hexadecimal(scalar.value))>"
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
        result += "<space U+\(hexadecimal(scalar.value))>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + String(repeating: "·", count: trailing)
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private func agree(_ expected: Substring, _ actual: Substring) -> Bool {
    expected == actual
      || (hasPatterns && expected.contains("...") && Self.matches(expected, actual))
  }

  private enum Edit {
    case both(Int), expected(Int), actual(Int)
  }

  /// The shortest way from one to the other, for a few lines.
  private func edits(_ from: [Substring], _ to: [Substring]) -> [Edit] {
    var longest = [[Int]](
      repeating: [Int](repeating: 0, count: to.count + 1), count: from.count + 1)
    for i in from.indices.reversed() {
      for j in to.indices.reversed() {
        longest[i][j] =
          agree(from[i], to[j])
          ? longest[i + 1][j + 1] + 1 : max(longest[i + 1][j], longest[i][j + 1])
      }
    }
    var edits: [Edit] = []
    var (i, j) = (0, 0)
    while i < from.count || j < to.count {
      if i < from.count, j < to.count, agree(from[i], to[j]) {
        edits.append(.both(j))
        (i, j) = (i + 1, j + 1)
      } else if i < from.count, j == to.count || longest[i + 1][j] >= longest[i][j + 1] {
        edits.append(.expected(i))
        i += 1
      } else {
        edits.append(.actual(j))
        j += 1
      }
    }
    return edits
  }
}
