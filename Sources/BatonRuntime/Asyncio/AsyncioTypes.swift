// The classes of asyncio and contextvars, made and furnished when the first of them is needed.

/// The classes of asyncio and contextvars.
final class AsyncioTypes {
  let future: PyType
  let task: PyType
  let gatheringFuture: PyType
  let abstractEventLoop: PyType
  let baseEventLoop: PyType
  let baseSelectorEventLoop: PyType
  let eventLoop: PyType
  let abstractPolicy: PyType
  let basePolicy: PyType
  let policy: PyType
  let handle: PyType
  let timerHandle: PyType
  let libraryHandle: PyType
  let frameEntry: PyType
  let callGraph: PyType
  let timeout: PyType
  let taskGroup: PyType
  let runner: PyType
  let lock: PyType
  let event: PyType
  let condition: PyType
  let semaphore: PyType
  let boundedSemaphore: PyType
  let barrier: PyType
  let queue: PyType
  let priorityQueue: PyType
  let lifoQueue: PyType
  let asCompletedIterator: PyType
  let futureIterator: PyType
  let context: PyType
  let contextVariable: PyType
  let contextToken: PyType

  let queueEmpty: PyType
  let queueFull: PyType
  let queueShutDown: PyType
  let brokenBarrierError: PyType
  let incompleteReadError: PyType
  let limitOverrunError: PyType
  let sendfileNotAvailableError: PyType

  init(_ interpreter: Interpreter) {
    let object = interpreter.types.object
    func make(
      _ name: String, _ module: String, base: PyType? = nil, _ kind: Kind = .other,
      subclassable: Bool = false, dictionary: Bool = false
    ) -> PyType {
      let type = PyType(
        builtin: name, module: module, base: base ?? object, kind: kind,
        instancesHaveDictionary: dictionary, modelledOnPython: module.hasPrefix("asyncio"))
      type.isSubclassable = subclassable
      if module.hasPrefix("asyncio") { type.instancesAreWeakReferencable = true }
      type.attach(to: interpreter)
      return type
    }
    func makeError(_ name: String, _ module: String, _ base: PyType) -> PyType {
      let type = PyType(
        builtin: name, module: module, base: base, kind: .exception,
        instancesHaveDictionary: true, modelledOnPython: true)
      type.attach(to: interpreter)
      type.install(TypeSlots(), [])
      return type
    }
    future = make("Future", "_asyncio", .future, subclassable: true, dictionary: true)
    task = make("Task", "_asyncio", base: future, .future, subclassable: true)
    gatheringFuture = make("_GatheringFuture", "asyncio.tasks", base: future, .future)
    abstractEventLoop = make("AbstractEventLoop", "asyncio.events", dictionary: true)
    baseEventLoop = make("BaseEventLoop", "asyncio.base_events", base: abstractEventLoop)
    baseSelectorEventLoop = make(
      "BaseSelectorEventLoop", "asyncio.selector_events", base: baseEventLoop)
    eventLoop = make("_UnixSelectorEventLoop", "asyncio.unix_events", base: baseSelectorEventLoop)
    abstractPolicy = make(
      "AbstractEventLoopPolicy", "asyncio.events", subclassable: true, dictionary: true)
    basePolicy = make(
      "BaseDefaultEventLoopPolicy", "asyncio.events", base: abstractPolicy, subclassable: true)
    policy = make(
      "_UnixDefaultEventLoopPolicy", "asyncio.unix_events", base: basePolicy, subclassable: true)
    handle = make("Handle", "asyncio.events")
    timerHandle = make("TimerHandle", "asyncio.events", base: handle)
    libraryHandle = make("Handle", "asyncio.events")
    frameEntry = make("FrameCallGraphEntry", "asyncio.graph")
    callGraph = make("FutureCallGraph", "asyncio.graph")
    timeout = make("Timeout", "asyncio.timeouts", dictionary: true)
    taskGroup = make(
      "TaskGroup", "asyncio.taskgroups", subclassable: true, dictionary: true)
    runner = make("Runner", "asyncio.runners", subclassable: true, dictionary: true)
    lock = make("Lock", "asyncio.locks", subclassable: true, dictionary: true)
    event = make("Event", "asyncio.locks", subclassable: true, dictionary: true)
    condition = make("Condition", "asyncio.locks", subclassable: true, dictionary: true)
    semaphore = make("Semaphore", "asyncio.locks", subclassable: true, dictionary: true)
    boundedSemaphore = make(
      "BoundedSemaphore", "asyncio.locks", base: semaphore, subclassable: true)
    barrier = make("Barrier", "asyncio.locks", subclassable: true, dictionary: true)
    queue = make("Queue", "asyncio.queues", subclassable: true, dictionary: true)
    priorityQueue = make("PriorityQueue", "asyncio.queues", base: queue, subclassable: true)
    lifoQueue = make("LifoQueue", "asyncio.queues", base: queue, subclassable: true)
    asCompletedIterator = make("_AsCompletedIterator", "asyncio.tasks", .iterator)
    futureIterator = make("FutureIter", "_asyncio", .iterator)
    context = make("Context", "_contextvars")
    context.instancesAreWeakReferencable = true
    contextVariable = make("ContextVar", "_contextvars")
    contextToken = make("Token", "_contextvars")

    let exceptions = interpreter.exceptions
    queueEmpty = makeError("QueueEmpty", "asyncio.queues", exceptions.exception)
    queueFull = makeError("QueueFull", "asyncio.queues", exceptions.exception)
    queueShutDown = makeError("QueueShutDown", "asyncio.queues", exceptions.exception)
    brokenBarrierError = makeError(
      "BrokenBarrierError", "asyncio.exceptions", exceptions.runtimeError)
    incompleteReadError = makeError(
      "IncompleteReadError", "asyncio.exceptions", exceptions.eofError)
    limitOverrunError = makeError(
      "LimitOverrunError", "asyncio.exceptions", exceptions.exception)
    sendfileNotAvailableError = makeError(
      "SendfileNotAvailableError", "asyncio.exceptions", exceptions.runtimeError)
    furnish()
    Self.furnishStreamErrors(incompleteReadError, limitOverrunError)
  }

