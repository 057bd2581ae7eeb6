// format(): what f-strings, str.format and the builtin call, with quick ways for the common specs.

import BigInt

extension Interpreter {
  /// `format(value, spec)` (CPython: `PyObject_Format`).
  func format(_ value: Value, spec: PyStr) throws(Unwind) -> PyStr {
    switch value {
    case .int(let int):
      if spec.count == 0 { return decimal(int) }
      if let quick = formatQuick(int, spec) { return quick }
      return try formatInt(value, spec)
    case .float(let double):
      return try formatFloat(double, spec)
    case .object(let object) where object.exactKind == .str:
      let text = unsafeDowncast(object, to: PyStr.self)
      return spec.count == 0 ? text : try formatText(text, spec)
    default: return try formatGeneral(value, spec)
    }
  }

  @inline(never) private func formatGeneral(
    _ value: Value, _ spec: PyStr
  ) throws(Unwind) -> PyStr {
    if spec.count == 0, let method = type(of: value).lookup(names.format),
      case .object(let object) = method, object.type === types.methodDescriptor,
      unsafeDowncast(object, to: PyBuiltin.self).owner === types.object
    {
      return try string(value)
    }
    guard let result = try callSpecial(value, names.format, .object(spec)) else {
      throw typeError("Type \(type(of: value).name) doesn't define __format__")
    }
    guard let text = result.asStr else {
      throw typeError("__format__ must return a str, not \(type(of: result).name)")
    }
    return text
  }

  // MARK: By type

  /// `str.__format__`.
  func formatText(_ text: PyStr, _ spec: PyStr) throws(Unwind) -> PyStr {
    if spec.count == 0 { return exact(text) }
    if let layout = FieldLayout(spec), layout.isForText {
      let shown = min(layout.precision, text.count)
      if layout.width <= shown {
        return shown == text.count ? exact(text) : part(of: text, 0..<shown)
      }
      try checkTextSize(layout.width, isWide: text.isWide)
      let missing = layout.width - shown
      let left = layout.leading(missing, defaultAlignment: 0x3C)
      var builder = TextBuilder(minimumCapacity: layout.width)
      builder.append(repeating: layout.fill, count: left)
      builder.append(text, 0..<shown)
      builder.append(repeating: layout.fill, count: missing - left)
      return builder.finish(self)
    }
    return try fitted(spec, ofText: true) { spec throws(TextError) in
      try FormatSpec.format(text.scalars, spec, typeName: text.type.name)
    }
  }

  /// `int.__format__`, of instances of int and of its subclasses.
  func formatInt(_ value: Value, _ spec: PyStr) throws(Unwind) -> PyStr {
    if spec.count == 0 { return try string(value) }
    if let small = value.asInt, let quick = formatQuick(small, spec) { return quick }
    let integer = value.asBigInt ?? 0
    let limit = library.maxStrDigits
    return try fitted(spec) { spec throws(TextError) in
      try FormatSpec.format(integer, spec, typeName: type(of: value).name, limit: limit)
    }
  }

  /// `float.__format__`.
  func formatFloat(
    _ value: Double, _ spec: PyStr, typeName: String = "float"
  ) throws(Unwind) -> PyStr {
    if spec.count == 0 { return PyStr(self, FloatText.repr(value)) }
    if let quick = formatQuick(value, spec) { return quick }
    return try fitted(spec) { spec throws(TextError) in
      try FormatSpec.format(value, spec, typeName: typeName)
    }
  }

  /// `complex.__format__`.
  func formatComplex(
    real: Double, imaginary: Double, _ spec: PyStr, typeName: String = "complex"
  ) throws(Unwind) -> PyStr {
    if spec.count == 0 {
      return PyStr(self, FloatText.repr(real: real, imaginary: imaginary))
    }
    return try fitted(spec) { spec throws(TextError) in
      try FormatSpec.format(real: real, imaginary: imaginary, spec, typeName: typeName)
    }
  }

  /// The widest field: the text of a field passes through arrays of code points.
  static var longestField: Int { 1 << 28 }

  /// What `make` writes for a specification. Where its width or precision cannot be had,
  /// MemoryError is raised after all else that is wrong with it.
  private func fitted(
    _ spec: PyStr, ofText isText: Bool = false, _ make: ([UInt32]) throws(TextError) -> [UInt32]
  ) throws(Unwind) -> PyStr {
    let scalars = spec.scalars
    var narrowed = scalars
    if scalars.count > 7, narrow(&narrowed, ofText: isText) {
      // What is wrong with the one is wrong with the other.
      if (try? make(narrowed)) != nil { throw memoryError() }
    }
    return str(try textual { () throws(TextError) in try make(scalars) })
  }

  /// Puts 1 for an amount that cannot be had: whether there was one. Numbers beyond an int are
  /// refused by name later, as are such precisions; that of a text may be any.
  private func narrow(_ spec: inout [UInt32], ofText isText: Bool) -> Bool {
    var index = 0
    while index < spec.count {
      let start = index
      var number: Int? = 0
      while index < spec.count, let digit = UnicodeProperties.decimalValue(spec[index]) {
        number = number.flatMap {
          let (product, overflow) = $0.multipliedReportingOverflow(by: 10)
          return overflow || product > Int.max - digit ? nil : product + digit
        }
        index += 1
      }
      let isPrecision = start > 0 && spec[start - 1] == 0x2E
      let isBounded = !isPrecision || !isText && number ?? 0 <= Int(Int32.max)
      if isBounded, let number, number > Self.longestField {
        spec.replaceSubrange(start..<index, with: [0x31])
        return true
      }
      index += 1
    }
    return false
  }

