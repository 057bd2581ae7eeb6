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
  }
}
