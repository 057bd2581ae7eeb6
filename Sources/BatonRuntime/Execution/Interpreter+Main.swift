// One program from its bytes to its exit status.

import BatonSyntax

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is to be run.
package struct Program: Sendable {
  package enum Origin: Sendable {
    /// A script file, by the path as it was given.
    case file(String)
    /// `-c`.
    case command(String)
    /// Standard input.
    case standardInput
  }

  package let origin: Origin
  /// `sys.argv[1:]`.
  package let arguments: [String]
  /// Print nothing but what CPython prints.
  package let isPlain: Bool

  /// `-` was given for standard input: it is `sys.argv[0]`.
  package let isStandardInputNamed: Bool
  /// Say why and what to write after mistakes; nil: on a terminal.
  package let isCoached: Bool?
  /// Steps that hold the loop as long as this, in seconds, are told of; nil: none.
  package let watchLimit: Double?
  /// Time passes only where the program waits.
  package var isClockVirtual = false
  /// Where the seconds that went by on the virtual clock are written in the end.
  package var clockReport: Int32?
  /// Where it is written which line of the program wrote which bytes of its output.
  package var placesReport: Int32?
  /// `-X dev`: more warnings, asyncio's debug mode.
  package var isDevMode = false
  /// `-u`: what is printed is written at once.
  package var isUnbuffered = false
  package var limits = ProgramLimits()

  package init(
    origin: Origin, arguments: [String], isPlain: Bool, isStandardInputNamed: Bool = false,
    isCoached: Bool? = nil, watchLimit: Double? = nil
  ) {
    self.isCoached = isCoached
    self.watchLimit = watchLimit
    self.origin = origin
    self.arguments = arguments
    self.isPlain = isPlain
    self.isStandardInputNamed = isStandardInputNamed
  }
}

extension Interpreter {
  /// Runs a program to its end: output flushed, exception shown. The exit status.
  package func runMain(_ source: SourceFile, fileName: String?) -> Int32 {
    let namespace = makeMain(fileName: fileName, forProgram: true).namespace
    var status: Int32 = 0
    do throws(Unwind) {
      let code = try compile(source, mode: .module, globals: namespace)
      _ = try run(code)
      if fileName != nil { flushOwnStreams() }
    } catch {
      if fileName != nil { flushOwnStreams() }
      if case .raised(let exception) = error { status = showUncaught(exception) }
    }
    status = finish(status)
    if endsByInterrupt { InterruptSignal.endProcess() }
    return status
  }

  /// The module `__main__`, empty. That of a program starts with annotations, the prompt's does not.
  func makeMain(fileName: String?, forProgram: Bool = false) -> PyModule {
    let main = PyModule(self, name: "__main__")
    modules.set(intern("__main__"), .object(main))
    let known = (try? importAbsolute("builtins")) ?? .object(builtins)
    if forProgram { main.namespace.set(names.annotations, .object(PyDict(self))) }
    main.namespace.set(names.builtins, known)
    if let fileName {
      main.namespace.set(names.file, str(fileName))
      if forProgram { main.namespace.set(intern("__cached__"), .none) }
    }
    return main
  }

  /// Shows an exception that reached the top; the exit status (CPython: `_PyRun_SimpleFile`,
  /// `handle_system_exit`).
  func showUncaught(_ exception: PyException) -> Int32 {
    if isInstance(exception, exceptions.systemExit) { return exitStatus(of: exception) }
    _ = output.flush()
    uncaught = exception
    switch callExceptionHook(exception) {
    case .absent: showOnStandardError(exception)
    case .called: _ = output.flush()
    case .exited(let status): return status
    }
    if !isPlain { writeReport(NotSupported.lines(for: exception, self)) }
    coach?.endsByError()
    coach?.failed(exception, self)
    if isInstance(exception, exceptions.keyboardInterrupt) {
      endsByInterrupt = true
      return 130
    }
    return 1
  }

  /// What `sys.exit(code)` means (CPython: `handle_system_exit`).
  private func exitStatus(of exception: PyException) -> Int32 {
    let code = exception.exitCode
    switch code {
    case .none: return 0
    case .int(let int): return Int32(truncatingIfNeeded: int)
    case .bool(let bool): return bool ? 1 : 0
    default: break
    }
    if code.downcast(.int, PyInt.self) != nil { return Int32(truncatingIfNeeded: code.asInt ?? -1) }
    _ = output.flush()
    do throws(Unwind) {
      let text = try string(code)
      let current = modules.get(intern("sys"))?.asModule?.namespace.get(intern("stderr"))
      if current.map({ !$0.isNone }) == true {
        try writeStandardError(text.string)
        try writeStandardError("\n")
      } else {
        output.writeError(text.string + "\n")
      }
    } catch {}
    return 1
  }

  /// The end of the process: what is left is freed, output flushed.
  func finish(_ status: Int32) -> Int32 {
    var status = status
    runExitFunctions()
    threads?.finish(self)
    var isBroken = output.flush() != 0
    if !flushReplacedStreams() { status = 120 }
    if collector.isEnabled { _ = collector.collect() }
    rings.collect(self)
    asyncioState?.warnUnclosedLoops()
    isFinalizing = true
    uncaught = nil
    if asyncioState?.currentLoop?.keepsProgram != true { takeDownNames() }
    if output.flush() != 0 { isBroken = true }
    if isBroken {
      output.writeError(
        "Exception ignored in: <_io.TextIOWrapper name='<stdout>' mode='w' encoding='utf-8'>\nBrokenPipeError: [Errno 32] Broken pipe\n"
      )
      status = 120
    }
    writeReport(asyncioState?.isDeadlocked == true ? [] : ledger?.lines(self) ?? [])
    writeReport(coach?.lines ?? [])
    return exitStatus ?? status
  }

