// `Task.get_stack` and `Task.print_stack`: the frames of a task, with those of CPython's library.

import BatonSyntax

/// A call inside CPython's library that stands on the stack while the loop runs.
struct LibraryActivation {
  let name: String
  /// `file:line` of what it calls.
  let place: String

  static let run = LibraryActivation(name: "run", place: "runners.py:194")
  static let runnerRun = LibraryActivation(name: "run", place: "runners.py:118")
  static let runUntilComplete = LibraryActivation(
    name: "run_until_complete", place: "base_events.py:708")
  /// What runs every handle, the innermost first.
  static let loop = [
    LibraryActivation(name: "_run", place: "events.py:89"),
    LibraryActivation(name: "_run_once", place: "base_events.py:2027"),
    LibraryActivation(name: "run_forever", place: "base_events.py:679"),
  ]
}

extension PyTask {
  /// `get_stack`: where the coroutine stands and, while it runs, all who have called it; of a task
  /// that failed the frames of the traceback.
  func stack(_ interpreter: Interpreter, _ limit: Int?) -> ContiguousArray<Value> {
    let limit = limit.map { max($0, 0) } ?? Int.max
    var frames: [PyFrame] = []
    if let exception, isDone {
      var link = exception.traceback
      while let traceback = link, frames.count < limit {
        if let names = traceback.libraryNames {
          frames.append(names.frameObject(interpreter.asyncio, isAwaiting: true))
        } else if !traceback.context.source.name.hasPrefix(SourceText.libraryPrefix) {
          frames.append(traceback.frame)
        }
        link = traceback.next
      }
    } else {
      frames = runningFrames(interpreter)
      if frames.isEmpty, let frame = standingFrame(interpreter) { frames = [frame] }
      frames = frames.prefix(limit).reversed()
    }
    return ContiguousArray(frames.map { .object($0) })
  }

  /// Where the coroutine is suspended; nil once it has ended.
  private func standingFrame(_ interpreter: Interpreter) -> PyFrame? {
    if let framed = coroutine.object as? FramedSuspendable {
      return framed.frameObject(interpreter)
    }
    guard let native = coroutine.object as? NativeCoroutine, native.state != .finished else {
      return nil
    }
    return native.frameObject(interpreter)
  }

  /// From the coroutine outwards, as far as the stack goes; empty where the task does not run.
  private func runningFrames(_ interpreter: Interpreter) -> [PyFrame] {
    guard interpreter.asyncio.runningTask != nil, let root = coroutine.object else { return [] }
    let asyncio = interpreter.asyncio
    var frames: [PyFrame] = []
    var link: Frame? = interpreter.currentFrame
    while let frame = link, let code = frame.code {
      if frame.slots == asyncio.loopFrame?.slots {
        if frames.isEmpty { return [] }
        frames += (LibraryActivation.loop + asyncio.loopCalls.reversed()).map {
          asyncio.libraryFrame($0.name, $0.place)
        }
      }
      let own = frame.header.pointee.suspendable?.takeUnretainedValue()
      if !frames.isEmpty || own === root {
        frames.append(interpreter.frameObject(of: frame, code))
      }
      // Resumed directly: those that await it are not below it on the stack.
      var awaiter = code.flavor == .plain ? nil : own?.awaiter?.takeUnretainedValue()
      while let current = awaiter {
        if current.state == .running, current is FramedSuspendable { break }
        if !frames.isEmpty || current === root {
          if let framed = current as? FramedSuspendable {
            if let made = framed.frameObject(interpreter) { frames.append(made) }
          } else if let native = current as? NativeCoroutine {
            frames.append(native.frameObject(interpreter))
          }
        }
        awaiter = current.awaiter?.takeUnretainedValue()
      }
      link = frame.caller
    }
    for (frame, back) in zip(frames, frames.dropFirst()) { frame.back = back }
    return frames
  }

