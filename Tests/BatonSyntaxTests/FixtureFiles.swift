// Reads the files beside the tests, without Foundation.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum FixtureFiles {
  static func bytes(_ name: String, file: StaticString = #filePath) -> [UInt8] {
    let path = "\(file)"
    let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
    guard let stream = fopen("\(folder)/\(name)", "rb") else { return [] }
    defer { fclose(stream) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { return result }
      result += buffer[..<count]
    }
  }

  static func lines(_ name: String) -> [String] {
    bytes(name).split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Undoes the escapes of `make_errors.py`.
  static func unescape(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        let plain: [Unicode.Scalar: Unicode.Scalar] = [
          "n": "\n", "t": "\t", "r": "\r", "f": "\u{0C}",
        ]
        result.append(plain[scalar] ?? scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
