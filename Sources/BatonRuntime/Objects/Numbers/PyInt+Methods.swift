// int: the constructor, the method table and the attributes.

import BigInt

extension PyInt {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("as_integer_ratio", "", .method, asIntegerRatio),
      BuiltinRow("bit_count", "", .method, bitCount),
      BuiltinRow("bit_length", "", .method, bitLength),
      BuiltinRow("conjugate", "") { interpreter, args throws(Unwind) in
        try exact(interpreter, args[0])
      },
      BuiltinRow("from_bytes", "bytes, byteorder='big', *, signed=False", .classMethod, fromBytes),
      BuiltinRow("is_integer", "") { _, _ in .bool(true) },
      BuiltinRow("to_bytes", "length=1, byteorder='big', *, signed=False", .method, toBytes),
      BuiltinRow("__ceil__", "") { interpreter, args throws(Unwind) in
        try exact(interpreter, args[0])
      },
      BuiltinRow("__divmod__", "value, /") { interpreter, args throws(Unwind) in
        try divmod(interpreter, args[0], args[1])
      },
      BuiltinRow("__floor__", "") { interpreter, args throws(Unwind) in
        try exact(interpreter, args[0])
      },
      BuiltinRow("__format__", "format_spec, /", .method, format),
      BuiltinRow("__getnewargs__", "") { interpreter, args throws(Unwind) in
        interpreter.tuple([try exact(interpreter, args[0])])
      },
      BuiltinRow("__rdivmod__", "value, /") { interpreter, args throws(Unwind) in
        try divmod(interpreter, args[1], args[0])
      },
      BuiltinRow("__round__", "ndigits=None, /", .method, round),
      BuiltinRow("__sizeof__", "") { _, args in
        .int(ObjectSizes.plainSize(of: args[0]))
      },
      BuiltinRow("__trunc__", "") { interpreter, args throws(Unwind) in
        try exact(interpreter, args[0])
      },
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("denominator") { _, _ in .int(1) },
      AttributeRow("imag") { _, _ in .int(0) },
      AttributeRow("numerator") { interpreter, value throws(Unwind) in
        try exact(interpreter, value)
      },
      AttributeRow("real") { interpreter, value throws(Unwind) in try exact(interpreter, value) },
    ]
  }

  // MARK: Construction

  /// `int(x)`, `int(text, base)` (CPython: `long_new_impl`).
  static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    if arguments.keywordNames.isEmpty, arguments.positionalCount == 1 {
      return try make(interpreter, type, interpreter.int(converting: arguments[0]))
    }
    if arguments.keywordNames.isEmpty, arguments.positionalCount == 2,
      case .int(let base) = arguments[1]
    {
      return try make(interpreter, type, interpreter.int(parsing: arguments[0], base: base))
    }
    let signature = interpreter.templates.signature("x=0, /, base=10")
    if arguments.positionalCount > 2, arguments.keywordNames.isEmpty,
      type === interpreter.types.int
    {
      throw interpreter.typeError(
        "int expected at most 2 arguments, got \(arguments.positionalCount)")
    }
    return try interpreter.withArguments(arguments, signature, of: "int") {
      args throws(Unwind) in
      guard let base = args.given(1) else {
        let value = try args[0].isUndefined ? .int(0) : interpreter.int(converting: args[0])
        return try make(interpreter, type, value)
      }
      guard let text = args.given(0) else {
        throw interpreter.typeError("int() missing string argument")
      }
      let index = try interpreter.index(base)
      // A base that does not fit a word is as wrong as 37.
      let number = index.asInt ?? 37
      return try make(interpreter, type, interpreter.int(parsing: text, base: number))
    }
  }

  /// An instance of `type`, which is int or derived from it.
  static func make(
    _ interpreter: Interpreter, _ type: PyType, _ value: Value
  ) throws(Unwind) -> Value {
    if type === interpreter.types.int { return value }
    return try interpreter.withView(value) { a in
      .object(PyInt(type, isNegative: a.isNegative, a.limbs, a.count))
    }
  }

  // MARK: Methods

  static func asIntegerRatio(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    interpreter.tuple([try exact(interpreter, args[0]), .int(1)])
  }

  static func bitCount(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    if let small = args[0].asInt { return .int(small.magnitude.nonzeroBitCount) }
    let words = args[0].asBigInt?.magnitude.words
    return .int(words?.reduce(0) { $0 + $1.nonzeroBitCount } ?? 0)
  }

  static func bitLength(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    if let small = args[0].asInt {
      return .int(Int.bitWidth - small.magnitude.leadingZeroBitCount)
    }
    return .int(args[0].asBigInt?.magnitude.bitWidth ?? 0)
  }

  static func format(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    guard let spec = args[1].asStr else {
      throw interpreter.typeError(
        "__format__() argument must be str, not \(interpreter.givenName(args[1]))")
    }
    return .object(try interpreter.formatInt(args[0], spec))
  }

  /// `round(int, ndigits)`: half to even (CPython: `int___round___impl`).
  static func round(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    guard let digits = args.given(1) else {
      return try exact(interpreter, args[0])
    }
    let places = try interpreter.bigIndex(digits)
    let value = args[0].asBigInt ?? 0
    guard places.sign == .minus, !value.isZero else { return try exact(interpreter, args[0]) }
    // Far beyond the number's own digits it rounds to 0, without making the power.
    guard let count = Int(exactly: places.magnitude),
      count <= value.magnitude.bitWidth / 3 + 2
    else { return .int(0) }
    let unit = BigInt(10).power(count)
    let (quotient, remainder) = Interpreter.floorDivideAndModulo(value, unit)
    let twice = remainder * 2
    let isOdd = quotient.magnitude.words.first.map { $0 & 1 == 1 } ?? false
    let up = twice > unit || (twice == unit && isOdd)
    return interpreter.int((up ? quotient + 1 : quotient) * unit)
  }

  static func divmod(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let x = left.asInt, let y = right.asInt, y > 0 {
      return interpreter.tuple([
        .int(Interpreter.floorDivide(x, y)), .int(Interpreter.modulo(x, y)),
      ])
    }
    return try interpreter.withViews(left, right) { a, b throws(Unwind) in
      if b.isZero { throw interpreter.zeroDivisionError("integer division or modulo by zero") }
      let (quotient, remainder) = interpreter.divide(a, b, .both)
      return interpreter.tuple([quotient, remainder])
    }
  }

  // MARK: Bytes

  private static func isLittleEndian(
    _ interpreter: Interpreter, _ value: Value?, _ function: String
  ) throws(Unwind) -> Bool {
    guard let value else { return false }
    guard let order = value.asStr else {
      throw interpreter.typeError(
        "\(function)() argument 'byteorder' must be str, not "
          + interpreter.givenName(value))
    }
    switch order.string {
    case "little": return true
    case "big": return false
    default:
      throw interpreter.valueError("byteorder must be either 'little' or 'big'")
    }
  }

  /// `int.to_bytes` (CPython: `int_to_bytes_impl`, `_PyLong_AsByteArray`).
  static func toBytes(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let length = try args[1].isUndefined ? 1 : interpreter.sizeArgument(args[1])
    let isLittle = try isLittleEndian(interpreter, args.given(2), "to_bytes")
    let isSigned = args[3].isUndefined ? false : try interpreter.isTrue(args[3])
    if length < 0 {
      throw interpreter.valueError("length argument must be non-negative")
    }
    if case .int(let small) = args[0], length > 0,
      let bytes = smallBytes(small, length, isLittle: isLittle, isSigned: isSigned)
    {
      return interpreter.bytes(bytes)
    }
    let value = args[0].asBigInt ?? 0
    let isNegative = value.sign == .minus && !value.isZero
    if isNegative, !isSigned {
      throw interpreter.error(
        interpreter.exceptions.overflowError, "can't convert negative int to unsigned")
    }
    // Bits that must fit, the sign bit included.
    let magnitude = isNegative ? (value + 1).magnitude : value.magnitude
    let needed = magnitude.bitWidth + (isSigned && !value.isZero ? 1 : 0)
    if needed > 0, (needed + 7) / 8 > length {
      throw interpreter.overflowError("int too big to convert")
    }
    try interpreter.checkLargeSize(length, 1)
    var bytes = [UInt8](repeating: isNegative ? 0xFF : 0, count: length)
    let flip: UInt8 = isNegative ? 0xFF : 0
    var position = 0
    for word in magnitude.words {
      for shift in stride(from: 0 as UInt, to: 64, by: 8) where position < length {
        bytes[position] = UInt8(truncatingIfNeeded: word >> shift) ^ flip
        position += 1
      }
    }
    if !isLittle { bytes.reverse() }
    return interpreter.bytes(bytes)
  }

  /// The bytes of a word in up to eight of them; nil where they do not hold it.
  private static func smallBytes(
    _ value: Int, _ length: Int, isLittle: Bool, isSigned: Bool
  ) -> [UInt8]? {
    if length > 8 || (value < 0 && !isSigned) { return nil }
    let unused = Int.bitWidth - length * 8
    if isSigned {
      if (value << unused) >> unused != value { return nil }
    } else if (UInt(bitPattern: value) << unused) >> unused != UInt(bitPattern: value) {
      return nil
    }
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      for index in 0..<length {
        let place = isLittle ? index : length - 1 - index
        buffer[place] = UInt8(truncatingIfNeeded: value >> (index * 8))
      }
      count = length
    }
  }

  /// `int.from_bytes` (CPython: `int_from_bytes_impl`).
  static func fromBytes(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let isLittle = try isLittleEndian(interpreter, args.given(2), "from_bytes")
    let isSigned = args[3].isUndefined ? false : try interpreter.isTrue(args[3])
    var bytes = try interpreter.bytesOfObject(args[1])
    if !isLittle { bytes.reverse() }
    if bytes.count < 8, let type = args[0].asType, type === interpreter.types.int {
      var value = 0
      for (index, byte) in bytes.enumerated() { value |= Int(byte) << (index * 8) }
      if isSigned, let last = bytes.last, last & 0x80 != 0 { value -= 1 << (bytes.count * 8) }
      return .int(value)
    }
    let isNegative = isSigned && (bytes.last ?? 0) & 0x80 != 0
    let flip: UInt8 = isNegative ? 0xFF : 0
    var words: [UInt] = []
    words.reserveCapacity(bytes.count / 8 + 1)
    var index = 0
    while index < bytes.count {
      var word: UInt = 0
      for offset in 0..<min(8, bytes.count - index) {
        word |= UInt(bytes[index + offset] ^ flip) << UInt(offset * 8)
      }
      words.append(word)
      index += 8
    }
    var value = BigInt(BigUInt(words: words))
    if isNegative { value = -value - 1 }
    let result = interpreter.int(value)
    guard let type = args[0].asType, type !== interpreter.types.int else { return result }
    return try interpreter.call(args[0], result)
  }
}

