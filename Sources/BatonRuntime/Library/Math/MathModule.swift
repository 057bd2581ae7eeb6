// Module math: its table and the functions of floats. Those of ints stand in MathModule+Integers.swift,
// sums and distances in MathModule+Sums.swift.

import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum MathModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "math")
    module.add(rows, interpreter)
    module.set("pi", .float(.pi))
    module.set("e", .float(M_E))
    module.set("tau", .float(2 * .pi))
    module.set("inf", .float(.infinity))
    module.set("nan", .float(.nan))
    return module
  }

  static var rows: [BuiltinRow] {
    floatRows + integerRows + sumRows
  }

  private static var floatRows: [BuiltinRow] {
    [
      unary("acos", acos), unary("acosh", acosh), unary("asin", asin), unary("asinh", asinh),
      unary("atan", atan),
      BuiltinRow("atan2", "y, x, /", .function) { interpreter, args throws(Unwind) in
        .float(
          atan2(try interpreter.doubleArgument(args[0]), try interpreter.doubleArgument(args[1])))
      },
      unary("atanh", atanh), unary("cbrt", cbrt),
      BuiltinRow("ceil", "x, /", .function) { interpreter, args throws(Unwind) in
        try rounded(interpreter, args[0], "__ceil__", .up)
      },
      BuiltinRow("copysign", "x, y, /", .function) { interpreter, args throws(Unwind) in
        .float(
          copysign(
            try interpreter.doubleArgument(args[0]), try interpreter.doubleArgument(args[1])))
      },
      unary("cos", cos), unary("cosh", canOverflow: true, cosh),
      BuiltinRow("degrees", "x, /", .function) { interpreter, args throws(Unwind) in
        .float(try interpreter.doubleArgument(args[0]) * (180 / .pi))
      },
      unary("erf", erf), unary("erfc", erfc), unary("exp", canOverflow: true, exp),
      unary("exp2", canOverflow: true, exp2), unary("expm1", canOverflow: true, expm1),
      unary("fabs") { $0.magnitude },
      BuiltinRow("floor", "x, /", .function) { interpreter, args throws(Unwind) in
        try rounded(interpreter, args[0], "__floor__", .down)
      },
      BuiltinRow("fma", "x, y, z, /", .function, fusedMultiplyAdd),
      BuiltinRow("fmod", "x, y, /", .function, remainderTowardsZero),
      BuiltinRow("frexp", "x, /", .function) { interpreter, args throws(Unwind) in
        let value = try interpreter.doubleArgument(args[0])
        if !value.isFinite || value == 0 {
          return interpreter.tuple([.float(value), .int(0)])
        }
        var exponent: Int32 = 0
        let fraction: Double = frexp(value, &exponent)
        return interpreter.tuple([.float(fraction), .int(Int(exponent))])
      },
      BuiltinRow("gamma", "x, /", .function) { interpreter, args throws(Unwind) in
        let value = try interpreter.doubleArgument(args[0])
        return .float(try checked(interpreter, GammaFunction.gamma(value)))
      },
      BuiltinRow(
        "isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", .function, isClose),
      BuiltinRow("isfinite", "x, /", .function) { interpreter, args throws(Unwind) in
        .bool(try interpreter.doubleArgument(args[0]).isFinite)
      },
      BuiltinRow("isinf", "x, /", .function) { interpreter, args throws(Unwind) in
        .bool(try interpreter.doubleArgument(args[0]).isInfinite)
      },
      BuiltinRow("isnan", "x, /", .function) { interpreter, args throws(Unwind) in
        .bool(try interpreter.doubleArgument(args[0]).isNaN)
      },
      BuiltinRow("ldexp", "x, i, /", .function, scale),
      BuiltinRow("lgamma", "x, /", .function) { interpreter, args throws(Unwind) in
        let value = try interpreter.doubleArgument(args[0])
        return .float(try checked(interpreter, GammaFunction.logGamma(value)))
      },
      BuiltinRow("log", "x, base=2.718281828459045, /", .function) {
        interpreter, args throws(Unwind) in
        let numerator = try logarithm(interpreter, args[0], log)
        guard let base = args.given(1) else { return .float(numerator) }
        return try interpreter.divideFloats(numerator, logarithm(interpreter, base, log))
      },
      unary("log1p", log1p),
      BuiltinRow("log10", "x, /", .function) { interpreter, args throws(Unwind) in
        .float(try logarithm(interpreter, args[0], log10))
      },
      BuiltinRow("log2", "x, /", .function) { interpreter, args throws(Unwind) in
        .float(try logarithm(interpreter, args[0], log2))
      },
      BuiltinRow("modf", "x, /", .function) { interpreter, args throws(Unwind) in
        let value = try interpreter.doubleArgument(args[0])
        if value.isInfinite {
          return interpreter.tuple([.float(copysign(0, value)), .float(value)])
        }
        let whole = value.rounded(.towardZero)
        return interpreter.tuple([
          .float(copysign(value - whole, value)), .float(copysign(whole, value)),
        ])
      },
      BuiltinRow("nextafter", "x, y, /, *, steps=None", .function, nextAfter),
      BuiltinRow("pow", "x, y, /", .function, power),
      unary("radians") { $0 * (.pi / 180) },
      BuiltinRow("remainder", "x, y, /", .function, remainderToNearest),
      unary("sin", sin), unary("sinh", canOverflow: true, sinh), unary("sqrt") { $0.squareRoot() },
      unary("tan", tan), unary("tanh", tanh),
      BuiltinRow("trunc", "x, /", .function) { interpreter, args throws(Unwind) in
        if case .float(let double) = args[0] { return try interpreter.int(truncating: double) }
        guard let result = try interpreter.callSpecial(args[0], interpreter.intern("__trunc__"))
        else {
          throw interpreter.typeError(
            "type \(interpreter.type(of: args[0]).name) doesn't define __trunc__ method")
        }
        return result
      },
      BuiltinRow("ulp", "x, /", .function) { interpreter, args throws(Unwind) in
        let value = try interpreter.doubleArgument(args[0]).magnitude
        if value.isNaN || value.isInfinite { return .float(value) }
        return .float(value.ulp)
      },
    ]
  }

  // MARK: Errors

  static func domainError(_ interpreter: Interpreter) -> Unwind {
    interpreter.valueError("math domain error")
  }

  static func rangeError(_ interpreter: Interpreter) -> Unwind {
    interpreter.overflowError("math range error")
  }

  /// A function of one float: NaN from a number is a domain error, infinity from a finite number an
  /// overflow or a domain error (CPython: `math_1`).
  private static func unary(
    _ name: String, canOverflow: Bool = false, _ function: @escaping (Double) -> Double
  ) -> BuiltinRow {
    BuiltinRow(name, "x, /", .function) { interpreter, args throws(Unwind) in
      let argument = try interpreter.doubleArgument(args[0])
      let result = function(argument)
      if result.isFinite { return .float(result) }
      if result.isNaN, !argument.isNaN { throw domainError(interpreter) }
      if result.isInfinite, argument.isFinite {
        throw canOverflow ? rangeError(interpreter) : domainError(interpreter)
      }
      return .float(result)
    }
  }

  private static func checked(
    _ interpreter: Interpreter, _ result: GammaFunction.Result
  ) throws(Unwind) -> Double {
    switch result {
    case .value(let value): return value
    case .domainError: throw domainError(interpreter)
    case .overflow: throw rangeError(interpreter)
    }
  }

  // MARK: Functions

  private static func rounded(
    _ interpreter: Interpreter, _ value: Value, _ method: String,
    _ rule: FloatingPointRoundingRule
  ) throws(Unwind) -> Value {
    if case .int = value { return value }
    if case .float(let double) = value {
      return try interpreter.int(truncating: double.rounded(rule))
    }
    if let result = try interpreter.callSpecial(value, interpreter.intern(method)) {
      return result
    }
    return try interpreter.int(truncating: interpreter.doubleArgument(value).rounded(rule))
  }

  /// Also of ints beyond the range of floats (CPython: `loghelper`).
  private static func logarithm(
    _ interpreter: Interpreter, _ value: Value, _ function: (Double) -> Double
  ) throws(Unwind) -> Double {
    if value.asInt == nil, let big = value.asBigInt {
      if big.sign == .minus { throw domainError(interpreter) }
      let width = big.magnitude.bitWidth
      if width > 1024 {
        // A fraction in 0.5 ..< 1 and a power of two.
        let excess = width - 64
        let top = UInt64(truncatingIfNeeded: big.magnitude >> excess)
        let hasMore = big.magnitude.trailingZeroBitCount < excess
        let fraction = FloatArithmetic.double(top, -64, hasMore: hasMore) ?? 0.5
        return function(fraction) + function(2) * Double(width)
      }
    }
    let argument = try interpreter.doubleArgument(value)
    if argument.isNaN { return argument }
    if argument <= 0 { throw domainError(interpreter) }
    return function(argument)
  }

  private static func fusedMultiplyAdd(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let x = try interpreter.doubleArgument(args[0])
    let y = try interpreter.doubleArgument(args[1])
    let z = try interpreter.doubleArgument(args[2])
    let result: Double = fma(x, y, z)
    if result.isFinite { return .float(result) }
    if result.isNaN, !x.isNaN, !y.isNaN, !z.isNaN {
      throw interpreter.valueError("invalid operation in fma")
    }
    if result.isInfinite, x.isFinite, y.isFinite, z.isFinite {
      throw interpreter.overflowError("overflow in fma")
    }
    return .float(result)
  }

  private static func remainderTowardsZero(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let x = try interpreter.doubleArgument(args[0])
    let y = try interpreter.doubleArgument(args[1])
    if y.isInfinite, x.isFinite { return .float(x) }
    let result: Double = fmod(x, y)
    if result.isNaN, !x.isNaN, !y.isNaN { throw domainError(interpreter) }
    return .float(result)
  }

  private static func remainderToNearest(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let x = try interpreter.doubleArgument(args[0])
    let y = try interpreter.doubleArgument(args[1])
    let result = x.remainder(dividingBy: y)
    if result.isNaN, !x.isNaN, !y.isNaN { throw domainError(interpreter) }
    return .float(result == 0 ? copysign(0, x) : result)
  }

  private static func power(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let x = try interpreter.doubleArgument(args[0])
    let y = try interpreter.doubleArgument(args[1])
    let result: Double = pow(x, y)
    if result.isFinite || !x.isFinite || !y.isFinite { return .float(result) }
    if result.isNaN || x == 0 { throw domainError(interpreter) }
    throw rangeError(interpreter)
  }

  private static func scale(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let x = try interpreter.doubleArgument(args[0])
    guard args[1].isInt else {
      throw interpreter.typeError("Expected an int as second argument to ldexp.")
    }
    if x == 0 || !x.isFinite { return .float(x) }
    let exponent = min(max(try interpreter.clampedIndex(args[1]), -100_000), 100_000)
    let result = scalbn(x, Int32(exponent))
    if result.isInfinite { throw rangeError(interpreter) }
    return .float(result)
  }

  private static func isClose(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let a = try interpreter.doubleArgument(args[0])
    let b = try interpreter.doubleArgument(args[1])
    let relative = try args[2].isUndefined ? 1e-9 : interpreter.doubleArgument(args[2])
    let absolute = try args[3].isUndefined ? 0 : interpreter.doubleArgument(args[3])
    if relative < 0 || absolute < 0 {
      throw interpreter.valueError("tolerances must be non-negative")
    }
    if a == b { return .bool(true) }
    if a.isInfinite || b.isInfinite { return .bool(false) }
    let difference = (b - a).magnitude
    return .bool(
      difference <= (relative * b).magnitude || difference <= (relative * a).magnitude
        || difference <= absolute)
  }

  /// `steps` floats on towards `y`.
  private static func nextAfter(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let x = try interpreter.doubleArgument(args[0])
    let y = try interpreter.doubleArgument(args[1])
    guard let given = args.given(2), !given.isNone else { return .float(nextafter(x, y)) }
    let steps = try interpreter.bigIndex(given)
    if steps.sign == .minus, !steps.isZero {
      throw interpreter.valueError("steps must be a non-negative integer")
    }
    if steps.isZero { return .float(x) }
    if x.isNaN || y.isNaN { return .float(x.isNaN ? x : y) }
    if x == y { return .float(y) }
    // Floats of one sign stand in the order of their bits.
    func place(_ value: Double) -> Int {
      let bits = Int(truncatingIfNeeded: value.magnitude.bitPattern)
      return value.sign == .minus ? -bits : bits
    }
    let (from, to) = (place(x), place(y))
    // Between floats of two signs it may be more than an Int holds.
    let distance = UInt(bitPattern: from < to ? to &- from : from &- to)
    guard let count = UInt(exactly: steps), count < distance else { return .float(y) }
    let step = Int(bitPattern: count)
    let target = from < to ? from &+ step : from &- step
    let magnitude = Double(bitPattern: UInt64(target.magnitude))
    let isNegative = target < 0 || (target == 0 && from < 0)
    return .float(isNegative ? -magnitude : magnitude)
  }
}

