// Modules as objects: attributes come from the namespace, then from its `__getattr__`.

extension Value {
  @inline(__always) var asModule: PyModule? { downcast(.module, PyModule.self) }
}

extension PyModule {
  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let module = value.asModule else { return .none }
      return interpreter.str(try interpreter.describe(module))
    }
    slots.getAttribute = { interpreter, value, name throws(Unwind) in
      if let found = try interpreter.genericFindAttribute(value, name) { return found }
      guard let module = value.asModule else { throw interpreter.attributeError(value, name) }
      if let fallback = module.namespace.get(interpreter.names.getattr) {
        return try interpreter.call(fallback, .object(name))
      }
      throw interpreter.missing(name, in: module)
    }
    slots.new = { interpreter, type, _ throws(Unwind) in
      .object(PyModule(type, namespace: PyDict(interpreter)))
    }
    slots.initialize = initialize
    type.install(
      slots, [BuiltinRow("__dir__", "", .method, directory)],
      [
        AttributeRow("__dict__", member: true) { _, value in
          value.asModule.map { .object($0.namespace) } ?? .none
        },
        AttributeRow(
          "__annotations__",
          { interpreter, value throws(Unwind) in
            guard let module = value.asModule else { return .none }
            if let own = module.namespace.get(interpreter.names.annotations) { return own }
            let made = Value.object(PyDict(interpreter))
            module.namespace.set(interpreter.names.annotations, made)
            return made
          },
          set: { interpreter, value, new throws(Unwind) in
            guard let module = value.asModule else { return }
            if new.isUndefined {
              guard module.namespace.removeValue(interpreter.names.annotations) != nil else {
                throw interpreter.error(
                  interpreter.exceptions.attributeError,
                  arguments: [.object(interpreter.names.annotations)])
              }
            } else {
              module.namespace.set(interpreter.names.annotations, new)
            }
          }),
      ],
      doc: "Create a module object.\n\nThe name must be a string; the optional docstring can have "
        + "any type.")
  }

  private static func initialize(
    _ interpreter: Interpreter, _ value: Value, _ arguments: CallArguments
  ) throws(Unwind) {
    guard let module = value.asModule else { return }
    let bound = try interpreter.bound(
      arguments, to: interpreter.templates.signature("name, doc=None"), of: "module")
    guard let name = bound[0].asStr else {
      throw interpreter.typeError(
        "module() argument 'name' must be str, not \(interpreter.givenName(bound[0]))")
    }
    let names = interpreter.names
    module.namespace.set(names.name, .object(name))
    module.namespace.set(names.doc, bound[1].defined ?? .none)
    module.namespace.set(names.package, .none)
    module.namespace.set(names.loader, .none)
    module.namespace.set(names.spec, .none)
  }

  private static func directory(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    guard let module = args[0].asModule else { return .none }
    if let own = module.namespace.get(interpreter.names.dir) {
      return try interpreter.call(own)
    }
    return .object(PyList(interpreter, interpreter.keys(of: module.namespace)))
  }
}

extension Interpreter {
  fileprivate func describe(_ module: PyModule) throws(Unwind) -> String {
    let name = module.namespace.get(names.name)
    let shown = try name.map { value throws(Unwind) in try repr(value).string } ?? "'?'"
    if let file = module.namespace.get(names.file), !file.isNone {
      return "<module \(shown) from \(try repr(file).string)>"
    }
    if let path = module.namespace.get(names.path), module.origin == nil, path.asList != nil {
      return "<module \(shown) (namespace) from \(try repr(path).string)>"
    }
    return module.origin.map { "<module \(shown) (\($0))>" } ?? "<module \(shown)>"
  }

  /// CPython: `_Py_module_getattro_impl`.
  func missing(_ name: PyStr, in module: PyModule) -> Unwind {
    let value = Value.object(module)
    guard let moduleName = module.namespace.get(names.name)?.asStr else {
      return attributeError("module has no attribute '\(name.string)'", value, name)
    }
    if library.limits != nil { touchNetworkName(moduleName.string, name.string) }
    let plain = "module '\(moduleName.string)' has no attribute '\(name.string)'"
    let isPartial = isInitializing(module)
    let file = module.namespace.get(names.file)?.asStr
    if let file, hidesLibrary(file.string) {
      let renaming = "(consider renaming \((try? repr(.object(file)).string) ?? "it")"
      if StandardModules.names.contains(moduleName.string) {
        return attributeError(
          "\(plain) \(renaming) since it has the same name as the standard library module named "
            + "'\(moduleName.string)' and the import system gives it precedence)", value, name)
      }
      if isPartial {
        return attributeError(
          "\(plain) \(renaming) if it has the same name as a third-party module you intended to "
            + "import)", value, name)
      }
    } else if isPartial {
      let place = file.map { " from '\($0.string)'" } ?? ""
      return attributeError(
        "partially initialized module '\(moduleName.string)'\(place) has no attribute "
          + "'\(name.string)' (most likely due to a circular import)", value, name)
    }
    return attributeError(plain, value, name)
  }

  /// A module's file stands where the program does (CPython: `_PyModule_IsPossiblyShadowing`).
  private func hidesLibrary(_ file: String) -> Bool {
    var place = file[...]
    if place.hasSuffix("/__init__.py") { place = place.dropLast("/__init__.py".count) }
    guard let slash = place.lastIndex(of: "/") else { return false }
    var folder = library.programDirectory
    if folder.isEmpty { folder = (try? FileSystem.currentDirectory()) ?? "." }
    return place[..<slash] == folder
  }

  /// The arguments bound to a signature, for constructors: `undefined` where omitted.
  func bound(
    _ arguments: CallArguments, to signature: BuiltinSignature, of name: String
  ) throws(Unwind) -> ContiguousArray<Value> {
    let count = signature.boundCount
    let base = stackTop
    try reserveStack(count)
    base.initialize(repeating: .undefined, count: count)
    stackTop = base + count
    defer {
      base.release(count: count)
      stackTop = base
    }
    try bind(arguments, leading: 0, to: signature, of: name, into: base)
    return ContiguousArray(UnsafeBufferPointer(start: base, count: count))
  }
}
