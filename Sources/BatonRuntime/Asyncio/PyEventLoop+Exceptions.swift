// What becomes of errors that nobody catches: the loop's exception handler and its reports on
// standard error.

import BatonLoop

extension PyEventLoop {
  /// A callback of the loop raised (CPython: `Handle._run`). KeyboardInterrupt and SystemExit leave
  /// the loop; all else goes to the exception handler. `describe` names the callback.
  func callbackFailed(
    _ interpreter: Interpreter, _ error: Unwind, _ call: ScheduledCall? = nil,
    argument: Value = .none, _ describe: () -> String
  ) {
    guard case .raised(let exception) = error else { return }
    if interpreter.leavesLoop(exception) { return leave(error) }
    let text = describe()
    let report = ExceptionReport(
      message: "Exception in callback \(text)", exception: exception)
    if let call {
      report.add("handle", .object(PyHandle(interpreter, call, nil)))
      report.add(call.origin, interpreter)
    } else {
      report.addText("handle", "<Handle \(text)>", interpreter)
    }
    // What the handler gets is a local of the frame that calls it, which the error holds: a ring.
    let context = report.context(interpreter)
    exception.addLibraryFrame(interpreter, holding: [.object(context), argument])
    // The handler is called where the error is handled.
    let handled = interpreter.handledException
    interpreter.handledException = exception
    defer { interpreter.handledException = handled }
    callExceptionHandler(interpreter, showing: context)
  }

  /// `call_exception_handler`. KeyboardInterrupt and SystemExit leave the loop.
  func callExceptionHandler(_ interpreter: Interpreter, _ report: ExceptionReport) {
    callExceptionHandler(interpreter, showing: report.context(interpreter))
  }

  private func callExceptionHandler(_ interpreter: Interpreter, showing context: PyDict) {
    do throws(Unwind) {
      try callExceptionHandler(interpreter, context)
    } catch {
      if isRunning {
        leave(error)
      } else {
        interpreter.reportUnraisable(error, in: exceptionHandler)
      }
    }
  }

  /// `call_exception_handler` with the context as a dict. Only KeyboardInterrupt and SystemExit are
  /// thrown.
  func callExceptionHandler(_ interpreter: Interpreter, _ context: PyDict) throws(Unwind) {
    if exceptionHandler.isNone {
      do throws(Unwind) {
        try defaultExceptionHandler(interpreter, context)
      } catch {
        try surviving(interpreter, error, "Exception in default exception handler")
      }
      return
    }
    do throws(Unwind) {
      let thing =
        ["task", "future", "handle"].lazy
        .compactMap { context.get(interpreter.intern($0)) }.first { !$0.isNone }
      let own: PyContext?
      if let task = thing?.asTask {
        own = task.context
      } else {
        own = (thing?.object as? PyHandle)?.call.makeContext(interpreter)
      }
      let outer = interpreter.currentContext
      interpreter.currentContext = own ?? outer
      defer { interpreter.currentContext = outer }
      _ = try interpreter.call(exceptionHandler, .object(self), .object(context))
    } catch {
      guard case .raised(let exception) = error, !interpreter.leavesLoop(exception) else {
        throw error
      }
      do throws(Unwind) {
        let report = ExceptionReport(
          message: "Unhandled error in exception handler", exception: exception)
        report.add("context", .object(context))
        try defaultExceptionHandler(interpreter, report.context(interpreter))
      } catch {
        try surviving(
          interpreter, error,
          "Exception in default exception handler while handling an unexpected error in custom "
            + "exception handler")
      }
    }
  }

  private func surviving(
    _ interpreter: Interpreter, _ error: Unwind, _ message: String
  ) throws(Unwind) {
    guard case .raised(let exception) = error, !interpreter.leavesLoop(exception) else {
      throw error
    }
    interpreter.writeDiagnostic(message + "\n" + interpreter.formatException(exception))
  }

  /// `default_exception_handler`: what asyncio's logger prints.
  func defaultExceptionHandler(
    _ interpreter: Interpreter, _ context: PyDict
  ) throws(Unwind) {
    var message = "Unhandled exception in event loop"
    if let given = context.get(interpreter.intern("message")), try interpreter.isTrue(given) {
      message = try interpreter.string(given).string
    }
    let exception = context.get(interpreter.intern("exception"))?.asException
    var lines = [message]
    var rows: [(String, Value)] = []
    var position = 0
    while let live = context.livePosition(from: position) {
      let entry = context.entries[live]
      if let key = entry.key.asStr?.string, key != "message", key != "exception" {
        rows.append((key, entry.value))
      }
      position = live + 1
    }
    if isDebug, isRunning, !rows.contains(where: { $0.0 == "source_traceback" }),
      let origin = interpreter.asyncio.handleOrigin()
    {
      let list = origin.list(interpreter)
      context.set(interpreter.intern("handle_traceback"), list)
      rows.append(("handle_traceback", list))
    }
    rows.sort { $0.0.unicodeScalars.lexicographicallyPrecedes($1.0.unicodeScalars) }
    for (key, value) in rows {
      if key == "source_traceback" || key == "handle_traceback" {
        let noun = key == "source_traceback" ? "Object" : "Handle"
        lines.append("\(key): \(noun) created at (most recent call last):")
        lines += try interpreter.stackLines(value)
      } else if let text = value.object as? PyReportText {
        lines.append("\(key): \(text.text)")
      } else {
        lines.append("\(key): \(try interpreter.repr(value).string)")
      }
    }
    var text = lines.joined(separator: "\n") + "\n"
    if let exception { text += interpreter.formatException(exception) }
    interpreter.writeDiagnostic(text)
  }
}

