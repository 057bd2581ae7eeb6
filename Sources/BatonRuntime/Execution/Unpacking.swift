// Unpacking of iterables and mappings: assignment targets, starred displays, `*` and `**` in calls.
// Receives evaluated values from the nodes; gives back elements, or fills the list or dict at hand.

extension Interpreter {
  // MARK: Assignment targets

  /// Exactly `count` elements: `a, b = value` (CPython: `_PyEval_UnpackIterableStackRef`).
  /// The places hold `undefined`; on an error they may hold some of the elements.
  func unpack(
    _ value: Value, count: Int, into places: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    let iterator = try unpackingIterator(value)
    for index in 0..<count {
      guard let element = try next(iterator) else {
        throw valueError("not enough values to unpack (expected \(count), got \(index))")
      }
      places[index] = element
    }
    if try next(iterator) != nil {
      throw valueError("too many values to unpack (expected \(count))")
    }
  }

  /// `before` elements, a list of what is in the middle, `after` elements: `a, *b, c = value`.
  func unpack(
    _ value: Value, before: Int, after: Int
  ) throws(Unwind) -> ContiguousArray<Value> {
    let all: ContiguousArray<Value>
    if let tuple = value.exactTuple {
      all = tuple.elements
    } else if let list = value.exactList {
      all = list.elements
    } else {
      let iterator = try unpackingIterator(value)
      var taken: ContiguousArray<Value> = []
      while let element = try next(iterator) { taken.append(element) }
      all = taken
    }
    guard all.count >= before + after else {
      throw valueError(
        "not enough values to unpack (expected at least \(before + after), got \(all.count))")
    }
    var result: ContiguousArray<Value> = []
    result.reserveCapacity(before + after + 1)
    result.append(contentsOf: all[..<before])
    result.append(list(ContiguousArray(all[before..<(all.count - after)])))
    result.append(contentsOf: all[(all.count - after)...])
    return result
  }

  private func unpackingIterator(_ value: Value) throws(Unwind) -> Value {
    guard isIterable(value) else {
      throw typeError("cannot unpack non-iterable \(type(of: value).name) object")
    }
    return try iter(value)
  }

  /// The type has `__iter__`, or `__getitem__` as sequences have it.
  func isIterable(_ value: Value) -> Bool {
    let type = type(of: value)
    if type.slots.iter != nil { return true }
    return type.isHeapType && type.slots.getItem != nil && type.lookup(names.getitem) != nil
      && !type.typeFlags.contains(.mappingPattern)
  }

  // MARK: Displays

  /// `[*iterable]` and every `*iterable` in a call that is not its only positional argument.
  func extendList(_ list: PyList, with iterable: Value) throws(Unwind) {
    guard isIterable(iterable) else {
      throw typeError("Value after * must be an iterable, not \(type(of: iterable).name)")
    }
    try appendElements(of: iterable, to: list)
  }

  /// Appends all elements; what was appended before an error stays (CPython: `list_extend`).
  func appendElements(of iterable: Value, to list: PyList) throws(Unwind) {
    if let other = iterable.exactList {
      guard list.reserve(adding: other.count) else { throw memoryError() }
      list.append(copying: other)
      return
    }
    if let other = iterable.exactTuple {
      guard list.reserve(adding: other.count) else { throw memoryError() }
      list.append(contentsOf: other.buffer)
      return
    }
    if let text = iterable.exactStr {
      guard list.reserve(adding: text.count) else { throw memoryError() }
      for index in 0..<text.count { list.append(.object(character(of: text, at: index))) }
      return
    }
    if let expression = iterable.drainable {
      return try drain(expression) { element throws(Unwind) in
        list.append(element)
        return true
      }
    }
    let isTable =
      switch iterable.object?.exactKind {
      case .set, .dict: true
      case .other: iterable.object is PyDictView
      default: false
      }
    let iterator = try iter(iterable)
    if let hint = try lengthHint(iterable), !list.reserve(adding: hint, isTable: isTable) {
      throw memoryError()
    }
    while let element = try next(iterator) { list.append(element) }
  }

  /// `{**mapping}` (CPython: `DICT_UPDATE`).
  func mergeMapping(_ mapping: Value, into target: PyDict) throws(Unwind) {
    do throws(Unwind) {
      try merge(mapping, into: target, refusingDuplicates: false)
    } catch {
      if caught(error, exceptions.attributeError) != nil {
        throw typeError("'\(type(of: mapping).name)' object is not a mapping")
      }
      throw error
    }
  }

