// Displays: tuples, lists, sets, dicts, f-strings.

import BatonSyntax

/// An element of a display: a value, or an iterable whose elements are spread.
struct DisplayItem {
  let expression: ExpressionNode
  let isStarred: Bool
}

/// Displays with more elements are evaluated in a loop: a chain of nodes takes native stack.
private let chainLimit = 64

final class TupleNode: ExpressionNode {
  let items: [ExpressionNode]
  private let chain: ArgumentChain

  init(_ context: CodeContext, _ span: Span, _ items: [ExpressionNode]) {
    self.items = items
    chain = ArgumentChain.make(items.count <= chainLimit ? items : [])
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let count = items.count
    let base = try evaluateItems(items, chain, frame)
    defer { state.pointee.stackTop = base }
    return .object(PyTuple.moving(interpreter, base, count: count))
  }
}

final class ListNode: ExpressionNode {
  private let items: [ExpressionNode]
  private let chain: ArgumentChain
  private let capacity: Int

  init(_ context: CodeContext, _ span: Span, _ items: [ExpressionNode]) {
    self.items = items
    chain = ArgumentChain.make(items.count <= chainLimit ? items : [])
    // CPython extends an empty list by a constant tuple, in pairs: `sys.getsizeof` shows it.
    let isConstant = items.count > 2 && items.allSatisfy { $0 is ConstantNode }
    capacity = isConstant ? (items.count + 1) & ~1 : items.count
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if items.isEmpty { return .object(PyList(interpreter, capacity: 0)) }
    let count = items.count
    let base = try evaluateItems(items, chain, frame)
    defer { state.pointee.stackTop = base }
    return .object(PyList(interpreter, moving: base, count: count, capacity: capacity))
  }
}

extension ExpressionNode {
  /// Evaluates onto the value stack; the caller moves the values away and gives the places back.
  @inline(__always) fileprivate final func evaluateItems(
    _ items: [ExpressionNode], _ chain: ArgumentChain, _ frame: Frame
  ) throws(Unwind) -> UnsafeMutablePointer<Value> {
    let base = try push(items.count)
    do throws(Unwind) {
      if items.count <= chainLimit {
        try chain.evaluate(frame, into: base)
      } else {
        for index in items.indices { base[index] = try items[index].evaluate(frame) }
      }
    } catch {
      pop(base, items.count)
      throw error
    }
    return base
  }
}

/// A list or tuple display with starred elements.
final class SpreadDisplayNode: ExpressionNode {
  private let items: [DisplayItem]
  private let isTuple: Bool

  init(_ context: CodeContext, _ span: Span, _ items: [DisplayItem], isTuple: Bool) {
    self.items = items
    self.isTuple = isTuple
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let list = PyList(interpreter)
    for item in items {
      let value = try item.expression.evaluate(frame)
      if item.isStarred {
        do throws(Unwind) {
          try interpreter.extendList(list, with: value)
        } catch let error where passes(error) { throw error }
      } else {
        list.append(value)
      }
    }
    return isTuple ? .object(PyTuple(interpreter, list.elements)) : .object(list)
  }
}

/// A set display: what stands before the first star is added together, the rest one by one.
final class SetNode: ExpressionNode {
  private let items: [DisplayItem]
  private let firstStar: Int

  init(_ context: CodeContext, _ span: Span, _ items: [DisplayItem]) {
    self.items = items
    firstStar = items.firstIndex(where: \.isStarred) ?? items.count
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    var values: ContiguousArray<Value> = []
    for item in items[..<firstStar] { values.append(try item.expression.evaluate(frame)) }
    let set = PySet(interpreter)
    for value in values { try add(value, to: set) }
    for item in items[firstStar...] {
      let value = try item.expression.evaluate(frame)
      if item.isStarred {
        do throws(Unwind) {
          try interpreter.forEach(value) { element throws(Unwind) in
            try set.add(element, interpreter)
            return true
          }
        } catch let error where passes(error) { throw error }
      } else {
        try add(value, to: set)
      }
    }
    return .object(set)
  }

  private func add(_ value: Value, to set: PySet) throws(Unwind) {
    do throws(Unwind) {
      try set.add(value, interpreter)
    } catch let error where passes(error) { throw error }
  }
}

/// A set display of three constants or more, which CPython's compiler folds into a frozenset and
/// merges into a new set. The order of iteration shows it (`starunpack_helper`, and
/// `merge_consts_recursive`, which makes the frozenset anew from the elements of the first).
final class ConstantSetNode: ExpressionNode {
  private let constants: [Value]
  /// A loop runs over it, and nobody else sees it: the frozenset itself is enough.
  private let isIterated: Bool
  private var folded: PySet?

  init(_ context: CodeContext, _ span: Span, _ constants: [Value], isIterated: Bool) {
    self.constants = constants
    self.isIterated = isIterated
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    do throws(Unwind) {
      let constant: PySet
      if let folded { constant = folded } else { constant = try fold() }
      if isIterated { return .object(constant) }
      let set = PySet(interpreter)
      try set.merge(constant, interpreter)
      return .object(set)
    } catch let error where passes(error) { throw error }
  }

