// How far a program may go: what the options say, and the exit status that each limit ends with.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The limits of one run; nil: none.
package struct ProgramLimits: Sendable {
  /// Seconds of real time.
  package var time: Double?
  /// Loop turns and calls.
  package var steps: Int?
  /// Bytes that the process may hold in memory.
  package var memory: Int?
  /// Bytes that the program may write, to its streams and to files together.
  package var output: Int?
  package var forbidsFiles = false
  package var forbidsNetwork = false

  package init() {}

  var isEmpty: Bool {
    time == nil && steps == nil && memory == nil && output == nil && !forbidsFiles
      && !forbidsNetwork
  }
}

/// A limit that was reached, with the exit status of the process.
package enum Limit: Int32, Sendable {
  case time = 101
  case steps = 102
  case memory = 103
  case output = 104
  case files = 105
  case network = 106

  /// Says why and ends the process at once: no handler, no `finally` runs any more.
  func end(_ reason: String) -> Never {
    let start = WriteQuota.isLineOpen ? "\n" : ""
    _ = Output.writeUnlimited(2, Array("\(start)baton: stopped: \(reason)\n".utf8))
    ProcessGuard.end()
    _exit(rawValue)
  }
}

/// The bytes that this process may still write. A limit holds for every stream and file of the
/// process, so it stands outside of interpreters.
enum WriteQuota {
  private struct State {
    var left = Int.max
    var limit = Int.max
    var isLineOpen = false
  }

  nonisolated(unsafe) private static let state: UnsafeMutablePointer<State> = {
    let place = UnsafeMutablePointer<State>.allocate(capacity: 1)
    place.initialize(to: State())
    return place
  }()

  static func set(_ limit: Int) {
    state.pointee.left = limit
    state.pointee.limit = limit
  }

  /// What standard error shows does not end with a line's end.
  static var isLineOpen: Bool {
    get { state.pointee.isLineOpen }
    set { state.pointee.isLineOpen = newValue }
  }

  /// How many of so many bytes may be written; all of them where there is no limit.
  static func take(_ count: Int) -> Int {
    if state.pointee.limit == .max { return count }
    let allowed = min(count, state.pointee.left)
    state.pointee.left -= allowed
    return allowed
  }

  static func end() -> Never {
    Limit.output.end(
      "the program wrote \(state.pointee.limit) bytes, as many as --max-output allows")
  }
}
