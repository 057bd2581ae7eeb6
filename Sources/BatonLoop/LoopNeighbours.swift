// Threads that share something with the thread of a loop, and take turns with it.

/// Is told when the thread of a loop can let others run.
package protocol LoopNeighbours: AnyObject {
  /// A pass of the loop is about to begin.
  func passBegins()
  /// Runs the wait of the loop, which touches nothing of it; others may run meanwhile.
  func whileWaiting(_ wait: () -> Bool) -> Bool
}
