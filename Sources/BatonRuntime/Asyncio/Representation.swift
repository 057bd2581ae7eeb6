// How asyncio shows futures, tasks, coroutines and callbacks (CPython: `base_futures.py`,
// `base_tasks.py`, `coroutines.py`, `format_helpers.py`).

import BatonSyntax

extension AsyncioState {
  /// Where the texts of CPython's own callbacks say that they stand.
  static let libraryPath = "/usr/lib/python3.13/asyncio/"

  // MARK: Callbacks

  /// `name() at file:line` (CPython: `_format_callback_source`).
  func describe(
    callback: Value, args: ContiguousArray<Value> = [], isDebug: Bool = false
  ) -> String {
    var text = describeCall(callback, args, isDebug: isDebug)
    if let function = sourceFunction(callback) {
      let context = function.code.context
      text += " at \(context.source.name):\(context.firstLine)"
    }
    return text
  }

  private func describeCall(
    _ callback: Value, _ args: ContiguousArray<Value>, _ keywords: PyDict? = nil, isDebug: Bool
  ) -> String {
    if let partial = callback.object as? PyPartial {
      return describeCall(partial.function, partial.arguments, partial.keywords, isDebug: isDebug)
        + shownArguments(args, keywords, isDebug: isDebug)
    }
    return qualifiedName(callback) + shownArguments(args, keywords, isDebug: isDebug)
  }

  private func shownArguments(
    _ args: ContiguousArray<Value>, _ keywords: PyDict?, isDebug: Bool
  ) -> String {
    guard isDebug else { return "()" }
    var shown = args.map { ReprLimiter(interpreter).text($0) }
    if let keywords {
      var position = 0
      while let live = keywords.livePosition(from: position) {
        position = live + 1
        let entry = keywords.entries[live]
        shown.append(
          "\(entry.key.asStr?.string ?? "")=\(ReprLimiter(interpreter).text(entry.value))")
      }
    }
    return "(\(shown.joined(separator: ", ")))"
  }

  /// `__qualname__`, else `__name__`, else the repr.
  private func qualifiedName(_ callback: Value) -> String {
    for name in [interpreter.names.qualname, interpreter.names.name] {
      if let found = try? interpreter.findAttribute(callback, name),
        let text = found.asStr, text.count > 0
      {
        return text.string
      }
    }
    return interpreter.safeRepr(callback)
  }

  /// The function written in Python behind wrappers and partials.
  private func sourceFunction(_ callback: Value) -> PyFunction? {
    var callback = callback
    for _ in 0..<100 {
      if let partial = callback.object as? PyPartial {
        callback = partial.function
        continue
      }
      guard callback.object?.kind != .builtin, callback.object?.kind != .method,
        let wrapped = try? interpreter.findAttribute(
          callback, interpreter.intern("__wrapped__"))
      else { break }
      callback = wrapped
    }
    return callback.asFunction
  }

  private func describe(_ callback: FutureCallback) -> String {
    switch callback {
    case .wakeup(let task): "\(task.type.qualname).task_wakeup()"
    case .observer(let observer): observer.displayName(interpreter)
    }
  }

  /// `cb=[…]`; nil where there are none.
  private func describe(_ callbacks: [FutureCallback]) -> String? {
    guard let first = callbacks.first, let last = callbacks.last else { return nil }
    switch callbacks.count {
    case 1: return "cb=[\(describe(first))]"
    case 2: return "cb=[\(describe(first)), \(describe(last))]"
    default:
      return "cb=[\(describe(first)), <\(callbacks.count - 2) more>, \(describe(last))]"
    }
  }

  // MARK: Futures and tasks

  /// `repr(future)`.
  func text(_ future: PyFuture) throws(Unwind) -> String {
    if activeReprs.contains(ObjectIdentifier(future)) { return "..." }
    activeReprs.insert(ObjectIdentifier(future))
    defer { activeReprs.remove(ObjectIdentifier(future)) }
    var parts: [String] = []
    switch future.state {
    case .pending: parts.append("pending")
    case .cancelled: parts.append("cancelled")
    case .finished:
      parts.append("finished")
      if future.failed {
        parts.append("exception=\(try interpreter.repr(future.result).string)")
      } else {
        parts.append("result=\(ReprLimiter(interpreter).text(future.result))")
      }
    }
    if let callbacks = describe(future.callbacks) { parts.append(callbacks) }
    if let origin = future.extras?.origin { parts.append("created at \(origin.place)") }
    if let task = future as? PyTask { try addTaskParts(task, &parts) }
    return "<\(future.type.shortName) \(parts.joined(separator: " "))>"
  }