/// The gamma function by Lanczos' approximation with the coefficients of the Boost library, so that
/// the last digits are those of CPython (`m_tgamma`, `m_lgamma`).
enum GammaFunction {
  enum Result {
    case value(Double)
    case domainError
    case overflow
  }

  private static let g = 6.024680040776729583740234375
  private static let gMinusHalf = 5.524680040776729583740234375

  private static let numerators: [Double] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
  ]

  private static let denominators: [Double] = [
    0, 39_916_800, 120_543_840, 150_917_976, 105_258_076, 45_995_730, 13_339_535, 2_637_558,
    357_423, 32_670, 1_925, 66, 1,
  ]

  private static func sum(_ x: Double) -> Double {
    var top = 0.0
    var bottom = 0.0
    if x < 5 {
      for index in stride(from: 12, through: 0, by: -1) {
        top = top * x + numerators[index]
        bottom = bottom * x + denominators[index]
      }
    } else {
      for index in 0...12 {
        top = top / x + numerators[index]
        bottom = bottom / x + denominators[index]
      }
    }
    return top / bottom
  }

  /// sin(pi * x), exact where that is simple.
  private static func sinPi(_ x: Double) -> Double {
    let y: Double = fmod(x.magnitude, 2)
    let result: Double
    switch (2 * y).rounded() {
    case 0: result = sin(.pi * y)
    case 1: result = cos(.pi * (y - 0.5))
    case 2: result = sin(.pi * (1 - y))
    case 3: result = -cos(.pi * (y - 1.5))
    default: result = sin(.pi * (y - 2))
    }
    return copysign(1, x) * result
  }

  static func gamma(_ x: Double) -> Result {
    if x.isNaN || x == .infinity { return .value(x) }
    if x == -.infinity || x == 0 { return .domainError }
    if x == x.rounded(.down) {
      if x < 0 { return .domainError }
      if x <= 23 {
        var product = 1.0
        for factor in stride(from: 2.0, to: x, by: 1) { product *= factor }
        return .value(product)
      }
    }
    let size = x.magnitude
    if size < 1e-20 {
      let result = 1 / x
      return result.isInfinite ? .overflow : .value(result)
    }
    if size > 200 {
      return x < 0 ? .value(0 / sinPi(x)) : .overflow
    }
    let y = size + gMinusHalf
    var z: Double
    if size > gMinusHalf {
      let q = y - size
      z = q - gMinusHalf
    } else {
      let q = y - gMinusHalf
      z = q - size
    }
    z = z * g / y
    var result: Double
    if x < 0 {
      result = -.pi / sinPi(size) / size * exp(y) / sum(size)
      result -= z * result
      if size < 140 {
        result /= pow(y, size - 0.5)
      } else {
        let root: Double = pow(y, size / 2 - 0.25)
        result /= root
        result /= root
      }
    } else {
      result = sum(size) / exp(y)
      result += z * result
      if size < 140 {
        result *= pow(y, size - 0.5)
      } else {
        let root: Double = pow(y, size / 2 - 0.25)
        result *= root
        result *= root
      }
    }
    return result.isInfinite ? .overflow : .value(result)
  }

  static func logGamma(_ x: Double) -> Result {
    if x.isNaN { return .value(x) }
    if x.isInfinite { return .value(.infinity) }
    if x == x.rounded(.down), x <= 2 { return x <= 0 ? .domainError : .value(0) }
    let size = x.magnitude
    if size < 1e-20 { return .value(-log(size)) }
    var result = log(sum(size)) - g
    result += (size - 0.5) * (log(size + g - 0.5) - 1)
    if x < 0 {
      let logPi = 1.144729885849400174143427351353058711647
      result = logPi - log(sinPi(size).magnitude) - log(size) - result
    }
    return result.isInfinite ? .overflow : .value(result)
  }

  /// The logarithm for arguments from 1 on.
  static func logGammaValue(_ x: Double) -> Double {
    if case .value(let value) = logGamma(x) { return value }
    return .infinity
  }
}
