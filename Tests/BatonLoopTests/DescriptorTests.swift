// The loop and the world outside: descriptors, other threads, interruptions, the real clock.

import Synchronization
import Testing

@testable import BatonLoop

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Both ends of a pipe, closed with it.
final class TestPipe {
  let readEnd: Int32
  let writeEnd: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit {
    _ = close(readEnd)
    _ = close(writeEnd)
  }

  func send(_ count: Int = 1) {
    _ = write(writeEnd, [UInt8](repeating: 7, count: count), count)
  }

  func receive() -> Int {
    var bytes = [UInt8](repeating: 0, count: 4096)
    return read(readEnd, &bytes, bytes.count)
  }
}

/// Runs `body` on a thread of its own after `milliseconds`.
func onThread(after milliseconds: UInt32, _ body: @escaping @Sendable () -> Void) {
  final class Work: Sendable {
    let delay: UInt32
    let body: @Sendable () -> Void
    init(_ delay: UInt32, _ body: @escaping @Sendable () -> Void) {
      self.delay = delay
      self.body = body
    }
  }
  let context = Unmanaged.passRetained(Work(milliseconds * 1000, body)).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
    pthread_create(&thread, nil, { start(UnsafeMutableRawPointer($0)) }, context)
    if let thread { pthread_detach(thread) }
  #else
    var thread = pthread_t()
    pthread_create(&thread, nil, { start($0) }, context)
    pthread_detach(thread)
  #endif

  func start(_ raw: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let raw else { return nil }
    let work = Unmanaged<Work>.fromOpaque(raw).takeRetainedValue()
    usleep(work.delay)
    work.body()
    return nil
  }
}

/// The two selectors on which every descriptor test runs.
enum SelectorKind: CaseIterable, Sendable {
  case poll
  case native

  func makeLoop(_ clock: any LoopClock) -> EventLoop {
    switch self {
    case .poll: EventLoop(clock: clock, selector: PollSelector())
    case .native: EventLoop(clock: clock)
    }
  }
}

@Suite struct Descriptors {
  @Test(arguments: SelectorKind.allCases) func aReaderRunsWhileThereIsSomething(
    _ kind: SelectorKind
  ) {
    let loop = kind.makeLoop(MonotonicClock())
    let pipe = TestPipe()
    let log = Log()
    let reader = ClosureHandle {
      log("read \(pipe.receive())")
      loop.stop()
    }
    #expect(loop.addReader(pipe.readEnd, reader) == 0)
    pipe.send(3)
    #expect(loop.runForever() == .stopped)
    pipe.send(2)
    #expect(loop.runForever() == .stopped)
    #expect(log.lines == ["read 3", "read 2"])
    #expect(loop.removeReader(pipe.readEnd))
    #expect(!loop.removeReader(pipe.readEnd))
    #expect(reader.isCancelled)
    #expect(loop.runForever() == .deadlocked)
  }

  @Test(arguments: SelectorKind.allCases) func aWriterRunsAtOnce(_ kind: SelectorKind) {
    let loop = kind.makeLoop(MonotonicClock())
    let pipe = TestPipe()
    let log = Log()
    let writer = ClosureHandle {
      log("writable")
      loop.removeWriter(pipe.writeEnd)
    }
    #expect(loop.addWriter(pipe.writeEnd, writer) == 0)
    #expect(loop.runForever() == .deadlocked)
    #expect(log.lines == ["writable"])
  }

  @Test(arguments: SelectorKind.allCases) func aNewReaderReplacesTheOld(_ kind: SelectorKind) {
    let loop = kind.makeLoop(MonotonicClock())
    let pipe = TestPipe()
    let log = Log()
    let first = ClosureHandle { log("first") }
    let second = ClosureHandle {
      log("second")
      loop.stop()
    }
    #expect(loop.addReader(pipe.readEnd, first) == 0)
    #expect(loop.addReader(pipe.readEnd, second) == 0)
    #expect(first.isCancelled)
    pipe.send()
    #expect(loop.runForever() == .stopped)
    #expect(log.lines == ["second"])
    #expect(loop.watchCount == 1)
  }

  @Test(arguments: SelectorKind.allCases) func aCancelledReaderIsForgotten(_ kind: SelectorKind) {
    let loop = kind.makeLoop(MonotonicClock())
    let pipe = TestPipe()
    let reader = ClosureHandle {}
    #expect(loop.addReader(pipe.readEnd, reader) == 0)
    reader.cancel()
    pipe.send()
    #expect(loop.runForever() == .deadlocked)
    #expect(loop.watchCount == 0)
  }

  @Test(arguments: SelectorKind.allCases) func theEndOfTheOtherSideIsReadable(
    _ kind: SelectorKind
  ) {
    let loop = kind.makeLoop(MonotonicClock())
    var ends: [Int32] = [-1, -1]
    _ = pipe(&ends)
    let log = Log()
    let reader = ClosureHandle {
      log("end")
      loop.removeReader(ends[0])
    }
    #expect(loop.addReader(ends[0], reader) == 0)
    _ = close(ends[1])
    #expect(loop.runForever() == .deadlocked)
    #expect(log.lines == ["end"])
    _ = close(ends[0])
  }

  @Test(arguments: SelectorKind.allCases) func aBadDescriptorIsRefused(_ kind: SelectorKind) {
    let loop = kind.makeLoop(MonotonicClock())
    #expect(loop.addReader(9999, ClosureHandle {}) == EBADF)
    #expect(loop.addWriter(-1, ClosureHandle {}) == EBADF)
    #expect(loop.watchCount == 0)
    #expect(loop.runOnce() == .deadlocked)
  }

