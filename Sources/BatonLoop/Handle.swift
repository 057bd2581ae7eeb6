// A handle is one callback waiting for its turn. The runtime subclasses it, so that what runs (a
// task's step, a future's callbacks) is its own handle and is enqueued again without allocating.

/// One callback of the event loop. `run()` is called by the loop once for each time it was
/// enqueued, unless the handle is cancelled by then.
open class Handle {
  /// True from `cancel()` on; a cancelled handle is skipped when its turn comes.
  @exclusivity(unchecked) public final var isCancelled = false

  public init() {}

  /// Does the work. What fails in it is the runtime's affair; nothing is thrown into the loop.
  open func run() {}

  /// Takes the callback back. Enqueued entries stay where they are and are skipped.
  open func cancel() {
    isCancelled = true
  }
}

/// A handle with a deadline on the loop's clock, which the queue keeps.
open class TimerHandle: Handle {
  /// The queue in which the handle waits; nil before it is scheduled and after it left.
  package final var queue: TimerQueue?

  /// True while the handle waits among the timers.
  package final var isScheduled: Bool { queue != nil }

  /// Takes the callback back and tells the queue that one more of its entries is dead.
  open override func cancel() {
    if !isCancelled { queue?.cancelledCount += 1 }
    super.cancel()
  }
}

/// A handle whose work is a closure.
package final class ClosureHandle: Handle {
  private var body: (() -> Void)?

  package init(_ body: @escaping () -> Void) {
    self.body = body
  }

  package override func run() {
    body?()
  }

  package override func cancel() {
    super.cancel()
    body = nil
  }
}

/// A timer whose work is a closure.
package final class ClosureTimerHandle: TimerHandle {
  private var body: (() -> Void)?

  package init(_ body: @escaping () -> Void) {
    self.body = body
  }

  package override func run() {
    body?()
  }

  package override func cancel() {
    super.cancel()
    body = nil
  }
}
