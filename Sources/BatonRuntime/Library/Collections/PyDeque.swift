// deque: the storage, the slots and the constructor.

import DequeModule

/// `collections.deque`.
final class PyDeque: PyObject {
  private(set) var elements: Deque<Value> = []
  /// nil: without limit.
  private(set) var limit: Int?
  /// Changes with the number of elements: how an iteration notices.
  private(set) var version = 0

  init(_ type: PyType, limit: Int?) {
    self.limit = limit
    super.init(type, .other)
  }

  var count: Int { elements.count }

  override func makeCopyForFinalizer() -> PyObject? { PyDeque.copy(self) }

  func setLimit(_ limit: Int?) { self.limit = limit }

  // What goes out of a full deque dies after the deque is whole again.

  func append(_ value: Value) {
    version &+= 1
    elements.append(value)
    if let limit, elements.count > limit { withExtendedLifetime(elements.popFirst()) {} }
  }

  func prepend(_ value: Value) {
    version &+= 1
    elements.prepend(value)
    if let limit, elements.count > limit { withExtendedLifetime(elements.popLast()) {} }
  }

  func popLast() -> Value? {
    version &+= 1
    return elements.popLast()
  }

  func popFirst() -> Value? {
    version &+= 1
    return elements.popFirst()
  }

  /// `index` must be in `0...count`, and the deque not full.
  func insert(_ value: Value, at index: Int) {
    version &+= 1
    elements.insert(value, at: index)
  }

  func remove(at index: Int) {
    version &+= 1
    withExtendedLifetime(elements.remove(at: index)) {}
  }

  func replace(at index: Int, with value: Value) {
    let old = elements[index]
    elements[index] = value
    withExtendedLifetime(old) {}
  }

  func replaceAll(_ new: Deque<Value>) {
    version &+= 1
    let old = elements
    elements = new
    withExtendedLifetime(old) {}
  }

  func reverse() {
    version &+= 1
    elements.reverse()
  }

  /// Moves the last `steps` elements to the front, or the first `-steps` to the end.
  func rotate(_ steps: Int) {
    let count = elements.count
    if count <= 1 { return }
    version &+= 1
    var places = steps % count
    if places < 0 { places += count }
    if places <= count / 2 {
      for _ in 0..<places {
        if let last = elements.popLast() { elements.prepend(last) }
      }
    } else {
      for _ in 0..<count - places {
        if let first = elements.popFirst() { elements.append(first) }
      }
    }
  }

  /// Appends all elements of an iterable.
  func extend(_ iterable: Value, _ interpreter: Interpreter) throws(Unwind) {
    if iterable.object === self {
      for element in elements { append(element) }
      return
    }
    try interpreter.forEach(iterable) { element throws(Unwind) in
      append(element)
      return true
    }
  }

