// type.__new__: from a name, bases and a namespace to a class.

extension PyType {
  /// `type(name, bases, namespace, **keywords)` (CPython: `type_new`).
  static func create(
    _ interpreter: Interpreter, _ metatype: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    guard arguments.positionalCount == 3 else {
      throw interpreter.typeError(
        "type.__new__() takes exactly 3 arguments (\(arguments.positionalCount) given)")
    }
    func wrongArgument(_ index: Int, _ expected: String) -> Unwind {
      interpreter.typeError(
        "type.__new__() argument \(index) must be \(expected), not "
          + interpreter.givenName(arguments[index - 1]))
    }
    guard let name = arguments[0].asStr else { throw wrongArgument(1, "str") }
    guard let bases = arguments[1].asTuple else { throw wrongArgument(2, "tuple") }
    guard let namespace = arguments[2].asDict else { throw wrongArgument(3, "dict") }
    let baseTypes = try interpreter.baseTypes(bases)
    let winner = try interpreter.mostDerivedMetatype(
      metatype, among: baseTypes.map { .object($0) })
    if winner !== metatype, winner.typeFlags.contains(.customNew), let new = winner.slots.new {
      return try new(interpreter, winner, arguments)
    }
    let draft = try ClassDraft(interpreter, winner, name, baseTypes, namespace)
    let type = try draft.finish()
    try interpreter.setNames(in: type)
    try interpreter.initializeSubclass(type, arguments)
    return .object(type)
  }
}

extension PyType {
  /// Instances differ in size, so that there is no place for `__slots__` behind them.
  fileprivate var hasVariableSize: Bool {
    switch instanceKind {
    case .int, .tuple, .bytes, .type: true
    default: false
    }
  }
}

extension Interpreter {
  /// The bases as types (CPython: `type_new_get_bases`).
  fileprivate func baseTypes(_ bases: PyTuple) throws(Unwind) -> [PyType] {
    if bases.elements.isEmpty { return [types.object] }
    var result: [PyType] = []
    for base in bases.elements {
      if let type = base.asType {
        result.append(type)
      } else if try findAttribute(base, names.mroEntries) != nil {
        throw typeError(
          "type() doesn't support MRO entry resolution; use types.new_class()")
      } else {
        // Its type becomes the metaclass, which then refuses; `type` itself says this.
        throw typeError(
          type(of: base).isSubtype(of: types.type)
            ? "bases must be types"
            : "metaclass conflict: the metaclass of a derived class must be a (non-strict) "
              + "subclass of the metaclasses of all its bases")
      }
    }
    return result
  }

  /// The metaclass that is a subclass of all others (CPython: `_PyType_CalculateMetaclass`).
  func mostDerivedMetatype(
    _ metatype: PyType, among bases: [Value]
  ) throws(Unwind) -> PyType {
    var winner = metatype
    for base in bases {
      let candidate = type(of: base)
      if winner.isSubtype(of: candidate) { continue }
      guard candidate.isSubtype(of: winner) else {
        throw typeError(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
            + "of the metaclasses of all its bases")
      }
      winner = candidate
    }
    return winner
  }

  /// Calls `__set_name__` of what stands in the class body (CPython: `type_new_set_names`).
  fileprivate func setNames(in type: PyType) throws(Unwind) {
    var pending: [(key: Value, value: Value)] = []
    var position = 0
    while let live = type.attributes.livePosition(from: position) {
      let entry = type.attributes.entries[live]
      if case .object(let object) = entry.value, object.kind != .function,
        object.type.lookup(names.setName) != nil
      {
        pending.append((entry.key, entry.value))
      }
      position = live + 1
    }
    for (key, value) in pending {
      do throws(Unwind) {
        _ = try callSpecial(value, names.setName, .object(type), key)
      } catch {
        if case .raised(let exception) = error {
          let shownKey = (try? repr(key).string) ?? "?"
          addNote(
            "Error calling __set_name__ on '\(self.type(of: value).name)' instance \(shownKey) "
              + "in '\(type.name)'", to: exception)
        }
        throw error
      }
    }
  }

