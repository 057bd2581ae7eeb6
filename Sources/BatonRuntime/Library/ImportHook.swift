// `__import__` and `__build_class__` as a program may have replaced or withheld them, in `builtins`
// or under the `__builtins__` of a namespace that it runs code in.

import BatonSyntax

extension Interpreter {
  /// Where code of these globals finds its builtins.
  func builtinsNamespace(of globals: PyDict) -> PyDict {
    guard let own = globals.get(names.builtins) else { return builtins }
    if let dictionary = own.asDict { return dictionary }
    return own.downcast(.module, PyModule.self)?.namespace ?? builtins
  }

  /// The function that an import statement calls; nil is the one that stands there from the start.
  private func importFunction(_ context: CodeContext) throws(Unwind) -> Value? {
    let namespace = builtinsNamespace(of: context.globals)
    guard let found = namespace.get(names.importName) else {
      if context.source.name.hasPrefix("<library ") { return nil }
      throw error(exceptions.importError, "__import__ not found")
    }
    if let builtin = found.asBuiltin, builtin.name === names.importName { return nil }
    return context.source.name.hasPrefix("<library ") ? nil : found
  }

  /// What `import name` binds (CPython: `import_name`, and `import_from` for `import a.b as c`).
  func imported(
    _ name: String, _ context: CodeContext, returnsLast: Bool
  ) throws(Unwind) -> Value {
    guard let function = try importFunction(context) else {
      return try importModule(name, level: 0, globals: context.globals, returnsLast: returnsLast)
    }
    var module = try call(
      function, [str(name), .object(context.globals), .none, .none, .int(0)])
    if returnsLast {
      for part in name.split(separator: ".").dropFirst() {
        module = try importName(intern(String(part)), from: module)
      }
    }
    return module
  }

  /// The module that `from module import …` takes the names from.
  func imported(
    _ module: String, level: Int, names: [PyStr], _ context: CodeContext
  ) throws(Unwind) -> Value {
    guard let function = try importFunction(context) else {
      return try importModule(module, level: level, globals: context.globals, returnsLast: true)
    }
    let wanted = tuple(ContiguousArray(names.map { .object($0) }))
    return try call(
      function, [str(module), .object(context.globals), .none, wanted, .int(level)])
  }

  /// Raises NameError where the namespace withholds what a class statement needs.
  func checkBuildClass(_ context: CodeContext) throws(Unwind) {
    let namespace = builtinsNamespace(of: context.globals)
    if namespace === builtins { return }
    if namespace.get(intern("__build_class__")) == nil {
      throw error(exceptions.nameError, "__build_class__ not found")
    }
  }
}
