// Module math: sums, products and distances, with the rounding errors accounted for.

import BatonSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A sum of two floats and what was rounded away.
private struct DoublePair {
  var high: Double
  var low: Double

  /// Any two summands.
  static func sum(_ a: Double, _ b: Double) -> DoublePair {
    let x = a + b
    let z = x - a
    return DoublePair(high: x, low: (a - (x - z)) + (b - z))
  }

  /// |a| is at least |b|.
  static func fastSum(_ a: Double, _ b: Double) -> DoublePair {
    let x = a + b
    return DoublePair(high: x, low: (a - x) + b)
  }

  static func product(_ a: Double, _ b: Double) -> DoublePair {
    let x = a * b
    return DoublePair(high: x, low: fma(a, b, -x))
  }
}

extension MathModule {
  static var sumRows: [BuiltinRow] {
    [
      BuiltinRow("dist", "p, q, /", .function, distance),
      BuiltinRow("fsum", "seq, /", .function, exactSum),
      BuiltinRow("hypot", "*coordinates", .function) { interpreter, args throws(Unwind) in
        var coordinates: [Double] = []
        for value in args[0].asTuple?.elements ?? [] {
          coordinates.append(try interpreter.doubleArgument(value).magnitude)
        }
        return .float(norm(coordinates))
      },
      BuiltinRow("prod", "iterable, /, *, start=1", .function, product),
      BuiltinRow("sumprod", "p, q, /", .function, sumOfProducts),
    ]
  }

  /// The length of a vector of magnitudes (CPython: `vector_norm`).
  private static func norm(_ vector: [Double]) -> Double {
    let largest = vector.reduce(0) { $1 > $0 ? $1 : $0 }
    if largest.isInfinite { return largest }
    if vector.contains(where: \.isNaN) { return .nan }
    if largest == 0 || vector.count <= 1 { return largest }
    var exponent: Int32 = 0
    _ = frexp(largest, &exponent) as Double
    if exponent < -1023 {
      // Scaling up would overflow: in two steps.
      return .leastNormalMagnitude * norm(vector.map { $0 / .leastNormalMagnitude })
    }
    let scale = scalbn(1.0, -exponent)
    var total = 1.0
    var (first, second) = (0.0, 0.0)
    for element in vector {
      let scaled = element * scale
      let square = DoublePair.product(scaled, scaled)
      let sum = DoublePair.fastSum(total, square.high)
      total = sum.high
      first += square.low
      second += sum.low
    }
    var length = (total - 1 + (first + second)).squareRoot()
    let square = DoublePair.product(-length, length)
    let sum = DoublePair.fastSum(total, square.high)
    total = sum.high
    first += square.low
    second += sum.low
    let rest = total - 1 + (first + second)
    length += rest / (2 * length)
    return length / scale
  }

  private static func distance(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let p = try interpreter.elements(of: args[0])
    let q = try interpreter.elements(of: args[1])
    if p.count != q.count {
      throw interpreter.valueError("both points must have the same number of dimensions")
    }
    var differences: [Double] = []
    for (left, right) in zip(p, q) {
      let difference =
        try interpreter.doubleArgument(left) - interpreter.doubleArgument(right)
      differences.append(difference.magnitude)
    }
    return .float(norm(differences))
  }

  /// The exact sum, rounded once (CPython: `math_fsum`): Shewchuk's growing expansion.
  private static func exactSum(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    var partials: [Double] = []
    var specialSum = 0.0
    var infinitySum = 0.0
    try interpreter.forEach(args[0]) { element throws(Unwind) in
      var x = try interpreter.doubleArgument(element)
      let given = x
      var kept = 0
      for index in 0..<partials.count {
        var y = partials[index]
        if x.magnitude < y.magnitude { (x, y) = (y, x) }
        let sum = DoublePair.fastSum(x, y)
        if sum.low != 0 {
          partials[kept] = sum.low
          kept += 1
        }
        x = sum.high
      }
      partials.removeSubrange(kept...)
      if x == 0 { return true }
      if x.isFinite {
        partials.append(x)
        return true
      }
      // A summand that is not finite, or an overflow on the way.
      if given.isFinite { throw interpreter.overflowError("intermediate overflow in fsum") }
      if given.isInfinite { infinitySum += given }
      specialSum += given
      partials = []
      return true
    }
    if specialSum != 0 || specialSum.isNaN {
      if infinitySum.isNaN { throw interpreter.valueError("-inf + inf in fsum") }
      return .float(specialSum)
    }
    var high = partials.popLast() ?? 0
    var low = 0.0
    while let next = partials.popLast() {
      let sum = DoublePair.fastSum(high, next)
      high = sum.high
      low = sum.low
      if low != 0 { break }
    }
    // Half an ulp rounds to even, unless something below tips it.
    if let below = partials.last, (low < 0 && below < 0) || (low > 0 && below > 0) {
      let twice = low * 2
      let candidate = high + twice
      if twice == candidate - high { high = candidate }
    }
    return .float(high)
  }

