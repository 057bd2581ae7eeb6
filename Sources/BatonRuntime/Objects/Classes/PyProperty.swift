// property: an attribute computed by functions of the class.

/// `property(fget, fset, fdel, doc)`.
final class PyProperty: PyObject {
  fileprivate(set) var getter: Value
  fileprivate(set) var setter: Value
  fileprivate(set) var deleter: Value
  fileprivate var doc: Value
  /// The docstring is the getter's.
  fileprivate var takesDocFromGetter = false
  /// The name given by `__set_name__` or assigned; `undefined` where neither happened.
  fileprivate var name = Value.undefined

  init(_ type: PyType, getter: Value, setter: Value, deleter: Value, doc: Value) {
    self.getter = getter
    self.setter = setter
    self.deleter = deleter
    self.doc = doc
    super.init(type, .property)
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(getter)
    visitor.visit(setter)
    visitor.visit(deleter)
  }
}

extension Value {
  @inline(__always) var asProperty: PyProperty? { downcast(.property, PyProperty.self) }
}

extension PyProperty {
  static var methods: [BuiltinRow] {
    [
      BuiltinRow("getter", "fget, /") { interpreter, args throws(Unwind) in
        try copy(interpreter, args[0], getter: args[1])
      },
      BuiltinRow("setter", "fset, /") { interpreter, args throws(Unwind) in
        try copy(interpreter, args[0], setter: args[1])
      },
      BuiltinRow("deleter", "fdel, /") { interpreter, args throws(Unwind) in
        try copy(interpreter, args[0], deleter: args[1])
      },
      BuiltinRow("__set_name__", "*args", .method, setName),
    ]
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("fget", member: true, { _, value in value.asProperty?.getter ?? .none }),
      AttributeRow("fset", member: true, { _, value in value.asProperty?.setter ?? .none }),
      AttributeRow("fdel", member: true, { _, value in value.asProperty?.deleter ?? .none }),
      AttributeRow(
        "__doc__", member: true, { _, value in value.asProperty?.doc ?? .none },
        set: { _, value, new in
          value.asProperty?.doc = new.defined ?? .none
        }),
      AttributeRow(
        "__name__",
        { interpreter, value throws(Unwind) in
          if let property = value.asProperty,
            let name = try interpreter.shownName(of: property)
          {
            return name
          }
          throw interpreter.attributeError(value, interpreter.names.name)
        }, set: { _, value, new in value.asProperty?.name = new }),
      AttributeRow("__isabstractmethod__") { interpreter, value throws(Unwind) in
        guard let property = value.asProperty else { return .bool(false) }
        for part in [property.getter, property.setter, property.deleter]
        where try interpreter.isAbstract(part) { return .bool(true) }
        return .bool(false)
      },
    ]
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { _, type, _ in
      .object(PyProperty(type, getter: .none, setter: .none, deleter: .none, doc: .none))
    }
    slots.initialize = initialize
    slots.descriptorGet = { interpreter, value, instance, _ throws(Unwind) in
      guard let property = value.asProperty, !instance.isUndefined, !instance.isNone else {
        return value
      }
      if property.getter.isNone {
        throw try interpreter.refused(property, instance, "getter")
      }
      return try interpreter.call(property.getter, instance)
    }
    slots.descriptorSet = { interpreter, value, instance, new throws(Unwind) in
      guard let property = value.asProperty else { return }
      if new.isUndefined {
        if property.deleter.isNone {
          throw try interpreter.refused(property, instance, "deleter")
        }
        _ = try interpreter.call(property.deleter, instance)
      } else {
        if property.setter.isNone { throw try interpreter.refused(property, instance, "setter") }
        _ = try interpreter.call(property.setter, instance, new)
      }
    }
    type.install(slots, methods, attributes, doc: documentation)
  }

  private static var documentation: String {
    """
    Property attribute.

      fget
        function to be used for getting an attribute value
      fset
        function to be used for setting an attribute value
      fdel
        function to be used for del'ing an attribute
      doc
        docstring
    """
  }

  /// CPython: `property_init_impl`.
  private static func initialize(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    guard let property = value.asProperty else { return }
    let bound = try interpreter.bound(
      arguments, to: interpreter.templates.signature("fget=None, fset=None, fdel=None, doc=None"),
      of: "property")
    property.getter = bound[0].defined ?? .none
    property.setter = bound[1].defined ?? .none
    property.deleter = bound[2].defined ?? .none
    property.doc = bound[3].defined ?? .none
    property.takesDocFromGetter = false
    property.name = .undefined
    if property.doc.isNone, !property.getter.isNone,
      let doc = try interpreter.findAttribute(property.getter, interpreter.names.doc), !doc.isNone
    {
      property.doc = doc
      property.takesDocFromGetter = true
    }
    if property.type.isHeapType {
      // Instances of subclasses keep the text where a class attribute cannot hide it.
      do throws(Unwind) {
        try interpreter.setAttribute(value, interpreter.names.doc, property.doc)
      } catch {
        if property.takesDocFromGetter
          || interpreter.caught(error, interpreter.exceptions.attributeError) == nil
        {
          throw error
        }
      }
    }
  }

  /// The property with another function; a subclass is called (CPython: `property_copy`).
  private static func copy(
    _ interpreter: Interpreter, _ value: Value, getter: Value? = nil, setter: Value? = nil,
    deleter: Value? = nil
  ) throws(Unwind) -> Value {
    guard let property = value.asProperty else { return .none }
    func choose(_ new: Value?, _ old: Value) -> Value {
      guard let new, !new.isNone else { return old }
      return new
    }
    let newGetter = choose(getter, property.getter)
    let keepsDoc = !(property.takesDocFromGetter && !newGetter.isNone)
    let made = try interpreter.call(
      .object(property.type),
      [
        newGetter, choose(setter, property.setter), choose(deleter, property.deleter),
        keepsDoc ? property.doc : .none,
      ])
    made.asProperty?.name = property.name
    return made
  }

  private static func setName(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let given = args[1].asTuple?.elements ?? []
    guard given.count == 2 else {
      throw interpreter.typeError(
        "__set_name__() takes 2 positional arguments but \(given.count) were given")
    }
    args[0].asProperty?.name = given[1]
    return .none
  }
}

extension Interpreter {
  /// The name in messages: assigned, or the getter's (CPython: `property_name`).
  fileprivate func shownName(of property: PyProperty) throws(Unwind) -> Value? {
    if let name = property.name.defined { return name }
    return property.getter.isNone ? nil : try findAttribute(property.getter, names.name)
  }

  fileprivate func refused(
    _ property: PyProperty, _ instance: Value, _ part: String
  ) throws(Unwind) -> Unwind {
    let owner = "'\(type(of: instance).qualname)' object has no \(part)"
    guard let name = try shownName(of: property) else {
      return plainAttributeError("property of \(owner)")
    }
    return plainAttributeError("property \(try repr(name).string) of \(owner)")
  }

  /// `__isabstractmethod__` is there and true.
  func isAbstract(_ value: Value) throws(Unwind) -> Bool {
    if value.isNone { return false }
    guard let flag = try findAttribute(value, intern("__isabstractmethod__")) else { return false }
    return try isTrue(flag)
  }
}
