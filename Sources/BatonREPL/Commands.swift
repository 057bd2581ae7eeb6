// What can be asked of the prompt itself: lines that begin with a colon.

import BatonRuntime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum Command: String, CaseIterable {
  case cancel, help, loop, quit, reset, run, save, tasks, time

  var word: String { ":\(rawValue)" }

  static let helpText = """
    Statements run as at Python's prompt; await, async for and async with work too.
    Tasks run on while you type. Ctrl-C clears the line, or cancels the await alone;
    Ctrl-D leaves.

      :tasks        the pending tasks: where each stands, what it waits for
      :loop         the loop: ready callbacks, timers, what is watched
      :cancel NAME  cancel the task of that name
      :time CODE    run CODE and say how long it took
      :run FILE     run a program here; tasks stand still while its own loop runs
      :save FILE    write down what was typed
      :reset        cancel all tasks and forget all names
      :help         show this
      :quit         leave; pending tasks are cancelled

    """
}

/// What follows a command.
enum CommandOutcome {
  case done
  /// The session tells when it has ended.
  case waits
  /// Text that is to be run.
  case submits(String)
}

extension Prompt {
  func execute(_ line: String) -> CommandOutcome {
    let text = line.drop { $0 == " " }.dropFirst()
    let name = text.prefix { $0 != " " }
    let argument = Self.trimmed(text.dropFirst(name.count))
    guard let command = Command(rawValue: String(name)) else {
      return refuse("no command :\(name); :help lists them")
    }
    switch command {
    case .help: session.show(Command.helpText)
    case .tasks: session.show(session.taskLines().joined(separator: "\n") + "\n")
    case .loop:
      let lines = session.loopLines(hiddenReady: 0, hiddenWatches: watchCount)
      session.show(lines.joined(separator: "\n") + "\n")
    case .cancel:
      if argument.isEmpty { return refuse("which task? :cancel NAME, names are in :tasks") }
      if !session.cancelTask(named: argument) { return refuse("no pending task \(argument)") }
    case .time:
      if argument.isEmpty { return refuse("run what? :time CODE") }
      return .submits(argument)
    case .run:
      if argument.isEmpty { return refuse("run what? :run FILE") }
      if session.runFile(Self.withHome(argument)) { return .waits }
    case .save:
      if argument.isEmpty { return refuse("save where? :save FILE") }
      save(Self.withHome(argument))
    case .reset: session.reset()
    case .quit:
      session.exit(0)
      return .waits
    }
    return .done
  }

  private func refuse(_ text: String) -> CommandOutcome {
    session.answer(text)
    return .done
  }

  private func save(_ path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      _ = refuse("cannot write \(path): \(String(cString: strerror(errno)))")
      return
    }
    defer { close(descriptor) }
    var text = session.inputs.joined(separator: "\n")
    if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
    if Console.write(text, to: descriptor) != 0 { _ = refuse("\(path) is not complete") }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }

  private static func withHome(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = Console.environment("HOME") else { return path }
    return home + path.dropFirst()
  }
}
