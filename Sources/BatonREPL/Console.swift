// The terminal as descriptors and environment: writing, what is pending, size, colours.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

enum Console {
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Nothing but characters and line ends can be written.
  static var isDumb: Bool { (environment("TERM") ?? "dumb") == "dumb" }

  static var hasColours: Bool {
    isTerminal(1) && isTerminal(2) && !isDumb && environment("NO_COLOR") == nil
  }

  /// Writes all bytes; 0 or `errno`.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32 = 1) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { raw in
        #if canImport(Glibc)
          Glibc.write(descriptor, raw.baseAddress, raw.count)
        #else
          Darwin.write(descriptor, raw.baseAddress, raw.count)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(written)
    }
    return 0
  }

  @discardableResult
  static func write(_ text: String, to descriptor: Int32 = 1) -> Int32 {
    write(Array(text.utf8), to: descriptor)
  }

  /// How many bytes can be read without waiting.
  static func pendingInput(_ descriptor: Int32) -> Int {
    var count: Int32 = 0
    return ioctl(descriptor, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  static var columns: Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// The rows of the terminal that a text without line ends takes; what `\r` and escapes do to it
  /// is followed as far as text that shows progress needs it.
  static func rows(of text: [UInt8]) -> Int {
    var column = 0
    var widest = 0
    var isEscape = false
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      if isEscape {
        isEscape = !(scalar.properties.isAlphabetic)
      } else if scalar == "\u{1B}" {
        isEscape = true
      } else if scalar == "\r" {
        column = 0
      } else {
        column += 1
        widest = max(widest, column)
      }
    }
    return max(widest - 1, 0) / max(columns, 1) + 1
  }
}
