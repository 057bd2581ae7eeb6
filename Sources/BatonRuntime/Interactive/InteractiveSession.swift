// What a prompt needs of the runtime: a namespace, a loop that lives between the lines, statements
// that run on it. Receives text, gives values and errors; the terminal is the driver's.

import BatonLoop
import BatonSyntax

/// Reads lines for a session. Called on the session's loop.
package protocol InteractiveDriver: AnyObject {
  /// What `submit` or `runFile` left running has ended.
  func statementsEnded()
  /// Ctrl-C while no statement runs.
  func interruptedAtPrompt()
  /// The text of an error or a note as it is to be shown.
  func paint(_ text: String, _ kind: InteractiveSession.TextKind) -> String
}

/// Statements run one after the other in `__main__`, on one loop, with background tasks between.
package final class InteractiveSession {
  package enum TextKind {
    case traceback
    /// What Baton says of its own.
    case note
  }

  package enum Outcome {
    /// More lines are needed.
    case incomplete
    case finished
    /// An `await` goes on: the driver is told when it ends.
    case running
  }

  enum Activity {
    case idle
    /// A statement that does not await, inside a callback of the loop.
    case executing
    case awaiting(PyFuture, StatementObserver)
    /// A file that runs loops of its own, outside of the session's.
    case outside
    case closing
  }

  let interpreter: Interpreter
  let main: PyModule
  let loop: PyEventLoop
  package weak var driver: (any InteractiveDriver)?
  /// Set when the session is to end.
  package internal(set) var exitStatus: Int32?
  /// What was run so far, unit by unit.
  package internal(set) var inputs: [String] = []

  var activity = Activity.idle
  /// The context in which all statements run: what one sets the next one sees.
  let context: PyContext
  /// Statements of the last text that have not run yet.
  var queue: ArraySlice<Module> = []
  var inputCount = 0
  /// `from __future__ import annotations` holds for all that follows it.
  var postponesAnnotations = false
  var lastInterrupt = -Double.infinity
  var wasInterrupted = false
  /// The driver is about to be told of a Ctrl-C.
  var isInterruptPending = false
  var wasDeadlocked = false
  /// Runs where no loop does.
  var outsideAction: (() -> Void)?
  var failedTasks: [WeakObject] = []
  var lastFailure: PyException?

  init(_ interpreter: Interpreter, main: PyModule) {
    self.interpreter = interpreter
    self.main = main
    let asyncio = interpreter.asyncio
    loop = asyncio.newLoop()
    asyncio.setLoop(loop)
    context = PyContext(interpreter)
    prepareNamespace()
    asyncio.supervisor = self
  }

  /// `asyncio` is there from the start.
  func prepareNamespace() {
    if let module = try? interpreter.importAbsolute("asyncio") {
      main.namespace.set(interpreter.intern("asyncio"), module)
    }
  }

  /// Runs the loop until the session ends; the exit status. Tasks that are left are cancelled.
  package func run() -> Int32 {
    while exitStatus == nil {
      do throws(Unwind) {
        try loop.runForever(interpreter)
        let action = outsideAction
        outsideAction = nil
        action?()
      } catch {
        loopLeft(error)
      }
    }
    return close()
  }

  /// Ends the session once the running callback returns.
  package func exit(_ status: Int32) {
    exitStatus = status
    loop.loop.stop()
  }

  /// Where output goes while a line is being typed; nil: to the terminal.
  package var screen: (any OutputScreen)? {
    get { interpreter.output.screen }
    set {
      _ = interpreter.output.flush()
      interpreter.output.screen = newValue
    }
  }

  package var isPlain: Bool { interpreter.isPlain }

  // MARK: The loop, for drivers

  /// Calls `body` in the next pass.
  package func callSoon(_ body: @escaping () -> Void) { loop.loop.callSoon(body) }

  /// Calls `body` once nothing is ready any more, or after many passes of tasks that never wait.
  package func whenQuiet(_ body: @escaping () -> Void) { whenQuiet(passes: 200, body) }

  private func whenQuiet(passes: Int, _ body: @escaping () -> Void) {
    loop.loop.callSoon { [self] in
      if passes > 0, loop.loop.readyCount > 0, exitStatus == nil {
        whenQuiet(passes: passes - 1, body)
      } else {
        _ = interpreter.output.flush()
        body()
      }
    }
  }

  /// Calls `body` each time the descriptor can be read; false where it cannot be watched.
  package func watch(_ descriptor: Int32, _ body: @escaping () -> Void) -> Bool {
    loop.loop.addReader(descriptor, ClosureHandle(body)) == 0
  }

  package func unwatch(_ descriptor: Int32) { loop.loop.removeReader(descriptor) }

  /// Seconds on the loop's clock.
  package var time: Double { loop.loop.time() }

  /// A name of `__main__`.
  package func hasName(_ name: String) -> Bool {
    main.namespace.get(interpreter.intern(name)) != nil
  }

  // MARK: What is shown

  /// `sys.ps1` or `sys.ps2`.
  package func prompt(isContinuation: Bool) -> String {
    let standard = isContinuation ? "... " : ">>> "
    guard let system = systemModule,
      let value = system.namespace.get(interpreter.intern(isContinuation ? "ps2" : "ps1"))
    else { return standard }
    return (try? interpreter.string(value))?.string ?? standard
  }

  private var systemModule: PyModule? {
    interpreter.modules.get(interpreter.intern("sys"))?.asModule
  }

  /// Leaves what a statement raised in `sys`, once the module is there.
  func updateSystemModule() {
    guard let system = systemModule, let failure = lastFailure else { return }
    lastFailure = nil
    let traceback: Value = failure.traceback.map { .object($0) } ?? .none
    system.set("last_type", .object(failure.type))
    system.set("last_value", .object(failure))
    system.set("last_traceback", traceback)
    system.set("last_exc", .object(failure))
  }

  /// What the coach has to say of the last statement, and of what ran meanwhile.
  func showAdvice() {
    guard let lines = interpreter.coach?.lines, !lines.isEmpty else { return }
    note(lines.joined(separator: "\n"))
    interpreter.coach = Coach()
  }

  /// Says something of Baton's own on standard error, unless CPython's words alone are wanted.
  func note(_ text: String) {
    if !isPlain { answer(text) }
  }

  /// Answers a command that cannot be followed, on standard error.
  package func answer(_ text: String) {
    _ = interpreter.output.flush()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.map { "baton: \($0)\n" }.joined()
    interpreter.output.writeError(driver?.paint(shown, .note) ?? shown)
  }

  /// Writes to standard output what a command answers.
  package func show(_ text: String) {
    _ = interpreter.output.write(text.utf8)
    _ = interpreter.output.flush()
  }

  func writeInterrupt() {
    _ = interpreter.output.flush()
    interpreter.output.writeError("\nKeyboardInterrupt\n")
  }

  /// Shows what a statement raised; SystemExit ends the session.
  func showFailure(_ error: Unwind) {
    guard case .raised(let exception) = error else { return }
    _ = interpreter.output.flush()
    let exceptions = interpreter.exceptions
    if interpreter.isInstance(exception, exceptions.systemExit) {
      return exit(interpreter.showUncaught(exception))
    }
    if interpreter.isInstance(exception, exceptions.keyboardInterrupt) { return writeInterrupt() }
    lastFailure = exception
    updateSystemModule()
    if !showByHook(exception) {
      let text = interpreter.formatException(exception)
      interpreter.writeDiagnostic(driver?.paint(text, .traceback) ?? text)
    }
    interpreter.coach?.failed(exception, interpreter)
  }

  /// Calls the `sys.excepthook` that the program has set; false where there is none.
  private func showByHook(_ exception: PyException) -> Bool {
    if case .absent = interpreter.callExceptionHook(exception) { return false }
    return true
  }
}
