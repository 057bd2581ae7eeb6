// The iterators of lists, tuples and of everything with `__getitem__`, and the rows that iterator
// types share.

extension PyIterator {
  /// `iter` answers the iterator itself; `next` asks the Swift class.
  static var iteratorSlots: TypeSlots {
    var slots = TypeSlots()
    slots.iter = { interpreter, value throws(Unwind) in value }
    slots.next = { interpreter, value throws(Unwind) in
      try value.unchecked(PyIterator.self).next(interpreter)
    }
    return slots
  }

  static var lengthHintRow: BuiltinRow {
    BuiltinRow("__length_hint__", "") { interpreter, args throws(Unwind) in
      let hint = try args[0].unchecked(PyIterator.self).lengthHint(interpreter)
      return hint.map { .int($0) } ?? .notImplemented
    }
  }

  static var reduceRow: BuiltinRow {
    BuiltinRow("__reduce__", "") { interpreter, args throws(Unwind) in
      if let parts = try args[0].unchecked(PyIterator.self).reduced(interpreter) { return parts }
      throw interpreter.refusePickling(args[0])
    }
  }

  static var setStateRow: BuiltinRow {
    BuiltinRow("__setstate__", "object, /") { interpreter, args throws(Unwind) in
      args[0].unchecked(PyIterator.self).setState(try interpreter.machineInt(args[1]))
      return .none
    }
  }
}

/// Iterates over a list, whatever happens to it meanwhile.
final class ListIterator: PyIterator {
  private var list: PyList?
  private var index = 0

  init(_ interpreter: __shared Interpreter, _ list: PyList) {
    self.list = list
    super.init(interpreter.types.listIterator)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let list else { return .undefined }
    if index < list.count {
      index += 1
      return list[index - 1]
    }
    self.list = nil
    return .undefined
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    list.map { max($0.count - index, 0) } ?? 0
  }

  override func setState(_ index: Int) {
    if let list { self.index = min(max(index, 0), list.count) }
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.reducedIterator("iter", list.map { .object($0) } ?? interpreter.list([]), index)
  }

  static func install(_ interpreter: Interpreter) {
    let types = interpreter.types
    for type in [types.listIterator, types.listReverseIterator, types.tupleIterator] {
      type.install(iteratorSlots, [lengthHintRow, reduceRow, setStateRow], [])
    }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(list)
  }
}

/// Iterates over a list from its end.
final class ListReverseIterator: PyIterator {
  private var list: PyList?
  private var index: Int

  init(_ interpreter: __shared Interpreter, _ list: PyList) {
    self.list = list
    index = list.count - 1
    super.init(interpreter.types.listReverseIterator)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let list else { return .undefined }
    if index >= 0, index < list.count {
      index -= 1
      return list[index + 1]
    }
    index = -1
    self.list = nil
    return .undefined
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    guard let list, list.count > index else { return 0 }
    return index + 1
  }

  override func setState(_ index: Int) {
    if let list { self.index = min(max(index, -1), list.count - 1) }
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    guard let list else { return interpreter.reducedIterator("iter", interpreter.list([]), nil) }
    return interpreter.reducedIterator("reversed", .object(list), index)
  }
}

final class TupleIterator: PyIterator {
  private var tuple: PyTuple?
  private var index = 0

  init(_ interpreter: __shared Interpreter, _ tuple: PyTuple) {
    self.tuple = tuple
    super.init(interpreter.types.tupleIterator)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let tuple else { return .undefined }
    if index < tuple.count {
      index += 1
      return tuple[index - 1]
    }
    self.tuple = nil
    return .undefined
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    tuple.map { max($0.count - index, 0) } ?? 0
  }

  override func setState(_ index: Int) {
    if let tuple { self.index = min(max(index, 0), tuple.count) }
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    guard let tuple else { return interpreter.reducedIterator("iter", interpreter.tuple([]), nil) }
    return interpreter.reducedIterator("iter", .object(tuple), index)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(tuple)
  }
}

/// Iterates by `__getitem__` from 0 until IndexError (CPython: `seqiterobject`).
final class SequenceIterator: PyIterator {
  private var sequence: Value
  private var index = 0

