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
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
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
        do throws(Unwind) {
          if !interpreter.isIterable(iterable) {
            throw interpreter.typeError(
              "Value after * must be an iterable, not \(interpreter.type(of: iterable).name)")
          }
          positional += try interpreter.positionalArguments(from: iterable, callee: callee)
        } catch let error where passes(error) { throw error }
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
        .object(PyTuple(interpreter, positional)), .object(keywords)
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
