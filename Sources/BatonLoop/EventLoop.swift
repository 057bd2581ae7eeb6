// The event loop: handles and timers in, the order in which they run out. One pass is asyncio's
// `BaseEventLoop._run_once`, step for step.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a pass of the loop ended with.
package enum PassOutcome: Equatable, Sendable {
  /// The pass is complete.
  case ran
  /// Nothing is ready and nothing can ever become so; the pass did not wait.
  case deadlocked
  /// The interruption flag is set; no handle has run in this pass.
  case interrupted
  /// A handle asked to leave at once; the handles behind it are still ready.
  case left
}

/// Why `runForever()` returned.
package enum RunOutcome: Equatable, Sendable {
  case stopped
  case deadlocked
  case interrupted
  case left
}

/// Runs handles in the order in which they became ready. Everything but `inbox` is for the thread
/// that runs the loop.
package final class EventLoop {
  package let clock: any LoopClock
  /// Where other threads leave handles.
  package let inbox: Inbox
  /// The errno with which the system refused the loop's descriptors, or 0.
  package let openingError: Int32
  /// Told of everything that happens; nil costs one test.
  package var observer: (any LoopObserver)?
  package var idleObserver: (any IdleObserver)?
  /// Set to non-zero by a signal handler; read before and after a wait. Clearing it is the owner's
  /// part.
  package var interruptionFlag: UnsafePointer<Int32>?
  /// Bits of the flag that do not end a wait or a run.
  package var ignoredInterruptions: Int32 = 0
  /// Work that will come back through the inbox: threads, processes. While there is any the loop
  /// waits, however little else there is to do.
  package var pendingExternalWork = 0
  /// The owner handles signals of the process: one may come at any time.
  package var awaitsSignals = false
  /// Other threads of the owner, which want to run while the loop waits; nil costs one test.
  package var neighbours: (any LoopNeighbours)?
  /// Waits for a wake-up or a signal where a pass would report `.deadlocked`.
  package var waitsWhenDeadlocked = false

  // Read and written whole, in the innermost loop: no access overlaps another.
  @exclusivity(unchecked) package private(set) var isRunning = false
  @exclusivity(unchecked) package private(set) var isClosed = false
  @exclusivity(unchecked) package private(set) var isStopping = false

  let ready = ReadyQueue()
  let timers: TimerQueue
  let selector: any DescriptorSelector
  var watches: [Int32: Watch] = [:]
  var found: [ReadyDescriptor] = []
  @exclusivity(unchecked) private var isLeaving = false

  package convenience init(clock: any LoopClock) {
    #if os(Linux)
      self.init(clock: clock, selector: EpollSelector())
    #else
      self.init(clock: clock, selector: PollSelector())
    #endif
  }

  package init(clock: any LoopClock, selector: any DescriptorSelector) {
    self.clock = clock
    timers = TimerQueue(isRounding: clock.roundsDeadlines)
    self.selector = selector
    inbox = Inbox()
    openingError = inbox.openingError != 0 ? inbox.openingError : selector.openingError
    if openingError == 0 { _ = selector.watch(inbox.readEnd, for: .read, was: []) }
  }

  deinit {
    timers.removeAll()
    inbox.close()
    selector.close()
  }

  /// The time on the loop's clock, in seconds.
  package func time() -> Double { clock.time() }

  // MARK: Scheduling

  /// Runs `handle` in the next pass, after everything that is ready already.
  package func callSoon(_ handle: Handle) {
    ready.append(handle)
  }

  /// Runs `handle` when the clock reaches `when`.
  package func schedule(_ handle: TimerHandle, at when: Double) {
    timers.insert(handle, at: when)
    if let observer { observer.timerSet(handle, for: when) }
  }

  /// Runs `body` in the next pass.
  @discardableResult
  package func callSoon(_ body: @escaping () -> Void) -> Handle {
    let handle = ClosureHandle(body)
    ready.append(handle)
    return handle
  }

  /// Runs `body` when the clock reaches `when`.
  @discardableResult
  package func callAt(_ when: Double, _ body: @escaping () -> Void) -> TimerHandle {
    let handle = ClosureTimerHandle(body)
    schedule(handle, at: when)
    return handle
  }

  /// Runs `body` after `delay` seconds.
  @discardableResult
  package func callLater(_ delay: Double, _ body: @escaping () -> Void) -> TimerHandle {
    callAt(time() + delay, body)
  }

  /// `callSoon`, and ends a wait that is going on. Other threads use `inbox.post`.
  package func callSoonThreadsafe(_ handle: Handle) {
    ready.append(handle)
    inbox.wake()
  }

  /// The number of handles in the ready queue, cancelled ones included.
  package var readyCount: Int { ready.count }

  /// The handles in the ready queue, the oldest first.
  package var readyHandles: [Handle] { ready.handles }

  /// The timers that are due at that time and not cancelled, the earliest first.
  package func timerHandles(until time: Double) -> [TimerHandle] { timers.handles(until: time) }

  /// The number of timers, cancelled ones that were not yet dropped included.
  package var timerCount: Int { timers.count }

  /// The deadlines of the timers that are not cancelled, the earliest first.
  package var deadlines: [Double] { timers.deadlines }

  // MARK: Running

  /// Lets the current pass, or the next one if none is running, be the last.
  package func stop() {
    isStopping = true
  }

  /// Ends the current pass as soon as the running handle returns. The handles behind it stay ready.
  package func leave() {
    isLeaving = true
  }

  /// Runs passes until `stop()`, `leave()`, a deadlock or an interruption. Calling it again goes on.
  package func runForever() -> RunOutcome {
    isRunning = true
    defer {
      isRunning = false
      isStopping = false
    }
    while true {
      switch runOnce() {
      case .ran: if isStopping { return .stopped }
      case .deadlocked: return .deadlocked
      case .interrupted: return .interrupted
      case .left: return .left
      }
    }
  }

  /// One pass: waits if nothing is ready, collects what became ready, runs what is ready now.
  package func runOnce() -> PassOutcome {
    isLeaving = false
    if let neighbours { neighbours.passBegins() }
    timers.dropCancelled()
    takeMail()
    if isInterrupted { return .interrupted }
    if ready.isEmpty && !isStopping {
      switch waitForWork() {
      case .ran: break
      case let outcome: return outcome
      }
    } else if !watches.isEmpty {
      _ = selectReady(milliseconds: 0)
    }
    fireTimers()
    return runReady()
  }

  /// Drops all handles, timers and watches and closes the loop's descriptors, as `loop.close()`.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    while ready.popFirst() != nil {}
    timers.removeAll()
    watches = [:]
    inbox.close()
    selector.close()
  }

  private var isInterrupted: Bool {
    guard let flag = interruptionFlag else { return false }
    return flag.pointee & ~ignoredInterruptions != 0
  }

  private func takeMail() {
    for handle in inbox.collect() { ready.append(handle) }
  }

  /// Moves the timers that are due to the ready queue.
  private func fireTimers() {
    guard let first = timers.firstDeadline else { return }
    let now = clock.time()
    let end = now + clock.resolution
    // Far from the clock's origin the resolution vanishes in rounding; what is due is due.
    var deadline = first
    while deadline < end || deadline <= now {
      guard let handle = timers.popFirst() else { return }
      if let observer { observer.timerFired(handle, at: now) }
      ready.append(handle)
      guard let next = timers.firstDeadline else { return }
      deadline = next
    }
  }

  /// Runs as many handles as are ready at the start; those they enqueue wait for the next pass.
  private func runReady() -> PassOutcome {
    let observer = observer
    var remaining = ready.count
    while remaining > 0, let handle = ready.popFirst() {
      remaining -= 1
      if handle.isCancelled { continue }
      if let observer {
        observer.handleBegan(handle, at: time())
        handle.run()
        observer.handleEnded(handle, at: time())
      } else {
        handle.run()
      }
      if isLeaving {
        isLeaving = false
        return .left
      }
    }
    return .ran
  }
}

