// What suspendable objects ask of the interpreter: warnings, hooks, frames as objects.

import BatonSyntax

extension Interpreter {
  /// `aiter(value)` of a generator expression.
  func aiter(_ value: Value) throws(Unwind) -> Value { try asyncIterator(value) }

  /// A coroutine died without ever having been awaited.
  func warnNeverAwaited(
    _ qualname: PyStr, madeAt place: ProgramPlace? = nil, _ origin: Origin? = nil
  ) {
    if ledger != nil || coach != nil {
      let place = place ?? runningPlace()
      ledger?.neverAwaited(qualname.string, madeAt: place)
      coach?.neverAwaited(
        qualname.string, place, place.flatMap { sourceText($0) }, in: surroundings(place))
    }
    var message = "coroutine '\(qualname.string)' was never awaited"
    if let origin {
      message += "\nCoroutine created at (most recent call last)\n\(origin.text(self).dropLast())"
    }
    neverAwaited(message, qualname)
  }

  func warnNeverAwaited(methodName: String, of generator: PyAsyncGenerator) {
    neverAwaited(
      "coroutine method '\(methodName)' of '\(generator.qualname.string)' was never awaited",
      generator.qualname)
  }

  private func neverAwaited(_ message: String, _ qualname: PyStr) {
    let dying = Value.object(DyingCoroutine(self, qualname))
    let saved = saveTransfer()
    let savedReturn = returnValue
    let handled = handledException
    defer {
      restoreTransfer(saved)
      returnValue = savedReturn
      handledException = handled
    }
    do throws(Unwind) {
      try warn(
        exceptions.runtimeWarning, message,
        detail: "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n",
        from: dying)
    } catch {
      reportUnraisable(error, in: dying)
    }
  }

  /// The empty str.
  var emptyString: PyStr { characters.empty }
}
