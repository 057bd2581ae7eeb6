// Exceptions as standard error shows them: chains, groups, notes. Receives an exception, gives the
// text that CPython's `traceback` module prints for it.

extension Interpreter {
  /// The whole text, traceback first, each line with its line end.
  func formatException(_ exception: PyException) -> String {
    if exception.traceback != nil { hasReadSource = true }
    var display = TracebackDisplay(self)
    display.show(display.collect(exception))
    return display.output
  }

  /// The last lines alone: type, message, notes (CPython: `format_exception_only`).
  func formatHeadline(_ exception: PyException) -> String {
    let display = TracebackDisplay(self)
    return display.headline(display.summary(exception))
  }

  /// A str as standard error can take it: lone surrogates are escaped.
  func errorText(_ text: PyStr) -> String {
    if text.isASCII { return text.string }
    var result = String.UnicodeScalarView()
    for index in 0..<text.count {
      if let scalar = Unicode.Scalar(text[index]) {
        result.append(scalar)
      } else {
        result.append(contentsOf: "\\u\(String(text[index], radix: 16))".unicodeScalars)
      }
    }
    return String(result)
  }
}

/// One exception with what its display needs, read once before anything is written
/// (CPython: `TracebackException`).
final class ExceptionSummary {
  let exception: PyException
  fileprivate(set) var typeText = ""
  fileprivate(set) var message = ""
  fileprivate(set) var notes: [String] = []
  fileprivate(set) var cause: ExceptionSummary?
  fileprivate(set) var context: ExceptionSummary?
  /// nil for what is no group.
  fileprivate(set) var members: [ExceptionSummary]?

  fileprivate init(_ exception: PyException) { self.exception = exception }
}

struct TracebackDisplay {
  let interpreter: Interpreter
  private(set) var output = ""
  /// How many boxes of groups stand around the text.
  private var groupDepth = 0
  private var needsClose = false

  private static var widthLimit: Int { 15 }
  private static var depthLimit: Int { 10 }

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  // MARK: Reading

  /// The exception with its causes, contexts and members; what was seen already is left out.
  func collect(_ exception: PyException) -> ExceptionSummary {
    var seen: Set<ObjectIdentifier> = [ObjectIdentifier(exception)]
    let root = summary(exception)
    var queue = [root]
    func add(_ link: PyException?) -> ExceptionSummary? {
      guard let link, seen.insert(ObjectIdentifier(link)).inserted else { return nil }
      return summary(link)
    }
    while let current = queue.popLast() {
      let exception = current.exception
      current.cause = add(exception.cause)
      if current.cause == nil, !exception.suppressesContext {
        current.context = add(exception.context)
      }
      if exception.isGroup {
        current.members = exception.groupMembers.map { member in
          seen.insert(ObjectIdentifier(member))
          return summary(member)
        }
      }
      if let cause = current.cause { queue.append(cause) }
      if let context = current.context { queue.append(context) }
      queue += current.members ?? []
    }
    return root
  }

  fileprivate func summary(_ exception: PyException) -> ExceptionSummary {
    let result = ExceptionSummary(exception)
    result.message = text(.object(exception), or: "<exception str() failed>")
    readNotes(of: exception, into: result)
    result.typeText = typeText(exception.type)
    result.message += interpreter.proposal(for: exception)
    return result
  }

  /// `str(value)`, or a replacement where that fails.
  private func text(_ value: Value, or replacement: String) -> String {
    do throws(Unwind) {
      return interpreter.errorText(try interpreter.string(value))
    } catch { return replacement }
  }

  /// The qualified name, without the module of what needs none.
  func typeText(_ type: PyType) -> String {
    if type.isHeapType, interpreter.moduleName(of: type) == nil {
      return "<unknown>.\(type.qualname)"
    }
    if let module = interpreter.moduleName(of: type), module != "__main__", module != "builtins" {
      return "\(module).\(type.qualname)"
    }
    return type.qualname
  }

