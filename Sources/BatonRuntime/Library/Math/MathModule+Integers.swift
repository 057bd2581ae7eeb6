// Module math: functions of ints.

import BigInt

extension MathModule {
  static var integerRows: [BuiltinRow] {
    [
      BuiltinRow("comb", "n, k, /", .function, combinations),
      BuiltinRow("factorial", "n, /", .function, factorial),
      BuiltinRow("gcd", "*integers", .function, greatestCommonDivisor),
      BuiltinRow("isqrt", "n, /", .function, integerRoot),
      BuiltinRow("lcm", "*integers", .function, leastCommonMultiple),
      BuiltinRow("perm", "n, k=None, /", .function, permutations),
    ]
  }

  private static func greatestCommonDivisor(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    var result = Value.int(0)
    guard let arguments = args[0].asTuple else { return result }
    for index in 0..<arguments.count {
      let number = try interpreter.index(arguments[index])
      result = divisor(interpreter, result, number)
    }
    return result
  }

  private static func divisor(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) -> Value {
    if case .int(let a) = left, case .int(let b) = right {
      var (x, y) = (a.magnitude, b.magnitude)
      while y != 0 { (x, y) = (y, x % y) }
      return Int(exactly: x).map { .int($0) } ?? interpreter.int(BigInt(BigUInt(x)))
    }
    let (a, b) = (left.asBigInt ?? 0, right.asBigInt ?? 0)
    return interpreter.int(BigInt(a.magnitude.greatestCommonDivisor(with: b.magnitude)))
  }

  private static func leastCommonMultiple(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let arguments = args[0].asTuple else { return .none }
    var start = 0
    var small = 1
    while start < arguments.count, case .int(let int) = arguments[start],
      let next = smallMultiple(small, int)
    {
      small = next
      start += 1
    }
    if start == arguments.count { return .int(small) }
    var result = BigInt(small)
    for index in start..<arguments.count {
      let argument = arguments[index]
      let number = BigInt(try interpreter.bigIndex(argument).magnitude)
      if number.isZero || result.isZero {
        result = 0
        continue
      }
      let common = BigInt(result.magnitude.greatestCommonDivisor(with: number.magnitude))
      result = result / common * number
    }
    return interpreter.int(result)
  }

  /// The least common multiple of two words; nil where it is none.
  private static func smallMultiple(_ one: Int, _ other: Int) -> Int? {
    if one == 0 || other == 0 { return 0 }
    guard other != Int.min, one != Int.min else { return nil }
    var (a, b) = (abs(one), abs(other))
    while b != 0 { (a, b) = (b, a % b) }
    let (product, overflow) = (abs(one) / a).multipliedReportingOverflow(by: abs(other))
    return overflow ? nil : product
  }

  private static func integerRoot(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let number = try interpreter.index(args[0])
    if case .int(let small) = number {
      if small < 0 { throw interpreter.valueError("isqrt() argument must be nonnegative") }
      var root = Int(Double(small).squareRoot())
      while root * root > small || root > 3_037_000_499 { root -= 1 }
      while root < 3_037_000_499, (root + 1) * (root + 1) <= small { root += 1 }
      return .int(root)
    }
    let big = number.asBigInt ?? 0
    if big.sign == .minus {
      throw interpreter.valueError("isqrt() argument must be nonnegative")
    }
    return interpreter.int(big.squareRoot())
  }

  private static func factorial(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let number = try interpreter.index(args[0])
    guard case .int(let count) = number else {
      if number.asBigInt?.sign == .minus {
        throw interpreter.valueError("factorial() not defined for negative values")
      }
      throw interpreter.overflowError(
        "factorial() argument should not exceed 9223372036854775807")
    }
    if count < 0 { throw interpreter.valueError("factorial() not defined for negative values") }
    if let small = smallProduct(count, count) { return .int(small) }
    if count > 1 << 28 { throw interpreter.memoryError() }
    return interpreter.int(product(from: 2, through: count))
  }

