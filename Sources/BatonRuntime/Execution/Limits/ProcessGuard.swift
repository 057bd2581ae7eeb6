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

  nonisolated(unsafe) private static let isEnding: UnsafeMutablePointer<Bool> = {
    let place = UnsafeMutablePointer<Bool>.allocate(capacity: 1)
    place.initialize(to: false)
    return place
  }()

  /// The processes that the program has started and that have not ended; 0: a free place. Each leads
  /// a group of its own.
  nonisolated(unsafe) private static let children: UnsafeMutableBufferPointer<pid_t> = {
    let places = UnsafeMutableBufferPointer<pid_t>.allocate(capacity: 1024)
    places.initialize(repeating: 0)
    return places
  }()

  /// False where there are too many.
  static func add(_ process: pid_t) -> Bool {
    guard let place = children.firstIndex(of: 0) else { return false }
    children[place] = process
    return true
  }

  static func remove(_ process: pid_t) {
    guard process > 0, let place = children.firstIndex(of: process) else { return }
    children[place] = 0
  }

  /// Whether a signal goes to the program itself and does not stop it for good, or to what it has
  /// started.
  static func allows(_ signal: Int32, to process: Int32) -> Bool {
    if signal == 0 || process > 0 && children.contains(process) { return true }
    let stops: [Int32] = [SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU]
    return process == getpid() && !stops.contains(signal)
  }

  /// What `system(3)` does, in a group of its own, with the program's limits of memory and output; the
  /// status of the shell.
  static func system(
    _ command: String, _ limits: ProgramLimits, _ interpreter: Interpreter
  ) throws(Unwind) -> Int32 {
    let streams = limits.output == nil ? [] : [ForwardedStream(1), ForwardedStream(2)]
    defer { for stream in streams { stream.close() } }
    let limit = limits.memory.map { "ulimit -v \($0 / 1024)\n" } ?? ""
    var start = ProcessStart()
    start.candidates = [Array("/bin/sh".utf8)]
    start.arguments = ["sh", "-c", limit + command].map { Array($0.utf8) }
    for stream in streams { start.streams[Int(stream.descriptor)] = stream.writing }
    (start.closesOthers, start.restoresSignals, start.group) = (false, false, 0)
    let process: pid_t
    do throws(SystemError) {
      process = try start.start()
    } catch {
      throw interpreter.osError(error)
    }
    group.pointee = process
    defer { group.pointee = 0 }
    for stream in streams { stream.closeWriting() }
    var status: Int32 = 0
    while true {
      let ended = waitpid(process, &status, WNOHANG)
      if ended < 0, errno != EINTR { throw interpreter.osError(SystemError(code: errno)) }
      for stream in streams { stream.forward() }
      // Killed by the thread that watches the limits, which is about to end this process.
      while isEnding.pointee { pause() }
      if ended == process { return status }
      if interpreter.interruption.pointee != 0 {
        do throws(Unwind) {
          try interpreter.interrupted()
        } catch {
          endChild()
          throw error
        }
      }
      usleep(2000)
    }
  }

  /// The process ends at a limit, and what it started with it.
  static func end() {
    isEnding.pointee = true
    endChild()
    endChildren()
  }

  /// Ends what still runs of what the program has started.
  static func endChildren() {
    for process in children where process > 0 { kill(-process, SIGKILL) }
  }

  /// Ends what was started with its whole group.
  private static func endChild() {
    if group.pointee > 0 { kill(-group.pointee, SIGKILL) }
  }
}

/// A stream of another process on its way to one of ours, within `--max-output`.
private final class ForwardedStream {
  let descriptor: Int32
  private(set) var writing: Int32 = -1
  private var reading: Int32 = -1

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { return }
    reading = ends[0]
    writing = ends[1]
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(reading, F_SETFL, O_NONBLOCK)
  }

  /// Passes on what is there.
  func forward() {
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while reading >= 0 {
      let count = block.withUnsafeMutableBytes { read(reading, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      _ = Output.writeAll(descriptor, Array(block[..<count]))
    }
  }

  func closeWriting() { Self.close(&writing) }

  func close() {
    closeWriting()
    Self.close(&reading)
  }

  private static func close(_ end: inout Int32) {
    if end < 0 { return }
    #if canImport(Glibc)
      _ = Glibc.close(end)
    #else
      _ = Darwin.close(end)
    #endif
    end = -1
  }
}
