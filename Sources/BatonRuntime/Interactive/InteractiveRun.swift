// From a command line to a session: the interpreter, the program before the prompt, the end.

import BatonSyntax

/// Runs a session in a new interpreter, on a thread with a large stack. The exit status.
///
/// - Parameters:
///   - program: where the session's `sys.argv` comes from. A file or code runs before `body`, which
///     finds its names.
///   - body: brings in the driver and runs the session.
package func runInteractive(
  _ program: Program, body: @escaping (InteractiveSession) -> Int32
) -> Int32 {
  LargeStack.run { floor in
    guard let seed = HashSeed.ofEnvironment() else { return HashSeed.refuse() }
    let interpreter = Interpreter(hashSeed: seed)
    interpreter.nativeStackFloor = floor
    interpreter.isPlain = program.isPlain
    interpreter.isDevMode = program.isDevMode || Interpreter.isSet("PYTHONDEVMODE")
    if !program.isPlain, program.isCoached ?? true { interpreter.coach = Coach() }
    InterruptSignal.install(interpreter.interruption)
    interpreter.prepare(program)
    defer { interpreter.reportClock(program) }
    let main: PyModule
    if case .standardInput = program.origin {
      interpreter.configure(program)
      main = interpreter.makeMain(fileName: nil)
    } else {
      switch interpreter.load(program) {
      case .refused(let status): return status
      case .source(let source, let fileName):
        main = interpreter.makeMain(fileName: fileName)
        do throws(Unwind) {
          try interpreter.runModule(source, in: main.namespace)
        } catch {
          interpreter.showBeforePrompt(error)
        }
      }
    }
    let status = body(InteractiveSession(interpreter, main: main))
    return interpreter.finish(status)
  }
}

extension Interpreter {
  /// What the program raised, SystemExit included: the prompt comes all the same.
  fileprivate func showBeforePrompt(_ error: Unwind) {
    guard case .raised(let exception) = error else { return }
    _ = output.flush()
    output.writeError(formatException(exception))
    coach?.failed(exception, self)
  }
}
