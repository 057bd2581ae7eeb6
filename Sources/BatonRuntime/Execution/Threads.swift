// Threads beside the one that runs the program. One at a time runs the interpreter: whoever blocks
// in the system lets another go on, as with CPython's interpreter lock.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What belongs to one thread while another one runs the interpreter.
struct ThreadState {
  fileprivate var execution: ExecutionState
  fileprivate var nativeDepth = 0
  fileprivate var nativeStackFloor: UInt
  fileprivate var handledException: PyException?
  fileprivate var transfer: Value = .none
  fileprivate var pendingThrow: PyException?
  fileprivate var suspendedLeaf: PySuspendable?
  fileprivate var chainBase = 0
  fileprivate var asyncYield = false
  fileprivate var returnValue: Value = .none
  fileprivate var hooks: (Value, Value) = (.none, .none)
  fileprivate var currentContext: PyContext?
  fileprivate var runningLoop: PyEventLoop?
  fileprivate var currentTask: Unmanaged<PyTask>?
  fileprivate var loopFrame: Frame?
}

/// The lock under which the interpreter runs: first come, first served.
struct ThreadLock {
  private struct Storage {
    var mutex = pthread_mutex_t()
    var turn = pthread_cond_t()
    var nextTicket = 1
    var served = 0
  }

  /// Not an object: whoever waits counts nothing.
  private let storage = UnsafeMutablePointer<Storage>.allocate(capacity: 1)

  /// The thread that makes the lock holds it.
  init() {
    storage.initialize(to: Storage())
    pthread_mutex_init(&storage.pointee.mutex, nil)
    pthread_cond_init(&storage.pointee.turn, nil)
  }

  /// A place in the queue, for the calling thread or another one.
  func takeTicket() -> Int {
    pthread_mutex_lock(&storage.pointee.mutex)
    defer { pthread_mutex_unlock(&storage.pointee.mutex) }
    storage.pointee.nextTicket += 1
    return storage.pointee.nextTicket - 1
  }

  func wait(for ticket: Int) {
    pthread_mutex_lock(&storage.pointee.mutex)
    while storage.pointee.served != ticket {
      pthread_cond_wait(&storage.pointee.turn, &storage.pointee.mutex)
    }
    pthread_mutex_unlock(&storage.pointee.mutex)
  }

  func release() {
    pthread_mutex_lock(&storage.pointee.mutex)
    storage.pointee.served += 1
    pthread_cond_broadcast(&storage.pointee.turn)
    pthread_mutex_unlock(&storage.pointee.mutex)
  }

  /// Somebody waits for the lock, which the calling thread holds.
  var isWanted: Bool {
    pthread_mutex_lock(&storage.pointee.mutex)
    defer { pthread_mutex_unlock(&storage.pointee.mutex) }
    return storage.pointee.nextTicket > storage.pointee.served + 1
  }
}

/// The threads of one interpreter; made when the first one is needed.
final class Threads: @unchecked Sendable {
  typealias Job = (Interpreter) -> Void

  private let interpreter: Unmanaged<Interpreter>
  private let lock = ThreadLock()
  /// Everything below is read and written by the holder of the lock.
  private var jobs: [Job] = []
  /// Threads that have nothing to do and were not woken.
  private var idleCount = 0
  private var threadCount = 0
  /// Jobs that wait or run.
  private(set) var activeCount = 0
  private var whenIdle: [() -> Void] = []
  /// A thread of the pool holds the lock.
  private(set) var isAside = false
  private let wakeUp = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// How many idle threads are to wake up; under `gate`.
  private var wakeUps = 0
  private let gate = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  private static let limit = 32
  private static let stackSize = 64 << 20
  /// Slots of the value stack that each thread has.
  private static let stackSlots = 1 << 18

  init(_ interpreter: Interpreter) {
    self.interpreter = Unmanaged.passUnretained(interpreter)
    pthread_cond_init(wakeUp, nil)
    pthread_mutex_init(gate, nil)
    let all = interpreter.stackLimit - Self.limit * Self.stackSlots
    interpreter.state.pointee.stackLimit = max(all, interpreter.stackTop)
    firstStack = interpreter.state.pointee.stackLimit
  }

  private let firstStack: UnsafeMutablePointer<Value>

  /// Lets a thread run the job. A new thread begins at once, before this returns, and goes on until
  /// it blocks or ends; one that is there already begins when the caller lets it.
  func submit(_ job: @escaping Job) {
    activeCount += 1
    jobs.append(job)
    if idleCount > 0 {
      idleCount -= 1
      pthread_mutex_lock(gate)
      wakeUps += 1
      pthread_cond_signal(wakeUp)
      pthread_mutex_unlock(gate)
      return
    }
    if threadCount >= Self.limit { return }
    let index = threadCount
    let ticket = lock.takeTicket()
    let threads = Unmanaged.passUnretained(self)
    let begun = DetachedThread.begin(stackSize: Self.stackSize) {
      var marker: UInt8 = 0
      let top = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
      let floor = top - UInt(Self.stackSize) + UInt(1 << 20)
      // The interpreter keeps its threads.
      threads._withUnsafeGuaranteedRef { $0.work(index, ticket, floor: floor) }
    }
    guard begun else {
      // Without a thread of its own the job runs here.
      lock.release()
      lock.wait(for: ticket)
      let job = jobs.removeLast()
      interpreter._withUnsafeGuaranteedRef { run(job, $0) }
      return
    }
    threadCount += 1
    interpreter._withUnsafeGuaranteedRef { yield($0) }
  }

