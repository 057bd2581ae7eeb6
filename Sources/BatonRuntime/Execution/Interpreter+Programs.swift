// Running programs: source text to tree, scopes, nodes, and their execution.

import BatonSyntax

extension Interpreter {
  /// Source text to code that runs in `globals`.
  ///
  /// - Parameter usesNamespace: names are read and stored in a namespace given at the call, see
  ///   `run(_:namespace:)`, not in the globals.
  /// - Parameter isKnown: the text was compiled before, its warnings were shown then.
  /// - Parameter postponesAnnotations: as after `from __future__ import annotations`.
  func compile(
    _ source: SourceFile, mode: ParseMode, globals: PyDict, usesNamespace: Bool = false,
    topLevelAwait: Bool = false, isKnown: Bool = false, postponesAnnotations: Bool = false
  ) throws(Unwind) -> PyCode {
    let module: Module
    let scopes: ModuleScopes
    do throws(SyntaxError) {
      module = try Parser.parse(source, mode: mode)
    } catch {
      try showWarnings(error.warnings, source)
      throw syntaxError(error.asParsed(from: source, mode))
    }
    do throws(SyntaxError) {
      scopes = try Resolver.resolve(
        module, topLevelAwait: topLevelAwait, postponesAnnotations: postponesAnnotations)
    } catch {
      try showWarnings(error.warnings, source)
      throw syntaxError(error.asCompiled(from: source, self))
    }
    if !isKnown { try showWarnings(module.warnings + scopes.warnings, source) }
    return Lowering.lower(module, scopes, self, globals: globals, usesNamespace: usesNamespace)
  }

  /// A parsed module to code; one that awaits gives a coroutine when it is run.
  /// `postponesAnnotations` is read, and set by `from __future__ import annotations`.
  func compileAwaiting(
    _ module: Module, globals: PyDict, postponesAnnotations: inout Bool
  ) throws(Unwind) -> PyCode {
    let scopes: ModuleScopes
    do throws(SyntaxError) {
      scopes = try Resolver.resolve(
        module, topLevelAwait: true, postponesAnnotations: postponesAnnotations)
    } catch {
      try showWarnings(error.warnings, module.source)
      throw syntaxError(error)
    }
    postponesAnnotations = scopes.hasFutureAnnotations
    try showWarnings(module.warnings + scopes.warnings, module.source)
    return Lowering.lower(module, scopes, self, globals: globals)
  }

  private func showWarnings(
    _ warnings: [SyntaxWarning], _ source: SourceFile
  ) throws(Unwind) {
    try show(warnings, fileName: source.name)
  }

  /// The Python exception for an error of the parser or the resolver.
  func syntaxError(_ error: SyntaxError) -> Unwind {
    switch error.kind {
    case .recursion: return self.error(exceptions.recursionError, error.message)
    case .memory:
      return self.error(
        exceptions.memoryError, arguments: error.message.isEmpty ? [] : [str(error.message)])
    case .syntax, .indentation, .tab: break
    }
    let type =
      switch error.kind {
      case .indentation: exceptions.indentationError
      case .tab: exceptions.tabError
      default: exceptions.syntaxError
      }
    // An error of the file as a whole, such as its encoding, has no place.
    if error.line == 0 { return self.error(type, error.message) }
    let place = tuple([
      str(error.fileName), .int(error.line), .int(error.offset),
      error.text.map { str($0) } ?? .none, .int(error.endLine), .int(error.endOffset),
    ])
    do throws(Unwind) {
      let made = try call(.object(type), str(error.message), place)
      guard let exception = made.asException else { return typeError("SyntaxError") }
      return .raised(exception)
    } catch { return error }
  }

  /// Runs module code; with `namespace`, names live there. The value of an expression.
  func run(_ code: PyCode, namespace: Value? = nil) throws(Unwind) -> Value {
    let function = PyFunction(
      code: code, closure: [], defaults: [], keywordDefaults: nil, module: .none)
    if stackLimit - stackTop < code.slotCount + Frame.headerSlots { throw recursionError() }
    let frame = Frame(reservedAt: stackTop)
    frame.slots.initialize(repeating: .undefined, count: code.slotCount)
    for slot in code.cellLocals { frame.slots[slot] = .object(PyCell(self, .undefined)) }
    if let namespace { frame.slots[0] = namespace }
    return try run(function, code, frame)
  }

  /// Runs source text as the body of a module.
  func runModule(_ source: SourceFile, in namespace: PyDict) throws(Unwind) {
    let code = try compile(source, mode: .module, globals: namespace)
    _ = try run(code)
  }

  /// `locals()` of the running activation: a snapshot in functions, the namespace elsewhere.
  func localsDictionary() -> Value {
    guard let code = currentFrame.code else { return .object(PyDict(self)) }
    return locals(of: currentFrame, code)
  }

