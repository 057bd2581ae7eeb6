// The end of a loop: open async generators are closed, the executor is joined. And the executor
// itself: functions that run on threads.

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
  /// `shutdown_default_executor()`: waits for what runs aside.
  func shutdownDefaultExecutor(_ interpreter: Interpreter) -> NativeCoroutine {
    ShutdownExecutor(interpreter, self)
  }

  /// `run_in_executor`: the function runs on a thread, and the future ends with what it gives.
  func runInExecutor(
    _ interpreter: Interpreter, _ function: Value, _ args: ContiguousArray<Value>
  ) -> PyFuture {
    let future = createFuture(interpreter)
    let threads = interpreter.makeThreads()
    if loop.neighbours == nil { loop.neighbours = ThreadNeighbours(interpreter, threads) }
    loop.pendingExternalWork += 1
    interpreter.library.sleepers.loop = loop
    let call = ExecutorCall(self, future, function, args)
    threads.submit { call.run($0) }
    return future
  }
}

/// Lets the threads of the executor run while the loop waits, and between its passes.
private final class ThreadNeighbours: LoopNeighbours {
  private let interpreter: Unmanaged<Interpreter>
  private let threads: Threads

  init(_ interpreter: Interpreter, _ threads: Threads) {
    self.interpreter = Unmanaged.passUnretained(interpreter)
    self.threads = threads
  }

  func passBegins() {
    if threads.activeCount == 0 { return }
    interpreter._withUnsafeGuaranteedRef { threads.yieldIfWanted($0) }
  }

  func whileWaiting(_ wait: () -> Bool) -> Bool {
    if threads.activeCount == 0 { return wait() }
    return interpreter._withUnsafeGuaranteedRef { threads.aside($0, wait) }
  }
}

/// A function on its way through the executor.
private final class ExecutorCall {
  private let owner: PyEventLoop
  private let future: PyFuture
  private let function: Value
  private let args: ContiguousArray<Value>

  init(
    _ owner: PyEventLoop, _ future: PyFuture, _ function: Value, _ args: ContiguousArray<Value>
  ) {
    self.owner = owner
    self.future = future
    self.function = function
    self.args = args
  }

  /// On a thread of the executor.
  func run(_ interpreter: Interpreter) {
    defer { owner.loop.pendingExternalWork -= 1 }
    // Cancelled before its turn came.
    if future.isDone { return }
    let result: ExecutorResult
    do throws(Unwind) {
      result = ExecutorResult(future, try interpreter.call(function, args), nil)
    } catch {
      guard case .raised(let exception) = error else { return }
      result = ExecutorResult(future, .none, exception)
    }
    if !owner.loop.isClosed { owner.loop.callSoonThreadsafe(result) }
  }
}

/// Hands what a function gave to the future, on the thread of the loop.
private final class ExecutorResult: Handle {
  private let future: PyFuture
  private let value: Value
  private let exception: PyException?

  init(_ future: PyFuture, _ value: Value, _ exception: PyException?) {
    self.future = future
    self.value = value
    self.exception = exception
  }

  override func run() {
    if future.isDone { return }
    let interpreter = future.type.interpreter
    do throws(Unwind) {
      if let exception {
        try future.fail(interpreter, exception)
      } else {
        try future.finish(interpreter, value)
      }
    } catch {
      future.loop?.callbackFailed(interpreter, error) { "run_in_executor()" }
    }
  }
}

/// `loop.shutdown_default_executor()`.
final class ShutdownExecutor: NativeCoroutine {
  private let loop: PyEventLoop

  init(_ interpreter: Interpreter, _ loop: PyEventLoop) {
    self.loop = loop
    super.init(interpreter)
  }

  override var names: NativeCoroutineName {
    type.interpreter.asyncio.coroutines.shutdownDefaultExecutor
  }

  override var waiting: Waiting? { .outside("functions that still run in threads") }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 1 {
      return try settled(interpreter, resumption) == nil ? .suspended : .returned(.none)
    }
    loop.executorShutDown = true
    guard let threads = interpreter.threads, threads.activeCount > 0 else {
      return .returned(.none)
    }
    phase = 1
    let future = loop.createFuture(interpreter)
    let inner = loop.loop
    // On the virtual clock threads may sleep: each counts for itself while it does not.
    let isCounted = interpreter.library.clock == nil
    if isCounted { inner.pendingExternalWork += 1 }
    threads.whenIdle {
      if isCounted { inner.pendingExternalWork -= 1 }
      inner.callSoonThreadsafe(ExecutorResult(future, .none, nil))
    }
    return try awaitFuture(interpreter, future) == nil ? .suspended : .returned(.none)
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

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(function)
    visitor.visit(positional)
    visitor.visit(keywords)
  }

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
