// Module _asyncio_streams: what `asyncio.streams` and `asyncio.subprocess` need of the system.

import BatonLoop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum StreamsCoreModule {
  static func make(_ interpreter: Interpreter) throws(Unwind) -> PyModule {
    let module = PyModule(interpreter, name: "_asyncio_streams")
    module.add(socketRows + loopRows + processRows, interpreter)
    module.set("Pipe", .object(interpreter.library.types(interpreter).pipe))
    for (name, number) in constants { module.set(name, .int(Int(number))) }
    return module
  }

  private static var constants: [(String, Int32)] {
    [
      ("AF_UNSPEC", AF_UNSPEC), ("AF_INET", AF_INET), ("AF_INET6", AF_INET6),
      ("SOCK_STREAM", PySocket.stream), ("IPPROTO_TCP", Int32(IPPROTO_TCP)),
      ("IPPROTO_UDP", Int32(IPPROTO_UDP)), ("IPPROTO_IPV6", Int32(IPPROTO_IPV6)),
      ("IPV6_V6ONLY", IPV6_V6ONLY), ("TCP_NODELAY", TCP_NODELAY), ("SOL_SOCKET", SOL_SOCKET),
      ("SO_REUSEADDR", SO_REUSEADDR), ("SO_REUSEPORT", SO_REUSEPORT),
      ("SO_KEEPALIVE", SO_KEEPALIVE), ("SO_ERROR", SO_ERROR), ("AI_PASSIVE", AI_PASSIVE),
      ("SHUT_WR", Int32(SHUT_WR)), ("EADDRNOTAVAIL", EADDRNOTAVAIL), ("EMFILE", EMFILE),
      ("ENFILE", ENFILE), ("ENOBUFS", ENOBUFS), ("ENOMEM", ENOMEM), ("EIO", EIO),
    ]
  }

  // MARK: Sockets

  private static var socketRows: [BuiltinRow] {
    [
      BuiltinRow("ByteQueue", "", .function) { interpreter, _ in
        .object(PyByteQueue(interpreter))
      },
      BuiltinRow("socket", "family, type, proto, /", .function) {
        interpreter, args throws(Unwind) in
        try PySocket.make(interpreter, args)
      },
      BuiltinRow("is_numeric", "host, family, /", .function) { interpreter, args throws(Unwind) in
        let family = try PosixModule.int32(interpreter, args[1])
        return .bool(SocketAddress.isNumeric(args[0].asStr?.string ?? "", family))
      },
      BuiltinRow("host_error", "code, /", .function) { interpreter, args throws(Unwind) in
        let code = try PosixModule.int32(interpreter, args[0])
        return interpreter.str(gai_strerror(code).map { String(cString: $0) } ?? "")
      },
      BuiltinRow("ask_host", "loop, future, host, port, family, type, proto, flags, /", .function) {
        interpreter, args throws(Unwind) in
        guard let loop = args[0].object as? PyEventLoop, let future = args[1].asFuture else {
          return .none
        }
        let question = HostQuestion(
          host: args[2].asStr?.string, service: args[3].asStr?.string,
          family: try PosixModule.int32(interpreter, args[4]),
          kind: try PosixModule.int32(interpreter, args[5]),
          proto: try PosixModule.int32(interpreter, args[6]),
          flags: try PosixModule.int32(interpreter, args[7]))
        let isAsked = loop.outside.ask(.host(question)) { answer in
          guard case .host(let answers, let error) = answer, !future.isDone else { return }
          try? future.finish(interpreter, result(interpreter, answers, error))
        }
        if !isAsked {
          let (answers, error) = question.ask()
          try future.finish(interpreter, result(interpreter, answers, error))
        }
        return .none
      },
    ]
  }

  /// The list that `getaddrinfo` gives, or the number of its error.
  private static func result(
    _ interpreter: Interpreter, _ answers: [HostAnswer], _ error: Int32
  ) -> Value {
    if error != 0 { return .int(Int(error)) }
    return interpreter.list(
      ContiguousArray(
        answers.map { answer in
          interpreter.tuple([
            .int(Int(answer.family)), .int(Int(answer.kind)), .int(Int(answer.proto)),
            interpreter.str(answer.name), answer.address.value(interpreter),
          ])
        }))
  }

  // MARK: The loop

  private static var loopRows: [BuiltinRow] {
    [
      BuiltinRow("watched", "loop, descriptor, /", .function) { interpreter, args throws(Unwind) in
        guard let loop = args[0].object as? PyEventLoop else { return .none }
        let descriptor = try PosixModule.int32(interpreter, args[1])
        let interest = loop.loop.interest(in: descriptor)
        return interpreter.tuple([
          .bool(interest.contains(.read)), .bool(interest.contains(.write)),
        ])
      },
      BuiltinRow("warn", "message, place, source, /", .function) {
        interpreter, args throws(Unwind) in
        let text = try interpreter.string(args[0]).string
        let place = (args[1].asStr?.string ?? "").split(separator: ":")
        guard place.count == 2, let line = Int(place[1]) else { return .none }
        try interpreter.warnOfLibrary(text, file: String(place[0]), line: line, about: args[2])
        return .none
      },
      BuiltinRow("thread_gate", "", .function) { interpreter, _ in ThreadGate.make(interpreter) },
      BuiltinRow("log", "text, /", .function) { interpreter, args throws(Unwind) in
        interpreter.writeDiagnostic(try interpreter.string(args[0]).string + "\n")
        return .none
      },
    ]
  }

  // MARK: Processes

  private static var processRows: [BuiltinRow] {
    [
      BuiltinRow("pipe", "", .function) { interpreter, _ throws(Unwind) in
        var ends: [Int32] = [-1, -1]
        if pipe(&ends) != 0 { throw interpreter.osError(.current) }
        for end in ends { PyDescriptor.prepare(end, blocks: true) }
        return interpreter.tuple([
          .object(PyPipe(interpreter, ends[0], mode: "rb")),
          .object(PyPipe(interpreter, ends[1], mode: "wb")),
        ])
      },
      BuiltinRow("never_blocks", "pipe, /", .function) { _, args in
        if let pipe = args[0].object as? PyPipe { pipe.neverBlocks() }
        return .none
      },
      BuiltinRow("borrow", "descriptor, /", .function) { interpreter, args throws(Unwind) in
        let descriptor = try PosixModule.int32(interpreter, args[0])
        return .object(PyPipe(interpreter, descriptor, mode: "rb+", isBorrowed: true))
      },
      BuiltinRow("kind", "descriptor, /", .function) { interpreter, args throws(Unwind) in
        let descriptor = try PosixModule.int32(interpreter, args[0])
        do throws(SystemError) {
          switch try FileSystem.status(descriptor).st_mode & S_IFMT {
          case S_IFIFO: return interpreter.str("fifo")
          case S_IFSOCK: return interpreter.str("socket")
          case S_IFCHR: return interpreter.str("character")
          default: return interpreter.str("other")
          }
        } catch { throw interpreter.osError(error) }
      },
      BuiltinRow(
        "start_process",
        "candidates, arguments, environment, folder, streams, kept, closes_others, restores_signals,"
          + " starts_session, group, /", .function, startProcess),
      BuiltinRow("take_status", "pid, /", .function) { interpreter, args throws(Unwind) in
        let process = try PosixModule.int32(interpreter, args[0])
        return ProcessStart.takeStatus(of: process).map { .int($0) } ?? .none
      },
      BuiltinRow("forwards_output", "", .function) { interpreter, _ in
        .bool(interpreter.library.limits?.limits.output != nil)
      },
      BuiltinRow("forward", "pipe, stream, /", .function) { interpreter, args throws(Unwind) in
        let pipe = args[0].unchecked(PyPipe.self)
        let stream = try PosixModule.int32(interpreter, args[1])
        while let bytes = interpreter.bytesLike(try pipe.read(interpreter, 1 << 16)) {
          if bytes.isEmpty { return .bool(false) }
          _ = Output.writeAll(stream, bytes)
        }
        return .bool(true)
      },
      BuiltinRow("when_ended", "loop, pid, callback, /", .function) {
        interpreter, args throws(Unwind) in
        guard let loop = args[0].object as? PyEventLoop else { return .none }
        let process = try PosixModule.int32(interpreter, args[1])
        let callback = args[2]
        let isAsked = loop.outside.ask(.end(of: process)) { _ in
          let status = ProcessStart.takeStatus(of: process) ?? 255
          let call = ScheduledCall(
            loop, callback, argument: .int(status), interpreter.currentContext)
          _ = loop.callSoon(call)
        }
        if !isAsked { throw interpreter.runtimeError("can't start new thread") }
        return .none
      },
    ]
  }

  private static func startProcess(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    interpreter.touchFiles("the program starts another one")
    interpreter.touchNetwork("the program starts another one")
    var start = ProcessStart()
    start.candidates = try words(interpreter, args[0])
    start.arguments = try words(interpreter, args[1])
    if !args[2].isNone { start.environment = try words(interpreter, args[2]) }
    if !args[3].isNone { start.folder = try word(interpreter, args[3]) }
    start.streams = try descriptors(interpreter, args[4])
    start.kept = try descriptors(interpreter, args[5])
    start.closesOthers = try interpreter.isTrue(args[6])
    start.restoresSignals = try interpreter.isTrue(args[7])
    start.startsSession = try interpreter.isTrue(args[8])
    if !args[9].isNone { start.group = try PosixModule.int32(interpreter, args[9]) }
    let limits = interpreter.library.limits?.limits
    if let limits {
      start.group = start.startsSession ? nil : 0
      start.memory = limits.memory
    }
    do throws(SystemError) {
      let process = try start.start()
      if limits != nil, !ProcessGuard.add(process) {
        kill(process, SIGKILL)
        throw SystemError(code: EAGAIN)
      }
      return .int(Int(process))
    } catch {
      throw interpreter.osError(error)
    }
  }

  private static func descriptors(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> [Int32] {
    var result: [Int32] = []
    for element in try interpreter.elements(of: value) {
      result.append(try PosixModule.int32(interpreter, element))
    }
    return result
  }

  private static func words(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> [[UInt8]] {
    var result: [[UInt8]] = []
    for element in try interpreter.elements(of: value) {
      result.append(try word(interpreter, element))
    }
    return result
  }

  /// CPython: `PyUnicode_FSConverter`.
  private static func word(
    _ interpreter: Interpreter, _ value: Value
  ) throws(Unwind) -> [UInt8] {
    let path = try interpreter.fileSystemPath(value)
    let bytes = path.asStr.map { Array($0.string.utf8) } ?? interpreter.bytesLike(path) ?? []
    if bytes.contains(0) { throw interpreter.valueError("embedded null byte") }
    return bytes
  }
}

extension Interpreter {
  /// A ResourceWarning at a line of CPython's asyncio: those that are not ignored are those of `-X dev`
  /// and of the filters of a program that imports `warnings`.
  fileprivate func warnOfLibrary(
    _ message: String, file: String, line: Int, about source: Value
  ) throws(Unwind) {
    let path = AsyncioState.libraryPath + file
    if let module = modules.get(intern("warnings"))?.asModule,
      let explicit = module.namespace.get(intern("warn_explicit"))
    {
      let name = "asyncio.\(file.dropLast(3))"
      _ = try call(
        explicit,
        [
          str(message), .object(exceptions.resourceWarning), str(path), .int(line), str(name),
          .none,
          source,
        ], keywordNames: [intern("source")])
      return
    }
    guard isDevMode else { return }
    let shown = SourceText.string(sourceLine(path, line))
    let trace = "ResourceWarning: Enable tracemalloc to get the object allocation traceback\n"
    writeDiagnostic(
      "\(path):\(line): ResourceWarning: \(message)\n  \(shown)\n\(source.isNone ? "" : trace)")
  }
}
