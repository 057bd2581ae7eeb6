// itertools: groupby and tee, whose parts share an iterator.

final class GroupByIterator: PyIterator {
  private let iterator: Value
  private let key: Value?
  /// The key of the group under way; `undefined` before the first.
  private var targetKey = Value.undefined
  fileprivate private(set) var currentKey = Value.undefined
  fileprivate private(set) var currentElement = Value.undefined
  /// Of the group that may still be read: an older one is at its end.
  fileprivate private(set) var groupNumber = 0

  init(_ type: PyType, _ iterator: Value, _ key: Value?) {
    self.iterator = iterator
    self.key = key
    super.init(type)
  }

  override func reduced(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    guard currentKey.isUndefined else { return nil }
    return interpreter.tuple([
      .object(type), interpreter.tuple([iterator, key ?? .none]),
    ])
  }

  /// Reads the next element and its key; false at the end.
  fileprivate func step(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    guard let element = try interpreter.next(iterator) else { return false }
    if let key {
      currentKey = try interpreter.call(key, element)
    } else {
      currentKey = element
    }
    currentElement = element
    return true
  }

  fileprivate func takeElement() -> Value {
    let element = currentElement
    currentElement = .undefined
    return element
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard let (key, group) = try nextPair(interpreter) else { return .undefined }
    return .object(PyTuple.pair(interpreter, key, group))
  }

  override var yieldsPairs: Bool { true }

  override func nextPair(_ interpreter: Interpreter) throws(Unwind) -> (Value, Value)? {
    groupNumber += 1
    // What is left of the last group is passed over.
    while true {
      if currentKey.isUndefined {
        // Nothing was read yet.
      } else if targetKey.isUndefined {
        break
      } else if try !interpreter.areEqual(targetKey, currentKey) {
        break
      }
      if try !step(interpreter) { return nil }
    }
    targetKey = currentKey
    let group = GroupIterator(
      interpreter.library.types(interpreter).itertoolsGrouper, self, targetKey, groupNumber)
    return (currentKey, .object(group))
  }
}

/// The elements of one group.
final class GroupIterator: PyIterator {
  private let parent: GroupByIterator
  private let key: Value
  private let number: Int

  init(_ type: PyType, _ parent: GroupByIterator, _ key: Value, _ number: Int) {
    self.parent = parent
    self.key = key
    self.number = number
    super.init(type)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    guard parent.groupNumber == number else { return .undefined }
    if parent.currentElement.isUndefined {
      if try !parent.step(interpreter) { return .undefined }
    }
    guard try interpreter.areEqual(key, parent.currentKey) else { return .undefined }
    return parent.takeElement()
  }
}

/// One of several iterators over the same elements: a place in a chain of those read so far.
final class TeeIterator: PyIterator {
  /// A part of what was given so far, in a chain of such parts.
  private final class Block {
    static var capacity: Int { 57 }
    var elements: ContiguousArray<Value> = []
    var next: Block?

    init() { elements.reserveCapacity(Block.capacity) }
  }

  /// The iterator that all copies share.
  private final class Source {
    var iterator: Value
    var isRunning = false
    init(_ iterator: Value) { self.iterator = iterator }
  }

  private let source: Source
  private var block: Block
  /// Of the next element, in the block.
  private var position: Int

  private init(_ type: PyType, _ source: Source, _ block: Block, _ position: Int) {
    self.source = source
    self.block = block
    self.position = position
    super.init(type)
  }

  deinit {
    // A long chain dies part by part, not by recursion.
    var current: Block? = block
    block = Block()
    while var owned = current, isKnownUniquelyReferenced(&owned) {
      current = owned.next
      owned.next = nil
    }
  }

  /// Another one that stands at the same place.
  static var copyRow: BuiltinRow {
    BuiltinRow("__copy__", "") { _, args in
      let tee = args[0].unchecked(TeeIterator.self)
      return .object(TeeIterator(tee.type, tee.source, tee.block, tee.position))
    }
  }

  static func tee(_ interpreter: Interpreter, _ args: Arguments) throws(Unwind) -> Value {
    let count = try args[1].isUndefined ? 2 : interpreter.sizeArgument(args[1])
    if count < 0 { throw interpreter.valueError("n must be >= 0") }
    if count == 0 { return interpreter.tuple([]) }
    if count > ItertoolsModule.longestResult { throw interpreter.memoryError() }
    let type = interpreter.library.types(interpreter).itertoolsTee
    var copies: ContiguousArray<Value> = []
    let first: TeeIterator
    if let other = args[0].object as? TeeIterator {
      first = other
    } else {
      first = TeeIterator(type, Source(try interpreter.iter(args[0])), Block(), 0)
    }
    copies.append(.object(first))
    for _ in 1..<count {
      copies.append(.object(TeeIterator(type, first.source, first.block, first.position)))
    }
    return interpreter.tuple(copies)
  }

  override func next(_ interpreter: Interpreter) throws(Unwind) -> Value {
    if position == Block.capacity {
      let following = block.next ?? Block()
      block.next = following
      block = following
      position = 0
    }
    if position == block.elements.count {
      if source.isRunning {
        throw interpreter.runtimeError("cannot re-enter the tee iterator")
      }
      if source.iterator.isUndefined { return .undefined }
      source.isRunning = true
      defer { source.isRunning = false }
      guard let element = try interpreter.next(source.iterator) else {
        source.iterator = .undefined
        return .undefined
      }
      block.elements.append(element)
    }
    position += 1
    return block.elements[position - 1]
  }
}
