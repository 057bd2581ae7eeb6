// Errors that nobody can catch: those of finalisers and callbacks.

extension Interpreter {
  /// Runs `__del__` on a dying object, whatever the interpreter is in the middle of.
  func runFinalizer(_ value: Value) {
    guard let found = type(of: value).lookup(names.del) else { return }
    let saved = (transfer, pendingThrow, suspendedLeaf, asyncYield, returnValue, handledException)
    defer {
      (transfer, pendingThrow, suspendedLeaf, asyncYield, returnValue, handledException) = saved
    }
    handledException = nil
    do throws(Unwind) {
      _ = try callSpecial(value, names.del)
    } catch {
      reportUnraisable(error, in: found)
    }
  }

  /// Writes what cannot be raised to standard error (CPython: `_PyErr_WriteUnraisableMsg`).
  func reportUnraisable(_ error: Unwind, in place: Value) {
    guard case .raised(let exception) = error else { return }
    let shown = (try? repr(place).string) ?? "<object repr() failed>"
    output.writeError("Exception ignored in: \(shown)\n\(formatException(exception))")
  }

  /// The same with a text of its own in place of the place.
  func reportUnraisable(_ error: Unwind, message: String) {
    guard case .raised(let exception) = error else { return }
    output.writeError("\(message)\n\(formatException(exception))")
  }
}
