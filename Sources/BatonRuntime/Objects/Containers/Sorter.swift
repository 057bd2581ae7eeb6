// The stable merge sort behind `list.sort`: natural runs, merged by their power, with galloping.

/// What a sort compares.
protocol SortKey {
  func isLess(than other: Self, _ interpreter: Interpreter) throws(Unwind) -> Bool
}

/// Sorts a row of keys, and values along with them.
///
/// Makes the very comparisons of CPython's `listobject.c` (described in `listsort.txt`), in their
/// order, since `__lt__` may be a program's own. When one raises, the rows hold a permutation.
struct Sorter<Key: SortKey>: ~Copyable {
  private let interpreter: Interpreter
  private let keys: UnsafeMutablePointer<Key>
  /// Moved as the keys are; nil where the keys are all there is.
  private let values: UnsafeMutablePointer<Value>?
  private let count: Int
  /// Room for the shorter of two runs being merged.
  private var spareKeys: UnsafeMutablePointer<Key>
  private var spareValues: UnsafeMutablePointer<Value>?
  private var spareCapacity = 0
  /// Runs that are found but not merged yet.
  private var runs: [Run] = []
  /// How often one run must win in a row before galloping pays.
  private var patience = shortestGallop

  private struct Run {
    var start: Int
    var count: Int
    /// Of the boundary to the next run: the depth of its node in a perfectly balanced merge tree.
    var power = 0
  }

  private static var shortestGallop: Int { 7 }
  private static var longestMinimumRun: Int { 64 }

  init(
    _ interpreter: Interpreter, _ keys: UnsafeMutablePointer<Key>,
    _ values: UnsafeMutablePointer<Value>?, count: Int
  ) {
    self.interpreter = interpreter
    self.keys = keys
    self.values = values
    self.count = count
    spareKeys = .room(for: 0)
  }

  deinit {
    spareKeys.freeRoom()
    spareValues?.freeRoom()
  }

  mutating func sort() throws(Unwind) {
    if count < 2 { return }
    let minimum = minimumRun()
    var start = 0
    while start < count {
      let left = count - start
      var found = try takeRun(start, left)
      if found < minimum {
        let forced = min(left, minimum)
        try insertionSort(start, forced, sorted: found)
        found = forced
      }
      if found == count { return }
      try push(Run(start: start, count: found))
      start += found
    }
    while runs.count > 1 {
      var index = runs.count - 2
      if index > 0, runs[index - 1].count < runs[index + 1].count { index -= 1 }
      try merge(at: index)
    }
  }

  /// Of the length such that the number of runs is a power of two or just below one.
  private func minimumRun() -> Int {
    var length = count
    var rest = 0
    while length >= Self.longestMinimumRun {
      rest |= length & 1
      length >>= 1
    }
    return length + rest
  }

  @inline(__always) private func isLess(_ left: Int, _ right: Int) throws(Unwind) -> Bool {
    try keys[left].isLess(than: keys[right], interpreter)
  }

  // MARK: Runs

  /// The length of the run that begins at `start`, made ascending where it descends.
  ///
  /// A descending run may hold equal elements: each stretch of them is reversed on its own, so that
  /// reversing the whole puts them back in order.
  private func takeRun(_ start: Int, _ left: Int) throws(Unwind) -> Int {
    if left < 2 { return left }
    var length = 1
    while length < left {
      if try isLess(start + length, start + length - 1) { break }
      length += 1
    }
    if length == left { return length }
    if length > 1 {
      if try isLess(start, start + length - 1) { return length }
      reverse(start, length)
    }
    length += 1
    var equal = 0
    while length < left {
      if try isLess(start + length, start + length - 1) {
        reverseEqual(start + length, &equal)
      } else if try isLess(start + length - 1, start + length) {
        break
      } else {
        equal += 1
      }
      length += 1
    }
    reverseEqual(start + length, &equal)
    reverse(start, length)
    while length < left {
      if try isLess(start + length, start + length - 1) { break }
      length += 1
    }
    return length
  }

  private func reverseEqual(_ end: Int, _ equal: inout Int) {
    if equal > 0 { reverse(end - equal - 1, equal + 1) }
    equal = 0
  }

  private func reverse(_ start: Int, _ length: Int) {
    Self.reverse(keys + start, length)
    if let values { Sorter<Value>.reverse(values + start, length) }
  }

  static func reverse(_ base: UnsafeMutablePointer<Key>, _ length: Int) {
    if length < 2 { return }
    var low = base
    var high = base + length - 1
    while low < high {
      let key = low.move()
      low.moveInitialize(from: high, count: 1)
      high.initialize(to: key)
      low += 1
      high -= 1
    }
  }

