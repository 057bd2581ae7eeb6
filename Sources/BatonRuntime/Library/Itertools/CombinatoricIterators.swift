// itertools: combinations, permutations, product.

final class CombinationsIterator: PyIterator {
  private let pool: ContiguousArray<Value>
  private var indices: [Int]
  private let length: Int
  private let withReplacement: Bool
  private var isFirst = true
  private var isDone: Bool
  private var reused = ReusedTuple()

  init(
    _ type: PyType, _ pool: ContiguousArray<Value>, _ length: Int, withReplacement: Bool
  ) {
    self.pool = pool
    self.length = length
    self.withReplacement = withReplacement
    isDone = withReplacement ? pool.isEmpty && length > 0 : length > pool.count
    indices = isDone ? [] : withReplacement ? Array(repeating: 0, count: length) : Array(0..<length)
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if !goOn() { return .undefined }
    let tuple = reused.take(interpreter, count: indices.count, keepsLast: true)
    for place in 0..<indices.count { tuple.storage[place] = pool[indices[place]] }
    return .object(tuple)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    reduced(interpreter, isDone ? [] : pool, length, isFirst || isDone ? nil : [indices])
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {
    guard let state = state.asTuple, state.count == length else {
      throw interpreter.valueError("invalid arguments")
    }
    for place in 0..<min(length, indices.count) {
      let index = try interpreter.machineInt(state[place])
      let last = withReplacement ? pool.count - 1 : place + pool.count - length
      indices[place] = max(0, min(index, last))
    }
    isFirst = false
  }

  override var yieldsPairs: Bool { indices.count == 2 }

  override func nextPair(_ interpreter: Interpreter) throws(Unwind) -> (Value, Value)? {
    goOn() ? (pool[indices[0]], pool[indices[1]]) : nil
  }

  /// False at the end.
  private func goOn() -> Bool {
    if isDone { return false }
    if isFirst {
      isFirst = false
    } else {
      isDone = !advance()
    }
    return !isDone
  }

  /// The rightmost index that can grow grows; those behind it follow closely.
  private func advance() -> Bool {
    var place = indices.count - 1
    while place >= 0 {
      let last = withReplacement ? pool.count - 1 : place + pool.count - indices.count
      if indices[place] != last { break }
      place -= 1
    }
    if place < 0 { return false }
    let value = indices[place] + 1
    for index in place..<indices.count {
      indices[index] = withReplacement ? value : value + index - place
    }
    return true
  }
}

final class PermutationsIterator: PyIterator {
  private let pool: ContiguousArray<Value>
  private var indices: [Int]
  private var cycles: [Int]
  private let length: Int
  private var isFirst = true
  private var isDone: Bool
  private var reused = ReusedTuple()

  init(_ type: PyType, _ pool: ContiguousArray<Value>, _ length: Int) {
    self.pool = pool
    self.length = length
    isDone = length > pool.count
    indices = Array(0..<pool.count)
    cycles = isDone ? [] : Array((pool.count - length + 1..<pool.count + 1).reversed())
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if !goOn() { return .undefined }
    let tuple = reused.take(interpreter, count: length, keepsLast: true)
    for place in 0..<length { tuple.storage[place] = pool[indices[place]] }
    return .object(tuple)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    reduced(interpreter, isDone ? [] : pool, length, isFirst || isDone ? nil : [indices, cycles])
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {
    guard let parts = state.asTuple, parts.count == 2, let order = parts[0].asTuple,
      let turns = parts[1].asTuple
    else { throw interpreter.typeError("bad state") }
    guard order.count == pool.count, turns.count == length else {
      throw interpreter.valueError("invalid arguments")
    }
    for index in 0..<indices.count {
      indices[index] = max(0, min(try interpreter.machineInt(order[index]), pool.count - 1))
    }
    for index in 0..<cycles.count {
      cycles[index] = max(1, min(try interpreter.machineInt(turns[index]), pool.count - index))
    }
    isFirst = false
  }

  override var yieldsPairs: Bool { length == 2 }

  override func nextPair(_ interpreter: Interpreter) throws(Unwind) -> (Value, Value)? {
    goOn() ? (pool[indices[0]], pool[indices[1]]) : nil
  }

  /// False at the end.
  private func goOn() -> Bool {
    if isDone { return false }
    if isFirst {
      isFirst = false
    } else {
      isDone = !advance()
    }
    return !isDone
  }

  private func advance() -> Bool {
    var place = length - 1
    while place >= 0 {
      cycles[place] -= 1
      if cycles[place] == 0 {
        // All were tried here: the first goes back to the end.
        let first = indices[place]
        for index in place..<indices.count - 1 { indices[index] = indices[index + 1] }
        indices[indices.count - 1] = first
        cycles[place] = indices.count - place
      } else {
        indices.swapAt(place, indices.count - cycles[place])
        return true
      }
      place -= 1
    }
    return false
  }
}

final class ProductIterator: PyIterator {
  /// The elements of all pools, one pool behind the other.
  private let elements: ContiguousArray<Value>
  /// Of each pool: where it begins and ends, and where its present element stands.
  private var places: ContiguousArray<(start: Int, end: Int, current: Int)> = []
  private var isFirst = true
  private var isDone: Bool
  private var reused = ReusedTuple()

