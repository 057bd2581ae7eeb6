// Lines from standard input, shown as if they were typed: what a session prints is its transcript.

import BatonRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

final class TranscriptReader: LineReader, OutputScreen {
  private let session: InteractiveSession
  private unowned let receiver: any LineReceiver
  private var lines: ArraySlice<String>

  init(_ session: InteractiveSession, _ receiver: any LineReceiver) {
    self.session = session
    self.receiver = receiver
    var text = String(decoding: Self.readAll(), as: UTF8.self)
    if text.hasSuffix("\n") { text.removeLast() }
    lines =
      text.isEmpty
      ? [] : text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
    session.screen = self
  }

  var hasMoreInput: Bool { false }
  var watchCount: Int { 0 }
  func addHistory(_ text: String) {}
  func discardLine() {}
  func end() { session.screen = nil }

  func begin(_ prompt: String, indentation: String) {
    session.callSoon { [self] in
      let line = lines.popFirst()
      Console.write("\(prompt)\(line ?? "")\n")
      receiver.received(line)
    }
  }

  /// Errors belong to the transcript.
  func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 { Console.write(bytes, to: 1) }

  private static func readAll() -> [UInt8] {
    var result: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(0, &block, block.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return result }
      result += block[..<count]
    }
  }
}
