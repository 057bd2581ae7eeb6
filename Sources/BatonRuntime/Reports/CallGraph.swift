// Who awaits whom: `asyncio.capture_call_graph`, `format_call_graph` and `print_call_graph`, which
// CPython has from 3.14 on. Receives a future, gives its stack and those that wait for it.

import BatonSyntax

/// One activation in a call graph (CPython: `FrameCallGraphEntry`).
final class PyFrameEntry: PyObject {
  let frame: PyFrame
  /// `async main()` in the text of the graph.
  let title: String

  init(_ interpreter: Interpreter, _ frame: PyFrame, _ title: String) {
    self.frame = frame
    self.title = title
    super.init(interpreter.asyncio.types.frameEntry, .other)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let entry = value.object as? PyFrameEntry else { return .none }
      return interpreter.str(
        "FrameCallGraphEntry(frame=\(try interpreter.reprText(.object(entry.frame))))")
    }
    type.install(
      slots, [],
      [
        AttributeRow("frame") { _, value throws(Unwind) in
          (value.object as? PyFrameEntry).map { .object($0.frame) } ?? .none
        }
      ])
  }
}

/// A future with its stack and those that await it (CPython: `FutureCallGraph`).
final class PyCallGraph: PyObject {
  let future: PyFuture
  let callStack: [PyFrameEntry]
  let awaitedBy: [PyCallGraph]

  init(
    _ interpreter: Interpreter, _ future: PyFuture, _ callStack: [PyFrameEntry],
    _ awaitedBy: [PyCallGraph]
  ) {
    self.future = future
    self.callStack = callStack
    self.awaitedBy = awaitedBy
    super.init(interpreter.asyncio.types.callGraph, .other)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      guard let graph = value.object as? PyCallGraph else { return .none }
      let stack = try interpreter.reprText(graph.stackTuple(interpreter))
      let awaiters = try interpreter.reprText(graph.awaiterTuple(interpreter))
      return interpreter.str(
        "FutureCallGraph(future=\(try interpreter.reprText(.object(graph.future))), "
          + "call_stack=\(stack), awaited_by=\(awaiters))")
    }
    func row(_ name: String, _ read: @escaping (Interpreter, PyCallGraph) -> Value) -> AttributeRow
    {
      AttributeRow(name) { interpreter, value throws(Unwind) in
        (value.object as? PyCallGraph).map { read(interpreter, $0) } ?? .none
      }
    }
    type.install(
      slots, [],
      [
        row("future") { .object($1.future) },
        row("call_stack") { $1.stackTuple($0) },
        row("awaited_by") { $1.awaiterTuple($0) },
      ])
  }

  private func stackTuple(_ interpreter: Interpreter) -> Value {
    interpreter.tuple(ContiguousArray(callStack.map { .object($0) }))
  }

  private func awaiterTuple(_ interpreter: Interpreter) -> Value {
    interpreter.tuple(ContiguousArray(awaitedBy.map { .object($0) }))
  }

  /// The lines of the graph, each level indented by four.
  func render(_ interpreter: Interpreter, _ level: Int, into lines: inout [String]) {
    let indent = String(repeating: " ", count: level * 4)
    let id = "0x" + String(future.address, radix: 16)
    if let task = future as? PyTask {
      let name = interpreter.safeRepr(.object(task.taskName))
      lines.append("\(indent)* Task(name=\(name), id=\(id))")
    } else {
      lines.append("\(indent)* Future(id=\(id))")
    }
    if !callStack.isEmpty {
      lines.append("\(indent)  + Call stack:")
      for entry in callStack {
        let file = interpreter.safeRepr(interpreter.str(entry.frame.context.source.name))
        lines.append(
          "\(indent)  |   File \(file), line \(entry.frame.line), in \(entry.title)")
      }
    }
    if !awaitedBy.isEmpty {
      lines.append("\(indent)  + Awaited by:")
      for graph in awaitedBy { graph.render(interpreter, level + 1, into: &lines) }
    }
  }
}

/// Makes call graphs.
struct CallGraphMaker {
  let interpreter: Interpreter
  /// How many frames of each stack: the innermost where it is positive, the outermost else.
  let limit: Int?

  /// The rows of `asyncio`.
  static var functions: [BuiltinRow] {
    [
      BuiltinRow("capture_call_graph", "future=None, /, *, depth=1, limit=None", .function) {
        interpreter, args throws(Unwind) in
        try graph(interpreter, args, 1).map { .object($0) } ?? .none
      },
      BuiltinRow("format_call_graph", "future=None, /, *, depth=1, limit=None", .function) {
        interpreter, args throws(Unwind) in
        interpreter.str(text(interpreter, try graph(interpreter, args, 1)))
      },
      BuiltinRow("print_call_graph", "future=None, /, *, file=None, depth=1, limit=None", .function)
      {
        interpreter, args throws(Unwind) in
        let text = text(interpreter, try graph(interpreter, args, 2)) + "\n"
        if let file = args.given(1), !file.isNone {
          _ = try interpreter.callMethod(file, interpreter.intern("write"), interpreter.str(text))
        } else if let print = interpreter.builtins.get(interpreter.intern("print")) {
          _ = try interpreter.call(
            print, [interpreter.str(text), interpreter.str("")],
            keywordNames: [interpreter.intern("end")])
        }
        return .none
      },
    ]
  }

