// Modules.

/// A module: a namespace with a name.
final class PyModule: PyObject {
  let namespace: PyDict
  /// What its repr shows in place of a file, as CPython has it: `built-in` or `frozen`.
  var origin: String?

  init(_ interpreter: Interpreter, name: String) {
    namespace = PyDict(interpreter, minimumCapacity: 16)
    super.init(interpreter.types.module, .module)
    namespace.set(interpreter.names.name, interpreter.str(name))
    namespace.set(interpreter.names.doc, .none)
    namespace.set(interpreter.names.package, .none)
    namespace.set(interpreter.names.loader, .none)
    namespace.set(interpreter.names.spec, .none)
  }

  /// An instance of a subclass of `module`, or `types.ModuleType(name)`.
  init(_ type: PyType, namespace: PyDict) {
    self.namespace = namespace
    super.init(type, .module)
  }

  override var attributeDictionary: PyDict? { namespace }
  override func makeAttributeDictionary() -> PyDict? { namespace }

  override func traverse(_ visitor: ReferenceVisitor) {
    visitor.visit(namespace)
  }
}
