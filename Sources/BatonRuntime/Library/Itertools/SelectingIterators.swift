// itertools: those that pass on some of the elements, or what they are mapped to.

import BatonSyntax

final class AccumulateIterator: PyIterator {
  private let iterator: Value
  private let function: Value?
  private var initial: Value?
  private var total = Value.undefined

  init(_ type: PyType, _ iterator: Value, _ function: Value?, initial: Value?) {
    self.iterator = iterator
    self.function = function
    self.initial = initial
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    var source = iterator
    if let initial {
      let first = interpreter.tuple([initial])
      source = .object(ChainIterator(interpreter.library.chainType ?? type, [first, iterator]))
    }
    let arguments = interpreter.tuple([source, function ?? .none])
    return interpreter.tuple([.object(type), arguments, total.defined ?? .none])
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {
    total = state
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if let first = initial {
      initial = nil
      total = first
      return first
    }
    guard let element = try interpreter.next(iterator) else { return .undefined }
    if total.isUndefined {
      total = element
    } else if function == nil, case .int(let one) = total, case .int(let other) = element {
      total = interpreter.addInts(one, other)
    } else if let function {
      total = try interpreter.call(function, total, element)
    } else {
      total = try interpreter.binary(.add, total, element)
    }
    return total
  }
}

final class BatchedIterator: PyIterator {
  private var iterator: Value
  private let size: Int
  private let strict: Bool

  private static var mostAtOnce: Int { 64 }

  init(_ type: PyType, _ iterator: Value, _ size: Int, strict: Bool) {
    self.iterator = iterator
    self.size = size
    self.strict = strict
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if iterator.isUndefined { return .undefined }
    if size > Self.mostAtOnce { return try longBatch(interpreter) }
    let tuple = PyTuple.uninitialized(interpreter.types.tuple, count: size)
    tuple.storage.initialize(repeating: .none, count: size)
    for index in 0..<size {
      guard let element = try interpreter.next(iterator) else {
        iterator = .undefined
        if index == 0 { return .undefined }
        if strict { throw interpreter.valueError("batched(): incomplete batch") }
        return interpreter.tuple(ContiguousArray(tuple.buffer[..<index]))
      }
      tuple.storage[index] = element
    }
    return .object(tuple)
  }

  /// Of a size that may stand for "all there are".
  private func longBatch(_ interpreter: Interpreter) throws(Unwind) -> Value {
    var batch: ContiguousArray<Value> = []
    while batch.count < size, let element = try interpreter.next(iterator) {
      batch.append(element)
    }
    if batch.count < size {
      iterator = .undefined
      if batch.isEmpty { return .undefined }
      if strict { throw interpreter.valueError("batched(): incomplete batch") }
    }
    return interpreter.tuple(batch)
  }
}

final class ChainIterator: PyIterator {
  /// The iterables in order; of `from_iterable`, an iterator over them.
  private var iterables: ContiguousArray<Value>
  private var position = 0
  private var source: Value
  private var current = Value.undefined

  init(_ type: PyType, _ iterables: ContiguousArray<Value>) {
    self.iterables = iterables
    source = .undefined
    super.init(type)
  }

  private init(_ type: PyType, source: Value) {
    iterables = []
    self.source = source
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    let empty = interpreter.tuple([])
    var parts: ContiguousArray<Value> = []
    if source.isUndefined, position < iterables.count || !current.isUndefined {
      // A copy shares what comes next.
      source = try interpreter.iter(interpreter.tuple(ContiguousArray(iterables[position...])))
      (iterables, position) = ([], 0)
    }
    if !source.isUndefined { parts.append(source) }
    if !current.isUndefined { parts.append(current) }
    if parts.isEmpty { return interpreter.tuple([.object(type), empty]) }
    return interpreter.tuple([.object(type), empty, interpreter.tuple(parts)])
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {
    guard let parts = state.asTuple else { throw interpreter.typeError("state is not a tuple") }
    guard (1...2).contains(parts.count) else {
      throw interpreter.typeError(
        "function missing required argument 'iterator' (pos \(parts.count + 1))")
    }
    for part in parts.elements where interpreter.type(of: part).slots.next == nil {
      throw interpreter.typeError("Arguments must be iterators.")
    }
    (iterables, position) = ([], 0)
    source = parts[0]
    current = parts.count == 2 ? parts[1] : .undefined
  }

  static var fromIterableRow: BuiltinRow {
    BuiltinRow("from_iterable", "iterable, /", .classMethod) {
      interpreter, args throws(Unwind) in
      guard let type = args[0].asType else { return .none }
      return .object(ChainIterator(type, source: try interpreter.iter(args[1])))
    }
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    while true {
      if !current.isUndefined {
        if let element = try interpreter.next(current) { return element }
        current = .undefined
      }
      let iterable: Value
      if !source.isUndefined {
        guard let found = try interpreter.next(source) else {
          source = .undefined
          return .undefined
        }
        iterable = found
      } else {
        guard position < iterables.count else { return .undefined }
        iterable = iterables[position]
        iterables[position] = .undefined
        position += 1
      }
      current = try interpreter.iter(iterable)
    }
  }
}

final class CompressIterator: PyIterator {
  private let data: Value
  private let selectors: Value