  init(_ type: PyType, _ pools: [ContiguousArray<Value>]) {
    elements = ContiguousArray(pools.joined())
    isDone = pools.contains { $0.isEmpty }
    var start = 0
    for pool in pools {
      places.append((start, start + pool.count, start))
      start += pool.count
    }
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if !goOn() { return .undefined }
    let tuple = reused.take(interpreter, count: places.count, keepsLast: true)
    for index in 0..<places.count { tuple.storage[index] = elements[places[index].current] }
    return .object(tuple)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    if isDone {
      return interpreter.tuple([.object(type), interpreter.tuple([interpreter.tuple([])])])
    }
    let pools = interpreter.tuple(
      ContiguousArray(
        places.map { interpreter.tuple(ContiguousArray(elements[$0.start..<$0.end])) }))
    if isFirst { return interpreter.tuple([.object(type), pools]) }
    let state = ContiguousArray(places.map { Value.int($0.current - $0.start) })
    return interpreter.tuple([.object(type), pools, interpreter.tuple(state)])
  }

  override func restore(_ state: Value, _ interpreter: Interpreter) throws(Unwind) {
    guard let state = state.asTuple, state.count == places.count else {
      throw interpreter.valueError("invalid arguments")
    }
    for index in 0..<places.count {
      let (start, end, _) = places[index]
      if start == end {
        isDone = true
        return
      }
      let offset = try interpreter.machineInt(state[index])
      places[index].current = start + max(0, min(offset, end - start - 1))
    }
    isFirst = false
  }

  override var yieldsPairs: Bool { places.count == 2 }

  override func nextPair(_ interpreter: Interpreter) throws(Unwind) -> (Value, Value)? {
    goOn() ? (elements[places[0].current], elements[places[1].current]) : nil
  }

  /// False at the end.
  private func goOn() -> Bool {
    if isDone { return false }
    if isFirst {
      isFirst = false
    } else {
      isDone = !advance()
    }
    return !isDone
  }

  private func advance() -> Bool {
    var index = places.count - 1
    while index >= 0 {
      places[index].current += 1
      if places[index].current < places[index].end { return true }
      places[index].current = places[index].start
      index -= 1
    }
    return false
  }
}

extension PyIterator {
  /// What makes the iterator again: its pool and length, and its state where it has begun.
  fileprivate func reduced(
    _ interpreter: Interpreter, _ pool: ContiguousArray<Value>, _ length: Int, _ state: [[Int]]?
  ) -> Value {
    let arguments = interpreter.tuple([interpreter.tuple(pool), .int(length)])
    guard let state else { return interpreter.tuple([.object(type), arguments]) }
    let parts = ContiguousArray(
      state.map { interpreter.tuple(ContiguousArray($0.map { .int($0) })) })
    return interpreter.tuple([
      .object(type), arguments, parts.count == 1 ? parts[0] : interpreter.tuple(parts),
    ])
  }
}
