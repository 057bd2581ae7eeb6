// Other processes and a program with limits: what it starts ends with it, and it sends signals to itself
// alone.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum ProcessGuard {
  /// The group of the process that `os.system` waits for; 0: none. It belongs to the operating system's
  /// process, as limits do, and is read by the thread that watches them.
  nonisolated(unsafe) private static let group: UnsafeMutablePointer<pid_t> = {
    let place = UnsafeMutablePointer<pid_t>.allocate(capacity: 1)
    place.initialize(to: 0)
    return place
  }()

  /// Whether a signal goes to the program itself and does not stop it for good.
  static func allows(_ signal: Int32, to process: Int32) -> Bool {
    if signal == 0 { return true }
    let stops: [Int32] = [SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU]
    return process == getpid() && !stops.contains(signal)
  }

  /// What `system(3)` does, in a group of its own; the status of the shell.
  static func system(_ command: String, _ interpreter: Interpreter) throws(Unwind) -> Int32 {
    #if canImport(Glibc)
      var attributes = posix_spawnattr_t()
    #else
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let line: [String] = ["sh", "-c", command]
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let failed = posix_spawn(&process, "/bin/sh", nil, &attributes, &words, environ)
    if failed != 0 { throw interpreter.osError(SystemError(code: failed)) }
    group.pointee = process
    defer { group.pointee = 0 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { throw interpreter.osError(SystemError(code: errno)) }
      if interpreter.interruption.pointee != 0 {
        do throws(Unwind) {
          try interpreter.interrupted()
        } catch {
          endChild()
          throw error
        }
      }
    }
    return status
  }

  /// Ends what was started with its whole group.
  static func endChild() {
    if group.pointee > 0 { kill(-group.pointee, SIGKILL) }
  }
}