  init(_ interpreter: __shared Interpreter, _ sequence: Value) {
    self.sequence = sequence
    super.init(interpreter.types.sequenceIterator)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if sequence.isUndefined { return .undefined }
    if index == .max { throw interpreter.overflowError("iter index too large") }
    do throws(Unwind) {
      let element = try interpreter.getItem(sequence, .int(index))
      index += 1
      return element
    } catch {
      if interpreter.isEndOfSequence(error) {
        sequence = .undefined
        return .undefined
      }
      throw error
    }
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    if sequence.isUndefined { return 0 }
    guard let length = interpreter.type(of: sequence).slots.length else { return nil }
    return try max(length(interpreter, sequence) - index, 0)
  }

  override func setState(_ index: Int) {
    if !sequence.isUndefined { self.index = max(index, 0) }
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    if sequence.isUndefined {
      return interpreter.reducedIterator("iter", interpreter.tuple([]), nil)
    }
    return interpreter.reducedIterator("iter", sequence, index)
  }

  static func install(_ type: PyType) {
    type.install(iteratorSlots, [lengthHintRow, reduceRow, setStateRow], [])
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(sequence)
  }
}

extension Interpreter {
  /// What `__reduce__` of an iterator answers: `iter` or `reversed` of something, and a position.
  func reducedIterator(_ function: String, _ sequence: Value, _ index: Int?) -> Value {
    let parts = [builtins.get(intern(function)) ?? .none, tuple([sequence])]
    return tuple(ContiguousArray(index.map { parts + [.int($0)] } ?? parts))
  }

  /// The same of an iterator that shows what is left, and stays where it is.
  func reducedIterator(leaving values: ContiguousArray<Value>) -> Value {
    reducedIterator("iter", list(values), nil)
  }

  /// IndexError or StopIteration: how a sequence without `__iter__` says that it ends.
  fileprivate func isEndOfSequence(_ error: Unwind) -> Bool {
    caught(error, exceptions.indexError) != nil || caught(error, exceptions.stopIteration) != nil
  }
}

/// `reversed(sequence)` by `__len__` and `__getitem__` (CPython: `reversedobject`).
final class PyReversed: PyIterator {
  private var sequence: Value
  private var index: Int

  private init(_ type: __shared PyType, _ sequence: Value, count: Int) {
    self.sequence = sequence
    index = count - 1
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if sequence.isUndefined { return .undefined }
    if index >= 0 {
      do throws(Unwind) {
        let element = try interpreter.getItem(sequence, .int(index))
        index -= 1
        return element
      } catch {
        if !interpreter.isEndOfSequence(error) { throw error }
      }
    }
    index = -1
    sequence = .undefined
    return .undefined
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    if sequence.isUndefined { return 0 }
    let count = try interpreter.length(sequence)
    return count < index + 1 ? 0 : index + 1
  }

  override func setState(_ index: Int) {
    if !sequence.isUndefined { self.index = min(max(index, -1), .max - 1) }
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    let arguments = interpreter.tuple([sequence.defined ?? interpreter.tuple([])])
    if sequence.isUndefined { return interpreter.tuple([.object(type), arguments]) }
    return interpreter.tuple([.object(type), arguments, .int(index)])
  }

  static func install(_ type: PyType) {
    var slots = iteratorSlots
    slots.new = make
    type.install(slots, [lengthHintRow, reduceRow, setStateRow], [])
  }

  /// CPython: `reversed_new_impl`.
  private static func make(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    if !arguments.keywordNames.isEmpty,
      type.sharesMethod(interpreter.names.initialize, with: interpreter.types.reversed)
    {
      try interpreter.checkNoKeywords(arguments, of: "reversed")
    }
    try interpreter.checkCount(arguments, of: "reversed", 1, 1)
    return try interpreter.reversed(arguments[0], as: type)
  }

  fileprivate static func iterator(_ type: PyType, _ sequence: Value, count: Int) -> Value {
    .object(PyReversed(type, sequence, count: count))
  }
}

extension Interpreter {
  /// `reversed(value)`.
  func reversed(_ value: Value) throws(Unwind) -> Value {
    try reversed(value, as: types.reversed)
  }

  fileprivate func reversed(_ value: Value, as type: PyType) throws(Unwind) -> Value {
    let valueType = self.type(of: value)
    if let method = valueType.lookup(names.reversed) {
      if !method.isNone, let result = try callSpecial(value, names.reversed) { return result }
    } else if valueType.slots.getItem != nil, !valueType.typeFlags.contains(.mappingPattern) {
      return PyReversed.iterator(type, value, count: try length(value))
    }
    throw typeError("'\(valueType.name)' object is not reversible")
  }
}
