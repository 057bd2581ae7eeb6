// Classes written in Python: slots that call the special methods of the class.

import BatonSyntax

extension PyType {
  /// Fills the slots of a new class from its order of resolution.
  func updateAllSlots() {
    if let base {
      slots = base.slots
      typeFlags.formUnion(base.typeFlags.intersection(.customNew))
    }
    // The first class in the order that is a collection decides (CPython: `inherit_patma_flags`).
    for type in mro.dropFirst() where typeFlags.isDisjoint(with: .collectionPattern) {
      typeFlags.formUnion(type.typeFlags.intersection(.collectionPattern))
    }
    let isLinear = base.map { mro.count == $0.mro.count + 1 } ?? false
    let defining = isLinear ? [self] : mro
    var seen: Set<ObjectIdentifier> = []
    for type in defining where type !== interpreter.types.object {
      var position = 0
      while let live = type.attributes.livePosition(from: position) {
        if let name = type.attributes.entries[live].key.asStr, name.isDunder,
          seen.insert(ObjectIdentifier(interpreter.interned(name))).inserted
        {
          updateSlots(for: name)
        }
        position = live + 1
      }
    }
  }

  /// Brings the slot that `name` stands for in line with what the look-up finds now.
  func updateSlots(for name: PyStr) {
    guard isHeapType else { return }
    let name = interpreter.interned(name)
    let found = lookup(name)
    setSlot(name, found)
    for subclass in liveSubclasses where subclass.attributes.get(name) == nil {
      subclass.updateSlots(for: name)
    }
  }

  /// The type whose slot a special method merely wraps; nil where it is a method of its own, stands
  /// under another name than its own, or is that of a type which this one does not derive from.
  private func wrappedOwner(_ found: Value?, _ name: PyStr) -> PyType? {
    guard case .object(let object)? = found, object.kind == .builtin else { return nil }
    // `kind` says so.
    let wrapper = unsafeDowncast(object, to: PyBuiltin.self)
    guard
      wrapper.type === interpreter.types.slotWrapper
        || wrapper.owner?.hasMethodForSlot(name.string) == true
    else { return nil }
    guard wrapper.name.string == name.string, let owner = wrapper.owner, isSubtype(of: owner)
    else { return nil }
    return owner
  }

  private func setSlot(_ name: PyStr, _ found: Value?) {
    let text = name.string
    switch text {
    case "__getattribute__", "__getattr__": updateGetAttribute()
    case "__setattr__", "__delattr__": updateSetAttribute()
    case "__lt__", "__le__", "__eq__", "__ne__", "__gt__", "__ge__": updateCompare()
    case "__new__": updateNew(found)
    case "__del__":
      slots.finalize = nil
      // What a builtin class does at the end, it does by itself.
      if let found, found.object?.kind != .builtin {
        slots.finalize = SpecialCalls.finalize
        interpreter.hasFinalizers = true
      }
    case "__hash__" where found?.isNone == true: slots.hash = nil
    case "__iter__" where found?.isNone == true: slots.iter = SpecialCalls.notIterable
    case "__contains__" where found?.isNone == true: slots.contains = SpecialCalls.notContainer
    case "__set__", "__delete__":
      let setter = lookup(interpreter.names.set)
      let either = setter ?? lookup(interpreter.names.delete)
      let own = setter == nil ? interpreter.names.delete : interpreter.names.set
      setSimpleSlot(
        text, name, isMissing: either == nil, native: wrappedOwner(either, own)?.slots)
    default:
      if !setSimpleSlot(
        text, name, isMissing: found == nil, native: wrappedOwner(found, name)?.slots)
      {
        setOperatorSlot(name, found)
      }
    }
  }