  /// n · (n - 1) · …, `count` factors; nil where a word does not hold it.
  private static func smallProduct(_ n: Int, _ count: Int) -> Int? {
    if n > 1, count > 62 { return nil }
    var product = 1
    for step in 0..<count {
      let (next, overflow) = product.multipliedReportingOverflow(by: n - step)
      if overflow { return nil }
      product = next
    }
    return product
  }

  /// C(n, k); nil where a word does not hold what leads to it.
  private static func smallCombinations(_ n: Int, _ k: Int) -> Int? {
    if k > 62 { return nil }
    var result = 1
    for step in 0..<k {
      let (next, overflow) = result.multipliedReportingOverflow(by: n - step)
      if overflow { return nil }
      result = next / (step + 1)
    }
    return result
  }

  /// The product of a range, by halves, so that the factors stay of like size.
  private static func product(from first: Int, through last: Int) -> BigInt {
    if last < first { return 1 }
    if last - first < 16 {
      var result = BigInt(1)
      var part = 1
      for factor in first...last {
        let (next, overflow) = part.multipliedReportingOverflow(by: factor)
        if overflow {
          result *= BigInt(part)
          part = factor
        } else {
          part = next
        }
      }
      return result * BigInt(part)
    }
    let middle = first + (last - first) / 2
    return product(from: first, through: middle) * product(from: middle + 1, through: last)
  }

  /// n and k of `comb` and `perm`; k may be too large for a word only where n is as well.
  private static func pair(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> (n: BigInt, k: BigInt) {
    let n = try interpreter.bigIndex(args[0])
    let k = try interpreter.bigIndex(args[1])
    if n.sign == .minus, !n.isZero {
      throw interpreter.valueError("n must be a non-negative integer")
    }
    if k.sign == .minus, !k.isZero {
      throw interpreter.valueError("k must be a non-negative integer")
    }
    return (n, k)
  }

  private static func permutations(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let given = args.given(1), !given.isNone else {
      return try factorial(interpreter, args)
    }
    if case .int(let n) = args[0], case .int(let k) = given, k >= 0, n >= k,
      let small = smallProduct(n, k)
    {
      return .int(small)
    }
    let (n, k) = try pair(interpreter, args)
    if n < k { return .int(0) }
    guard let count = Int(exactly: k) else {
      throw interpreter.overflowError("k must not exceed \(Int.max)")
    }
    if let small = Int(exactly: n) {
      return interpreter.int(product(from: small - count + 1, through: small))
    }
    return interpreter.int(descendingProduct(n, count))
  }

  private static func descendingProduct(_ n: BigInt, _ count: Int) -> BigInt {
    if count == 0 { return 1 }
    if count == 1 { return n }
    let half = count / 2
    return descendingProduct(n, half) * descendingProduct(n - BigInt(half), count - half)
  }

  private static func combinations(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    if case .int(let n) = args[0], case .int(let k) = args[1], k >= 0, n >= k,
      let small = smallCombinations(n, min(k, n - k))
    {
      return .int(small)
    }
    let (n, k) = try pair(interpreter, args)
    if n < k { return .int(0) }
    let shorter = min(k, n - k)
    guard let count = Int(exactly: shorter) else {
      throw interpreter.overflowError("min(n - k, k) must not exceed \(Int.max)")
    }
    return interpreter.int(combinations(n, count))
  }

  /// C(n, k) from the halves: C(n, j) * C(n - j, k - j) / C(k, j).
  private static func combinations(_ n: BigInt, _ k: Int) -> BigInt {
    if k == 0 { return 1 }
    if k == 1 { return n }
    if k <= 32 {
      var result = n
      for step in 1..<k { result = result * (n - BigInt(step)) / BigInt(step + 1) }
      return result
    }
    let half = k / 2
    return combinations(n, half) * combinations(n - BigInt(half), k - half)
      / combinations(BigInt(k), half)
  }
}
