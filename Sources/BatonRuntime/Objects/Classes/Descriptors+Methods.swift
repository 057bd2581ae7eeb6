// staticmethod, classmethod and super as objects of a program.

extension Value {
  /// A function, or the one in a static method.
  var plainFunction: PyFunction? { asFunction ?? asStaticMethod?.function.asFunction }

  @inline(__always) var asStaticMethod: PyStaticMethod? {
    downcast(.staticMethod, PyStaticMethod.self)
  }
  @inline(__always) var asClassMethod: PyClassMethod? { downcast(.classMethod, PyClassMethod.self) }
}

extension Interpreter {
  func installDescriptorTypes() {
    PyProperty.install(types.property)
    PyStaticMethod.install(types.staticMethod)
    PyClassMethod.install(types.classMethod)
    PySuper.install(types.superType)
    PyMappingProxy.install(types.mappingProxy)
    PySimpleNamespace.install(types.simpleNamespace)
    PyGenericAlias.install(types.genericAlias)
    PyUnion.install(types.unionType)
    PyWeakReference.install(types.weakReference)
    installSingletons()
    installTypeParameters()
  }

  /// The function that a wrapper passes on, and its metadata (CPython: `functools_wraps`).
  fileprivate func copyMetadata(from function: Value, to wrapper: PyObject) throws(Unwind) {
    for name in [names.module, names.name, names.qualname, names.doc, names.annotations] {
      if let value = try findAttribute(function, name) {
        wrapper.makeAttributeDictionary()?.set(name, value)
      }
    }
  }

  fileprivate func onlyArgument(
    _ arguments: CallArguments, of name: String
  ) throws(Unwind) -> Value {
    if !arguments.keywordNames.isEmpty {
      throw typeError("\(name)() takes no keyword arguments")
    }
    guard arguments.positionalCount == 1 else {
      throw typeError("\(name) expected 1 argument, got \(arguments.positionalCount)")
    }
    return arguments[0]
  }
}

extension PyStaticMethod {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { _, type, _ in .object(PyStaticMethod(type, .none)) }
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      guard let wrapper = value.asStaticMethod else { return }
      wrapper.function = try interpreter.onlyArgument(arguments, of: "staticmethod")
      try interpreter.copyMetadata(from: wrapper.function, to: wrapper)
    }
    slots.descriptorGet = { interpreter, value, _, _ in value.asStaticMethod?.function ?? .none }
    slots.call = { interpreter, value, arguments throws(Unwind) in
      try interpreter.call(value.asStaticMethod?.function ?? .none, arguments)
    }
    slots.repr = { interpreter, value throws(Unwind) in
      let function = value.asStaticMethod?.function ?? .none
      return interpreter.str("<staticmethod(\(try interpreter.repr(function).string))>")
    }
    type.install(
      slots, [],
      [
        AttributeRow(
          "__func__", member: true, { _, value in value.asStaticMethod?.function ?? .none }),
        AttributeRow(
          "__wrapped__", member: true, { _, value in value.asStaticMethod?.function ?? .none }),
        AttributeRow("__isabstractmethod__") { interpreter, value throws(Unwind) in
          .bool(try interpreter.isAbstract(value.asStaticMethod?.function ?? .none))
        },
        PyInstance.dictionaryRow,
      ], doc: "staticmethod(function) -> method")
  }
}

extension PyClassMethod {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { _, type, _ in .object(PyClassMethod(type, .none)) }
    slots.initialize = { interpreter, value, arguments throws(Unwind) in
      guard let wrapper = value.asClassMethod else { return }
      wrapper.function = try interpreter.onlyArgument(arguments, of: "classmethod")
      try interpreter.copyMetadata(from: wrapper.function, to: wrapper)
    }
    slots.descriptorGet = { interpreter, value, _, owner throws(Unwind) in
      let function = value.asClassMethod?.function ?? .none
      return .object(PyMethod(interpreter, function: function, receiver: .object(owner)))
    }
    slots.repr = { interpreter, value throws(Unwind) in
      let function = value.asClassMethod?.function ?? .none
      return interpreter.str("<classmethod(\(try interpreter.repr(function).string))>")
    }
    type.install(
      slots, [],
      [
        AttributeRow(
          "__func__", member: true, { _, value in value.asClassMethod?.function ?? .none }),
        AttributeRow(
          "__wrapped__", member: true, { _, value in value.asClassMethod?.function ?? .none }),
        AttributeRow("__isabstractmethod__") { interpreter, value throws(Unwind) in
          .bool(try interpreter.isAbstract(value.asClassMethod?.function ?? .none))
        },
        PyInstance.dictionaryRow,
      ], doc: "classmethod(function) -> method")
  }
}
