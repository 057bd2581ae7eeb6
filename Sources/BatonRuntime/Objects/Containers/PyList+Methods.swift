// list: its slots and its method table.

extension PyList {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("append", "object, /") { interpreter, args throws(Unwind) in
        args.receiver(PyList.self)._withUnsafeGuaranteedRef { $0.append(args.take(1)) }
        return .none
      }.adding { receiver, value in
        // The method is that of a list.
        receiver._withUnsafeGuaranteedRef {
          unsafeDowncast($0, to: PyList.self).append(exchange(&value, with: .undefined))
        }
        return true
      },
      BuiltinRow("extend", "iterable, /") { interpreter, args throws(Unwind) in
        try interpreter.appendElements(of: args[1], to: args[0].unchecked(PyList.self))
        return .none
      },
      BuiltinRow("insert", "index, object, /", .method, insert),
      BuiltinRow("remove", "value, /", .method, remove),
      BuiltinRow("pop", "index=-1, /", .method, pop),
      BuiltinRow("clear", "") { interpreter, args throws(Unwind) in
        args[0].unchecked(PyList.self).removeAll()
        return .none
      },
      BuiltinRow("index", "value, start=0, stop=9223372036854775807, /", .method, index),
      BuiltinRow("count", "value, /", .method, countOccurrences),
      BuiltinRow("sort", "*, key=None, reverse=False") { interpreter, args throws(Unwind) in
        let list = args[0].unchecked(PyList.self)
        let reverse = try args.given(2).map { value throws(Unwind) in
          try interpreter.isTrue(value)
        }
        try interpreter.sort(list, key: args.given(1) ?? .none, reverse: reverse ?? false)
        return .none
      },
      BuiltinRow("reverse", "") { interpreter, args throws(Unwind) in
        let list = args[0].unchecked(PyList.self)
        list.reverse(from: 0, to: list.count)
        return .none
      },
      BuiltinRow("copy", "") { interpreter, args throws(Unwind) in
        .object(PyList(interpreter, copying: args[0].unchecked(PyList.self).buffer))
      },
      BuiltinRow("__reversed__", "") { interpreter, args throws(Unwind) in
        .object(ListReverseIterator(interpreter, args[0].unchecked(PyList.self)))
      },
      BuiltinRow("__sizeof__", "") { interpreter, args throws(Unwind) in
        .int(args[0].unchecked(PyList.self).shownSize)
      },
      PyType.genericRow,
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.compare = compare
    slots.iter = { interpreter, value throws(Unwind) in
      .object(ListIterator(interpreter, value.unchecked(PyList.self)))
    }
    slots.length = { interpreter, value throws(Unwind) in value.unchecked(PyList.self).count }
    slots.getItem = getItem
    slots.setItem = setItem
    slots.contains = contains
    slots.concatenate = concatenate
    slots.repetition = repeated
    slots.concatenateInPlace = { interpreter, left, right throws(Unwind) in
      try interpreter.appendElements(of: right, to: left.unchecked(PyList.self))
      return left
    }
    slots.repeatInPlace = repeatInPlace
    slots.new = { interpreter, type, arguments throws(Unwind) in
      .object(PyList(type))
    }
    slots.initialize = initialize
    type.install(slots, methods, [])
    type.setUnhashable()
    type.typeFlags.formUnion([.sequencePattern, .selfPattern])
  }

  /// The bytes that CPython's list takes: an emptied one has no room.
  var shownSize: Int { 40 + 8 * (count == 0 ? 0 : capacity) }

  private static func initialize(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    let list = value.unchecked(PyList.self)
    let type = list.type
    if !arguments.keywordNames.isEmpty,
      type.sharesMethod(interpreter.names.new, with: interpreter.types.list)
    {
      try interpreter.checkNoKeywords(arguments, of: "list")
    }
    try interpreter.checkCount(arguments, of: "list", 0, 1)
    if list.count > 0 { list.removeAll() }
    if arguments.positionalCount == 1 {
      try interpreter.appendElements(of: arguments[0], to: list)
    }
  }

  private static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    let list = value.unchecked(PyList.self)
    if list.count == 0 { return interpreter.str("[]") }
    guard interpreter.enterRepr(list) else { return interpreter.str("[...]") }
    defer { interpreter.leaveRepr() }
    var text = TextBuilder()
    text.append(0x5B)
    var index = 0
    while index < list.count {
      if index > 0 { text.append(", ") }
      try interpreter.appendRepr(list[index], to: &text)
      index += 1
    }
    text.append(0x5D)
    return .object(text.finish(interpreter))
  }

  /// CPython: `list_richcompare`.
  private static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    let left = left.unchecked(PyList.self)
    guard let right = right.asList else { return .notImplemented }
    if left.count != right.count {
      if operation == .equal { return .bool(false) }
      if operation == .notEqual { return .bool(true) }
    }
    var index = left.commonInts(with: right)
    while index < left.count, index < right.count {
      if try !interpreter.areEqual(left[index], right[index]) { break }
      index += 1
    }
    // An element's `__eq__` may have changed the lists.
    guard index < left.count, index < right.count else {
      return .bool(Interpreter.holds(operation, left.count, right.count))
    }
    switch operation {
    case .equal: return .bool(false)
    case .notEqual: return .bool(true)
    default: return try interpreter.compare(operation, left[index], right[index])
    }
  }

  /// How many elements at the beginning are equal ints.
  private func commonInts(with other: PyList) -> Int {
    let (left, right) = (storage, other.storage)
    let shared = min(count, other.count)
    var index = 0
    while index < shared {
      guard case .int(let one) = left[index], case .int(let two) = right[index], one == two else {
        break
      }
      index += 1
    }
    return index
  }

  private static func contains(
    _ interpreter: Interpreter, _ container: Value, _ item: Value
  ) throws(Unwind) -> Bool {
    let list = container.unchecked(PyList.self)
    var index = 0
    while index < list.count {
      if try interpreter.areEqual(list[index], item) { return true }
      index += 1
    }
    return false
  }

  // MARK: Operators

  private static func concatenate(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    let list = left.unchecked(PyList.self)
    guard let other = right.asList else {
      throw interpreter.typeError(
        "can only concatenate list (not \"\(interpreter.type(of: right).name)\") to list")
    }
    let result = PyList(interpreter, capacity: list.count + other.count)
    result.append(contentsOf: list.buffer)
    result.append(contentsOf: other.buffer)
    return .object(result)
  }

  private static func repeated(
    _ interpreter: Interpreter, _ value: Value, _ times: Int
  ) throws(Unwind) -> Value {
    let list = value.unchecked(PyList.self)
    let result = PyList(interpreter)
    guard times > 0, list.count > 0 else { return .object(result) }
    let (total, overflow) = list.count.multipliedReportingOverflow(by: times)
    guard !overflow, result.reserve(total) else { throw interpreter.memoryError() }
    result.append(contentsOf: list.buffer)
    _ = result.repeatElements(times)
    return .object(result)
  }

  private static func repeatInPlace(
    _ interpreter: Interpreter, _ value: Value, _ times: Int
  ) throws(Unwind) -> Value {
    let list = value.unchecked(PyList.self)
    if times <= 0 {
      list.removeAll()
    } else if !list.repeatElements(times) {
      throw interpreter.memoryError()
    }
    return value
  }

  // MARK: Methods

  private static func insert(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let list = args[0].unchecked(PyList.self)
    var index = try interpreter.machineInt(args[1])
    if index < 0 { index = max(index + list.count, 0) }
    list.insert(args[2], at: min(index, list.count))
    return .none
  }

  private static func remove(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let list = args[0].unchecked(PyList.self)
    var index = 0
    while index < list.count {
      if try interpreter.areEqual(list[index], args[1]) {
        // The comparison may have shortened the list.
        if index < list.count { _ = list.remove(at: index) }
        return .none
      }
      index += 1
    }
    throw interpreter.valueError("list.remove(x): x not in list")
  }

  private static func pop(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let list = args[0].unchecked(PyList.self)
    var index = args[1].isUndefined ? -1 : try interpreter.machineInt(args[1])
    if list.count == 0 { throw interpreter.indexError("pop from empty list") }
    if index < 0 { index += list.count }
    guard index >= 0, index < list.count else {
      throw interpreter.indexError("pop index out of range")
    }
    return index == list.count - 1 ? list.removeLast() : list.remove(at: index)
  }

  private static func index(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let list = args[0].unchecked(PyList.self)
    let range = try interpreter.searchRange(args[2], args[3]) { list.count }
    var index = range.start
    while index < range.stop, index < list.count {
      if try interpreter.areEqual(list[index], args[1]) { return .int(index) }
      index += 1
    }
    throw interpreter.valueError("\(try interpreter.repr(args[1]).string) is not in list")
  }

  private static func countOccurrences(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let list = args[0].unchecked(PyList.self)
    var found = 0
    var index = 0
    while index < list.count {
      if try interpreter.areEqual(list[index], args[1]) { found += 1 }
      index += 1
    }
    return .int(found)
  }
}