extension Interpreter {
  /// `int(value)` of one argument (CPython: `PyNumber_Long`).
  func int(converting value: Value) throws(Unwind) -> Value {
    switch value {
    case .int: return value
    case .bool(let bool): return .int(bool ? 1 : 0)
    case .float(let double): return try int(truncating: double)
    case .object(let object) where object.exactKind == .str:
      return try int(parsing: value, base: 10)
    default: break
    }
    let type = type(of: value)
    if let slot = type.slots.int {
      let result = try slot(self, value)
      return try intResult(result, of: value, "__int__")
    }
    if type.slots.index != nil { return try index(value) }
    if let truncate = try findSpecial(value, intern("__trunc__")) {
      try warn(
        exceptions.deprecationWarning, "The delegation of int() to __trunc__ is deprecated.")
      let result = try call(truncate)
      if result.isInt { return try PyInt.exact(self, result) }
      guard self.type(of: result).slots.index != nil else {
        throw typeError(
          "__trunc__ returned non-Integral (type \(self.type(of: result).name))")
      }
      return try index(result)
    }
    if value.asStr != nil || bytesLike(value) != nil { return try int(parsing: value, base: 10) }
    throw typeError(
      "int() argument must be a string, a bytes-like object or a real number, not "
        + "'\(type.name)'")
  }

