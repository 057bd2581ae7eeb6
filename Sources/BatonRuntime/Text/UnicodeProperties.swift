// What Python says of one code point: its class, digit value and case mappings. Lone surrogates are
// code points like the others. Read from UnicodeTables.

/// Properties of code points as CPython 3.13 (Unicode 15.1) has them.
enum UnicodeProperties {
  struct Flags: OptionSet {
    let rawValue: UInt16

    static let alphabetic = Flags(rawValue: 1 << 0)
    static let decimal = Flags(rawValue: 1 << 1)
    static let digit = Flags(rawValue: 1 << 2)
    static let numeric = Flags(rawValue: 1 << 3)
    static let space = Flags(rawValue: 1 << 4)
    static let uppercase = Flags(rawValue: 1 << 5)
    static let lowercase = Flags(rawValue: 1 << 6)
    static let titlecase = Flags(rawValue: 1 << 7)
    static let cased = Flags(rawValue: 1 << 8)
    static let caseIgnorable = Flags(rawValue: 1 << 9)
    static let identifierStart = Flags(rawValue: 1 << 10)
    static let identifierContinue = Flags(rawValue: 1 << 11)
    static let printable = Flags(rawValue: 1 << 12)

    /// What `str.isalnum` accepts.
    static let alphanumeric: Flags = [.alphabetic, .decimal, .digit, .numeric]
  }

  private static let flagTable = FlagTable()
  private static let digitTable = DigitTable()
  private static let lowerTable = CaseTable(UnicodeTables.lowerRuns, UnicodeTables.lowerSpecials)
  private static let upperTable = CaseTable(UnicodeTables.upperRuns, UnicodeTables.upperSpecials)
  private static let titleTable = CaseTable(UnicodeTables.titleRuns, UnicodeTables.titleSpecials)
  private static let foldTable = CaseTable(UnicodeTables.foldRuns, UnicodeTables.foldSpecials)

  static func flags(_ scalar: UInt32) -> Flags { flagTable.flags(scalar) }

  static func isPrintable(_ scalar: UInt32) -> Bool {
    if scalar < 0x7F { return scalar >= 0x20 }
    return flags(scalar).contains(.printable)
  }

  /// Whitespace as `str.split` and `str.strip` see it.
  static func isSpace(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return scalar == 0x20 || (scalar >= 0x09 && scalar <= 0x0D)
        || (scalar >= 0x1C && scalar <= 0x1F)
    }
    return flags(scalar).contains(.space)
  }

  /// Whether `str.splitlines` ends a line here; a CR and an LF after it end one line.
  static func isLineBreak(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: return true
    default: return false
    }
  }

  /// 0 to 9 for what `str.isdecimal` accepts, nil for the rest.
  static func decimalValue(_ scalar: UInt32) -> Int? {
    if scalar < 0x80 {
      return scalar >= 0x30 && scalar <= 0x39 ? Int(scalar - 0x30) : nil
    }
    return flags(scalar).contains(.decimal) ? digitTable.value(scalar) : nil
  }

  /// 0 to 9 for what `str.isdigit` accepts, nil for the rest.
  static func digitValue(_ scalar: UInt32) -> Int? { digitTable.value(scalar) }

  static func appendLowercase(of scalar: UInt32, to result: inout [UInt32]) {
    if scalar < 0x80 {
      result.append(scalar >= 0x41 && scalar <= 0x5A ? scalar + 32 : scalar)
    } else {
      lowerTable.append(scalar, to: &result)
    }
  }

  static func appendUppercase(of scalar: UInt32, to result: inout [UInt32]) {
    if scalar < 0x80 {
      result.append(scalar >= 0x61 && scalar <= 0x7A ? scalar - 32 : scalar)
    } else {
      upperTable.append(scalar, to: &result)
    }
  }

  static func appendTitlecase(of scalar: UInt32, to result: inout [UInt32]) {
    if scalar >= 0x80, titleTable.appendIfMapped(scalar, to: &result) { return }
    appendUppercase(of: scalar, to: &result)
  }

  static func appendFolded(_ scalar: UInt32, to result: inout [UInt32]) {
    if scalar >= 0x80, foldTable.appendIfMapped(scalar, to: &result) { return }
    appendLowercase(of: scalar, to: &result)
  }
}

