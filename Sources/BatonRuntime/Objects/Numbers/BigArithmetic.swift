// The operators of ints that do not fit a machine word: sign and limbs in, values out.

/// An int's sign and limbs, the top one not zero. Valid while the operand lives.
struct IntView {
  let isNegative: Bool
  let limbs: UnsafePointer<UInt>
  let count: Int

  @inline(__always) var isZero: Bool { count == 0 }

  /// The bits of the magnitude.
  var bitWidth: Int {
    count == 0 ? 0 : count * UInt.bitWidth - limbs[count - 1].leadingZeroBitCount
  }

  /// The value where it fits `Int`.
  @inline(__always) var small: Int? {
    if count == 0 { return 0 }
    if count > 1 { return nil }
    let limb = limbs[0]
    if isNegative {
      return limb <= UInt(bitPattern: Int.min) ? Int(bitPattern: 0 &- limb) : nil
    }
    return Int(exactly: limb)
  }

  /// -1, 0 or 1.
  static func compare(_ a: IntView, _ b: IntView) -> Int {
    if a.isNegative != b.isNegative { return a.isNegative ? -1 : 1 }
    let order = LimbArithmetic.compare(a.limbs, a.count, b.limbs, b.count)
    return a.isNegative ? -order : order
  }

  var negated: IntView { IntView(isNegative: !isNegative, limbs: limbs, count: count) }
}

extension Value {
  /// Sign and limbs of an int of any kind; nil for anything else. A small one is written to `room`.
  @inline(__always) func view(_ room: UnsafeMutablePointer<UInt>) -> IntView? {
    switch self {
    case .int(let int):
      room.pointee = int.magnitude
      return IntView(isNegative: int < 0, limbs: UnsafePointer(room), count: int == 0 ? 0 : 1)
    case .bool(let bool):
      room.pointee = bool ? 1 : 0
      return IntView(isNegative: false, limbs: UnsafePointer(room), count: bool ? 1 : 0)
    case .object(let object):
      guard object.kind == .int else { return nil }
      // `kind` says so.
      let int = unsafeDowncast(object, to: PyInt.self)
      return IntView(isNegative: int.isNegative, limbs: int.limbs, count: int.count)
    default: return nil
    }
  }
}

extension Interpreter {
  /// Both operands as sign and limbs; `notImplemented` where one is no int.
  @inline(__always) func withViews(
    _ left: Value, _ right: Value, _ body: (IntView, IntView) throws(Unwind) -> Value
  ) throws(Unwind) -> Value {
    var room: (UInt, UInt) = (0, 0)
    return try withUnsafeMutableBytes(of: &room) { bytes throws(Unwind) -> Value in
      guard let rooms = bytes.bindMemory(to: UInt.self).baseAddress else { return .notImplemented }
      guard let a = left.view(rooms), let b = right.view(rooms + 1) else { return .notImplemented }
      let result = try body(a, b)
      withExtendedLifetime((left, right)) {}
      return result
    }
  }

  /// The operand as sign and limbs; `notImplemented` where it is no int.
  @inline(__always) func withView(
    _ value: Value, _ body: (IntView) throws(Unwind) -> Value
  ) throws(Unwind) -> Value {
    var room: UInt = 0
    return try withUnsafeMutablePointer(to: &room) { room throws(Unwind) -> Value in
      guard let view = value.view(room) else { return .notImplemented }
      let result = try body(view)
      withExtendedLifetime(value) {}
      return result
    }
  }

  /// The int of a magnitude, whose top limbs may be zero.
  func int(isNegative: Bool, _ limbs: UnsafePointer<UInt>, _ count: Int) -> Value {
    let count = LimbArithmetic.trimmed(limbs, count)
    if let small = IntView(isNegative: isNegative, limbs: limbs, count: count).small {
      return .int(small)
    }
    return .object(PyInt(types.int, isNegative: isNegative, limbs, count))
  }

