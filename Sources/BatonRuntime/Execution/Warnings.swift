extension Interpreter {
  func warn(_ category: PyType, _ message: String) throws(Unwind) {}
  func formatException(_ exception: PyException) -> String { "" }
}
