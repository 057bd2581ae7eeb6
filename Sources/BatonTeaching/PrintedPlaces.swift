// Which line of a program printed which line of its output: what `--places-report` of Baton writes, and
// a program for CPython that writes the same.

/// One stream of one run.
struct PrintedPlaces {
  private struct Run {
    let end: Int
    let place: String?
  }

  private let runs: [Run]
  private let text: [UInt8]
  private let isOutput: Bool

  /// nil where the report does not account for every byte of the text.
  init?(_ result: ProcessResult, stream: Int, folder: String) {
    text = Array((stream == 1 ? result.output : result.errors).utf8)
    isOutput = stream == 1
    var runs: [Run] = []
    var end = 0
    for line in result.report.split(separator: "\n") {
      let fields = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count == 4, let count = Int(fields[1]) else { continue }
      if fields[0] != String(stream) { continue }
      let (sum, overflows) = end.addingReportingOverflow(count)
      if overflows { return nil }
      end = sum
      let file =
        fields[3].hasPrefix(folder + "/") ? fields[3].dropFirst(folder.count + 1) : fields[3]
      runs.append(Run(end: end, place: fields[2] == "0" ? nil : "\(file):\(fields[2])"))
    }
    if end != text.count || runs.isEmpty { return nil }
    self.runs = runs
  }

  /// Who printed the place at which two runs differ, and whether it is there at all or was the last that
  /// was printed before.
  ///
  /// - Parameter line: the first that differs, from 0; `shown` is its text as it was compared, `agreeing`
  ///   the bytes of it that are equal.
  func place(line: Int, shown: Substring?, agreeing: Int) -> (place: String, isThere: Bool)? {
    guard let shown, !text.isEmpty else { return place(at: text.count - 1).map { ($0, false) } }
    var start = 0
    var number = 0
    var byNumber: Int?
    while true {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      if number == line { byNumber = start }
      if number >= line, text[start..<end].elementsEqual(shown.utf8) {
        return start == text.count
          ? place(at: start - 1).map { ($0, false) }
          : place(at: min(start + agreeing, end, text.count - 1)).map { ($0, true) }
      }
      if end == text.count { break }
      start = end + 1
      number += 1
    }
    // Another run, in which the line is another one: it stands at the same place all the same.
    guard isOutput, let byNumber, byNumber < text.count else { return nil }
    let end = text[byNumber...].firstIndex(of: 0x0A) ?? text.count
    return place(at: min(byNumber + agreeing, end, text.count - 1)).map { ($0, true) }
  }

  private func place(at index: Int) -> String? {
    runs.first { $0.end > index }?.place
  }

  /// A program for CPython: runs the file it is given as its own, and reports to the descriptor.
  static let recorder = """
    def begin():
        import os, sys
        path, library = sys.argv[1], os.path.dirname(os.__file__)
        sys.argv[:] = [path]
        sys.path[0] = os.path.dirname(path)

        class Recorder:
            def __init__(self, stream, number):
                self._stream, self._number = stream, number

            def write(self, text):
                frame = sys._getframe(1)
                while frame and frame.f_code.co_filename.startswith((library, "<frozen ", "<string>")):
                    frame = frame.f_back
                place = f"{frame.f_lineno} {frame.f_code.co_filename}" if frame else "0 "
                size = len(text.encode("utf-8", "replace"))
                record = f"{self._number} {size} {place}\\n"
                os.write(\(ChildProcess.reportDescriptor), record.encode("utf-8", "replace"))
                return self._stream.write(text)

            def __getattr__(self, name):
                return getattr(self._stream, name)

        sys.stdout, sys.stderr = Recorder(sys.stdout, 1), Recorder(sys.stderr, 2)
        names = sys.modules["__main__"].__dict__
        del names["begin"]
        names["__file__"] = path
        with open(path, "rb") as file:
            source = file.read()
        exec(compile(source, path, "exec", dont_inherit=True), names)

    begin()
    """
}
