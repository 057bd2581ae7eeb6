// Keeps a program within its limits: counts steps where the interpreter looks for interruptions, and
// watches time and memory from a thread of its own, which nothing in the program can stop.

import BatonLoop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The limits of a running program.
final class LimitGuard: @unchecked Sendable {
  let limits: ProgramLimits
  /// The folder that holds the program's own modules.
  let folder: String
  private let flag: UnsafeMutablePointer<Int32>
  private let start = MonotonicClock.now()
  private var stepsLeft: Int
  /// Written by the watching thread before the flag is set, read by the program's afterwards.
  private var reached: Limit?

  init(_ program: Program, _ flag: UnsafeMutablePointer<Int32>) {
    let limits = program.limits
    self.limits = limits
    folder = Self.folder(of: program)
    self.flag = flag
    stepsLeft = limits.steps ?? 0
    if let output = limits.output { WriteQuota.set(output) }
    if limits.steps != nil { flag.pointee |= InterruptSignal.stepCause }
    if limits.time != nil || limits.memory != nil { beginWatching() }
  }

  /// The causes of the interruption flag that stay set.
  var lastingCauses: Int32 { limits.steps == nil ? 0 : InterruptSignal.stepCause }

  // MARK: On the program's thread

  /// Called at each interruption: ends the process where a limit is reached.
  func check(_ causes: Int32, _ interpreter: Interpreter) {
    if causes & InterruptSignal.limitCause != 0, let reached { end(reached, interpreter) }
    guard let steps = limits.steps else { return }
    stepsLeft -= 1
    if stepsLeft < 0 {
      _ = interpreter.output.flush()
      Limit.steps.end(
        "the program took \(steps) steps, as many as --max-steps allows" + place(interpreter))
    }
  }

  private func end(_ limit: Limit, _ interpreter: Interpreter) -> Never {
    _ = interpreter.output.flush()
    limit.end(reason(limit) + place(interpreter))
  }

  private func place(_ interpreter: Interpreter) -> String {
    interpreter.runningPlace().map { ", at \($0.text)" } ?? ""
  }

  private func reason(_ limit: Limit) -> String {
    if limit == .memory {
      let shown = ByteCount.text(limits.memory ?? 0)
      return "the program needs more than \(shown) of memory, the limit of --max-memory"
    }
    let shown = AsyncioState.seconds(limits.time ?? 0)
    return "the program ran for \(shown) seconds, as long as --max-time allows"
  }

  // MARK: On the watching thread

  /// How long the program's thread has to say itself where it stands.
  private static let grace = 0.2

  private func watch() {
    let end = limits.time.map { start + $0 } ?? .infinity
    let memory = limits.memory ?? .max
    let pause = limits.memory == nil ? 0.02 : 0.002
    var since = Double.infinity
    while true {
      let now = MonotonicClock.now()
      let held = memory == .max ? 0 : Self.residentBytes()
      if reached == nil {
        if now >= end { reached = .time }
        if held > memory { reached = .memory }
        if reached != nil { since = now }
      }
      if let reached {
        flag.pointee |= InterruptSignal.limitCause
        // A long calculation, or a wait, looks at no flag.
        if now - since > Self.grace || held / 2 > memory { reached.end(reason(reached)) }
      }
      usleep(UInt32(min(pause, max(0.001, end - now)) * 1e6))
    }
  }

  /// The memory of this process that is really in use.
  private static func residentBytes() -> Int {
    #if canImport(Glibc)
      let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return 0 }
      defer { close(descriptor) }
      return withUnsafeTemporaryAllocation(byteCount: 128, alignment: 1) { buffer in
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        var fields = 0
        var pages = 0
        for byte in buffer.prefix(max(0, count)) {
          if byte == 0x20 {
            fields += 1
            if fields == 2 { break }
          } else if fields == 1, byte >= 0x30, byte <= 0x39 {
            pages = pages &* 10 &+ Int(byte - 0x30)
          }
        }
        return pages &* Int(sysconf(Int32(_SC_PAGESIZE)))
      }
    #else
      var usage = rusage()
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #endif
  }

  private func beginWatching() {
    // The thread watches until the process ends.
    let watching = Unmanaged.passRetained(self)
    let begun = DetachedThread.begin { watching._withUnsafeGuaranteedRef { $0.watch() } }
    if !begun { Limit.time.end("the system gives no thread that could keep the limits") }
  }
}

/// Numbers of bytes as people write them.
enum ByteCount {
  static func text(_ count: Int) -> String {
    for (unit, name) in [(1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")]
    where count >= unit && count % unit == 0 {
      return "\(count / unit) \(name)"
    }
    return "\(count) bytes"
  }
}

extension Interpreter {
  /// Called before the program reaches for the file system.
  @inline(__always) func touchFiles(_ what: @autoclosure () -> String) {
    if let guarding = library.limits, guarding.limits.forbidsFiles { endForFiles(what()) }
  }

  private func endForFiles(_ what: String) -> Never {
    _ = output.flush()
    let place = runningPlace().map { ", at \($0.text)" } ?? ""
    Limit.files.end("\(what), which --no-files forbids\(place)")
  }

  /// Called where the program asks for more memory than there can be.
  func endForMemory() {
    guard let guarding = library.limits, let memory = guarding.limits.memory else { return }
    _ = output.flush()
    let place = runningPlace().map { ", at \($0.text)" } ?? ""
    Limit.memory.end(
      "the program asks for more than \(ByteCount.text(memory)) of memory at once,"
        + " the limit of --max-memory\(place)")
  }

  /// Called before the program reaches for the network.
  func touchNetwork(_ what: String) {
    guard let guarding = library.limits, guarding.limits.forbidsNetwork else { return }
    _ = output.flush()
    let place = runningPlace().map { ", at \($0.text)" } ?? ""
    Limit.network.end("\(what), which --no-network forbids\(place)")
  }

  /// The clock and the limits that the command line asks for.
  func prepare(_ program: Program) {
    if program.isClockVirtual {
      library.wallStart = wallNanoseconds / 1000 * 1000
      library.clock = VirtualClock(start: 1000, isLifelike: true)
    }
    if let descriptor = program.placesReport {
      output.places = OutputPlaces(descriptor) { [unowned self] in programPlace() }
    }
    if !program.limits.isEmpty {
      output.flushesLines = true
      library.limits = LimitGuard(program, interruption)
    }
  }

  /// Tells the one who asked how much time went by on the virtual clock.
  func reportClock(_ program: Program) {
    guard let descriptor = program.clockReport, let clock = library.clock else { return }
    _ = Output.writeUnlimited(descriptor, Array("\(clock.elapsed)\n".utf8))
  }
}