  /// Extends a sorted beginning of `sorted` elements to `length` by binary insertion.
  private func insertionSort(
    _ start: Int, _ length: Int, sorted: Int
  ) throws(Unwind) {
    var next = start + sorted
    let end = start + length
    while next < end {
      var low = start
      var high = next
      while low < high {
        let middle = low + (high - low) / 2
        if try isLess(next, middle) { high = middle } else { low = middle + 1 }
      }
      if low < next {
        let key = (keys + next).move()
        (keys + low + 1).moveInitialize(from: keys + low, count: next - low)
        (keys + low).initialize(to: key)
        if let values {
          let value = (values + next).move()
          (values + low + 1).moveInitialize(from: values + low, count: next - low)
          (values + low).initialize(to: value)
        }
      }
      next += 1
    }
  }

  /// Adds a run, after merging those before it whose boundary lies deeper in the tree.
  private mutating func push(_ run: Run) throws(Unwind) {
    if let last = runs.last {
      let power = power(last, run)
      while runs.count > 1, runs[runs.count - 2].power > power {
        try merge(at: runs.count - 2)
      }
      runs[runs.count - 1].power = power
    }
    runs.append(run)
  }

  /// The first binary digit in which the middles of two neighbouring runs, as fractions of the
  /// whole, differ.
  private func power(_ first: Run, _ second: Run) -> Int {
    var left = 2 * first.start + first.count
    var right = left + first.count + second.count
    var power = 0
    while true {
      power += 1
      if left >= count {
        left -= count
        right -= count
      } else if right >= count {
        return power
      }
      left <<= 1
      right <<= 1
    }
  }

  // MARK: Moving

  private mutating func reserveSpare(_ needed: Int) {
    if needed <= spareCapacity { return }
    spareKeys.freeRoom()
    spareKeys = .room(for: needed)
    if values != nil {
      spareValues?.freeRoom()
      spareValues = .room(for: needed)
    }
    spareCapacity = needed
  }

  private mutating func moveOut(_ start: Int, _ length: Int) {
    reserveSpare(length)
    spareKeys.moveInitialize(from: keys + start, count: length)
    if let values, let spareValues {
      spareValues.moveInitialize(from: values + start, count: length)
    }
  }

  @inline(__always) private func moveBack(_ spare: Int, to target: Int, _ length: Int) {
    (keys + target).moveInitialize(from: spareKeys + spare, count: length)
    if let values, let spareValues {
      (values + target).moveInitialize(from: spareValues + spare, count: length)
    }
  }

  @inline(__always) private func move(_ source: Int, to target: Int, _ length: Int) {
    (keys + target).moveInitialize(from: keys + source, count: length)
    if let values { (values + target).moveInitialize(from: values + source, count: length) }
  }

  // MARK: Merging

  /// Merges the runs at `index` and behind it.
  private mutating func merge(at index: Int) throws(Unwind) {
    var (first, second) = (runs[index], runs[index + 1])
    runs[index].count += second.count
    runs.remove(at: index + 1)
    // What is in place already at both ends stays out of the merge.
    let skipped = try gallopRight(
      keys + second.start, in: keys + first.start, first.count, hint: 0)
    first.start += skipped
    first.count -= skipped
    if first.count == 0 { return }
    second.count = try gallopLeft(
      keys + first.start + first.count - 1, in: keys + second.start, second.count,
      hint: second.count - 1)
    if second.count == 0 { return }
    if first.count <= second.count {
      try mergeForward(first, second)
    } else {
      try mergeBackward(first, second)
    }
  }

