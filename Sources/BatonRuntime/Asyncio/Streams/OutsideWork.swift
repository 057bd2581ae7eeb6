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

  /// Waits for the answer.
  fileprivate func answer() -> OutsideAnswer {
    switch self {
    case .end(let process):
      var info = siginfo_t()
      while waitid(P_PID, id_t(process), &info, Int32(WEXITED | WNOWAIT)) != 0, errno == EINTR {}
      return .ended
    case .host(let question):
      let (answers, error) = question.ask()
      return .host(answers: answers, error: error)
    }
  }
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

  private static let stackSize = 256 << 10

  init(_ loop: EventLoop) { self.loop = loop }

  /// Asks on a thread; `receive` is called by the loop, which does not end its waiting before. False:
  /// the system gives no thread.
  func ask(_ question: OutsideQuestion, _ receive: @escaping (OutsideAnswer) -> Void) -> Bool {
    lastNumber += 1
    let number = lastNumber
    let work = Unmanaged.passUnretained(self)
    // The handle lets go of the inbox, on the loop's thread.
    let inbox = Unmanaged.passRetained(loop.inbox)
    let begun = DetachedThread.begin(stackSize: Self.stackSize) {
      let answer = question.answer()
      let handle = Unmanaged<Handle>.passRetained(OutsideHandle(work, number, answer, inbox))
      inbox._withUnsafeGuaranteedRef { $0.post(handle) }
    }
    guard begun else {
      inbox.release()
      return false
    }
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
  private let work: Unmanaged<OutsideWork>
  private let number: Int
  private let answer: OutsideAnswer
  private let inbox: Unmanaged<Inbox>

  init(
    _ work: Unmanaged<OutsideWork>, _ number: Int, _ answer: OutsideAnswer,
    _ inbox: Unmanaged<Inbox>
  ) {
    self.work = work
    self.number = number
    self.answer = answer
    self.inbox = inbox
  }

  override func run() {
    inbox.release()
    work._withUnsafeGuaranteedRef { $0.received(number, answer) }
  }
}
