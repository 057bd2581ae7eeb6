// posix: files, directories, descriptors.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension PosixModule {
  static var fileRows: [BuiltinRow] {
    [
      BuiltinRow(
        "access", "path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True", .function
      ) { interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "access")
        let mode = try int32(interpreter, args[1])
        try refuse(interpreter, args, 2, "dir_fd")
        return .bool(Self.access(path.text, mode))
      },
      BuiltinRow(
        "chmod", "path, mode, *, dir_fd=None, follow_symlinks=(os.name != 'nt')", .function
      ) {
        interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "chmod", allowing: .descriptor)
        let mode = mode_t(truncatingIfNeeded: try int32(interpreter, args[1]))
        try perform(interpreter, path.value) {
          path.descriptor.map { fchmod($0, mode) } ?? Self.chmod(path.text, mode)
        }
        return .none
      },
      BuiltinRow(
        "link", "src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True", .function
      ) {
        interpreter, args throws(Unwind) in
        let source = try path(interpreter, args[0], "link", "src")
        let target = try path(interpreter, args[1], "link", "dst")
        try perform(interpreter, source.value, target.value) {
          Self.link(source.text, target.text)
        }
        return .none
      },
      BuiltinRow("lstat", "path, *, dir_fd=None", .function) { interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "lstat")
        return try status(interpreter, path, followsLinks: false)
      },
      BuiltinRow("readlink", "path, *, dir_fd=None", .function) {
        interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "readlink")
        var buffer = [UInt8](repeating: 0, count: 4097)
        let count = buffer.withUnsafeMutableBytes { bytes in
          Self.readlink(path.text, bytes.bindMemory(to: CChar.self).baseAddress, 4096)
        }
        if count < 0 { throw interpreter.osError(.current, path.value) }
        let text = String(decoding: buffer.prefix(count), as: UTF8.self)
        return name(interpreter, text, asBytes: path.isBytes)
      },
      BuiltinRow("remove", "path, *, dir_fd=None", .function) { interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "remove")
        try perform(interpreter, path.value) { Self.unlink(path.text) }
        return .none
      },
      BuiltinRow("rename", "src, dst, *, src_dir_fd=None, dst_dir_fd=None", .function) {
        interpreter, args throws(Unwind) in try move(interpreter, args, "rename")
      },
      BuiltinRow("replace", "src, dst, *, src_dir_fd=None, dst_dir_fd=None", .function) {
        interpreter, args throws(Unwind) in try move(interpreter, args, "replace")
      },
      BuiltinRow("stat", "path, *, dir_fd=None, follow_symlinks=True", .function) {
        interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "stat", allowing: .descriptor)
        try refuse(interpreter, args, 1, "dir_fd")
        let follows = try args[2].isUndefined ? true : interpreter.isTrue(args[2])
        return try status(interpreter, path, followsLinks: follows)
      },
      BuiltinRow("symlink", "src, dst, target_is_directory=False, *, dir_fd=None", .function) {
        interpreter, args throws(Unwind) in
        let source = try path(interpreter, args[0], "symlink", "src")
        let target = try path(interpreter, args[1], "symlink", "dst")
        try perform(interpreter, source.value, target.value) {
          Self.symlink(source.text, target.text)
        }
        return .none
      },
      BuiltinRow("truncate", "path, length", .function) { interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "truncate", allowing: .descriptor)
        let length = off_t(try interpreter.sizeArgument(args[1]))
        try perform(interpreter, path.value) {
          path.descriptor.map { ftruncate($0, length) } ?? Self.truncate(path.text, length)
        }
        return .none
      },
      BuiltinRow("unlink", "path, *, dir_fd=None", .function) { interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "unlink")
        try perform(interpreter, path.value) { Self.unlink(path.text) }
        return .none
      },
      BuiltinRow(
        "utime", "path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True", .function,
        setTimes),
    ]
  }

  private static func move(
    _ interpreter: Interpreter, _ args: Arguments, _ function: String
  ) throws(Unwind) -> Value {
    let source = try path(interpreter, args[0], function, "src")
    let target = try path(interpreter, args[1], function, "dst")
    try perform(interpreter, source.value, target.value) {
      #if canImport(Glibc)
        Glibc.rename(source.text, target.text)
      #else
        Darwin.rename(source.text, target.text)
      #endif
    }
    return .none
  }

  private static func setTimes(
    _ interpreter: Interpreter, _ args: Arguments
  ) throws(Unwind) -> Value {
    let path = try path(interpreter, args[0], "utime", allowing: .descriptor)
    func time(_ value: Value, _ isNanoseconds: Bool) throws(Unwind) -> timespec {
      if !isNanoseconds, let double = value.asDouble {
        let whole = double.rounded(.down)
        guard let seconds = Int(exactly: whole) else {
          throw interpreter.overflowError("timestamp out of range for platform time_t")
        }
        return timespec(tv_sec: seconds, tv_nsec: Int((double - whole) * 1e9))
      }
      let number = try interpreter.sizeArgument(value)
      if !isNanoseconds { return timespec(tv_sec: number, tv_nsec: 0) }
      let seconds = number >= 0 ? number / 1_000_000_000 : (number - 999_999_999) / 1_000_000_000
      return timespec(tv_sec: seconds, tv_nsec: number - seconds * 1_000_000_000)
    }
    var times: [timespec]?
    for (index, isNanoseconds) in [(1, false), (2, true)] {
      guard let given = args.given(index), !given.isNone else { continue }
      if times != nil {
        throw interpreter.valueError("utime: you may specify either 'times' or 'ns' but not both")
      }
      guard let tuple = given.asTuple, tuple.count == 2 else {
        throw interpreter.typeError(
          isNanoseconds
            ? "utime: 'ns' must be a tuple of two ints"
            : "utime: 'times' must be either a tuple of two ints or None")
      }
      times = [try time(tuple[0], isNanoseconds), try time(tuple[1], isNanoseconds)]
    }
    try perform(interpreter, path.value) {
      if let descriptor = path.descriptor { return futimens(descriptor, times) }
      return utimensat(AT_FDCWD, path.text, times, 0)
    }
    return .none
  }

  // MARK: Status

  private static func status(
    _ interpreter: Interpreter, _ path: Path, followsLinks: Bool
  ) throws(Unwind) -> Value {
    do throws(SystemError) {
      let found =
        try path.descriptor == nil
        ? FileSystem.status(path.text, followingLinks: followsLinks)
        : FileSystem.status(path.descriptor ?? -1)
      return result(interpreter, found)
    } catch {
      throw path.descriptor == nil
        ? interpreter.osError(error, path.value) : interpreter.osError(error)
    }
  }

  static func result(_ interpreter: Interpreter, _ status: stat) -> Value {
    let times = [status.st_atim, status.st_mtim, status.st_ctim]
    var values: ContiguousArray<Value> = [
      .int(Int(status.st_mode)), .int(Int(truncatingIfNeeded: status.st_ino)),
      .int(Int(truncatingIfNeeded: status.st_dev)), .int(Int(truncatingIfNeeded: status.st_nlink)),
      .int(Int(status.st_uid)), .int(Int(status.st_gid)), .int(Int(status.st_size)),
    ]
    var hidden: [Int: Value] = [:]
    for (index, time) in times.enumerated() {
      values.append(.int(time.tv_sec))
      hidden[10 + index] = .float(Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec))
      hidden[13 + index] = .int(time.tv_sec &* 1_000_000_000 &+ time.tv_nsec)
    }
    hidden[16] = .int(Int(status.st_blksize))
    hidden[17] = .int(Int(status.st_blocks))
    hidden[18] = .int(Int(truncatingIfNeeded: status.st_rdev))
    let tuple = PyTuple(interpreter.library.types(interpreter).statResult, values)
    interpreter.library.setHiddenFields(of: tuple, hidden)
    return .object(tuple)
  }

  // MARK: Directories

  static var directoryRows: [BuiltinRow] {
    [
      BuiltinRow("chdir", "path", .function) { interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "chdir", allowing: .descriptor)
        try perform(interpreter, path.value) {
          path.descriptor.map { fchdir($0) } ?? Self.chdir(path.text)
        }
        return .none
      },
      BuiltinRow("getcwd", "", .function) { interpreter, _ throws(Unwind) in
        do throws(SystemError) {
          return interpreter.str(try FileSystem.currentDirectory())
        } catch { throw interpreter.osError(error) }
      },
      BuiltinRow("getcwdb", "", .function) { interpreter, _ throws(Unwind) in
        do throws(SystemError) {
          return interpreter.bytes(Array(try FileSystem.currentDirectory().utf8))
        } catch { throw interpreter.osError(error) }
      },
      BuiltinRow("listdir", "path=None", .function) { interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "listdir", allowing: [.descriptor, .none])
        do throws(SystemError) {
          let names = try FileSystem.names(in: path.directory)
          return interpreter.list(
            ContiguousArray(names.map { name(interpreter, $0, asBytes: path.isBytes) }))
        } catch {
          throw interpreter.osError(error, path.value.isNone ? interpreter.str(".") : path.value)
        }
      },
      BuiltinRow("mkdir", "path, mode=511, *, dir_fd=None", .function) {
        interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "mkdir")
        let mode = try args[1].isUndefined ? 0o777 : int32(interpreter, args[1])
        try perform(interpreter, path.value) {
          Self.mkdir(path.text, mode_t(truncatingIfNeeded: mode))
        }
        return .none
      },
      BuiltinRow("rmdir", "path, *, dir_fd=None", .function) { interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "rmdir")
        try perform(interpreter, path.value) { Self.rmdir(path.text) }
        return .none
      },
      BuiltinRow("scandir", "path=None", .function) { interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "scandir", allowing: [.descriptor, .none])
        do throws(SystemError) {
          return .object(
            DirectoryIterator(interpreter, path, try FileSystem.names(in: path.directory)))
        } catch {
          throw interpreter.osError(error, path.value.isNone ? interpreter.str(".") : path.value)
        }
      },
    ]
  }

  // MARK: Descriptors

  static var descriptorRows: [BuiltinRow] {
    [
      BuiltinRow("close", "fd", .function) { interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[0])
        if Self.close(descriptor) != 0 { throw interpreter.osError(.current) }
        return .none
      },
      BuiltinRow("dup", "fd, /", .function) { interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[0])
        let made = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
        if made < 0 { throw interpreter.osError(.current) }
        return .int(Int(made))
      },
      BuiltinRow("dup2", "fd, fd2, inheritable=True", .function) {
        interpreter, args throws(Unwind) in
        let source = try descriptor(interpreter, args[0])
        let target = try descriptor(interpreter, args[1])
        try perform(interpreter) { Self.dup2(source, target) }
        return args[1]
      },
      BuiltinRow("fstat", "fd", .function) { interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[0])
        do throws(SystemError) {
          return result(interpreter, try FileSystem.status(descriptor))
        } catch { throw interpreter.osError(error) }
      },
      BuiltinRow("fsync", "fd", .function) { interpreter, args throws(Unwind) in
        let descriptor = try fileDescriptor(interpreter, args[0])
        try perform(interpreter) { Self.fsync(descriptor) }
        return .none
      },
      BuiltinRow("ftruncate", "fd, length, /", .function) { interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[0])
        let length = off_t(try interpreter.sizeArgument(args[1]))
        try perform(interpreter) { Self.ftruncate(descriptor, length) }
        return .none
      },
      BuiltinRow("get_terminal_size", "fd=1, /", .function) { interpreter, args throws(Unwind) in
        let descriptor = try args[0].isUndefined ? 1 : descriptor(interpreter, args[0])
        var size = winsize()
        if ioctl(descriptor, UInt(TIOCGWINSZ), &size) != 0 { throw interpreter.osError(.current) }
        return .object(
          PyTuple(
            interpreter.library.types(interpreter).terminalSize,
            [.int(Int(size.ws_col)), .int(Int(size.ws_row))]))
      },
      BuiltinRow("isatty", "fd, /", .function) { interpreter, args throws(Unwind) in
        .bool(Self.isatty(try descriptor(interpreter, args[0])) == 1)
      },
      BuiltinRow("lseek", "fd, position, whence, /", .function) {
        interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[0])
        let place = Self.lseek(
          descriptor, off_t(try interpreter.sizeArgument(args[1])),
          try int32(interpreter, args[2]))
        if place < 0 { throw interpreter.osError(.current) }
        return .int(Int(place))
      },
      BuiltinRow("open", "path, flags, mode=511, *, dir_fd=None", .function) {
        interpreter, args throws(Unwind) in
        let path = try path(interpreter, args[0], "open")
        let flags = try int32(interpreter, args[1]) | O_CLOEXEC
        let mode = try args[2].isUndefined ? 0o777 : int32(interpreter, args[2])
        var descriptor: Int32 = -1
        try perform(interpreter, path.value) {
          descriptor = Self.open(path.text, flags, mode_t(truncatingIfNeeded: mode))
          return descriptor
        }
        return .int(Int(descriptor))
      },
      BuiltinRow("pipe", "", .function) { interpreter, _ throws(Unwind) in
        var ends: [Int32] = [0, 0]
        if Self.pipe(&ends) != 0 { throw interpreter.osError(.current) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return interpreter.tuple([.int(Int(ends[0])), .int(Int(ends[1]))])
      },
      BuiltinRow("read", "fd, length, /", .function) { interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[0])
        let length = try interpreter.sizeArgument(args[1])
        if length < 0 { throw interpreter.osError(SystemError(code: EINVAL)) }
        guard length <= 1 << 33 else { throw interpreter.memoryError() }
        var block = [UInt8](repeating: 0, count: max(length, 1))
        while true {
          do throws(SystemError) {
            let count = try FileSystem.read(descriptor, into: &block)
            return interpreter.bytes(Array(block.prefix(min(count, length))))
          } catch {
            guard error.isInterruption else { throw interpreter.osError(error) }
            if interpreter.interruption.pointee != 0 { try interpreter.interrupted() }
          }
        }
      },
      BuiltinRow("write", "fd, data, /", .function) { interpreter, args throws(Unwind) in
        let descriptor = try descriptor(interpreter, args[0])
        let bytes = try interpreter.bytesArgument(args[1])
        let streams = interpreter.library.streams(interpreter)
        if descriptor == 1 || descriptor == 2 {
          // What was printed before stands before.
          let file = descriptor == 1 ? streams.output : streams.error
          _ = try interpreter.callMethod(.object(file), interpreter.intern("flush"))
        }
        while true {
          if WriteQuota.take(bytes.count) < bytes.count { WriteQuota.end() }
          let count = bytes.withUnsafeBytes { Self.write(descriptor, $0.baseAddress, $0.count) }
          if count >= 0 { return .int(count) }
          let error = SystemError.current
          guard error.isInterruption else { throw interpreter.osError(error) }
          if interpreter.interruption.pointee != 0 { try interpreter.interrupted() }
        }
      },
    ]
  }
}

