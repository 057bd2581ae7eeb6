// What the coach says about errors that reach the top: by type, message, and the piece of source
// that failed.

import BatonSyntax

extension Coach {
  /// An exception was shown.
  func failed(_ exception: PyException, _ interpreter: Interpreter) {
    var link: PyException? = exception
    var steps = 0
    while let current = link, steps < 20 {
      look(at: current, interpreter)
      link = current.cause ?? (current.suppressesContext ? nil : current.context)
      steps += 1
    }
  }

  private func look(at exception: PyException, _ interpreter: Interpreter) {
    let place = interpreter.raisingPlace(exception)
    let message = (try? interpreter.string(.object(exception)))?.string ?? ""
    let piece = failedPiece(exception, interpreter)
    let exceptions = interpreter.exceptions
    if exception.type.isSubtype(of: exceptions.baseExceptionGroup) {
      return lookAtGroup(exception, message, place)
    }
    if exception.type.isSubtype(of: exceptions.syntaxError) {
      return lookAtSyntax(exception, interpreter)
    }
    if exception.type.isSubtype(of: exceptions.typeError) {
      lookAtType(message, piece, place)
      lookAtManager(message, piece, place)
    } else if exception.type.isSubtype(of: exceptions.attributeError) {
      if message.hasPrefix("'coroutine' object has no attribute") {
        lookAtUse(message, piece, place)
      }
    } else if exception.type.isSubtype(of: exceptions.invalidStateError) {
      lookAtState(message, piece, place)
    } else if exception.type.isSubtype(of: exceptions.valueError) {
      lookAtRun(message, piece, place)
    } else if exception.type.isSubtype(of: exceptions.runtimeError) {
      lookAtRuntime(message, piece, place)
    }
  }