  /// What the errors of streams know beside their message.
  private static func furnishStreamErrors(_ incomplete: PyType, _ overrun: PyType) {
    var slots = TypeSlots()
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      let bound = try interpreter.bindInit(
        arguments, "IncompleteReadError.__init__", "partial, expected")
      let count = try interpreter.length(bound[0])
      let expected = bound[1].isNone ? "undefined" : try interpreter.reprText(bound[1])
      guard let exception = instance.asException else { return }
      exception.args = PyTuple(
        interpreter,
        [interpreter.str("\(count) bytes read on a total of \(expected) expected bytes")])
      let dictionary = exception.makeAttributeDictionary()
      dictionary?.set(interpreter.intern("partial"), bound[0])
      dictionary?.set(interpreter.intern("expected"), bound[1])
    }
    incomplete.install(slots, [])
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      let bound = try interpreter.bindInit(
        arguments, "LimitOverrunError.__init__", "message, consumed")
      guard let exception = instance.asException else { return }
      exception.args = PyTuple(interpreter, [bound[0]])
      exception.makeAttributeDictionary()?.set(interpreter.intern("consumed"), bound[1])
    }
    overrun.install(slots, [])
  }

  /// Installs the tables, bases first.
  private func furnish() {
    PyFuture.install(future)
    PyTask.installTask(task)
    gatheringFuture.install(TypeSlots(), [])
    abstractEventLoop.install(PyEventLoop.abstractSlots, PyEventLoop.methods)
    PyEventLoop.install(baseEventLoop)
    baseSelectorEventLoop.install(TypeSlots(), [])
    eventLoop.install(PyEventLoop.ownSlots, [])
    PyLoopPolicy.install(self)
    PyHandle.install(self)
    libraryHandle.install(PyReportText.slots, [])
    PyFrameEntry.install(frameEntry)
    PyCallGraph.install(callGraph)
    PyTimeout.install(timeout)
    PyTaskGroup.install(taskGroup)
    PyRunner.install(runner)
    PyLock.install(lock)
    PyEvent.install(event)
    PyCondition.install(condition)
    PySemaphore.install(self)
    PyBarrier.install(barrier)
    PyQueue.install(self)
    AsCompletedIterator.install(asCompletedIterator)
    FutureIterator.install(futureIterator)
    PyContext.install(self)
  }
}

