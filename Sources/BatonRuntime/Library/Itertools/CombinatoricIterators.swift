// itertools: combinations, permutations, product.

final class CombinationsIterator: PyIterator {
  private let pool: ContiguousArray<Value>
  private var indices: [Int]
  private let withReplacement: Bool
  private var isFirst = true
  private var isDone: Bool
  private var reused = ReusedTuple()

  init(
    _ type: PyType, _ pool: ContiguousArray<Value>, _ length: Int, withReplacement: Bool
  ) {
    self.pool = pool
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
