// object: what every value can do, and the rows that classes get for their instances.

extension PyInstance {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("__reduce__", "", .method) { interpreter, args throws(Unwind) in
        try interpreter.reduced("_reduce_object", args[0], .int(0))
      },
      BuiltinRow("__reduce_ex__", "protocol, /", .method, reduce),
      BuiltinRow("__getstate__", "", .method, getState),
      BuiltinRow("__subclasshook__", "object=None, /", .classMethod, subclassHook),
      BuiltinRow("__init_subclass__", "", .classMethod, initSubclass),
      BuiltinRow("__format__", "format_spec, /", .method, format),
      BuiltinRow("__sizeof__", "", .method, sizeOf),
      BuiltinRow("__dir__", "", .method, directory),
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow(
        "__class__", { interpreter, value in .object(interpreter.type(of: value)) },
        set: setClass)
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = defaultRepr
    slots.hash = { _, value throws(Unwind) in Interpreter.identityHash(value) }
    slots.hashesByIdentity = true
    slots.compare = compareIdentity
    slots.new = new
    type.install(
      slots, methods, attributes,
      doc: "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and "
        + "returns a new featureless\ninstance that has no instance attributes and cannot be "
        + "given any.\n")
    type.whenLookedInto(installImplicit)
  }

  /// Special methods whose slot is nil: the interpreter's own way of doing it.
  private static func installImplicit(_ type: PyType) {
    type.wrap("__str__", "") { interpreter, args throws(Unwind) in
      .object(try interpreter.repr(args[0]))
    }
    type.wrap("__getattribute__", "name, /") { interpreter, args throws(Unwind) in
      try interpreter.genericGetAttribute(args[0], interpreter.attributeName(args[1]))
    }
    type.wrap("__setattr__", "name, value, /") { interpreter, args throws(Unwind) in
      try interpreter.checkNotClass(args[0], "__setattr__")
      try interpreter.genericSetAttribute(
        args[0], interpreter.attributeName(args[1]), args[2])
      return .none
    }
    type.wrap("__delattr__", "name, /") { interpreter, args throws(Unwind) in
      try interpreter.checkNotClass(args[0], "__delattr__")
      try interpreter.genericSetAttribute(
        args[0], interpreter.attributeName(args[1]), .undefined)
      return .none
    }
    type.wrap("__init__", "*args, **kwargs") { interpreter, args throws(Unwind) in
      try initialize(interpreter, args)
    }
  }

  // MARK: Making instances

  /// `object.__new__` (CPython: `object_new`).
  static func new(
    _ interpreter: Interpreter, _ type: PyType, _ arguments: CallArguments
  ) throws(Unwind) -> Value {
    guard type.instanceKind == .instance else {
      throw interpreter.typeError("cannot create '\(type.name)' instances")
    }
    if !arguments.isEmpty {
      if type.typeFlags.contains(.customNew) {
        throw interpreter.typeError(
          "object.__new__() takes exactly one argument (the type to instantiate)")
      }
      if type.slots.initialize == nil {
        throw interpreter.typeError("\(type.name)() takes no arguments")
      }
    }
    if type.typeFlags.contains(.isAbstract) { throw try interpreter.abstractClass(type) }
    return .object(PyInstance.make(type))
  }

  /// `object.__init__` called by name (CPython: `object_init`).
  private static func initialize(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let isEmpty =
      (args[1].asTuple?.elements.isEmpty ?? true) && (args[2].asDict?.count ?? 0) == 0
    if isEmpty { return .none }
    let type = interpreter.type(of: args[0])
    if type.slots.initialize != nil {
      throw interpreter.typeError(
        "object.__init__() takes exactly one argument (the instance to initialize)")
    }
    if type.instanceKind == .instance, !type.typeFlags.contains(.customNew) {
      throw interpreter.typeError(
        "\(type.name).__init__() takes exactly one argument (the instance to initialize)")
    }
    return .none
  }

  // MARK: Slots

  private static func defaultRepr(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    interpreter.str(interpreter.defaultRepr(value))
  }

  private static func compareIdentity(
    _ interpreter: Interpreter, _ left: Value, _ right: Value, _ operation: RichComparison
  ) throws(Unwind) -> Value {
    switch operation {
    case .equal: return left.isIdentical(to: right) ? .bool(true) : .notImplemented
    case .notEqual:
      guard let compare = interpreter.type(of: left).slots.compare else { return .notImplemented }
      let equal = try compare(interpreter, left, right, .equal)
      return equal.isNotImplemented ? equal : .bool(try !interpreter.isTrue(equal))
    default: return .notImplemented
    }
  }

  // MARK: Methods

  private static func reduce(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let name = interpreter.intern("__reduce__")
    if let own = try interpreter.findAttribute(.object(interpreter.type(of: args[0])), name),
      let plain = interpreter.types.object.lookup(name), !own.isIdentical(to: plain),
      let bound = try interpreter.findAttribute(args[0], name)
    {
      return try interpreter.call(bound)
    }
    return try interpreter.reduced("_reduce_object", args[0], args[1])
  }

  private static func getState(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    try interpreter.state(of: args[0])
  }

  private static func subclassHook(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value { .notImplemented }

  private static func initSubclass(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value { .none }

  private static func format(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let spec = args[1].asStr else {
      throw interpreter.badArgument(args[1], "__format__", "argument", "str")
    }
    if spec.count > 0 {
      throw interpreter.typeError(
        "unsupported format string passed to \(interpreter.type(of: args[0]).name).__format__")
    }
    return .object(try interpreter.string(args[0]))
  }

  private static func sizeOf(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value { .int(ObjectSizes.plainSize(of: args[0])) }

  private static func directory(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    .object(PyList(interpreter, try interpreter.attributeNames(of: args[0])))
  }

  // MARK: Rows of classes

  /// `__dict__` of the instances of a class made by a program.
  static var dictionaryRow: AttributeRow {
    AttributeRow(
      "__dict__",
      { interpreter, value throws(Unwind) in
        guard let dictionary = value.object?.makeAttributeDictionary() else {
          throw interpreter.attributeError(value, interpreter.names.dict)
        }
        return .object(dictionary)
      },
      set: { interpreter, value, new throws(Unwind) in
        guard case .object(let object) = value else { return }
        if new.isUndefined {
          interpreter.replaceDictionary(of: object, with: PyDict(interpreter))
          return
        }
        guard let dictionary = new.asDict else {
          throw interpreter.typeError(
            "__dict__ must be set to a dictionary, not a '\(interpreter.type(of: new).name)'")
        }
        interpreter.replaceDictionary(of: object, with: dictionary)
      })
  }

  /// `__weakref__`.
  static var weakReferenceRow: AttributeRow {
    AttributeRow("__weakref__", { interpreter, value in interpreter.firstWeakReference(to: value) })
  }

  /// Assigns `__class__` (CPython: `object_set_class`).
  private static func setClass(
    _ interpreter: Interpreter, _ value: Value, _ new: Value
  ) throws(Unwind) {
    if new.isUndefined { throw interpreter.typeError("can't delete __class__ attribute") }
    guard let newType = new.asType else {
      throw interpreter.typeError(
        "__class__ must be set to a class, not '\(interpreter.type(of: new).name)' object")
    }
    let types = interpreter.types
    let old = interpreter.type(of: value)
    let isModule = old.isSubtype(of: types.module) && newType.isSubtype(of: types.module)
    guard case .object(let object) = value, isModule || (old.isHeapType && newType.isHeapType)
    else {
      throw interpreter.typeError(
        "__class__ assignment only supported for mutable types or ModuleType subclasses")
    }
    guard interpreter.layoutsAgree(old, newType) else {
      throw interpreter.typeError(
        "__class__ assignment: '\(newType.name)' object layout differs from '\(old.name)'")
    }
    object.setType(newType)
    if object.kind == .instance { unsafeDowncast(object, to: PyInstance.self).classChanged() }
  }
}

extension Interpreter {
  /// `hash` by identity (CPython: `_Py_HashPointer`).
  static func identityHash(_ value: Value) -> Int {
    guard case .object(let object) = value else { return 0x7FF1 }
    let address = UInt(bitPattern: object.address)
    return Int(bitPattern: (address >> 4) | (address << 60))
  }

  /// `<module.Name object at 0x…>`.
  func defaultRepr(_ value: Value) -> String {
    guard case .object(let object) = value else { return "<\(type(of: value).name) object>" }
    return "<\(qualifiedName(of: object.type)) object at \(addressText(object))>"
  }

  func addressText(_ object: PyObject) -> String {
    "0x" + String(UInt(bitPattern: object.address), radix: 16)
  }

  /// `module.qualname`, or `qualname` alone for what stands in `builtins`.
  func qualifiedName(of type: PyType) -> String {
    guard let module = moduleName(of: type), module != "builtins" else { return type.qualname }
    return "\(module).\(type.qualname)"
  }

  /// `__module__` of a type as text; nil where the program made it something else.
  func moduleName(of type: PyType) -> String? {
    type.isHeapType ? type.attributes.get(names.module)?.asStr?.string : type.module
  }

  func replaceDictionary(of object: PyObject, with dictionary: PyDict) {
    switch object.kind {
    case .instance: unsafeDowncast(object, to: PyInstance.self).replaceDictionary(dictionary)
    case .exception: unsafeDowncast(object, to: PyException.self).replaceDictionary(dictionary)
    case .function: unsafeDowncast(object, to: PyFunction.self).replaceDictionary(dictionary)
    default: replaceSideDictionary(of: object, with: dictionary)
    }
  }

  /// Instances of both classes look the same inside (CPython: `compatible_for_assignment`).
  func layoutsAgree(_ left: PyType, _ right: PyType) -> Bool {
    if left.instanceKind != right.instanceKind { return false }
    if left.instancesHaveDictionary != right.instancesHaveDictionary { return false }
    if left.instancesAreWeakReferencable != right.instancesAreWeakReferencable { return false }
    if left.slotMemberCount != right.slotMemberCount { return false }
    let (leftSolid, rightSolid) = (solidBase(of: left), solidBase(of: right))
    if leftSolid === rightSolid { return true }
    guard leftSolid.isHeapType, rightSolid.isHeapType else { return false }
    return memberNames(of: leftSolid) == memberNames(of: rightSolid)
      && leftSolid.base.map { solidBase(of: $0) } === rightSolid.base.map { solidBase(of: $0) }
  }

  /// What `type` does itself with its attributes is not passed over (CPython: `hackcheck`).
  fileprivate func checkNotClass(_ value: Value, _ method: String) throws(Unwind) {
    guard value.asType != nil else { return }
    throw typeError("can't apply this \(method) to \(type(of: value).name) object")
  }

  private func memberNames(of type: PyType) -> [String] {
    var result: [String] = []
    var position = 0
    while let live = type.attributes.livePosition(from: position) {
      if case .object(let object) = type.attributes.entries[live].value,
        object.kind == .attributeDescriptor, let member = object as? PySlotMember
      {
        result.append(member.name.string)
      }
      position = live + 1
    }
    return result
  }

  /// The error of making an instance of a class with abstract methods.
  func abstractClass(_ type: PyType) throws(Unwind) -> Unwind {
    var missing: [String] = []
    if let methods = type.attributes.get(names.abstractMethods) {
      for element in try elements(of: methods) {
        if let name = element.asStr { missing.append(name.string) }
      }
    }
    missing.sort()
    return typeError(
      "Can't instantiate abstract class \(type.name) without an implementation for abstract "
        + "method\(missing.count == 1 ? "" : "s") "
        + missing.map { "'\($0)'" }.joined(separator: ", "))
  }

  /// `object.__getstate__` (CPython: `object_getstate_default`).
  fileprivate func state(of value: Value) throws(Unwind) -> Value {
    guard case .object(let object) = value else { return .none }
    var state = Value.none
    if let dictionary = object.attributeDictionary {
      let copy = PyDict(self)
      copy.copyEntries(of: dictionary)
      state = .object(copy)
    }
    guard object.type.slotMemberCount > 0 else { return state }
    let members = PyDict(self)
    for type in object.type.mro.reversed() {
      for name in memberNames(of: type) {
        do throws(Unwind) {
          members.set(intern(name), try getAttribute(value, intern(name)))
        } catch {
          guard caught(error, exceptions.attributeError) != nil else { throw error }
        }
      }
    }
    return members.count > 0 ? tuple([state, .object(members)]) : state
  }

  /// What a function of module `copyreg` says about taking the object apart.
  fileprivate func reduced(
    _ function: String, _ value: Value, _ version: Value
  ) throws(Unwind) -> Value {
    let module = try importAbsolute("copyreg")
    return try call(getAttribute(module, intern(function)), value, version)
  }
}
