// What threads of the loop's own wait for outside of it: the end of a process, the address of a host.
// No such thread touches the interpreter; the answer comes back through the loop's inbox.

import BatonLoop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a thread waits for.
enum OutsideQuestion: Sendable {
  /// A process that ends. It is left for `waitpid`.
  case end(of: pid_t)
  case host(HostQuestion)
}

enum OutsideAnswer: Sendable {
  case ended
  case host(answers: [HostAnswer], error: Int32)
}

/// The questions of one loop that have no answer yet.
final class OutsideWork {
  private unowned(unsafe) let loop: EventLoop
  private var receivers: [Int: (OutsideAnswer) -> Void] = [:]
  private var lastNumber = 0

  init(_ loop: EventLoop) { self.loop = loop }

  /// Asks on a thread; `receive` is called by the loop, which does not end its waiting before. False:
  /// the system gives no thread.
  func ask(_ question: OutsideQuestion, _ receive: @escaping (OutsideAnswer) -> Void) -> Bool {
    lastNumber += 1
    let thread = OutsideThread(question, loop.inbox, lastNumber, self)
    guard thread.begin() else { return false }
    receivers[lastNumber] = receive
    loop.pendingExternalWork += 1
    return true
  }

  /// Answers that are still to come are for nobody any more.
  func drop() {
    loop.pendingExternalWork -= receivers.count
    receivers = [:]
  }

  fileprivate func received(_ number: Int, _ answer: OutsideAnswer) {
    guard let receive = receivers.removeValue(forKey: number) else { return }
    loop.pendingExternalWork -= 1
    receive(answer)
  }
}

/// Brings an answer. It runs on the loop's thread while the loop lives, which keeps the work.
private final class OutsideHandle: Handle {
  private unowned(unsafe) let work: OutsideWork
  private let number: Int
  private let answer: OutsideAnswer

  init(_ work: OutsideWork, _ number: Int, _ answer: OutsideAnswer) {
    self.work = work
    self.number = number
    self.answer = answer
  }

  override func run() { work.received(number, answer) }
}

/// The thread of one question.
private final class OutsideThread: @unchecked Sendable {
  private let question: OutsideQuestion
  private let inbox: Inbox
  private let number: Int
  /// Handed on to the handle and not touched here.
  private unowned(unsafe) let work: OutsideWork

  private static let stack = 256 << 10

  init(_ question: OutsideQuestion, _ inbox: Inbox, _ number: Int, _ work: OutsideWork) {
    self.question = question
    self.inbox = inbox
    self.number = number
    self.work = work
  }

  func begin() -> Bool {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    pthread_attr_init(attributes)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    pthread_attr_setstacksize(attributes, Self.stack)
    pthread_attr_setdetachstate(attributes, .init(PTHREAD_CREATE_DETACHED))
    let argument = Unmanaged.passRetained(self).toOpaque()
    #if canImport(Glibc)
      var thread: pthread_t = 0
    #else
      var thread: pthread_t?
    #endif
    let failed = pthread_create(&thread, attributes, { OutsideThread.run($0) }, argument)
    if failed != 0 { Unmanaged<OutsideThread>.fromOpaque(argument).release() }
    return failed == 0
  }

  private static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    let thread = Unmanaged<OutsideThread>.fromOpaque(argument).takeRetainedValue()
    // Signals are for the thread that runs the program.
    var all = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, nil)
    let answer: OutsideAnswer
    switch thread.question {
    case .end(let process):
      var info = siginfo_t()
      while waitid(P_PID, id_t(process), &info, Int32(WEXITED | WNOWAIT)) != 0, errno == EINTR {}
      answer = .ended
    case .host(let question):
      let (answers, error) = question.ask()
      answer = .host(answers: answers, error: error)
    }
    thread.inbox.post(OutsideHandle(thread.work, thread.number, answer))
    return nil
  }
}
