// A program's text, decoded and with its line ends made uniform. Receives the bytes of a file or the
// text of a string, gives the lexer its bytes and everyone else lines and columns.

/// The text that spans point into. Line ends are `\n` only; a byte order mark is gone.
package final class SourceFile: Sendable {
  /// As shown in tracebacks: a path as it was given, `<string>`, `<stdin>` ...
  package let name: String
  /// Read from a file or a pipe, not given as a string: CPython places errors at its end differently.
  package let isStream: Bool
  /// The text as it was given has no line end behind its last line.
  package let endsOpen: Bool
  /// UTF-8, always valid.
  package let bytes: [UInt8]
  /// The offset of the first byte of each line.
  package let lineStarts: [UInt32]

  /// Receives text that is already decoded. Line ends are made uniform here.
  package init(name: String, text: String) {
    self.name = name
    isStream = false
    let given = Array(text.utf8)
    endsOpen = given.last != 0x0A && given.last != 0x0D
    bytes = SourceFile.withUniformLineEnds(given)
    lineStarts = SourceFile.findLineStarts(bytes)
  }

  init(name: String, decoded: [UInt8], isStream: Bool) {
    self.name = name
    self.isStream = isStream
    endsOpen = decoded.last != 0x0A && decoded.last != 0x0D
    bytes = SourceFile.withUniformLineEnds(decoded)
    lineStarts = SourceFile.findLineStarts(bytes)
  }

  /// The empty line behind the last line end counts.
  package var lineCount: Int { lineStarts.count }

  /// The line (from 1) that holds the byte at `offset`.
  package func line(at offset: UInt32) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return max(low, 1)
  }

  package func position(at offset: UInt32) -> Position {
    let line = line(at: offset)
    return Position(line: line, byteColumn: Int(offset) - Int(lineStarts[line - 1]))
  }

  /// Code points before `offset` in its line, counted from 0.
  package func characterColumn(at offset: UInt32) -> Int {
    let start = Int(lineStarts[line(at: offset) - 1])
    let end = min(Int(offset), bytes.count)
    guard start < end else { return 0 }
    return bytes[start..<end].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// The bytes of a line, counted from 1, without its line end; empty for a line that is not there.
  package func lineBytes(_ line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineStarts.count else { return [] }
    let start = Int(lineStarts[line - 1])
    var end = line < lineStarts.count ? Int(lineStarts[line]) : bytes.count
    if end > start, bytes[end - 1] == 0x0A { end -= 1 }
    return bytes[start..<end]
  }

  package func lineText(_ line: Int) -> String { String(decoding: lineBytes(line), as: UTF8.self) }

  package func text(_ span: Span) -> String {
    let start = min(Int(span.start), bytes.count)
    let end = min(max(Int(span.end), start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// A last line without an end gets one, as CPython's tokenizer does.
  private static func withUniformLineEnds(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D) else {
      return bytes.isEmpty || bytes.last == 0x0A ? bytes : bytes + [0x0A]
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D {
        result.append(0x0A)
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
      } else {
        result.append(byte)
      }
    }
    if result.last != 0x0A { result.append(0x0A) }
    return result
  }

  private static func findLineStarts(_ bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { buffer in
      for index in 0..<buffer.count where buffer[index] == 0x0A {
        starts.append(UInt32(truncatingIfNeeded: index + 1))
      }
    }
    return starts
  }
}
