// What a prompt is told of its loop: Ctrl-C, deadlocks, tasks that failed.

/// Looks after the loop of a prompt.
protocol LoopSupervisor: AnyObject {
  /// Ctrl-C came. False: KeyboardInterrupt is to be raised where the program stands.
  func interrupted() throws(Unwind) -> Bool
  /// Nothing can wake the loop. False: the program ends.
  func resolvesDeadlock(of loop: PyEventLoop) -> Bool
  /// A task has just ended with an exception.
  func taskFailed(_ task: PyTask)
}
