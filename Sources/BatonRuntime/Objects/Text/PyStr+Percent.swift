// str: formatting with the % operator.

import BigInt

/// A `%` format string cut into pieces; kept by the interpreter for the next time.
final class PercentTemplate {
  enum Piece {
    case literal(PyStr)
    /// `spec` asks `format` for the same of an int or a float; nil where there is none.
    case conversion(PercentConversion, key: PyStr?, spec: PyStr?)
    case failure(TextError, needsMapping: Bool, key: PyStr?, stars: Int)
  }

  let format: PyStr
  let pieces: [Piece]
  /// The same where all of it is simple.
  let steps: [PercentStep]?

  init(_ interpreter: Interpreter, _ format: PyStr) {
    self.format = format
    pieces = PercentFormatting.parse(format.scalars).map { segment in
      switch segment {
      case .literal(let scalars): .literal(interpreter.str(scalars))
      case .conversion(let conversion):
        .conversion(
          conversion, key: conversion.key.map { interpreter.str($0) },
          spec: conversion.formatSpec.map { interpreter.str($0) })
      case .failure(let error, let needsMapping, let key, let stars):
        .failure(
          error, needsMapping: needsMapping, key: key.map { interpreter.str($0) }, stars: stars)
      }
    }
    steps = Self.steps(pieces)
  }
}

/// The arguments of a `%` operation, fetched one after the other (CPython: `unicode_formatter_t`).
struct PercentArguments {
  private let interpreter: Interpreter
  private let value: Value
  private var tuple: PyTuple?
  /// `value` has items by key.
  private let isMapping: Bool
  private var next = 0
  /// What is not a tuple is the only argument; so is the item under a key.
  private var single: Value?

  init(_ interpreter: Interpreter, _ value: Value, isText: Bool) {
    self.interpreter = interpreter
    self.value = value
    tuple = value.asTuple
    single = tuple == nil ? value : nil
    let hasItems = interpreter.type(of: value).slots.getItem != nil
    let isScalar =
      value.asStr != nil || (!isText && (value.asBytes != nil || value.asByteArray != nil))
    isMapping = hasItems && tuple == nil && !isScalar
  }

  mutating func take() throws(Unwind) -> Value {
    if let tuple, next < tuple.count {
      next += 1
      return tuple[next - 1]
    }
    if let taken = single {
      single = nil
      return taken
    }
    throw interpreter.typeError("not enough arguments for format string")
  }

  /// Makes the item under a key the argument to be fetched next.
  mutating func select(_ key: Value) throws(Unwind) {
    try checkMapping()
    single = try interpreter.getItem(value, key)
  }

  func checkMapping() throws(Unwind) {
    if !isMapping { throw interpreter.typeError("format requires a mapping") }
  }

  /// An amount for `*`.
  mutating func amount(isPrecision: Bool) throws(Unwind) -> Int {
    let value = try take()
    guard value.asBigInt != nil else { throw interpreter.typeError("* wants int") }
    guard let amount = value.asInt else {
      if isPrecision {
        throw interpreter.overflowError("Python int too large to convert to C int")
      }
      throw interpreter.overflowError("Python int too large to convert to C ssize_t")
    }
    if isPrecision, Int32(exactly: amount) == nil {
      throw interpreter.overflowError("Python int too large to convert to C int")
    }
    return amount
  }

  /// Raises TypeError where arguments are left over.
  func finish(of kind: String) throws(Unwind) {
    let isLeft = tuple.map { next < $0.count } ?? (single != nil)
    if isLeft, !isMapping {
      throw interpreter.typeError("not all arguments converted during \(kind) formatting")
    }
  }
}

extension Interpreter {
  /// `format % value` (CPython: `PyUnicode_Format`).
  func percentFormat(_ format: PyStr, _ value: Value) throws(Unwind) -> PyStr {
    let template = templates.percentTemplate(self, format)
    if let steps = template.steps, let result = percentQuick(steps, value) { return result }
    var arguments = PercentArguments(self, value, isText: true)
    var builder = TextBuilder(minimumCapacity: format.count + 32)
    for piece in template.pieces {
      switch piece {
      case .literal(let text): builder.append(text)
      case .failure(let error, let needsMapping, let key, let stars):
        if needsMapping { try arguments.checkMapping() }
        if let key { try arguments.select(.object(key)) }
        for _ in 0..<stars { _ = try arguments.amount(isPrecision: false) }
        throw self.error(error)
      case .conversion(let conversion, let key, let spec):
        if let key { try arguments.select(.object(key)) }
        if let spec {
          let value = try arguments.take()
          if let quick = percentNumber(value, conversion, spec) {
            builder.append(quick)
          } else {
            let field = try percentField(conversion, &arguments)
            try appendConversion(field, conversion, value, to: &builder)
            try checkTextSize(builder.count)
          }
          continue
        }
        let field = try percentField(conversion, &arguments)
        let argument = try arguments.take()
        try checkAmounts(of: field)
        try appendConversion(field, conversion, argument, to: &builder)
        try checkTextSize(builder.count)
      }
    }
    try arguments.finish(of: "string")
    return builder.finish(self)
  }

