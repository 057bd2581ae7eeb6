// What leaves a node other than by its value.

/// The one error that nodes, operations and builtins throw.
enum Unwind: Error {
  /// A Python exception propagates.
  case raised(PyException)
  /// A suspendable function gives up control: resumable nodes note where they stand and pass it
  /// on. What was yielded is in `Interpreter.transfer`. Builtins never see it.
  case suspended

  // MARK: Filters

  // Most nodes only look at what passes them. They do so in the `where` of a `catch`, which answers
  // false: the error goes on by itself, while a `throw` statement would report it to the runtime's
  // debugger hook once more in every node.

  /// Runs `keep` when a suspension passes. Always false.
  @inline(__always) func suspends(_ keep: () -> Void) -> Bool {
    if case .suspended = self { keep() }
    return false
  }

  /// Runs `clear` when an exception passes. Always false.
  @inline(__always) func raises(_ clear: () -> Void) -> Bool {
    if case .raised = self { clear() }
    return false
  }
}