  func locals(of frame: Frame, _ code: PyCode) -> Value {
    if code.hasNamespace { return frame.slots[0] }
    if code.isModule { return .object(code.context.globals) }
    let dictionary = PyDict(self)
    for (slot, name) in code.localNames.enumerated() where !name.string.hasPrefix(".") {
      var value = frame.slots[slot]
      if let cell = value.downcast(.cell, PyCell.self) { value = cell.value }
      if !value.isUndefined { dictionary.set(name, value) }
    }
    if let function = frame.header.pointee.function?.takeUnretainedValue() {
      for (index, name) in code.freeNames.enumerated() where index < function.closure.count {
        let value = function.closure[index].value
        if !value.isUndefined { dictionary.set(name, value) }
      }
    }
    return .object(dictionary)
  }

  /// Raises what a signal asks for: called where `interruption` is not zero.
  func interrupted() throws(Unwind) {
    if let limits = library.limits { limits.check(interruption.pointee, self) }
    // Signals are for the thread that runs the program.
    guard interruption.pointee != 0, threads?.isAside != true else { return }
    let causes = interruption.pointee
    interruption.pointee = library.limits?.lastingCauses ?? 0
    if causes & InterruptSignal.garbageCause != 0 { collector.collectIfDue() }
    if causes & InterruptSignal.alarmCause != 0 { stepWatch?.sample() }
    if causes & InterruptSignal.signalCause != 0 { asyncio.deliverSignals() }
    if causes & InterruptSignal.caughtCause != 0 {
      do throws(Unwind) {
        try library.signals.deliver(self)
      } catch {
        interruption.pointee |= causes & InterruptSignal.interruptCause
        throw error
      }
    }
    if causes & InterruptSignal.interruptCause == 0 { return }
    // Ctrl-C cancels the main task of a Runner first.
    if let run = asyncio.interruptible {
      if try run.interrupted(self) { return }
    } else if let supervisor = asyncio.supervisor, try supervisor.interrupted() {
      return
    }
    throw error(exceptions.keyboardInterrupt, arguments: [])
  }
}

extension SyntaxError {
  /// As the parser of CPython shows the place: with the end of the line where it has read it, which
  /// a module always has. What breaks off at the end of its text has no place in the line.
  fileprivate func asParsed(from source: SourceFile, _ mode: ParseMode) -> SyntaxError {
    guard let text, !isInToken, !message.hasPrefix("unterminated ") else { return self }
    let isEnded = source.endsLine(line)
    let isBrokenOff =
      mode != .module && message == "invalid syntax" && offset > text.unicodeScalars.count
      && line >= source.lineCount - 1 && (!isEnded || text.isEmpty)
    let hasReadOn =
      endLine > line || (message.hasSuffix("was never closed") && line < source.lineCount - 1)
    let showsEnd = (isEnded || (mode == .module && !text.isEmpty)) && !hasReadOn
    let shown = showsEnd ? text + "\n" : text
    if mode == .module, !source.name.hasPrefix("<"), let tail = Self.tail(ofFileLine: shown) {
      let limit = tail.unicodeScalars.count + 2
      return SyntaxError(
        kind: kind, message: message, fileName: fileName, line: line, offset: min(offset, limit),
        endLine: endLine, endOffset: min(endOffset, limit), text: tail)
    }
    return SyntaxError(
      kind: kind, message: message, fileName: fileName, line: line,
      offset: isBrokenOff ? 0 : offset, endLine: endLine, endOffset: isBrokenOff ? 0 : endOffset,
      text: shown)
  }

  /// What is left of a long line that is read from a file piece by piece; nil for one that fits
  /// (CPython: `err_programtext`).
  private static func tail(ofFileLine text: String) -> String? {
    let piece = 999
    let bytes = Array(text.utf8)
    guard bytes.count > piece else { return nil }
    return String(decoding: bytes[((bytes.count - 1) / piece * piece)...], as: UTF8.self)
  }

  /// As the compiler of CPython shows the place: with the line that is in the file, if there is one.
  fileprivate func asCompiled(
    from source: SourceFile, _ interpreter: Interpreter
  ) -> SyntaxError {
    var shown: String?
    if !source.name.hasPrefix("<") {
      let file = interpreter.hidesFiles ? source : interpreter.displayedSource(source.name)
      if let file, line <= file.lineCount {
        let text = file.lineText(line) + (file.endsLine(line) ? "\n" : "")
        shown = text.isEmpty ? nil : Self.tail(ofFileLine: text) ?? text
      }
    }
    return SyntaxError(
      kind: kind, message: message, fileName: fileName, line: line, offset: offset,
      endLine: endLine, endOffset: endOffset, text: shown)
  }
}

extension SourceFile {
  /// A line break stands behind that line, counted from 1.
  fileprivate func endsLine(_ line: Int) -> Bool {
    guard line < lineCount else { return false }
    return line < lineCount - 1 || !endsOpen
  }
}
