// Lines typed at a terminal, edited with readline's callback interface on the session's loop. What
// tasks print appears above the line being typed. The one file that knows readline.

#if READLINE
  import BatonRuntime
  import CReadline

  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Darwin)
    import Darwin
  #endif

  final class ReadlineReader: EditingReader, OutputScreen {
    private enum Display {
      /// A statement runs: output goes straight to the terminal.
      case none
      /// Prompt and line stand on the terminal.
      case shown
      /// They were taken away for output and come back in the next pass.
      case erased
    }

    /// Readline calls back without context, and there is one readline in a process.
    nonisolated(unsafe) private static var active: ReadlineReader?

    private let session: InteractiveSession
    private unowned let receiver: any LineReceiver
    private let signals = TerminalSignals()
    private let history = History()
    private var display = Display.none
    private var indentation = ""
    /// The line just read; the inner nil: the end of input.
    private var line: String??
    /// What was printed after the last line end, above the prompt.
    private var partial: [UInt8] = []

    init(_ session: InteractiveSession, _ receiver: any LineReceiver) {
      self.session = session
      self.receiver = receiver
      Self.active = self
      readline_configure(
        { text, start, _ in ReadlineReader.complete(text, Int(start)) },
        { ReadlineReader.wordBreaks() },
        { ReadlineReader.insertIndentation() })
      for entry in history.load() { add_history(entry) }
      session.screen = self
    }

    var hasMoreInput: Bool { Console.pendingInput(0) > 1 }
    var watchCount: Int { display == .none ? 0 : 2 }

    // MARK: Reading

    func begin(_ prompt: String, indentation: String) {
      if !partial.isEmpty { Console.write("\n") }
      partial = []
      self.indentation = Console.pendingInput(0) > 0 ? "" : indentation
      signals.begin()
      rl_callback_handler_install(prompt) { ReadlineReader.lineEnded($0) }
      display = .shown
      let isWatched = session.watch(0) { [unowned self] in readKeys() }
      _ = session.watch(signals.descriptor) { [unowned self] in takeSignals() }
      if !isWatched { session.callSoon { [self] in finish(nil) } }
    }

    private func readKeys() {
      repeat {
        rl_callback_read_char()
        if let line { return finish(line) }
      } while Console.pendingInput(0) > 0
    }

    private static func lineEnded(_ text: UnsafeMutablePointer<CChar>?) {
      rl_callback_handler_remove()
      active?.line = .some(text.map { String(cString: $0) })
      free(text)
    }

    private func finish(_ line: String?) {
      self.line = nil
      if line == nil { Console.write("\n") }
      stopReading()
      receiver.received(line)
    }

    private func stopReading() {
      display = .none
      session.unwatch(0)
      session.unwatch(signals.descriptor)
      signals.end()
    }

    func discardLine() {
      if display == .none { return }
      readline_discard_line()
      stopReading()
    }

    func end() {
      session.screen = nil
      Self.active = nil
    }

    func addHistory(_ text: String) {
      if history.isRepetition(text) { return }
      add_history(text)
      history.append(text)
    }

    private func takeSignals() {
      for number in signals.take() {
        switch number {
        case SIGWINCH: rl_resize_terminal()
        case SIGCONT:
          rl_reset_after_signal()
          Console.write(Console.isDumb ? "\n" : "\r\u{1B}[K")
          rl_forced_update_display()
        default:
          discardLine()
          Console.write("\n")
          return receiver.terminated(by: number)
        }
      }
    }

    // MARK: Output above the line

    func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
      var status: Int32 = 0
      switch display {
      case .none: status = Console.write(bytes, to: descriptor)
      case .shown:
        display = .erased
        erase()
        status = Console.write(partial + bytes)
        session.callSoon { [self] in redraw() }
      case .erased: status = Console.write(bytes, to: descriptor)
      }
      if let end = bytes.lastIndex(of: 0x0A) {
        partial = Array(bytes[(end + 1)...])
      } else {
        partial += bytes
      }
      return status
    }

    /// Takes the line away, and the unfinished output above it, which is written again.
    private func erase() {
      if Console.isDumb {
        Console.write("\n")
        partial = []
        return
      }
      rl_clear_visible_line()
      readline_flush()
      if !partial.isEmpty {
        let rows = Console.rows(of: partial)
        Console.write("\u{1B}[\(rows)A\r\u{1B}[J")
      }
    }

    private func redraw() {
      guard display == .erased else { return }
      display = .shown
      if !partial.isEmpty { Console.write("\n") }
      readline_redraw()
    }

    // MARK: What readline asks

    private static func insertIndentation() -> Int32 {
      guard let active, !active.indentation.isEmpty else { return 0 }
      rl_insert_text(active.indentation)
      active.indentation = ""
      return 0
    }

    /// Where the word to be completed begins: file names and commands have other letters.
    private static func wordBreaks() -> UnsafeMutablePointer<CChar>? {
      let line = String(cString: readline_line())
      let isCommand = line.hasPrefix(":") && !line.hasPrefix(":time ")
      let breaks: StaticString =
        isCommand ? " \t" : " \t\n`~!@#$%^&*()-=+[{]}\\|;:'\",<>/?"
      return UnsafeMutableRawPointer(mutating: breaks.utf8Start)
        .assumingMemoryBound(to: CChar.self)
    }

    private static func complete(
      _ text: UnsafePointer<CChar>?, _ start: Int
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
      guard let active, let text else { return nil }
      let line = String(cString: readline_line())
      if line.hasPrefix(":run ") || line.hasPrefix(":save ") { return readline_file_matches(text) }
      readline_own_matches()
      let word = String(cString: text)
      let before = String(decoding: line.utf8.prefix(start), as: UTF8.self)
      if word.isEmpty, before.allSatisfy({ $0 == " " }) { return matches(["    "]) }
      return matches(active.receiver.completions(of: word, in: before + word))
    }

    /// An array as readline frees it: what all have in common, then each, then nil.
    private static func matches(
      _ found: [String]
    ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
      guard let first = found.first else { return nil }
      var common = Substring(first)
      for other in found { common = common[..<common.commonPrefix(with: other)] }
      let all = found.count == 1 ? [first] : [String(common)] + found
      guard
        let memory = calloc(all.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride)
      else { return nil }
      let array = memory.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
      for (index, text) in all.enumerated() { array[index] = strdup(text) }
      return array
    }
  }

  extension Substring {
    /// Where it stops being equal to `other`.
    fileprivate func commonPrefix(with other: String) -> Index {
      var index = startIndex
      for character in other {
        guard index < endIndex, self[index] == character else { return index }
        index = self.index(after: index)
      }
      return index
    }
  }
#endif
