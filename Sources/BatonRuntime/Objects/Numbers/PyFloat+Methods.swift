// float: the method table and the attributes.

import BigInt

extension PyFloat {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("as_integer_ratio", "", .method, asIntegerRatio),
      BuiltinRow("conjugate", "") { _, args in .float(double(args[0])) },
      BuiltinRow("fromhex", "string, /", .classMethod, fromHex),
      BuiltinRow("hex", "") { interpreter, args in
        interpreter.str(FloatParsing.hex(double(args[0])))
      },
      BuiltinRow("is_integer", "") { _, args in
        let value = double(args[0])
        return .bool(value.isFinite && value == value.rounded(.towardZero))
      },
      BuiltinRow("__ceil__", "") { interpreter, args throws(Unwind) in
        try interpreter.int(truncating: double(args[0]).rounded(.up))
      },
      BuiltinRow("__divmod__", "value, /") { interpreter, args throws(Unwind) in
        try divmod(interpreter, args[0], args[1])
      },
      BuiltinRow("__floor__", "") { interpreter, args throws(Unwind) in
        try interpreter.int(truncating: double(args[0]).rounded(.down))
      },
      BuiltinRow("__format__", "format_spec, /", .method, format),
      BuiltinRow("__getformat__", "typestr, /", .classMethod, getFormat),
      BuiltinRow("__getnewargs__", "") { interpreter, args in
        interpreter.tuple([.float(double(args[0]))])
      },
      BuiltinRow("__rdivmod__", "value, /") { interpreter, args throws(Unwind) in
        try divmod(interpreter, args[1], args[0])
      },
      BuiltinRow("__round__", "ndigits=None, /", .method, round),
      BuiltinRow("__trunc__", "") { interpreter, args throws(Unwind) in
        try interpreter.int(truncating: double(args[0]))
      },
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("imag") { _, _ in .float(0) },
      AttributeRow("real") { _, value in .float(double(value)) },
    ]
  }

  private static func double(_ value: Value) -> Double { value.asDouble ?? 0 }

  private static func asIntegerRatio(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let value = double(args[0])
    if value.isFinite, value != 0, value.exponent < 62 {
      let bits = max(0, value.significandWidth - Int(value.exponent))
      if bits < 62 {
        let numerator = Int(value * Double(sign: .plus, exponent: bits, significand: 1))
        return interpreter.tuple([.int(numerator), .int(1 << bits)])
      }
    }
    let (numerator, denominator) = try interpreter.textual { () throws(TextError) in
      try FloatArithmetic.integerRatio(value)
    }
    return interpreter.tuple([interpreter.int(numerator), interpreter.int(denominator)])
  }

  private static func fromHex(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let text = args[1].asStr else {
      throw interpreter.typeError("bad argument type for built-in operation")
    }
    let value = try interpreter.textual { () throws(TextError) in
      try FloatParsing.fromHex(text.scalars)
    }
    guard let type = args[0].asType, type !== interpreter.types.float else {
      return .float(value)
    }
    return try interpreter.call(args[0], .float(value))
  }

  private static func format(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let spec = args[1].asStr else {
      throw interpreter.typeError(
        "__format__() argument must be str, not \(interpreter.givenName(args[1]))")
    }
    if spec.count == 0 { return .object(try interpreter.string(args[0])) }
    return .object(
      try interpreter.formatFloat(
        double(args[0]), spec, typeName: interpreter.type(of: args[0]).name))
  }

  private static func getFormat(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let text = args[1].asStr else {
      throw interpreter.typeError(
        "__getformat__() argument must be str, not \(interpreter.givenName(args[1]))")
    }
    guard ["double", "float"].contains(text.string) else {
      throw interpreter.valueError("__getformat__() argument 1 must be 'double' or 'float'")
    }
    return interpreter.str("IEEE, little-endian")
  }

  /// `round(float, ndigits)` (CPython: `float___round___impl`).
  private static func round(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let value = double(args[0])
    guard let digits = args.given(1), !digits.isNone else {
      return try interpreter.int(truncating: value.rounded(.toNearestOrEven))
    }
    let places = try interpreter.clampedIndex(digits)
    return .float(
      try interpreter.textual { () throws(TextError) in
        try FloatArithmetic.round(value, places: places)
      })
  }

  static func divmod(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    guard let a = try interpreter.floatOperand(left), let b = try interpreter.floatOperand(right)
    else { return .notImplemented }
    let (quotient, remainder) = try interpreter.textual { () throws(TextError) in
      try FloatArithmetic.divideWithRemainder(a, b)
    }
    return interpreter.tuple([.float(quotient), .float(remainder)])
  }
}