  // MARK: Slots

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.compare = compare
    slots.iter = { interpreter, value throws(Unwind) in
      .object(
        DequeIterator(
          interpreter.library.types(interpreter).dequeIterator, value.unchecked(PyDeque.self),
          backwards: false))
    }
    slots.length = { _, value in value.unchecked(PyDeque.self).count }
    slots.bool = { _, value in value.unchecked(PyDeque.self).count != 0 }
    slots.getItem = getItem
    slots.setItem = setItem
    slots.contains = { interpreter, value, item throws(Unwind) in
      try find(interpreter, value.unchecked(PyDeque.self), item, from: 0, to: Int.max) != nil
    }
    slots.concatenate = concatenate
    slots.concatenateInPlace = { interpreter, left, right throws(Unwind) in
      try left.unchecked(PyDeque.self).extend(right, interpreter)
      return left
    }
    slots.repetition = { interpreter, value, count throws(Unwind) in
      let deque = value.unchecked(PyDeque.self)
      return .object(try repeated(interpreter, deque, count, into: copy(deque)))
    }
    slots.repeatInPlace = { interpreter, value, count throws(Unwind) in
      let deque = value.unchecked(PyDeque.self)
      return .object(try repeated(interpreter, deque, count, into: deque))
    }
    slots.new = { interpreter, type, arguments throws(Unwind) in
      .object(PyDeque(type, limit: nil))
    }
    slots.initialize = initialize
    type.install(slots, methods, attributes)
    type.setUnhashable()
    type.typeFlags.insert(.sequencePattern)
  }

  private static func initialize(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    let deque = value.unchecked(PyDeque.self)
    let signature = interpreter.templates.signature("iterable=(), maxlen=None")
    _ = try interpreter.withArguments(arguments, signature, of: "deque") { args throws(Unwind) in
      var limit: Int?
      if let given = args.given(1), !given.isNone {
        guard given.isInt else { throw interpreter.typeError("an integer is required") }
        let number = try interpreter.sizeArgument(given)
        if number < 0 { throw interpreter.valueError("maxlen must be non-negative") }
        limit = number
      }
      deque.setLimit(limit)
      if deque.count > 0 { deque.replaceAll([]) }
      if let iterable = args.given(0) { try deque.extend(iterable, interpreter) }
      return .none
    }
  }

  /// A deque of the same class and limit, made without its constructor.
  static func copy(_ deque: PyDeque) -> PyDeque {
    let made = PyDeque(deque.type, limit: deque.limit)
    made.replaceAll(deque.elements)
    return made
  }

  private static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    let deque = value.unchecked(PyDeque.self)
    guard interpreter.activeReprs.insert(ObjectIdentifier(deque)).inserted else {
      return interpreter.str("[...]")
    }
    defer { interpreter.activeReprs.remove(ObjectIdentifier(deque)) }
    let list = PyList(interpreter, ContiguousArray(deque.elements))
    var text = try interpreter.repr(.object(list)).string
    if let limit = deque.limit { text += ", maxlen=\(limit)" }
    return interpreter.str("\(deque.type.shortName)(\(text))")
  }

  private static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard let a = left.object as? PyDeque, let b = right.object as? PyDeque else {
      return .notImplemented
    }
    if a !== b, a.count != b.count {
      if operation == .equal { return .bool(false) }
      if operation == .notEqual { return .bool(true) }
    }
    var index = 0
    while index < a.count, index < b.count {
      let (x, y) = (a.elements[index], b.elements[index])
      if try !interpreter.areEqual(x, y) {
        if operation == .equal { return .bool(false) }
        if operation == .notEqual { return .bool(true) }
        return try interpreter.compare(operation, x, y)
      }
      index += 1
    }
    return .bool(Interpreter.holds(operation, a.count, b.count))
  }

  private static func index(
    _ interpreter: Interpreter, _ deque: PyDeque, _ key: Value
  ) throws(Unwind) -> Int {
    guard interpreter.type(of: key).slots.index != nil else {
      throw interpreter.typeError(
        "sequence index must be integer, not '\(interpreter.type(of: key).name)'")
    }
    guard var index = try interpreter.indexAsInt(key) else {
      throw interpreter.indexError(
        "cannot fit '\(interpreter.type(of: key).name)' into an index-sized integer")
    }
    if index < 0 { index += deque.count }
    guard index >= 0, index < deque.count else {
      throw interpreter.indexError("deque index out of range")
    }
    return index
  }

  private static func getItem(
    _ interpreter: Interpreter, _ value: Value, _ key: Value
  ) throws(Unwind) -> Value {
    let deque = value.unchecked(PyDeque.self)
    return deque.elements[try index(interpreter, deque, key)]
  }

  private static func setItem(
    _ interpreter: Interpreter, _ value: Value, _ key: Value, _ new: Value
  ) throws(Unwind) {
    let deque = value.unchecked(PyDeque.self)
    let index = try index(interpreter, deque, key)
    if new.isUndefined {
      deque.remove(at: index)
    } else {
      deque.replace(at: index, with: new)
    }
  }

  private static func concatenate(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    guard right.object is PyDeque else {
      throw interpreter.typeError(
        "can only concatenate deque (not \"\(interpreter.type(of: right).name)\") to deque")
    }
    let result = copy(left.unchecked(PyDeque.self))
    try result.extend(right, interpreter)
    return .object(result)
  }

  private static func repeated(
    _ interpreter: Interpreter, _ deque: PyDeque, _ count: Int, into target: PyDeque
  ) throws(Unwind) -> PyDeque {
    let pattern = deque.elements
    if count <= 0 || pattern.isEmpty {
      target.replaceAll([])
      return target
    }
    let (total, overflow) = pattern.count.multipliedReportingOverflow(by: count)
    if overflow || (deque.limit == nil && total > 1 << 33) { throw interpreter.memoryError() }
    for _ in 1..<max(count, 1) {
      for element in pattern { target.append(element) }
      // A full deque only turns round.
      if let limit = target.limit, limit == 0 { break }
    }
    return target
  }

  /// The first place of an item between two places; nil where there is none.
  static func find(
    _ interpreter: Interpreter, _ deque: PyDeque, _ item: Value, from start: Int, to stop: Int
  ) throws(Unwind) -> Int? {
    let version = deque.version
    var index = start
    while index < min(stop, deque.count) {
      if try interpreter.areEqual(deque.elements[index], item) { return index }
      if version != deque.version {
        throw interpreter.runtimeError("deque mutated during iteration")
      }
      index += 1
    }
    return nil
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    for element in elements { visitor.visit(element) }
  }

  override func clearReferences() {
    replaceAll([])
  }
}

/// Iterates over a deque, in either direction.
final class DequeIterator: PyIterator {
  private var deque: PyDeque?
  private let version: Int
  private let backwards: Bool
  private var index = 0

  init(_ type: PyType, _ deque: PyDeque, backwards: Bool) {
    self.deque = deque
    version = deque.version
    self.backwards = backwards
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let deque else { return .undefined }
    if deque.version != version {
      self.deque = nil
      throw interpreter.runtimeError("deque mutated during iteration")
    }
    guard index < deque.count else {
      self.deque = nil
      return .undefined
    }
    index += 1
    return deque.elements[backwards ? deque.count - index : index - 1]
  }

  override func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? {
    deque.map { max($0.count - index, 0) } ?? 0
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    guard let deque, deque.version == version else {
      return interpreter.reducedIterator(leaving: [])
    }
    let rest = index..<deque.count
    return interpreter.reducedIterator(
      leaving: ContiguousArray(
        rest.map { deque.elements[backwards ? deque.count - 1 - $0 : $0] }))
  }
}