  // MARK: Calls

  /// `**mapping` in a call (CPython: `DICT_MERGE`, `_PyEval_FormatKwargsError`).
  func mergeKeywords(
    _ mapping: Value, into target: PyDict, callee: Value
  ) throws(Unwind) {
    try mergeKeywords(mapping, into: target) { () throws(Unwind) in try functionText(callee) }
  }

  /// The same for a callee that messages call so.
  func mergeKeywords(
    _ mapping: Value, into target: PyDict, calleeText: () throws(Unwind) -> String
  ) throws(Unwind) {
    do throws(Unwind) {
      try merge(mapping, into: target, refusingDuplicates: true)
    } catch {
      if caught(error, exceptions.attributeError) != nil {
        throw typeError(
          "\(try calleeText()) argument after ** must be a mapping, not "
            + type(of: mapping).name)
      }
      if let exception = caught(error, exceptions.keyError), exception.args.count == 1 {
        let key = try string(exception.args[0]).string
        throw typeError(
          "\(try calleeText()) got multiple values for keyword argument '\(key)'")
      }
      throw error
    }
  }

  /// The arguments of `callee(*iterable)`, where nothing else is positional.
  func positionalArguments(
    from iterable: Value, callee: Value
  ) throws(Unwind) -> ContiguousArray<Value> {
    if let tuple = iterable.exactTuple { return tuple.elements }
    guard isIterable(iterable) else {
      throw typeError(
        "\(try functionText(callee)) argument after * must be an iterable, not "
          + type(of: iterable).name)
    }
    return try makeList(iterable).elements
  }

  /// A callee as these messages show it: `module.f()` (CPython: `_PyObject_FunctionStr`).
  func functionText(_ callee: Value) throws(Unwind) -> String {
    guard let qualname = try findAttribute(callee, names.qualname) else {
      return try string(callee).string
    }
    let name = try string(qualname).string
    guard let module = try findAttribute(callee, names.module), !module.isNone else {
      return "\(name)()"
    }
    let moduleName = try string(module).string
    return moduleName == "builtins" ? "\(name)()" : "\(moduleName).\(name)()"
  }

  // MARK: Mappings

  /// Copies all items of a mapping; with `refusingDuplicates` a key that is there already raises
  /// KeyError (CPython: `dict_merge`). What has no `keys` raises AttributeError.
  func merge(
    _ mapping: Value, into target: PyDict, refusingDuplicates: Bool
  ) throws(Unwind) {
    if let source = mapping.asDict, iteratesAsDict(source) {
      return try merge(dict: source, into: target, refusingDuplicates: refusingDuplicates)
    }
    for key in try keysOfMapping(mapping) {
      if refusingDuplicates, try target.get(key, self) != nil { throw keyError(key) }
      try target.set(key, getItem(mapping, key), self)
    }
  }

  /// A dict whose class does not override `__iter__`: its entries may be read directly.
  private func iteratesAsDict(_ dict: PyDict) -> Bool {
    if dict.exactKind == .dict { return true }
    guard let own = dict.type.lookup(names.iter), let native = types.dict.lookup(names.iter) else {
      return false
    }
    return own.isIdentical(to: native)
  }

  private func merge(
    dict source: PyDict, into target: PyDict, refusingDuplicates: Bool
  ) throws(Unwind) {
    if source === target {
      if refusingDuplicates, let first = source.livePosition(from: 0) {
        throw keyError(source.entries[first].key)
      }
      return
    }
    if target.count == 0 {
      target.copyEntries(of: source)
      return
    }
    if target.capacity < source.count { target.reserve(target.count + source.count) }
    var position = 0
    while let live = source.livePosition(from: position) {
      let version = source.keysVersion
      let entry = source.entries[live]
      let known = try target.find(like: entry, self)
      if known >= 0 {
        if refusingDuplicates { throw keyError(entry.key) }
        target.setValue(at: known, entry.value)
      } else {
        target.append(entry)
      }
      if version != source.keysVersion { throw runtimeError("dict mutated during update") }
      position = live + 1
    }
  }

  /// `list(mapping.keys())` (CPython: `PyMapping_Keys`).
  private func keysOfMapping(_ mapping: Value) throws(Unwind) -> ContiguousArray<Value> {
    let keys = try callMethod(mapping, names.keys)
    guard isIterable(keys) else {
      throw typeError(
        "\(type(of: mapping).name).keys() returned a non-iterable (type \(type(of: keys).name))")
    }
    return try elements(of: keys)
  }
}