  /// An int or a float by the quick ways of `format`; nil: something else is needed.
  private func percentNumber(
    _ value: Value, _ conversion: PercentConversion, _ spec: PyStr
  ) -> PyStr? {
    switch value {
    case .int(let int):
      conversion.isForFloat ? formatQuick(Double(int), spec) : formatQuick(int, spec)
    case .float(let double): conversion.isForFloat ? formatQuick(double, spec) : nil
    default: nil
    }
  }

  /// The conversion with its amounts fetched.
  func percentField(
    _ conversion: PercentConversion, _ arguments: inout PercentArguments
  ) throws(Unwind) -> PercentFormatting.Field {
    var width: Int?
    var precision: Int?
    switch conversion.width {
    case .fixed(let amount)?: width = amount
    case .argument?: width = try arguments.amount(isPrecision: false)
    case nil: break
    }
    switch conversion.precision {
    case .fixed(let amount)?: precision = amount
    case .argument?: precision = try arguments.amount(isPrecision: true)
    case nil: break
    }
    return PercentFormatting.Field(conversion, width: width, precision: precision)
  }

  /// Raises MemoryError for a width or precision that cannot be had.
  func checkAmounts(of field: PercentFormatting.Field) throws(Unwind) {
    if max(field.width, field.precision ?? 0) > Self.longestField { throw memoryError() }
  }

  private func appendConversion(
    _ field: PercentFormatting.Field, _ conversion: PercentConversion, _ value: Value,
    to builder: inout TextBuilder
  ) throws(Unwind) {
    let isPlain = field.width == 0 && field.precision == nil && field.flags.isEmpty
    switch field.type {
    case "s", "r", "a":
      let text =
        "s" ~= field.type
        ? try string(value) : "r" ~= field.type ? try repr(value) : try ascii(value)
      if field.precision == nil {
        let missing = max(0, field.width - text.count)
        if !field.flags.contains(.left) { builder.append(repeating: 0x20, count: missing) }
        builder.append(text)
        if field.flags.contains(.left) { builder.append(repeating: 0x20, count: missing) }
      } else {
        builder.append(PercentFormatting.string(text.scalars, field))
      }
    case "c":
      let scalar = try percentCharacter(value)
      builder.append(PercentFormatting.string([scalar], field))
    case "d", "i", "u", "o", "x", "X":
      if isPlain, case .int(let int) = value, "d" ~= field.type || "i" ~= field.type {
        builder.append(decimal(int))
        return
      }
      let digits = try percentInteger(value, field)
      let limit = library.maxStrDigits
      builder.append(
        try textual { () throws(TextError) in
          try PercentFormatting.integer(digits, field, limit: limit)
        })
    case "e", "E", "f", "F", "g", "G":
      let number = try doubleArgument(value)
      if field.width == 0, field.flags.isEmpty, "f" ~= field.type {
        builder.append(FloatText.format(number, .fixed, precision: field.precision ?? 6))
      } else {
        builder.append(PercentFormatting.float(number, field))
      }
    default: throw error(PercentFormatting.unknownType(conversion))
    }
  }

  /// The number for `%d` and its like (CPython: `mainformatlong`).
  func percentInteger(
    _ value: Value, _ field: PercentFormatting.Field, forBytes: Bool = false
  ) throws(Unwind) -> BigInt {
    if let integer = value.asBigInt { return integer }
    let isDecimal = "d" ~= field.type || "i" ~= field.type || "u" ~= field.type
    let type = type(of: value)
    let slot = isDecimal ? type.slots.int ?? type.slots.index : type.slots.index
    // Bytes know `%i` as `%d` by then.
    let known = forBytes && "i" ~= field.type ? nil : Unicode.Scalar(field.type)
    let letter = known.map(String.init) ?? "d"
    let refusal =
      isDecimal
      ? "%\(letter) format: a real number is required, not \(type.name)"
      : "%\(letter) format: an integer is required, not \(type.name)"
    guard let slot else { throw typeError(refusal) }
    do throws(Unwind) {
      if let integer = try slot(self, value).asBigInt { return integer }
    } catch {
      if caught(error, exceptions.typeError) == nil { throw error }
    }
    throw typeError(refusal)
  }

  /// The code point for `%c`.
  private func percentCharacter(_ value: Value) throws(Unwind) -> UInt32 {
    if let text = value.asStr, text.count == 1 { return text[0] }
    guard value.asStr == nil, type(of: value).slots.index != nil else {
      throw typeError("%c requires int or char")
    }
    let number: Value
    do throws(Unwind) {
      number = try index(value)
    } catch {
      if caught(error, exceptions.typeError) == nil { throw error }
      throw typeError("%c requires int or char")
    }
    guard let code = number.asInt, code >= 0, code < 0x110000 else {
      throw overflowError("%c arg not in range(0x110000)")
    }
    return UInt32(truncatingIfNeeded: code)
  }
}
