// dict: its slots and its method table.

import BatonSyntax

extension PyDict {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("clear", "") { interpreter, args throws(Unwind) in
        args[0].unchecked(PyDict.self).removeAll()
        return .none
      },
      BuiltinRow("copy", "") { interpreter, args throws(Unwind) in
        .object(args[0].unchecked(PyDict.self).copy(interpreter))
      },
      BuiltinRow("fromkeys", "iterable, value=None, /", .classMethod, fromKeys),
      BuiltinRow("get", "key, default=None, /") { interpreter, args throws(Unwind) in
        try args.receiver(PyDict.self).borrowing { dict throws(Unwind) in
          try dict.get(args[1], interpreter)
        } ?? args.given(2) ?? .none
      },
      BuiltinRow("items", "") { interpreter, args throws(Unwind) in
        PyDictView.view(interpreter, .items, args[0].unchecked(PyDict.self))
      },
      BuiltinRow("keys", "") { interpreter, args throws(Unwind) in
        PyDictView.view(interpreter, .keys, args[0].unchecked(PyDict.self))
      },
      BuiltinRow("pop", "key, default=None, /", .method, pop),
      BuiltinRow("popitem", "", .method, popItem),
      BuiltinRow("__reversed__", "") { interpreter, args throws(Unwind) in
        .object(
          DictReverseIterator(
            interpreter.types.dictReverseKeyIterator, .keys, args[0].unchecked(PyDict.self)))
      },
      BuiltinRow("setdefault", "key, default=None, /", .method, setDefault),
      BuiltinRow("update", "*args, **kwargs", .method, update),
      BuiltinRow("values", "") { interpreter, args throws(Unwind) in
        PyDictView.view(interpreter, .values, args[0].unchecked(PyDict.self))
      },
      BuiltinRow("__sizeof__", "") { interpreter, args throws(Unwind) in
        .int(args[0].unchecked(PyDict.self).shownSize)
      },
      PyType.genericRow,
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.compare = compare
    slots.iter = { interpreter, value throws(Unwind) in
      .object(
        DictIterator(interpreter.types.dictKeyIterator, .keys, value.unchecked(PyDict.self)))
    }
    slots.length = { interpreter, value throws(Unwind) in value.unchecked(PyDict.self).count }
    slots.getItem = getItem
    slots.setItem = setItem
    slots.contains = { interpreter, container, key throws(Unwind) in
      let hash = try interpreter.hash(key)
      return try container.unchecked(PyDict.self).find(key, hash: hash, interpreter) >= 0
    }
    slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
      guard let first = left.asDict, right.asDict != nil else { return .notImplemented }
      let result = first.copy(interpreter)
      try interpreter.update(result, with: right)
      return .object(result)
    }
    slots[inPlace: .bitOr] = { interpreter, left, right throws(Unwind) in
      try interpreter.update(left.unchecked(PyDict.self), with: right)
      return left
    }
    slots.new = { interpreter, type, arguments throws(Unwind) in
      // The only builtin type that derives from dict is defaultdict, whose `__new__` this is too.
      if type !== interpreter.types.dict, type.nativeBase !== interpreter.types.dict {
        return .object(PyDefaultDict(type))
      }
      return .object(PyDict(type, minimumCapacity: 0))
    }
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      let dict = value.unchecked(PyDict.self)
      try interpreter.checkCount(arguments, of: "dict", 0, 1)
      if arguments.positionalCount == 1 { try interpreter.update(dict, with: arguments[0]) }
      for (index, name) in arguments.keywordNames.enumerated() {
        try dict.set(.object(name), arguments.keywordValue(index), interpreter)
      }
    }
    type.install(slots, methods, [])
    type.setUnhashable()
    type.typeFlags.formUnion([.mappingPattern, .selfPattern])
  }

  /// The bytes that CPython's dict of this size takes.
  final var shownSize: Int {
    if isPristine { return 48 }
    let size = allocatedTableSize
    let indexWidth = size <= 0x80 ? 1 : size <= 0x8000 ? 2 : 4
    return 48 + 32 + size * indexWidth + size * 2 / 3 * (hasOnlyStrKeys ? 16 : 24)
  }

  /// The same of an OrderedDict, which has a table of its own and a node for each entry.
  final var shownOrderedSize: Int {
    shownSize + 64 + (isPristine ? 0 : allocatedTableSize * 8) + count * 32
  }

  private static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    let dict = value.unchecked(PyDict.self)
    if dict.count == 0 { return interpreter.str("{}") }
    guard interpreter.enterRepr(dict) else { return interpreter.str("{...}") }
    defer { interpreter.leaveRepr() }
    var text = TextBuilder()
    text.append(0x7B)
    var position = 0
    while let live = dict.livePosition(from: position) {
      if text.count > 1 { text.append(", ") }
      let entry = dict.entries[live]
      try interpreter.appendRepr(entry.key, to: &text)
      text.append(": ")
      try interpreter.appendRepr(entry.value, to: &text)
      position = live + 1
    }
    text.append(0x7D)
    return .object(text.finish(interpreter))
  }

  /// CPython: `dict_richcompare`, `dict_equal`.
  private static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard operation == .equal || operation == .notEqual, let other = right.asDict else {
      return .notImplemented
    }
    let equal = try left.unchecked(PyDict.self).isEqual(to: other, interpreter)
    return .bool(equal == (operation == .equal))
  }

  private final func isEqual(
    to other: PyDict, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool {
    if count != other.count { return false }
    var position = 0
    while let live = livePosition(from: position) {
      let entry = entries[live]
      let found = try other.find(like: entry, interpreter)
      if found < 0 { return false }
      if try !interpreter.areEqual(entry.value, other.entries[found].value) { return false }
      position = live + 1
    }
    return true
  }

  // MARK: Subscripts

  private static func getItem(
    _ interpreter: Interpreter, _ container: Value, _ key: Value
  ) throws(Unwind) -> Value {
    let dict = container.unchecked(PyDict.self)
    if let found = try dict.get(key, interpreter) { return found }
    if dict.exactKind != .dict,
      let result = try interpreter.callSpecial(container, interpreter.names.missing, key)
    {
      return result
    }
    throw interpreter.keyError(key)
  }

  private static func setItem(
    _ interpreter: Interpreter, _ container: Value, _ key: Value, _ value: Value
  ) throws(Unwind) {
    let dict = container.unchecked(PyDict.self)
    if !value.isUndefined { return try dict.set(key, value, interpreter) }
    let hash = try interpreter.hash(key)
    let position = try dict.find(key, hash: hash, interpreter)
    if position < 0 { throw interpreter.keyError(key) }
    let taken = dict.takeEntry(at: position)
    withExtendedLifetime(taken) {}
  }

  // MARK: Methods

  /// CPython: `_PyDict_FromKeys`.
  private static func fromKeys(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let made = try interpreter.call(args[0])
    let value = args.given(2) ?? .none
    if let dict = made.exactDict {
      if dict.count == 0, let source = args[1].exactDict {
        dict.prepare(count: source.count, onlyStrKeys: source.hasOnlyStrKeys)
      } else if dict.count == 0, let source = args[1].asSet, source.exactKind == .set {
        dict.prepare(count: source.count, onlyStrKeys: false)
      }
      try interpreter.forEach(args[1]) { key throws(Unwind) in
        try dict.set(key, value, interpreter)
        return true
      }
    } else {
      try interpreter.forEach(args[1]) { key throws(Unwind) in
        try interpreter.setItem(made, key, value)
        return true
      }
    }
    return made
  }

  /// What `OrderedDict` takes by keyword as well.
  static var orderedRows: [BuiltinRow] {
    [
      BuiltinRow("pop", "key, default=<unrepresentable>", .method) {
        interpreter, args throws(Unwind) in
        let dict = args[0].unchecked(PyDict.self)
        if dict.count > 0, let value = try dict.removeValue(args[1], interpreter) { return value }
        if let fallback = args.given(2) { return fallback }
        throw orderedKeyError(interpreter, args[1])
      },
      BuiltinRow("setdefault", "key, default=None", .method, setDefault),
      BuiltinRow("move_to_end", "key, last=True", .method, moveToEnd),
      BuiltinRow("popitem", "last=True", .method, popEnd),
    ]
  }

  private static func pop(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let dict = args[0].unchecked(PyDict.self)
    if dict.count > 0, let value = try dict.removeValue(args[1], interpreter) { return value }
    if let fallback = args.given(2) { return fallback }
    throw interpreter.keyError(args[1])
  }

  private static func popItem(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let (key, value) = args[0].unchecked(PyDict.self).takeLastEntry() else {
      throw interpreter.keyError(interpreter.str("popitem(): dictionary is empty"))
    }
    return .object(PyTuple.pair(interpreter, key, value))
  }

  private static func setDefault(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let dict = args[0].unchecked(PyDict.self)
    let hash = try interpreter.hash(args[1])
    let position = try dict.find(args[1], hash: hash, interpreter)
    if position >= 0 { return dict.entries[position].value }
    let value = args.given(2) ?? .none
    dict.append(hash: hash, key: args[1], value: value)
    return value
  }

  /// CPython: `dict_update_common`.
  private static func update(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let dict = args[0].unchecked(PyDict.self)
    if let positional = args[1].asTuple, positional.count > 0 {
      if positional.count > 1 {
        throw interpreter.typeError(
          "update expected at most 1 argument, got \(positional.count)")
      }
      try interpreter.update(dict, with: positional[0])
    }
    if let keywords = args[2].asDict, keywords.count > 0 {
      try interpreter.update(dict, with: args[2])
    }
    return .none
  }
}

