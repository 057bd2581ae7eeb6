// Errors that nobody can catch: those of finalisers and callbacks.

import BatonSyntax

extension Interpreter {
  /// Runs `__del__` on a dying object, whatever the interpreter is in the middle of.
  func runFinalizer(_ value: Value) {
    guard let found = type(of: value).lookup(names.del) else { return }
    let saved = (transfer, pendingThrow, suspendedLeaf, asyncYield, returnValue, handledException)
    defer {
      (transfer, pendingThrow, suspendedLeaf, asyncYield, returnValue, handledException) = saved
    }
    handledException = nil
    // What goes wrong before the call is not reported (CPython: `slot_tp_finalize`).
    guard let method = try? findSpecial(value, names.del) else { return }
    do throws(Unwind) {
      _ = try call(method)
    } catch {
      reportUnraisable(error, in: found)
    }
  }

  /// Writes what cannot be raised to standard error (CPython: `_PyErr_WriteUnraisableMsg`).
  func reportUnraisable(_ error: Unwind, in place: Value) {
    if case .raised(let exception) = error,
      callUnraisableHook(exception, message: nil, object: place)
    {
      return
    }
    if place.isNone { return writeUnraisable(error, nil) }
    let shown = (try? repr(place)).map { errorText($0) } ?? "<object repr() failed>"
    writeUnraisable(error, "Exception ignored in: \(shown)")
  }

  /// The same with a first line of its own, without line end.
  func reportUnraisable(_ error: Unwind, message: String) {
    if case .raised(let exception) = error {
      let text = message.hasSuffix(":") ? String(message.dropLast()) : message
      if callUnraisableHook(exception, message: text, object: .none) { return }
    }
    writeUnraisable(error, message)
  }

  func writeUnraisable(_ error: Unwind, _ message: String?) {
    guard case .raised(let exception) = error else { return }
    var text = message.map { $0 + "\n" } ?? ""
    if let traceback = exception.traceback ?? currentTraceback() {
      text += "Traceback (most recent call last):\n" + plainFrames(traceback)
    }
    let shown =
      (try? string(.object(exception))).map { errorText($0) } ?? "<exception str() failed>"
    text += "\(TracebackDisplay(self).typeText(exception.type)): \(shown)\n"
    try? writeStandardError(text)
  }

  /// The activation that runs, as a traceback of one frame.
  private func currentTraceback() -> PyTraceback? {
    if let state = asyncioState, state.loopFrame?.slots == currentFrame.slots {
      return PyTraceback(context: libraryContext, span: .zero, next: nil)
    }
    guard let code = currentFrame.code else { return nil }
    let position = currentFrame.header.pointee.position
    return PyTraceback(
      context: code.context, span: Span(start: position, end: position), next: nil)
  }

  /// Frames with their first source line and no carets (CPython: `tb_displayline`).
  private func plainFrames(_ traceback: PyTraceback) -> String {
    var result = ""
    var repetitions = FrameRepetitions()
    for frame in FrameDisplay(self).visibleFrames(of: traceback) {
      result += repetitions.add(frame)
      guard repetitions.isShown else { continue }
      let name = frame.context.source.name
      result += "  File \"\(name)\", line \(frame.line), in \(frame.context.name)\n"
      // Once the modules are taken apart no files are read.
      if isFinalizing { continue }
      let line = SourceText.trimmed(sourceLine(name, frame.line))
      if !line.isEmpty { result += "    \(SourceText.string(line))\n" }
    }
    return result + repetitions.finish()
  }
}