  init(_ type: PyType, _ data: Value, _ selectors: Value) {
    self.data = data
    self.selectors = selectors
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.tuple([.object(type), interpreter.tuple([data, selectors])])
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    while true {
      guard let element = try interpreter.next(data),
        let selector = try interpreter.next(selectors)
      else { return .undefined }
      if try interpreter.isTrue(selector) { return element }
    }
  }
}

final class DropWhileIterator: PyIterator {
  private let predicate: Value
  private let iterator: Value
  private var isDropping = true

  init(_ type: PyType, _ predicate: Value, _ iterator: Value) {
    self.predicate = predicate
    self.iterator = iterator
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.tuple([
      .object(type), interpreter.tuple([predicate, iterator]), .int(isDropping ? 0 : 1),
    ])
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {
    isDropping = try !interpreter.isTrue(state)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    while let element = try interpreter.next(iterator) {
      if isDropping, try interpreter.isTrue(interpreter.call(predicate, element)) { continue }
      isDropping = false
      return element
    }
    return .undefined
  }
}

final class TakeWhileIterator: PyIterator {
  private let predicate: Value
  private let iterator: Value
  private var isDone = false

  init(_ type: PyType, _ predicate: Value, _ iterator: Value) {
    self.predicate = predicate
    self.iterator = iterator
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.tuple([
      .object(type), interpreter.tuple([predicate, iterator]), .int(isDone ? 1 : 0),
    ])
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {
    isDone = try interpreter.isTrue(state)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if isDone { return .undefined }
    guard let element = try interpreter.next(iterator) else { return .undefined }
    if try interpreter.isTrue(interpreter.call(predicate, element)) { return element }
    isDone = true
    return .undefined
  }
}

final class FilterFalseIterator: PyIterator {
  private let function: Value
  private let iterator: Value

  init(_ type: PyType, _ function: Value, _ iterator: Value) {
    self.function = function
    self.iterator = iterator
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.tuple([.object(type), interpreter.tuple([function, iterator])])
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    let usesTruth = function.isNone || function.isIdentical(to: .object(interpreter.types.bool))
    while let element = try interpreter.next(iterator) {
      let answer = usesTruth ? element : try interpreter.call(function, element)
      if try !interpreter.isTrue(answer) { return element }
    }
    return .undefined
  }
}

final class StarMapIterator: PyIterator {
  private let function: Value
  private let iterator: Value

  init(_ type: PyType, _ function: Value, _ iterator: Value) {
    self.function = function
    self.iterator = iterator
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    interpreter.tuple([.object(type), interpreter.tuple([function, iterator])])
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let arguments = try interpreter.next(iterator) else { return .undefined }
    if let pair = arguments.exactTuple, pair.count == 2 {
      return try interpreter.call(function, pair[0], pair[1])
    }
    return try interpreter.call(function, interpreter.elements(of: arguments))
  }
}

/// `islice`: the elements from `next` on, every `step`th, up to `stop`.
final class SliceIterator: PyIterator {
  private var iterator: Value
  private var wanted: Int
  private let stop: Int?
  private let step: Int
  private var index = 0

