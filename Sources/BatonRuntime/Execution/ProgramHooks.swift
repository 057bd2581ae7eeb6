// sys.excepthook and sys.unraisablehook, where a program has set its own.

extension Interpreter {
  /// What became of an uncaught exception.
  enum ExceptionHook {
    /// The program has no hook of its own.
    case absent
    case called
    /// The hook raised SystemExit.
    case exited(Int32)
  }

  /// Calls the `sys.excepthook` that the program has set (CPython: `_PyErr_PrintEx`).
  func callExceptionHook(_ exception: PyException) -> ExceptionHook {
    guard let hook = hook("excepthook") else { return .absent }
    guard !hook.isUndefined else {
      output.writeError("sys.excepthook is missing\n")
      return .absent
    }
    do throws(Unwind) {
      let traceback: Value = exception.traceback.map { .object($0) } ?? .none
      _ = try call(hook, [.object(exception.type), .object(exception), traceback])
    } catch {
      guard case .raised(let second) = error else { return .called }
      if isInstance(second, exceptions.systemExit) { return .exited(showUncaught(second)) }
      _ = output.flush()
      output.writeError("Error in sys.excepthook:\n")
      writeDiagnostic(formatException(second))
      output.writeError("\nOriginal exception was:\n")
      writeDiagnostic(formatException(exception))
    }
    return .called
  }

  /// Calls the `sys.unraisablehook` that the program has set; false where there is none. `message`
  /// is nil where it is that of `object` alone.
  func callUnraisableHook(
    _ exception: PyException, message: String?, object: Value
  ) -> Bool {
    guard let hook = hook("unraisablehook"), !hook.isUndefined else { return false }
    let arguments = PyTuple(
      library.types(self).unraisableHookArgs,
      [
        .object(exception.type), .object(exception),
        exception.traceback.map { .object($0) } ?? .none, message.map { str($0) } ?? .none,
        object,
      ])
    let saved = handledException
    defer { handledException = saved }
    do throws(Unwind) {
      _ = try call(hook, .object(arguments))
    } catch {
      let shown = (try? repr(hook)).map { errorText($0) } ?? "<object repr() failed>"
      writeUnraisable(error, "Exception ignored in sys.unraisablehook: \(shown)")
    }
    return true
  }

  /// A hook of `sys` that is not the original: `undefined` where it was deleted, nil where there is
  /// nothing to call.
  private func hook(_ name: String) -> Value? {
    guard let system = modules.get(intern("sys"))?.asModule,
      let original = system.namespace.get(intern("__\(name)__"))
    else { return nil }
    guard let hook = system.namespace.get(intern(name)) else { return .undefined }
    return hook.isIdentical(to: original) ? nil : hook
  }

  /// `sys.__unraisablehook__`: shows what such a hook is given.
  func showUnraisable(_ given: Value) throws(Unwind) {
    guard let fields = given.asTuple, fields.count == 5,
      fields.type === library.types(self).unraisableHookArgs
    else {
      throw typeError("sys.unraisablehook argument type must be UnraisableHookArgs")
    }
    guard let exception = fields[1].asException else { return }
    let message = fields[3].asStr?.string
    let shown =
      fields[4].isNone
      ? nil : (try? repr(fields[4])).map { errorText($0) } ?? "<object repr() failed>"
    let first =
      shown.map { "\(message ?? "Exception ignored in"): \($0)" } ?? message.map { "\($0):" }
    writeUnraisable(.raised(exception), first ?? "Exception ignored in:")
  }
}