// The names of the C library, apart from the rows of the same name.
extension PosixModule {
  #if canImport(Glibc)
    private static func access(_ path: String, _ mode: Int32) -> Bool {
      Glibc.access(path, mode) == 0
    }
    private static func chmod(_ path: String, _ mode: mode_t) -> Int32 { Glibc.chmod(path, mode) }
    private static func link(_ from: String, _ to: String) -> Int32 { Glibc.link(from, to) }
    private static func symlink(_ from: String, _ to: String) -> Int32 { Glibc.symlink(from, to) }
    private static func unlink(_ path: String) -> Int32 { Glibc.unlink(path) }
    private static func chdir(_ path: String) -> Int32 { Glibc.chdir(path) }
    private static func mkdir(_ path: String, _ mode: mode_t) -> Int32 { Glibc.mkdir(path, mode) }
    private static func rmdir(_ path: String) -> Int32 { Glibc.rmdir(path) }
    private static func truncate(_ path: String, _ length: off_t) -> Int32 {
      Glibc.truncate(path, length)
    }
    private static func readlink(
      _ path: String, _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int
    ) -> Int { buffer.map { Glibc.readlink(path, $0, size) } ?? -1 }
    private static func close(_ descriptor: Int32) -> Int32 { Glibc.close(descriptor) }
    private static func dup2(_ from: Int32, _ to: Int32) -> Int32 { Glibc.dup2(from, to) }
    private static func fsync(_ descriptor: Int32) -> Int32 { Glibc.fsync(descriptor) }
    private static func ftruncate(_ descriptor: Int32, _ length: off_t) -> Int32 {
      Glibc.ftruncate(descriptor, length)
    }
    private static func isatty(_ descriptor: Int32) -> Int32 { Glibc.isatty(descriptor) }
    private static func lseek(_ descriptor: Int32, _ place: off_t, _ whence: Int32) -> off_t {
      Glibc.lseek(descriptor, place, whence)
    }
    private static func open(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
      Glibc.open(path, flags, mode)
    }
    private static func pipe(_ ends: inout [Int32]) -> Int32 { Glibc.pipe(&ends) }
    private static func write(_ descriptor: Int32, _ data: UnsafeRawPointer?, _ size: Int) -> Int {
      data.map { Glibc.write(descriptor, $0, size) } ?? 0
    }
  #else
    private static func access(_ path: String, _ mode: Int32) -> Bool {
      Darwin.access(path, mode) == 0
    }
    private static func chmod(_ path: String, _ mode: mode_t) -> Int32 { Darwin.chmod(path, mode) }
    private static func link(_ from: String, _ to: String) -> Int32 { Darwin.link(from, to) }
    private static func symlink(_ from: String, _ to: String) -> Int32 { Darwin.symlink(from, to) }
    private static func unlink(_ path: String) -> Int32 { Darwin.unlink(path) }
    private static func chdir(_ path: String) -> Int32 { Darwin.chdir(path) }
    private static func mkdir(_ path: String, _ mode: mode_t) -> Int32 { Darwin.mkdir(path, mode) }
    private static func rmdir(_ path: String) -> Int32 { Darwin.rmdir(path) }
    private static func truncate(_ path: String, _ length: off_t) -> Int32 {
      Darwin.truncate(path, length)
    }
    private static func readlink(
      _ path: String, _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int
    ) -> Int { buffer.map { Darwin.readlink(path, $0, size) } ?? -1 }
    private static func close(_ descriptor: Int32) -> Int32 { Darwin.close(descriptor) }
    private static func dup2(_ from: Int32, _ to: Int32) -> Int32 { Darwin.dup2(from, to) }
    private static func fsync(_ descriptor: Int32) -> Int32 { Darwin.fsync(descriptor) }
    private static func ftruncate(_ descriptor: Int32, _ length: off_t) -> Int32 {
      Darwin.ftruncate(descriptor, length)
    }
    private static func isatty(_ descriptor: Int32) -> Int32 { Darwin.isatty(descriptor) }
    private static func lseek(_ descriptor: Int32, _ place: off_t, _ whence: Int32) -> off_t {
      Darwin.lseek(descriptor, place, whence)
    }
    private static func open(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
      Darwin.open(path, flags, mode)
    }
    private static func pipe(_ ends: inout [Int32]) -> Int32 { Darwin.pipe(&ends) }
    private static func write(_ descriptor: Int32, _ data: UnsafeRawPointer?, _ size: Int) -> Int {
      data.map { Darwin.write(descriptor, $0, size) } ?? 0
    }
  #endif
}