  private func fold() throws(Unwind) -> PySet {
    let first = PySet(interpreter)
    for constant in constants { try first.add(constant, interpreter) }
    let types = interpreter.types
    let second = PySet(isIterated ? types.frozenset : types.set)
    var position = first.occupied(from: 0)
    while let occupied = position {
      try second.add(first.entry(at: occupied).key, interpreter)
      position = first.occupied(from: occupied + 1)
    }
    folded = second
    return second
  }

  /// nil where an element is no constant, or there are too few for CPython to fold them.
  convenience init?(
    _ context: CodeContext, _ span: Span, _ items: [DisplayItem], isIterated: Bool
  ) {
    var constants: [Value] = []
    for item in items {
      guard !item.isStarred, let constant = item.expression as? ConstantNode else { return nil }
      constants.append(constant.value)
    }
    guard constants.count > 2 || isIterated else { return nil }
    self.init(context, span, constants, isIterated: isIterated)
  }
}

/// `{key: value, **mapping}`.
final class DictionaryNode: ExpressionNode {
  struct Item {
    /// nil: `value` is a mapping to be merged.
    let key: ExpressionNode?
    let value: ExpressionNode
  }

  private let items: [Item]
  /// Keys are hashed only when all that follow are evaluated as well, up to the next mapping: this
  /// many from each place on; 0 where each goes in at once (CPython: `compiler_dict`).
  private let groups: [Int]

  init(_ context: CodeContext, _ span: Span, _ items: [Item]) {
    self.items = items
    groups = Self.groups(items)
    super.init(context, span)
  }

  /// The most pairs that CPython's compiler keeps on the stack.
  private static let groupLimit = 15

  private static func groups(_ items: [Item]) -> [Int] {
    var groups = [Int](repeating: 0, count: items.count)
    var start = 0
    for (index, item) in items.enumerated() where item.key == nil || index - start > 15 {
      if item.key == nil, index - start <= groupLimit, index > start {
        groups[start] = index - start
      }
      start = index + 1
    }
    let rest = items.count - start
    if rest > 0, rest <= groupLimit { groups[start] = rest }
    return groups
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let dictionary = PyDict(interpreter, minimumCapacity: items.count)
    var index = 0
    while index < items.count {
      let group = groups[index]
      if group > 1 {
        try insert(frame, items[index..<(index + group)], dictionary)
        index += group
        continue
      }
      let item = items[index]
      index += 1
      guard let keyNode = item.key else {
        let mapping = try item.value.evaluate(frame)
        do throws(Unwind) {
          try interpreter.mergeMapping(mapping, into: dictionary)
        } catch let error where passes(error) { throw error }
        continue
      }
      let key = try keyNode.evaluate(frame)
      let value = try item.value.evaluate(frame)
      do throws(Unwind) {
        try dictionary.set(key, value, interpreter)
      } catch let error where passes(error) { throw error }
    }
    return .object(dictionary)
  }

  /// Evaluates pairs, then puts them in.
  private func insert(
    _ frame: Frame, _ items: ArraySlice<Item>, _ dictionary: PyDict
  ) throws(Unwind) {
    let base = try push(items.count * 2)
    defer { pop(base, items.count * 2) }
    var place = base
    for item in items {
      place.pointee = try item.key?.evaluate(frame) ?? .none
      (place + 1).pointee = try item.value.evaluate(frame)
      place += 2
    }
    do throws(Unwind) {
      for index in items.indices {
        let pair = base + (index - items.startIndex) * 2
        try dictionary.set(pair.pointee, (pair + 1).pointee, interpreter)
      }
    } catch let error where passes(error) { throw error }
  }
}

/// An f-string: its parts give strs, which are joined.
final class FormattedStringNode: ExpressionNode {
  /// Every part is a constant str, a `FormattedValueNode` or the spill of one.
  private let parts: ArgumentChain
  private let count: Int

  init(_ context: CodeContext, _ span: Span, _ parts: [ExpressionNode]) {
    self.parts = ArgumentChain.make(parts)
    count = parts.count
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let base = try push(count)
    defer { pop(base, count) }
    try parts.evaluate(frame, into: base)
    do throws(Unwind) {
      return .object(try interpreter.concatenate(base, count: count))
    } catch let error where passes(error) { throw error }
  }
}

/// `{value!r:spec}` of an f-string: a str.
final class FormattedValueNode: ExpressionNode {
  private let value: ExpressionNode
  private let conversion: FormattedValue.Conversion
  private let spec: ExpressionNode?

  init(
    _ context: CodeContext, _ span: Span, value: ExpressionNode,
    conversion: FormattedValue.Conversion, spec: ExpressionNode?
  ) {
    self.value = value
    self.conversion = conversion
    self.spec = spec
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    var value = try value.evaluate(frame)
    do throws(Unwind) {
      switch conversion {
      case .none: break
      case .str: value = .object(try interpreter.string(value))
      case .repr: value = .object(try interpreter.repr(value))
      case .ascii: value = .object(try interpreter.ascii(value))
      }
    } catch let error where passes(error) { throw error }
    guard let spec else {
      if value.borrowedStr != nil { return value }
      do throws(Unwind) {
        if case .int(let int) = value { return .object(interpreter.decimal(int)) }
        return .object(try interpreter.format(value, spec: interpreter.emptyString))
      } catch let error where passes(error) { throw error }
    }
    guard let specText = try spec.evaluate(frame).asStr else { return value }
    do throws(Unwind) {
      return .object(try interpreter.format(value, spec: specText))
    } catch let error where passes(error) { throw error }
  }
}
