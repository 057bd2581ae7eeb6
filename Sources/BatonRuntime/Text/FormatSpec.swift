// The format specification mini-language: [[fill]align][sign][z][#][0][width][grouping]
// [.precision][type], read from what stands behind the colon.

/// A parsed format specification (CPython's `parse_internal_render_format_spec`).
struct FormatSpec {
  enum Alignment: UInt32 {
    case left = 0x3C
    case right = 0x3E
    case center = 0x5E
    /// Padding between the sign and the digits.
    case afterSign = 0x3D
  }

  enum Sign: UInt32 {
    case plus = 0x2B
    case minus = 0x2D
    case space = 0x20
  }

  enum Grouping: UInt32 {
    case comma = 0x2C
    case underscore = 0x5F
  }

  var fill: UInt32 = 0x20
  var alignment: Alignment
  var sign: Sign?
  /// `z`: a negative number that rounds to zero loses its sign.
  var dropsNegativeZero = false
  /// `#`
  var isAlternate = false
  var width: Int?
  var grouping: Grouping?
  var precision: Int?
  /// The presentation type; nil when it was left out.
  var type: UInt32?

  /// Reads `text` for an object of the type `typeName`; `defaultType` stands in for a type left out.
  init(
    _ text: [UInt32], alignment defaultAlignment: Alignment, defaultType: UInt32? = nil,
    typeName: String
  ) throws(TextError) {
    alignment = defaultAlignment
    var reader = Reader(text)
    var hasFill = false
    var hasAlignment = false
    if let second = reader.peek(1).flatMap(Alignment.init) {
      fill = reader.next() ?? fill
      _ = reader.next()
      alignment = second
      hasFill = true
      hasAlignment = true
    } else if let first = reader.peek().flatMap(Alignment.init) {
      _ = reader.next()
      alignment = first
      hasAlignment = true
    }
    if let sign = reader.peek().flatMap(Sign.init) {
      _ = reader.next()
      self.sign = sign
    }
    dropsNegativeZero = reader.skip(0x7A)
    isAlternate = reader.skip(0x23)
    if !hasFill, reader.skip(0x30) {
      fill = 0x30
      if !hasAlignment, defaultAlignment == .right { alignment = .afterSign }
    }
    width = try reader.integer()
    if reader.skip(Grouping.comma.rawValue) { grouping = .comma }
    if reader.peek() == Grouping.underscore.rawValue {
      if grouping != nil { throw Self.bothSeparators }
      grouping = .underscore
      _ = reader.next()
    }
    if reader.peek() == Grouping.comma.rawValue, grouping == .underscore {
      throw Self.bothSeparators
    }
    if reader.skip(0x2E) {
      precision = try reader.integer()
      if precision == nil { throw TextError(.value, "Format specifier missing precision") }
    }
    type = reader.next() ?? defaultType
    if reader.peek() != nil {
      throw TextError(
        .value,
        "Invalid format specifier '\(Self.text(text))' for object of type '\(typeName)'")
    }
    try checkGrouping()
  }

  private static let bothSeparators = TextError(.value, "Cannot specify both ',' and '_'.")

  private func checkGrouping() throws(TextError) {
    guard let grouping, let type else { return }
    switch type {
    case "d", "e", "f", "g", "E", "G", "%", "F": return
    case "b", "o", "x", "X": if grouping == .underscore { return }
    default: break
    }
    let separator = grouping == .comma ? "," : "_"
    throw TextError(
      .value, "Cannot specify '\(separator)' with '\(Self.shown(type))'.")
  }

  /// How many digits stand between separators.
  var groupSize: Int {
    switch type {
    case "b", "o", "x", "X": return 4
    default: return 3
    }
  }

  /// The refusal of a type that the object does not know.
  func unknownType(_ typeName: String) -> TextError {
    TextError(
      .value, "Unknown format code '\(Self.shown(type ?? 0x73))' for object of type '\(typeName)'")
  }

  private static func shown(_ type: UInt32) -> String {
    if type > 32, type < 128, let scalar = Unicode.Scalar(type) { return String(scalar) }
    return "\\x" + String(type, radix: 16)
  }

  static func text(_ scalars: some Sequence<UInt32>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars { view.append(Unicode.Scalar(scalar) ?? "\u{FFFD}") }
    return String(view)
  }

  private struct Reader {
    private var rest: ArraySlice<UInt32>

    init(_ text: [UInt32]) { rest = text[...] }

    func peek(_ offset: Int = 0) -> UInt32? {
      offset < rest.count ? rest[rest.startIndex + offset] : nil
    }

    mutating func next() -> UInt32? { rest.popFirst() }

    mutating func skip(_ scalar: UInt32) -> Bool {
      if rest.first != scalar { return false }
      rest.removeFirst()
      return true
    }

    mutating func integer() throws(TextError) -> Int? {
      try FormatSpec.integer(&rest)
    }
  }

  /// Reads decimal digits, Unicode ones included; nil when there are none.
  static func integer(_ rest: inout ArraySlice<UInt32>) throws(TextError) -> Int? {
    var result: Int?
    while let digit = rest.first.flatMap(UnicodeProperties.decimalValue) {
      let (product, isTooLarge) = (result ?? 0).multipliedReportingOverflow(by: 10)
      let (sum, isOver) = product.addingReportingOverflow(digit)
      if isTooLarge || isOver {
        throw TextError(.value, "Too many decimal digits in format string")
      }
      result = sum
      rest.removeFirst()
    }
    return result
  }
}

/// Lets a `switch` over code points name ASCII characters.
func ~= (pattern: Unicode.Scalar, scalar: UInt32?) -> Bool {
  pattern.value == scalar
}
