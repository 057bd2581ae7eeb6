// What one interpreter keeps for asyncio: its classes, the running loop, the tasks.

import BatonLoop

/// Made when something of asyncio or contextvars is used first.
final class AsyncioState {
  unowned(unsafe) let interpreter: Interpreter
  let types: AsyncioTypes
  /// `_get_running_loop()`.
  var runningLoop: PyEventLoop?
  /// The loop of `set_event_loop`.
  var currentLoop: PyEventLoop?
  /// The task whose step runs.
  unowned(unsafe) var currentTask: PyTask?
  private var lastTaskNumber = 0
  private var firstTask: Unmanaged<PyTask>?
  private var lastTask: Unmanaged<PyTask>?

  init(_ interpreter: Interpreter) {
    self.interpreter = interpreter
    types = AsyncioTypes(interpreter)
  }

  /// The N of the next `Task-N`.
  func nextTaskNumber() -> Int {
    lastTaskNumber += 1
    return lastTaskNumber
  }

  /// Adds a task to the list of those that are not done.
  func register(_ task: PyTask) {
    if task.isRegistered { return }
    task.isRegistered = true
    let entry = Unmanaged.passUnretained(task)
    task.previousTask = lastTask
    task.nextTask = nil
    if let last = lastTask {
      last._withUnsafeGuaranteedRef { $0.nextTask = entry }
    } else {
      firstTask = entry
    }
    lastTask = entry
  }

  func unregister(_ task: PyTask) {
    guard task.isRegistered else { return }
    task.isRegistered = false
    if let previous = task.previousTask {
      previous._withUnsafeGuaranteedRef { $0.nextTask = task.nextTask }
    } else {
      firstTask = task.nextTask
    }
    if let next = task.nextTask {
      next._withUnsafeGuaranteedRef { $0.previousTask = task.previousTask }
    } else {
      lastTask = task.previousTask
    }
    task.previousTask = nil
    task.nextTask = nil
  }

  /// The tasks that are not done, in the order of their creation.
  var pendingTasks: [PyTask] {
    var tasks: [PyTask] = []
    var next = firstTask
    while let entry = next {
      let task = entry.takeUnretainedValue()
      if !task.isDone { tasks.append(task) }
      next = task.nextTask
    }
    return tasks
  }
}

/// The classes of asyncio and contextvars.
final class AsyncioTypes {
  let future: PyType
  let task: PyType
  let gatheringFuture: PyType
  let eventLoop: PyType
  let handle: PyType
  let timerHandle: PyType
  let context: PyType
  let contextVariable: PyType
  let contextToken: PyType

  init(_ interpreter: Interpreter) {
    let object = interpreter.types.object
    func make(
      _ name: String, _ module: String, base: PyType? = nil, _ kind: Kind = .other,
      subclassable: Bool = false
    ) -> PyType {
      let type = PyType(builtin: name, module: module, base: base ?? object, kind: kind)
      type.isSubclassable = subclassable
      type.attach(to: interpreter)
      return type
    }
    future = make("Future", "_asyncio", .future, subclassable: true)
    task = make("Task", "_asyncio", base: future, .future, subclassable: true)
    gatheringFuture = make("_GatheringFuture", "asyncio.tasks", base: future, .future)
    eventLoop = make("_UnixSelectorEventLoop", "asyncio.unix_events")
    handle = make("Handle", "asyncio.events")
    timerHandle = make("TimerHandle", "asyncio.events", base: handle)
    context = make("Context", "_contextvars")
    contextVariable = make("ContextVar", "_contextvars")
    contextToken = make("Token", "_contextvars")
  }
}
