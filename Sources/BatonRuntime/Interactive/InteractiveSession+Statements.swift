// Running what was typed: statements in order, those that await as tasks of the session's loop.

import BatonLoop
import BatonSyntax

extension InteractiveSession {
  /// Runs the text, unless it needs more lines.
  ///
  /// - Parameter endsBlock: a block that could go on ends here, as after a blank line.
  package func submit(_ text: String, endsBlock: Bool) -> Outcome {
    let source = SourceFile(name: "<python-input-\(inputCount)>", text: text)
    let input: InteractiveInput
    do throws(SyntaxError) {
      input = try Parser.parseInteractive(source, endsBlock: endsBlock)
    } catch {
      accept(source)
      try? interpreter.show(error.warnings, fileName: source.name)
      showFailure(interpreter.syntaxError(error))
      return .finished
    }
    guard case .statements(let modules) = input else { return .incomplete }
    accept(source)
    inputs.append(text)
    queue = modules[...]
    return runQueue()
  }

  private func accept(_ source: SourceFile) {
    inputCount += 1
    interpreter.registerSource(source)
    wasInterrupted = false
    wasDeadlocked = false
    lastInterrupt = -.infinity
  }

  /// Runs the statements that are left, up to one that awaits.
  private func runQueue() -> Outcome {
    while let module = queue.popFirst(), exitStatus == nil {
      do throws(Unwind) {
        let code = try interpreter.compileAwaiting(
          module, globals: main.namespace, postponesAnnotations: &postponesAnnotations)
        if try start(code) { return .running }
      } catch {
        queue = []
        showFailure(error)
      }
    }
    ended()
    return .finished
  }

  private func ended() {
    activity = .idle
    _ = interpreter.output.flush()
    updateSystemModule()
    reportFailedTasks()
    showAdvice()
  }

  /// Runs code in the session's context. True: it awaits, and goes on as a task.
  private func start(_ code: PyCode) throws(Unwind) -> Bool {
    if code.flavor == .plain {
      _ = try inContext { () throws(Unwind) in try interpreter.run(code) }
      return false
    }
    let function = PyFunction(
      code: code, closure: [], defaults: [], keywordDefaults: nil, module: .none)
    let value = try interpreter.call(.object(function))
    let made = try interpreter.createTask(
      value, loop: loop, name: .none, context: .object(context))
    guard let task = made.asFuture else { return false }
    let observer = StatementObserver(self)
    try task.addObserver(interpreter, observer)
    activity = .awaiting(task, observer)
    return true
  }

  private func inContext(_ body: () throws(Unwind) -> Value) throws(Unwind) -> Value {
    let outer = (interpreter.currentContext, activity)
    interpreter.currentContext = context
    context.isEntered = true
    activity = .executing
    defer {
      context.isEntered = false
      (interpreter.currentContext, activity) = outer
    }
    return try body()
  }

  /// The task of a statement is done.
  func statementEnded(_ future: PyFuture) {
    guard case .awaiting(let task, _) = activity, task === future else { return }
    activity = .idle
    if let exception = future.takeFailure(interpreter) {
      queue = []
      if wasInterrupted {
        writeInterrupt()
      } else if !wasDeadlocked {
        showFailure(.raised(exception))
      }
    }
    if case .running = runQueue() { return }
    driver?.statementsEnded()
  }

  /// Runs a file in the session's namespace: with a loop of its own where it starts one, on the
  /// session's where it awaits itself. False: it cannot be read.
  package func runFile(_ path: String) -> Bool {
    let program = Program(origin: .file(path), arguments: [], isPlain: isPlain)
    guard case .source(let source, let fileName) = interpreter.load(program) else { return false }
    main.namespace.set(interpreter.names.file, interpreter.str(fileName ?? path))
    outsideAction = { [self] in
      activity = .outside
      do throws(Unwind) {
        let module: Module
        do throws(SyntaxError) {
          module = try Parser.parse(source)
        } catch {
          throw interpreter.syntaxError(error)
        }
        var postponesAnnotations = false
        let code = try interpreter.compileAwaiting(
          module, globals: main.namespace, postponesAnnotations: &postponesAnnotations)
        if code.flavor != .plain {
          loop.loop.callSoon { [self] in startAgain(code) }
          return
        }
        _ = try interpreter.run(code)
      } catch {
        programEnded(error)
      }
      interpreter.asyncio.setLoop(loop)
      loop.loop.callSoon { [self] in
        ended()
        driver?.statementsEnded()
      }
    }
    accept(source)
    loop.loop.stop()
    return true
  }

  /// A file's SystemExit ends the file alone.
  private func programEnded(_ error: Unwind) {
    guard let exception = interpreter.caught(error, interpreter.exceptions.systemExit) else {
      return showFailure(error)
    }
    let status = interpreter.showUncaught(exception)
    if status != 0 { note("the program ended with exit status \(status)") }
  }

  private func startAgain(_ code: PyCode) {
    activity = .idle
    do throws(Unwind) {
      if try start(code) { return }
    } catch {
      showFailure(error)
    }
    ended()
    driver?.statementsEnded()
  }
}

/// Tells the session that the task of a statement is done.
final class StatementObserver: FutureObserver {
  private unowned let session: InteractiveSession

  init(_ session: InteractiveSession) { self.session = session }

  override func displayName(_ interpreter: Interpreter) -> String {
    "_chain_future.<locals>._call_set_state() at \(AsyncioState.libraryPath)futures.py:393"
  }

  override func futureIsDone(_ interpreter: Interpreter, _ future: PyFuture) throws(Unwind) {
    session.statementEnded(future)
  }
}
