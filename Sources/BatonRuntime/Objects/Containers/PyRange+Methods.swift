// range: its slots, its method table and its iterators.

import BigInt

extension PyRange {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("count", "object, /", .method, countOccurrences),
      BuiltinRow("index", "object, /", .method, index),
      BuiltinRow("__reversed__", "") { interpreter, args throws(Unwind) in
        .object(args[0].unchecked(PyRange.self).makeReverseIterator(interpreter))
      },
      BuiltinRow("__reduce__", "") { interpreter, args throws(Unwind) in
        throw interpreter.refusePickling(args[0])
      },
      BuiltinRow("__sizeof__", "") { interpreter, args throws(Unwind) in .int(48) },
    ]
  }

  static var attributeRows: [AttributeRow] {
    [
      AttributeRow("start", member: true) { interpreter, value throws(Unwind) in
        value.unchecked(PyRange.self).start
      },
      AttributeRow("stop", member: true) { interpreter, value throws(Unwind) in
        value.unchecked(PyRange.self).stop
      },
      AttributeRow("step", member: true) { interpreter, value throws(Unwind) in
        value.unchecked(PyRange.self).step
      },
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.hash = hash
    slots.compare = compare
    slots.iter = { interpreter, value throws(Unwind) in
      .object(value.unchecked(PyRange.self).makeIterator(interpreter))
    }
    slots.bool = { interpreter, value throws(Unwind) in
      let range = value.unchecked(PyRange.self)
      return range.small.map { $0.count > 0 } ?? (range.bigCount > 0)
    }
    slots.length = { interpreter, value throws(Unwind) in
      let range = value.unchecked(PyRange.self)
      if let count = range.small?.count ?? Int(exactly: range.bigCount) { return count }
      throw interpreter.overflowError("Python int too large to convert to C ssize_t")
    }
    slots.getItem = getItem
    slots.contains = contains
    slots.new = make
    type.install(slots, methods, attributeRows)
    type.typeFlags.formUnion(.sequencePattern)
  }

  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    try interpreter.checkNoKeywords(arguments, of: "range")
    try interpreter.checkCount(arguments, of: "range", 1, 3)
    if arguments.positionalCount == 1 {
      let stop = try interpreter.index(arguments[0])
      return .object(PyRange(interpreter, .int(0), stop, .int(1)))
    }
    let start = try interpreter.index(arguments[0])
    let stop = try interpreter.index(arguments[1])
    let step = arguments.positionalCount == 3 ? try interpreter.index(arguments[2]) : .int(1)
    if case .int(0) = step { throw interpreter.valueError("range() arg 3 must not be zero") }
    return .object(PyRange(interpreter, start, stop, step))
  }

  private static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    let range = value.unchecked(PyRange.self)
    let start = try interpreter.repr(range.start).string
    let stop = try interpreter.repr(range.stop).string
    if case .int(1) = range.step { return interpreter.str("range(\(start), \(stop))") }
    return interpreter.str("range(\(start), \(stop), \(try interpreter.repr(range.step).string))")
  }

  /// What makes ranges equal: length, first number, step, the last two where they matter.
  private func identity(_ interpreter: Interpreter) -> (count: Value, start: Value, step: Value) {
    let count = small.map { Value.int($0.count) } ?? interpreter.int(bigCount)
    switch count {
    case .int(0): return (count, .none, .none)
    case .int(1): return (count, start, .none)
    default: return (count, start, step)
    }
  }

  private static func hash(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Int {
    let (count, start, step) = value.unchecked(PyRange.self).identity(interpreter)
    var hasher = TupleHasher()
    hasher.combine(try interpreter.hash(count))
    hasher.combine(try interpreter.hash(start))
    hasher.combine(try interpreter.hash(step))
    return hasher.finish()
  }

  private static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard operation == .equal || operation == .notEqual, let other = right.asRange else {
      return .notImplemented
    }
    let one = left.unchecked(PyRange.self).identity(interpreter)
    let two = other.identity(interpreter)
    var equal = try interpreter.areEqual(one.count, two.count)
    if equal { equal = try interpreter.areEqual(one.start, two.start) }
    if equal { equal = try interpreter.areEqual(one.step, two.step) }
    return .bool(equal == (operation == .equal))
  }

  // MARK: Numbers

  private func number(_ interpreter: Interpreter, _ index: BigInt) -> Value {
    let (start, _, step) = bigBounds
    return interpreter.int(start + index * step)
  }

  private static func getItem(
    _ interpreter: Interpreter, _ container: Value, _ key: Value
  ) throws(Unwind) -> Value {
    let range = container.unchecked(PyRange.self)
    if let slice = key.asSlice { return try range.part(interpreter, slice) }
    guard interpreter.type(of: key).slots.index != nil else {
      throw interpreter.typeError(
        "range indices must be integers or slices, not \(interpreter.type(of: key).name)")
    }
    let index = try interpreter.index(key)
    if let small = range.small {
      if case .int(let index) = index {
        let position = index < 0 ? index + small.count : index
        if position >= 0, position < small.count {
          return .int(small.start + position * small.step)
        }
      }
    } else if let index = index.asBigInt {
      let count = range.bigCount
      let position = index < 0 ? index + count : index
      if position >= 0, position < count { return range.number(interpreter, position) }
    }
    throw interpreter.indexError("range object index out of range")
  }

  /// CPython: `compute_slice`.
  private func part(_ interpreter: Interpreter, _ slice: PySlice) throws(Unwind) -> Value {
    if let small, let part = smallPart(interpreter, small, slice) { return part }
    let bounds = try interpreter.indices(of: slice, length: bigCount)
    let step = interpreter.int(bigBounds.step * bounds.step)
    return .object(
      PyRange(
        interpreter, number(interpreter, bounds.start), number(interpreter, bounds.stop), step))
  }

  /// Where bounds and numbers are words; nil: perhaps they are not.
  private func smallPart(
    _ interpreter: Interpreter, _ range: SmallRange, _ slice: PySlice
  ) -> Value? {
    func word(_ value: Value, _ fallback: Int) -> Int? {
      if value.isNone { return fallback }
      guard case .int(let int) = value else { return nil }
      return int
    }
    guard let step = word(slice.step, 1), step != 0, step.magnitude < 1 << 31,
      range.step.magnitude < 1 << 31, range.start.magnitude < 1 << 61, range.count < 1 << 31
    else { return nil }
    let (lower, upper) = step < 0 ? (-1, range.count - 1) : (0, range.count)
    guard let start = word(slice.start, step < 0 ? upper : lower),
      let stop = word(slice.stop, step < 0 ? lower : upper)
    else { return nil }
    func clamped(_ index: Int, _ given: Value) -> Int {
      if given.isNone { return index }
      return index < 0 ? max(index + range.count, lower) : min(index, upper)
    }
    return .object(
      PyRange(
        interpreter, .int(range.start + clamped(start, slice.start) * range.step),
        .int(range.start + clamped(stop, slice.stop) * range.step), .int(range.step * step)))
  }

  /// The position of an int; nil where it is not among the numbers.
  private func position(of value: Value) -> BigInt? {
    if let small {
      guard case .int(let int) = value, small.count > 0 else { return nil }
      let last = small.start + (small.count - 1) * small.step
      guard int >= min(small.start, last), int <= max(small.start, last) else { return nil }
      let distance = BigInt(int) - BigInt(small.start)
      return distance % BigInt(small.step) == 0 ? distance / BigInt(small.step) : nil
    }
    guard let int = value.asBigInt else { return nil }
    let (start, stop, step) = bigBounds
    guard step > 0 ? int >= start && int < stop : int <= start && int > stop else { return nil }
    let distance = int - start
    return distance % step == 0 ? distance / step : nil
  }

  /// An exact int or bool as an int: what is looked up by arithmetic instead of comparisons.
  private static func plainInt(_ interpreter: Interpreter, _ value: Value) -> Value? {
    switch value {
    case .int: return value
    case .bool(let bool): return .int(bool ? 1 : 0)
    default: return interpreter.type(of: value) === interpreter.types.int ? value : nil
    }
  }

  private static func contains(
    _ interpreter: Interpreter, _ container: Value, _ item: Value
  ) throws(Unwind) -> Bool {
    let range = container.unchecked(PyRange.self)
    if case .int(let int) = item, let small = range.small {
      if small.count == 0 { return false }
      let last = small.start + (small.count - 1) * small.step
      if int < min(small.start, last) || int > max(small.start, last) { return false }
      // The distance of two machine words may need one bit more than a signed one has.
      let distance = small.step > 0 ? int &- small.start : small.start &- int
      return UInt(bitPattern: distance) % small.step.magnitude == 0
    }
    if let int = plainInt(interpreter, item) { return range.position(of: int) != nil }
    var found = false
    try interpreter.forEach(container) { number throws(Unwind) in
      found = try interpreter.areEqual(number, item)
      return !found
    }
    return found
  }

  private static func countOccurrences(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    if let int = plainInt(interpreter, args[1]) {
      return .int(args[0].unchecked(PyRange.self).position(of: int) == nil ? 0 : 1)
    }
    var found = 0
    try interpreter.forEach(args[0]) { number throws(Unwind) in
      if try interpreter.areEqual(number, args[1]) { found += 1 }
      return true
    }
    return .int(found)
  }

  private static func index(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    if let int = plainInt(interpreter, args[1]) {
      if let position = args[0].unchecked(PyRange.self).position(of: int) {
        return interpreter.int(position)
      }
      throw interpreter.valueError("\(try interpreter.repr(args[1]).string) is not in range")
    }
    var position = 0
    var found = false
    try interpreter.forEach(args[0]) { number throws(Unwind) in
      found = try interpreter.areEqual(number, args[1])
      if !found { position += 1 }
      return !found
    }
    if found { return .int(position) }
    throw interpreter.valueError("sequence.index(x): x not in sequence")
  }

  // MARK: Iterators

  func makeIterator(_ interpreter: Interpreter) -> PyIterator {
    if let small { return RangeIterator(interpreter, small) }
    let (start, _, step) = bigBounds
    return LongRangeIterator(interpreter, start: start, step: step, count: bigCount)
  }

  private func makeReverseIterator(_ interpreter: Interpreter) -> PyIterator {
    if let small, small.step != Int.min {
      let last = small.start &+ (small.count &- 1) &* small.step
      return RangeIterator(
        interpreter, SmallRange(start: last, step: -small.step, count: small.count))
    }
    let (start, _, step) = bigBounds
    let count = bigCount
    return LongRangeIterator(
      interpreter, start: start + (count - 1) * step, step: -step, count: count)
  }
}

