// The door for other threads: handles left here, and a pipe that ends the loop's wait. A signal
// handler may write a byte into the pipe as well.

import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Receives handles from any thread. Outlives the loop safely: what arrives after `close()` is
/// dropped.
package final class Inbox: @unchecked Sendable {
  private struct State {
    var handles: [Unmanaged<Handle>] = []
    var readEnd: Int32 = -1
    var writeEnd: Int32 = -1
  }

  // `Handle` is not Sendable; every access to the state is under the lock.
  private let lock = Mutex<Void>(())
  private var state = State()
  private let hasMail = Atomic<Bool>(false)

  /// The errno with which the pipe was refused, or 0.
  let openingError: Int32

  init() {
    var ends: (Int32, Int32) = (-1, -1)
    let made = withUnsafeMutablePointer(to: &ends) { pointer in
      pointer.withMemoryRebound(to: Int32.self, capacity: 2) { pipe($0) }
    }
    openingError = made == 0 ? 0 : errno
    guard made == 0 else { return }
    for end in [ends.0, ends.1] {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    state.readEnd = ends.0
    state.writeEnd = ends.1
  }

  deinit {
    close()
  }

  /// The end that becomes readable when the loop shall wake; -1 when there is none.
  var readEnd: Int32 { lock.withLock { _ in state.readEnd } }

  /// The end into which a signal handler may write one byte to wake the loop.
  package var wakeDescriptor: Int32 { lock.withLock { _ in state.writeEnd } }

  /// Leaves a handle, retained, for the loop to run and wakes it. For any thread. The caller gives
  /// the handle away: it must not touch it from its own thread afterwards.
  package func post(_ handle: Unmanaged<Handle>) {
    let isTaken = lock.withLock { _ in
      guard state.writeEnd >= 0 else { return false }
      state.handles.append(handle)
      return true
    }
    if !isTaken { return handle.release() }
    if !hasMail.exchange(true, ordering: .acquiringAndReleasing) { wake() }
  }

  /// Ends the loop's wait, now or the next one. For any thread.
  package func wake() {
    lock.withLock { _ in
      guard state.writeEnd >= 0 else { return }
      var byte: UInt8 = 0
      // A full pipe wakes as well as one byte more.
      _ = write(state.writeEnd, &byte, 1)
    }
  }

  /// What has arrived, in the order of arrival.
  @inline(__always)
  func collect() -> [Handle] {
    hasMail.load(ordering: .relaxed) ? takeAll() : []
  }

  /// Empties the pipe after it ended a wait.
  func drainPipe() {
    let end = readEnd
    guard end >= 0 else { return }
    withUnsafeTemporaryAllocation(byteCount: 512, alignment: 1) { buffer in
      while read(end, buffer.baseAddress, buffer.count) == buffer.count {}
    }
  }

  func close() {
    lock.withLock { _ in
      if state.readEnd >= 0 { closeDescriptor(state.readEnd) }
      if state.writeEnd >= 0 { closeDescriptor(state.writeEnd) }
      for handle in state.handles { handle.release() }
      state = State()
    }
  }

  private func takeAll() -> [Handle] {
    hasMail.store(false, ordering: .sequentiallyConsistent)
    return lock.withLock { _ in
      let handles = state.handles.map { $0.takeRetainedValue() }
      state.handles = []
      return handles
    }
  }
}

/// `close(2)`, under a name that a method `close` does not hide.
func closeDescriptor(_ descriptor: Int32) {
  _ = close(descriptor)
}
