// Lines from a terminal without readline, or from a pipe. Keys are echoed and edited by the system.

import BatonRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

final class PlainReader: LineReader, OutputScreen {
  private let session: InteractiveSession
  private unowned let receiver: any LineReceiver
  private let isTerminal = Console.isTerminal(0)
  private var buffer: [UInt8] = []
  private var isAtEnd = false
  /// The prompt that is shown; nil: none is.
  private var prompt: String?
  private var isErased = false
  private var isAtLineStart = true

  init(_ session: InteractiveSession, _ receiver: any LineReceiver) {
    self.session = session
    self.receiver = receiver
    session.screen = self
  }

  var hasMoreInput: Bool { false }
  var watchCount: Int { prompt == nil ? 0 : 1 }

  func addHistory(_ text: String) {}
  func end() { session.screen = nil }

  func begin(_ prompt: String, indentation: String) {
    if !isAtLineStart, isTerminal { Console.write("\n") }
    Console.write(prompt)
    isErased = false
    self.prompt = prompt
    if buffer.contains(0x0A) || isAtEnd || !session.watch(0, { [unowned self] in readMore() }) {
      session.callSoon { [self] in readMore() }
    }
  }

  func discardLine() {
    session.unwatch(0)
    prompt = nil
    buffer = []
  }

  private func readMore() {
    guard prompt != nil else { return }
    if !buffer.contains(0x0A), !isAtEnd {
      var block = [UInt8](repeating: 0, count: 65536)
      let count = read(0, &block, block.count)
      if count < 0, errno == EINTR || errno == EAGAIN { return }
      if count <= 0 { isAtEnd = true } else { buffer += block[..<count] }
    }
    if let end = buffer.firstIndex(of: 0x0A) {
      let line = String(decoding: buffer[..<end], as: UTF8.self)
      buffer.removeSubrange(...end)
      give(line)
    } else if isAtEnd {
      let line = String(decoding: buffer, as: UTF8.self)
      buffer = []
      if line.isEmpty { Console.write("\n") }
      give(line.isEmpty ? nil : line)
    }
  }

  private func give(_ line: String?) {
    session.unwatch(0)
    prompt = nil
    isAtLineStart = true
    receiver.received(line)
  }

  /// What tasks print while a line is being typed begins a line of its own; the prompt follows it.
  func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    if prompt != nil, !isErased {
      isErased = true
      Console.write("\n")
      session.callSoon { [self] in
        guard let prompt, isErased else { return }
        isErased = false
        if !isAtLineStart { Console.write("\n") }
        Console.write(prompt)
      }
    }
    if let last = bytes.last { isAtLineStart = last == 0x0A }
    return Console.write(bytes, to: descriptor)
  }
}