  /// A slot with one method: the native slot that the method wraps, a call of it, or nothing.
  /// False where the name is of no such slot.
  @discardableResult private func setSimpleSlot(
    _ text: String, _ name: PyStr, isMissing: Bool, native: TypeSlots?
  ) -> Bool {
    if isMissing || native != nil { return copySlot(text, from: native ?? TypeSlots()) }
    switch text {
    case "__repr__": slots.repr = SpecialCalls.unary(name)
    case "__str__": slots.str = SpecialCalls.unary(name)
    case "__iter__": slots.iter = SpecialCalls.unary(name)
    case "__await__": slots.await = SpecialCalls.unary(name)
    case "__aiter__": slots.aiter = SpecialCalls.unary(name)
    case "__anext__": slots.anext = SpecialCalls.unary(name)
    case "__neg__": slots.negative = SpecialCalls.unary(name)
    case "__pos__": slots.positive = SpecialCalls.unary(name)
    case "__abs__": slots.absolute = SpecialCalls.unary(name)
    case "__invert__": slots.invert = SpecialCalls.unary(name)
    case "__int__": slots.int = SpecialCalls.unary(name)
    case "__float__": slots.float = SpecialCalls.unary(name)
    case "__index__": slots.index = SpecialCalls.index
    case "__hash__": slots.hash = SpecialCalls.hash
    case "__call__": slots.call = SpecialCalls.call
    case "__get__": slots.descriptorGet = SpecialCalls.descriptorGet
    case "__next__": slots.next = SpecialCalls.next
    case "__bool__": slots.bool = SpecialCalls.bool
    case "__len__": slots.length = SpecialCalls.length
    case "__contains__": slots.contains = SpecialCalls.contains
    case "__init__": slots.initialize = SpecialCalls.initialize
    case "__getitem__": slots.getItem = SpecialCalls.binary(name)
    case "__setitem__", "__delitem__": slots.setItem = SpecialCalls.setItem
    case "__set__", "__delete__": slots.descriptorSet = SpecialCalls.descriptorSet
    default: return false
    }
    return true
  }

  private func copySlot(_ text: String, from native: TypeSlots) -> Bool {
    switch text {
    case "__repr__": slots.repr = native.repr
    case "__str__": slots.str = native.str
    case "__iter__": slots.iter = native.iter
    case "__await__": slots.await = native.await
    case "__aiter__": slots.aiter = native.aiter
    case "__anext__": slots.anext = native.anext
    case "__neg__": slots.negative = native.negative
    case "__pos__": slots.positive = native.positive
    case "__abs__": slots.absolute = native.absolute
    case "__invert__": slots.invert = native.invert
    case "__int__": slots.int = native.int
    case "__float__": slots.float = native.float
    case "__index__": slots.index = native.index
    case "__hash__":
      slots.hash = native.hash
      slots.hashesByIdentity = native.hashesByIdentity
    case "__call__": slots.call = native.call
    case "__get__": slots.descriptorGet = native.descriptorGet
    case "__next__": slots.next = native.next
    case "__bool__": slots.bool = native.bool
    case "__len__": slots.length = native.length
    case "__contains__": slots.contains = native.contains
    case "__init__": slots.initialize = native.initialize
    case "__getitem__": slots.getItem = native.getItem
    case "__setitem__", "__delitem__": slots.setItem = native.setItem
    case "__set__", "__delete__": slots.descriptorSet = native.descriptorSet
    default: return false
    }
    return true
  }

  private func updateNew(_ found: Value?) {
    guard let found else { return }
    if case .object(let object) = found, object.kind == .builtin {
      let builtin = unsafeDowncast(object, to: PyBuiltin.self)
      if let owner = builtin.owner {
        slots.new = owner.slots.new
        typeFlags.remove(.customNew)
        return
      }
    }
    let isTuples = (found.plainFunction?.code.tupleFields ?? -1) >= 0
    slots.new = isTuples ? SpecialCalls.newTuple : SpecialCalls.new
    typeFlags.insert(.customNew)
  }

  private func updateGetAttribute() {
    let names = interpreter.names
    let attribute = lookup(names.getattribute)
    let owner = wrappedOwner(attribute, names.getattribute)
    if let owner, lookup(names.getattr) == nil {
      slots.getAttribute = owner.slots.getAttribute
    } else {
      slots.getAttribute = SpecialCalls.getAttribute
    }
  }

  private func updateSetAttribute() {
    let names = interpreter.names
    if let owner = wrappedOwner(lookup(names.setattr), names.setattr),
      wrappedOwner(lookup(names.delattr), names.delattr) != nil
    {
      slots.setAttribute = owner.slots.setAttribute
    } else {
      slots.setAttribute = SpecialCalls.setAttribute
    }
  }

  private func updateCompare() {
    var owner: PyType?
    var custom = false
    for operation in RichComparison.allCases {
      let name = interpreter.names.comparisons[operation.rawValue]
      guard let found = lookup(name) else { continue }
      if let wrapped = wrappedOwner(found, name) {
        if owner == nil || wrapped.isSubtype(of: owner ?? wrapped) { owner = wrapped }
      } else {
        custom = true
      }
    }
    slots.compare = custom ? SpecialCalls.compare : owner?.slots.compare
  }

