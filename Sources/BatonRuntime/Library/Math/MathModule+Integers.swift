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
      result = try divisor(interpreter, result, number)
    }
    return result
  }

  private static func divisor(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if case .int(let a) = left, case .int(let b) = right {
      let found = LimbArithmetic.greatestCommonDivisor(a.magnitude, b.magnitude)
      return Int(exactly: found).map { .int($0) } ?? interpreter.int(BigInt(BigUInt(found)))
    }
    return try interpreter.withViews(left, right) { a, b in
      if a.isZero { return interpreter.int(isNegative: false, b.limbs, b.count) }
      if b.isZero { return interpreter.int(isNegative: false, a.limbs, a.count) }
      return withUnsafeTemporaryAllocation(of: UInt.self, capacity: max(a.count, b.count)) { room in
        guard let limbs = room.baseAddress else { return .int(0) }
        let count = LimbArithmetic.greatestCommonDivisor(limbs, a.limbs, a.count, b.limbs, b.count)
        return interpreter.int(isNegative: false, limbs, count)
      }
    }
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
    var result = Value.int(small)
    for index in start..<arguments.count {
      let number = try interpreter.index(arguments[index])
      let common = try divisor(interpreter, result, number)
      if case .int(0) = common { continue }
      result = try interpreter.withViews(result, common) { a, b throws(Unwind) in
        interpreter.divide(a, b, .quotient).quotient
      }
      result = try product(interpreter, result, number)
    }
    return try interpreter.withView(result) { a throws(Unwind) in
      interpreter.int(isNegative: false, a.limbs, a.count)
    }
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
    if case .int(let small) = number, small >= 0 { return .int(root(small)) }
    return try interpreter.withView(number) { number throws(Unwind) in
      if number.isNegative {
        throw interpreter.valueError("isqrt() argument must be nonnegative")
      }
      return try root(interpreter, number)
    }
  }

  private static func root(_ number: Int) -> Int {
    var root = Int(Double(number).squareRoot())
    while root > 3_037_000_499 || root * root > number { root -= 1 }
    while root < 3_037_000_499, (root + 1) * (root + 1) <= number { root += 1 }
    return root
  }

  /// From the root of the upper half of the digits, which one step of Newton's method makes exact
  /// or too large by little.
  private static func root(
    _ interpreter: Interpreter, _ number: IntView
  ) throws(Unwind) -> Value {
    if let small = number.small { return .int(root(small)) }
    let places = (number.bitWidth - 1) / 4
    let upper = interpreter.shiftRight(number, 2 * places)
    let upperRoot = try interpreter.withView(upper) { upper throws(Unwind) in
      try root(interpreter, upper)
    }
    let guess = try interpreter.withView(upperRoot) { root throws(Unwind) in
      interpreter.shiftLeft(root, places)
    }
    let double = try interpreter.withView(guess) { guess throws(Unwind) in
      let quotient = interpreter.divide(number, guess, .quotient).quotient
      return try interpreter.withView(quotient) { quotient throws(Unwind) in
        interpreter.add(guess, quotient)
      }
    }
    var result = try interpreter.withView(double) { double throws(Unwind) in
      interpreter.shiftRight(double, 1)
    }
    while true {
      let square = try product(interpreter, result, result)
      let difference = try interpreter.withView(square) { square throws(Unwind) in
        .bool(IntView.compare(square, number) > 0)
      }
      guard case .bool(true) = difference else { return result }
      result = try interpreter.withViews(result, .int(-1)) { a, b throws(Unwind) in
        interpreter.add(a, b)
      }
    }
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
    return try product(interpreter, from: 2, through: count)
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
  private static func product(
    _ interpreter: Interpreter, from first: Int, through last: Int
  ) throws(Unwind) -> Value {
    if last < first { return .int(1) }
    if last - first < 16 {
      var result = Value.int(1)
      var part = 1
      for factor in first...last {
        let (next, overflow) = part.multipliedReportingOverflow(by: factor)
        if overflow {
          result = try product(interpreter, result, .int(part))
          part = factor
        } else {
          part = next
        }
      }
      return try product(interpreter, result, .int(part))
    }
    let middle = first + (last - first) / 2
    return try product(
      interpreter, product(interpreter, from: first, through: middle),
      product(interpreter, from: middle + 1, through: last))
  }

  private static func product(
    _ interpreter: Interpreter, _ a: Value, _ b: Value
  ) throws(Unwind) -> Value {
    try interpreter.withViews(a, b) { a, b throws(Unwind) in try interpreter.multiply(a, b) }
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
      return try product(interpreter, from: small - count + 1, through: small)
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
    let above =
      if let small = Int(exactly: n) {
        try product(interpreter, from: small - count + 1, through: small)
      } else {
        interpreter.int(descendingProduct(n, count))
      }
    let below = try product(interpreter, from: 2, through: count)
    return try interpreter.withViews(above, below) { a, b throws(Unwind) in
      interpreter.divide(a, b, .quotient).quotient
    }
  }
}
