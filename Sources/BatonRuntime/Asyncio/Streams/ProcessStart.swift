// Starting another program, and its exit status.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that is to be started, as `subprocess.Popen` describes it.
struct ProcessStart {
  /// The files that may be it, in the order in which they are tried.
  var candidates: [[UInt8]] = []
  var arguments: [[UInt8]] = []
  /// nil: that of this process.
  var environment: [[UInt8]]?
  var folder: [UInt8]?
  /// What becomes standard input, output and error; -1: what this process has.
  var streams: [Int32] = [-1, -1, -1]
  /// Descriptors that the program keeps under their numbers.
  var kept: [Int32] = []
  var closesOthers = true
  var restoresSignals = true
  var startsSession = false
  /// nil: that of this process; 0: one of its own.
  var group: pid_t?
  /// Bytes that it may hold in memory; nil: as many as it likes.
  var memory: Int?

  /// Starts it: its number. The error of the system where none of the files can be run.
  func start() throws(SystemError) -> pid_t {
    let process = try startUnlimited()
    if let memory { Self.limit(process, toMemory: memory) }
    return process
  }

  /// `prlimit(2)`, where there is one: whatever the program holds by then, it gets no more than that.
  private static func limit(_ process: pid_t, toMemory bytes: Int) {
    #if os(Linux)
      typealias Call = @convention(c) (pid_t, Int32, UnsafeRawPointer, OpaquePointer?) -> Int32
      guard let found = dlsym(dlopen(nil, RTLD_NOW), "prlimit") else { return }
      var limit = rlimit()
      limit.rlim_cur = rlim_t(bytes)
      limit.rlim_max = rlim_t(bytes)
      _ = unsafeBitCast(found, to: Call.self)(process, Int32(RLIMIT_AS.rawValue), &limit, nil)
    #endif
  }

  private func startUnlimited() throws(SystemError) -> pid_t {
    #if canImport(Glibc)
      var attributes = posix_spawnattr_t()
      var actions = posix_spawn_file_actions_t()
    #else
      var attributes: posix_spawnattr_t?
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    // Any order of overwriting is right only with descriptors that are none of the three.
    var copies: [Int32] = []
    defer { for copy in copies { _ = close(copy) } }
    for (number, descriptor) in streams.enumerated() where descriptor >= 0 {
      var source = descriptor
      if descriptor < 3 {
        source = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
        if source < 0 { throw .current }
        copies.append(source)
      }
      posix_spawn_file_actions_adddup2(&actions, source, Int32(number))
    }
    for descriptor in kept where descriptor > 2 {
      posix_spawn_file_actions_adddup2(&actions, descriptor, descriptor)
    }
    if let folder {
      guard let changeFolder = Self.changeFolder else { throw SystemError(code: ENOSYS) }
      let failed = (folder + [0]).withUnsafeBytes {
        changeFolder(&actions, $0.bindMemory(to: CChar.self).baseAddress ?? Self.nothing)
      }
      if failed != 0 { throw SystemError(code: failed) }
    }
    setAttributes(&attributes)
    let closed = closesOthers ? Self.hideInherited(but: kept) : []
    defer { for descriptor in closed { _ = fcntl(descriptor, F_SETFD, 0) } }
    return try withWords(arguments) { words throws(SystemError) in
      try withWords(environment ?? []) { variables throws(SystemError) in
        try tryCandidates { path, process in
          posix_spawn(
            &process, path, &actions, &attributes, words,
            environment == nil ? environ : variables)
        }
      }
    }
  }

  private static var nothing: UnsafePointer<CChar> {
    UnsafePointer(bitPattern: 16).unsafelyUnwrapped
  }

  /// `posix_spawn_file_actions_addchdir_np`, which not every C library has, or declares.
  private static var changeFolder:
    (@convention(c) (UnsafeMutableRawPointer, UnsafePointer<CChar>) -> Int32)?
  {
    let program = dlopen(nil, RTLD_NOW)
    guard let found = dlsym(program, "posix_spawn_file_actions_addchdir_np") else { return nil }
    return unsafeBitCast(
      found, to: (@convention(c) (UnsafeMutableRawPointer, UnsafePointer<CChar>) -> Int32).self)
  }