  private func setOperatorSlot(_ name: PyStr, _ found: Value?) {
    let text = name.string.dropFirst(2).dropLast(2)
    for operation in BinaryOperator.allCases {
      let stem = operation.stem
      if text == stem || (text.first == "r" && text.dropFirst() == stem) {
        updateBinary(operation)
      } else if text.first == "i", text.dropFirst() == stem {
        if found == nil {
          slots[inPlace: operation] = nil
        } else if let owner = wrappedOwner(found, name) {
          slots[inPlace: operation] = owner.slots[inPlace: operation]
          if operation == .add { slots.concatenateInPlace = owner.slots.concatenateInPlace }
          if operation == .multiply { slots.repeatInPlace = owner.slots.repeatInPlace }
        } else {
          slots[inPlace: operation] = SpecialCalls.binary(name)
        }
      }
    }
  }

  private func updateBinary(_ operation: BinaryOperator) {
    let names = ["__\(operation.stem)__", "__r\(operation.stem)__"].map(interpreter.intern)
    var wrapped: [PyType?] = []
    for name in names {
      if let found = lookup(name) { wrapped.append(wrappedOwner(found, name)) }
    }
    if wrapped.isEmpty {
      slots[operation] = nil
      return
    }
    if let owner = wrapped.first ?? nil, wrapped.allSatisfy({ $0 === owner }) {
      slots[operation] = owner.slots[operation]
      if operation == .add { slots.concatenate = owner.slots.concatenate }
      if operation == .multiply { slots.repetition = owner.slots.repetition }
    } else {
      slots[operation] = interpreter.userBinarySlots[Int(operation.rawValue)]
    }
  }
}

/// Slots that call special methods written in Python (CPython: the `slot_…` functions).
enum SpecialCalls {
  static func unary(_ name: PyStr) -> UnarySlot {
    { interpreter, value throws(Unwind) in
      guard let result = try interpreter.callSpecial(value, name) else {
        throw interpreter.attributeError(value, name)
      }
      return result
    }
  }

  /// CPython: `_PyNumber_Index`.
  static func index(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    guard let result = try interpreter.callSpecial(value, interpreter.names.index) else {
      throw interpreter.attributeError(value, interpreter.names.index)
    }
    if case .int = result { return result }
    let type = interpreter.type(of: result)
    guard result.isInt else {
      throw interpreter.typeError("__index__ returned non-int (type \(type.name))")
    }
    if type === interpreter.types.int { return result }
    try interpreter.warn(
      interpreter.exceptions.deprecationWarning,
      "__index__ returned non-int (type \(type.name)).  The ability to return an instance of a "
        + "strict subclass of int is deprecated, and may be removed in a future version of Python.")
    return try PyInt.exact(interpreter, result)
  }

  static func binary(_ name: PyStr) -> BinarySlotBody {
    { interpreter, left, right throws(Unwind) in
      guard let result = try interpreter.callSpecial(left, name, right) else {
        throw interpreter.attributeError(left, name)
      }
      return result
    }
  }

