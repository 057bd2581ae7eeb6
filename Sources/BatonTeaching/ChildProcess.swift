// One program in a process of its own: its output goes to files without names, which are read when it
// has ended.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a process left behind.
struct ProcessResult {
  var output: String
  var errors: String
  /// The exit status; negative: the signal that ended it.
  var status: Int32
  /// What it wrote to `reportDescriptor`.
  var report: String
  var seconds: Double
  /// It did not end by itself in time.
  var wasKilled = false
}

/// A process that runs.
final class ChildProcess {
  /// High enough to change no number of a file that the program opens.
  static let reportDescriptor: Int32 = 255

  private let process: pid_t
  private let captured: [Int32]
  private let begun = secondsNow()
  private var deadline: Double
  private var wasKilled = false

  /// Starts `command` in a folder; nil where the system refuses.
  ///
  /// - Parameter patience: seconds after which it is killed, whatever it does.
  init?(
    _ command: [String], folder: String, input: String?, patience: Double
  ) {
    var captured: [Int32] = []
    for _ in 0..<3 {
      guard let descriptor = FileAccess.temporary() else {
        for descriptor in captured { close(descriptor) }
        return nil
      }
      captured.append(descriptor)
    }
    self.captured = captured
    deadline = begun + patience
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, captured[0], 1)
    posix_spawn_file_actions_adddup2(&actions, captured[1], 2)
    posix_spawn_file_actions_adddup2(&actions, captured[2], Self.reportDescriptor)
    var words: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let home = open(".", O_RDONLY | O_CLOEXEC)
    var failed = chdir(folder)
    if failed == 0 {
      failed = posix_spawn(&process, command[0], &actions, nil, &words, environ)
    }
    if home >= 0 {
      _ = fchdir(home)
      close(home)
    }
    self.process = process
    if failed != 0 {
      for descriptor in captured { close(descriptor) }
      return nil
    }
  }

  /// What it left behind, once it has ended; nil: it still runs.
  func poll() -> ProcessResult? {
    var status: Int32 = 0
    let found = waitpid(process, &status, WNOHANG)
    if found == 0 || (found < 0 && errno == EINTR) {
      if secondsNow() > deadline, !wasKilled {
        wasKilled = true
        kill(process, SIGKILL)
      }
      return nil
    }
    let number = status & 0x7F
    let texts = captured.map { descriptor -> String in
      lseek(descriptor, 0, SEEK_SET)
      defer { close(descriptor) }
      return String(decoding: FileAccess.bytes(descriptor), as: UTF8.self)
    }
    return ProcessResult(
      output: texts[0], errors: texts[1], status: number == 0 ? (status >> 8) & 0xFF : -number,
      report: texts[2], seconds: secondsNow() - begun, wasKilled: wasKilled)
  }

  /// Gives it no more than so many seconds from now.
  func shortenPatience(_ seconds: Double) {
    deadline = min(deadline, secondsNow() + seconds)
  }

  /// Waits for the end.
  func wait() -> ProcessResult {
    while true {
      if let result = poll() { return result }
      usleep(500)
    }
  }
}

/// The path of the program that runs.
func executablePath() -> String {
  #if canImport(Glibc)
    return FileAccess.absolute("/proc/self/exe")
  #else
    var size: UInt32 = 4096
    var buffer = [CChar](repeating: 0, count: Int(size))
    if _NSGetExecutablePath(&buffer, &size) != 0 { return CommandLine.arguments[0] }
    return FileAccess.absolute(
      String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
  #endif
}