  /// Where `key` belongs in a sorted row, before what equals it.
  private func gallopLeft(
    _ key: UnsafeMutablePointer<Key>, in row: UnsafeMutablePointer<Key>, _ length: Int, hint: Int
  ) throws(Unwind) -> Int {
    var near = 0
    var far = 1
    var low: Int
    var high: Int
    if try row[hint].isLess(than: key.pointee, interpreter) {
      let limit = length - hint
      while far < limit, try row[hint + far].isLess(than: key.pointee, interpreter) {
        near = far
        far = far << 1 + 1
      }
      low = near + hint + 1
      high = min(far, limit) + hint
    } else {
      let limit = hint + 1
      while far < limit, try !row[hint - far].isLess(than: key.pointee, interpreter) {
        near = far
        far = far << 1 + 1
      }
      low = hint - min(far, limit) + 1
      high = hint - near
    }
    while low < high {
      let middle = low + (high - low) / 2
      if try row[middle].isLess(than: key.pointee, interpreter) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return high
  }

  /// Where `key` belongs in a sorted row, behind what equals it.
  private func gallopRight(
    _ key: UnsafeMutablePointer<Key>, in row: UnsafeMutablePointer<Key>, _ length: Int, hint: Int
  ) throws(Unwind) -> Int {
    var near = 0
    var far = 1
    var low: Int
    var high: Int
    if try key.pointee.isLess(than: row[hint], interpreter) {
      let limit = hint + 1
      while far < limit, try key.pointee.isLess(than: row[hint - far], interpreter) {
        near = far
        far = far << 1 + 1
      }
      low = hint - min(far, limit) + 1
      high = hint - near
    } else {
      let limit = length - hint
      while far < limit, try !key.pointee.isLess(than: row[hint + far], interpreter) {
        near = far
        far = far << 1 + 1
      }
      low = near + hint + 1
      high = min(far, limit) + hint
    }
    while low < high {
      let middle = low + (high - low) / 2
      if try key.pointee.isLess(than: row[middle], interpreter) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return high
  }

  /// Merges two neighbouring runs from the front; the first, the shorter one, moves out.
  private mutating func mergeForward(_ first: Run, _ second: Run) throws(Unwind) {
    var (left, leftEnd) = (0, first.count)  // in the spare room
    var (right, rightEnd) = (second.start, second.start + second.count)
    var target = first.start
    moveOut(first.start, first.count)
    // Whatever happens, what is left in the spare room goes into the gap.
    defer { moveBack(left, to: target, leftEnd - left) }

    func takeRight(_ length: Int) {
      move(right, to: target, length)
      right += length
      target += length
    }
    func takeLeft(_ length: Int) {
      moveBack(left, to: target, length)
      left += length
      target += length
    }
    /// The last one of the left run belongs at the very end.
    func finish() { takeRight(rightEnd - right) }

    takeRight(1)
    if right == rightEnd { return }
    if leftEnd - left == 1 { return finish() }
    while true {
      var leftWins = 0
      var rightWins = 0
      while leftWins < patience, rightWins < patience {
        if try keys[right].isLess(than: spareKeys[left], interpreter) {
          takeRight(1)
          rightWins += 1
          leftWins = 0
          if right == rightEnd { return }
        } else {
          takeLeft(1)
          leftWins += 1
          rightWins = 0
          if leftEnd - left == 1 { return finish() }
        }
      }
      patience += 1
      repeat {
        patience = max(patience - 1, 1)
        leftWins = try gallopRight(
          keys + right, in: spareKeys + left, leftEnd - left, hint: 0)
        if leftWins > 0 {
          takeLeft(leftWins)
          if leftEnd - left == 1 { return finish() }
          // Only where comparisons contradict one another.
          if left == leftEnd { return }
        }
        takeRight(1)
        if right == rightEnd { return }
        rightWins = try gallopLeft(
          spareKeys + left, in: keys + right, rightEnd - right, hint: 0)
        if rightWins > 0 {
          takeRight(rightWins)
          if right == rightEnd { return }
        }
        takeLeft(1)
        if leftEnd - left == 1 { return finish() }
      } while leftWins >= Self.shortestGallop || rightWins >= Self.shortestGallop
      patience += 1
    }
  }

  /// Merges two neighbouring runs from the end; the second, the shorter one, moves out.
  private mutating func mergeBackward(_ first: Run, _ second: Run) throws(Unwind) {
    // Each `…Count` elements are left: the last of them is the next to be placed.
    let leftStart = first.start
    var leftCount = first.count
    var rightCount = second.count  // in the spare room
    moveOut(second.start, second.count)
    // The gap to be filled ends before `leftStart + leftCount + rightCount`.
    defer { moveBack(0, to: leftStart + leftCount, rightCount) }

    func takeLeft(_ length: Int) {
      leftCount -= length
      move(leftStart + leftCount, to: leftStart + leftCount + rightCount, length)
    }
    func takeRight(_ length: Int) {
      rightCount -= length
      moveBack(rightCount, to: leftStart + leftCount + rightCount, length)
    }
    /// The first one of the right run belongs at the very front.
    func finish() { takeLeft(leftCount) }

    takeLeft(1)
    if leftCount == 0 { return }
    if rightCount == 1 { return finish() }
    while true {
      var leftWins = 0
      var rightWins = 0
      while leftWins < patience, rightWins < patience {
        if try spareKeys[rightCount - 1].isLess(
          than: keys[leftStart + leftCount - 1], interpreter)
        {
          takeLeft(1)
          leftWins += 1
          rightWins = 0
          if leftCount == 0 { return }
        } else {
          takeRight(1)
          rightWins += 1
          leftWins = 0
          if rightCount == 1 { return finish() }
        }
      }
      patience += 1
      repeat {
        patience = max(patience - 1, 1)
        leftWins =
          try leftCount
          - gallopRight(
            spareKeys + rightCount - 1, in: keys + leftStart, leftCount, hint: leftCount - 1)
        if leftWins > 0 {
          takeLeft(leftWins)
          if leftCount == 0 { return }
        }
        takeRight(1)
        if rightCount == 1 { return finish() }
        rightWins =
          try rightCount
          - gallopLeft(
            keys + leftStart + leftCount - 1, in: spareKeys, rightCount, hint: rightCount - 1)
        if rightWins > 0 {
          takeRight(rightWins)
          if rightCount == 1 { return finish() }
          // Only where comparisons contradict one another.
          if rightCount == 0 { return }
        }
        takeLeft(1)
        if leftCount == 0 { return }
      } while leftWins >= Self.shortestGallop || rightWins >= Self.shortestGallop
      patience += 1
    }
  }
}