  private func run(_ job: Job, _ interpreter: Interpreter) {
    job(interpreter)
    activeCount -= 1
    if activeCount == 0 {
      let told = whenIdle
      whenIdle = []
      for tell in told { tell() }
    }
  }

  /// Calls back once no job waits or runs.
  func whenIdle(_ body: @escaping () -> Void) {
    if activeCount == 0 { body() } else { whenIdle.append(body) }
  }

  // MARK: Taking turns

  /// Runs a body that blocks in the system, while others run the interpreter: see `DetachedThread` for
  /// what the body may touch.
  func aside<Result>(_ interpreter: Interpreter, _ body: () -> Result) -> Result {
    let state = interpreter.threadState
    let wasAside = isAside
    lock.release()
    let result = body()
    lock.wait(for: lock.takeTicket())
    isAside = wasAside
    interpreter.threadState = state
    return result
  }

  /// Lets those who wait for the lock have it for a while.
  func yield(_ interpreter: Interpreter) {
    let state = interpreter.threadState
    let wasAside = isAside
    let ticket = lock.takeTicket()
    lock.release()
    lock.wait(for: ticket)
    isAside = wasAside
    interpreter.threadState = state
  }

  func yieldIfWanted(_ interpreter: Interpreter) {
    if activeCount > 0, lock.isWanted { yield(interpreter) }
  }

  /// The program ends: what still runs aside is waited for.
  func finish(_ interpreter: Interpreter) {
    interpreter.wakeSleepers(until: .infinity, patience: .infinity)
    while activeCount > 0 {
      aside(interpreter) { _ = usleep(500) }
    }
  }

  // MARK: A thread

  private func work(_ index: Int, _ ticket: Int, floor: UInt) {
    lock.wait(for: ticket)
    let base = firstStack + index * Self.stackSlots
    interpreter._withUnsafeGuaranteedRef { interpreter in
      while true {
        isAside = true
        interpreter.threadState = interpreter.freshThreadState(
          base, limit: base + (Self.stackSlots - 4096), floor: floor)
        while !jobs.isEmpty { run(jobs.removeFirst(), interpreter) }
        isAside = false
        idleCount += 1
        pthread_mutex_lock(gate)
        lock.release()
        while wakeUps == 0 { pthread_cond_wait(wakeUp, gate) }
        wakeUps -= 1
        pthread_mutex_unlock(gate)
        lock.wait(for: lock.takeTicket())
      }
    }
  }
}

extension Interpreter {
  /// What the thread that runs has to find again.
  fileprivate var threadState: ThreadState {
    get {
      ThreadState(
        execution: state.pointee, nativeDepth: nativeDepth, nativeStackFloor: nativeStackFloor,
        handledException: handledException, transfer: transfer, pendingThrow: pendingThrow,
        suspendedLeaf: suspendedLeaf, chainBase: chainBase, asyncYield: asyncYield,
        returnValue: returnValue,
        hooks: (asyncGeneratorFirstIteration, asyncGeneratorFinalizer),
        currentContext: currentContext, runningLoop: asyncio.runningLoop,
        currentTask: asyncio.currentTask, loopFrame: asyncio.loopFrame)
    }
    set {
      let sleepFunction = state.pointee.sleepFunction
      state.pointee = newValue.execution
      state.pointee.sleepFunction = sleepFunction
      nativeDepth = newValue.nativeDepth
      nativeStackFloor = newValue.nativeStackFloor
      handledException = newValue.handledException
      transfer = newValue.transfer
      pendingThrow = newValue.pendingThrow
      suspendedLeaf = newValue.suspendedLeaf
      chainBase = newValue.chainBase
      asyncYield = newValue.asyncYield
      returnValue = newValue.returnValue
      (asyncGeneratorFirstIteration, asyncGeneratorFinalizer) = newValue.hooks
      currentContext = newValue.currentContext
      asyncio.runningLoop = newValue.runningLoop
      asyncio.currentTask = newValue.currentTask
      asyncio.loopFrame = newValue.loopFrame
    }
  }

  /// The state of a thread that has not run anything yet.
  fileprivate func freshThreadState(
    _ base: UnsafeMutablePointer<Value>, limit: UnsafeMutablePointer<Value>, floor: UInt
  ) -> ThreadState {
    let root = Frame(reservedAt: base)
    var execution = state.pointee
    execution.stackTop = root.slots
    execution.stackLimit = limit
    execution.currentFrame = root
    execution.depth = 0
    execution.softDepth = 50
    return ThreadState(execution: execution, nativeStackFloor: floor)
  }

  /// Runs a body that blocks in the system; others may run the interpreter meanwhile.
  func blocking<Result>(_ body: () -> Result) -> Result {
    guard let threads else { return body() }
    return threads.aside(self, body)
  }

  /// The pool of threads.
  func makeThreads() -> Threads {
    if let threads { return threads }
    let made = Threads(self)
    threads = made
    return made
  }
}