  #if canImport(Glibc)
    private typealias Attributes = posix_spawnattr_t
    private static let newSession: Int16 = 0x80
  #else
    private typealias Attributes = posix_spawnattr_t?
    private static let newSession: Int16 = 0x400
  #endif

  private func setAttributes(_ attributes: inout Attributes) {
    var flags = Int16(POSIX_SPAWN_SETSIGMASK)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    if restoresSignals {
      flags |= Int16(POSIX_SPAWN_SETSIGDEF)
      var defaults = sigset_t()
      sigemptyset(&defaults)
      sigaddset(&defaults, SIGPIPE)
      sigaddset(&defaults, SIGXFSZ)
      posix_spawnattr_setsigdefault(&attributes, &defaults)
    }
    if startsSession { flags |= Self.newSession }
    if let group {
      flags |= Int16(POSIX_SPAWN_SETPGROUP)
      posix_spawnattr_setpgroup(&attributes, group)
    }
    posix_spawnattr_setflags(&attributes, flags)
  }

  /// The first file that can be run. What is not there is passed over, any other error is kept
  /// (CPython: `_posixsubprocess.child_exec`).
  private func tryCandidates(
    _ spawn: (UnsafePointer<CChar>, inout pid_t) -> Int32
  ) throws(SystemError) -> pid_t {
    var kept: Int32 = 0
    var last = ENOENT
    for candidate in candidates {
      var process: pid_t = 0
      let failed = (candidate + [0]).withUnsafeBytes {
        spawn($0.bindMemory(to: CChar.self).baseAddress ?? Self.nothing, &process)
      }
      switch failed {
      case 0: return process
      case ENOENT, ENOTDIR: last = failed
      default: if kept == 0 { kept = failed }
      }
    }
    throw SystemError(code: kept == 0 ? last : kept)
  }

  /// Lends an array of C texts that ends with nil.
  private func withWords<Result>(
    _ texts: [[UInt8]],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    let words = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: texts.count + 1)
    for (index, text) in texts.enumerated() {
      let word = UnsafeMutablePointer<CChar>.allocate(capacity: text.count + 1)
      for (place, byte) in text.enumerated() { word[place] = CChar(bitPattern: byte) }
      word[text.count] = 0
      (words + index).initialize(to: word)
    }
    (words + texts.count).initialize(to: nil)
    defer {
      for index in texts.indices { words[index]?.deallocate() }
      words.deallocate()
    }
    return try body(words)
  }

  /// Marks what this process itself has inherited as not to be inherited, and tells what it was.
  private static func hideInherited(but kept: [Int32]) -> [Int32] {
    #if os(Linux)
      let place = "/proc/self/fd"
    #else
      let place = "/dev/fd"
    #endif
    var hidden: [Int32] = []
    for name in (try? FileSystem.names(in: place)) ?? [] {
      guard let descriptor = Int32(name), descriptor > 2, !kept.contains(descriptor) else {
        continue
      }
      let flags = fcntl(descriptor, F_GETFD)
      if flags >= 0, flags & FD_CLOEXEC == 0 {
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        hidden.append(descriptor)
      }
    }
    return hidden
  }

  /// Takes the status of a process that has ended, as `Popen.returncode` shows it: negative for a
  /// signal; nil while it runs; 255 where somebody else has taken it.
  static func takeStatus(of process: pid_t) -> Int? {
    var status: Int32 = 0
    while true {
      let found = waitpid(process, &status, WNOHANG)
      if found == 0 { return nil }
      if found == process { break }
      if errno != EINTR {
        ProcessGuard.remove(process)
        return 255
      }
    }
    ProcessGuard.remove(process)
    let signal = status & 0x7F
    return signal == 0 ? Int((status >> 8) & 0xFF) : -Int(signal)
  }
}
