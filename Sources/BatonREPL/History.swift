// What was typed in earlier sessions: a file with one entry per line, line ends escaped.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `$BATON_HISTORY`, or `~/.local/state/baton/history`. A file that cannot be used is done without.
final class History {
  private static let limit = 2000

  private let path: String?
  private var last: String?

  init() {
    if let given = Console.environment("BATON_HISTORY") {
      path = given
    } else if let state = Console.environment("XDG_STATE_HOME") {
      path = state + "/baton/history"
    } else {
      path = Console.environment("HOME").map { $0 + "/.local/state/baton/history" }
    }
  }

  /// The newest entries, the oldest first. A file that has grown much longer is cut.
  func load() -> [String] {
    guard let path, let descriptor = Self.open(path, O_RDONLY) else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &block, block.count)
      if count <= 0 { break }
      bytes += block[..<count]
    }
    let lines = bytes.split(separator: 0x0A)
    let kept = lines.suffix(Self.limit)
    if lines.count > Self.limit * 2 { rewrite(path, kept) }
    let entries = kept.map { Self.unescaped(String(decoding: $0, as: UTF8.self)) }
    last = entries.last
    return entries
  }

  func isRepetition(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) || text == last }

  /// Adds an entry, at once: sessions side by side share the file.
  func append(_ text: String) {
    last = text
    guard let path else { return }
    if Self.open(path, O_WRONLY) == nil { Self.makeFolders(of: path) }
    guard let descriptor = Self.open(path, O_WRONLY | O_APPEND | O_CREAT) else { return }
    Console.write(Self.escaped(text) + "\n", to: descriptor)
    close(descriptor)
  }

  private func rewrite(_ path: String, _ lines: ArraySlice<ArraySlice<UInt8>>) {
    let temporary = path + ".new"
    guard let descriptor = Self.open(temporary, O_WRONLY | O_CREAT | O_TRUNC) else { return }
    let status = Console.write(Array(lines.joined(separator: [0x0A])) + [0x0A], to: descriptor)
    close(descriptor)
    if status == 0 { rename(temporary, path) } else { unlink(temporary) }
  }

  private static func open(_ path: String, _ flags: Int32) -> Int32? {
    #if canImport(Glibc)
      let descriptor = Glibc.open(path, flags | O_CLOEXEC, 0o600)
    #else
      let descriptor = Darwin.open(path, flags | O_CLOEXEC, 0o600)
    #endif
    return descriptor >= 0 ? descriptor : nil
  }

  private static func makeFolders(of path: String) {
    for (index, character) in zip(path.indices, path) where character == "/" {
      if index > path.startIndex { mkdir(String(path[..<index]), 0o700) }
    }
  }

  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  static func unescaped(_ text: String) -> String {
    var result = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