  // MARK: Quick paths

  /// An int with nothing but alignment, width and a base: nil for the rest.
  func formatQuick(_ value: Int, _ spec: PyStr) -> PyStr? {
    guard let layout = FieldLayout(spec), layout.isForInt else { return nil }
    let isZeroFilled = layout.alignment == 0x3D && layout.fill == 0x30
    if layout.grouping != 0, isZeroFilled { return nil }
    let headCount = layout.isAlternate && layout.radix != 10 ? 2 : 0
    let digitCount = Digits.count(
      value.magnitude, radix: layout.radix, grouped: layout.grouping != 0)
    return assembled(
      layout, isNegative: value < 0, headCount: headCount, headCount + digitCount
    ) { target in
      if headCount > 0 {
        target[0] = 0x30
        target[1] = layout.type
      }
      Digits.write(
        value.magnitude, radix: layout.radix, uppercase: layout.type == 0x58,
        separator: layout.grouping, before: target + headCount + digitCount)
    }
  }

  /// A float in one of the common styles: nil for the rest.
  func formatQuick(_ value: Double, _ spec: PyStr) -> PyStr? {
    guard let layout = FieldLayout(spec), layout.isForFloat, value.isFinite else { return nil }
    let isZeroFilled = layout.alignment == 0x3D && layout.fill == 0x30
    if layout.grouping != 0, isZeroFilled { return nil }
    var style = FloatText.Style.general
    var options: FloatText.Options = []
    var number = value
    switch layout.type {
    case 0:
      if layout.precision == Int.max { style = .shortest }
      options.insert(.addsPointZero)
    case 0x65: style = .exponent
    case 0x66: style = .fixed
    case 0x25:
      style = .fixed
      number *= 100
      if !number.isFinite { return nil }
    default: break
    }
    if layout.precision != Int.max, layout.precision > 1 << 16 { return nil }
    var text = FloatText.format(
      number, style, precision: layout.precision == Int.max ? 6 : layout.precision,
      options: options)
    if layout.type == 0x25 { text += "%" }
    return text.withUTF8 { bytes in
      let isNegative = bytes.first == 0x2D
      let body = UnsafeBufferPointer(rebasing: bytes[(isNegative ? 1 : 0)...])
      let whole = body.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      let separators = layout.grouping == 0 ? 0 : max(0, whole - 1) / 3
      return assembled(
        layout, isNegative: isNegative, headCount: 0, body.count + separators
      ) { target in
        var target = target
        for index in 0..<body.count {
          if separators > 0, index > 0, index < whole, (whole - index) % 3 == 0 {
            target.pointee = layout.grouping
            target += 1
          }
          target.pointee = body[index]
          target += 1
        }
      }
    }
  }

  /// Sign, fill and the text that `write` puts down, `count` bytes of ASCII.
  private func assembled(
    _ layout: FieldLayout, isNegative: Bool, headCount: Int, _ count: Int,
    write: (UnsafeMutablePointer<UInt8>) -> Void
  ) -> PyStr? {
    let sign: UInt8 =
      isNegative ? 0x2D : layout.sign == 0x2B || layout.sign == 0x20 ? layout.sign : 0
    let content = count + (sign == 0 ? 0 : 1)
    let missing = max(0, layout.width - content)
    if missing > 1 << 16 { return nil }
    if missing == 0, content == 1, sign == 0 {
      var byte: UInt8 = 0
      withUnsafeMutablePointer(to: &byte) { write($0) }
      return characters.character(byte)
    }
    guard layout.fill < 0x80 else { return nil }
    let result = PyStr.uninitialized(
      self, content + missing, isWide: false, isASCII: true)
    let fill = UInt8(truncatingIfNeeded: layout.fill)
    var target = result.narrowUnits
    let before = layout.alignment == 0x3D ? 0 : layout.leading(missing, defaultAlignment: 0x3E)
    target.update(repeating: fill, count: before)
    target += before
    if sign != 0 {
      target.pointee = sign
      target += 1
    }
    if layout.alignment == 0x3D, missing > 0 {
      // The fill stands between a prefix such as 0x and the digits.
      write(target)
      (target + headCount + missing).update(from: target + headCount, count: count - headCount)
      (target + headCount).update(repeating: fill, count: missing)
      return result
    }
    write(target)
    target += count
    target.update(repeating: fill, count: missing - before)
    return result
  }

  // MARK: Ints as text

  /// The decimal digits of a machine word.
  func decimal(_ value: Int) -> PyStr {
    if value >= 0, value < 10 {
      return characters.character(0x30 + UInt8(truncatingIfNeeded: value))
    }
    let magnitude = value.magnitude
    let count = Digits.count(magnitude, radix: 10) + (value < 0 ? 1 : 0)
    let result = PyStr.uninitialized(
      self, count, isWide: false, isASCII: true)
    let units = result.narrowUnits
    if value < 0 { units[0] = 0x2D }
    Digits.write(magnitude, radix: 10, before: units + count)
    return result
  }
}
