// list: reading, assigning and deleting by index and by slice.

extension Interpreter {
  /// `list[index]`. Raises IndexError.
  @inline(__always) func listItem(_ list: PyList, _ index: Int) throws(Unwind) -> Value {
    if index >= 0 {
      if index < list.count { return list[index] }
    } else if index >= -list.count {
      return list[index + list.count]
    }
    throw indexError("list index out of range")
  }

  /// `list[index] = value`. Raises IndexError.
  @inline(__always) func setListItem(
    _ list: PyList, _ index: Int, _ value: Value
  ) throws(Unwind) {
    if index >= 0 {
      if index < list.count {
        list[index] = value
        return
      }
    } else if index >= -list.count {
      list[index + list.count] = value
      return
    }
    throw indexError("list assignment index out of range")
  }
}

extension PyList {
  static func getItem(
    _ interpreter: Interpreter, _ container: Value, _ key: Value
  ) throws(Unwind) -> Value {
    let list = container.unchecked(PyList.self)
    if case .int(let index) = key { return try interpreter.listItem(list, index) }
    if let slice = key.asSlice {
      let span = try interpreter.numbers(of: slice).adjusted(to: list.count)
      return .object(list.part(interpreter, span))
    }
    return try interpreter.listItem(list, interpreter.subscriptIndex(key, of: "list"))
  }

  /// A new list of the values that a slice stands for.
  func part(_ interpreter: Interpreter, _ span: SliceSpan) -> PyList {
    if span.step == 1 {
      return PyList(
        interpreter,
        copying: UnsafeBufferPointer(start: storage + span.start, count: span.count))
    }
    return PyList(interpreter, count: span.count) { target in
      var position = span.start
      for index in 0..<span.count {
        (target + index).copy(storage + position, 1)
        position &+= span.step
      }
    }
  }

  /// Assigns, or deletes where the value is `undefined` (CPython: `list_ass_subscript`).
  static func setItem(
    _ interpreter: Interpreter, _ container: Value, _ key: Value, _ value: Value
  ) throws(Unwind) {
    let list = container.unchecked(PyList.self)
    if let slice = key.asSlice {
      let numbers = try interpreter.numbers(of: slice)
      if value.isUndefined {
        list.remove(numbers.adjusted(to: list.count))
      } else {
        try list.assign(interpreter, numbers, value)
      }
      return
    }
    let index = try interpreter.subscriptIndex(key, of: "list")
    if !value.isUndefined { return try interpreter.setListItem(list, index, value) }
    let position = index < 0 ? index + list.count : index
    guard position >= 0, position < list.count else {
      throw interpreter.indexError("list assignment index out of range")
    }
    _ = list.remove(at: position)
  }

  /// Assigns to the values that a slice stands for.
  func assign(
    _ interpreter: Interpreter, _ numbers: SliceNumbers, _ value: Value
  ) throws(Unwind) {
    let source = try assignedList(interpreter, value)
    // Taking the elements may have changed this list.
    let span = numbers.adjusted(to: count)
    if span.step == 1 {
      replace(from: span.start, to: max(span.start, span.stop), with: source.buffer)
      withExtendedLifetime(source) {}
      return
    }
    guard source.count == span.count else {
      throw interpreter.valueError(
        "attempt to assign sequence of size \(source.count) to extended slice of size "
          + "\(span.count)")
    }
    // Objects that are replaced die after the last assignment.
    var replaced = ContiguousArray<Value>()
    var position = span.start
    let (storage, values) = (storage, source.storage)
    for index in 0..<span.count {
      let place = storage + position
      if case .object = place.pointee { replaced.append(place.pointee) }
      place.pointee = values[index]
      position &+= span.step
    }
    withExtendedLifetime((source, replaced)) {}
  }

  /// The values to be assigned, in a list that is not this one.
  private func assignedList(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> PyList {
    if let list = value.asList, list !== self { return list }
    if value.asList == nil, value.asTuple == nil {
      return PyList(
        interpreter,
        try interpreter.sequenceElements(of: value, "must assign iterable to extended slice"))
    }
    return try interpreter.makeList(value)
  }
}