  /// Calls the parent's `__init_subclass__` (CPython: `type_new_init_subclass`).
  fileprivate func initializeSubclass(
    _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) {
    var found: Value?
    for parent in type.mro.dropFirst() {
      if let value = parent.attributes.get(names.initSubclass) {
        found = value
        break
      }
    }
    guard let found else { return }
    let inherited = types.object.attributes.get(names.initSubclass) ?? .undefined
    if arguments.keywordNames.isEmpty, found.isIdentical(to: inherited) { return }
    let bind = self.type(of: found).slots.descriptorGet
    let method = try bind?(self, found, .undefined, type) ?? found
    _ = try call(
      method,
      CallArguments(
        base: arguments.base + arguments.positionalCount, positionalCount: 0,
        keywordNames: arguments.keywordNames))
  }

  /// `exception.add_note(text)`.
  func addNote(_ text: String, to exception: PyException) {
    let dictionary = exception.makeAttributeDictionary()
    if let notes = dictionary?.get(names.notes)?.asList {
      notes.elements.append(str(text))
    } else {
      dictionary?.set(names.notes, list([str(text)]))
    }
  }
}

/// A class on its way: what is known of it before the type object stands.
private struct ClassDraft {
  let interpreter: Interpreter
  let metatype: PyType
  let name: PyStr
  let bases: [PyType]
  let base: PyType
  let attributes: PyDict
  var hasDictionary: Bool
  var isWeakReferencable: Bool
  var addsDictionary = false
  var addsWeakReference = false
  var members: [PyStr] = []

  init(
    _ interpreter: Interpreter, _ metatype: PyType, _ name: PyStr, _ bases: [PyType],
    _ namespace: PyDict
  ) throws(Unwind) {
    self.interpreter = interpreter
    self.metatype = metatype
    self.name = name
    self.bases = bases
    base = try interpreter.layoutBase(of: bases)
    hasDictionary = base.instancesHaveDictionary
    isWeakReferencable = base.instancesAreWeakReferencable && base !== interpreter.types.object
    attributes = PyDict(interpreter, minimumCapacity: namespace.count + 4)
    attributes.copyEntries(of: namespace)
    if name.scalars.contains(0) {
      throw interpreter.valueError("type name must not contain null characters")
    }
    try readSlots()
  }

  /// `__slots__`, or a `__dict__` and weak references where there are none
  /// (CPython: `type_new_slots`).
  private mutating func readSlots() throws(Unwind) {
    let names = interpreter.names
    let mayAddDictionary = !hasDictionary
    let mayAddWeakReference = !isWeakReferencable && !base.hasVariableSize
    guard let slots = attributes.get(names.slots) else {
      addsDictionary = mayAddDictionary
      addsWeakReference = mayAddWeakReference
      return
    }
    let items: ContiguousArray<Value> =
      slots.asStr != nil ? [slots] : try interpreter.elements(of: slots)
    if !items.isEmpty, base.hasVariableSize {
      throw interpreter.typeError("nonempty __slots__ not supported for subtype of '\(base.name)'")
    }
    for item in items {
      guard let slot = item.asStr else {
        throw interpreter.typeError(
          "__slots__ items must be strings, not '\(interpreter.type(of: item).name)'")
      }
      guard slot.string.isPythonIdentifier else {
        throw interpreter.typeError("__slots__ must be identifiers")
      }
      if slot.isEqual(to: names.dict) {
        if !mayAddDictionary || addsDictionary {
          throw interpreter.typeError("__dict__ slot disallowed: we already got one")
        }
        addsDictionary = true
      } else if slot.isEqual(to: names.weakref) {
        if !mayAddWeakReference || addsWeakReference {
          throw interpreter.typeError("__weakref__ slot disallowed: we already got one")
        }
        addsWeakReference = true
      } else {
        let mangled = interpreter.intern(mangle(slot.string))
        members.append(mangled)
        if attributes.get(mangled) != nil, !slot.isEqual(to: names.qualname),
          !slot.isEqual(to: names.classCell)
        {
          throw interpreter.valueError(
            "\(try interpreter.repr(.object(mangled)).string) in __slots__ conflicts with class "
              + "variable")
        }
      }
    }
    members.sort { $0.compare(to: $1) < 0 }
    for other in bases where other !== base {
      if mayAddDictionary, other.instancesHaveDictionary { addsDictionary = true }
      if mayAddWeakReference, other.instancesAreWeakReferencable,
        other !== interpreter.types.object
      {
        addsWeakReference = true
      }
    }
  }

