// dict_keys, dict_values, dict_items: views of a dict, with the set operations of the first and
// the last.

import BatonSyntax

/// Which part of an entry a view or an iterator of a dict shows.
enum DictPart {
  case keys
  case values
  case items

  /// The part of the entry at a live position.
  @inline(__always) func value(
    of dict: PyDict, at position: Int, _ interpreter: Interpreter
  ) -> Value {
    let entry = dict.entries + position
    switch self {
    case .keys: return entry.pointee.key
    case .values: return entry.pointee.value
    case .items:
      return .object(PyTuple.pair(interpreter, entry.pointee.key, entry.pointee.value))
    }
  }
}

/// A view of a dict.
final class PyDictView: PyObject {
  let part: DictPart
  let dict: PyDict

  init(_ type: PyType, _ part: DictPart, _ dict: PyDict) {
    self.part = part
    self.dict = dict
    super.init(type, .other)
  }

  /// A view of the type that the dict's class has: that of an ordered dict is a type of its own.
  @inline(__always) static func view(
    _ interpreter: Interpreter, _ part: DictPart, _ dict: PyDict
  ) -> Value {
    let types = interpreter.types
    guard dict.type === types.dict else { return heirView(interpreter, part, dict) }
    let type =
      switch part {
      case .keys: types.dictKeys
      case .values: types.dictValues
      case .items: types.dictItems
      }
    return .object(PyDictView(type, part, dict))
  }

  @inline(never) private static func heirView(
    _ interpreter: Interpreter, _ part: DictPart, _ dict: PyDict
  ) -> Value {
    let types = interpreter.types
    let library = interpreter.library
    let isOrdered = library.orderedDict.map(dict.type.isSubtype(of:)) ?? false
    let type =
      switch part {
      case .keys: isOrdered ? library.types(interpreter).orderedKeys : types.dictKeys
      case .values: isOrdered ? library.types(interpreter).orderedValues : types.dictValues
      case .items: isOrdered ? library.types(interpreter).orderedItems : types.dictItems
      }
    return .object(PyDictView(type, part, dict))
  }

  // MARK: Tables

  static func install(_ interpreter: Interpreter) {
    let types = interpreter.types
    var slots = TypeSlots()
    slots.repr = repr
    slots.iter = { interpreter, value throws(Unwind) in
      let view = value.unchecked(PyDictView.self)
      return .object(DictIterator(view.iteratorType(interpreter), view.part, view.dict))
    }
    slots.length = { interpreter, value throws(Unwind) in
      value.unchecked(PyDictView.self).dict.count
    }
    let common = [
      BuiltinRow("__reversed__", "") { interpreter, args throws(Unwind) in
        let view = args[0].unchecked(PyDictView.self)
        return .object(
          DictReverseIterator(view.reverseIteratorType(interpreter), view.part, view.dict))
      }
    ]
    let mapping = AttributeRow("mapping") { interpreter, value throws(Unwind) in
      .object(PyMappingProxy(interpreter, .object(value.unchecked(PyDictView.self).dict)))
    }
    types.dictValues.install(slots, common, [mapping])

    slots.compare = compare
    slots.contains = { interpreter, container, item throws(Unwind) in
      try container.unchecked(PyDictView.self).contains(item, interpreter)
    }
    slots[.bitAnd] = BinarySlot { interpreter, left, right throws(Unwind) in
      try intersection(interpreter, left, right)
    }
    slots[.bitOr] = BinarySlot { interpreter, left, right throws(Unwind) in
      let result = try set(of: left, interpreter)
      try result.update(with: right, interpreter)
      return .object(result)
    }
    slots[.bitXor] = BinarySlot { interpreter, left, right throws(Unwind) in
      try symmetricDifference(interpreter, left, right)
    }
    slots[.subtract] = BinarySlot { interpreter, left, right throws(Unwind) in
      let result = try set(of: left, interpreter)
      try result.subtract(right, interpreter)
      return .object(result)
    }
    let methods = common + [BuiltinRow("isdisjoint", "object, /", .method, isDisjoint)]
    types.dictKeys.install(slots, methods, [mapping])
    types.dictItems.install(slots, methods, [mapping])
    types.dictKeys.setUnhashable()
    types.dictItems.setUnhashable()
  }

  private func iteratorType(_ interpreter: Interpreter) -> PyType {
    switch part {
    case .keys: interpreter.types.dictKeyIterator
    case .values: interpreter.types.dictValueIterator
    case .items: interpreter.types.dictItemIterator
    }
  }

  private func reverseIteratorType(_ interpreter: Interpreter) -> PyType {
    switch part {
    case .keys: interpreter.types.dictReverseKeyIterator
    case .values: interpreter.types.dictReverseValueIterator
    case .items: interpreter.types.dictReverseItemIterator
    }
  }

  /// CPython: `dictview_repr`.
  private static func repr(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    let view = value.unchecked(PyDictView.self)
    guard interpreter.enterRepr(view) else { return interpreter.str("...") }
    defer { interpreter.leaveRepr() }
    let list = try interpreter.makeList(value)
    var text = TextBuilder()
    text.append("\(view.type.name)(")
    text.append(try interpreter.repr(.object(list)))
    text.append(0x29)
    return .object(text.finish(interpreter))
  }