/// A report on its way to an exception handler.
final class ExceptionReport {
  private let message: String
  private let exception: PyException?
  private var rows: [(String, Value)] = []

  init(message: String, exception: PyException?) {
    self.message = message
    self.exception = exception
  }

  func add(_ key: String, _ value: Value) { rows.append((key, value)) }

  func add(_ origin: Origin?, _ interpreter: Interpreter) {
    guard let origin else { return }
    add("source_traceback", origin.list(interpreter))
  }

  func addText(_ key: String, _ text: String, _ interpreter: Interpreter) {
    rows.append((key, .object(PyReportText(interpreter, text))))
  }

  /// The dict that handlers get.
  func context(_ interpreter: Interpreter) -> PyDict {
    let context = PyDict(interpreter)
    context.set(interpreter.intern("message"), interpreter.str(message))
    if let exception {
      context.set(interpreter.intern("exception"), .object(exception))
    }
    for (key, value) in rows { context.set(interpreter.intern(key), value) }
    return context
  }
}

/// Stands for a handle of the library itself in a report: an object with a repr.
final class PyReportText: PyObject {
  let text: String

  static var slots: TypeSlots {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      interpreter.str((value.object as? PyReportText)?.text ?? "")
    }
    return slots
  }

  init(_ interpreter: Interpreter, _ text: String) {
    self.text = text
    super.init(interpreter.asyncio.types.libraryHandle, .other)
  }
}

extension PyException {
  /// Printing it, or what it comes from, needs the text of the program.
  fileprivate var showsSourceLines: Bool {
    var link: PyException? = self
    var steps = 0
    while let exception = link, steps < 1000 {
      if exception.traceback != nil { return true }
      link = exception.cause ?? (exception.suppressesContext ? nil : exception.context)
      steps += 1
    }
    return false
  }
}

extension Interpreter {
  /// What CPython prints in place of an exception that nobody retrieved, once its modules are being
  /// taken down: its logger fails.
  fileprivate func reportTooLate(_ loop: PyEventLoop) {
    writeDiagnostic(
      "--- Logging error ---\n--- Logging error ---\nException ignored in: <bound method "
        + "BaseEventLoop.call_exception_handler of \(safeRepr(.object(loop)))>\n"
        + "Traceback (most recent call last):\n"
        + "ImportError: sys.meta_path is None, Python is likely shutting down\n")
  }

  /// Runs what a dying object has to do, in the middle of whatever the interpreter does.
  func aside(_ body: (Interpreter) -> Void) {
    let saved = (transfer, pendingThrow, suspendedLeaf, asyncYield, returnValue, handledException)
    let savedContext = currentContext
    handledException = nil
    body(self)
    (transfer, pendingThrow, suspendedLeaf, asyncYield, returnValue, handledException) = saved
    currentContext = savedContext
  }

  /// KeyboardInterrupt and SystemExit are for no handler.
  func leavesLoop(_ exception: PyException) -> Bool {
    isInstance(exception, exceptions.keyboardInterrupt)
      || isInstance(exception, exceptions.systemExit)
  }
}

extension Interpreter {
  /// For the ledger and the coach.
  fileprivate func noteUnreadError(_ future: PyFuture, _ exception: PyException) {
    if ledger == nil, coach == nil { return }
    let place = raisingPlace(exception)
    let name = (future as? PyTask).map(TaskStanding.name) ?? "a future"
    let headline = formatHeadline(exception).split(separator: "\n").first.map(String.init) ?? ""
    ledger?.unreadError(of: name, headline, raisedAt: place)
    coach?.unreadError(name, place)
    coach?.failed(exception, self)
  }
}

extension PyFuture {
  /// The future dies with an exception that nobody asked for. Called on its heir.
  final func reportUnretrievedException() {
    guard let loop, let exception else { return }
    let report = ExceptionReport(
      message: "\(type.shortName) exception was never retrieved", exception: exception)
    report.add("future", .object(self))
    report.add(extras?.origin, type.interpreter)
    type.interpreter.noteUnreadError(self, exception)
    // A handler of the program's own does not need the logger.
    if type.interpreter.isFinalizing, loop.exceptionHandler.isNone, exception.showsSourceLines,
      !type.interpreter.hasReadSource
    {
      return type.interpreter.reportTooLate(loop)
    }
    type.interpreter.aside { loop.callExceptionHandler($0, report) }
  }
}

extension PyTask {
  /// The task dies before it is done. Called on its heir.
  func reportDestruction() {
    guard let loop else { return }
    let report = ExceptionReport(
      message: "Task was destroyed but it is pending!", exception: nil)
    report.add("task", .object(self))
    let interpreter = type.interpreter
    report.add(extras?.origin, interpreter)
    if interpreter.ledger != nil || interpreter.coach != nil {
      let place = TaskStanding(self).place
      interpreter.ledger?.destroyed(TaskStanding.name(self), at: place)
      interpreter.coach?.destroyed(TaskStanding.name(self), place)
    }
    interpreter.aside { loop.callExceptionHandler($0, report) }
  }
}
