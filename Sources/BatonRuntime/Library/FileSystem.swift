// The calls of the operating system that the library needs, with `errno` as the error.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A failed system call.
struct SystemError: Error {
  let code: Int32

  static var current: SystemError { SystemError(code: errno) }

  var message: String { String(cString: strerror(code)) }
}

enum FileSystem {
  /// All bytes of a file.
  static func read(_ path: String) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw .current }
    defer { close(descriptor) }
    var result: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try read(descriptor, into: &block)
      if count == 0 { return result }
      result.append(contentsOf: block[..<count])
    }
  }

  /// Reads up to the size of the block; 0 at the end. A signal makes it fail with `EINTR`.
  static func read(_ descriptor: Int32, into block: inout [UInt8]) throws(SystemError) -> Int {
    let count = block.withUnsafeMutableBytes { bytes in
      #if canImport(Glibc)
        Glibc.read(descriptor, bytes.baseAddress, bytes.count)
      #else
        Darwin.read(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
    if count < 0 { throw .current }
    return count
  }

  static func status(_ path: String, followingLinks: Bool = true) throws(SystemError) -> stat {
    var result = stat()
    if (followingLinks ? stat(path, &result) : lstat(path, &result)) != 0 { throw .current }
    return result
  }

  static func status(_ descriptor: Int32) throws(SystemError) -> stat {
    var result = stat()
    if fstat(descriptor, &result) != 0 { throw .current }
    return result
  }

  static func isDirectory(_ path: String) -> Bool {
    guard let status = try? status(path) else { return false }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  static func isFile(_ path: String) -> Bool {
    guard let status = try? status(path) else { return false }
    return status.st_mode & S_IFMT == S_IFREG
  }

  static func exists(_ path: String) -> Bool { (try? status(path)) != nil }

  static func currentDirectory() throws(SystemError) -> String {
    guard let path = getcwd(nil, 0) else { throw .current }
    defer { free(path) }
    return String(cString: path)
  }

  /// The path with all links resolved; nil where a part of it is missing.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names in a directory, without `.` and `..`.
  static func names(in path: String) throws(SystemError) -> [String] {
    guard let directory = opendir(path) else { throw .current }
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { result.append(name) }
    }
    return result
  }
}

extension Interpreter {
  /// The OSError (or the subclass for the code) of a failed system call.
  func osError(_ error: SystemError, _ paths: Value...) -> Unwind {
    if error.code == ENOMEM { return memoryError() }
    var arguments: ContiguousArray<Value> = [.int(Int(error.code)), str(error.message)]
    if let first = paths.first { arguments.append(first) }
    if paths.count > 1 {
      arguments.append(.none)
      arguments.append(paths[1])
    }
    do throws(Unwind) {
      let made = try call(.object(exceptions.osError), arguments)
      if let exception = made.asException { return raising(exception) }
      return runtimeError(error.message)
    } catch {
      return error
    }
  }

  /// A path argument: str, bytes or an object with `__fspath__` (CPython: `PyOS_FSPath`).
  func pathArgument(_ value: Value) throws(Unwind) -> String {
    let path = try fileSystemPath(value)
    let text = path.asStr?.string ?? String(decoding: bytesLike(path) ?? [], as: UTF8.self)
    if text.utf8.contains(0) { throw valueError("embedded null byte") }
    return text
  }

  /// `os.fspath(value)`.
  func fileSystemPath(_ value: Value) throws(Unwind) -> Value {
    if value.asStr != nil || type(of: value).isSubtype(of: types.bytes) { return value }
    guard let result = try callSpecial(value, intern("__fspath__")) else {
      throw typeError(
        "expected str, bytes or os.PathLike object, not \(type(of: value).name)")
    }
    if result.asStr != nil || type(of: result).isSubtype(of: types.bytes) { return result }
    throw typeError(
      "expected \(type(of: value).name).__fspath__() to return str or bytes, not "
        + "\(type(of: result).name)")
  }
}

extension SystemError {
  /// A signal ended the call before anything happened.
  var isInterruption: Bool { code == EINTR }
}
