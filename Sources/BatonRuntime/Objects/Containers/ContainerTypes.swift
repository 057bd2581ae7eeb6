// Start-up of the container and iterator types, and what their methods share.

extension Interpreter {
  func installContainerTypes() {
    PyTuple.checkLayout(self)
    PyInstance.checkLayout(self)
    PyInt.checkLayout(self)
    PyTuple.install(types.tuple)
    PyList.install(types.list)
    PyDict.install(types.dict)
    PyDictView.install(self)
    PySet.install(self)
    PyRange.install(types.range)
    PySlice.install(types.slice)
  }

  func installIteratorTypes() {
    ListIterator.install(self)
    DictIterator.install(self)
    SetIterator.install(types.setIterator)
    RangeIterator.install(types.rangeIterator)
    LongRangeIterator.install(types.longRangeIterator)
    SequenceIterator.install(types.sequenceIterator)
    CallableIterator.install(types.callableIterator)
    PyEnumerate.install(types.enumerate)
    PyZip.install(types.zip)
    PyMap.install(types.map)
    PyFilter.install(types.filter)
    PyReversed.install(types.reversed)
  }
}

extension Value {
  /// The object, of a class that the caller knows: a receiver, whose type the call has checked.
  @inline(__always) func unchecked<Object: PyObject>(_ type: Object.Type) -> Object {
    guard case .object(let object) = self else {
      preconditionFailure("a receiver of this type is an object")
    }
    return unsafeDowncast(object, to: type)
  }
}

extension PyType {
  /// Makes instances unhashable (CPython: `PyObject_HashNotImplemented`).
  func setUnhashable() {
    slots.hash = nil
    whenLookedInto { $0.attributes.set($0.interpreter.names.hash, .none) }
  }

  /// `T[…]` makes a generic alias.
  static var genericRow: BuiltinRow {
    BuiltinRow("__class_getitem__", "object, /", .classMethod) { interpreter, args throws(Unwind) in
      guard let type = args[0].asType else { return .none }
      return try interpreter.genericAlias(type, args[1])
    }
  }

  /// The special method is the one that `other` has.
  func sharesMethod(_ name: PyStr, with other: PyType) -> Bool {
    if self === other { return true }
    guard let own = lookup(name), let others = other.lookup(name) else { return false }
    return own.isIdentical(to: others)
  }
}

extension Interpreter {
  // MARK: Arguments of constructors

  /// CPython: `PyArg_UnpackTuple`.
  func checkCount(
    _ arguments: CallArguments, of name: String, _ least: Int, _ most: Int
  ) throws(Unwind) {
    let given = arguments.positionalCount
    if given >= least, given <= most { return }
    let bound = given < least ? least : most
    let qualifier = least == most ? "" : given < least ? "at least " : "at most "
    throw typeError(
      "\(name) expected \(qualifier)\(bound) argument\(bound == 1 ? "" : "s"), got \(given)")
  }

  /// CPython: `_PyArg_NoKeywords`.
  func checkNoKeywords(_ arguments: CallArguments, of name: String) throws(Unwind) {
    if !arguments.keywordNames.isEmpty { throw typeError("\(name)() takes no keyword arguments") }
  }

  /// The argument as a machine word (the argument clinic's `Py_ssize_t`).
  func machineInt(_ value: Value) throws(Unwind) -> Int {
    if case .int(let int) = value { return int }
    if let int = try indexAsInt(value) { return int }
    throw overflowError("Python int too large to convert to C ssize_t")
  }

  /// A subscript as a machine word (CPython: `PyNumber_AsSsize_t` with IndexError).
  func subscriptIndex(
    _ key: Value, of container: String
  ) throws(Unwind) -> Int {
    if case .int(let int) = key { return int }
    guard type(of: key).slots.index != nil else {
      throw typeError(
        "\(container) indices must be integers or slices, not \(type(of: key).name)")
    }
    if let int = try indexAsInt(key) { return int }
    throw indexError("cannot fit '\(type(of: key).name)' into an index-sized integer")
  }