  @Test(arguments: SelectorKind.allCases) func readersRunAmongReadyHandles(_ kind: SelectorKind) {
    let loop = kind.makeLoop(VirtualClock())
    let pipe = TestPipe()
    let log = Log()
    let reader = ClosureHandle {
      log("reader")
      loop.removeReader(pipe.readEnd)
    }
    #expect(loop.addReader(pipe.readEnd, reader) == 0)
    pipe.send()
    loop.callSoon {
      log("ready")
      loop.callSoon { log("next") }
    }
    loop.callAt(0) { log("timer") }
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == ["ready", "reader", "timer"])
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == ["ready", "reader", "timer", "next"])
  }

  @Test(arguments: SelectorKind.allCases) func manyDescriptors(_ kind: SelectorKind) {
    let loop = kind.makeLoop(MonotonicClock())
    let pipes = (0..<150).map { _ in TestPipe() }
    var received = 0
    for pipe in pipes {
      let reader = ClosureHandle {
        received += pipe.receive()
        loop.removeReader(pipe.readEnd)
      }
      #expect(loop.addReader(pipe.readEnd, reader) == 0)
      pipe.send(2)
    }
    #expect(loop.runForever() == .deadlocked)
    #expect(received == 300)
  }
}

@Suite struct OtherThreads {
  @Test func aPostedHandleEndsTheWait() {
    let loop = EventLoop(clock: MonotonicClock())
    let inbox = loop.inbox
    let ran = Atomic<Int>(0)
    loop.pendingExternalWork = 1
    for number in 1...10 {
      onThread(after: UInt32(number)) {
        inbox.post(.passRetained(ClosureHandle { ran.add(1, ordering: .relaxed) }))
      }
    }
    while ran.load(ordering: .relaxed) < 10 { #expect(loop.runOnce() == .ran) }
    loop.pendingExternalWork = 0
    while loop.runOnce() == .ran {}
    #expect(ran.load(ordering: .relaxed) == 10)
  }

  @Test func postsKeepTheirOrder() {
    let (loop, _, log) = makeLoop()
    for number in 0..<5 {
      loop.inbox.post(.passRetained(ClosureHandle {}))
      loop.callSoonThreadsafe(ClosureHandle { log("\(number)") })
    }
    #expect(loop.runOnce() == .ran)
    #expect(log.lines == ["0", "1", "2", "3", "4"])
  }

  @Test func aPostAfterClosingIsDropped() {
    let (loop, _, _) = makeLoop()
    let inbox = loop.inbox
    loop.close()
    inbox.post(.passRetained(ClosureHandle {}))
    inbox.wake()
    #expect(loop.runOnce() == .deadlocked)
  }

  @Test func externalWorkIsWaitedForOnAVirtualClock() {
    let (loop, clock, log) = makeLoop()
    let inbox = loop.inbox
    loop.pendingExternalWork = 1
    let arrived = Atomic<Bool>(false)
    onThread(after: 30) {
      inbox.post(.passRetained(ClosureHandle { arrived.store(true, ordering: .relaxed) }))
    }
    loop.callLater(60) { log("timer") }
    while !arrived.load(ordering: .relaxed) { #expect(loop.runOnce() == .ran) }
    #expect(log.lines == [])
    #expect(clock.time() >= 0.02 && clock.time() < 60)
    loop.pendingExternalWork = 0
    while log.lines.isEmpty { #expect(loop.runOnce() == .ran) }
    #expect(clock.time() == 60)
  }

  @Test func aTimerEndsTheWaitForExternalWork() {
    let (loop, clock, log) = makeLoop()
    loop.pendingExternalWork = 1
    loop.callLater(0.02) { log("timer") }
    while log.lines.isEmpty { #expect(loop.runOnce() == .ran) }
    #expect(clock.time() == 0.02)
  }

  @Test func aSetFlagInterrupts() {
    let (loop, _, log) = makeLoop()
    let flag = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    defer { flag.deallocate() }
    flag.initialize(to: 1)
    loop.interruptionFlag = UnsafePointer(flag)
    loop.callSoon { log("ran") }
    #expect(loop.runForever() == .interrupted)
    #expect(log.lines == [])
    flag.pointee = 0
    #expect(loop.runForever() == .deadlocked)
    #expect(log.lines == ["ran"])
  }

  @Test func aWakeWithTheFlagSetInterruptsAWait() {
    final class Flag: @unchecked Sendable {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
      init() { pointer.initialize(to: 0) }
      deinit { pointer.deallocate() }
    }
    let loop = EventLoop(clock: MonotonicClock())
    let flag = Flag()
    loop.interruptionFlag = UnsafePointer(flag.pointer)
    loop.waitsWhenDeadlocked = true
    let wakeEnd = loop.inbox.wakeDescriptor
    onThread(after: 20) {
      flag.pointer.pointee = 1
      var byte: UInt8 = 0
      _ = write(wakeEnd, &byte, 1)
    }
    #expect(loop.runForever() == .interrupted)
  }
}

@Suite struct RealTime {
  @Test func timersWakeInTimeAndTheWaitIsIdle() {
    let loop = EventLoop(clock: MonotonicClock())
    let log = Log()
    let start = loop.time()
    let busyBefore = clock()
    loop.callLater(0.1) { log("second") }
    loop.callLater(0.05) { log("first") }
    #expect(loop.runForever() == .deadlocked)
    #expect(log.lines == ["first", "second"])
    #expect(loop.time() - start >= 0.1)
    #expect(loop.time() - start < 2)
    #expect(Double(clock() - busyBefore) / Double(CLOCKS_PER_SEC) < 1)
  }
}
