// A gate between threads: closed at first, open for good once one of them has opened it.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

final class ThreadGate {
  private struct Storage {
    var mutex = pthread_mutex_t()
    var opened = pthread_cond_t()
    var isOpen = false
  }

  /// Not an object: whoever waits counts nothing (see `DetachedThread`).
  private let storage = UnsafeMutablePointer<Storage>.allocate(capacity: 1)

  init() {
    storage.initialize(to: Storage())
    pthread_mutex_init(&storage.pointee.mutex, nil)
    pthread_cond_init(&storage.pointee.opened, nil)
  }

  deinit {
    pthread_cond_destroy(&storage.pointee.opened)
    pthread_mutex_destroy(&storage.pointee.mutex)
    storage.deallocate()
  }

  func open() {
    pthread_mutex_lock(&storage.pointee.mutex)
    storage.pointee.isOpen = true
    pthread_cond_broadcast(&storage.pointee.opened)
    pthread_mutex_unlock(&storage.pointee.mutex)
  }

  /// Waits until the gate is open, or so many seconds; others may run the interpreter meanwhile.
  /// Whether it is open.
  func wait(_ interpreter: Interpreter, seconds: Double?) -> Bool {
    let storage = storage
    var deadline = timespec()
    if let seconds {
      clock_gettime(CLOCK_REALTIME, &deadline)
      let whole = max(0, min(seconds, 1e9)).rounded(.down)
      let nanos = deadline.tv_nsec + Int((max(0, min(seconds, 1e9)) - whole) * 1e9)
      deadline.tv_sec += Int(whole) + nanos / 1_000_000_000
      deadline.tv_nsec = nanos % 1_000_000_000
    }
    let isBounded = seconds != nil
    return interpreter.blocking {
      pthread_mutex_lock(&storage.pointee.mutex)
      defer { pthread_mutex_unlock(&storage.pointee.mutex) }
      while !storage.pointee.isOpen {
        if !isBounded {
          pthread_cond_wait(&storage.pointee.opened, &storage.pointee.mutex)
        } else if pthread_cond_timedwait(
          &storage.pointee.opened, &storage.pointee.mutex, &deadline) != 0
        {
          break
        }
      }
      return storage.pointee.isOpen
    }
  }

  /// `thread_gate()`: the functions that wait at a new gate and that open it.
  static func make(_ interpreter: Interpreter) -> Value {
    let gate = ThreadGate()
    let wait = BuiltinRow("wait", "timeout, /", .function) { interpreter, args throws(Unwind) in
      var seconds: Double?
      if !args[0].isNone {
        if let double = args[0].asDouble {
          seconds = double
        } else {
          seconds = Double(try interpreter.sizeArgument(args[0]))
        }
      }
      return .bool(gate.wait(interpreter, seconds: seconds))
    }
    let open = BuiltinRow("open", "", .function) { _, _ in
      gate.open()
      return .none
    }
    return interpreter.tuple(
      ContiguousArray([wait, open].map { .object(PyBuiltin(interpreter, row: $0, owner: nil)) }))
  }
}
