// Templates of str.format: literal text and replacement fields, read one by one, so that a mistake
// is raised when the fields before it have been replaced, as CPython does.

/// Reads a template from left to right (CPython's `MarkupIterator_next`).
struct StringFormat {
  struct Field: Equatable {
    /// `0.name[key]`, to be read by `FieldName`; empty for the next argument in turn.
    var name: [UInt32]
    /// The character after `!`.
    var conversion: UInt32?
    /// The text after `:`.
    var specification: [UInt32]
    /// The specification has replacement fields itself.
    var isNested: Bool
  }

  struct Piece: Equatable {
    var literal: [UInt32]
    var field: Field?
  }

  private var rest: ArraySlice<UInt32>

  init(_ template: [UInt32]) { rest = template[...] }

  private static let open: UInt32 = 0x7B
  private static let close: UInt32 = 0x7D

  /// The literal text up to the next field or escaped brace, and that field; nil at the end.
  mutating func next() throws(TextError) -> Piece? {
    if rest.isEmpty { return nil }
    var literal = Array(rest.prefix { $0 != Self.open && $0 != Self.close })
    rest = rest.dropFirst(literal.count)
    guard let brace = rest.popFirst() else { return Piece(literal: literal) }
    if rest.first == brace {
      rest.removeFirst()
      literal.append(brace)
      return Piece(literal: literal)
    }
    if brace == Self.close {
      throw TextError(.value, "Single '}' encountered in format string")
    }
    if rest.isEmpty { throw TextError(.value, "Single '{' encountered in format string") }
    return Piece(literal: literal, field: try readField())
  }

  private mutating func readField() throws(TextError) -> Field {
    var field = Field(name: [], specification: [], isNested: false)
    var end: UInt32?
    scan: while let scalar = rest.popFirst() {
      end = scalar
      switch scalar {
      case Self.open: throw TextError(.value, "unexpected '{' in field name")
      case 0x5B:
        let key = rest.prefix { $0 != 0x5D }
        field.name.append(scalar)
        field.name += key
        rest = rest.dropFirst(key.count)
      case Self.close, 0x3A, 0x21: break scan
      default: field.name.append(scalar)
      }
    }
    switch end {
    case Self.close: return field
    case 0x21: if try readConversion(into: &field) { return field }
    case 0x3A: break
    default: throw TextError(.value, "expected '}' before end of string")
    }
    var depth = 1
    while let scalar = rest.popFirst() {
      if scalar == Self.open {
        depth += 1
        field.isNested = true
      } else if scalar == Self.close {
        depth -= 1
        if depth == 0 { return field }
      }
      field.specification.append(scalar)
    }
    throw TextError(.value, "unmatched '{' in format spec")
  }

  /// True when the field ends behind the conversion.
  private mutating func readConversion(into field: inout Field) throws(TextError) -> Bool {
    guard let conversion = rest.popFirst() else {
      throw TextError(.value, "end of string while looking for conversion specifier")
    }
    field.conversion = conversion
    guard let next = rest.popFirst() else { return false }
    if next == Self.close { return true }
    if next != 0x3A {
      throw TextError(.value, "expected ':' after conversion specifier")
    }
    return false
  }

  /// The refusal of a conversion other than `r`, `s` and `a`.
  static func unknownConversion(_ conversion: UInt32) -> TextError {
    let isShown = conversion > 32 && conversion < 127
    let shown = isShown ? Unicode.Scalar(conversion).map(String.init) : nil
    return TextError(
      .value,
      "Unknown conversion specifier \(shown ?? "\\x" + String(conversion, radix: 16))")
  }

  static let recursion = TextError(.value, "Max string recursion exceeded")
}

/// The name of a replacement field: an argument, then attributes and items of it, read one by one.
struct FieldName {
  enum Argument: Equatable {
    /// The next positional argument in turn.
    case automatic
    case index(Int)
    case name([UInt32])
  }

  enum Step: Equatable {
    case attribute([UInt32])
    case index(Int)
    case key([UInt32])
  }

  let argument: Argument
  private var rest: ArraySlice<UInt32>

  init(_ name: [UInt32]) throws(TextError) {
    let first = name.prefix { $0 != 0x2E && $0 != 0x5B }
    rest = name.dropFirst(first.count)
    if first.isEmpty {
      argument = .automatic
    } else if let index = try Self.index(first) {
      argument = .index(index)
    } else {
      argument = .name(Array(first))
    }
  }

  /// The next attribute or item; nil at the end (CPython's `FieldNameIterator_next`).
  mutating func next() throws(TextError) -> Step? {
    guard let mark = rest.popFirst() else { return nil }
    let step: Step
    switch mark {
    case 0x2E:
      let name = rest.prefix { $0 != 0x2E && $0 != 0x5B }
      rest = rest.dropFirst(name.count)
      if name.isEmpty { throw Self.emptyAttribute }
      step = .attribute(Array(name))
    case 0x5B:
      let key = rest.prefix { $0 != 0x5D }
      rest = rest.dropFirst(key.count)
      if rest.popFirst() == nil { throw TextError(.value, "Missing ']' in format string") }
      if key.isEmpty { throw Self.emptyAttribute }
      step = try Self.index(key).map { .index($0) } ?? .key(Array(key))
    default:
      throw TextError(
        .value, "Only '.' or '[' may follow ']' in format field specifier")
    }
    return step
  }

  private static let emptyAttribute = TextError(.value, "Empty attribute in format string")

  /// The value of a name of digits only.
  private static func index(_ name: ArraySlice<UInt32>) throws(TextError) -> Int? {
    if !name.allSatisfy({ UnicodeProperties.decimalValue($0) != nil }) {
      // Digits count until something else comes: a number too large is refused before.
      var digits = name
      _ = try FormatSpec.integer(&digits)
      return nil
    }
    var digits = name
    return try FormatSpec.integer(&digits)
  }
}

/// Whether fields without a name and fields with a number are mixed (CPython's `AutoNumber`).
struct FieldNumbering {
  private var isAutomatic: Bool?
  private var nextIndex = 0

  /// The position of the argument; nil for an argument with a name.
  mutating func position(of argument: FieldName.Argument) throws(TextError) -> Int? {
    switch argument {
    case .name: return nil
    case .automatic:
      if isAutomatic == false {
        throw TextError(
          .value,
          "cannot switch from manual field specification to automatic field numbering")
      }
      isAutomatic = true
      nextIndex += 1
      return nextIndex - 1
    case .index(let index):
      if isAutomatic == true {
        throw TextError(
          .value,
          "cannot switch from automatic field numbering to manual field specification")
      }
      isAutomatic = false
      return index
    }
  }
}
