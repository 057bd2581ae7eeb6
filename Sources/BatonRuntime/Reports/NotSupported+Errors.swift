// Baton's own line below an uncaught error that is there only because a name or a standard module
// lies outside the subset.

extension NotSupported {
  /// The lines to write below the traceback; none where the program itself is to blame.
  static func lines(for exception: PyException, _ interpreter: Interpreter) -> [String] {
    let exceptions = interpreter.exceptions
    let type = exception.type
    if type === exceptions.moduleNotFoundError {
      guard let module = text("name", of: exception, interpreter) else { return [] }
      return ModuleTable.isOutsideSubset(module)
        ? ["\(module) is a standard module outside the subset (baton --supported lists them)"] : []
    }
    let owner: String?
    let name: String?
    if type === exceptions.importError {
      owner = text("name", of: exception, interpreter)
      name = text("name_from", of: exception, interpreter)
    } else if type === exceptions.attributeError {
      name = text("name", of: exception, interpreter)
      owner = value("obj", of: exception, interpreter).flatMap { ownerName($0, interpreter) }
    } else {
      return []
    }
    guard let owner, let name, let instead = instead(of: "\(owner).\(name)") else { return [] }
    return ["\(owner).\(name) is outside the subset; instead: \(instead)"]
  }

  /// How the list calls the owner of a missing name: a module, or the type of a value.
  private static func ownerName(_ value: Value, _ interpreter: Interpreter) -> String? {
    guard let module = value.downcast(.module, PyModule.self) else {
      return value.asType?.name ?? interpreter.type(of: value).name
    }
    return module.namespace.get(interpreter.intern("__name__"))?.asStr?.string
  }

  private static func value(
    _ name: String, of exception: PyException, _ interpreter: Interpreter
  ) -> Value? {
    try? interpreter.getAttribute(.object(exception), interpreter.intern(name))
  }

  private static func text(
    _ name: String, of exception: PyException, _ interpreter: Interpreter
  ) -> String? {
    value(name, of: exception, interpreter)?.asStr?.string
  }
}
