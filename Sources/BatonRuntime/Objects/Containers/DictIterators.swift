// The iterators of dicts and of their views, forwards and backwards.

/// Iterates over a dict in the order of insertion.
final class DictIterator: PyIterator {
  private let part: DictPart
  private var dict: PyDict?
  private var position = 0
  private var left: Int
  /// The size at the beginning; -1 after it has changed.
  private var expectedCount: Int
  /// Of an OrderedDict, whose iterators notice every change of its keys.
  private let version: UInt64?

  init(_ type: PyType, _ part: DictPart, _ dict: PyDict) {
    self.part = part
    version = dict.isOrdered ? dict.keysVersion : nil
    self.dict = dict
    left = dict.count
    expectedCount = dict.count
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let live = try advance(interpreter), let dict else { return .undefined }
    return part.value(of: dict, at: live, interpreter)
  }

  override var yieldsPairs: Bool { part == .items }

  override func nextPair(_ interpreter: Interpreter) throws(Unwind) -> (Value, Value)? {
    guard let live = try advance(interpreter), let dict else { return nil }
    let entry = dict.entries + live
    return (entry.pointee.key, entry.pointee.value)
  }

  /// The next live position; nil at the end (CPython: `dictiter_iternextkey`).
  @inline(__always) private func advance(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    guard let dict else { return nil }
    if let version, try !dict.goesOn(since: version, left, interpreter) {
      self.dict = nil
      return nil
    }
    if dict.count != expectedCount {
      expectedCount = -1
      throw dict.changedSize(interpreter)
    }
    guard let live = dict.livePosition(from: position) else {
      self.dict = nil
      return nil
    }
    if left == 0 {
      self.dict = nil
      throw interpreter.runtimeError("dictionary keys changed during iteration")
    }
    position = live + 1
    left -= 1
    return live
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    guard let dict, dict.count == expectedCount else { return 0 }
    return left
  }

  /// CPython: `dictiter_reduce`.
  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    var values: ContiguousArray<Value> = []
    if let dict {
      if dict.count != expectedCount { throw dict.changedSize(interpreter) }
      var place = position
      while let live = dict.livePosition(from: place) {
        values.append(part.value(of: dict, at: live, interpreter))
        place = live + 1
      }
    }
    return interpreter.reducedIterator(leaving: values)
  }

  static func install(_ interpreter: Interpreter) {
    let types = interpreter.types
    for type in [
      types.dictKeyIterator, types.dictValueIterator, types.dictItemIterator,
      types.dictReverseKeyIterator, types.dictReverseValueIterator,
      types.dictReverseItemIterator,
    ] {
      type.install(iteratorSlots, [lengthHintRow, reduceRow], [])
    }
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(dict)
  }
}

/// Iterates over a dict from its end.
final class DictReverseIterator: PyIterator {
  private let part: DictPart
  private var dict: PyDict?
  private var position: Int
  private var left: Int
  private var expectedCount: Int
  /// Of an OrderedDict, whose iterators notice every change of its keys.
  private let version: UInt64?

  init(_ type: PyType, _ part: DictPart, _ dict: PyDict) {
    self.part = part
    version = dict.isOrdered ? dict.keysVersion : nil
    self.dict = dict
    position = dict.used - 1
    left = dict.count
    expectedCount = dict.count
    super.init(type)
  }

  /// CPython: `dictreviter_iter_lock_held`.
  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let dict else { return .undefined }
    if let version, try !dict.goesOn(since: version, left, interpreter) {
      self.dict = nil
      return .undefined
    }
    if dict.count != expectedCount {
      expectedCount = -1
      throw dict.changedSize(interpreter)
    }
    guard let live = dict.livePosition(downFrom: position) else {
      self.dict = nil
      return .undefined
    }
    position = live - 1
    left -= 1
    return part.value(of: dict, at: live, interpreter)
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    guard let dict, dict.count == expectedCount else { return 0 }
    return left
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    var values: ContiguousArray<Value> = []
    if let dict {
      if dict.count != expectedCount { throw dict.changedSize(interpreter) }
      var place = position
      while let live = dict.livePosition(downFrom: place) {
        values.append(part.value(of: dict, at: live, interpreter))
        place = live - 1
      }
    }
    return interpreter.reducedIterator(leaving: values)
  }
}

extension PyDict {
  /// An OrderedDict or an instance of a subclass.
  fileprivate var isOrdered: Bool {
    guard exactKind != .dict, let ordered = type.interpreter.library.orderedDict else {
      return false
    }
    return type.isSubtype(of: ordered)
  }

  /// False at the end of an iteration over an OrderedDict. After the last key a change does not
  /// matter (CPython: `odictiter_nextkey`).
  fileprivate func goesOn(
    since version: UInt64, _ left: Int, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool {
    if left == 0 { return false }
    if keysVersion != version {
      throw interpreter.runtimeError("OrderedDict mutated during iteration")
    }
    return true
  }

  /// The error of an iterator that finds another number of entries than there was.
  func changedSize(_ interpreter: Interpreter) -> Unwind {
    return interpreter.runtimeError("dictionary changed size during iteration")
  }
}