  private func addTaskParts(_ task: PyTask, _ parts: inout [String]) throws(Unwind) {
    if task.cancelRequests > 0, !task.isDone { parts[0] = "cancelling" }
    parts.insert("name=\(try interpreter.repr(.object(task.taskName)).string)", at: 1)
    if let awaited = task.waitsOn {
      parts.insert("wait_for=\(try interpreter.repr(.object(awaited)).string)", at: 2)
    }
    if !task.coroutine.isUndefined, !task.coroutine.isNone {
      parts.insert("coro=<\(describe(coroutine: task.coroutine))>", at: 2)
    }
  }

  /// `f() running at file:line` (CPython: `_format_coroutine`).
  func describe(coroutine: Value) -> String {
    let name = qualifiedNameOfCoroutine(coroutine)
    guard let framed = coroutine.object as? FramedSuspendable else {
      if let native = coroutine.object as? NativeCoroutine {
        switch native.state {
        case .finished: return "\(name) done, defined at \(native.names.place)"
        case .created: return "\(name) running at \(native.names.place)"
        case .suspended, .running: return "\(name) running at \(native.names.awaitPlace)"
        }
      }
      return name
    }
    if let place = LibraryCoroutinePlace.place(of: framed) {
      switch framed.state {
      case .finished: return "\(name) done, defined at \(place.file):\(place.definition)"
      case .created: return "\(name) running at \(place.file):\(place.definition)"
      case .suspended, .running: return "\(name) running at \(place.file):\(place.awaiting)"
      }
    }
    let context = framed.code.context
    if let frame = framed.frame {
      let line =
        framed.state == .created
        ? context.firstLine : context.source.line(at: frame.header.pointee.lineOffset(framed.state))
      return "\(name) running at \(context.source.name):\(line)"
    }
    return "\(name) done, defined at \(context.source.name):\(context.firstLine)"
  }

  private func qualifiedNameOfCoroutine(_ coroutine: Value) -> String {
    if let chain = coroutine.object as? PySuspendable { return chain.qualname.string + "()" }
    for name in [interpreter.names.qualname, interpreter.names.name] {
      if let found = try? interpreter.findAttribute(coroutine, name),
        let text = found.asStr, text.count > 0
      {
        return text.string + "()"
      }
    }
    return "<\(interpreter.type(of: coroutine).name) without __name__>()"
  }

}

extension Frame.Header {
  /// Where the frame of a suspendable stands.
  func lineOffset(_ state: PySuspendable.State) -> UInt32 {
    state == .suspended && suspendedAt != 0 ? suspendedAt : position
  }
}

extension Interpreter {
  /// The repr as Swift text.
  func reprText(_ value: Value) throws(Unwind) -> String { try repr(value).string }

  /// The repr for a report; what cannot be shown is named by its type and address.
  func safeRepr(_ value: Value) -> String {
    do throws(Unwind) {
      return try repr(value).string
    } catch {
      let address = value.object.map { String($0.address, radix: 16) } ?? "0"
      return "<\(type(of: value).name) object at 0x\(address)>"
    }
  }

  /// The statement of the innermost Python function that runs.
  func currentPlace() -> (file: String, line: Int)? {
    var frame: Frame? = currentFrame
    while let current = frame {
      if let code = current.code {
        let source = code.context.source
        return (source.name, source.line(at: current.header.pointee.position))
      }
      frame = current.caller
    }
    return nil
  }

  /// Writes what a logger or a warning prints, after everything that was printed before.
  func writeDiagnostic(_ text: String) {
    do throws(Unwind) {
      try writeStandardError(text)
    } catch {
      output.writeError(text)
    }
  }
}
