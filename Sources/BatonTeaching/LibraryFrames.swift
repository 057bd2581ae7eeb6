// Standard error of CPython without what it says of its own library, which Baton does not show.

enum LibraryFrames {
  /// What was printed without the frames and places inside CPython's library files.
  static func withoutFrames(_ ended: ProcessResult) -> ProcessResult {
    var result = withoutPlaces(ended)
    var kept: [String] = []
    var margin: Substring?
    for line in ended.errors.split(separator: "\n", omittingEmptySubsequences: false) {
      let start = line.prefix { " |+-".contains($0) }
      let body = line.dropFirst(start.count)
      if body.hasPrefix("File \"") {
        let isLibrary = body.hasPrefix("File \"<frozen ") || isInLibrary(body)
        margin = isLibrary ? start : nil
        if isLibrary { continue }
      } else if let inside = margin {
        if line.hasPrefix(inside + "  ") || line.hasPrefix(inside + "[Previous line") { continue }
        margin = nil
      }
      kept.append(withoutPlace(line))
    }
    result.errors = kept.joined(separator: "\n")
    return result
  }

  /// What was printed, with paths in the library that begin with it.
  static func withoutPlaces(_ ended: ProcessResult) -> ProcessResult {
    var result = ended
    guard ended.output.contains("/lib/python3.1") else { return result }
    result.output =
      ended.output.split(separator: "\n", omittingEmptySubsequences: false)
      .map(withoutPlace).joined(separator: "\n")
    return result
  }

  private static func isInLibrary(_ text: Substring) -> Bool {
    Comparison.matches(".../lib/python3.1..."[...], text) && !text.contains("/site-packages/")
  }

  /// ` at /…/lib/python3.13/asyncio/x.py` becomes ` at asyncio/x.py`.
  private static func withoutPlace(_ line: Substring) -> String {
    guard isInLibrary(line) else { return String(line) }
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard isInLibrary(word), let slash = word.firstIndex(of: "/") else { return String(word) }
      let parts = word[slash...].split(separator: "/")
      guard let place = parts.firstIndex(where: { $0.hasPrefix("python3.1") }) else {
        return String(word)
      }
      if word.hasPrefix("("), let end = word.firstIndex(of: ")") {
        return "(unknown location)" + word[word.index(after: end)...]
      }
      return word[..<slash] + parts[(place + 1)...].joined(separator: "/")
    }
    return words.joined(separator: " ")
  }
}
