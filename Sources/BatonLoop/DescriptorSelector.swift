// Waiting for file descriptors: the protocol, and its form on poll(2), which every system has.

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a descriptor is watched for, or has become ready for.
package struct Readiness: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let read = Readiness(rawValue: 1)
  package static let write = Readiness(rawValue: 2)
}

/// One descriptor that became ready. An error or a hang-up counts as ready for everything.
package struct ReadyDescriptor: Equatable, Sendable {
  package let descriptor: Int32
  package let readiness: Readiness
}

/// Waits until one of the watched descriptors is ready.
package protocol DescriptorSelector: AnyObject {
  /// The errno with which the system refused the selector, or 0.
  var openingError: Int32 { get }
  /// Watches a descriptor for exactly `interest`, after `previous`; none ends the watch. Returns 0
  /// or an errno.
  func watch(_ descriptor: Int32, for interest: Readiness, was previous: Readiness) -> Int32
  /// What `poll` waits for in place of `wait`: whoever does so touches nothing else meanwhile.
  var polled: [pollfd] { get }
  /// Waits at most `milliseconds` (for ever when negative) and appends what is ready. Returns
  /// false when a signal ended the wait.
  func wait(milliseconds: Int32, into ready: inout [ReadyDescriptor]) -> Bool
  func close()
}

/// `DescriptorSelector` on poll(2): each wait costs time linear in the number of descriptors.
package final class PollSelector: DescriptorSelector {
  private var entries: [pollfd] = []
  private var positions: [Int32: Int] = [:]

  package let openingError: Int32 = 0

  package init() {}

  package func watch(_ descriptor: Int32, for interest: Readiness, was previous: Readiness) -> Int32
  {
    if fcntl(descriptor, F_GETFD) == -1 {
      forget(descriptor)
      return errno
    }
    if interest.isEmpty {
      forget(descriptor)
      return 0
    }
    var events: Int16 = 0
    if interest.contains(.read) { events |= Int16(POLLIN) }
    if interest.contains(.write) { events |= Int16(POLLOUT) }
    let entry = pollfd(fd: descriptor, events: events, revents: 0)
    if let position = positions[descriptor] {
      entries[position] = entry
    } else {
      positions[descriptor] = entries.count
      entries.append(entry)
    }
    return 0
  }

  package var polled: [pollfd] { entries }

  package func wait(milliseconds: Int32, into ready: inout [ReadyDescriptor]) -> Bool {
    let found = poll(&entries, nfds_t(entries.count), milliseconds)
    if found < 0 { return errno != EINTR }
    if found == 0 { return true }
    for entry in entries where entry.revents != 0 {
      var readiness: Readiness = []
      if entry.revents & ~Int16(POLLIN) != 0 { readiness.insert(.write) }
      if entry.revents & ~Int16(POLLOUT) != 0 { readiness.insert(.read) }
      ready.append(ReadyDescriptor(descriptor: entry.fd, readiness: readiness))
    }
    return true
  }

  package func close() {
    entries = []
    positions = [:]
  }

  private func forget(_ descriptor: Int32) {
    guard let position = positions.removeValue(forKey: descriptor) else { return }
    let last = entries.removeLast()
    if position < entries.count {
      entries[position] = last
      positions[last.fd] = position
    }
  }
}
