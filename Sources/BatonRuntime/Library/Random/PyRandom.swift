// random.Random: the generator, seeding, state, and the functions on ints and sequences. The
// distributions stand in PyRandom+Distributions.swift.

import BigInt

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An instance of `random.Random`.
final class PyRandom: PyObject {
  var generator = MersenneTwister()
  /// The second of a pair of normal numbers, kept for the next call of `gauss`.
  var spareGauss: Double?
  private var dictionary: PyDict?

  init(_ type: PyType) { super.init(type, .other) }

  override var attributeDictionary: PyDict? { dictionary }

  override func makeAttributeDictionary() -> PyDict? {
    if let dictionary { return dictionary }
    let made = PyDict(type.interpreter)
    dictionary = made
    return made
  }

  static func of(_ args: Arguments) -> PyRandom { args[0].unchecked(PyRandom.self) }

  // MARK: Sources of randomness

  /// A subclass may bring its own `random` or `getrandbits`.
  private func override(_ interpreter: Interpreter, _ name: String) -> Bool {
    guard type.isHeapType, let found = type.lookup(interpreter.intern(name)) else { return false }
    return !found.isIdentical(
      to: interpreter.library.types(interpreter).random.lookup(interpreter.intern(name)) ?? .none)
  }

  /// `self.random()`.
  func double(_ interpreter: Interpreter) throws(Unwind) -> Double {
    if override(interpreter, "random") {
      let result = try interpreter.callMethod(.object(self), interpreter.intern("random"))
      return try interpreter.doubleArgument(result)
    }
    return generator.nextDouble()
  }

  /// An int in `0 ..< limit` (CPython: `_randbelow`).
  func below(_ interpreter: Interpreter, _ limit: Int) throws(Unwind) -> Int {
    if limit <= 0 { return 0 }
    let width = Int.bitWidth - limit.leadingZeroBitCount
    if type.isHeapType {
      if override(interpreter, "getrandbits") {
        while true {
          let result = try interpreter.callMethod(
            .object(self), interpreter.intern("getrandbits"), .int(width))
          if let number = try interpreter.indexAsInt(result), number < limit { return number }
        }
      }
      if override(interpreter, "random") {
        let whole = 1 << 53
        if limit >= whole {
          return Int(try double(interpreter) * Double(limit))
        }
        let bound = Double(whole - whole % limit) / Double(whole)
        var number = try double(interpreter)
        while number >= bound { number = try double(interpreter) }
        return Int(number * Double(whole)) % limit
      }
    }
    var number = generator.bits(width)
    while number >= UInt64(limit) { number = generator.bits(width) }
    return Int(number)
  }

  func below(_ interpreter: Interpreter, _ limit: BigInt) throws(Unwind) -> BigInt {
    if let small = Int(exactly: limit) { return BigInt(try below(interpreter, small)) }
    let width = limit.magnitude.bitWidth
    var number = bits(width)
    while number >= limit { number = bits(width) }
    return number
  }

  /// `count` random bits, the first word lowest (CPython: `getrandbits`).
  func bits(_ count: Int) -> BigInt {
    if count == 0 { return 0 }
    if count <= 64 { return BigInt(generator.bits(count)) }
    var words: [UInt] = []
    var left = count
    var isLow = true
    while left > 0 {
      var word = generator.next()
      if left < 32 { word >>= UInt32(32 - left) }
      if isLow {
        words.append(UInt(word))
      } else {
        words[words.count - 1] |= UInt(word) << 32
      }
      isLow.toggle()
      left -= 32
    }
    return BigInt(BigUInt(words: words))
  }

  // MARK: Seeding

  /// `seed(a, version)`.
  func seed(_ interpreter: Interpreter, _ seed: Value, version: Int) throws(Unwind) {
    spareGauss = nil
    if seed.isNone {
      var key = [UInt32](repeating: 0, count: MersenneTwister.size)
      for index in 0..<key.count { key[index] = UInt32.random(in: 0...UInt32.max) }
      generator.seed(key)
      return
    }
    if let big = seed.asBigInt {
      useKey(big.magnitude)
      return
    }
    var bytes = interpreter.bytesLike(seed)
    if seed.asMemoryView != nil { bytes = nil }
    if version == 2 {
      if let text = seed.asStr {
        bytes = try interpreter.encode(text, encoding: nil, errors: nil)
      }
      if let bytes {
        useBytes(bytes + SHA512.digest(bytes))
        return
      }
    } else if version == 1, seed.asStr != nil || bytes != nil {
      let scalars = seed.asStr?.scalars ?? bytes?.map { UInt32($0) } ?? []
      var hash = scalars.first.map { UInt64($0) << 7 } ?? 0
      for scalar in scalars { hash = (1_000_003 &* hash) ^ UInt64(scalar) }
      hash ^= UInt64(scalars.count)
      useKey(BigUInt(hash))
      return
    }
    guard seed.asDouble != nil || seed.asStr != nil || bytes != nil else {
      throw interpreter.typeError(
        "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.")
    }
    useKey(BigUInt(UInt(bitPattern: try interpreter.hash(seed))))
  }