  static func hash(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Int {
    // Members of enumerations hash as their names do.
    if let known = interpreter.library.enumHash, let instance = value.asInstance,
      case .object(let found)? = instance.type.lookup(interpreter.names.hash), found === known,
      let name = instance.attribute(interpreter.names.memberName)
    {
      return try interpreter.hash(name)
    }
    let result = try interpreter.callSpecial(value, interpreter.names.hash) ?? .none
    switch result {
    case .int(let int): return int == -1 ? -2 : int
    case .bool(let bool): return bool ? 1 : 0
    default: break
    }
    guard result.downcast(.int, PyInt.self) != nil else {
      throw interpreter.typeError("__hash__ method should return an integer")
    }
    return try interpreter.hash(PyInt.exact(interpreter, result))
  }

  static func call(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    guard let found = interpreter.type(of: value).lookup(interpreter.names.call) else {
      throw interpreter.notCallable(value)
    }
    if case .object(let object) = found, object.kind == .function {
      return try interpreter.call(found, prepending: value, arguments)
    }
    // An instance may be its own `__call__`.
    try interpreter.enterNative(" while calling a Python object")
    defer { interpreter.leaveNative() }
    guard let bound = try interpreter.findSpecial(value, interpreter.names.call) else {
      throw interpreter.notCallable(value)
    }
    return try interpreter.call(bound, arguments)
  }

  static func getAttribute(
    _ interpreter: Interpreter, _ value: Value, _ name: PyStr
  ) throws(Unwind) -> Value {
    let type = interpreter.type(of: value)
    let names = interpreter.names
    let fallback = type.lookup(names.getattr)
    var missing: Unwind?
    do throws(Unwind) {
      guard isGeneric(type.lookup(names.getattribute), interpreter) else {
        return try interpreter.callSpecial(value, names.getattribute, .object(name)) ?? .none
      }
      if fallback == nil { return try interpreter.genericGetAttribute(value, name) }
      if let own = try interpreter.genericFindAttribute(value, name) { return own }
    } catch {
      guard fallback != nil, interpreter.caught(error, interpreter.exceptions.attributeError) != nil
      else { throw error }
      missing = error
    }
    if let found = try interpreter.callSpecial(value, names.getattr, .object(name)) { return found }
    // `__getattribute__` has taken it away: it is called once more.
    guard let fallback, fallback.asFunction != nil else {
      throw missing ?? interpreter.attributeError(value, name)
    }
    return try interpreter.call(fallback, value, .object(name))
  }

  /// `object.__getattribute__`.
  private static func isGeneric(_ found: Value?, _ interpreter: Interpreter) -> Bool {
    guard let found, case .object(let object) = found,
      object.type === interpreter.types.slotWrapper
    else { return false }
    let owner = unsafeDowncast(object, to: PyBuiltin.self).owner
    return owner === interpreter.types.object || owner == nil
  }

  static func setAttribute(
    _ interpreter: Interpreter, _ value: Value, _ name: PyStr, _ newValue: Value
  ) throws(Unwind) {
    let names = interpreter.names
    if newValue.isUndefined {
      _ = try interpreter.callSpecial(value, names.delattr, .object(name))
    } else {
      _ = try interpreter.callSpecial(value, names.setattr, .object(name), newValue)
    }
  }

  static func descriptorGet(
    _ interpreter: Interpreter, _ descriptor: Value, _ instance: Value, _ owner: PyType
  ) throws(Unwind) -> Value {
    try interpreter.callSpecial(
      descriptor, interpreter.names.get, instance.defined ?? .none, .object(owner)) ?? descriptor
  }

  static func descriptorSet(
    _ interpreter: Interpreter, _ descriptor: Value, _ instance: Value, _ value: Value
  ) throws(Unwind) {
    let name = value.isUndefined ? interpreter.names.delete : interpreter.names.set
    let result =
      value.isUndefined
      ? try interpreter.callSpecial(descriptor, name, instance)
      : try interpreter.callSpecial(descriptor, name, instance, value)
    if result == nil {
      throw interpreter.error(
        interpreter.exceptions.attributeError, arguments: [.object(name)])
    }
  }

  static func compare(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    try interpreter.callSpecial(left, interpreter.names.comparisons[operation.rawValue], right)
      ?? .notImplemented
  }

  static func next(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    do throws(Unwind) {
      return try interpreter.callSpecial(value, interpreter.names.next) ?? .undefined
    } catch {
      if let stop = interpreter.caught(error, interpreter.exceptions.stopIteration) {
        interpreter.returnValue = stop.fields.first ?? (stop.args.count > 0 ? stop.args[0] : .none)
        return .undefined
      }
      throw error
    }
  }

  static func notIterable(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Value {
    throw interpreter.typeError("'\(interpreter.type(of: value).name)' object is not iterable")
  }

  static func notContainer(
    _ interpreter: Interpreter, _ value: Value, _ item: Value
  ) throws(Unwind) -> Bool {
    throw interpreter.typeError("'\(interpreter.type(of: value).name)' object is not a container")
  }

  static func bool(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Bool {
    let result = try interpreter.callSpecial(value, interpreter.names.bool) ?? .none
    if case .bool(let bool) = result { return bool }
    throw interpreter.typeError(
      "__bool__ should return bool, returned \(interpreter.type(of: result).name)")
  }

  static func length(_ interpreter: Interpreter, _ value: Value) throws(Unwind) -> Int {
    let result = try interpreter.callSpecial(value, interpreter.names.len) ?? .none
    guard let length = try interpreter.indexAsInt(result) else {
      let number = try interpreter.index(result)
      if try interpreter.isTrue(interpreter.compare(.less, number, .int(0))) {
        throw interpreter.valueError("__len__() should return >= 0")
      }
      throw interpreter.overflowError(
        "cannot fit '\(interpreter.type(of: result).name)' into an index-sized integer")
    }
    if length < 0 { throw interpreter.valueError("__len__() should return >= 0") }
    return length
  }

  static func setItem(
    _ interpreter: Interpreter, _ container: Value, _ key: Value, _ value: Value
  ) throws(Unwind) {
    let names = interpreter.names
    if value.isUndefined {
      if try interpreter.callSpecial(container, names.delitem, key) == nil {
        throw interpreter.error(interpreter.exceptions.attributeError, names.delitem.string)
      }
    } else if try interpreter.callSpecial(container, names.setitem, key, value) == nil {
      throw interpreter.error(interpreter.exceptions.attributeError, names.setitem.string)
    }
  }

  static func contains(
    _ interpreter: Interpreter, _ container: Value, _ item: Value
  ) throws(Unwind) -> Bool {
    try interpreter.isTrue(
      interpreter.callSpecial(container, interpreter.names.contains, item) ?? .none)
  }

  static func initialize(
    _ interpreter: Interpreter, _ instance: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    guard let found = interpreter.type(of: instance).lookup(interpreter.names.initialize) else {
      return
    }
    let result: Value
    if case .object(let object) = found, object.kind == .function {
      result = try interpreter.call(found, prepending: instance, arguments)
    } else {
      let bound = try interpreter.findSpecial(instance, interpreter.names.initialize) ?? found
      result = try interpreter.call(bound, arguments)
    }
    if !result.isNone {
      throw interpreter.typeError(
        "__init__() should return None, not '\(interpreter.type(of: result).name)'")
    }
  }

  static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    // Where the metaclass has no say a static method is what it wraps.
    if type.type === interpreter.types.type,
      let method = type.lookup(interpreter.names.new)?.asStaticMethod
    {
      return try interpreter.call(method.function, prepending: .object(type), arguments)
    }
    let function = try interpreter.getAttribute(.object(type), interpreter.names.new)
    return try interpreter.call(function, prepending: .object(type), arguments)
  }

  /// The `__new__` of named tuples: with just its fields given it needs no call.
  static func newTuple(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    guard arguments.keywordNames.isEmpty,
      type.lookup(interpreter.names.new)?.plainFunction?.code.tupleFields
        == arguments.positionalCount
    else { return try new(interpreter, type, arguments) }
    return .object(
      PyTuple.copying(
        type,
        UnsafeBufferPointer(
          start: UnsafePointer(arguments.base), count: arguments.positionalCount)))
  }

  static func finalize(_ interpreter: Interpreter, _ value: Value) {
    interpreter.runFinalizer(value)
  }

  /// `left op right` where one of the two is of a class that defines the operation
  /// (CPython: `SLOT1BINFULL`).
  static func userBinary(_ operation: BinaryOperator, _ names: Names) -> BinarySlot {
    let forward = names.intern("__\(operation.stem)__")
    let reflected = names.intern("__r\(operation.stem)__")
    return BinarySlot { interpreter, left, right throws(Unwind) in
      // Nobody lets go of this slot.
      let slot = Unmanaged.passUnretained(interpreter.userBinarySlots[Int(operation.rawValue)])
        .toOpaque()
      let isSameType =
        interpreter.typeReference(of: left).toOpaque()
        == interpreter.typeReference(of: right).toOpaque()
      var tryReflected =
        !isSameType
        && interpreter.slot(of: right, { $0.binaryReference(operation)?.toOpaque() == slot })
      if interpreter.slot(of: left, { $0.binaryReference(operation)?.toOpaque() == slot }) {
        if tryReflected, isOverloaded(interpreter, left, right, reflected) {
          let result = try interpreter.callSpecial(right, reflected, left) ?? .notImplemented
          if !result.isNotImplemented { return result }
          tryReflected = false
        }
        let result = try interpreter.callSpecial(left, forward, right) ?? .notImplemented
        if !result.isNotImplemented || isSameType { return result }
      }
      if tryReflected {
        return try interpreter.callSpecial(right, reflected, left) ?? .notImplemented
      }
      return .notImplemented
    }
  }

  /// The type of the right operand is a subclass that has a reflected method of its own.
  private static func isOverloaded(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ reflected: PyStr
  ) -> Bool {
    let (leftType, rightType) = (interpreter.type(of: left), interpreter.type(of: right))
    guard rightType.isSubtype(of: leftType) else { return false }
    guard let right = rightType.lookup(reflected) else { return false }
    guard let left = leftType.lookup(reflected) else { return true }
    return !left.isIdentical(to: right)
  }
}
