// Warnings that the runtime itself gives. Once a program imports `warnings`, that module decides.

import BatonSyntax

extension Interpreter {
  /// Where a warning is shown: the activation `level` steps out, 1 being the running one.
  struct WarningPlace {
    var file = "<sys>"
    var line = 0
    var module = "sys"
    var globals: PyDict?
    var source: SourceFile?
  }

  func warningPlace(level: Int) -> WarningPlace {
    var frame: Frame? = currentFrame
    var left = max(level, 1)
    if left == 1, let state = asyncioState, state.loopFrame?.slots == currentFrame.slots {
      return WarningPlace(
        file: AsyncioState.libraryPath + "events.py", line: 89, module: "asyncio.events",
        globals: state.eventsNamespace)
    }
    if left == 1, let state = asyncioState, state.closingFrame?.slots == currentFrame.slots {
      return WarningPlace(
        file: AsyncioState.libraryPath + "base_events.py", line: 746, module: "asyncio.base_events",
        globals: state.eventsNamespace)
    }
    while let current = frame {
      if let code = current.code {
        left -= 1
        if left == 0 {
          let globals = code.context.globals
          let source = code.context.source
          return WarningPlace(
            file: source.name, line: source.line(at: current.header.pointee.position),
            module: globals.get(names.name)?.asStr?.string ?? "<string>", globals: globals,
            source: source)
        }
      }
      frame = current.caller
    }
    return WarningPlace()
  }

  /// Gives a warning (CPython: `PyErr_WarnEx`). Raises where a filter makes it an error.
  /// `detail` is printed after the warning itself; `source` is what the warning is about.
  func warn(
    _ category: PyType, _ message: String, detail: String? = nil, from source: Value = .none,
    level: Int = 1
  ) throws(Unwind) {
    let place = warningPlace(level: level)
    if let module = modules.get(intern("warnings"))?.object as? PyModule,
      let explicit = module.namespace.get(intern("warn_explicit"))
    {
      let registry = place.globals.map { Value.object(warningRegistry(in: $0)) } ?? .none
      let source = isFinalizing ? .none : source
      _ = try call(
        explicit,
        [
          str(message), .object(category), str(place.file), .int(place.line), str(place.module),
          registry, source,
        ], keywordNames: [intern("source")])
      return
    }
    if isIgnoredByDefault(category, place.module) { return }
    let registry = warningRegistry(in: place.globals ?? placelessNamespace)
    let key = tuple([str(message), .object(category), .int(place.line)])
    if try registry.get(key, self) != nil { return }
    try registry.set(key, .bool(true), self)
    var text = "\(place.file):\(place.line): \(category.name): \(message)\n"
    hasReadSource = true
    // At the end of the program CPython cannot import what shows more.
    if !isFinalizing {
      let line = SourceText.string(SourceText.trimmed(sourceLine(place.file, place.line)))
      if !line.isEmpty { text += "  \(line)\n" }
      if let detail { text += detail }
    }
    try writeStandardError(text)
  }

  private func isIgnoredByDefault(_ category: PyType, _ module: String) -> Bool {
    if isDevMode { return false }
    if category.isSubtype(of: exceptions.deprecationWarning) { return module != "__main__" }
    return category.isSubtype(of: exceptions.pendingDeprecationWarning)
      || category.isSubtype(of: exceptions.importWarning)
      || category.isSubtype(of: exceptions.resourceWarning)
  }

  /// `__warningregistry__` of a module: what was shown already.
  func warningRegistry(in globals: PyDict) -> PyDict {
    let name = intern("__warningregistry__")
    if let known = globals.get(name)?.asDict { return known }
    let made = PyDict(self)
    globals.set(name, .object(made))
    return made
  }

  /// Writes to `sys.stderr`, whatever the program has put there.
  func writeStandardError(_ text: String) throws(Unwind) {
    if let system = modules.get(intern("sys"))?.asModule,
      let current = system.namespace.get(intern("stderr")),
      let original = system.namespace.get(intern("__stderr__")),
      !current.isIdentical(to: original)
    {
      if !current.isNone { _ = try callMethod(current, intern("write"), str(text)) }
      return
    }
    _ = output.writeError(text)
  }

  /// The warnings of the compiler, before the program runs.
  func show(_ found: [SyntaxWarning], fileName: String) throws(Unwind) {
    for warning in found {
      let category =
        warning.isDeprecation ? exceptions.deprecationWarning : exceptions.syntaxWarning
      if let module = modules.get(intern("warnings"))?.object as? PyModule,
        let explicit = module.namespace.get(intern("warn_explicit"))
      {
        try show(warning, category, fileName: fileName, explicit)
        continue
      }
      let module = fileName.hasSuffix(".py") ? String(fileName.dropLast(3)) : fileName
      if isIgnoredByDefault(category, module) { continue }
      var text = "\(fileName):\(warning.line): \(category.name): \(warning.message)\n"
      let line = SourceText.trimmed(sourceLine(fileName, warning.line))
      if !line.isEmpty { text += "  \(SourceText.string(line))\n" }
      try writeStandardError(text)
    }
  }

  /// The warnings of lines that a traceback has parsed; none once the program has a say in them.
  func textOfRepeated(_ warnings: [SyntaxWarning]) -> String {
    if warnings.isEmpty || modules.get(intern("warnings")) != nil { return "" }
    var text = ""
    for warning in warnings where !warning.isDeprecation {
      text += "<unknown>:\(warning.line): SyntaxWarning: \(warning.message)\n"
    }
    return text
  }

  /// Leaves a warning of the compiler to module `warnings`. Where a filter makes it an error it is
  /// a SyntaxError (CPython: `_PyErr_EmitSyntaxWarning`).
  private func show(
    _ warning: SyntaxWarning, _ category: PyType, fileName: String, _ explicit: Value
  ) throws(Unwind) {
    do throws(Unwind) {
      _ = try call(
        explicit,
        [str(warning.message), .object(category), str(fileName), .int(warning.line)])
    } catch {
      guard caught(error, category) != nil else { throw error }
      let text = SourceText.trimmed(sourceLine(fileName, warning.line))
      let place = tuple([
        str(fileName), .int(warning.line), .none,
        text.isEmpty ? .none : str(SourceText.string(text)),
      ])
      let made = try call(.object(exceptions.syntaxError), str(warning.message), place)
      if let exception = made.asException { throw .raised(exception) }
    }
  }
}