  /// `start` and `stop` of an `index` method, clamped to a sequence of `count` elements.
  func searchRange(
    _ start: Value, _ stop: Value, count: () -> Int
  ) throws(Unwind) -> (start: Int, stop: Int) {
    var first = start.isUndefined ? 0 : try searchBound(start)
    var end = stop.isUndefined ? Int.max : try searchBound(stop)
    let count = count()
    if first < 0 { first = max(first + count, 0) }
    if end < 0 { end = max(end + count, 0) }
    return (first, end)
  }

  // MARK: Length hints

  /// How many elements an iterable announces; nil where it says nothing
  /// (CPython: `PyObject_LengthHint`).
  func lengthHint(_ value: Value) throws(Unwind) -> Int? {
    guard case .object(let object) = value else { return nil }
    let type = object.type
    if let slot = type.slots.length {
      do throws(Unwind) {
        return try slot(self, value)
      } catch {
        if caught(error, exceptions.typeError) == nil { throw error }
        return nil
      }
    }
    if object.exactKind == .iterator {
      do throws(Unwind) {
        // `exactKind` says so.
        return try unsafeDowncast(object, to: PyIterator.self).lengthHint(self)
      } catch {
        if caught(error, exceptions.typeError) == nil { throw error }
        return nil
      }
    }
    guard type.lookup(names.lengthHint) != nil else { return nil }
    let result: Value
    do throws(Unwind) {
      result = try callSpecial(value, names.lengthHint) ?? .notImplemented
    } catch {
      if caught(error, exceptions.typeError) == nil { throw error }
      return nil
    }
    if result.isNotImplemented { return nil }
    guard result.asBigInt != nil else {
      throw typeError(
        "__length_hint__ must be an integer, not \(self.type(of: result).name)")
    }
    let hint = try machineInt(result)
    if hint < 0 { throw valueError("__length_hint__() should return >= 0") }
    return hint
  }

  /// A list of all elements: `list(iterable)`.
  func makeList(_ iterable: Value) throws(Unwind) -> PyList {
    let list = PyList(self)
    try appendElements(of: iterable, to: list)
    return list
  }

  /// A tuple of all elements (CPython: `PySequence_Tuple`).
  func makeTuple(_ iterable: Value) throws(Unwind) -> PyTuple {
    if let tuple = iterable.exactTuple, tuple.type === types.tuple { return tuple }
    if let list = iterable.exactList { return tuple(of: list.buffer) }
    let list = try makeList(iterable)
    return tuple(of: list.buffer)
  }

  /// A tuple of copies of the values.
  func tuple(of values: UnsafeBufferPointer<Value>) -> PyTuple {
    values.isEmpty ? emptyTuple : PyTuple.copying(types.tuple, values)
  }

  // MARK: Representations

  /// Notes that the `repr` of a container is under way; false where it is already. After true
  /// `leaveRepr` must follow.
  func enterRepr(_ object: PyObject) -> Bool {
    let id = ObjectIdentifier(object)
    if reprsInProgress.contains(id) { return false }
    reprsInProgress.append(id)
    return true
  }

  func leaveRepr() { _ = reprsInProgress.popLast() }

  /// Appends `repr(value)`.
  @inline(__always) func appendRepr(
    _ value: Value, to text: inout TextBuilder
  ) throws(Unwind) {
    if case .int(let int) = value {
      text.append(String(int))
    } else {
      text.append(try repr(value))
    }
  }

  /// Raises RecursionError before the native stack ends, however deep that is.
  @inline(__always) func checkNativeStack() throws(Unwind) {
    var marker: UInt8 = 0
    let here = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
    if here < nativeStackFloor { throw recursionError() }
  }

  /// An iterator's `__reduce__`: pickling is outside the subset.
  func refusePickling(_ value: Value) -> Unwind {
    if value.asMemoryView != nil { return typeError("cannot pickle memoryview objects") }
    return typeError("cannot pickle '\(type(of: value).name)' object")
  }
}
