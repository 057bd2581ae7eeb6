// The `%` operator of str and bytes: the format string cut into literal text and conversions, and
// the rendering of one converted value.

import BigInt

/// One conversion of a `%` format string: `%(key)-+ #0width.precisiontype`.
struct PercentConversion: Equatable {
  enum Amount: Equatable {
    case fixed(Int)
    /// `*`: the next argument, an int.
    case argument
  }

  struct Flags: OptionSet {
    let rawValue: Int

    static let left = Flags(rawValue: 1)
    static let sign = Flags(rawValue: 2)
    static let blank = Flags(rawValue: 4)
    static let alternate = Flags(rawValue: 8)
    static let zero = Flags(rawValue: 16)
  }

  /// The key in parentheses, which may be empty.
  var key: [UInt32]?
  var flags: Flags = []
  var width: Amount?
  var precision: Amount?
  var type: UInt32 = 0
  /// Where the type stands, for the message about an unknown one.
  var index = 0

  var isForFloat: Bool { ["e", "f", "g"].contains(Unicode.Scalar(type)) }

  /// Wider fields are checked before anything is made.
  private static var widest: Int { 1 << 16 }

  /// The specification with which `format` gives the same for finite numbers; nil where the
  /// conversion takes no number, or its amounts are not known.
  var formatSpec: [UInt32]? {
    guard let letter = Unicode.Scalar(type), "diuoxXefg".unicodeScalars.contains(letter) else {
      return nil
    }
    var spec = ""
    if flags.contains(.left) { spec += "<" }
    if flags.contains(.sign) {
      spec += "+"
    } else if flags.contains(.blank) {
      spec += " "
    }
    if flags.contains(.alternate) {
      if isForFloat { return nil }
      spec += "#"
    }
    if flags.contains(.zero), !flags.contains(.left) { spec += "0" }
    switch width {
    case .fixed(let amount)?:
      if amount > Self.widest { return nil }
      spec += amount == 0 ? "" : "\(amount)"
    case .argument?: return nil
    case nil: break
    }
    switch precision {
    case .fixed(let amount)?:
      if !isForFloat || amount > Self.widest { return nil }
      spec += ".\(amount)"
    case .argument?: return nil
    case nil: break
    }
    spec.unicodeScalars.append("iu".unicodeScalars.contains(letter) ? "d" : letter)
    return spec.unicodeScalars.map(\.value)
  }
}

/// A piece of a `%` format string, in order of appearance.
enum PercentSegment: Equatable {
  case literal([UInt32])
  case conversion(PercentConversion)
  /// What CPython raises on reaching this place, after it has converted everything before. With
  /// `needsMapping` the argument must be a mapping, or "format requires a mapping" comes first.
  /// The item under `key` and `stars` arguments for `*` are fetched before it.
  case failure(TextError, needsMapping: Bool, key: [UInt32]?, stars: Int)
}

enum PercentFormatting {
  // MARK: Parsing

  /// Cuts a format string; ends at the first mistake.
  static func parse(_ format: [UInt32]) -> [PercentSegment] {
    var segments: [PercentSegment] = []
    var literal: [UInt32] = []
    var index = 0
    while index < format.count {
      if format[index] != 0x25 {
        literal.append(format[index])
        index += 1
        continue
      }
      index += 1
      if index < format.count, format[index] == 0x25 {
        literal.append(0x25)
        index += 1
        continue
      }
      if !literal.isEmpty {
        segments.append(.literal(literal))
        literal = []
      }
      var reader = ConversionReader(format: format, index: index)
      do throws(TextError) {
        try reader.read()
      } catch {
        let stars =
          (reader.conversion.width == .argument ? 1 : 0)
          + (reader.conversion.precision == .argument ? 1 : 0)
        segments.append(
          .failure(
            error, needsMapping: reader.hasKey, key: reader.conversion.key, stars: stars))
        return segments
      }
      segments.append(.conversion(reader.conversion))
      index = reader.index
    }
    if !literal.isEmpty { segments.append(.literal(literal)) }
    return segments
  }

  /// CPython's `unicode_format_arg_parse`, from behind the percent sign.
  private struct ConversionReader {
    let format: [UInt32]
    var index: Int
    var conversion = PercentConversion()
    var hasKey = false

    private static let incomplete = TextError(.value, "incomplete format")

    init(format: [UInt32], index: Int) {
      self.format = format
      self.index = index
    }

    private var current: UInt32? { index < format.count ? format[index] : nil }

    mutating func read() throws(TextError) {
      if current == 0x28 { try readKey() }
      readFlags()
      conversion.width = try readAmount(limit: .max, tooBig: "width too big")
      if current == 0x2E {
        index += 1
        conversion.precision =
          try readAmount(limit: Int(Int32.max), tooBig: "precision too big") ?? .fixed(0)
      }
      if let letter = current, letter == 0x68 || letter == 0x6C || letter == 0x4C { index += 1 }
      guard let type = current else { throw Self.incomplete }
      conversion.type = type
      conversion.index = index
      index += 1
    }

    /// A key ends at the parenthesis that balances the first.
    private mutating func readKey() throws(TextError) {
      hasKey = true
      index += 1
      let start = index
      var depth = 1
      while let scalar = current {
        index += 1
        if scalar == 0x28 { depth += 1 }
        if scalar == 0x29 { depth -= 1 }
        if depth == 0 {
          conversion.key = Array(format[start..<(index - 1)])
          return
        }
      }
      throw TextError(.value, "incomplete format key")
    }

    private mutating func readFlags() {
      while let scalar = current {
        switch scalar {
        case 0x2D: conversion.flags.insert(.left)
        case 0x2B: conversion.flags.insert(.sign)
        case 0x20: conversion.flags.insert(.blank)
        case 0x23: conversion.flags.insert(.alternate)
        case 0x30: conversion.flags.insert(.zero)
        default: return
        }
        index += 1
      }
    }