  /// The program's names die, and all that only they led to.
  private func takeDownNames() {
    if let main = modules.get(intern("__main__"))?.downcast(.module, PyModule.self) {
      var position = 0
      while let live = main.namespace.livePosition(from: position) {
        position = live + 1
        (main.namespace.entries[live].value.object as? PyWeakReference)?.forgetFunction()
      }
      if hasFinalizers || asyncioState != nil { collector.finalizeAll(from: main.namespace) }
      clearNamespace(main.namespace)
    }
    _ = collector.collect()
    asyncioState?.shutDown()
  }

  /// Names of a module die in the order of CPython's `_PyModule_ClearDict`: those with one leading
  /// underscore first, then the others.
  func clearNamespace(_ namespace: PyDict) {
    for underscored in [true, false] {
      var position = 0
      while let live = namespace.livePosition(from: position) {
        position = live + 1
        guard let name = namespace.entries[live].key.asStr else { continue }
        let isUnderscored = name.count > 1 && name[0] == 0x5F && name[1] != 0x5F
        if isUnderscored == underscored, !name.isEqual(to: names.builtins) {
          namespace.setValue(at: live, .none)
        }
      }
    }
  }
}

/// Runs a program in a new interpreter, on a thread with a large stack. The exit status.
package func runProgram(_ program: Program) -> Int32 {
  LargeStack.run { floor in
    guard let seed = HashSeed.ofEnvironment() else { return HashSeed.refuse() }
    let interpreter = Interpreter(hashSeed: seed)
    interpreter.nativeStackFloor = floor
    interpreter.isPlain = program.isPlain
    interpreter.isDevMode = program.isDevMode || Interpreter.isSet("PYTHONDEVMODE")
    interpreter.output.writesThrough = program.isUnbuffered
    interpreter.output.flushesLines = Interpreter.isSet("PYTHONUNBUFFERED")
    if !program.isPlain {
      interpreter.ledger = Ledger()
      if program.isCoached ?? (isatty(2) == 1) { interpreter.coach = Coach() }
      interpreter.watchLimit = program.watchLimit
    }
    InterruptSignal.install(interpreter.interruption)
    interpreter.prepare(program)
    defer {
      interpreter.reportClock(program)
      if !program.limits.isEmpty { ProcessGuard.endChildren() }
    }
    return interpreter.run(program)
  }
}

extension Interpreter {
  /// The environment has the variable, and it is not empty.
  static func isSet(_ variable: String) -> Bool {
    getenv(variable).map { $0.pointee != 0 } ?? false
  }

  fileprivate func run(_ program: Program) -> Int32 {
    switch load(program) {
    case .refused(let status): return status
    case .source(let source, let fileName): return runMain(source, fileName: fileName)
    }
  }

  /// A program's text, or the exit status where it cannot be had.
  enum LoadedProgram {
    case source(SourceFile, fileName: String?)
    case refused(Int32)
  }

  /// Reads a program and makes `sys` ready for it.
  func load(_ program: Program) -> LoadedProgram {
    let name: String
    let bytes: [UInt8]
    var isStream = true
    switch program.origin {
    case .command(let text):
      isStream = false
      name = "<string>"
      bytes = Array(text.utf8)
    case .standardInput:
      name = "<stdin>"
      bytes = Self.readAll(0) ?? []
    case .file(let path):
      let isFolder = Self.isFolder(path)
      let script = isFolder ? path + "/__main__.py" : path
      name = Self.absolutePath(script)
      let descriptor = open(script, O_RDONLY)
      guard descriptor >= 0 else {
        if !isFolder { return .refused(cannotOpen(path, errno)) }
        let folder = Self.absolutePath(path)
        output.writeError("baton: can't find '__main__' module in '\(folder)'\n")
        return .refused(1)
      }
      defer { Self.closeDescriptor(descriptor) }
      guard let contents = Self.readAll(descriptor) else {
        return .refused(cannotOpen(path, errno))
      }
      bytes = contents
    }
    configure(program)
    let source: SourceFile
    do throws(SyntaxError) {
      source = try Parser.decode(fileName: name, bytes: bytes, isStream: isStream)
    } catch {
      if case .raised(let exception) = syntaxError(error) {
        return .refused(showUncaught(exception))
      }
      return .refused(1)
    }
    // Tracebacks show the lines of `-c`, also for what it compiles itself under that name.
    if case .command = program.origin { registerSource(source) }
    if case .file = program.origin, hidesFiles { registerSource(source) }
    return .source(source, fileName: isStream ? name : nil)
  }

  private func cannotOpen(_ path: String, _ code: Int32) -> Int32 {
    let reason = String(cString: strerror(code))
    let place = Self.absolutePath(path)
    output.writeError("baton: can't open file '\(place)': [Errno \(code)] \(reason)\n")
    return 2
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The path from the root, as tracebacks show it; nothing else is made of it.
  private static func absolutePath(_ path: String) -> String {
    if path.hasPrefix("/") { return path }
    guard let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return "\(String(cString: folder))/\(path)"
  }

  private static func closeDescriptor(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  /// All bytes of a file descriptor; nil on an error, with `errno`.
  private static func readAll(_ descriptor: Int32) -> [UInt8]? {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      if count == 0 { return result }
      result.append(contentsOf: buffer[..<count])
    }
  }
}
