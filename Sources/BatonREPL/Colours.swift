// Colours for prompts, errors and notes, those of CPython's prompt.

import BatonRuntime

struct Colours {
  let isEnabled: Bool

  private static let reset = "\u{1B}[0m"
  private static let place = "\u{1B}[35m"
  private static let name = "\u{1B}[1;35m"
  private static let caret = "\u{1B}[1;31m"
  private static let note = "\u{1B}[36m"

  /// A prompt for readline, which has to know what takes no room.
  func prompt(_ text: String, isEdited: Bool) -> String {
    if !isEnabled || text.contains("\u{1B}") { return text }
    if !isEdited { return Self.name + text + Self.reset }
    return "\u{1}\(Self.name)\u{2}\(text)\u{1}\(Self.reset)\u{2}"
  }

  func paint(_ text: String, _ kind: InteractiveSession.TextKind) -> String {
    if !isEnabled { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      switch kind {
      case .note: "\(Self.note)\(line)\(Self.reset)\n"
      case .traceback: painted(line) + "\n"
      }
    }.joined()
  }

  private func painted(_ line: Substring) -> String {
    if line.hasPrefix("  File \""), let end = line.lastIndex(of: "\"") {
      let file = line[line.index(line.startIndex, offsetBy: 7)...end]
      let parts = line[line.index(after: end)...].split(separator: ",").map { part in
        guard let space = part.lastIndex(of: " ") else { return String(part) }
        let word = part[part.index(after: space)...]
        return "\(part[...space])\(Self.place)\(word)\(Self.reset)"
      }
      return "  File \(Self.place)\(file)\(Self.reset)" + (parts.isEmpty ? "" : ",")
        + parts.joined(separator: ",")
    }
    let marks = line.drop { $0 == " " }
    if line.hasPrefix("    "), !marks.isEmpty, marks.allSatisfy({ "^~ ".contains($0) }) {
      return line.prefix(line.count - marks.count) + Self.caret + marks + Self.reset
    }
    if line.first?.isLetter == true, !line.hasPrefix("Traceback ") {
      guard let colon = line.firstIndex(of: ":") else {
        return line.contains(" ") ? String(line) : Self.name + line + Self.reset
      }
      let type = line[..<colon]
      if type.contains(" ") { return String(line) }
      return "\(Self.name)\(type)\(Self.reset):\(Self.place)\(line[line.index(after: colon)...])"
        + Self.reset
    }
    return String(line)
  }
}
