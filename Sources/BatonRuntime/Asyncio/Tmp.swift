extension Interpreter { func nativeCoroutineNeverAwaited(_ n: NativeCoroutineName) {} }
extension PyFuture { func reportUnretrievedException() {} }
extension PyTask {
  func reportDestruction() {}
  func runStep(_ s: TaskStep) {}
}