  /// The int of a magnitude of at most `capacity` limbs, all of which `fill` writes.
  @inline(__always) private func int(
    isNegative: Bool, capacity: Int, _ fill: (UnsafeMutablePointer<UInt>) -> Void
  ) -> Value {
    if capacity <= 8 {
      return withUnsafeTemporaryAllocation(of: UInt.self, capacity: 8) { room in
        guard let limbs = room.baseAddress else { return .int(0) }
        fill(limbs)
        return int(isNegative: isNegative, UnsafePointer(limbs), capacity)
      }
    }
    let limbs = UnsafeMutablePointer<UInt>.room(for: capacity)
    fill(limbs)
    let count = LimbArithmetic.trimmed(limbs, capacity)
    if count > PyInt.inlineLimit, count > capacity / 2 {
      return .object(PyInt(types.int, isNegative: isNegative, adopting: limbs, count))
    }
    defer { limbs.freeRoom() }
    return int(isNegative: isNegative, UnsafePointer(limbs), count)
  }

  // MARK: Sums and products

  func add(_ a: IntView, _ b: IntView) -> Value {
    if a.isNegative == b.isNegative {
      let (long, short) = a.count < b.count ? (b, a) : (a, b)
      return int(isNegative: a.isNegative, capacity: long.count + 1) { room in
        room[long.count] = LimbArithmetic.add(
          room, long.limbs, long.count, short.limbs, short.count)
      }
    }
    let order = LimbArithmetic.compare(a.limbs, a.count, b.limbs, b.count)
    if order == 0 { return .int(0) }
    let (large, lesser) = order < 0 ? (b, a) : (a, b)
    return int(isNegative: large.isNegative, capacity: large.count) { room in
      LimbArithmetic.subtract(room, large.limbs, large.count, lesser.limbs, lesser.count)
    }
  }

  func multiply(_ a: IntView, _ b: IntView) throws(Unwind) -> Value {
    if a.isZero || b.isZero { return .int(0) }
    if a.count + b.count > Self.intBitLimit / UInt.bitWidth { throw memoryError() }
    let isNegative = a.isNegative != b.isNegative
    return int(isNegative: isNegative, capacity: a.count + b.count) { room in
      LimbArithmetic.multiply(room, a.limbs, a.count, b.limbs, b.count)
    }
  }

  // MARK: Quotients

  enum DivisionResult {
    case quotient
    case remainder
    case both
  }

  /// Quotient and remainder as Python rounds them; what is not wanted is 0. `b` is not zero.
  func divide(
    _ a: IntView, _ b: IntView, _ wanted: DivisionResult
  ) -> (quotient: Value, remainder: Value) {
    let isNegative = a.isNegative != b.isNegative
    let wantsQuotient = wanted != .remainder
    let wantsRemainder = wanted != .quotient
    if LimbArithmetic.compare(a.limbs, a.count, b.limbs, b.count) < 0 {
      if a.isZero { return (.int(0), .int(0)) }
      if isNegative { return (.int(-1), wantsRemainder ? add(a, b) : .int(0)) }
      let remainder =
        wantsRemainder ? int(isNegative: a.isNegative, a.limbs, a.count) : .int(0)
      return (.int(0), remainder)
    }
    let quotientCount = a.count - b.count + 1
    // The quotient and one limb that rounding may carry into; the dividend; the divisor.
    let size = quotientCount + 1 + a.count + 1 + b.count
    return withUnsafeTemporaryAllocation(of: UInt.self, capacity: size) { room in
      guard let quotient = room.baseAddress else { return (.int(0), .int(0)) }
      let remainder = quotient + quotientCount + 1
      quotient[quotientCount] = 0
      if b.count == 1 {
        remainder[0] = LimbArithmetic.divide(quotient, a.limbs, a.count, by: b.limbs[0])
      } else {
        let divisor = remainder + a.count + 1
        let places = b.limbs[b.count - 1].leadingZeroBitCount
        LimbArithmetic.shiftLeft(divisor, b.limbs, b.count, places)
        remainder[a.count] = LimbArithmetic.shiftLeft(remainder, a.limbs, a.count, places)
        LimbArithmetic.divideNormalized(quotient, remainder, a.count, divisor, b.count)
        LimbArithmetic.shiftRight(remainder, remainder, b.count, places)
      }
      let remainderCount = LimbArithmetic.trimmed(remainder, b.count)
      if isNegative, remainderCount > 0 {
        if wantsQuotient {
          var one: UInt = 1
          LimbArithmetic.add(quotient, quotient, quotientCount + 1, &one, 1)
        }
        if wantsRemainder {
          LimbArithmetic.subtract(remainder, b.limbs, b.count, remainder, remainderCount)
        }
      }
      return (
        wantsQuotient
          ? int(isNegative: isNegative, UnsafePointer(quotient), quotientCount + 1) : .int(0),
        wantsRemainder
          ? int(isNegative: b.isNegative, UnsafePointer(remainder), b.count) : .int(0)
      )
    }
  }