  /// `print_stack`: the heading goes to standard output and the frames to standard error where no
  /// file is given, as in CPython.
  func printStack(_ interpreter: Interpreter, _ limit: Int?, file: Value) throws(Unwind) {
    let frames = stack(interpreter, limit)
    let shown = try interpreter.reprText(.object(self))
    let failure = isDone ? exception : nil
    let heading =
      frames.isEmpty
      ? "No stack for \(shown)\n"
      : "\(failure == nil ? "Stack" : "Traceback") for \(shown) (most recent call last):\n"
    let output = try TextSink(
      interpreter, file.isNone ? interpreter.standardStream("stdout") ?? .none : file)
    try output.write(PyStr(interpreter, heading))
    var lines = ""
    for value in frames {
      guard let frame = value.object as? PyFrame else { continue }
      let name = frame.context.source.name
      if name.hasPrefix(AsyncioState.libraryPath) { continue }
      let line = frame.shownLine(interpreter)
      lines += "  File \"\(name)\", line \(line), in \(frame.context.name)\n"
      let text = interpreter.sourceText(ProgramPlace(file: name, line: line))
      if let text { lines += "    \(text)\n" }
    }
    if !lines.isEmpty {
      if file.isNone {
        interpreter.writeDiagnostic(lines)
      } else {
        try output.write(PyStr(interpreter, lines))
      }
    }
    if let failure {
      try output.write(PyStr(interpreter, interpreter.formatHeadline(failure)))
    }
  }
}

extension FramedSuspendable {
  fileprivate func frameObject(_ interpreter: Interpreter) -> PyFrame? {
    frame.flatMap { interpreter.frameObject(of: $0, code: code, owner: self).object as? PyFrame }
  }
}

extension NativeCoroutine {
  /// `cr_frame`: a frame of CPython's library.
  func frameObject(_ interpreter: Interpreter) -> PyFrame {
    names.frameObject(interpreter.asyncio, isAwaiting: state != .created)
  }
}

extension NativeCoroutineName {
  fileprivate func frameObject(_ asyncio: AsyncioState, isAwaiting: Bool) -> PyFrame {
    let place = isAwaiting ? awaitPlace : place
    return asyncio.libraryFrame(
      name.string, String(place.dropFirst(AsyncioState.libraryPath.count)))
  }
}

extension AsyncioState {
  /// The lines of CPython's library that warnings show.
  static let libraryLines = [
    "events.py:89": "self._context.run(self._callback, *self._args)",
    "base_events.py:746": "self._ready.clear()",
    "streams.py:407": "warnings.warn(\"loop is closed\", ResourceWarning)",
    "streams.py:410": "warnings.warn(f\"unclosed {self!r}\", ResourceWarning)",
    "selector_events.py:869": unclosedTransport,
    "unix_events.py:607": unclosedTransport,
    "unix_events.py:806": unclosedTransport,
    "base_subprocess.py:129": unclosedTransport,
  ]

  private static let unclosedTransport =
    "_warn(f\"unclosed transport {self!r}\", ResourceWarning, source=self)"

  /// A frame of CPython's library at `file:line`, with a code object of its own.
  fileprivate func libraryFrame(_ name: String, _ place: String) -> PyFrame {
    let parts = place.split(separator: ":")
    let line = parts.last.flatMap { Int($0) } ?? 0
    let code = libraryCode(name, file: parts.first.map(String.init) ?? "")
    return PyFrame(interpreter, context: code.context, line: line)
  }

  private func libraryCode(_ name: String, file: String) -> PyCode {
    if let known = libraryCodes["\(file):\(name)"] { return known }
    let context = CodeContext(
      interpreter: interpreter, source: SourceFile(name: Self.libraryPath + file, text: ""),
      name: name, qualname: name, firstLine: 1, globals: PyDict(interpreter))
    let made = PyCode(
      context: context, body: PassNode(context, .zero), flavor: .plain,
      parameters: ParameterList(), localNames: [], freeNames: [], cellParameters: [],
      cellLocals: [], slotCount: 0, docstring: .none, definitionSpan: .zero, hasCleanup: false,
      awaitSlots: [], hasNamespace: false, isModule: false)
    libraryCodes["\(file):\(name)"] = made
    return made
  }
}
