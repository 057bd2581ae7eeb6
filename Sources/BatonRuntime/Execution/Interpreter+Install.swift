// Start-up: the builtin types get their methods, the builtin functions their names.

extension Interpreter {
  /// Attaches all types and installs them, bases first.
  func installTypes() {
    for type in types.all { type.attach(to: self) }
    for type in exceptions.all { type.attach(to: self) }
    PyInstance.install(types.object)
    PyType.install(types.type)
    installDescriptorTypes()
    installNumberTypes()
    installTextTypes()
    installContainerTypes()
    installIteratorTypes()
    installFunctionTypes()
    installSuspendableTypes()
    installExceptionTypes()
    installBuiltinFunctions()
    installAsyncIterationFunctions()
    markConsumers()
    builtins.get(intern("max"))?.downcast(.builtin, PyBuiltin.self)?.extreme = .greater
    builtins.get(intern("min"))?.downcast(.builtin, PyBuiltin.self)?.extreme = .less
  }

  /// Those whose argument, a generator expression, may be drained.
  private func markConsumers() {
    for type in [
      types.list, types.tuple, types.set, types.frozenset, types.dict, types.bytes, types.bytearray,
    ] {
      type.typeFlags.insert(.consumesIterable)
    }
    for name in ["sum", "any", "all", "min", "max", "sorted"] {
      markConsumer(builtins.get(intern(name)))
    }
    for (type, method) in [(types.str, "join"), (types.list, "extend"), (types.set, "update")] {
      type.whenLookedInto { type in
        let interpreter = type.interpreter
        interpreter.markConsumer(type.attributes.get(interpreter.intern(method)))
      }
    }
  }

  private func markConsumer(_ function: Value?) {
    function?.downcast(.builtin, PyBuiltin.self)?.consumesIterable = true
  }
}
