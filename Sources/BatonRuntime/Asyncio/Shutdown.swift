// The end of a loop: open async generators are closed, the executor is joined. And the executor
// itself: functions that run outside of any task.

import BatonLoop

/// `loop.shutdown_asyncgens()`.
final class ShutdownAsyncGenerators: NativeCoroutine {
  private let loop: PyEventLoop
  private var generators: ContiguousArray<Value> = []

  init(_ interpreter: Interpreter, _ loop: PyEventLoop) {
    self.loop = loop
    super.init(interpreter)
  }

  override var names: NativeCoroutineName {
    type.interpreter.asyncio.coroutines.shutdownAsyncGenerators
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    let value: Value?
    if phase == 0 {
      phase = 1
      generators = loop.takeAsyncGenerators()
      if generators.isEmpty { return .returned(.none) }
      var closings: ContiguousArray<Value> = []
      for generator in generators {
        closings.append(try interpreter.callMethod(generator, interpreter.intern("aclose")))
      }
      let all = try interpreter.gather(closings, returnsExceptions: true)
      value = try awaitFuture(interpreter, all)
    } else {
      value = try settled(interpreter, resumption)
    }
    guard let value else { return .suspended }
    let results = try interpreter.elements(of: value)
    for (result, generator) in zip(results, generators) {
      guard let exception = result.asException,
        interpreter.isInstance(exception, interpreter.exceptions.exception)
      else { continue }
      let report = ExceptionReport(
        message: "an error occurred during closing of asynchronous generator "
          + interpreter.safeRepr(generator),
        exception: exception)
      report.add("asyncgen", generator)
      loop.callExceptionHandler(interpreter, report)
    }
    return .returned(.none)
  }
}

extension PyEventLoop {
  /// `shutdown_default_executor()`: its functions are done when they return, there is nothing to
  /// wait for.
  func shutdownDefaultExecutor(_ interpreter: Interpreter) -> NativeCoroutine {
    ImmediateCoroutine(interpreter, interpreter.asyncio.coroutines.shutdownDefaultExecutor) {
      [self] _ throws(Unwind) in
      executorShutDown = true
      return .none
    }
  }

  /// `run_in_executor`: the function runs in a later pass, on the loop's own thread, and the future
  /// ends with what it gives.
  func runInExecutor(
    _ interpreter: Interpreter, _ function: Value, _ args: ContiguousArray<Value>
  ) -> PyFuture {
    let future = createFuture(interpreter)
    loop.callSoon(ExecutorCall(future, function, args))
    return future
  }
}

/// A function on its way through the executor.
final class ExecutorCall: Handle {
  private let future: PyFuture
  private let function: Value
  private let args: ContiguousArray<Value>

  init(_ future: PyFuture, _ function: Value, _ args: ContiguousArray<Value>) {
    self.future = future
    self.function = function
    self.args = args
  }

  override func run() {
    if future.isDone { return }
    let interpreter = future.type.interpreter
    let asyncio = interpreter.asyncio
    let outer = (asyncio.runningLoop, interpreter.currentContext)
    // As on a thread of its own: no loop runs there, and its context is empty.
    asyncio.runningLoop = nil
    interpreter.currentContext = nil
    defer { (asyncio.runningLoop, interpreter.currentContext) = outer }
    do throws(Unwind) {
      do throws(Unwind) {
        let value = try interpreter.call(function, args)
        if !future.isDone { try future.finish(interpreter, value) }
      } catch {
        guard case .raised(let exception) = error else { throw error }
        if interpreter.isInstance(exception, interpreter.exceptions.keyboardInterrupt) {
          throw error
        }
        if !future.isDone { try future.fail(interpreter, exception) }
      }
    } catch {
      future.loop?.callbackFailed(interpreter, error) { "run_in_executor()" }
    }
  }
}

/// `asyncio.to_thread(func, *args, **kwargs)`.
final class ToThread: NativeCoroutine {
  private let function: Value
  private let positional: Value
  private let keywords: Value

  init(_ interpreter: Interpreter, _ function: Value, _ positional: Value, _ keywords: Value) {
    self.function = function
    self.positional = positional
    self.keywords = keywords
    super.init(interpreter)
  }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.toThread }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    let value: Value?
    if phase == 0 {
      phase = 1
      let loop = try interpreter.asyncio.requireRunningLoop()
      if loop.executorShutDown {
        throw interpreter.runtimeError("Executor shutdown has been called")
      }
      let run = try interpreter.getAttribute(
        .object(interpreter.copyContext()), interpreter.intern("run"))
      let (function, positional, keywords) = (function, positional, keywords)
      let row = BuiltinRow("to_thread", "", .function) { interpreter, _ throws(Unwind) in
        let all = ContiguousArray([function]) + (positional.asTuple?.elements ?? [])
        return try interpreter.withCallArguments(interpreter.tuple(all), keywords) {
          arguments throws(Unwind) in
          try interpreter.call(run, arguments)
        }
      }
      let call = PyBuiltin(interpreter, row: row, owner: nil)
      value = try awaitFuture(
        interpreter, loop.runInExecutor(interpreter, .object(call), []))
    } else {
      value = try settled(interpreter, resumption)
    }
    guard let value else { return .suspended }
    return .returned(value)
  }
}
