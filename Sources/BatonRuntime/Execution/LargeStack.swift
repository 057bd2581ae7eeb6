// A thread with a large reserved stack, so that deep recursion ends in RecursionError.

import CSmallBlocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum LargeStack {
  /// Address space, of which only what is reached becomes memory.
  private static let size = 1 << 30
  /// Kept free below the floor for what runs after the check.
  private static let reserve = 1 << 20

  private final class Job {
    let body: (UInt) -> Int32
    var status: Int32 = 1
    init(_ body: @escaping (UInt) -> Int32) { self.body = body }
  }

  /// Runs `body` on such a thread and waits for it. The argument is the lowest address that the
  /// stack may reach.
  static func run(_ body: @escaping (UInt) -> Int32) -> Int32 {
    let job = Job(body)
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    pthread_attr_init(attributes)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    pthread_attr_setstacksize(attributes, size)
    let argument = Unmanaged.passRetained(job).toOpaque()
    #if canImport(Glibc)
      var thread: pthread_t = 0
    #else
      var thread: pthread_t?
    #endif
    let failed = pthread_create(&thread, attributes, entry, argument)
    if failed != 0 {
      Unmanaged<Job>.fromOpaque(argument).release()
      return body(0)
    }
    blockSignals()
    #if canImport(Glibc)
      pthread_join(thread, nil)
    #else
      if let thread { pthread_join(thread, nil) }
    #endif
    return job.status
  }

  #if canImport(Glibc)
    private static let entry:
      @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = {
        start($0)
      }
  #else
    private static let entry: @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? =
      {
        start($0)
      }
  #endif

  /// Signals are for the thread that runs the program: this one only waits.
  private static func blockSignals() {
    let all = UnsafeMutablePointer<sigset_t>.allocate(capacity: 1)
    defer { all.deallocate() }
    sigfillset(all)
    pthread_sigmask(SIG_BLOCK, all, nil)
  }

  private static func start(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    let job = Unmanaged<Job>.fromOpaque(argument).takeRetainedValue()
    small_blocks_claim()
    var marker: UInt8 = 0
    let top = withUnsafeMutablePointer(to: &marker) { UInt(bitPattern: $0) }
    job.status = job.body(top - UInt(size) + UInt(reserve))
    return nil
  }
}
