// posix: the process, its environment, the machine.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PosixModule {
  static var processRows: [BuiltinRow] {
    [
      BuiltinRow("_exit", "status", .function) { interpreter, args throws(Unwind) in
        let status = try int32(interpreter, args[0])
        _exit(status)
      },
      BuiltinRow("abort", "", .function) { _, _ in
        #if canImport(Glibc)
          Glibc.abort()
        #else
          Darwin.abort()
        #endif
      },
      BuiltinRow("cpu_count", "", .function) { _, _ in
        let count = sysconf(Int32(_SC_NPROCESSORS_ONLN))
        return count > 0 ? .int(count) : .none
      },
      BuiltinRow("ctermid", "", .function) { interpreter, _ in interpreter.str("/dev/tty") },
      BuiltinRow("getegid", "", .function) { _, _ in .int(Int(getegid())) },
      BuiltinRow("geteuid", "", .function) { _, _ in .int(Int(geteuid())) },
      BuiltinRow("getgid", "", .function) { _, _ in .int(Int(getgid())) },
      BuiltinRow("getloadavg", "", .function) { interpreter, _ throws(Unwind) in
        var loads = [0.0, 0.0, 0.0]
        guard getloadavg(&loads, 3) == 3 else {
          throw interpreter.error(interpreter.exceptions.osError, "Load averages are unobtainable")
        }
        return interpreter.tuple(ContiguousArray(loads.map { .float($0) }))
      },
      BuiltinRow("getpgrp", "", .function) { _, _ in .int(Int(getpgrp())) },
      BuiltinRow("getpid", "", .function) { _, _ in .int(Int(getpid())) },
      BuiltinRow("getppid", "", .function) { _, _ in .int(Int(getppid())) },
      BuiltinRow("getuid", "", .function) { _, _ in .int(Int(getuid())) },
      BuiltinRow("kill", "pid, signal, /", .function) { interpreter, args throws(Unwind) in
        let process = try int32(interpreter, args[0])
        let number = try int32(interpreter, args[1])
        if interpreter.library.limits != nil, !ProcessGuard.allows(number, to: process) {
          throw interpreter.osError(SystemError(code: EPERM))
        }
        #if canImport(Glibc)
          let result = Glibc.kill(process, number)
        #else
          let result = Darwin.kill(process, number)
        #endif
        if result != 0 { throw interpreter.osError(.current) }
        if interpreter.interruption.pointee != 0 { try interpreter.interrupted() }
        return .none
      },
      BuiltinRow("putenv", "name, value, /", .function) { interpreter, args throws(Unwind) in
        let name = try interpreter.pathArgument(args[0])
        let value = try interpreter.pathArgument(args[1])
        if name.utf8.contains(0x3D) {
          throw interpreter.valueError("illegal environment variable name")
        }
        if setenv(name, value, 1) != 0 { throw interpreter.osError(.current) }
        return .none
      },
      BuiltinRow("strerror", "code, /", .function) { interpreter, args throws(Unwind) in
        interpreter.str(SystemError(code: try int32(interpreter, args[0])).message)
      },
      BuiltinRow("system", "command", .function) { interpreter, args throws(Unwind) in
        let command = try interpreter.pathArgument(args[0])
        interpreter.touchFiles("the program starts another one")
        interpreter.touchNetwork("the program starts another one")
        let streams = interpreter.library.streams(interpreter)
        _ = try interpreter.callMethod(.object(streams.output), interpreter.intern("flush"))
        if let limits = interpreter.library.limits?.limits {
          return .int(Int(try ProcessGuard.system(command, limits, interpreter)))
        }
        #if canImport(Glibc)
          return .int(Int(Glibc.system(command)))
        #else
          throw interpreter.unsupported("os.system()")
        #endif
      },
      BuiltinRow("times", "", .function) { interpreter, _ in
        var buffer = tms()
        let elapsed = times(&buffer)
        let ticks = Double(sysconf(Int32(_SC_CLK_TCK)))
        let fields = [
          buffer.tms_utime, buffer.tms_stime, buffer.tms_cutime, buffer.tms_cstime, elapsed,
        ]
        return .object(
          PyTuple(
            interpreter.library.types(interpreter).processTimes,
            ContiguousArray(fields.map { .float(Double($0) / ticks) })))
      },
      BuiltinRow("umask", "mask, /", .function) { interpreter, args throws(Unwind) in
        .int(Int(umask(mode_t(truncatingIfNeeded: try int32(interpreter, args[0])))))
      },
      BuiltinRow("uname", "", .function) { interpreter, _ throws(Unwind) in
        var found = utsname()
        if uname(&found) != 0 { throw interpreter.osError(.current) }
        func text<Field>(_ field: Field) -> Value {
          withUnsafeBytes(of: field) { bytes in
            interpreter.str(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
          }
        }
        return .object(
          PyTuple(
            interpreter.library.types(interpreter).systemName,
            [
              text(found.sysname), text(found.nodename), text(found.release), text(found.version),
              text(found.machine),
            ]))
      },
      BuiltinRow("unsetenv", "name, /", .function) { interpreter, args throws(Unwind) in
        if unsetenv(try interpreter.pathArgument(args[0])) != 0 {
          throw interpreter.osError(.current)
        }
        return .none
      },
      BuiltinRow("urandom", "size, /", .function) { interpreter, args throws(Unwind) in
        let size = try interpreter.sizeArgument(args[0])
        if size < 0 { throw interpreter.valueError("negative argument not allowed") }
        guard size <= 1 << 33 else { throw interpreter.memoryError() }
        var source = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + 8)
        while bytes.count < size {
          let word = source.next()
          withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
        }
        bytes.removeLast(bytes.count - size)
        return interpreter.bytes(bytes)
      },
    ]
  }
}