  private static func text(_ interpreter: Interpreter, _ graph: PyCallGraph?) -> String {
    var lines: [String] = []
    graph?.render(interpreter, 0, into: &lines)
    return lines.joined(separator: "\n")
  }

  /// `first` is the place of `depth` among the arguments.
  private static func graph(
    _ interpreter: Interpreter, _ args: Arguments, _ first: Int
  ) throws(Unwind) -> PyCallGraph? {
    var depth: Int?
    if let given = args.given(first) { depth = try interpreter.indexAsInt(given) }
    var limit: Int?
    if let given = args.given(first + 1), !given.isNone {
      limit = try interpreter.indexAsInt(given)
    }
    let maker = CallGraphMaker(interpreter: interpreter, limit: limit)
    let running = interpreter.asyncio.runningTask
    guard let value = args.given(0), !value.isNone else {
      if interpreter.asyncio.runningLoop == nil {
        throw interpreter.runtimeError(
          "capture_call_graph() is called outside of a running event loop and no *future* to "
            + "introspect was provided")
      }
      return running.map { maker.current($0, skipping: max((depth ?? 1) - 1, 0)) }
    }
    guard let future = value.asFuture else {
      throw interpreter.typeError(
        "\(try interpreter.reprText(value)) object does not appear to be compatible with "
          + "asyncio.Future")
    }
    if future === running, let running {
      return maker.current(running, skipping: max((depth ?? 1) - 1, 0))
    }
    var seen: Set<ObjectIdentifier> = []
    return maker.suspended(future, &seen)
  }

  // MARK: Stacks

  /// The graph of the task that runs now.
  private func current(_ task: PyTask, skipping: Int) -> PyCallGraph {
    var entries: [PyFrameEntry] = []
    var frame: Frame? = interpreter.currentFrame
    walk: while let current = frame, let code = current.code {
      entries.append(entry(code, line(code, current.header.pointee.position)))
      if code.flavor != .plain {
        if let own = current.header.pointee.suspendable?.takeUnretainedValue() {
          // Resumed directly: those that await it are not below it on the stack.
          var link = own.awaiter?.takeUnretainedValue()
          while let awaiter = link {
            if let framed = awaiter as? FramedSuspendable { entries += entry(framed) }
            link = awaiter.awaiter?.takeUnretainedValue()
          }
          break walk
        }
      } else if current.slots == interpreter.asyncio.loopFrame?.slots {
        break walk
      }
      frame = current.caller
    }
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(task)]
    return PyCallGraph(
      interpreter, task, limited(Array(entries.dropFirst(skipping))), awaiters(of: task, &seen))
  }

  private func suspended(_ future: PyFuture, _ seen: inout Set<ObjectIdentifier>) -> PyCallGraph {
    seen.insert(ObjectIdentifier(future))
    var entries: [PyFrameEntry] = []
    if let task = future as? PyTask {
      for framed in TaskStanding(task).chain { entries += entry(framed) }
    }
    return PyCallGraph(interpreter, future, limited(entries), awaiters(of: future, &seen))
  }

  private func awaiters(
    of future: PyFuture, _ seen: inout Set<ObjectIdentifier>
  ) -> [PyCallGraph] {
    var graphs: [PyCallGraph] = []
    for task in interpreter.asyncio.allPendingTasks() where task !== future {
      let standing = TaskStanding(task)
      let waits =
        task.waitsOn === future
        || standing.blockers(interpreter.asyncio).contains { $0 === future }
      if waits, !seen.contains(ObjectIdentifier(task)), seen.count < 1000 {
        graphs.append(suspended(task, &seen))
      }
    }
    return graphs
  }

  private func limited(_ entries: [PyFrameEntry]) -> [PyFrameEntry] {
    guard let limit else { return entries }
    return limit >= 0 ? Array(entries.prefix(limit)) : Array(entries.suffix(-limit))
  }

  private func entry(_ framed: FramedSuspendable) -> [PyFrameEntry] {
    guard let frame = framed.frame else { return [] }
    let offset = frame.header.pointee.lineOffset(framed.state)
    let line = framed.state == .created ? framed.code.context.firstLine : line(framed.code, offset)
    return [entry(framed.code, line, framed.qualname.string)]
  }

  private func line(_ code: PyCode, _ offset: UInt32) -> Int {
    code.context.source.line(at: offset)
  }

  private func entry(_ code: PyCode, _ line: Int, _ name: String? = nil) -> PyFrameEntry {
    let name = name ?? code.context.qualname
    let title =
      switch code.flavor {
      case .plain: "\(name)()"
      case .coroutine: "async \(name)()"
      case .asyncGenerator: "async generator \(name)()"
      case .generator: "generator \(name)()"
      }
    return PyFrameEntry(
      interpreter, PyFrame(interpreter, context: code.context, line: line), title)
  }
}