/// Unpacks the numbers of a table: five bits a character from '0' on, the sixth says that more
/// follow; line ends are skipped.
private func unpack(_ text: StaticString) -> [Int] {
  text.withUTF8Buffer { bytes in
    var numbers: [Int] = []
    var number = 0
    var shift = 0
    for byte in bytes where byte >= 48 {
      let digit = Int(byte) - 48
      number |= (digit & 31) << shift
      if digit & 32 != 0 {
        shift += 5
      } else {
        numbers.append(number)
        number = 0
        shift = 0
      }
    }
    return numbers
  }
}

/// The last index whose start is not above `scalar`.
private func position(of scalar: UInt32, in starts: [UInt32]) -> Int? {
  var low = 0
  var high = starts.count
  while low < high {
    let middle = (low + high) / 2
    if starts[middle] <= scalar { low = middle + 1 } else { high = middle }
  }
  return low == 0 ? nil : low - 1
}

private struct FlagTable {
  /// Most text is below this; its flags are found without a search.
  private static let directCount: UInt32 = 0x500

  private var starts: [UInt32] = []
  private var values: [UInt16] = []
  private var direct: [UInt16] = []

  init() {
    let records = unpack(UnicodeTables.flagRecords).map { UInt16(truncatingIfNeeded: $0) }
    let runs = unpack(UnicodeTables.flagRuns)
    var start: UInt32 = 0
    for index in stride(from: 0, to: runs.count - 1, by: 2) {
      starts.append(start)
      values.append(records[runs[index + 1]])
      start += UInt32(runs[index])
    }
    direct = (0..<Self.directCount).map { search($0) }
  }

  func flags(_ scalar: UInt32) -> UnicodeProperties.Flags {
    let value = scalar < Self.directCount ? direct[Int(scalar)] : search(scalar)
    return UnicodeProperties.Flags(rawValue: value)
  }

  private func search(_ scalar: UInt32) -> UInt16 {
    position(of: scalar, in: starts).map { values[$0] } ?? 0
  }
}

private struct DigitTable {
  private var starts: [UInt32] = []
  private var runs: [(count: UInt32, first: Int)] = []

  init() {
    let numbers = unpack(UnicodeTables.digitRuns)
    var end: UInt32 = 0
    for index in stride(from: 0, to: numbers.count - 2, by: 3) {
      let start = end + UInt32(numbers[index])
      starts.append(start)
      runs.append((UInt32(numbers[index + 1]), numbers[index + 2]))
      end = start + UInt32(numbers[index + 1])
    }
  }

  func value(_ scalar: UInt32) -> Int? {
    guard let index = position(of: scalar, in: starts) else { return nil }
    let offset = scalar - starts[index]
    return offset < runs[index].count ? runs[index].first + Int(offset) : nil
  }
}

private struct CaseTable {
  private struct Run {
    let count: UInt32
    let step: UInt32
    let offset: Int32
  }

  private var starts: [UInt32] = []
  private var runs: [Run] = []
  private var specials: [UInt32: [UInt32]] = [:]

  init(_ packedRuns: StaticString, _ packedSpecials: StaticString) {
    let numbers = unpack(packedRuns)
    var end: UInt32 = 0
    for index in stride(from: 0, to: numbers.count - 3, by: 4) {
      let start = end + UInt32(numbers[index])
      let count = UInt32(numbers[index + 1])
      let step = UInt32(numbers[index + 2])
      let zigzag = Int32(truncatingIfNeeded: numbers[index + 3])
      starts.append(start)
      runs.append(Run(count: count, step: step, offset: (zigzag >> 1) ^ -(zigzag & 1)))
      end = start + (count - 1) * step + 1
    }
    let entries = unpack(packedSpecials)
    var scalar: UInt32 = 0
    var index = 0
    while index + 1 < entries.count {
      scalar += UInt32(entries[index])
      let length = entries[index + 1]
      specials[scalar] = entries[(index + 2)..<(index + 2 + length)].map { UInt32($0) }
      index += 2 + length
    }
  }

  func append(_ scalar: UInt32, to result: inout [UInt32]) {
    if !appendIfMapped(scalar, to: &result) { result.append(scalar) }
  }

  /// False when the table says nothing of `scalar`.
  func appendIfMapped(_ scalar: UInt32, to result: inout [UInt32]) -> Bool {
    if let index = position(of: scalar, in: starts) {
      let run = runs[index]
      let distance = scalar - starts[index]
      if distance % run.step == 0, distance / run.step < run.count {
        result.append(UInt32(bitPattern: Int32(bitPattern: scalar) &+ run.offset))
        return true
      }
    }
    if let special = specials[scalar] {
      result += special
      return true
    }
    return false
  }
}