/// Iterates over a range of machine words.
final class RangeIterator: PyIterator {
  private(set) var current: Int
  private(set) var left: Int
  let step: Int

  init(_ interpreter: Interpreter, _ range: SmallRange) {
    current = range.start
    left = range.count
    step = range.step
    super.init(interpreter.types.rangeIterator)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if left == 0 { return .undefined }
    let value = current
    // Beyond the last number it may wrap round: it is not read again.
    current &+= step
    left -= 1
    return .int(value)
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? { left }

  static func install(_ type: PyType) {
    type.install(iteratorSlots, [lengthHintRow, reduceRow, setStateRow], [])
  }

  override func setState(_ index: Int) {
    let skipped = min(max(index, 0), left)
    current &+= skipped &* step
    left -= skipped
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.reducedRange(BigInt(current), BigInt(step), BigInt(left))
  }
}

/// Iterates over a range whose numbers or length exceed a machine word.
final class LongRangeIterator: PyIterator {
  private var current: BigInt
  private var left: BigInt
  private let step: BigInt

  init(_ interpreter: Interpreter, start: BigInt, step: BigInt, count: BigInt) {
    current = start
    self.step = step
    left = count
    super.init(interpreter.types.longRangeIterator)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if left <= 0 { return .undefined }
    let value = current
    current += step
    left -= 1
    return interpreter.int(value)
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    if let left = Int(exactly: left) { return left }
    throw interpreter.overflowError("Python int too large to convert to C ssize_t")
  }

  override func setState(_ index: Int) {
    let skipped = min(max(BigInt(index), 0), left)
    current += skipped * step
    left -= skipped
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.reducedRange(current, step, left)
  }

  static func install(_ type: PyType) {
    let hint = BuiltinRow("__length_hint__", "") { interpreter, args throws(Unwind) in
      interpreter.int(args[0].unchecked(LongRangeIterator.self).left)
    }
    type.install(iteratorSlots, [hint, reduceRow, setStateRow], [])
  }
}

extension Interpreter {
  /// The range of what an iterator over one has still to give.
  fileprivate func reducedRange(_ start: BigInt, _ step: BigInt, _ count: BigInt) -> Value {
    let rest = PyRange(self, int(start), int(start + count * step), int(step))
    return tuple([builtins.get(intern("iter")) ?? .none, tuple([.object(rest)]), .none])
  }
}
