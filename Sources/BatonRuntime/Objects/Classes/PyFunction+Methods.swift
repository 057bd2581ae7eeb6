// Functions written in Python, bound methods and cells as objects of a program.

extension Value {
  @inline(__always) var asMethod: PyMethod? { downcast(.method, PyMethod.self) }
  @inline(__always) var asCell: PyCell? { downcast(.cell, PyCell.self) }
  @inline(__always) var asCode: PyCode? { downcast(.code, PyCode.self) }
  @inline(__always) var asBuiltin: PyBuiltin? { downcast(.builtin, PyBuiltin.self) }
}

extension Interpreter {
  func installFunctionTypes() {
    PyFunction.install(types.function)
    PyMethod.install(types.method)
    PyCell.install(types.cell)
    PyCode.install(types.code)
    PyBuiltin.install(self)
    PyModule.install(types.module)
  }

  /// `error(exceptions.attributeError, …)` without the object and name that suggestions use.
  func plainAttributeError(_ message: String) -> Unwind {
    error(exceptions.attributeError, message)
  }
}

extension PyFunction {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      if let builtin = value.asBuiltin {
        return interpreter.str(
          "<function \(builtin.qualname) at \(interpreter.addressText(builtin))>")
      }
      guard let function = value.asFunction else { return .none }
      return interpreter.str(
        "<function \(function.qualname.string) at \(interpreter.addressText(function))>")
    }
    slots.call = { interpreter, value, arguments throws(Unwind) in
      if let builtin = value.asBuiltin {
        return try interpreter.call(builtin: builtin, arguments)
      }
      guard let function = value.asFunction else { throw interpreter.notCallable(value) }
      return try interpreter.call(function: function, arguments)
    }
    slots.descriptorGet = { interpreter, value, instance, _ throws(Unwind) in
      if instance.isUndefined { return value }
      if let builtin = value.asBuiltin { return builtin.boundLikeFunction(interpreter, instance) }
      return .object(PyMethod(interpreter, function: value, receiver: instance))
    }
    slots.new = { interpreter, _, arguments throws(Unwind) in
      let signature = interpreter.templates.signature(
        "code, globals, name=None, argdefs=None, closure=None, kwdefaults=None")
      return try interpreter.withArguments(arguments, signature, of: "function") {
        args throws(Unwind) in try make(interpreter, args)
      }
    }
    type.install(slots, [], attributes, doc: "Create a function object.")
  }

  /// `types.FunctionType(code, globals, …)`: another function of the same code (CPython:
  /// `func_new_impl`). The names in a code object are bound to its globals already.
  private static func make(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let code = args[0].asCode else {
      throw interpreter.badArgument(args[0], "function", "argument 'code'", "code")
    }
    guard let globals = args[1].asDict else {
      throw interpreter.badArgument(args[1], "function", "argument 'globals'", "dict")
    }
    func given(_ index: Int) -> Value? { args.given(index).flatMap { $0.isNone ? nil : $0 } }
    let name = given(2)
    if let name, name.asStr == nil {
      throw interpreter.typeError("arg 3 (name) must be None or string")
    }
    let defaults = given(3)
    if let defaults, defaults.asTuple == nil {
      throw interpreter.typeError("arg 4 (defaults) must be None or tuple")
    }
    let cells = given(4)
    if cells?.asTuple == nil {
      if !code.freeNames.isEmpty {
        throw interpreter.typeError("arg 5 (closure) must be tuple")
      }
      if cells != nil { throw interpreter.typeError("arg 5 (closure) must be None or tuple") }
    }
    var closure: ContiguousArray<PyCell> = []
    let elements = cells?.asTuple?.elements ?? []
    if elements.count != code.freeNames.count {
      throw interpreter.valueError(
        "\(code.context.name) requires closure of length \(code.freeNames.count), not "
          + "\(elements.count)")
    }
    for element in elements {
      guard let cell = element.downcast(.cell, PyCell.self) else {
        throw interpreter.typeError(
          "arg 5 (closure) expected cell, found \(interpreter.type(of: element).name)")
      }
      closure.append(cell)
    }
    guard globals === code.context.globals, !code.isModule, !code.hasNamespace else {
      throw interpreter.unsupported(
        "making functions with other globals than their code's (types.FunctionType)")
    }
    let function = PyFunction(
      code: code, closure: closure, defaults: defaults?.asTuple?.elements ?? [],
      keywordDefaults: given(5)?.asDict,
      module: globals.get(interpreter.names.name) ?? .none)
    if let name = name?.asStr { function.name = name }
    return .object(function)
  }

  /// A getter of an attribute of functions: the receiver check has made sure that it is one.
  private static func typed(
    _ name: String, _ get: @escaping (Interpreter, PyFunction) throws(Unwind) -> Value
  ) -> (Interpreter, Value) throws(Unwind) -> Value {
    { interpreter, value throws(Unwind) in
      guard let function = value.asFunction else {
        return value.asBuiltin?.functionAttribute(interpreter, name) ?? .none
      }
      return try get(interpreter, function)
    }
  }

  private static func setter(
    _ set: @escaping (Interpreter, PyFunction, Value) throws(Unwind) -> Void
  ) -> (Interpreter, Value, Value) throws(Unwind) -> Void {
    { interpreter, value, new throws(Unwind) in
      guard let function = value.asFunction else { return }
      try set(interpreter, function, new)
    }
  }

  static var attributes: [AttributeRow] { nameRows + codeRows }

  private static var nameRows: [AttributeRow] {
    [
      AttributeRow(
        "__name__", typed("__name__") { _, function in .object(function.name) },
        set: setter { interpreter, function, new throws(Unwind) in
          guard let name = new.asStr else {
            throw interpreter.typeError("__name__ must be set to a string object")
          }
          function.name = name
        }),
      AttributeRow(
        "__qualname__", typed("__qualname__") { _, function in .object(function.qualname) },
        set: setter { interpreter, function, new throws(Unwind) in
          guard let name = new.asStr else {
            throw interpreter.typeError("__qualname__ must be set to a string object")
          }
          function.qualname = name
        }),
      AttributeRow(
        "__doc__", member: true,
        typed("__doc__") { _, function in function.docstring.defined ?? .none },
        set: setter { _, function, new in function.docstring = new.defined ?? .none }),
      AttributeRow(
        "__module__", member: true,
        typed("__module__") { _, function in function.module.defined ?? .none },
        set: setter { _, function, new in function.module = new.defined ?? .none }),
      AttributeRow(
        "__dict__",
        typed("__dict__") { _, function in
          function.makeAttributeDictionary().map { .object($0) } ?? .none
        },
        set: setter { interpreter, function, new throws(Unwind) in
          if new.isUndefined { throw interpreter.typeError("cannot delete __dict__") }
          guard let dictionary = new.asDict else {
            throw interpreter.typeError(
              "__dict__ must be set to a dictionary, not a '\(interpreter.type(of: new).name)'")
          }
          function.replaceDictionary(dictionary)
        }),
    ]
  }

  private static var codeRows: [AttributeRow] {
    [
      AttributeRow(
        "__code__", typed("__code__") { _, function in .object(function.code) },
        set: setter { interpreter, function, new throws(Unwind) in
          guard let code = new.asCode else {
            throw interpreter.typeError("__code__ must be set to a code object")
          }
          guard code.freeNames.count == function.closure.count else {
            throw interpreter.valueError(
              "\(function.name.string)() requires a code object with \(function.closure.count) "
                + "free vars, not \(code.freeNames.count)")
          }
          function.replaceCode(code)
        }),
      AttributeRow(
        "__defaults__",
        typed("__defaults__") { interpreter, function in
          function.defaults.isEmpty ? .none : interpreter.tuple(function.defaults)
        },
        set: setter { interpreter, function, new throws(Unwind) in
          if new.isUndefined || new.isNone {
            function.defaults = []
          } else if let defaults = new.asTuple {
            function.defaults = defaults.elements
          } else {
            throw interpreter.typeError("__defaults__ must be set to a tuple object")
          }
        }),
      AttributeRow(
        "__kwdefaults__",
        typed("__kwdefaults__") { _, function in
          function.keywordDefaults.map { .object($0) } ?? .none
        },
        set: setter { interpreter, function, new throws(Unwind) in
          if new.isUndefined || new.isNone {
            function.keywordDefaults = nil
          } else if let defaults = new.asDict {
            function.keywordDefaults = defaults
          } else {
            throw interpreter.typeError("__kwdefaults__ must be set to a dict object")
          }
        }),
      AttributeRow(
        "__annotations__",
        typed("__annotations__") { interpreter, function in
          if function.annotations.asDict == nil {
            function.annotations = .object(PyDict(interpreter))
          }
          return function.annotations
        },
        set: setter { interpreter, function, new throws(Unwind) in
          if new.isUndefined || new.isNone {
            function.annotations = .undefined
          } else if new.asDict != nil {
            function.annotations = new
          } else {
            throw interpreter.typeError("__annotations__ must be set to a dict object")
          }
        }),
      AttributeRow(
        "__closure__", member: true,
        typed("__closure__") { interpreter, function in
          function.closure.isEmpty
            ? .none : interpreter.tuple(ContiguousArray(function.closure.map { .object($0) }))
        }),
      AttributeRow(
        "__globals__", member: true,
        typed("__globals__") { _, function in .object(function.code.context.globals)
        }),
      AttributeRow(
        "__builtins__", member: true,
        typed("__builtins__") { interpreter, _ in .object(interpreter.builtins) }),
      AttributeRow(
        "__type_params__",
        typed("__type_params__") { interpreter, function in
          function.typeParameters.defined ?? interpreter.tuple([])
        },
        set: setter { interpreter, function, new throws(Unwind) in
          guard new.asTuple != nil else {
            throw interpreter.typeError("__type_params__ must be set to a tuple")
          }
          function.typeParameters = new
        }),
    ]
  }
}