  private static func product(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    var result = args.given(1) ?? .int(1)
    try interpreter.forEach(args[0]) { element throws(Unwind) in
      switch (result, element) {
      case (.int(let a), .int(let b)): result = interpreter.multiplyInts(a, b)
      case (.float(let a), .float(let b)): result = .float(a * b)
      default: result = try interpreter.binary(.multiply, result, element)
      }
      return true
    }
    return result
  }

  /// Ints exactly, then floats in triple precision; the first pair of another kind ends that for
  /// good (CPython: `math_sumprod_impl`).
  private static func sumOfProducts(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let left = try interpreter.iter(args[0])
    let right = try interpreter.iter(args[1])
    var total = Value.int(0)
    var floats: TripleSum? = TripleSum()
    var hasOnlyInts = true
    while true {
      let p = try interpreter.next(left)
      let q = try interpreter.next(right)
      guard let p, let q else {
        if p != nil || q != nil { throw interpreter.valueError("Inputs are not the same length") }
        break
      }
      if hasOnlyInts, case .int(let a) = p, case .int(let b) = q, case .int(let sum) = total {
        let (product, isLarge) = a.multipliedReportingOverflow(by: b)
        let (next, isLarger) = sum.addingReportingOverflow(product)
        if !isLarge, !isLarger {
          total = .int(next)
          continue
        }
      }
      hasOnlyInts = false
      if var sum = floats, let pair = floatPair(interpreter, p, q) {
        sum.add(pair.0, pair.1)
        if sum.isFinite {
          floats = sum
          continue
        }
      }
      if let sum = floats {
        if sum.isUsed { total = try interpreter.binary(.add, total, .float(sum.value)) }
        floats = nil
      }
      total = try interpreter.binary(.add, total, interpreter.binary(.multiply, p, q))
    }
    if let sum = floats, sum.isUsed {
      total = try interpreter.binary(.add, total, .float(sum.value))
    }
    return total
  }

  /// Two factors of which one at least is a float, the other a float or an int.
  private static func floatPair(
    _ interpreter: Interpreter, _ p: Value, _ q: Value
  ) -> (Double, Double)? {
    switch (p, q) {
    case (.float(let a), .float(let b)): (a, b)
    case (.float(let a), .int(let b)): (a, Double(b))
    case (.int(let a), .float(let b)): (Double(a), b)
    case (.float(let a), .bool(let b)): (a, b ? 1 : 0)
    case (.bool(let a), .float(let b)): (a ? 1 : 0, b)
    case (.float(let a), .object(let b)) where b.exactKind == .int:
      (try? interpreter.doubleArgument(.object(b))).map { (a, $0) }
    case (.object(let a), .float(let b)) where a.exactKind == .int:
      (try? interpreter.doubleArgument(.object(a))).map { ($0, b) }
    default: nil
    }
  }

  /// A running sum of products in three floats.
  private struct TripleSum {
    private var high = 0.0
    private var low = 0.0
    private var tiny = 0.0
    private(set) var isUsed = false

    mutating func add(_ x: Double, _ y: Double) {
      let product = DoublePair.product(x, y)
      let sum = DoublePair.sum(high, product.high)
      let first = DoublePair.sum(low, product.low)
      let second = DoublePair.sum(first.high, sum.low)
      high = sum.high
      low = second.high
      tiny = tiny + first.low + second.low
      isUsed = true
    }

    var isFinite: Bool { high.isFinite }

    var value: Double {
      let last = DoublePair.sum(low, high)
      return tiny + last.low + last.high
    }
  }
}
