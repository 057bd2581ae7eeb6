// os.scandir: the iterator over a directory, its entries, and the results of `stat` and the like.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `os.scandir(path)`.
final class DirectoryIterator: PyIterator {
  private let path: PosixModule.Path
  private var names: [String]
  private var index = 0

  init(_ interpreter: Interpreter, _ path: PosixModule.Path, _ names: [String]) {
    self.path = path
    self.names = names
    super.init(interpreter.library.types(interpreter).directoryIterator)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard index < names.count else { return .undefined }
    index += 1
    return .object(DirectoryEntry(interpreter, path, names[index - 1]))
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.iter = { _, value throws(Unwind) in value }
    slots.next = { interpreter, value throws(Unwind) in
      try (value.object as? DirectoryIterator)?.next(interpreter) ?? .undefined
    }
    let close: BuiltinBody = { interpreter, args throws(Unwind) in
      (args[0].object as? DirectoryIterator)?.names = []
      return .none
    }
    type.install(
      slots,
      [
        BuiltinRow("close", "", .method, close),
        BuiltinRow("__enter__", "") { _, args in args[0] },
        BuiltinRow("__exit__", "*args", .method, close),
      ])
  }
}

/// `os.DirEntry`.
final class DirectoryEntry: PyObject {
  private let name: String
  private let path: String
  private let isBytes: Bool
  private var known: stat?
  private var knownLink: stat?

  init(_ interpreter: Interpreter, _ directory: PosixModule.Path, _ name: String) {
    self.name = name
    let base = directory.text
    path =
      directory.value.isNone ? "./\(name)" : base.hasSuffix("/") ? base + name : "\(base)/\(name)"
    isBytes = directory.isBytes
    super.init(interpreter.library.types(interpreter).directoryEntry, .other)
  }

  private func status(
    _ interpreter: Interpreter, followsLinks: Bool
  ) throws(Unwind) -> stat {
    if let status = followsLinks ? known : knownLink { return status }
    do throws(SystemError) {
      let status = try FileSystem.status(path, followingLinks: followsLinks)
      if followsLinks { known = status } else { knownLink = status }
      return status
    } catch { throw interpreter.osError(error, interpreter.str(path)) }
  }

  /// Whether it is of a kind; a file that is gone is of none.
  private func isKind(
    _ interpreter: Interpreter, _ kind: mode_t, followsLinks: Bool
  ) throws(Unwind) -> Bool {
    do throws(Unwind) {
      return try status(interpreter, followsLinks: followsLinks).st_mode & S_IFMT == kind
    } catch {
      if interpreter.caught(error, interpreter.exceptions.fileNotFoundError) != nil { return false }
      throw error
    }
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.repr = { interpreter, value throws(Unwind) in
      let entry = value.unchecked(DirectoryEntry.self)
      let name = PosixModule.name(interpreter, entry.name, asBytes: entry.isBytes)
      return interpreter.str("<DirEntry \(try interpreter.repr(name).string)>")
    }
    func row(
      _ name: String, _ body: @escaping (DirectoryEntry, Interpreter, Bool) throws(Unwind) -> Value
    ) -> BuiltinRow {
      BuiltinRow(name, "*, follow_symlinks=True") { interpreter, args throws(Unwind) in
        let follows = try args[1].isUndefined ? true : interpreter.isTrue(args[1])
        return try body(args[0].unchecked(DirectoryEntry.self), interpreter, follows)
      }
    }
    type.install(
      slots,
      [
        row("is_dir") { entry, interpreter, follows throws(Unwind) in
          .bool(try entry.isKind(interpreter, S_IFDIR, followsLinks: follows))
        },
        row("is_file") { entry, interpreter, follows throws(Unwind) in
          .bool(try entry.isKind(interpreter, S_IFREG, followsLinks: follows))
        },
        row("stat") { entry, interpreter, follows throws(Unwind) in
          PosixModule.result(interpreter, try entry.status(interpreter, followsLinks: follows))
        },
        BuiltinRow("is_symlink", "") { interpreter, args throws(Unwind) in
          let entry = args[0].unchecked(DirectoryEntry.self)
          return .bool(try entry.isKind(interpreter, S_IFLNK, followsLinks: false))
        },
        BuiltinRow("is_junction", "") { _, _ in .bool(false) },
        BuiltinRow("inode", "") { interpreter, args throws(Unwind) in
          let entry = args[0].unchecked(DirectoryEntry.self)
          let status = try entry.status(interpreter, followsLinks: false)
          return .int(Int(truncatingIfNeeded: status.st_ino))
        },
        BuiltinRow("__fspath__", "") { interpreter, args in
          let entry = args[0].unchecked(DirectoryEntry.self)
          return PosixModule.name(interpreter, entry.path, asBytes: entry.isBytes)
        },
        PyType.genericRow,
      ],
      [
        AttributeRow("name", member: true) { interpreter, value in
          let entry = value.unchecked(DirectoryEntry.self)
          return PosixModule.name(interpreter, entry.name, asBytes: entry.isBytes)
        },
        AttributeRow("path", member: true) { interpreter, value in
          let entry = value.unchecked(DirectoryEntry.self)
          return PosixModule.name(interpreter, entry.path, asBytes: entry.isBytes)
        },
      ])
  }
}

extension LibraryTypes {
  func makeStatResult() -> PyType {
    structSequence(
      "stat_result", "os",
      [
        "st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime",
        "st_mtime", "st_ctime", "st_atime", "st_mtime", "st_ctime", "st_atime_ns", "st_mtime_ns",
        "st_ctime_ns", "st_blksize", "st_blocks", "st_rdev",
      ], visible: 10, instantiable: true)
  }

  func makeTerminalSize() -> PyType {
    structSequence("terminal_size", "os", ["columns", "lines"], instantiable: true)
  }

  func makeSystemName() -> PyType {
    structSequence(
      "uname_result", "posix", ["sysname", "nodename", "release", "version", "machine"],
      instantiable: true)
  }

  func makeProcessTimes() -> PyType {
    structSequence(
      "times_result", "posix",
      ["user", "system", "children_user", "children_system", "elapsed"], instantiable: true)
  }
}
