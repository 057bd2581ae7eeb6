// enumerate, zip, map, filter and the iterator of `iter(callable, sentinel)`.

import BigInt

/// `enumerate(iterable, start=0)`.
final class PyEnumerate: PyIterator {
  private let iterator: Value
  private var index: Value

  private init(_ type: PyType, _ iterator: Value, _ start: Value) {
    self.iterator = iterator
    index = start
    super.init(type)
  }

  override var yieldsPairs: Bool { true }

  override func nextPair(_ interpreter: Interpreter) throws(Unwind) -> (Value, Value)? {
    guard let element = try interpreter.next(iterator) else { return nil }
    let current = index
    if case .int(let int) = current, int < Int.max {
      index = .int(int + 1)
    } else {
      index = interpreter.int((current.asBigInt ?? 0) + 1)
    }
    return (current, element)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let (index, element) = try nextPair(interpreter) else { return .undefined }
    return .object(PyTuple.pair(interpreter, index, element))
  }

  static func install(_ type: PyType) {
    var slots = iteratorSlots
    slots.new = make
    type.install(slots, [reduceRow, PyType.genericRow], [])
  }

  /// CPython: `enumerate_vectorcall`, `enum_new_impl`.
  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    let total = arguments.totalCount
    guard total <= 2 || arguments.positionalCount == 0 else {
      throw interpreter.typeError("enumerate() takes at most 2 arguments (\(total) given)")
    }
    guard (1...2).contains(total) else {
      throw interpreter.typeError("enumerate() missing required argument 'iterable'")
    }
    var given: (iterable: Value, start: Value) = (.undefined, .undefined)
    if arguments.positionalCount > 0 { given.iterable = arguments[0] }
    if arguments.positionalCount > 1 { given.start = arguments[1] }
    for (index, name) in arguments.keywordNames.enumerated() {
      let text = name.string
      if text == "iterable", given.iterable.isUndefined {
        given.iterable = arguments.keywordValue(index)
      } else if text == "start", given.start.isUndefined, total == 2 {
        given.start = arguments.keywordValue(index)
      } else {
        throw interpreter.typeError(
          "'\(text)' is an invalid keyword argument for enumerate()")
      }
    }
    let start: Value = given.start.isUndefined ? .int(0) : try interpreter.index(given.start)
    return .object(PyEnumerate(type, try interpreter.iter(given.iterable), start))
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.tuple([.object(type), interpreter.tuple([iterator, index])])
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(iterator)
  }
}

/// `zip(*iterables, strict=False)`.
final class PyZip: PyIterator {
  private let iterators: ContiguousArray<Value>
  private var strict: Bool
  private var reused = ReusedTuple()

  private init(_ type: PyType, _ iterators: ContiguousArray<Value>, strict: Bool) {
    self.iterators = iterators
    self.strict = strict
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    let count = iterators.count
    if count == 2 {
      guard let (first, second) = try nextPair(interpreter) else { return .undefined }
      return .object(PyTuple.pair(interpreter, first, second))
    }
    if count == 0 { return .undefined }
    let tuple = reused.take(interpreter, count: count)
    for index in 0..<count {
      guard let element = try interpreter.next(iterators[index]) else {
        return try ended(interpreter, at: index)
      }
      tuple.storage[index] = element
    }
    return .object(tuple)
  }

  override var yieldsPairs: Bool { iterators.count == 2 }

  override func nextPair(_ interpreter: Interpreter) throws(Unwind) -> (Value, Value)? {
    guard let first = try interpreter.next(iterators[0]) else {
      _ = try ended(interpreter, at: 0)
      return nil
    }
    guard let second = try interpreter.next(iterators[1]) else {
      _ = try ended(interpreter, at: 1)
      return nil
    }
    return (first, second)
  }

  /// One iterator has come to its end.
  private func ended(_ interpreter: Interpreter, at index: Int) throws(Unwind) -> Value {
    guard strict else { return .undefined }
    if index > 0 { throw mismatch(interpreter, index, "shorter") }
    for other in 1..<max(iterators.count, 1) {
      if try interpreter.next(iterators[other]) != nil {
        throw mismatch(interpreter, other, "longer")
      }
    }
    return .undefined
  }

  private func mismatch(_ interpreter: Interpreter, _ index: Int, _ relation: String) -> Unwind {
    interpreter.valueError(
      "zip() argument \(index + 1) is \(relation) than argument\(index == 1 ? " " : "s 1-")"
        + "\(index)")
  }