extension Interpreter {
  /// Adds the items of a mapping or of a sequence of pairs (CPython: `dict_update_arg`).
  func update(_ dict: PyDict, with source: Value) throws(Unwind) {
    if source.exactDict != nil {
      try merge(source, into: dict, refusingDuplicates: false)
    } else if try findAttribute(source, names.keys) != nil {
      try merge(source, into: dict, refusingDuplicates: false)
    } else {
      try mergePairs(source, into: dict)
    }
  }

  /// CPython: `PyDict_MergeFromSeq2`.
  private func mergePairs(_ source: Value, into dict: PyDict) throws(Unwind) {
    let iterator = try iter(source)
    if let pairs = iterator.exactDowncast(.iterator, PyIterator.self), pairs.yieldsPairs {
      while let (key, value) = try pairs.nextPair(self) { try dict.set(key, value, self) }
      return
    }
    var index = 0
    while let element = try next(iterator) {
      let pair: PyTuple
      do throws(Unwind) {
        pair = try makeTuple(element)
      } catch {
        if caught(error, exceptions.typeError) == nil { throw error }
        throw typeError(
          "cannot convert dictionary update sequence element #\(index) to a sequence")
      }
      guard pair.count == 2 else {
        throw valueError(
          "dictionary update sequence element #\(index) has length \(pair.count); 2 is required")
      }
      try dict.set(pair[0], pair[1], self)
      index += 1
    }
  }
}