  // MARK: As sets

  /// CPython: `dictkeys_contains`, `dictitems_contains`.
  private func contains(_ item: Value, _ interpreter: Interpreter) throws(Unwind) -> Bool {
    if part == .keys {
      let hash = try interpreter.hash(item)
      return try dict.find(item, hash: hash, interpreter) >= 0
    }
    guard let pair = item.asTuple, pair.count == 2 else { return false }
    guard let found = try dict.get(pair[0], interpreter) else { return false }
    return try interpreter.areEqual(found, pair[1])
  }

  /// A view that behaves as a set.
  private static func setView(_ value: Value) -> PyDictView? {
    guard case .object(let object) = value, object.kind == .other,
      let view = object as? PyDictView, view.part != .values
    else { return nil }
    return view
  }

  /// A new set of the elements of any iterable; a view's keys come straight from its dict.
  private static func set(
    of value: Value, _ interpreter: Interpreter
  ) throws(Unwind) -> PySet {
    let set = PySet(interpreter)
    if let view = setView(value), view.part == .keys {
      try set.update(with: .object(view.dict), interpreter)
    } else {
      try set.update(with: value, interpreter)
    }
    return set
  }

  /// CPython: `_PyDictView_Intersect`.
  private static func intersection(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    guard var view = setView(left) ?? setView(right) else { return .notImplemented }
    var other = setView(left) == nil ? left : right
    if case .object(let object) = other, object.type === interpreter.types.set,
      let set = other.asSet, view.dict.count <= set.count
    {
      return .object(try set.intersection(with: .object(view), interpreter))
    }
    if let otherView = setView(other), otherView.dict.count > view.dict.count {
      other = .object(view)
      view = otherView
    }
    let result = PySet(interpreter)
    try interpreter.forEach(other) { item throws(Unwind) in
      if try view.contains(item, interpreter) { try result.add(item, interpreter) }
      return true
    }
    return .object(result)
  }

  private static func symmetricDifference(
    _ interpreter: Interpreter, _ left: Value, _ right: Value
  ) throws(Unwind) -> Value {
    if let first = setView(left), let second = setView(right), first.part == .items,
      second.part == .items
    {
      return .object(try differingItems(interpreter, first.dict, second.dict))
    }
    let result = try set(of: left, interpreter)
    try result.updateSymmetricDifference(with: right, interpreter)
    return .object(result)
  }

  /// CPython: `dictitems_xor`.
  private static func differingItems(
    _ interpreter: Interpreter, _ first: PyDict, _ second: PyDict
  ) throws(Unwind) -> PySet {
    let smaller = first.count > second.count ? second : first
    let larger = first.count > second.count ? first : second
    let rest = smaller.copy(interpreter)
    let result = PySet(interpreter)
    var position = 0
    while let live = larger.livePosition(from: position) {
      let entry = larger.entries[live]
      position = live + 1
      let found = try rest.find(like: entry, interpreter)
      if found >= 0, try interpreter.areEqual(rest.entries[found].value, entry.value) {
        _ = try rest.removeValue(entry.key, interpreter)
      } else {
        try result.add(.object(PyTuple.pair(interpreter, entry.key, entry.value)), interpreter)
      }
    }
    position = 0
    while let live = rest.livePosition(from: position) {
      let entry = rest.entries[live]
      try result.add(.object(PyTuple.pair(interpreter, entry.key, entry.value)), interpreter)
      position = live + 1
    }
    return result
  }

  /// CPython: `dictview_richcompare`.
  private static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    guard right.asSet != nil || setView(right) != nil else { return .notImplemented }
    let leftCount = left.unchecked(PyDictView.self).dict.count
    let rightCount = try interpreter.length(right)
    let countsAgree =
      switch operation {
      case .notEqual: leftCount == rightCount
      default: Interpreter.holds(operation, leftCount, rightCount)
      }
    var holds = false
    if countsAgree {
      let isReversed = operation == .greater || operation == .greaterOrEqual
      holds = try isContained(
        isReversed ? right : left, in: isReversed ? left : right, interpreter)
    }
    return .bool(operation == .notEqual ? !holds : holds)
  }

  private static func isContained(
    _ small: Value, in large: Value, _ interpreter: Interpreter
  ) throws(Unwind) -> Bool {
    var holds = true
    try interpreter.forEach(small) { item throws(Unwind) in
      holds = try interpreter.contains(large, item)
      return holds
    }
    return holds
  }

  /// CPython: `dictviews_isdisjoint`.
  private static func isDisjoint(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    var (view, other) = (args[0], args[1])
    let count = view.unchecked(PyDictView.self).dict.count
    if view.isIdentical(to: other) { return .bool(count == 0) }
    if setView(other) != nil || (other.asSet != nil && other.object?.exactKind == .set) {
      if try interpreter.length(other) > count { swap(&view, &other) }
    }
    var disjoint = true
    try interpreter.forEach(other) { item throws(Unwind) in
      disjoint = try !interpreter.contains(view, item)
      return disjoint
    }
    return .bool(disjoint)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(dict)
  }
}