/// The names of the coroutines written in Swift.
final class CoroutineNames {
  let sleep: NativeCoroutineName
  let sleepOnce: NativeCoroutineName
  let waitFor: NativeCoroutineName
  let wait: NativeCoroutineName
  let wrapAwaitable: NativeCoroutineName
  let waitForOne: NativeCoroutineName
  let asCompletedNext: NativeCoroutineName
  let timeoutEnter: NativeCoroutineName
  let timeoutExit: NativeCoroutineName
  let groupEnter: NativeCoroutineName
  let groupExit: NativeCoroutineName
  let lockAcquire: NativeCoroutineName
  let managerEnter: NativeCoroutineName
  let managerExit: NativeCoroutineName
  let eventWait: NativeCoroutineName
  let conditionWait: NativeCoroutineName
  let conditionWaitFor: NativeCoroutineName
  let semaphoreAcquire: NativeCoroutineName
  let barrierWait: NativeCoroutineName
  let barrierEnter: NativeCoroutineName
  let barrierExit: NativeCoroutineName
  let barrierReset: NativeCoroutineName
  let barrierAbort: NativeCoroutineName
  let queuePut: NativeCoroutineName
  let queueGet: NativeCoroutineName
  let queueJoin: NativeCoroutineName
  let shutdownAsyncGenerators: NativeCoroutineName
  let shutdownDefaultExecutor: NativeCoroutineName
  let toThread: NativeCoroutineName

  init(_ interpreter: Interpreter) {
    func make(_ qualname: String, _ place: String, awaits line: Int? = nil) -> NativeCoroutineName {
      NativeCoroutineName(interpreter, qualname, place, awaits: line)
    }
    sleep = make("sleep", "tasks.py:703", awaits: 718)
    sleepOnce = make("sleep", "tasks.py:703", awaits: 706)
    waitFor = make("wait_for", "tasks.py:459", awaits: 507)
    wait = make("wait", "tasks.py:424", awaits: 451)
    wrapAwaitable = make("ensure_future.<locals>._wrap_awaitable", "tasks.py:736", awaits: 737)
    waitForOne = make("_AsCompletedIterator._wait_for_one", "tasks.py:626", awaits: 630)
    asCompletedNext = make("_AsCompletedIterator.__anext__", "tasks.py:598", awaits: 603)
    timeoutEnter = make("Timeout.__aenter__", "timeouts.py:85")
    timeoutExit = make("Timeout.__aexit__", "timeouts.py:97")
    groupEnter = make("TaskGroup.__aenter__", "taskgroups.py:54")
    groupExit = make("TaskGroup.__aexit__", "taskgroups.py:68", awaits: 106)
    lockAcquire = make("Lock.acquire", "locks.py:90", awaits: 110)
    managerEnter = make("_ContextManagerMixin.__aenter__", "locks.py:13", awaits: 14)
    managerExit = make("_ContextManagerMixin.__aexit__", "locks.py:19")
    eventWait = make("Event.wait", "locks.py:200", awaits: 213)
    conditionWait = make("Condition.wait", "locks.py:248", awaits: 272)
    conditionWaitFor = make("Condition.wait_for", "locks.py:303", awaits: 313)
    semaphoreAcquire = make("Semaphore.acquire", "locks.py:386", awaits: 407)
    barrierWait = make("Barrier.wait", "locks.py:511", awaits: 527)
    barrierEnter = make("Barrier.__aenter__", "locks.py:503", awaits: 506)
    barrierExit = make("Barrier.__aexit__", "locks.py:508")
    barrierReset = make("Barrier.reset", "locks.py:577")
    barrierAbort = make("Barrier.abort", "locks.py:592")
    queuePut = make("Queue.put", "queues.py:125", awaits: 139)
    queueGet = make("Queue.get", "queues.py:172", awaits: 186)
    queueJoin = make("Queue.join", "queues.py:242", awaits: 251)
    shutdownAsyncGenerators = make(
      "BaseEventLoop.shutdown_asyncgens", "base_events.py:572", awaits: 584)
    shutdownDefaultExecutor = make(
      "BaseEventLoop.shutdown_default_executor", "base_events.py:597")
    toThread = make("to_thread", "threads.py:12", awaits: 25)
  }
}