  static func install(_ type: PyType) {
    var slots = iteratorSlots
    slots.new = make
    let setState = BuiltinRow("__setstate__", "object, /") { interpreter, args throws(Unwind) in
      args[0].unchecked(PyZip.self).strict = try interpreter.isTrue(args[1])
      return .none
    }
    type.install(slots, [reduceRow, setState], [])
  }

  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    var strict = false
    if arguments.keywordNames.count > 1 {
      throw interpreter.typeError(
        "zip() takes at most 1 keyword argument (\(arguments.keywordNames.count) given)")
    }
    if let name = arguments.keywordNames.first?.string {
      guard name == "strict" else {
        throw interpreter.typeError("zip() got an unexpected keyword argument '\(name)'")
      }
      strict = try interpreter.isTrue(arguments.keywordValue(0))
    }
    var iterators: ContiguousArray<Value> = []
    for index in 0..<arguments.positionalCount {
      iterators.append(try interpreter.iter(arguments[index]))
    }
    return .object(PyZip(type, iterators, strict: strict))
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    let parts = [.object(type), interpreter.tuple(iterators)]
    return interpreter.tuple(ContiguousArray(strict ? parts + [.bool(true)] : parts))
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(iterators)
    reused.traverse(visitor)
  }
}

/// `map(function, *iterables)`.
final class PyMap: PyIterator {
  private let function: Value
  private let iterators: ContiguousArray<Value>

  private init(_ type: PyType, _ function: Value, _ iterators: ContiguousArray<Value>) {
    self.function = function
    self.iterators = iterators
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if iterators.count == 1 {
      guard let element = try interpreter.next(iterators[0]) else { return .undefined }
      return try interpreter.call(function, element)
    }
    var arguments: ContiguousArray<Value> = []
    arguments.reserveCapacity(iterators.count)
    while arguments.count < iterators.count {
      guard let element = try interpreter.next(iterators[arguments.count]) else {
        return .undefined
      }
      arguments.append(element)
    }
    return try interpreter.call(function, arguments)
  }

  static func install(_ type: PyType) {
    var slots = iteratorSlots
    slots.new = make
    type.install(slots, [reduceRow], [])
  }

  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    if !arguments.keywordNames.isEmpty,
      type.sharesMethod(interpreter.names.initialize, with: interpreter.types.map)
    {
      try interpreter.checkNoKeywords(arguments, of: "map")
    }
    if arguments.positionalCount < 2 {
      throw interpreter.typeError("map() must have at least two arguments.")
    }
    var iterators: ContiguousArray<Value> = []
    for index in 1..<arguments.positionalCount {
      iterators.append(try interpreter.iter(arguments[index]))
    }
    return .object(PyMap(type, arguments[0], iterators))
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.tuple([.object(type), interpreter.tuple([function] + iterators)])
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(function)
    visitor.visit(iterators)
  }
}

/// `filter(function, iterable)`.
final class PyFilter: PyIterator {
  /// None or `bool`: the element's own truth.
  private let function: Value
  private let asksElement: Bool
  private let iterator: Value

  private init(_ type: PyType, _ function: Value, asksElement: Bool, _ iterator: Value) {
    self.function = function
    self.asksElement = asksElement
    self.iterator = iterator
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    while let element = try interpreter.next(iterator) {
      let verdict = asksElement ? element : try interpreter.call(function, element)
      if try interpreter.isTrue(verdict) { return element }
    }
    return .undefined
  }

  static func install(_ type: PyType) {
    var slots = iteratorSlots
    slots.new = make
    type.install(slots, [reduceRow], [])
  }

  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    if !arguments.keywordNames.isEmpty,
      type.sharesMethod(interpreter.names.initialize, with: interpreter.types.filter)
    {
      try interpreter.checkNoKeywords(arguments, of: "filter")
    }
    try interpreter.checkCount(arguments, of: "filter", 2, 2)
    let function = arguments[0]
    let asksElement =
      function.isNone || function.isIdentical(to: .object(interpreter.types.bool))
    return .object(
      PyFilter(type, function, asksElement: asksElement, try interpreter.iter(arguments[1])))
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.tuple([.object(type), interpreter.tuple([function, iterator])])
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(function)
    visitor.visit(iterator)
  }
}

/// `iter(callable, sentinel)` (CPython: `calliterobject`).
final class CallableIterator: PyIterator {
  /// `undefined` after the end.
  private var callable: Value
  private var sentinel: Value

  init(_ interpreter: Interpreter, _ callable: Value, sentinel: Value) {
    self.callable = callable
    self.sentinel = sentinel
    super.init(interpreter.types.callableIterator)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if callable.isUndefined { return .undefined }
    let result: Value
    do throws(Unwind) {
      result = try interpreter.call(callable)
    } catch {
      if interpreter.caught(error, interpreter.exceptions.stopIteration) == nil { throw error }
      finish()
      return .undefined
    }
    // The call may have run this iterator to its end.
    if sentinel.isUndefined { return .undefined }
    if try !interpreter.areEqual(sentinel, result) { return result }
    finish()
    return .undefined
  }

  private func finish() {
    callable = .undefined
    sentinel = .undefined
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    if callable.isUndefined {
      return interpreter.reducedIterator("iter", interpreter.tuple([]), nil)
    }
    let function = interpreter.builtins.get(interpreter.intern("iter")) ?? .none
    return interpreter.tuple([function, interpreter.tuple([callable, sentinel])])
  }

  static func install(_ type: PyType) { type.install(iteratorSlots, [reduceRow], []) }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(callable)
    visitor.visit(sentinel)
  }
}
