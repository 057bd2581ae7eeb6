// tuple: its slots and its method table.

extension PyTuple {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("index", "value, start=0, stop=9223372036854775807, /", .method, index),
      BuiltinRow("count", "value, /") { interpreter, args throws(Unwind) in
        var found = 0
        for element in args[0].unchecked(PyTuple.self)
        where try interpreter.areEqual(element, args[1]) {
          found += 1
        }
        return .int(found)
      },
      BuiltinRow("__getnewargs__", "") { interpreter, args throws(Unwind) in
        let copy = interpreter.tuple(of: args[0].unchecked(PyTuple.self).buffer)
        return .object(PyTuple(interpreter, [.object(copy)]))
      },
      BuiltinRow("__sizeof__", "") { interpreter, args throws(Unwind) in
        .int(24 + 8 * args[0].unchecked(PyTuple.self).count)
      },
      PyType.genericRow,
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.hash = { interpreter, value throws(Unwind) in
      try value.unchecked(PyTuple.self).hash(interpreter)
    }
    slots.compare = compare
    slots.iter = { interpreter, value throws(Unwind) in
      .object(TupleIterator(interpreter, value.unchecked(PyTuple.self)))
    }
    slots.length = { interpreter, value throws(Unwind) in value.unchecked(PyTuple.self).count }
    slots.getItem = getItem
    slots.contains = { interpreter, container, item throws(Unwind) in
      for element in container.unchecked(PyTuple.self)
      where try interpreter.areEqual(element, item) {
        return true
      }
      return false
    }
    slots.concatenate = concatenate
    slots.repetition = repeated
    slots.new = make
    type.install(slots, methods, [])
    type.typeFlags.formUnion([.sequencePattern, .selfPattern])
  }

  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let base = interpreter.types.tuple
    if !arguments.keywordNames.isEmpty,
      type.sharesMethod(interpreter.names.initialize, with: base)
    {
      try interpreter.checkNoKeywords(arguments, of: "tuple")
    }
    try interpreter.checkCount(arguments, of: "tuple", 0, 1)
    let tuple =
      arguments.positionalCount == 0
      ? interpreter.emptyTuple : try interpreter.makeTuple(arguments[0])
    return .object(type === base ? tuple : PyTuple.copying(type, tuple.buffer))
  }

  private static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    let tuple = value.unchecked(PyTuple.self)
    if tuple.count == 0 { return interpreter.str("()") }
    guard interpreter.enterRepr(tuple) else { return interpreter.str("(...)") }
    defer { interpreter.leaveRepr() }
    var text = TextBuilder()
    text.append(0x28)
    for index in 0..<tuple.count {
      if index > 0 { text.append(", ") }
      try interpreter.appendRepr(tuple[index], to: &text)
    }
    text.append(tuple.count == 1 ? ",)" : ")")
    return .object(text.finish(interpreter))
  }

  /// CPython: `tuplehash`.
  final func hash(_ interpreter: Interpreter) throws(Unwind) -> Int {
    try interpreter.checkNativeStack()
    var hasher = TupleHasher()
    let elements = storage
    for index in 0..<count { hasher.combine(try interpreter.hash(elements[index])) }
    return hasher.finish()
  }

  /// The elements are the same objects, equal ints and equal strs, which is seen without running
  /// code. False says nothing.
  final func isSurelyEqual(to other: PyTuple) -> Bool {
    guard count == other.count else { return false }
    let (ours, theirs) = (storage, other.storage)
    for index in 0..<count {
      if case .int(let one) = ours[index], case .int(let two) = theirs[index] {
        if one != two { return false }
      } else if !ours[index].isIdentical(to: theirs[index]) {
        guard let one = ours[index].borrowedStr, let two = theirs[index].borrowedStr else {
          return false
        }
        let areEqual = one._withUnsafeGuaranteedRef { one in
          two._withUnsafeGuaranteedRef { one.isEqual(to: $0) }
        }
        if !areEqual { return false }
      }
    }
    return true
  }

  /// `self == other`, identity first for each element.
  final func isEqual(to other: PyTuple, _ interpreter: Interpreter) throws(Unwind) -> Bool {
    try interpreter.enterNative(" in comparison")
    defer { interpreter.leaveNative() }
    let (ours, theirs) = (storage, other.storage)
    for index in 0..<Swift.min(count, other.count) {
      if case .int(let one) = ours[index], case .int(let two) = theirs[index] {
        if one != two { return false }
      } else if try !interpreter.areEqual(ours[index], theirs[index]) {
        return false
      }
    }
    // What is compared lives until here.
    withExtendedLifetime((self, other)) {}
    return count == other.count
  }

  /// CPython: `tuplerichcompare`.
  private static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    let left = left.unchecked(PyTuple.self)
    guard let right = right.asTuple else { return .notImplemented }
    let shared = Swift.min(left.count, right.count)
    for index in 0..<shared {
      if case .int(let one) = left.storage[index], case .int(let two) = right.storage[index],
        one == two
      {
        continue
      }
      let (one, other) = (left[index], right[index])
      if try interpreter.areEqual(one, other) { continue }
      switch operation {
      case .equal: return .bool(false)
      case .notEqual: return .bool(true)
      default: return try interpreter.compare(operation, one, other)
      }
    }
    return .bool(Interpreter.holds(operation, left.count, right.count))
  }

  private static func getItem(
    _ interpreter: Interpreter, _ container: Value, _ key: Value
  ) throws(Unwind) -> Value {
    let tuple = container.unchecked(PyTuple.self)
    if let slice = key.asSlice {
      let span = try interpreter.numbers(of: slice).adjusted(to: tuple.count)
      return .object(tuple.part(interpreter, span))
    }
    return try interpreter.tupleItem(tuple, interpreter.subscriptIndex(key, of: "tuple"))
  }

  /// A tuple of the values that a slice stands for.
  private final func part(_ interpreter: Interpreter, _ span: SliceSpan) -> PyTuple {
    if span.step == 1 {
      if span.count == count, exactKind == .tuple { return self }
      return interpreter.tuple(
        of: UnsafeBufferPointer(start: storage + span.start, count: span.count))
    }
    if span.count == 0 { return interpreter.emptyTuple }
    let result = PyTuple.uninitialized(interpreter.types.tuple, count: span.count)
    let target = result.storage
    var position = span.start
    for index in 0..<span.count {
      (target + index).initialize(to: self[position])
      position &+= span.step
    }
    return result
  }

  private static func concatenate(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    let tuple = left.unchecked(PyTuple.self)
    guard let other = right.asTuple else {
      throw interpreter.typeError(
        "can only concatenate tuple (not \"\(interpreter.type(of: right).name)\") to tuple")
    }
    if tuple.count == 0, other.exactKind == .tuple { return right }
    if other.count == 0, tuple.exactKind == .tuple { return left }
    let total = tuple.count + other.count
    guard total <= maximumCount else { throw interpreter.memoryError() }
    if total == 0 { return .object(interpreter.emptyTuple) }
    let result = PyTuple.uninitialized(interpreter.types.tuple, count: total)
    result.storage.copy(tuple.storage, tuple.count)
    (result.storage + tuple.count).copy(other.storage, other.count)
    return .object(result)
  }

  private static func repeated(
    _ interpreter: Interpreter, _ value: Value, _ times: Int
  ) throws(Unwind) -> Value {
    let tuple = value.unchecked(PyTuple.self)
    if times == 1 || tuple.count == 0, tuple.exactKind == .tuple { return value }
    if times <= 0 || tuple.count == 0 { return .object(interpreter.emptyTuple) }
    let (total, overflow) = tuple.count.multipliedReportingOverflow(by: times)
    guard !overflow, total <= maximumCount else { throw interpreter.memoryError() }
    try interpreter.checkLargeSize(total, MemoryLayout<Value>.stride)
    let result = PyTuple.uninitialized(interpreter.types.tuple, count: total)
    var target = result.storage
    for _ in 0..<times {
      target.copy(tuple.storage, tuple.count)
      target += tuple.count
    }
    return .object(result)
  }

  private static func index(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let tuple = args[0].unchecked(PyTuple.self)
    let range = try interpreter.searchRange(args[2], args[3]) { tuple.count }
    var index = range.start
    while index < range.stop, index < tuple.count {
      if try interpreter.areEqual(tuple[index], args[1]) { return .int(index) }
      index += 1
    }
    throw interpreter.valueError("tuple.index(x): x not in tuple")
  }
}