  /// The source text of the expression that failed.
  private func failedPiece(_ exception: PyException, _ interpreter: Interpreter) -> String {
    guard let traceback = exception.traceback,
      let last = FrameDisplay(interpreter).visibleFrames(of: traceback).last
    else { return "" }
    return last.context.source.text(last.span).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// `operand`: the expression that gave a coroutine, as far as it is known.
  private func coroutineAsValue(_ operand: String?, _ rest: String, _ place: ProgramPlace?) {
    guard let operand, !operand.isEmpty else {
      return add(
        place, why: "a coroutine is used in place of its result: its function has not run yet",
        write: "result = await coroutine")
    }
    if operand.hasSuffix(")") {
      return add(
        place,
        why: "`\(operand)` is a coroutine, not its result: the function has not run yet",
        write: rest.isEmpty ? "await \(operand)" : "(await \(operand))\(rest)")
    }
    add(
      place, why: "`\(operand)` is a coroutine, not its result: the function has not run yet",
      write: "\(operand) = await \(operand)  before it is used", variable: operand)
  }

  /// The last parenthesis or bracket of an expression, and what stands before it.
  private static func cut(_ piece: String, at open: Character, _ close: Character) -> (
    String, String
  )? {
    guard piece.last == close else { return nil }
    var depth = 0
    for index in piece.indices.reversed() {
      if piece[index] == close { depth += 1 }
      if piece[index] == open { depth -= 1 }
      if depth == 0 { return (String(piece[..<index]), String(piece[index...])) }
    }
    return nil
  }

  private static func isPath(_ text: String) -> Bool {
    text.first.map { $0.isLetter || $0 == "_" } ?? false
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
  }

  /// The expression among the text of what failed that gave a coroutine, and what stands behind it.
  private func lookAtUse(_ message: String, _ piece: String, _ place: ProgramPlace?) {
    if message.hasPrefix("'coroutine' object has no attribute"),
      let dot = piece.lastIndex(of: ".")
    {
      return coroutineAsValue(String(piece[..<dot]), String(piece[dot...]), place)
    }
    if message == "'coroutine' object is not subscriptable"
      || message.hasPrefix("'coroutine' object does not support item"),
      let (operand, rest) = Self.cut(piece, at: "[", "]")
    {
      return coroutineAsValue(operand, rest, place)
    }
    if message == "'coroutine' object is not callable",
      let (operand, rest) = Self.cut(piece, at: "(", ")")
    {
      return coroutineAsValue(operand, rest, place)
    }
    if message.hasPrefix("unsupported operand type(s) for ") {
      let sign =
        message.dropFirst("unsupported operand type(s) for ".count).prefix { $0 != ":" }
        .split(separator: " ").first.map { $0.hasSuffix("=") ? $0.dropLast() : $0 } ?? ""
      guard let range = piece.firstRange(of: " \(sign)"), !sign.isEmpty else {
        // Inside of a call, such as sum(...).
        return coroutinesAmongValues(piece, place)
      }
      let left = piece[..<range.lowerBound]
      let right = piece[range.upperBound...].drop { $0 == "=" || $0 == " " }
      let isLeft = message.contains(": 'coroutine' and")
      return coroutineAsValue(Self.operand(isLeft ? left : right), "", place)
    }
    // `len(x)`, `list(x)`, `for … in x`.
    if let (function, arguments) = Self.cut(piece, at: "(", ")"), Self.isPath(function) {
      let inner = String(arguments.dropFirst().dropLast())
      if ["len", "list", "tuple", "set", "sorted", "sum", "dict", "enumerate"].contains(function),
        !inner.contains(",")
      {
        return coroutineAsValue(Self.operand(Substring(inner)), "", place)
      }
    }
    coroutineAsValue(Self.operand(Substring(piece)), "", place)
  }

  /// A name or a call; nil: more than that.
  private static func operand(_ text: Substring) -> String? {
    let text = String(text)
    if isPath(text) { return text }
    guard let (function, _) = cut(text, at: "(", ")"), isPath(function) else { return nil }
    return text
  }

  private func coroutinesAmongValues(_ piece: String, _ place: ProgramPlace?) {
    let (_, arguments) = Self.cut(piece, at: "(", ")") ?? ("", "")
    let inner = String(arguments.dropFirst().dropLast())
    let values = Self.isPath(inner) ? inner : "coroutines"
    add(
      place,
      why: "there are coroutines among the values, not their results: their functions have not run",
      write: "await asyncio.gather(*\(values))  for the results")
  }

  private func lookAtType(_ message: String, _ piece: String, _ place: ProgramPlace?) {
    if message.hasSuffix("can't be used in 'await' expression") {
      let call = piece.hasPrefix("await ") ? String(piece.dropFirst(6)) : piece
      let kind = message.dropFirst("object ".count).prefix { $0 != " " }
      if call.hasSuffix(")"), kind != "function", kind != "async_generator" {
        add(
          place,
          why:
            "`\(call)` is a plain call: it has run already and gave \(Self.word(kind)); only what "
            + "`async def` makes is awaited",
          write: "\(call)  without await, or make that function an `async def`")
      } else if kind == "function" {
        add(
          place, why: "`\(call)` is a function that was not called", write: "await \(call)()")
      } else if kind == "async_generator" {
        add(
          place, why: "`\(call)` yields values one by one: it is iterated, not awaited",
          write: "async for item in \(call):")
      } else {
        add(
          place, why: "`\(call)` is \(Self.word(kind)), which nobody can wait for",
          write: "\(call)  without await")
      }
    } else if message.hasPrefix("'coroutine' object is not")
      || message.hasPrefix("'coroutine' object does not support item")
      || message == "object of type 'coroutine' has no len()"
      || (message.hasPrefix("unsupported operand type(s)") && message.contains("'coroutine'"))
    {
      lookAtUse(message, piece, place)
    } else if message == "unhashable type: 'list'", piece.contains("gather(") {
      add(
        place, why: "gather takes each awaitable as an argument of its own, not a list of them",
        write: Self.starred(piece))
    } else if message.hasPrefix("a coroutine was expected, got <function") {
      lookAtRun(message, piece, place)
    } else if message.hasPrefix("Passing coroutines is forbidden") {
      add(
        place,
        why: "asyncio.wait() takes tasks: it hands the same objects back as done and pending",
        write: "tasks = [asyncio.create_task(c) for c in coroutines]; await asyncio.wait(tasks)")
    }
  }

  private static func word(_ kind: Substring) -> String {
    kind == "NoneType" ? "None" : "a value of type \(kind)"
  }

  /// `asyncio.gather([a, b])` as `asyncio.gather(*[a, b])`.
  private static func starred(_ piece: String) -> String {
    guard let open = piece.firstIndex(of: "(") else { return "asyncio.gather(*coroutines)" }
    let after = piece.index(after: open)
    return String(piece[..<after]) + "*" + String(piece[after...])
  }

  private func lookAtManager(_ message: String, _ piece: String, _ place: ProgramPlace?) {
    if message == "'async_generator' object is not iterable" {
      add(
        place, why: "an async generator may wait between its values: only `async for` can do that",
        write: "async for item in \(piece):")
    } else if message.hasPrefix("'async for' requires an object with __aiter__ method, got ") {
      add(
        place, why: "`\(piece)` is an ordinary iterable: it never has to wait",
        write: "for item in \(piece):")
    } else if message.hasSuffix("object does not support the asynchronous context manager protocol")
    {
      add(
        place, why: "its way in and out are plain methods (__enter__, __exit__)",
        write: "with \(piece):")
    } else if message.hasSuffix("object does not support the context manager protocol") {
      add(
        place, why: "its way in and out may have to wait (__aenter__, __aexit__)",
        write: "async with \(piece):  inside an `async def`")
    }
  }

  /// `a coroutine was expected, got <function main at …>`.
  private func lookAtRun(_ message: String, _ piece: String, _ place: ProgramPlace?) {
    let prefix = "a coroutine was expected, got <function "
    guard message.hasPrefix(prefix) else { return }
    let name = String(message.dropFirst(prefix.count).prefix { $0 != " " })
    let short = name.split(separator: ".").last.map(String.init) ?? name
    let call = piece.prefix { $0 != "(" }
    add(
      place, why: "`\(short)` is the function itself; calling it gives the coroutine to run",
      write: call.isEmpty ? "asyncio.run(\(short)())" : "\(call)(\(short)())")
  }

  private func lookAtRuntime(_ message: String, _ piece: String, _ place: ProgramPlace?) {
    if message == "asyncio.run() cannot be called from a running event loop" {
      var inner = Substring(piece)
      if let open = piece.firstIndex(of: "("), piece.hasSuffix(")") {
        inner = piece[piece.index(after: open)...].dropLast()
      }
      add(
        place, why: "a loop runs already: asyncio.run() is called once, to start the program",
        write: inner.isEmpty ? "await coroutine" : "await \(inner)")
    } else if message == "cannot reuse already awaited coroutine" {
      let name = piece.hasPrefix("await ") ? String(piece.dropFirst(6)) : piece
      add(
        place, why: "a coroutine runs once, and `\(name)` has run already",
        write: "call the function again for a new coroutine, or keep the result of the first await")
    } else if message.hasSuffix("attached to a different loop")
      || message.hasSuffix("is bound to a different event loop")
    {
      add(
        place, why: "it was made while another loop ran, and belongs to that one",
        write:
          "one asyncio.run() for the whole program, and make it inside a coroutine that runs there")
    } else if message == "no running event loop" {
      add(
        place, why: "there is no loop yet: it runs only inside of asyncio.run()",
        write: "move `\(piece)` into `async def main():` and start with asyncio.run(main())")
    } else if message.hasPrefix("Task cannot await on itself") {
      add(
        place, why: "a task that waits for its own end waits for ever",
        write: "await another task; return the value where this one is to end")
    }
  }

  /// The result of a task was read before its end.
  private func lookAtState(_ message: String, _ piece: String, _ place: ProgramPlace?) {
    guard message == "Result is not set." || message == "Exception is not set." else { return }
    let name = piece.firstRange(of: ".").map { String(piece[..<$0.lowerBound]) } ?? ""
    let shown = Self.isPath(name) ? name : "task"
    add(
      place, why: "`\(shown)` has not ended yet: it has a result only from its end on",
      write: "await \(shown)")
  }

  private func lookAtGroup(_ exception: PyException, _ message: String, _ place: ProgramPlace?) {
    guard message.hasPrefix("unhandled errors in a TaskGroup") else { return }
    let list = exception.args.count > 1 ? exception.args.elements[1] : .none
    let members = (list.asTuple?.elements ?? list.asList?.elements ?? []).compactMap(\.asException)
    var names: [String] = []
    for member in members where !names.contains(member.type.shortName) {
      names.append(member.type.shortName)
    }
    let caught = names.count == 1 ? names[0] : "(\(names.joined(separator: ", ")))"
    add(
      place,
      why: "a TaskGroup gathers all errors of its tasks in one group, also when there is only one",
      write: "except* \(names.isEmpty ? "Exception" : caught) as group:")
  }

  private func lookAtSyntax(_ exception: PyException, _ interpreter: Interpreter) {
    let message = exception.args.elements.first?.asStr?.string ?? ""
    let line = (try? interpreter.getAttribute(.object(exception), interpreter.intern("lineno")))?
      .asInt
    let file = (try? interpreter.getAttribute(.object(exception), interpreter.intern("filename")))?
      .asStr?.string
    let place = line.flatMap { line in file.map { ProgramPlace(file: $0, line: line) } }
    switch message {
    case "'await' outside function":
      add(
        place, why: "await waits inside of a coroutine; a module is none",
        write: "async def main(): ...  with the await in it, and asyncio.run(main()) below")
    case "'await' outside async function", "'async with' outside async function",
      "'async for' outside async function",
      "asynchronous comprehension outside of an asynchronous function":
      add(
        place, why: "only a function that is defined with `async def` can wait",
        write: enclosing(place, interpreter))
    case "'yield from' inside async function":
      add(
        place, why: "inside of `async def` values come from `async for`",
        write: "async for item in source: yield item")
    case "'return' with value in async generator":
      add(
        place, why: "an async generator gives its values by `yield`; its end has none",
        write: "yield the value, then a plain return")
    default: break
    }
  }

  /// The definition around the line, made `async`.
  private func enclosing(_ place: ProgramPlace?, _ interpreter: Interpreter) -> String {
    guard let place else { return "async def" }
    var line = place.line
    while line > 0 {
      if let text = interpreter.sourceText(ProgramPlace(file: place.file, line: line)),
        text.hasPrefix("def ")
      {
        return "async \(text)  and await what it gives"
      }
      line -= 1
    }
    return "async def"
  }
}
