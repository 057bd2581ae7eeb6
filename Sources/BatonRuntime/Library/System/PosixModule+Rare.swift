// posix: what scripts seldom ask for - open flags, descriptors' modes, process groups, statuses.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PosixModule {
  static var rareConstants: [(String, Int)] {
    var constants: [(String, Int)] = [
      ("O_ACCMODE", Int(O_ACCMODE)), ("O_ASYNC", Int(O_ASYNC)), ("O_DSYNC", Int(O_DSYNC)),
      ("O_NDELAY", Int(O_NONBLOCK)), ("PRIO_PROCESS", 0), ("PRIO_PGRP", 1), ("PRIO_USER", 2),
      ("F_ULOCK", 0), ("F_LOCK", 1), ("F_TLOCK", 2), ("F_TEST", 3), ("ST_RDONLY", 1),
      ("ST_NOSUID", 2), ("WUNTRACED", Int(WUNTRACED)), ("WCONTINUED", Int(WCONTINUED)),
      ("RTLD_LAZY", Int(RTLD_LAZY)), ("RTLD_NOW", Int(RTLD_NOW)),
      ("RTLD_GLOBAL", Int(RTLD_GLOBAL)), ("RTLD_LOCAL", Int(RTLD_LOCAL)),
    ]
    #if os(Linux)
      constants += [
        ("O_RSYNC", Int(O_RSYNC)), ("O_FSYNC", Int(O_FSYNC)), ("O_LARGEFILE", 0),
        ("NGROUPS_MAX", 65536), ("SEEK_DATA", 3), ("SEEK_HOLE", 4), ("SCHED_OTHER", 0),
        ("SCHED_FIFO", 1), ("SCHED_RR", 2), ("SCHED_BATCH", 3), ("SCHED_IDLE", 5),
        ("GRND_NONBLOCK", 1), ("GRND_RANDOM", 2),
      ]
    #endif
    return constants
  }

  static var rareRows: [BuiltinRow] { descriptorModeRows + groupRows + statusRows }

  private static var descriptorModeRows: [BuiltinRow] {
    [
      BuiltinRow("get_blocking", "fd, /", .function) { interpreter, args throws(Unwind) in
        let flags = try flags(interpreter, descriptor(interpreter, args[0]), F_GETFL)
        return .bool(flags & O_NONBLOCK == 0)
      },
      BuiltinRow("set_blocking", "fd, blocking, /", .function) {
        interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[0])
        let isBlocking = try interpreter.isTrue(args[1])
        let flags = try flags(interpreter, descriptor, F_GETFL)
        let wanted = isBlocking ? flags & ~O_NONBLOCK : flags | O_NONBLOCK
        try perform(interpreter) { fcntl(descriptor, F_SETFL, wanted) }
        return .none
      },
      BuiltinRow("get_inheritable", "fd, /", .function) { interpreter, args throws(Unwind) in
        let flags = try flags(interpreter, descriptor(interpreter, args[0]), F_GETFD)
        return .bool(flags & FD_CLOEXEC == 0)
      },
      BuiltinRow("set_inheritable", "fd, inheritable, /", .function) {
        interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[0])
        let isInheritable = try int32(interpreter, args[1]) != 0
        let flags = try flags(interpreter, descriptor, F_GETFD)
        let wanted = isInheritable ? flags & ~FD_CLOEXEC : flags | FD_CLOEXEC
        try perform(interpreter) { fcntl(descriptor, F_SETFD, wanted) }
        return .none
      },
    ]
  }

  private static func flags(
    _ interpreter: Interpreter, _ descriptor: Int32, _ command: Int32
  ) throws(Unwind) -> Int32 {
    let flags = fcntl(descriptor, command)
    if flags == -1 { throw interpreter.osError(.current) }
    return flags
  }

  private static var groupRows: [BuiltinRow] {
    [
      BuiltinRow("getpgid", "pid", .function) { interpreter, args throws(Unwind) in
        let group = getpgid(try int32(interpreter, args[0]))
        if group == -1 { throw interpreter.osError(.current) }
        return .int(Int(group))
      },
      BuiltinRow("getsid", "pid, /", .function) { interpreter, args throws(Unwind) in
        let session = getsid(try int32(interpreter, args[0]))
        if session == -1 { throw interpreter.osError(.current) }
        return .int(Int(session))
      },
      BuiltinRow("getgroups", "", .function) { interpreter, _ throws(Unwind) in
        let count = getgroups(0, nil)
        if count < 0 { throw interpreter.osError(.current) }
        var groups = [gid_t](repeating: 0, count: Int(count))
        let found = getgroups(count, &groups)
        if found < 0 { throw interpreter.osError(.current) }
        return .object(
          PyList(interpreter, ContiguousArray(groups.prefix(Int(found)).map { .int(Int($0)) })))
      },
      BuiltinRow("sched_yield", "", .function) { _, _ in
        _ = sched_yield()
        return .none
      },
    ]
  }

  // MARK: What a status of `os.system` says

  private static var statusRows: [BuiltinRow] {
    [
      BuiltinRow("WIFEXITED", "status", .function) { interpreter, args throws(Unwind) in
        .bool(try int32(interpreter, args[0]) & 0x7F == 0)
      },
      BuiltinRow("WEXITSTATUS", "status", .function) { interpreter, args throws(Unwind) in
        .int(Int(try int32(interpreter, args[0]) >> 8 & 0xFF))
      },
      BuiltinRow("WIFSIGNALED", "status", .function) { interpreter, args throws(Unwind) in
        let low = try int32(interpreter, args[0]) & 0x7F
        return .bool(low != 0 && low != 0x7F)
      },
      BuiltinRow("WTERMSIG", "status", .function) { interpreter, args throws(Unwind) in
        .int(Int(try int32(interpreter, args[0]) & 0x7F))
      },
      BuiltinRow("WIFSTOPPED", "status", .function) { interpreter, args throws(Unwind) in
        .bool(try int32(interpreter, args[0]) & 0xFF == 0x7F)
      },
      BuiltinRow("WSTOPSIG", "status", .function) { interpreter, args throws(Unwind) in
        .int(Int(try int32(interpreter, args[0]) >> 8 & 0xFF))
      },
      BuiltinRow("WCOREDUMP", "status, /", .function) { interpreter, args throws(Unwind) in
        .bool(try int32(interpreter, args[0]) & 0x80 != 0)
      },
      BuiltinRow("waitstatus_to_exitcode", "status", .function) {
        interpreter, args throws(Unwind) in
        let status = try int32(interpreter, args[0])
        switch status & 0x7F {
        case 0: return .int(Int(status >> 8 & 0xFF))
        case 0x7F:
          throw interpreter.valueError(
            status & 0xFF == 0x7F
              ? "process stopped by delivery of signal \(status >> 8 & 0xFF)"
              : "invalid wait status: \(status)")
        case let number: return .int(-Int(number))
        }
      },
    ]
  }
}
