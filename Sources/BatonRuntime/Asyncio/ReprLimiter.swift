// Shortened reprs: the results of futures and, in debug mode, the arguments of callbacks
// (CPython: `reprlib.Repr` with its default limits).

/// Shows nested containers up to a depth, a number of elements and a length of text.
struct ReprLimiter {
  private let interpreter: Interpreter
  private static let maxLevel = 6
  private static let maxElements = 6
  private static let maxEntries = 4
  private static let maxText = 30
  private static let maxDigits = 40

  init(_ interpreter: Interpreter) { self.interpreter = interpreter }

  func text(_ value: Value) -> String { text(value, level: Self.maxLevel) }

  private func text(_ value: Value, level: Int) -> String {
    let type = interpreter.type(of: value)
    switch type.shortName {
    case "tuple":
      guard let tuple = value.asTuple else { break }
      if tuple.count == 1, level > 0 {
        return "(\(text(tuple.elements[0], level: level - 1)),)"
      }
      return sequence(value, level: level, "(", ")")
    case "list": return sequence(value, level: level, "[", "]")
    case "set", "frozenset":
      if let length = try? interpreter.length(value), length == 0 { return "\(type.shortName)()" }
      let shown = sequence(value, level: level, "{", "}", sorted: true)
      return type.shortName == "set" ? shown : "frozenset(\(shown))"
    case "deque": return sequence(value, level: level, "deque([", "])")
    case "dict":
      if let dictionary = value.asDict { return entries(dictionary, level: level) }
    case "str":
      if let string = value.asStr { return shortened(string) }
    case "int": return middle(of: interpreter.safeRepr(value), limit: Self.maxDigits)
    default: break
    }
    guard let whole = try? interpreter.repr(value).string else {
      let address = value.object.map { String($0.address, radix: 16) } ?? "0"
      return "<\(type.shortName) instance at 0x\(address)>"
    }
    return middle(of: whole, limit: Self.maxText)
  }

  private func sequence(
    _ value: Value, level: Int, _ open: String, _ close: String, sorted: Bool = false
  ) -> String {
    guard var elements = try? interpreter.elements(of: value) else {
      return interpreter.safeRepr(value)
    }
    if level <= 0, !elements.isEmpty { return open + "..." + close }
    if sorted { elements = possiblySorted(value) ?? elements }
    var shown = elements.prefix(Self.maxElements).map { text($0, level: level - 1) }
    if elements.count > Self.maxElements { shown.append("...") }
    return open + shown.joined(separator: ", ") + close
  }

  private func entries(_ dictionary: PyDict, level: Int) -> String {
    if dictionary.count == 0 { return "{}" }
    if level <= 0 { return "{...}" }
    let keys =
      possiblySorted(.object(dictionary)) ?? (try? interpreter.elements(of: .object(dictionary)))
      ?? []
    var shown: [String] = []
    for key in keys.prefix(Self.maxEntries) {
      let value = (try? dictionary.get(key, interpreter)) ?? .none
      shown.append(text(key, level: level - 1) + ": " + text(value, level: level - 1))
    }
    if keys.count > Self.maxEntries { shown.append("...") }
    return "{" + shown.joined(separator: ", ") + "}"
  }

  /// The elements in their order; nil where they have none.
  private func possiblySorted(_ value: Value) -> ContiguousArray<Value>? {
    guard let sorted = interpreter.builtins.get(interpreter.intern("sorted")),
      let list = try? interpreter.call(sorted, value)
    else { return nil }
    return try? interpreter.elements(of: list)
  }

  /// Up to `maxText` characters; beyond that the first and the last ones.
  private func shortened(_ string: PyStr) -> String {
    let scalars = string.scalars
    if scalars.count <= Self.maxText {
      let whole = interpreter.safeRepr(.object(string))
      if whole.unicodeScalars.count <= Self.maxText { return whole }
    }
    let half = max(0, (Self.maxText - 3) / 2)
    let rest = max(0, Self.maxText - 3 - half)
    let joined = Array(scalars.prefix(half)) + Array(scalars.suffix(rest))
    let shown = Array(
      interpreter.safeRepr(.object(PyStr(interpreter, scalars: joined))).unicodeScalars)
    return Self.join(shown.prefix(half), shown.suffix(rest))
  }

  private func middle(of text: String, limit: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    if scalars.count <= limit { return text }
    let half = max(0, (limit - 3) / 2)
    let rest = max(0, limit - 3 - half)
    return Self.join(scalars.prefix(half), scalars.suffix(rest))
  }

  private static func join(
    _ head: ArraySlice<Unicode.Scalar>, _ tail: ArraySlice<Unicode.Scalar>
  ) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: head)
    view.append(contentsOf: "...".unicodeScalars)
    view.append(contentsOf: tail)
    return String(view)
  }
}