  /// What `__int__` returned, as an exact int.
  private func intResult(
    _ result: Value, of value: Value, _ method: String
  ) throws(Unwind) -> Value {
    guard result.isInt else {
      throw typeError(
        "\(method) returned non-int (type \(type(of: result).name))")
    }
    if type(of: result) === types.int { return result }
    try warn(
      exceptions.deprecationWarning,
      "\(method) returned non-int (type \(type(of: result).name)).  The ability to return an "
        + "instance of a strict subclass of int is deprecated, and may be removed in a future "
        + "version of Python.")
    return try PyInt.exact(self, result)
  }

  /// `int(text, base)`.
  func int(parsing value: Value, base: Int) throws(Unwind) -> Value {
    let limit = library.maxStrDigits
    if let text = value.asStr {
      if base == 10, text.count <= 18, let small = smallInt(text, 10) { return .int(small) }
      if base == 10, text.isASCII, text.exactKind == .str,
        let number = ShortDecimal.withLimbs(text.narrowBuffer, int(isNegative:_:_:))
      {
        return number
      }
      if base > 1, base <= 36, text.count <= 11, let small = smallInt(text, base) {
        return .int(small)
      }
      if text.exactKind == .str {
        return int(
          try textual { () throws(TextError) in
            try IntegerText.integer(text.scalars, base: base, limit: limit) {
              (try? repr(value))?.string ?? ""
            }
          })
      }
      let shown = try repr(value).string
      return int(
        try textual { () throws(TextError) in
          try IntegerText.integer(text.scalars, base: base, limit: limit) { shown }
        })
    }
    if let bytes = bytesLike(value) {
      let shown = try repr(.object(PyBytes(self, bytes))).string
      return int(
        try textual { () throws(TextError) in
          try IntegerText.integer(bytes: bytes, base: base, limit: limit) { shown }
        })
    }
    if base != 0, !(2...36).contains(base) {
      throw valueError("int() base must be >= 2 and <= 36, or 0")
    }
    throw typeError("int() can't convert non-string with explicit base")
  }

  /// Digits of the base in ASCII, with or without a sign in front, and blanks around them.
  private func smallInt(_ text: PyStr, _ base: Int) -> Int? {
    guard text.isASCII else { return nil }
    let units = text.narrowBuffer
    func isBlank(_ unit: UInt8) -> Bool { unit == 0x20 || unit &- 0x09 <= 0x04 }
    var index = 0
    var end = units.count
    while index < end, isBlank(units[index]) { index += 1 }
    while end > index, isBlank(units[end - 1]) { end -= 1 }
    if index == end { return nil }
    let isNegative = units[index] == 0x2D
    if isNegative || units[index] == 0x2B { index += 1 }
    if index == end { return nil }
    var value = 0
    while index < end {
      var digit = Int(units[index]) &- 0x30
      if digit > 9 {
        digit = Int(units[index] | 0x20) &- 0x57
        if digit < 10 { return nil }
      }
      if digit < 0 || digit >= base { return nil }
      value = value &* base &+ digit
      index += 1
    }
    return isNegative ? -value : value
  }
}
