// Iteration: `iter`, `next`, unpacking, and iterables as Swift arrays.

/// The base of iterators written in Swift.
class PyIterator: PyObject {
  init(_ type: __shared PyType) { super.init(type, .iterator) }

  /// The next element; `undefined` at the end, and from then on.
  func next(_ interpreter: Interpreter) throws(Unwind) -> Value { .undefined }

  /// `__length_hint__`; nil where the type has none.
  func lengthHint(_ interpreter: Interpreter) throws(Unwind) -> Int? { nil }

  /// Every element is a tuple of two: `nextPair` may be called instead of `next`.
  var yieldsPairs: Bool { false }

  /// The parts of the next element; nil at the end.
  func nextPair(_ interpreter: Interpreter) throws(Unwind) -> (Value, Value)? { nil }

  /// `__setstate__`: goes on from another position, in the iterators that have one.
  func setState(_ index: Int) {}

  /// `__reduce__`: a callable, its arguments and a state with which a copy goes on from here; nil
  /// where the iterator cannot be copied.
  func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? { nil }

  /// `__setstate__` of the iterators whose state is more than a position.
  func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {}
}

extension Interpreter {
  /// `iter(value)` (CPython: `PyObject_GetIter`).
  func iter(_ value: Value) throws(Unwind) -> Value {
    let type = type(of: value)
    if let slot = type.slots.iter {
      let iterator = try slot(self, value)
      if self.type(of: iterator).slots.next == nil {
        throw typeError(
          "iter() returned non-iterator of type '\(self.type(of: iterator).name)'")
      }
      return iterator
    }
    // Builtin types with `__getitem__` alone are mappings.
    if type.isHeapType, type.slots.getItem != nil, type.lookup(names.getitem) != nil,
      !type.typeFlags.contains(.mappingPattern)
    {
      return .object(SequenceIterator(self, value))
    }
    throw typeError("'\(type.name)' object is not iterable")
  }

  /// The next element of an iterator, nil at the end.
  @inline(__always) func next(_ iterator: Value) throws(Unwind) -> Value? {
    // The caller's value keeps the object; its kind names its class.
    if let object = iterator.borrowed {
      switch object._withUnsafeGuaranteedRef({ $0.exactKind }) {
      case .iterator:
        return try object.borrowing { object throws(Unwind) in
          do throws(Unwind) {
            return try unsafeDowncast(object, to: PyIterator.self).next(self).defined
          } catch {
            return try end(error)
          }
        }
      case .generator:
        return try object.borrowing { object throws(Unwind) in
          try nextOfGenerator(unsafeDowncast(object, to: PyGenerator.self))
        }
      default: break
      }
    }
    return try nextSlow(iterator)
  }

  @inline(never) private func nextOfGenerator(
    _ generator: PyGenerator
  ) throws(Unwind) -> Value? {
    try generator.next(self)
  }

  @inline(never) private func nextSlow(_ iterator: Value) throws(Unwind) -> Value? {
    guard let slot = slot(of: iterator, { $0.slots.next }) else {
      throw typeError("'\(type(of: iterator).name)' object is not an iterator")
    }
    do throws(Unwind) {
      return try slot(self, iterator).defined
    } catch {
      return try end(error)
    }
  }

  /// A StopIteration that leaves an iterator is its end, whoever raised it: `map(next, …)`.
  @inline(never) private func end(_ error: Unwind) throws(Unwind) -> Value? {
    guard let stop = caught(error, exceptions.stopIteration) else { throw error }
    returnValue = stop.stopValue
    return nil
  }

  /// As `next`, but a StopIteration that the iterator raises itself passes, with its traceback.
  func nextRaising(_ iterator: Value) throws(Unwind) -> Value? {
    guard let slot = slot(of: iterator, { $0.slots.next }) else { return try nextSlow(iterator) }
    if type(of: iterator).isHeapType { return try callSpecial(iterator, names.next) }
    return try slot(self, iterator).defined
  }

  /// Calls `body` with each element; stops early when it answers false.
  func forEach(
    _ iterable: Value, _ body: (Value) throws(Unwind) -> Bool
  ) throws(Unwind) {
    if let list = iterable.exactList {
      var index = 0
      while index < list.count {
        if try !body(list[index]) { return }
        index += 1
      }
      return
    }
    if let tuple = iterable.exactTuple {
      for element in tuple where try !body(element) { return }
      return
    }
    if let text = iterable.exactStr {
      for index in 0..<text.count {
        if try !body(.object(character(of: text, at: index))) { return }
      }
      return
    }
    if let expression = iterable.drainable { return try drain(expression, body) }
    let iterator = try iter(iterable)
    while let element = try next(iterator) {
      if try !body(element) { return }
    }
  }

  /// All elements, in a new array.
  func elements(of iterable: Value) throws(Unwind) -> ContiguousArray<Value> {
    if let list = iterable.exactList { return list.elements }
    if let tuple = iterable.exactTuple { return tuple.elements }
    var result: ContiguousArray<Value> = []
    if let expression = iterable.drainable {
      try drain(expression) { element throws(Unwind) in
        result.append(element)
        return true
      }
      return result
    }
    let iterator = try iter(iterable)
    while let element = try next(iterator) { result.append(element) }
    return result
  }
}
