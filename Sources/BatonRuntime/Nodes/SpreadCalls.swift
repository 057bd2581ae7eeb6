// Calls whose arguments have stars.

import BatonSyntax

/// A call with `*` or `**` arguments: collected into an array and a dict first.
final class SpreadCallNode: ExpressionNode {
  enum Part {
    case positional(ExpressionNode)
    case starred(ExpressionNode)
    case keyword(PyStr, ExpressionNode)
    case doubleStarred(ExpressionNode)
  }

  private let function: ExpressionNode
  /// In the order of evaluation: positional and starred ones, then the others.
  private let parts: [Part]
  /// The only positional argument has a star: it is taken apart after the keywords.
  private let isLoneStar: Bool
  /// One star at most, behind what is positional, and two stars at most: a tuple and a dict need
  /// no copies.
  private let isSimple: Bool

  init(
    _ context: CodeContext, _ span: Span, function: ExpressionNode, parts: [Part]
  ) {
    self.function = function
    self.parts = parts
    var positionalCount = 0
    var starCount = 0
    for part in parts {
      switch part {
      case .positional: positionalCount += 1
      case .starred: starCount += 1
      case .keyword, .doubleStarred: break
      }
    }
    isLoneStar = positionalCount == 0 && starCount == 1
    isSimple = Self.isSimple(parts)
    super.init(context, span)
  }

  private static func isSimple(_ parts: [Part]) -> Bool {
    var hasStar = false
    var hasTwoStars = false
    for part in parts {
      switch part {
      case .positional: if hasStar { return false }
      case .starred:
        if hasStar { return false }
        hasStar = true
      case .keyword: return false
      case .doubleStarred:
        if hasTwoStars { return false }
        hasTwoStars = true
      }
    }
    return true
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    isSimple ? try evaluateSimply(frame) : try evaluateGenerally(frame)
  }

  private func evaluateSimply(_ frame: Frame) throws(Unwind) -> Value {
    let callee = try function.evaluate(frame)
    var positional: ContiguousArray<Value> = []
    var star: PyTuple?
    var loneStar: Value?
    var keywords: PyDict?
    for part in parts {
      switch part {
      case .positional(let node): positional.append(try node.evaluate(frame))
      case .starred(let node):
        let iterable = try node.evaluate(frame)
        if let tuple = iterable.exactTuple {
          star = tuple
        } else if isLoneStar {
          loneStar = iterable
        } else {
          positional += try elements(iterable, callee)
        }
      case .doubleStarred(let node):
        let mapping = try node.evaluate(frame)
        // A lone star is taken apart later, which may change the dict.
        if loneStar == nil, let dict = mapping.exactDict, dict.hasOnlyStrKeys {
          keywords = dict
          continue
        }
        let merged = PyDict(interpreter)
        do throws(Unwind) {
          try interpreter.mergeKeywords(mapping, into: merged, callee: callee)
        } catch let error where passes(error) { throw error }
        keywords = merged
      case .keyword: break
      }
    }
    do throws(Unwind) {
      if let loneStar {
        positional = try interpreter.positionalArguments(from: loneStar, callee: callee)
      }
      return try interpreter.call(callee, positional, star, keywords)
    } catch let error where passes(error) { throw error }
  }

  /// Of `*iterable` beside other positional arguments.
  private func elements(
    _ iterable: Value, _ callee: Value
  ) throws(Unwind) -> ContiguousArray<Value> {
    do throws(Unwind) {
      if !interpreter.isIterable(iterable) {
        throw interpreter.typeError(
          "Value after * must be an iterable, not \(interpreter.type(of: iterable).name)")
      }
      return try interpreter.positionalArguments(from: iterable, callee: callee)
    } catch let error where passes(error) { throw error }
  }

  private func evaluateGenerally(_ frame: Frame) throws(Unwind) -> Value {
    let callee = try function.evaluate(frame)
    var positional: ContiguousArray<Value> = []
    let keywords = PyDict(interpreter)
    // Keywords that stand together are evaluated together before they join the others.
    var together: [(name: PyStr, value: Value)] = []
    var loneStar: Value?
    for part in parts {
      switch part {
      case .positional(let node): positional.append(try node.evaluate(frame))
      case .starred(let node):
        let iterable = try node.evaluate(frame)
        if isLoneStar {
          loneStar = iterable
          continue
        }
        positional += try elements(iterable, callee)
      case .keyword(let name, let node):
        together.append((name, try node.evaluate(frame)))
      case .doubleStarred(let node):
        do throws(Unwind) {
          try join(&together, keywords, callee)
        } catch let error where passes(error) { throw error }
        let mapping = try node.evaluate(frame)
        do throws(Unwind) {
          try interpreter.mergeKeywords(mapping, into: keywords, callee: callee)
        } catch let error where passes(error) { throw error }
      }
    }
    do throws(Unwind) {
      try join(&together, keywords, callee)
      if let loneStar {
        positional = try interpreter.positionalArguments(from: loneStar, callee: callee)
      }
      return try interpreter.withCallArguments(
        .object(PyTuple(interpreter, positional)), .object(keywords), of: callee
      ) { arguments throws(Unwind) in
        try interpreter.call(callee, arguments)
      }
    } catch let error where passes(error) { throw error }
  }

  private func join(
    _ together: inout [(name: PyStr, value: Value)], _ keywords: PyDict, _ callee: Value
  ) throws(Unwind) {
    for (name, value) in together {
      if keywords.find(name) >= 0 {
        throw interpreter.typeError(
          "\(try interpreter.functionText(callee)) got multiple values for keyword argument "
            + "'\(name.string)'")
      }
      keywords.set(name, value)
    }
    together.removeAll()
  }
}

extension Interpreter {
  /// `callee(*first, *second, **keywords)`.
  fileprivate func call(
    _ callee: Value, _ first: ContiguousArray<Value>, _ second: PyTuple?, _ keywords: PyDict?
  ) throws(Unwind) -> Value {
    let base = stackTop
    let count = first.count + (second?.count ?? 0)
    let total = count + (keywords?.count ?? 0)
    try reserveStack(total)
    for index in 0..<first.count { (base + index).initialize(to: first[index]) }
    if let second {
      for index in 0..<second.count { (base + first.count + index).initialize(to: second[index]) }
    }
    var names: [PyStr] = []
    if let keywords, keywords.count > 0 {
      names.reserveCapacity(keywords.count)
      var position = 0
      while let live = keywords.livePosition(from: position) {
        guard let name = keywords.entries[live].key.asStr else {
          base.release(count: count + names.count)
          throw strangeKeyword(callee)
        }
        (base + count + names.count).initialize(to: keywords.entries[live].value)
        names.append(name)
        position = live + 1
      }
    }
    stackTop = base + total
    defer {
      base.release(count: total)
      stackTop = base
    }
    return try call(
      callee, CallArguments(base: base, positionalCount: count, keywordNames: names))
  }
}
