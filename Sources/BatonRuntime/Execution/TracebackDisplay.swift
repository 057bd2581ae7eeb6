// Exceptions as standard error shows them.

extension Interpreter {
  func formatException(_ exception: PyException) -> String { "" }
}
