// What `async with` knows of the library's own managers: it enters and leaves them without a
// coroutine where nothing has to wait.

/// A lock, timeout or group, as `async with` takes it.
class PyAsyncManager: PyObject {
  init(_ type: PyType) {
    super.init(type, .other)
    // A program's subclass may replace the methods.
    if isManager, exactKind != .derived { flags.insert(.isAsyncManager) }
  }

  /// The class can be entered.
  var isManager: Bool { false }

  /// Enters it: the value for `as`; nil where that has to wait.
  func enterAtOnce(_ interpreter: Interpreter) throws(Unwind) -> Value? { nil }

  /// `__aenter__()`.
  func enterLater(_ interpreter: Interpreter) throws(Unwind) -> Value {
    try interpreter.callMethod(.object(self), interpreter.names.aenter)
  }

  /// Leaves it, with the exception that was raised inside: whether it ends here; nil where leaving
  /// has to wait.
  func exitAtOnce(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) -> Bool? { nil }

  /// `__aexit__(…)`.
  func exitLater(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) -> Value {
    let arguments: ContiguousArray<Value> =
      exception.map { [.object($0.type), .object($0), .none] } ?? [.none, .none, .none]
    let exit = try interpreter.getAttribute(.object(self), interpreter.names.aexit)
    return try interpreter.call(exit, arguments)
  }
}