  /// A private name as a method of the class would see it (CPython: `_Py_Mangle`).
  private func mangle(_ slot: String) -> String {
    let owner = name.string.drop { $0 == "_" }
    guard slot.hasPrefix("__"), !slot.hasSuffix("__"), !owner.isEmpty else { return slot }
    return "_" + owner + slot
  }

  /// Makes the type object and completes its dictionary (CPython: `type_new_set_attrs`).
  func finish() throws(Unwind) -> PyType {
    let names = interpreter.names
    var qualname = name.string
    if let given = attributes.get(names.qualname) {
      guard let text = given.asStr else {
        throw interpreter.typeError(
          "type __qualname__ must be a str, not \(interpreter.type(of: given).name)")
      }
      qualname = text.string
      attributes.removeValue(names.qualname)
    }
    let order = try interpreter.resolutionOrder(of: bases)
    let type = PyType(
      heap: name.string, metatype: metatype, bases: bases, base: base, mro: order,
      attributes: attributes, instancesHaveDictionary: hasDictionary || addsDictionary)
    type.qualname = qualname
    type.instancesAreWeakReferencable = isWeakReferencable || addsWeakReference
    if attributes.get(names.module) == nil, let globals = interpreter.currentGlobals,
      let module = globals.get(names.name)
    {
      attributes.set(names.module, module)
    }
    type.module = attributes.get(names.module)?.asStr?.string ?? ""
    wrapImplicitMethods()
    try setClassCell(type)
    addMembers(to: type)
    if attributes.get(names.doc) == nil { attributes.set(names.doc, .none) }
    if attributes.get(names.hash) == nil, attributes.get(names.eq) != nil {
      attributes.set(names.hash, .none)
    }
    if let custom = try interpreter.customOrder(of: type) { type.setMRO(custom) }
    type.updateAllSlots()
    type.instanceSizeHint = type.slotMemberCount
    if !attributes.hasOnlyStrKeys { try warnOfOtherKeys() }
    return type
  }

  private func warnOfOtherKeys() throws(Unwind) {
    var position = 0
    while let live = attributes.livePosition(from: position) {
      if attributes.entries[live].key.asStr == nil {
        return try interpreter.warn(
          interpreter.exceptions.runtimeWarning,
          "non-string key in the __dict__ of class \(name.string)")
      }
      position = live + 1
    }
  }

  /// `__new__` is a static method, two others are class methods, without saying so.
  private func wrapImplicitMethods() {
    let names = interpreter.names
    if let new = attributes.get(names.new), new.asFunction != nil {
      attributes.set(names.new, .object(PyStaticMethod(interpreter.types.staticMethod, new)))
    }
    for name in [names.initSubclass, names.classGetItem] {
      if let method = attributes.get(name), method.asFunction != nil {
        attributes.set(name, .object(PyClassMethod(interpreter.types.classMethod, method)))
      }
    }
  }

  private func addMembers(to type: PyType) {
    let names = interpreter.names
    var index = base.slotMemberCount
    for member in members {
      attributes.set(
        member, .object(PySlotMember(interpreter, name: member, index: index, owner: type)))
      index += 1
    }
    type.slotMemberCount = index
    type.extendsLayout = !members.isEmpty
    if addsDictionary, attributes.get(names.dict) == nil {
      attributes.set(
        names.dict,
        .object(PyGetSet(interpreter, row: PyInstance.dictionaryRow, owner: type)))
    }
    if addsWeakReference, attributes.get(names.weakref) == nil {
      attributes.set(
        names.weakref,
        .object(PyGetSet(interpreter, row: PyInstance.weakReferenceRow, owner: type)))
    }
  }

  /// Fills the cell through which methods see `__class__` (CPython: `type_new_set_classcell`).
  private func setClassCell(_ type: PyType) throws(Unwind) {
    guard let cell = attributes.get(interpreter.names.classCell) else { return }
    guard let cell = cell.downcast(.cell, PyCell.self) else {
      throw interpreter.typeError(
        "__classcell__ must be a nonlocal cell, not "
          + (try interpreter.repr(.object(interpreter.type(of: cell))).string))
    }
    cell.value = .object(type)
    attributes.removeValue(interpreter.names.classCell)
  }
}
