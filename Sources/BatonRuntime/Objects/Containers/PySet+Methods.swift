// set and frozenset: their slots and their method tables.

import BatonSyntax

extension PySet {
  /// The methods that set and frozenset share.
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("isdisjoint", "other, /") { interpreter, args throws(Unwind) in
        .bool(try args[0].unchecked(PySet.self).isDisjoint(with: args[1], interpreter))
      },
      BuiltinRow("issubset", "other, /", .method, isSubset),
      BuiltinRow("issuperset", "other, /", .method, isSuperset),
      BuiltinRow("union", "*others", .method, union),
      BuiltinRow("intersection", "*others", .method, intersection),
      BuiltinRow("difference", "*others", .method, difference),
      BuiltinRow("symmetric_difference", "other, /") { interpreter, args throws(Unwind) in
        .object(
          try args[0].unchecked(PySet.self).symmetricDifference(with: args[1], interpreter))
      },
      BuiltinRow("copy", "") { interpreter, args throws(Unwind) in
        let set = args[0].unchecked(PySet.self)
        if set.type === interpreter.types.frozenset { return args[0] }
        return .object(try set.copy(interpreter))
      },
      BuiltinRow("__sizeof__", "") { interpreter, args throws(Unwind) in
        .int(args[0].unchecked(PySet.self).shownSize)
      },
      PyType.genericRow,
    ]
  }

  /// The methods that change a set.
  static var mutators: [BuiltinRow] {
    [
      BuiltinRow("update", "*others") { interpreter, args throws(Unwind) in
        for other in args[1].unchecked(PyTuple.self) {
          try args[0].unchecked(PySet.self).update(with: other, interpreter)
        }
        return .none
      },
      BuiltinRow("intersection_update", "*others") { interpreter, args throws(Unwind) in
        let result = try intersection(interpreter, args)
        args[0].unchecked(PySet.self).swapElements(with: result.unchecked(PySet.self))
        return .none
      },
      BuiltinRow("difference_update", "*others") { interpreter, args throws(Unwind) in
        for other in args[1].unchecked(PyTuple.self) {
          try args[0].unchecked(PySet.self).subtract(other, interpreter)
        }
        return .none
      },
      BuiltinRow("symmetric_difference_update", "other, /") { interpreter, args throws(Unwind) in
        try args[0].unchecked(PySet.self)
          .updateSymmetricDifference(with: args[1], interpreter)
        return .none
      },
      BuiltinRow("add", "object, /") { interpreter, args throws(Unwind) in
        try args[0].unchecked(PySet.self).add(args[1], interpreter)
        return .none
      }.adding { receiver, value in
        guard let hash = value.readyHash else { return false }
        // The method is that of a set.
        return receiver._withUnsafeGuaranteedRef {
          unsafeDowncast($0, to: PySet.self).addReady(value, hash: hash)
        }
      },
      BuiltinRow("remove", "object, /") { interpreter, args throws(Unwind) in
        if try !discard(interpreter, args[0], args[1]) { throw interpreter.keyError(args[1]) }
        return .none
      },
      BuiltinRow("discard", "object, /") { interpreter, args throws(Unwind) in
        _ = try discard(interpreter, args[0], args[1])
        return .none
      },
      BuiltinRow("pop", "") { interpreter, args throws(Unwind) in
        if let element = args[0].unchecked(PySet.self).pop() { return element }
        throw interpreter.keyError(interpreter.str("pop from an empty set"))
      },
      BuiltinRow("clear", "") { interpreter, args throws(Unwind) in
        args[0].unchecked(PySet.self).removeAll()
        return .none
      },
    ]
  }

  static func install(_ interpreter: Interpreter) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.compare = compare
    slots.iter = { interpreter, value throws(Unwind) in
      .object(SetIterator(interpreter, value.unchecked(PySet.self)))
    }
    slots.length = { interpreter, value throws(Unwind) in value.unchecked(PySet.self).count }
    slots.contains = contains
    // Both types share the operations, so that neither is asked twice.
    slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let set = left.asSet, right.asSet != nil else { return .notImplemented }
      let result = try set.copy(interpreter)
      if !left.isIdentical(to: right) { try result.update(with: right, interpreter) }
      return .object(result)
    }
    slots[.bitAnd] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let set = left.asSet, right.asSet != nil else { return .notImplemented }
      return .object(try set.intersection(with: right, interpreter))
    }
    slots[.subtract] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let set = left.asSet, right.asSet != nil else { return .notImplemented }
      return .object(try set.difference(with: right, interpreter))
    }
    slots[.bitXor] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let set = left.asSet, right.asSet != nil else { return .notImplemented }
      return .object(try set.symmetricDifference(with: right, interpreter))
    }
    installFrozenset(interpreter.types.frozenset, slots)
    installSet(interpreter.types.set, slots)
  }

  private static func installFrozenset(_ type: PyType, _ shared: TypeSlots) {
    var slots = shared
    slots.hash = { interpreter, value throws(Unwind) in
      let set = value.unchecked(PySet.self)
      if let known = set.cachedHash { return known }
      let hash = set.contentHash()
      set.cachedHash = hash
      return hash
    }
    slots.new = { interpreter, type, arguments throws(Unwind) in
      let base = interpreter.types.frozenset
      if !arguments.keywordNames.isEmpty,
        type.sharesMethod(interpreter.names.initialize, with: base)
      {
        try interpreter.checkNoKeywords(arguments, of: "frozenset")
      }
      try interpreter.checkCount(arguments, of: type.name, 0, 1)
      if arguments.positionalCount == 1, type === base, let set = arguments[0].asSet,
        set.type === base
      {
        return arguments[0]
      }
      let made = PySet(type)
      if arguments.positionalCount == 1 { try made.update(with: arguments[0], interpreter) }
      return .object(made)
    }
    type.install(slots, methods, [])
    type.typeFlags.formUnion(.selfPattern)
  }

  private static func installSet(_ type: PyType, _ shared: TypeSlots) {
    var slots = shared
    slots[inPlace: .bitOr] = { interpreter, left, right throws(Unwind) in
      guard right.asSet != nil else { return .notImplemented }
      try left.unchecked(PySet.self).update(with: right, interpreter)
      return left
    }
    slots[inPlace: .bitAnd] = { interpreter, left, right throws(Unwind) in
      guard right.asSet != nil else { return .notImplemented }
      let set = left.unchecked(PySet.self)
      set.swapElements(with: try set.intersection(with: right, interpreter))
      return left
    }
    slots[inPlace: .subtract] = { interpreter, left, right throws(Unwind) in
      guard right.asSet != nil else { return .notImplemented }
      try left.unchecked(PySet.self).subtract(right, interpreter)
      return left
    }
    slots[inPlace: .bitXor] = { interpreter, left, right throws(Unwind) in
      guard right.asSet != nil else { return .notImplemented }
      try left.unchecked(PySet.self).updateSymmetricDifference(with: right, interpreter)
      return left
    }
    slots.new = { interpreter, type, arguments throws(Unwind) in .object(PySet(type)) }
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      let set = value.unchecked(PySet.self)
      try interpreter.checkNoKeywords(arguments, of: "set")
      try interpreter.checkCount(arguments, of: set.type.name, 0, 1)
      if set.count > 0 { set.removeAll() }
      if arguments.positionalCount == 1 { try set.update(with: arguments[0], interpreter) }
    }
    type.install(slots, methods + mutators, [])
    type.setUnhashable()
    type.typeFlags.formUnion(.selfPattern)
  }

  /// The bytes that CPython's set of this size takes.
  var shownSize: Int { 200 + (mask > 7 ? (mask + 1) * 16 : 0) }

  private static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    let set = value.unchecked(PySet.self)
    let name = set.type.name
    guard interpreter.enterRepr(set) else { return interpreter.str("\(name)(...)") }
    defer { interpreter.leaveRepr() }
    if set.count == 0 { return interpreter.str("\(name)()") }
    let isPlain = set.type === interpreter.types.set
    // Copied first: an element's `__repr__` may change the set.
    let elements = try interpreter.makeList(value)
    var text = TextBuilder()
    text.append(isPlain ? "{" : "\(name)({")
    for index in 0..<elements.count {
      if index > 0 { text.append(", ") }
      try interpreter.appendRepr(elements[index], to: &text)
    }
    text.append(isPlain ? "}" : "})")
    return .object(text.finish(interpreter))
  }

  // MARK: Elements

  /// The hash to look for: that of its frozen self for a set, which has none of its own.
  private static func searchHash(
    _ interpreter: Interpreter, _ key: Value
  ) throws(Unwind) -> Int {
    do throws(Unwind) {
      return try interpreter.hash(key)
    } catch {
      guard let set = key.asSet, interpreter.caught(error, interpreter.exceptions.typeError) != nil
      else { throw error }
      return set.contentHash()
    }
  }

  private static func contains(
    _ interpreter: Interpreter, _ container: Value, _ key: Value
  ) throws(Unwind) -> Bool {
    let hash = try searchHash(interpreter, key)
    return try container.unchecked(PySet.self).contains(key, hash: hash, interpreter)
  }

  private static func discard(
    _ interpreter: Interpreter, _ container: Value, _ key: Value
  ) throws(Unwind) -> Bool {
    let hash = try searchHash(interpreter, key)
    return try container.unchecked(PySet.self).discard(key, hash: hash, interpreter)
  }

  // MARK: Methods

  /// CPython: `set_issubset_impl`.
  private static func isSubset(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let set = args[0].unchecked(PySet.self)
    if let other = args[1].asSet { return .bool(try set.isSubset(of: other, interpreter)) }
    return .bool(try set.intersection(with: args[1], interpreter).count == set.count)
  }

  private static func isSuperset(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let set = args[0].unchecked(PySet.self)
    if let other = args[1].asSet { return .bool(try other.isSubset(of: set, interpreter)) }
    var holds = true
    try interpreter.forEach(args[1]) { element throws(Unwind) in
      holds = try set.contains(element, interpreter)
      return holds
    }
    return .bool(holds)
  }

  private static func union(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let result = try args[0].unchecked(PySet.self).copy(interpreter)
    for other in args[1].unchecked(PyTuple.self) where !other.isIdentical(to: args[0]) {
      try result.update(with: other, interpreter)
    }
    return .object(result)
  }

  private static func intersection(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    var result = args[0].unchecked(PySet.self)
    let others = args[1].unchecked(PyTuple.self)
    if others.count == 0 { return .object(try result.copy(interpreter)) }
    for other in others { result = try result.intersection(with: other, interpreter) }
    return .object(result)
  }

  private static func difference(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let set = args[0].unchecked(PySet.self)
    let others = args[1].unchecked(PyTuple.self)
    if others.count == 0 { return .object(try set.copy(interpreter)) }
    let result = try set.difference(with: others[0], interpreter)
    for index in 1..<max(others.count, 1) { try result.subtract(others[index], interpreter) }
    return .object(result)
  }
}

