// dir() and vars(): the names of an object's attributes.

extension Interpreter {
  /// `dir(value)`: the sorted names that the object's `__dir__` gives.
  func directory(of value: Value) throws(Unwind) -> PyList {
    guard let method = try findSpecial(value, names.dir) else {
      throw typeError("object does not provide __dir__")
    }
    let given = try elements(of: call(method))
    let result = PyList(self, try sortedNames(given))
    return result
  }

  /// `dir()`: the names of the innermost scope, which the caller gives.
  func directory(ofScope scope: PyDict) throws(Unwind) -> PyList {
    PyList(self, try sortedNames(keys(of: scope)))
  }

  /// `vars(value)` (CPython: `builtin_vars`).
  func variables(of value: Value) throws(Unwind) -> Value {
    if let dictionary = try findAttribute(value, names.dict) { return dictionary }
    throw typeError("vars() argument must have __dict__ attribute")
  }

  func keys(of dictionary: PyDict) -> ContiguousArray<Value> {
    var result: ContiguousArray<Value> = []
    var position = 0
    while let live = dictionary.livePosition(from: position) {
      result.append(dictionary.entries[live].key)
      position = live + 1
    }
    return result
  }

  /// Sorted by code points; other values among them by their own order.
  private func sortedNames(
    _ values: ContiguousArray<Value>
  ) throws(Unwind) -> ContiguousArray<Value> {
    var names: [PyStr] = []
    for value in values {
      guard let name = value.asStr else {
        let list = PyList(self, values)
        try sort(list, key: .none, reverse: false)
        return list.elements
      }
      names.append(name)
    }
    names.sort { $0.compare(to: $1) < 0 }
    return ContiguousArray(names.map { .object($0) })
  }

  /// `object.__dir__`: the instance's own names and those of its class.
  func attributeNames(of value: Value) throws(Unwind) -> ContiguousArray<Value> {
    let found = PyDict(self)
    if let dictionary = try findAttribute(value, names.dict)?.asDict {
      add(keys(of: dictionary), to: found)
    }
    if let type = try findAttribute(value, names.class)?.asType {
      add(attributeNames(of: type), to: found)
    }
    return keys(of: found)
  }

  /// `type.__dir__`: the names of the class and of its bases.
  func attributeNames(of type: PyType) -> ContiguousArray<Value> {
    let found = PyDict(self)
    for member in type.mro { add(keys(of: member.attributes), to: found) }
    return keys(of: found)
  }

  private func add(_ values: ContiguousArray<Value>, to found: PyDict) {
    for value in values {
      if let name = value.asStr { found.set(name, .bool(true)) }
    }
  }
}

extension String {
  /// `str.isidentifier`.
  var isPythonIdentifier: Bool {
    guard let first = unicodeScalars.first else { return false }
    guard first == "_" || first.properties.isXIDStart else { return false }
    return unicodeScalars.dropFirst().allSatisfy { $0.properties.isXIDContinue }
  }
}