  private init(_ type: PyType, _ iterator: Value, start: Int, stop: Int?, step: Int) {
    self.iterator = iterator
    wanted = start
    self.stop = stop
    self.step = step
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    if iterator.isUndefined {
      let empty = try interpreter.iter(interpreter.list([]))
      return interpreter.tuple([.object(type), interpreter.tuple([empty, .int(0)]), .int(0)])
    }
    let bounds: ContiguousArray<Value> = [
      iterator, .int(wanted), stop.map { .int($0) } ?? .none, .int(step),
    ]
    return interpreter.tuple([.object(type), interpreter.tuple(bounds), .int(index)])
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {
    index = try interpreter.sizeArgument(state)
  }

  /// CPython: `islice_new`.
  static func make(
    _ interpreter: Interpreter, _ type: PyType, _ args: Arguments
  ) throws(Unwind) -> SliceIterator {
    func bound(_ value: Value) throws(Unwind) -> Int? {
      guard interpreter.type(of: value).slots.index != nil,
        case .int(let number) = try interpreter.index(value), number >= 0
      else { return nil }
      return number
    }
    let range = "must be None or an integer: 0 <= x <= sys.maxsize."
    func end(_ value: Value) throws(Unwind) -> Int? {
      if value.isNone { return nil }
      if let number = try bound(value) { return number }
      // CPython takes -1 for the sign of an error.
      let isOther = value.asInt.map { $0 < -1 } ?? false
      throw interpreter.valueError(
        "\(isOther ? "Indices" : "Stop argument") for islice() \(range)")
    }
    var start = 0
    var stop: Int?
    if args.given(2) == nil {
      stop = try end(args[1])
    } else {
      stop = try end(args[2])
      if !args[1].isNone {
        guard let number = try bound(args[1]) else {
          throw interpreter.valueError("Indices for islice() \(range)")
        }
        start = number
      }
    }
    var step = 1
    if let given = args.given(3), !given.isNone {
      guard let number = try bound(given), number > 0 else {
        throw interpreter.valueError("Step for islice() must be a positive integer or None.")
      }
      step = number
    }
    return SliceIterator(type, try interpreter.iter(args[0]), start: start, stop: stop, step: step)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if iterator.isUndefined { return .undefined }
    if let stop, wanted >= stop {
      // The elements before `stop` are consumed all the same.
      while index < stop, try interpreter.next(iterator) != nil { index += 1 }
      iterator = .undefined
      return .undefined
    }
    while index <= wanted {
      guard let element = try interpreter.next(iterator) else {
        iterator = .undefined
        return .undefined
      }
      index += 1
      if index > wanted {
        let (following, overflow) = wanted.addingReportingOverflow(step)
        wanted = overflow || following > (stop ?? Int.max) ? stop ?? Int.max : following
        return element
      }
    }
    return .undefined
  }
}

final class PairwiseIterator: PyIterator {
  private let iterator: Value
  private var previous = Value.undefined
  private var reused = ReusedTuple()

  init(_ type: PyType, _ iterator: Value) {
    self.iterator = iterator
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if previous.isUndefined {
      guard let first = try interpreter.next(iterator) else { return .undefined }
      previous = first
    }
    guard let element = try interpreter.next(iterator) else { return .undefined }
    let tuple = reused.take(interpreter, count: 2)
    tuple.storage[0] = previous
    tuple.storage[1] = element
    previous = element
    return .object(tuple)
  }

  override var yieldsPairs: Bool { true }

  override func nextPair(_ interpreter: Interpreter) throws(Unwind) -> (Value, Value)? {
    if previous.isUndefined {
      guard let first = try interpreter.next(iterator) else { return nil }
      previous = first
    }
    guard let element = try interpreter.next(iterator) else { return nil }
    let first = previous
    previous = element
    return (first, element)
  }
}

final class ZipLongestIterator: PyIterator {
  private var iterators: ContiguousArray<Value>
  private var active: Int
  private var fill: Value
  private var reused = ReusedTuple()

  init(_ type: PyType, _ iterators: ContiguousArray<Value>, fill: Value) {
    self.iterators = iterators
    active = iterators.count
    self.fill = fill
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    let sources = ContiguousArray(iterators.map { $0.defined ?? interpreter.tuple([]) })
    return interpreter.tuple([.object(type), interpreter.tuple(sources), fill])
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {
    fill = state
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if active == 0 { return .undefined }
    let tuple = reused.take(interpreter, count: iterators.count)
    for index in 0..<iterators.count {
      guard let element = try element(interpreter, index) else { return .undefined }
      tuple.storage[index] = element
    }
    return .object(tuple)
  }

  override var yieldsPairs: Bool { iterators.count == 2 }

  override func nextPair(_ interpreter: Interpreter) throws(Unwind) -> (Value, Value)? {
    if active == 0 { return nil }
    guard let first = try element(interpreter, 0), let second = try element(interpreter, 1) else {
      return nil
    }
    return (first, second)
  }

  /// The next one of an iterator, or what stands for it; nil once all have ended.
  @inline(__always) private func element(
    _ interpreter: Interpreter, _ index: Int
  ) throws(Unwind) -> Value? {
    if iterators[index].isUndefined { return fill }
    if let element = try interpreter.next(iterators[index]) { return element }
    iterators[index] = .undefined
    active -= 1
    return active == 0 ? nil : fill
  }
}
