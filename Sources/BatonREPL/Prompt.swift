// The prompt: lines in, statements and commands out. Receives lines from a reader, gives the text of
// whole statements to the session.

import BatonRuntime

final class Prompt: InteractiveDriver, LineReceiver {
  let session: InteractiveSession
  let colours: Colours
  private var reader: (any LineReader)?
  private let isTerminal: Bool
  /// The lines of the statement that is being typed.
  private var lines: [String] = []
  /// A blank line has come in the middle of a paste: the next line tells whether the block ends.
  private var isBlankOpen = false
  /// A pasted line that waits for the statement before it.
  private var heldLine: String?
  /// The next text came whole: pasted, or recalled from the history.
  private var isEnding = false
  /// Counts the prompts: one that was asked for and overtaken is not shown.
  private var promptCount = 0
  /// When the statement of `:time` began.
  private var timerStart: Double?

  init(_ session: InteractiveSession, isTranscript: Bool) {
    self.session = session
    isTerminal = !isTranscript && Console.isTerminal(0)
    colours = Colours(isEnabled: isTerminal && Console.hasColours)
    session.driver = self
    reader = makeReader(isTranscript: isTranscript)
  }

  private func makeReader(isTranscript: Bool) -> any LineReader {
    if isTranscript { return TranscriptReader(session, self) }
    #if READLINE
      if isTerminal, Console.isTerminal(1) { return ReadlineReader(session, self) }
    #endif
    return PlainReader(session, self)
  }

  var watchCount: Int { reader?.watchCount ?? 0 }

  /// Runs the session to its end; the exit status.
  func run() -> Int32 {
    askForLine()
    let status = session.run()
    reader?.end()
    return status
  }

  // MARK: Lines

  /// Shows the prompt, once what is ready has run.
  private func askForLine() {
    if let line = heldLine {
      heldLine = nil
      session.callSoon { [self] in received(line) }
      return
    }
    promptCount += 1
    let count = promptCount
    session.whenQuiet { [self] in
      if session.exitStatus != nil || count != promptCount { return }
      let isContinuation = !lines.isEmpty
      let text = session.prompt(isContinuation: isContinuation)
      reader?.begin(
        colours.prompt(text, isEdited: reader is any EditingReader),
        indentation: isContinuation ? Indentation.next(after: lines) : "")
    }
  }

  func received(_ line: String?) {
    guard let line else { return inputEnded() }
    if lines.isEmpty, line.drop(while: { $0 == " " }).first == ":" {
      addHistory(line)
      return run(command: line)
    }
    let isBlank = line.allSatisfy(\.isWhitespace)
    if isBlankOpen {
      if isBlank {
        lines.append("")
        return askForLine()
      }
      isBlankOpen = false
      if !continuesBlock(line) {
        heldLine = line
        return submit(endsBlock: true)
      }
    } else if isBlank, !lines.isEmpty, reader?.hasMoreInput == true {
      isBlankOpen = true
      lines.append("")
      return askForLine()
    }
    lines.append(isBlank ? "" : line)
    submit(endsBlock: isBlank || line.contains("\n"))
  }

  /// After a blank line: more of the same block, not a new statement.
  private func continuesBlock(_ line: String) -> Bool {
    if line.first == " " || line.first == "\t" { return true }
    let word = line.prefix { $0.isLetter }
    return ["else", "elif", "except", "finally"].contains(word)
  }

  private func inputEnded() {
    if lines.isEmpty { return session.exit(0) }
    isEnding = true
    submit(endsBlock: true)
  }

  private func submit(endsBlock: Bool) {
    let text = lines.joined(separator: "\n")
    if isLeaving(text) { return session.exit(0) }
    if text == "help", !session.hasName(text) {
      lines = []
      session.show(Command.helpText)
      return statementsEnded()
    }
    switch session.submit(text, endsBlock: endsBlock) {
    case .incomplete:
      if isEnding { return session.exit(0) }
      if let line = heldLine {
        heldLine = nil
        lines.append(line)
        return submit(endsBlock: false)
      }
      askForLine()
    case .finished:
      lines = []
      addHistory(text)
      statementsEnded()
    case .running:
      lines = []
      addHistory(text)
    }
  }

  /// `exit` and `quit` by themselves leave, as at CPython's prompt.
  private func isLeaving(_ text: String) -> Bool {
    (text == "exit" || text == "quit") && !session.hasName(text)
  }

  private func addHistory(_ text: String) {
    var text = text
    while text.last == "\n" { text.removeLast() }
    reader?.addHistory(text)
  }

  // MARK: What the session tells

  func statementsEnded() {
    if let start = timerStart {
      timerStart = nil
      session.show("\(Self.duration(session.time - start))\n")
    }
    if isEnding { return session.exit(0) }
    if session.exitStatus == nil { askForLine() }
  }

  func interruptedAtPrompt() {
    reader?.discardLine()
    Console.write("\nKeyboardInterrupt\n", to: 2)
    lines = []
    isBlankOpen = false
    heldLine = nil
    askForLine()
  }

  func terminated(by signal: Int32) { session.exit(128 + signal) }

  func paint(_ text: String, _ kind: InteractiveSession.TextKind) -> String {
    colours.paint(text, kind)
  }

  func completions(of word: String, in line: String) -> [String] {
    if line.hasPrefix(":") {
      if line == word { return Command.allCases.map(\.word).filter { $0.hasPrefix(word) } }
      if line.hasPrefix(":cancel ") { return session.taskNames.filter { $0.hasPrefix(word) } }
      guard line.hasPrefix(":time ") else { return [] }
      return session.completions(of: word, in: String(line.dropFirst(6)))
    }
    return session.completions(of: word, in: line)
  }

  // MARK: Commands

  private func run(command line: String) {
    switch execute(line) {
    case .done: askForLine()
    case .waits: break
    case .submits(let text):
      timerStart = session.time
      lines = [text]
      submit(endsBlock: true)
      if !lines.isEmpty {
        lines = []
        timerStart = nil
      }
    }
  }

  private static func duration(_ seconds: Double) -> String {
    let microseconds = Int((max(seconds, 0) * 1e6).rounded())
    if microseconds < 1000 { return "\(microseconds) µs" }
    if microseconds < 1_000_000 { return "\(microseconds / 1000).\(microseconds / 100 % 10) ms" }
    let thousandths = String(microseconds / 1000 % 1000)
    let padding = String(repeating: "0", count: 3 - thousandths.count)
    return "\(microseconds / 1_000_000).\(padding)\(thousandths) s"
  }
}

/// A reader whose prompts are drawn by a line editor.
protocol EditingReader: LineReader {}