    private mutating func readAmount(
      limit: Int, tooBig: String
    ) throws(TextError) -> PercentConversion.Amount? {
      if current == 0x2A {
        index += 1
        return .argument
      }
      var amount: Int?
      while let scalar = current, scalar >= 0x30, scalar <= 0x39 {
        let digit = Int(scalar - 0x30)
        if amount ?? 0 > (limit - digit) / 10 { throw TextError(.value, tooBig) }
        amount = (amount ?? 0) * 10 + digit
        index += 1
      }
      return amount.map { .fixed($0) }
    }
  }

  // MARK: Rendering

  /// A conversion whose `*` amounts have been fetched.
  struct Field {
    let type: UInt32
    var flags: PercentConversion.Flags
    var width: Int
    var precision: Int?

    /// `width` and `precision` are the fetched amounts, as given: a negative width means the left
    /// side, a negative precision 0.
    init(_ conversion: PercentConversion, width: Int?, precision: Int?) {
      type = conversion.type
      flags = conversion.flags
      if let width, width < 0 { flags.insert(.left) }
      self.width = width.map { $0 == .min ? .max : abs($0) } ?? 0
      self.precision = precision.map { max($0, 0) }
    }
  }

  /// The refusal of a type that there is not; to be raised after the argument was fetched.
  static func unknownType(_ conversion: PercentConversion) -> TextError {
    let type = conversion.type
    let shown = type >= 31 && type <= 126 ? Unicode.Scalar(type).map(String.init) : nil
    return TextError(
      .value,
      "unsupported format character '\(shown ?? "?")' (0x\(String(type, radix: 16))) "
        + "at index \(conversion.index)")
  }

  /// `%s`, `%r`, `%a`, from the text of the value; also `%c`, from one character, whose precision
  /// is not applied.
  static func string(_ text: [UInt32], _ field: Field) -> [UInt32] {
    let isCharacter = field.type == 0x63
    let shown = isCharacter ? nil : field.precision.map { Array(text.prefix($0)) }
    return placed(shown ?? text, field, fill: 0x20, isNumber: false)
  }

  /// `%d`, `%i`, `%u`, `%o`, `%x`, `%X`.
  static func integer(
    _ value: BigInt, _ field: Field, limit: Int = IntegerText.defaultLimit
  ) throws(TextError) -> [UInt32] {
    if let precision = field.precision, precision > Int(Int32.max) - 3 {
      throw TextError(.overflow, "precision too large")
    }
    var digits: [UInt8]
    var prefix: [UInt8] = []
    switch field.type {
    case "o":
      digits = IntegerText.digits(value.magnitude, base: 8)
      prefix = [0x30, 0x6F]
    case "x", "X":
      digits = IntegerText.digits(value.magnitude, base: 16)
      prefix = [0x30, field.type == 0x58 ? 0x58 : 0x78]
    default:
      digits = try IntegerText.decimal(value.magnitude, limit: limit)
    }
    if field.type == 0x58 { digits = digits.map { $0 >= 0x61 ? $0 - 0x20 : $0 } }
    let zeros = max(0, (field.precision ?? 0) - digits.count)
    var text: [UInt8] = value.sign == .minus ? [0x2D] : []
    if field.flags.contains(.alternate) { text += prefix }
    text += [UInt8](repeating: 0x30, count: zeros)
    text += digits
    let fill: UInt32 = field.flags.contains(.zero) ? 0x30 : 0x20
    return placed(text.map { UInt32($0) }, field, fill: fill, isNumber: true)
  }

  /// `%e`, `%f`, `%g` and their capitals.
  static func float(_ value: Double, _ field: Field) -> [UInt32] {
    var options: FloatText.Options = []
    if field.flags.contains(.alternate) { options.insert(.alternate) }
    if field.type < 0x61 { options.insert(.uppercase) }
    let style: FloatText.Style
    switch field.type {
    case "e", "E": style = .exponent
    case "f", "F": style = .fixed
    default: style = .general
    }
    let text = FloatText.bytes(value, style, precision: field.precision ?? 6, options: options)
    let fill: UInt32 = field.flags.contains(.zero) ? 0x30 : 0x20
    return placed(text.map { UInt32($0) }, field, fill: fill, isNumber: true)
  }

  /// Sign, prefix and padding put together (CPython's `unicode_format_arg_output`).
  private static func placed(
    _ text: [UInt32], _ field: Field, fill: UInt32, isNumber: Bool
  ) -> [UInt32] {
    var body = text[...]
    var head: [UInt32] = []
    if isNumber {
      if body.first == 0x2D {
        head.append(0x2D)
        body.removeFirst()
      } else if field.flags.contains(.sign) {
        head.append(0x2B)
      } else if field.flags.contains(.blank) {
        head.append(0x20)
      }
      if field.flags.contains(.alternate),
        "x" ~= field.type || "X" ~= field.type || "o" ~= field.type
      {
        head += body.prefix(2)
        body = body.dropFirst(2)
      }
    }
    let missing = max(0, field.width - head.count - body.count)
    let isLeft = field.flags.contains(.left)
    var result: [UInt32] = []
    result.reserveCapacity(head.count + body.count + missing)
    func pad(_ scalar: UInt32) {
      if missing > 0 { result += [UInt32](repeating: scalar, count: missing) }
    }
    if !isLeft, fill == 0x20 { pad(fill) }
    result += head
    if !isLeft, fill != 0x20 { pad(fill) }
    result += body
    if isLeft { pad(0x20) }
    return result
  }
}