  private func readNotes(of exception: PyException, into result: ExceptionSummary) {
    let found: Value?
    do throws(Unwind) {
      found = try interpreter.findAttribute(.object(exception), interpreter.names.notes)
    } catch {
      guard case .raised(let failure) = error else { return }
      let shown = (try? interpreter.repr(.object(failure)).string) ?? "<__notes__ repr() failed>"
      result.notes = ["Ignored error getting __notes__: \(shown)"]
      return
    }
    guard let found, !found.isNone else { return }
    if let elements = found.asList?.elements ?? found.asTuple?.elements {
      result.notes = elements.map { text($0, or: "<note str() failed>") }
    } else {
      let shown = try? interpreter.repr(found)
      result.notes = [shown.map { interpreter.errorText($0) } ?? "<__notes__ repr() failed>"]
    }
  }

  // MARK: Writing

  /// Writes an exception after those it follows from (CPython: `TracebackException.format`).
  mutating func show(_ last: ExceptionSummary) {
    var chain: [(summary: ExceptionSummary, introduction: String?)] = []
    var current: ExceptionSummary? = last
    while let summary = current {
      if let cause = summary.cause {
        chain.append(
          (summary, "\nThe above exception was the direct cause of the following exception:\n\n"))
        current = cause
      } else if let context = summary.context {
        chain.append(
          (
            summary,
            "\nDuring handling of the above exception, another exception occurred:\n\n"
          ))
        current = context
      } else {
        chain.append((summary, nil))
        current = nil
      }
    }
    for (summary, introduction) in chain.reversed() {
      if let introduction { emit(introduction) }
      if let members = summary.members {
        show(group: summary, members)
      } else {
        if let traceback = summary.exception.traceback {
          emit("Traceback (most recent call last):\n")
          emit(framesOf: traceback)
        }
        emit(headline(summary))
      }
    }
  }

  private mutating func show(group: ExceptionSummary, _ members: [ExceptionSummary]) {
    if groupDepth > Self.depthLimit {
      emit("... (max_group_depth is \(Self.depthLimit))\n")
      return
    }
    let isOutermost = groupDepth == 0
    if isOutermost { groupDepth = 1 }
    if let traceback = group.exception.traceback {
      emit("Exception Group Traceback (most recent call last):\n", margin: isOutermost ? "+" : "|")
      emit(framesOf: traceback)
    }
    emit(headline(group))
    let shownCount =
      members.count <= Self.widthLimit ? members.count : Self.widthLimit + 1
    needsClose = false
    for index in 0..<shownCount {
      let isLast = index == shownCount - 1
      if isLast { needsClose = true }
      let isCut = index >= Self.widthLimit
      output += indentation + (index == 0 ? "+-" : "  ")
      output += "+---------------- \(isCut ? "..." : "\(index + 1)") ----------------\n"
      groupDepth += 1
      if isCut {
        let remaining = members.count - Self.widthLimit
        emit("and \(remaining) more exception\(remaining > 1 ? "s" : "")\n")
      } else {
        show(members[index])
      }
      if isLast, needsClose {
        output += indentation + "+------------------------------------\n"
        needsClose = false
      }
      groupDepth -= 1
    }
    if isOutermost { groupDepth = 0 }
  }

  private var indentation: String { String(repeating: "  ", count: groupDepth) }

  /// Adds text, each line behind the margins of the groups around it.
  private mutating func emit(_ text: String, margin: String = "|") {
    guard groupDepth > 0 else {
      output += text
      return
    }
    let prefix = "\(indentation)\(margin) "
    for line in SourceText.lines(of: text, keepingEnds: true) { output += prefix + line }
  }

  private mutating func emit(framesOf traceback: PyTraceback) {
    let (warnings, frames) = FrameDisplay(interpreter).text(of: traceback)
    output += warnings
    emit(frames)
  }

  /// Type, message and notes (CPython: `format_exception_only`).
  fileprivate func headline(_ summary: ExceptionSummary) -> String {
    var result: String
    if interpreter.isInstance(summary.exception, interpreter.exceptions.syntaxError) {
      result = syntaxErrorText(summary.exception, summary.typeText)
    } else if summary.message.isEmpty {
      result = summary.typeText + "\n"
    } else {
      result = "\(summary.typeText): \(summary.message)\n"
    }
    for note in summary.notes {
      for line in note.split(separator: "\n", omittingEmptySubsequences: false) {
        result += line + "\n"
      }
    }
    return result
  }
}
