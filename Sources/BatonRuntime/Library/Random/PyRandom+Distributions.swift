// random.Random: numbers by distribution. The methods are the published ones (Kinderman and Monahan,
// Best and Fisher, Cheng, Ahrens and Dieter, Hormann), drawing in CPython's order.

import BatonSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PyRandom {
  private static func number(
    _ interpreter: Interpreter, _ args: Arguments, _ index: Int, _ other: Double = 0
  ) throws(Unwind) -> Double {
    try args[index].isUndefined ? other : interpreter.doubleArgument(args[index])
  }

  static func uniform(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    // The difference of two ints that a float can hold is exact.
    if case .int(let a) = args[1], case .int(let b) = args[2], a.magnitude < 1 << 52,
      b.magnitude < 1 << 52
    {
      return .float(Double(a) + Double(b - a) * (try of(args).double(interpreter)))
    }
    if args[1].asDouble == nil || args[2].asDouble == nil {
      let width = try interpreter.binary(.subtract, args[2], args[1])
      let part = try interpreter.binary(.multiply, width, .float(of(args).double(interpreter)))
      return try interpreter.binary(.add, args[1], part)
    }
    let a = try number(interpreter, args, 1)
    let b = try number(interpreter, args, 2)
    return .float(a + (b - a) * (try of(args).double(interpreter)))
  }

  static func triangular(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    var low = try number(interpreter, args, 1)
    var high = try number(interpreter, args, 2, 1)
    var u = try of(args).double(interpreter)
    var c = 0.5
    if let mode = args.given(3), !mode.isNone {
      if high == low { return args.given(1) ?? .float(low) }
      c = (try interpreter.doubleArgument(mode) - low) / (high - low)
    }
    if u > c {
      u = 1 - u
      c = 1 - c
      (low, high) = (high, low)
    }
    return .float(low + (high - low) * (u * c).squareRoot())
  }

  private func normal(
    _ interpreter: Interpreter, _ mean: Double, _ deviation: Double
  ) throws(Unwind) -> Double {
    let factor = 4 * exp(-0.5) / 2.0.squareRoot()
    while true {
      let first = try double(interpreter)
      let second = 1 - (try double(interpreter))
      let z = factor * (first - 0.5) / second
      if z * z / 4 <= -log(second) { return mean + z * deviation }
    }
  }

  static func normalVariate(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    .float(
      try of(args).normal(
        interpreter, number(interpreter, args, 1), number(interpreter, args, 2, 1)))
  }

  static func logNormalVariate(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let value = try of(args).normal(
      interpreter, number(interpreter, args, 1), number(interpreter, args, 2))
    let result: Double = exp(value)
    if result.isInfinite { throw MathModule.rangeError(interpreter) }
    return .float(result)
  }

  static func gauss(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let random = of(args)
    let mean = try number(interpreter, args, 1)
    let deviation = try number(interpreter, args, 2, 1)
    if let spare = random.spareGauss {
      random.spareGauss = nil
      return .float(mean + spare * deviation)
    }
    let angle = try random.double(interpreter) * 2 * Double.pi
    let radius = (-2 * log(1 - (try random.double(interpreter)))).squareRoot()
    random.spareGauss = sin(angle) * radius
    return .float(mean + cos(angle) * radius * deviation)
  }

  static func exponential(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let rate = try number(interpreter, args, 1, 1)
    let value: Double = -log(1 - (try of(args).double(interpreter)))
    return try interpreter.divideFloats(value, rate)
  }

  static func vonMises(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let random = of(args)
    let mean = try number(interpreter, args, 1)
    let kappa = try number(interpreter, args, 2)
    let turn = 2 * Double.pi
    if kappa <= 1e-6 { return .float(turn * (try random.double(interpreter))) }
    let s = 0.5 / kappa
    let r = s + (1 + s * s).squareRoot()
    var z: Double
    while true {
      z = cos(Double.pi * (try random.double(interpreter)))
      let d = z / (r + z)
      let u = try random.double(interpreter)
      if u < 1 - d * d || u <= (1 - d) * exp(d) { break }
    }
    let q = 1 / r
    let f = (q + z) / (1 + q * z)
    let angle: Double = acos(f)
    let isAbove = try random.double(interpreter) > 0.5
    return try interpreter.moduloFloats(isAbove ? mean + angle : mean - angle, turn)
  }

  private func gamma(
    _ interpreter: Interpreter, _ alpha: Double, _ beta: Double
  ) throws(Unwind) -> Double {
    if alpha <= 0 || beta <= 0 {
      throw interpreter.valueError("gammavariate: alpha and beta must be > 0.0")
    }
    if alpha == 1 { return -log(1 - (try double(interpreter))) * beta }
    if alpha > 1 {
      let inverse = (2 * alpha - 1).squareRoot()
      let b = alpha - log(4.0)
      let c = alpha + inverse
      while true {
        let first = try double(interpreter)
        if !(first > 1e-7 && first < 0.9999999) { continue }
        let second = 1 - (try double(interpreter))
        let v = log(first / (1 - first)) / inverse
        let x = alpha * exp(v)
        let z = first * first * second
        let r = b + c * v - x
        if r + (1 + log(4.5)) - 4.5 * z >= 0 || r >= log(z) { return x * beta }
      }
    }
    while true {
      let p = (M_E + alpha) / M_E * (try double(interpreter))
      let b = (M_E + alpha) / M_E
      let x: Double = p <= 1 ? pow(p, 1 / alpha) : -log((b - p) / alpha)
      let u = try double(interpreter)
      if p > 1 ? u <= pow(x, alpha - 1) : u <= exp(-x) { return x * beta }
    }
  }

  static func gammaVariate(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    .float(
      try of(args).gamma(
        interpreter, number(interpreter, args, 1), number(interpreter, args, 2)))
  }

  static func betaVariate(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let random = of(args)
    let y = try random.gamma(interpreter, number(interpreter, args, 1), 1)
    if y == 0 { return .float(0) }
    return .float(y / (y + (try random.gamma(interpreter, number(interpreter, args, 2), 1))))
  }

  static func pareto(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let alpha = try number(interpreter, args, 1)
    let u = 1 - (try of(args).double(interpreter))
    if alpha == 0 { throw interpreter.zeroDivisionError("float division by zero") }
    return try interpreter.powerFloats(u, -1 / alpha)
  }

  static func weibull(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let alpha = try number(interpreter, args, 1)
    let beta = try number(interpreter, args, 2)
    let u = 1 - (try of(args).double(interpreter))
    if beta == 0 { throw interpreter.zeroDivisionError("float division by zero") }
    return .float(alpha * pow(-log(u), 1 / beta))
  }

  static func binomialVariate(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let count = try args[1].isUndefined ? 1 : interpreter.sizeArgument(args[1])
    return .int(
      try of(args).binomial(interpreter, count, number(interpreter, args, 2, 0.5)))
  }

  private func binomial(
    _ interpreter: Interpreter, _ n: Int, _ p: Double
  ) throws(Unwind) -> Int {
    if n < 0 { throw interpreter.valueError("n must be non-negative") }
    if p <= 0 || p >= 1 {
      if p == 0 { return 0 }
      if p == 1 { return n }
      throw interpreter.valueError("p must be in the range 0.0 <= p <= 1.0")
    }
    if n == 1 { return try double(interpreter) < p ? 1 : 0 }
    if p > 0.5 { return n - (try binomial(interpreter, n, 1 - p)) }
    let size = Double(n)
    if size * p < 10 {
      // The gaps between successes are geometric.
      let c = log2(1 - p)
      if c == 0 { return 0 }
      var successes = 0
      var place = 0.0
      while true {
        place += (log2(try double(interpreter)) / c).rounded(.down) + 1
        if place > size { return successes }
        successes += 1
      }
    }
    let root = (size * p * (1 - p)).squareRoot()
    let b = 1.15 + 2.53 * root
    let a = -0.0873 + 0.0248 * b + 0.01 * p
    let c = size * p + 0.5
    let limit = 0.92 - 4.2 / b
    let alpha = (2.83 + 5.1 / b) * root
    let odds = log(p / (1 - p))
    let m = ((size + 1) * p).rounded(.down)
    let h = GammaFunction.logGammaValue(m + 1) + GammaFunction.logGammaValue(size - m + 1)
    while true {
      let u = try double(interpreter) - 0.5
      let us = 0.5 - u.magnitude
      let k = ((2 * a / us + b) * u + c).rounded(.down)
      if k < 0 || k > size || k.isNaN { continue }
      var v = try double(interpreter)
      if us >= 0.07, v <= limit { return Int(k) }
      v *= alpha / (a / (us * us) + b)
      let successes = GammaFunction.logGammaValue(k + 1)
      let failures = GammaFunction.logGammaValue(size - k + 1)
      let bound = h - successes - failures + (k - m) * odds
      if log(v) <= bound { return Int(k) }
    }
  }
}