  // MARK: Powers

  /// `base ** exponent` for an exponent of at least 0.
  func power(_ base: IntView, _ exponent: Int) throws(Unwind) -> Value {
    if exponent == 0 { return .int(1) }
    if base.isZero { return .int(0) }
    let isNegative = base.isNegative && exponent & 1 == 1
    let width = base.bitWidth
    if width == 1 { return .int(isNegative ? -1 : 1) }
    let (bits, overflow) = (width - 1).multipliedReportingOverflow(by: exponent)
    if overflow || bits > Self.intBitLimit { throw memoryError() }
    // A power of two is shifted.
    if LimbArithmetic.trailingZeros(base.limbs, base.count) == width - 1 {
      let signed = IntView(isNegative: isNegative, limbs: base.limbs, count: base.count)
      return shiftLeft(signed, bits - (width - 1))
    }
    // From the exponent's second bit down: squared, and multiplied where the bit is set.
    var square = int(isNegative: false, base.limbs, base.count)
    var bit = Int.bitWidth - 1 - exponent.leadingZeroBitCount
    while bit > 0 {
      bit -= 1
      square = try withView(square) { a throws(Unwind) in try multiply(a, a) }
      if exponent >> bit & 1 == 1 {
        square = try withView(square) { a throws(Unwind) in
          // Which sign the base has tells the exponent, at the end.
          try multiply(a, IntView(isNegative: false, limbs: base.limbs, count: base.count))
        }
      }
    }
    guard isNegative else { return square }
    return try withView(square) { a throws(Unwind) in int(isNegative: true, a.limbs, a.count) }
  }

  /// `base ** exponent % modulus`, neither of the last two negative, the modulus at least 2.
  func power(_ base: IntView, _ exponent: IntView, modulo modulus: IntView) -> Value {
    let count = modulus.count
    if count == 1 {
      let word = LimbArithmetic.power(base.limbs, base.count, exponent, modulo: modulus.limbs[0])
      return withUnsafePointer(to: word) { int(isNegative: false, $0, 1) }
    }
    // Computed modulo the modulus shifted up to the top bit, a multiple of it.
    let places = modulus.limbs[count - 1].leadingZeroBitCount
    let windowBits = exponent.bitWidth > UInt.bitWidth ? 4 : 1
    let room = UnsafeMutablePointer<UInt>.allocate(
      capacity: (1 << windowBits + 2) * count + 2 * count + 1)
    defer { room.freeRoom() }
    let (shifted, result, product) = (room, room + count, room + 2 * count)
    let table = product + 2 * count + 1
    LimbArithmetic.shiftLeft(shifted, modulus.limbs, count, places)
    func multiply(_ a: UnsafeMutablePointer<UInt>, _ b: UnsafeMutablePointer<UInt>) {
      LimbArithmetic.multiply(product, a, count, b, count)
      product[2 * count] = 0
      LimbArithmetic.divideNormalized(nil, product, 2 * count, shifted, count)
    }
    table.initialize(repeating: 0, count: 2 * count)
    table[0] = 1
    (table + count).update(from: base.limbs, count: base.count)
    for index in 2..<max(2, 1 << windowBits) {
      multiply(table + (index - 1) * count, table + count)
      (table + index * count).initialize(from: product, count: count)
    }
    result.initialize(from: table, count: count)
    let windows = (exponent.bitWidth + windowBits - 1) / windowBits
    for window in stride(from: windows - 1, through: 0, by: -1) {
      if window < windows - 1 {
        for _ in 0..<windowBits {
          multiply(result, result)
          result.update(from: product, count: count)
        }
      }
      let bit = window * windowBits
      let limb = exponent.limbs[bit / UInt.bitWidth] >> UInt(bit % UInt.bitWidth)
      let digit = Int(limb & (1 << UInt(windowBits) - 1))
      if digit != 0 {
        multiply(result, table + digit * count)
        result.update(from: product, count: count)
      }
    }
    let power = IntView(
      isNegative: false, limbs: UnsafePointer(result),
      count: LimbArithmetic.trimmed(result, count))
    return divide(power, modulus, .remainder).remainder
  }