extension PyMethod {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = repr
    slots.call = { interpreter, value, arguments throws(Unwind) in
      try interpreter.call(value, arguments)
    }
    slots.hash = { interpreter, value throws(Unwind) in
      if let builtin = value.asBuiltin { return PyBuiltin.hash(builtin) }
      guard let method = value.asMethod else { return 0 }
      let hash = try interpreter.hash(method.function)
      return Interpreter.identityHash(method.receiver) &* 31 ^ hash
    }
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      if left.asBuiltin != nil {
        return try PyBuiltin.compare(interpreter, left, right, operation)
      }
      guard operation == .equal || operation == .notEqual, let left = left.asMethod,
        let right = right.asMethod
      else { return .notImplemented }
      var equal = left.receiver.isIdentical(to: right.receiver)
      if equal { equal = try interpreter.areEqual(left.function, right.function) }
      return .bool(equal == (operation == .equal))
    }
    // Bound once and for all.
    slots.descriptorGet = { _, value, _, _ in value }
    slots.getAttribute = { interpreter, value, name throws(Unwind) in
      if let found = try interpreter.genericFindAttribute(value, name) { return found }
      if let unbound = value.asBuiltin?.unbound {
        return try interpreter.getAttribute(.object(unbound), name)
      }
      guard let method = value.asMethod else { throw interpreter.attributeError(value, name) }
      return try interpreter.getAttribute(method.function, name)
    }
    slots.new = { interpreter, _, arguments throws(Unwind) in
      if !arguments.keywordNames.isEmpty {
        throw interpreter.typeError("method() takes no keyword arguments")
      }
      guard arguments.positionalCount == 2 else {
        throw interpreter.typeError("method expected 2 arguments, got \(arguments.positionalCount)")
      }
      guard interpreter.isCallable(arguments[0]) else {
        throw interpreter.typeError("first argument must be callable")
      }
      if arguments[1].isNone { throw interpreter.typeError("instance must not be None") }
      return .object(
        PyMethod(interpreter, function: arguments[0], receiver: arguments[1]))
    }
    type.install(slots, [], attributes, doc: "Create a bound instance method object.")
  }

  static var attributes: [AttributeRow] {
    [
      AttributeRow("__func__", member: true) { _, value in
        value.asMethod?.function ?? value.asBuiltin?.unbound.map { .object($0) } ?? .none
      },
      AttributeRow("__self__", member: true) { _, value in
        value.asMethod?.receiver ?? value.asBuiltin?.receiver.defined ?? .none
      },
      AttributeRow("__doc__") { interpreter, value throws(Unwind) in
        guard let method = value.asMethod else { return .none }
        return try interpreter.getAttribute(method.function, interpreter.names.doc)
      },
    ]
  }

  private static func repr(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> Value {
    if let builtin = value.asBuiltin, let receiver = builtin.receiver.defined {
      let shown = try interpreter.repr(receiver).string
      return interpreter.str("<bound method \(builtin.qualname) of \(shown)>")
    }
    guard let method = value.asMethod else { return .none }
    let names = interpreter.names
    var name = try interpreter.findAttribute(method.function, names.qualname)
    if name == nil { name = try interpreter.findAttribute(method.function, names.name) }
    let receiver = try interpreter.repr(method.receiver)
    var text = TextBuilder()
    text.append("<bound method \(name?.asStr?.string ?? "?") of ")
    text.append(receiver)
    text.append(">")
    return .object(text.finish(interpreter))
  }
}

