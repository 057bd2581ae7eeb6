// Threads that nobody waits for.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread that ends by itself; signals are not for it.
///
/// Release builds count references without atomic operations. So a thread that does not hold the
/// interpreter's lock (`ThreadLock`) must not count an object that others see: its body captures
/// plain values and `Unmanaged` references, and what it makes it gives away whole.
enum DetachedThread {
  private struct Start {
    let body: () -> Void
  }

  /// Begins a thread that runs the body. False: the system gives none.
  static func begin(stackSize: Int? = nil, _ body: __owned @escaping () -> Void) -> Bool {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    pthread_attr_init(attributes)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    if let stackSize { pthread_attr_setstacksize(attributes, stackSize) }
    pthread_attr_setdetachstate(attributes, .init(PTHREAD_CREATE_DETACHED))
    #if canImport(Glibc)
      var thread: pthread_t = 0
    #else
      var thread: pthread_t?
    #endif
    let start = UnsafeMutablePointer<Start>.allocate(capacity: 1)
    start.initialize(to: Start(body: body))
    let failed = pthread_create(&thread, attributes, { DetachedThread.run($0) }, start)
    if failed != 0 {
      start.deinitialize(count: 1)
      start.deallocate()
    }
    return failed == 0
  }

  private static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let start = argument?.assumingMemoryBound(to: Start.self) else { return nil }
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    let body = start.move().body
    start.deallocate()
    body()
    return nil
  }
}
