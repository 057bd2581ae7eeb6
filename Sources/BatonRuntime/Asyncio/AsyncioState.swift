// What one interpreter keeps for asyncio: its classes, the running loop, the tasks.

import BatonLoop

/// An error that nobody looked at, to be told of at the end of a collection.
struct HeldReport {
  let heir: PyFuture
  /// The order of creation of the future that died.
  let order: UInt32
}

/// Made when something of asyncio or contextvars is used first.
final class AsyncioState {
  let interpreterReference: Unmanaged<Interpreter>
  let types: AsyncioTypes
  let coroutines: CoroutineNames
  /// `_get_running_loop()`.
  var runningLoop: PyEventLoop?
  /// The loop of `set_event_loop`, and whether it was called.
  private(set) var currentLoop: PyEventLoop?
  private(set) var wasLoopSet = false
  /// The task whose step runs, which keeps it.
  var currentTask: Unmanaged<PyTask>?
  /// Where a Runner wants to hear of Ctrl-C.
  var interruptible: InterruptibleRun?
  /// The prompt whose loop runs.
  weak var supervisor: (any LoopSupervisor)?
  /// `asyncio.sleep`, which `await` knows.
  private var sleepFunction: PyBuiltin?
  /// `set_event_loop_policy`; None: the default one.
  var policy = Value.none
  /// `Token.MISSING`.
  private(set) lazy var missingToken: Value = .object(PyReportText(interpreter, "<Token.MISSING>"))
  /// Futures whose repr is being made.
  var activeReprs: Set<ObjectIdentifier> = []
  /// The activation that runs the loop: while it is the innermost, no code of the program runs.
  var loopFrame: Frame?
  /// The activation that closes a loop, while the handles that never ran die.
  var closingFrame: Frame?
  /// The calls of CPython's library that stand between that frame and `run_forever`.
  var loopCalls: [LibraryActivation] = []
  /// Code objects of CPython's library that frames show, by `file:name`.
  var libraryCodes: [String: PyCode] = [:]
  /// The call that runs now in debug mode (`_current_handle`).
  var currentCall: ScheduledCall?
  /// What `-X dev` says of loops that died without having been closed.
  var unclosedLoops: [String] = []
  /// `__warningregistry__` of the library's module that calls what the loop runs.
  private(set) lazy var eventsNamespace = PyDict(interpreter)
  /// A loop could not go on, and that was reported.
  var isDeadlocked = false
  let steps = TaskSteps()
  /// While a collection runs: those that have died with an exception that nobody has asked for.
  var heldReports: ContiguousArray<HeldReport>?
  private var lastTaskNumber: Int32 = 0
  private var lastSerialNumber: Int32 = 0
  private var firstTask: Unmanaged<PyTask>?
  private var lastTask: Unmanaged<PyTask>?

  init(_ interpreter: Interpreter) {
    interpreterReference = Unmanaged.passUnretained(interpreter)
    types = AsyncioTypes(interpreter)
    coroutines = CoroutineNames(interpreter)
  }

  @inline(__always) var interpreter: Interpreter {
    interpreterReference._withUnsafeGuaranteedRef { $0 }
  }

  /// `asyncio.sleep`, which `await` knows.
  func setSleep(_ function: PyBuiltin) {
    sleepFunction = function
    interpreter.state.pointee.sleepFunction =
      UnsafeRawPointer(Unmanaged.passUnretained(function).toOpaque())
  }

  /// The task whose step runs.
  var runningTask: PyTask? { currentTask?.takeUnretainedValue() }

  @inline(__always) var currentSerialNumber: Int32 {
    currentTask?._withUnsafeGuaranteedRef { $0.serialNumber } ?? 0
  }

  // MARK: Loops

  func newLoop() -> PyEventLoop {
    let loop = PyEventLoop(
      interpreter, EventLoop(clock: interpreter.library.clock ?? MonotonicClock()))
    loop.isDebug = interpreter.isDevMode || Interpreter.isSet("PYTHONASYNCIODEBUG")
    return loop
  }

  /// `get_running_loop()`.
  @inline(__always) func requireRunningLoop() throws(Unwind) -> PyEventLoop {
    if let runningLoop { return runningLoop }
    throw interpreter.runtimeError("no running event loop")
  }

  /// `get_event_loop()`.
  func eventLoop() throws(Unwind) -> PyEventLoop {
    if let runningLoop { return runningLoop }
    return try currentOrNewLoop()
  }