extension EventLoop {
  /// A wait is never longer than this; a pass with nothing to run is harmless.
  private static let longestWait = 24.0 * 3600

  /// Waits until a descriptor, the inbox, a signal or the next deadline ends the wait.
  private func waitForWork() -> PassOutcome {
    // An infinite deadline never comes: it is none.
    let deadline = timers.firstDeadline.flatMap { $0 < .infinity ? $0 : nil }
    let isOutsideQuiet = watches.isEmpty && pendingExternalWork == 0
    if isOutsideQuiet, !awaitsSignals, !waitsWhenDeadlocked, deadline == nil { return .deadlocked }
    let start = clock.time()
    if let observer { observer.loopIdle(until: deadline, at: start) }
    if let idleObserver { idleObserver.loopIdle(until: deadline, at: start) }
    defer {
      if let observer { observer.loopWoke(at: time()) }
    }
    if let deadline, isOutsideQuiet, clock.skip(to: deadline) { return .ran }
    let timeout = deadline.map { $0 - start } ?? .infinity
    return waitForReal(atMost: timeout, deadline: deadline)
  }

  private func waitForReal(atMost timeout: Double, deadline: Double?) -> PassOutcome {
    let start = MonotonicClock.now()
    let end = start + max(0, min(timeout, Self.longestWait))
    let isBounded = timeout < .infinity
    while true {
      let left = end - MonotonicClock.now()
      // Rounded up as CPython does: a timer never wakes the loop before its time.
      let milliseconds =
        isBounded ? Int32((max(0, left) * 1000).rounded(.up)) : -1
      let wasInterrupted = !selectReady(milliseconds: milliseconds)
      takeMail()
      let elapsed = MonotonicClock.now() - start
      if isInterrupted {
        clock.pass(min(elapsed, max(0, timeout)))
        return .interrupted
      }
      if wasInterrupted, left > 0 { continue }
      if let deadline, ready.isEmpty, elapsed >= timeout {
        _ = clock.skip(to: deadline)
      } else {
        clock.pass(min(elapsed, max(0, timeout)))
      }
      return .ran
    }
  }

  /// Asks the selector and enqueues the handles of the ready descriptors. False: a signal came.
  fileprivate func selectReady(milliseconds: Int32) -> Bool {
    var milliseconds = milliseconds
    found.removeAll(keepingCapacity: true)
    if milliseconds != 0, let neighbours {
      var polled = selector.polled
      let isComplete = polled.withUnsafeMutableBufferPointer { entries in
        let (first, count) = (entries.baseAddress, nfds_t(entries.count))
        return neighbours.whileWaiting { poll(first, count, milliseconds) >= 0 || errno != EINTR }
      }
      if !isComplete { return false }
      milliseconds = 0
    }
    let isComplete = selector.wait(milliseconds: milliseconds, into: &found)
    for event in found { dispatch(event) }
    return isComplete
  }
}
