// What a loop tells of itself while it runs; every tool that shows something is built on it.

/// Is told when a loop has to wait, and of nothing else.
package protocol IdleObserver: AnyObject {
  /// Nothing is ready: the loop waits, at most until `deadline`.
  func loopIdle(until deadline: Double?, at time: Double)
}

/// Receives the events of a loop, in order, on the loop's thread.
package protocol LoopObserver: AnyObject {
  /// A handle is about to run.
  func handleBegan(_ handle: Handle, at time: Double)
  /// The handle has run.
  func handleEnded(_ handle: Handle, at time: Double)
  /// A timer was set, to ring at `deadline`.
  func timerSet(_ handle: TimerHandle, for deadline: Double)
  /// A timer came due and its handle joined the ready queue.
  func timerFired(_ handle: TimerHandle, at time: Double)
  /// Nothing is ready: the loop waits, at most until `deadline`.
  func loopIdle(until deadline: Double?, at time: Double)
  /// The wait is over.
  func loopWoke(at time: Double)
}