  /// The loop that was set; the first time one is made (CPython: `BaseDefaultEventLoopPolicy`).
  func currentOrNewLoop() throws(Unwind) -> PyEventLoop {
    if currentLoop == nil, !wasLoopSet {
      try interpreter.warn(
        interpreter.exceptions.deprecationWarning, "There is no current event loop")
      setLoop(newLoop())
    }
    guard let currentLoop else {
      throw interpreter.runtimeError("There is no current event loop in thread 'MainThread'.")
    }
    return currentLoop
  }

  /// `set_event_loop(loop)`.
  func setLoop(_ loop: PyEventLoop?) {
    currentLoop = loop
    wasLoopSet = true
  }

  // MARK: Tasks

  /// The N of the next `Task-N`.
  func nextTaskNumber() -> Int32 {
    lastTaskNumber &+= 1
    return lastTaskNumber
  }

  /// The heir of a dying future waits with its report until the collection under way is over.
  func holdBack(_ heir: PyFuture, order: UInt32) -> Bool {
    if heldReports == nil { return false }
    heldReports?.append(HeldReport(heir: heir, order: order))
    return true
  }

  /// Adds a task to the list of those that are not done.
  @inline(__always) func register(_ task: PyTask) {
    if task.isRegistered { return }
    task.isRegistered = true
    lastSerialNumber &+= 1
    task.serialNumber = lastSerialNumber
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

  @inline(__always) func unregister(_ task: PyTask) {
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

  /// The tasks of `loop` that are not done, in the order of their creation.
  func pendingTasks(of loop: PyEventLoop) -> ContiguousArray<PyTask> {
    allPendingTasks().filter { $0.loop === loop }
  }

  /// The same of all loops.
  func allPendingTasks() -> ContiguousArray<PyTask> {
    var tasks: ContiguousArray<PyTask> = []
    var next = firstTask
    while let entry = next {
      let task = entry.takeUnretainedValue()
      if !task.isDone { tasks.append(task) }
      next = task.nextTask
    }
    return tasks
  }

  /// The tasks that wait for a timer of an open loop.
  var sleepers: ContiguousArray<Unmanaged<PyTask>> {
    var found: ContiguousArray<Unmanaged<PyTask>> = []
    var next = firstTask
    while let entry = next {
      entry._withUnsafeGuaranteedRef { task in
        if task.waitsOn is SleepFuture, task.loop?.loop.isClosed == false { found.append(entry) }
        next = task.nextTask
      }
    }
    return found
  }

  /// Warns of the loops that died while the program ran.
  func warnUnclosedLoops() {
    for text in unclosedLoops { warnUnclosedLoop(text, isLate: false) }
  }

  func warnUnclosedLoop(_ text: String, isLate: Bool) {
    interpreter.writeDiagnostic(
      "\(Self.libraryPath)base_events.py:760: ResourceWarning: \(text)\n"
        + (isLate
          ? ""
          : "  _warn(f\"unclosed event loop {self!r}\", ResourceWarning, source=self)\n"
            + "ResourceWarning: Enable tracemalloc to get the object allocation traceback\n"))
  }

  /// The program has ended. Tasks that are not done are left only in cycles, with futures or with
  /// a loop that is not closed: CPython's collector takes them down, their coroutines first.
  func shutDown() {
    var tasks: ContiguousArray<PyTask> = []
    while let entry = firstTask {
      let task = entry.takeUnretainedValue()
      unregister(task)
      // The loop that is set as the current one outlives CPython's collector.
      if !task.isDone, task.loop !== currentLoop, task.loop?.isDeadlocked == false {
        tasks.append(task)
      }
    }
    for task in tasks {
      task.closeCoroutine()
      if task.logsDestruction {
        task.logsDestruction = false
        PyTask(heirOf: task).reportDestruction()
      }
    }
  }

  // MARK: Numbers

  /// A number as seconds; nil where the value is none.
  func double(_ value: Value) -> Double? {
    switch value {
    case .float(let double): return double
    case .int(let int): return Double(int)
    case .bool(let bool): return bool ? 1 : 0
    case .object:
      guard let slot = interpreter.type(of: value).slots.float,
        let converted = try? slot(interpreter, value), case .float(let double) = converted
      else { return nil }
      return double
    default: return nil
    }
  }

  /// `%.3f`.
  static func seconds(_ value: Double) -> String {
    let thousandths = (value * 1000).rounded()
    guard abs(thousandths) < 1e15 else { return "\(value)" }
    let whole = Int(thousandths)
    let fraction = String(abs(whole) % 1000)
    let padding = String(repeating: "0", count: 3 - fraction.count)
    return "\(whole < 0 ? "-" : "")\(abs(whole) / 1000).\(padding)\(fraction)"
  }
}