extension PyCell {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let cell = value.asCell else { return .none }
      let place = "<cell at \(interpreter.addressText(cell)): "
      guard let content = cell.value.defined else { return interpreter.str(place + "empty>") }
      let address = content.object.map { interpreter.addressText($0) } ?? "0x7f0000000000"
      return interpreter.str(
        place + "\(interpreter.type(of: content).name) object at \(address)>")
    }
    slots.compare = { interpreter, left, right, operation throws(Unwind) in
      guard let left = left.asCell, let right = right.asCell else { return .notImplemented }
      if let first = left.value.defined, let second = right.value.defined {
        return try interpreter.compare(operation, first, second)
      }
      return .bool(
        Interpreter.holds(
          operation, left.value.isUndefined ? 0 : 1, right.value.isUndefined ? 0 : 1))
    }
    slots.new = { interpreter, _, arguments throws(Unwind) in
      guard arguments.positionalCount <= 1 else {
        throw interpreter.typeError(
          "cell expected at most 1 argument, got \(arguments.positionalCount)")
      }
      return .object(
        PyCell(interpreter, arguments.positionalCount == 1 ? arguments[0] : .undefined))
    }
    type.install(
      slots, [],
      [
        AttributeRow(
          "cell_contents",
          { interpreter, value throws(Unwind) in
            if let content = value.asCell?.value.defined { return content }
            throw interpreter.valueError("Cell is empty")
          }, set: { _, value, new in value.asCell?.value = new })
      ], doc: "Create a new cell object.")
    // Cells are compared by content, so they have no hash.
    type.setUnhashable()
  }
}