  // MARK: Shifts

  /// `a << places` for places of at least 0.
  func shiftLeft(_ a: IntView, _ places: Int) -> Value {
    let (limbs, bits) = (places / UInt.bitWidth, places % UInt.bitWidth)
    if a.isZero { return .int(0) }
    return int(isNegative: a.isNegative, capacity: a.count + limbs + 1) { room in
      room.update(repeating: 0, count: limbs)
      room[limbs + a.count] = LimbArithmetic.shiftLeft(room + limbs, a.limbs, a.count, bits)
    }
  }

  /// `a >> places` for places of at least 0, rounded down.
  func shiftRight(_ a: IntView, _ places: Int) -> Value {
    let (limbs, bits) = (places / UInt.bitWidth, places % UInt.bitWidth)
    if limbs >= a.count { return .int(a.isNegative ? -1 : 0) }
    let count = a.count - limbs
    return int(isNegative: a.isNegative, capacity: count + 1) { room in
      room[count] = 0
      LimbArithmetic.shiftRight(room, a.limbs + limbs, count, bits)
      if a.isNegative, LimbArithmetic.trailingZeros(a.limbs, a.count) < places {
        var one: UInt = 1
        LimbArithmetic.add(room, room, count + 1, &one, 1)
      }
    }
  }

  // MARK: Bits

  /// `a & b`, `a | b`, `a ^ b` of two's complements: a negative number continues in ones.
  @inline(__always) func bitwise(
    _ a: IntView, _ b: IntView, _ combine: (UInt, UInt) -> UInt
  ) -> Value {
    let count = max(a.count, b.count) + 1
    let isNegative = combine(a.isNegative ? 1 : 0, b.isNegative ? 1 : 0) & 1 == 1
    return int(isNegative: isNegative, capacity: count) { room in
      var (carryA, carryB, carry) = (true, true, true)
      var index = 0
      while index < count {
        var limbA = index < a.count ? a.limbs[index] : 0
        var limbB = index < b.count ? b.limbs[index] : 0
        if a.isNegative { limbA = LimbArithmetic.complement(limbA, &carryA) }
        if b.isNegative { limbB = LimbArithmetic.complement(limbB, &carryB) }
        var limb = combine(limbA, limbB)
        if isNegative { limb = LimbArithmetic.complement(limb, &carry) }
        room[index] = limb
        index &+= 1
      }
    }
  }
}

extension LimbArithmetic {
  /// `base ** exponent` modulo one word.
  fileprivate static func power(
    _ base: Limbs, _ count: Int, _ exponent: IntView, modulo modulus: UInt
  ) -> UInt {
    func product(_ a: UInt, _ b: UInt) -> UInt {
      modulus.dividingFullWidth(a.multipliedFullWidth(by: b)).remainder
    }
    // The base is below the modulus.
    let factor = count == 0 ? 0 : base[0]
    var result = 1 % modulus
    for bit in stride(from: exponent.bitWidth - 1, through: 0, by: -1) {
      result = product(result, result)
      if exponent.limbs[bit / UInt.bitWidth] >> UInt(bit % UInt.bitWidth) & 1 == 1 {
        result = product(result, factor)
      }
    }
    return result
  }

  /// A limb of the two's complement; the carry begins as true.
  @inline(__always) static func complement(_ limb: UInt, _ carry: inout Bool) -> UInt {
    let (result, overflow) = (~limb).addingReportingOverflow(carry ? 1 : 0)
    carry = overflow
    return result
  }

  /// The zero bits below the lowest one of a number that is not zero.
  static func trailingZeros(_ limbs: Limbs, _ count: Int) -> Int {
    var index = 0
    while index < count - 1, limbs[index] == 0 { index += 1 }
    return index * UInt.bitWidth + limbs[index].trailingZeroBitCount
  }
}
