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

  /// Writes the traceback to what `sys.stderr` is by now (CPython: `_PyErr_Display`).
  func showOnStandardError(_ exception: PyException) {
    guard let system = modules.get(intern("sys"))?.asModule,
      let original = system.namespace.get(intern("__stderr__"))
    else { return _ = output.writeError(formatException(exception)) }
    let current = system.namespace.get(intern("stderr"))
    if let current, current.isNone { return }
    do throws(Unwind) {
      guard let current else { throw error(exceptions.runtimeError, "lost sys.stderr") }
      if current.isIdentical(to: original) {
        if try isClosed(current) { throw valueError("I/O operation on closed file.") }
        output.writeError(formatException(exception))
        return
      }
      // A piece at a time, as `print(piece, file=sys.stderr, end="")` does.
      let format = try getAttribute(importAbsolute("traceback"), intern("format_exception"))
      let write = intern("write")
      for piece in try elements(of: call(format, .object(exception))) {
        _ = try callMethod(current, write, piece)
        _ = try callMethod(current, write, str(""))
      }
    } catch {
      _ = output.flush()
      let shown = (try? repr(.object(exception))).map { errorText($0) } ?? "<object repr() failed>"
      output.writeError(
        """
        object address  : \(addressText(exception))
        object refcount : 3
        object type     : \(addressText(exception.type))
        object type name: \(exception.type.name)
        object repr     : \(shown)
        lost sys.stderr

        """)
    }
  }

  /// Flushes what stands in place of `sys.stderr` and `sys.stdout` when a file has run, whatever comes
  /// of it (CPython: `flush_io`).
  func flushOwnStreams() {
    guard let system = modules.get(intern("sys"))?.asModule else { return }
    for name in ["stderr", "stdout"] {
      if let current = system.namespace.get(intern(name)), !current.isNone,
        let original = system.namespace.get(intern("__\(name)__")),
        !current.isIdentical(to: original)
      {
        _ = try? callMethod(current, intern("flush"))
      }
    }
  }

  private func isClosed(_ file: Value) throws(Unwind) -> Bool {
    guard let closed = try findAttribute(file, intern("closed")) else { return false }
    return try isTrue(closed)
  }

  /// Flushes what the program has put in place of `sys.stdout` and `sys.stderr`; false where that
  /// fails (CPython: `flush_std_files`).
  func flushReplacedStreams() -> Bool {
    guard let system = modules.get(intern("sys"))?.asModule else { return true }
    var isFine = true
    for name in ["stdout", "stderr"] {
      guard let current = system.namespace.get(intern(name)), !current.isNone,
        let original = system.namespace.get(intern("__\(name)__")),
        !current.isIdentical(to: original)
      else { continue }
      do throws(Unwind) {
        if try isClosed(current) { continue }
        _ = try callMethod(current, intern("flush"))
      } catch {
        isFine = false
        if name == "stdout" {
          reportUnraisable(error, message: "Exception ignored on flushing sys.stdout:")
        }
      }
    }
    return isFine
  }

  /// Calls the `sys.unraisablehook` that the program has set; false where there is none. `message`
  /// is nil where it is that of `object` alone.
  func callUnraisableHook(
    _ exception: PyException, message: String?, object: Value
  ) -> Bool {
    guard let hook = hook("unraisablehook"), !hook.isUndefined, !hook.isNone else { return false }
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
