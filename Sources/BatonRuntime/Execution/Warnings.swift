// warnings.warn for the runtime itself.

extension Interpreter {
  func warn(_ category: PyType, _ message: String) throws(Unwind) {}
}
