// What leaves a node other than by its value.

/// The one error that nodes, operations and builtins throw.
enum Unwind: Error {
  /// A Python exception propagates.
  case raised(PyException)
  /// A suspendable function gives up control: resumable nodes note where they stand and pass it
  /// on. What was yielded is in `Interpreter.transfer`. Builtins never see it.
  case suspended
}