  private func useBytes(_ bytes: [UInt8]) {
    var words = [UInt](repeating: 0, count: (bytes.count + 7) / 8)
    for (index, byte) in bytes.reversed().enumerated() {
      words[index / 8] |= UInt(byte) << UInt(index % 8 * 8)
    }
    useKey(BigUInt(words: words))
  }

  private func useKey(_ seed: BigUInt) {
    var key: [UInt32] = []
    for word in seed.words {
      key.append(UInt32(truncatingIfNeeded: word))
      key.append(UInt32(truncatingIfNeeded: word >> 32))
    }
    while key.count > 1, key.last == 0 { key.removeLast() }
    generator.seed(key.isEmpty ? [0] : key)
  }

  // MARK: State

  func state(_ interpreter: Interpreter) -> Value {
    var words = ContiguousArray(generator.words.map { Value.int(Int($0)) })
    words.append(.int(generator.index))
    return interpreter.tuple([
      .int(3), interpreter.tuple(words), spareGauss.map { .float($0) } ?? .none,
    ])
  }

  func setState(_ interpreter: Interpreter, _ state: Value) throws(Unwind) {
    let parts = try interpreter.elements(of: state)
    let version = parts.first ?? .none
    guard parts.count == 3, version.asInt == 3 || version.asInt == 2 else {
      if version.asInt != 3, version.asInt != 2 {
        throw interpreter.valueError(
          "state with version \(try interpreter.string(version).string) passed to "
            + "Random.setstate() of version 3")
      }
      throw interpreter.valueError("not enough values to unpack (expected 3, got \(parts.count))")
    }
    guard let words = parts[1].asTuple else {
      throw interpreter.typeError("state vector must be a tuple")
    }
    guard words.count == MersenneTwister.size + 1 else {
      throw interpreter.valueError("state vector is the wrong size")
    }
    var new = MersenneTwister()
    for index in 0..<MersenneTwister.size {
      new.words[index] = UInt32(truncatingIfNeeded: try interpreter.sizeArgument(words[index]))
    }
    let index = try interpreter.sizeArgument(words[MersenneTwister.size])
    guard index >= 0, index <= MersenneTwister.size else {
      throw interpreter.valueError("invalid state")
    }
    new.index = index
    generator = new
    spareGauss = parts[2].isNone ? nil : try interpreter.doubleArgument(parts[2])
  }

  // MARK: Ints

  /// CPython: `Random.randrange`.
  func range(
    _ interpreter: Interpreter, _ startValue: Value, _ stopValue: Value?, _ stepValue: Value?
  ) throws(Unwind) -> Value {
    let start = try interpreter.index(startValue)
    guard let stopValue, !stopValue.isNone else {
      if stepValue != nil {
        throw interpreter.typeError("Missing a non-None stop argument")
      }
      if case .int(let limit) = start, limit > 0 { return .int(try below(interpreter, limit)) }
      let limit = start.asBigInt ?? 0
      if limit > 0 { return interpreter.int(try below(interpreter, limit)) }
      throw interpreter.valueError("empty range for randrange()")
    }
    let stop = try interpreter.index(stopValue)
    if stepValue == nil, case .int(let low) = start, case .int(let high) = stop {
      let (width, overflow) = high.subtractingReportingOverflow(low)
      if !overflow, width > 0 { return .int(low + (try below(interpreter, width))) }
    }
    if case .int(let low) = start, case .int(let high) = stop, case .int(let step)? = stepValue,
      step > 1, low < high, case let (width, false) = high.subtractingReportingOverflow(low)
    {
      return .int(low + step * (try below(interpreter, (width - 1) / step + 1)))
    }
    let step: BigInt
    if let stepValue { step = try interpreter.bigIndex(stepValue) } else { step = 1 }
    let (low, high) = (start.asBigInt ?? 0, stop.asBigInt ?? 0)
    let width = high - low
    let startText = try interpreter.string(startValue).string
    let shown = "\(startText), \(try interpreter.string(stopValue).string)"
    if step == 1 {
      if width > 0 { return interpreter.int(low + (try below(interpreter, width))) }
      throw interpreter.valueError("empty range in randrange(\(shown))")
    }
    if step.isZero { throw interpreter.valueError("zero step for randrange()") }
    let round: BigInt = step.sign == .minus ? 1 : -1
    let count = Interpreter.floorDivideAndModulo(width + step + round, step).quotient
    if count <= 0 {
      let stepText = try interpreter.string(stepValue ?? .none).string
      throw interpreter.valueError("empty range in randrange(\(shown), \(stepText))")
    }
    return interpreter.int(low + step * (try below(interpreter, count)))
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(dictionary)
  }
}