extension Interpreter {
  /// `tuple[index]`. Raises IndexError.
  @inline(__always) func tupleItem(_ tuple: PyTuple, _ index: Int) throws(Unwind) -> Value {
    if index >= 0 {
      if index < tuple.count { return tuple[index] }
    } else if index >= -tuple.count {
      return tuple[index + tuple.count]
    }
    throw indexError("tuple index out of range")
  }
}

/// The hash of a row of values, from theirs (CPython: the xxHash variant of `tuplehash`).
struct TupleHasher {
  private static var first: UInt { 11_400_714_785_074_694_791 }
  private static var second: UInt { 14_029_467_366_897_019_727 }
  private static var fifth: UInt { 2_870_177_450_012_600_261 }

  private var state = fifth
  private var count: UInt = 0

  @inline(__always) mutating func combine(_ hash: Int) {
    state &+= UInt(bitPattern: hash) &* Self.second
    state = (state << 31 | state >> 33) &* Self.first
    count += 1
  }

  func finish() -> Int {
    Self.valid(state &+ (count ^ (Self.fifth ^ 3_527_539)))
  }

  /// Without the count, as slices do it.
  func finishUncounted() -> Int { Self.valid(state) }

  private static func valid(_ state: UInt) -> Int {
    state == .max ? 1_546_275_796 : Int(bitPattern: state)
  }
}