/// Iterates over the places of a set's table.
final class SetIterator: PyIterator {
  private var set: PySet?
  private var position = 0
  private var left: Int
  /// The size at the beginning; -1 after it has changed.
  private var expectedCount: Int

  init(_ interpreter: Interpreter, _ set: PySet) {
    self.set = set
    left = set.count
    expectedCount = set.count
    super.init(interpreter.types.setIterator)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let set else { return .undefined }
    if set.count != expectedCount {
      expectedCount = -1
      throw interpreter.runtimeError("Set changed size during iteration")
    }
    guard let place = set.occupied(from: position) else {
      self.set = nil
      return .undefined
    }
    position = place + 1
    left -= 1
    return set.entry(at: place).key
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    guard let set, set.count == expectedCount else { return 0 }
    return max(left, 0)
  }

  /// CPython: `setiter_reduce`.
  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    var values: ContiguousArray<Value> = []
    if let set {
      if set.count != expectedCount {
        throw interpreter.runtimeError("Set changed size during iteration")
      }
      var place = position
      while let occupied = set.occupied(from: place) {
        values.append(set.entry(at: occupied).key)
        place = occupied + 1
      }
    }
    return interpreter.reducedIterator(leaving: values)
  }

  static func install(_ type: PyType) {
    type.install(iteratorSlots, [lengthHintRow, reduceRow], [])
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(set)
  }
}
