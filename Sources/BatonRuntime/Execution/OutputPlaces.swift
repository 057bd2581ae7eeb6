// Which line of a program wrote which bytes of its output: kept by `Output` while somebody asks for it.

import BatonSyntax

/// Collects runs of output of the same place and writes them, a line each: stream, bytes, line, file.
final class OutputPlaces {
  private let descriptor: Int32
  private let place: () -> (file: String, line: Int)?
  private var lines = ""
  private var last: (stream: Int32, line: Int, file: String) = (0, 0, "")
  private var count = 0

  /// - Parameter place: where the statement stands that runs now.
  init(_ descriptor: Int32, place: @escaping () -> (file: String, line: Int)?) {
    self.descriptor = descriptor
    self.place = place
  }

  /// So many bytes were added to standard output (1) or standard error (2).
  func record(_ stream: Int32, _ bytes: Int) {
    if bytes == 0 { return }
    let now = place() ?? (file: "", line: 0)
    if (stream, now.line, now.file) != last {
      close()
      last = (stream, now.line, now.file)
    }
    count += bytes
  }

  /// Writes what was collected, as soon as the output itself is written.
  func flush() {
    close()
    _ = Output.writeUnlimited(descriptor, Array(lines.utf8))
    lines = ""
  }

  private func close() {
    if count > 0 { lines += "\(last.stream) \(count) \(last.line) \(last.file)\n" }
    count = 0
  }
}

extension Interpreter {
  /// The line of the program itself that runs now, whatever it called in the library.
  func programPlace() -> (file: String, line: Int)? {
    var frame: Frame? = currentFrame
    while let current = frame {
      if let source = current.code?.context.source,
        !source.name.hasPrefix(SourceText.libraryPrefix)
      {
        return (source.name, source.line(at: current.header.pointee.position))
      }
      frame = current.caller
    }
    return nil
  }
}
