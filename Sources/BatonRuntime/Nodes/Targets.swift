// Nodes that values are stored to: names, attributes, items, and patterns of those.

import BatonSyntax

/// Where a value is stored, or deleted from.
class TargetNode {
  let context: CodeContext
  let span: Span

  init(_ context: CodeContext, _ span: Span) {
    self.context = context
    self.span = span
  }

  @inline(__always) final var interpreter: Interpreter { context.interpreter }

  /// Reserves places on the value stack, filled with `undefined`.
  @inline(__always) final func push(
    _ count: Int
  ) throws(Unwind) -> UnsafeMutablePointer<Value> { try context.state.push(count, interpreter) }

  /// Lets go of what `push` reserved.
  @inline(__always) final func pop(_ base: UnsafeMutablePointer<Value>, _ count: Int) {
    context.state.pop(base, count)
  }

  /// Takes the value over: it need not be counted once more.
  func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    preconditionFailure("every target node overrides store")
  }

  func delete(_ frame: Frame) throws(Unwind) {
    preconditionFailure("the parser lets only names, attributes, items and tuples be deleted")
  }

  @inline(never) final func traced(_ error: Unwind) -> Unwind {
    if case .raised(let exception) = error { exception.addTraceback(context, span) }
    return error
  }

  /// `traced` as the filter of a `catch`: always false.
  @inline(__always) final func passes(_ error: Unwind) -> Bool {
    _ = traced(error)
    return false
  }
}

final class LocalTarget: TargetNode {
  let slot: Int
  let name: PyStr

  init(_ context: CodeContext, _ span: Span, slot: Int, name: PyStr) {
    self.slot = slot
    self.name = name
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    frame.slots[slot] = consume value
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    if frame.slots[slot].isUndefined { throw traced(interpreter.unboundLocalError(name)) }
    frame.slots[slot] = .undefined
  }
}

final class CellTarget: TargetNode {
  let slot: Int
  let name: PyStr

  init(_ context: CodeContext, _ span: Span, slot: Int, name: PyStr) {
    self.slot = slot
    self.name = name
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    frame.cell(slot).value = consume value
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    let cell = frame.cell(slot)
    if cell.value.isUndefined { throw traced(interpreter.unboundLocalError(name)) }
    cell.value = .undefined
  }
}

final class FreeTarget: TargetNode {
  let index: Int
  let name: PyStr

  init(_ context: CodeContext, _ span: Span, index: Int, name: PyStr) {
    self.index = index
    self.name = name
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    frame.freeCell(index).value = consume value
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    let cell = frame.freeCell(index)
    if cell.value.isUndefined { throw traced(interpreter.unboundFreeError(name)) }
    cell.value = .undefined
  }
}

final class GlobalTarget: TargetNode {
  let name: PyStr
  private let globals: PyDict
  private var version = UInt64.max
  private var position = 0

  init(_ context: CodeContext, _ span: Span, name: PyStr) {
    self.name = name
    globals = context.globals
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    if globals.keysVersion == version {
      globals.setValue(at: position, value)
    } else {
      globals.set(name, value)
      version = globals.keysVersion
      position = globals.find(name)
    }
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    if globals.removeValue(name) == nil { throw traced(interpreter.nameError(name)) }
  }
}

/// A name in a class body: stored to its namespace, which is in slot 0.
final class NamespaceTarget: TargetNode {
  let name: PyStr

  init(_ context: CodeContext, _ span: Span, name: PyStr) {
    self.name = name
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    if let dictionary = frame.slots[0].exactDict {
      dictionary.set(name, value)
      return
    }
    do throws(Unwind) {
      try interpreter.setItem(frame.slots[0], .object(name), value)
    } catch let error where passes(error) { throw error }
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    if let dictionary = frame.slots[0].exactDict {
      if dictionary.removeValue(name) == nil { throw traced(interpreter.nameError(name)) }
      return
    }
    do throws(Unwind) {
      try interpreter.deleteItem(frame.slots[0], .object(name))
    } catch {
      if interpreter.caught(error, interpreter.exceptions.keyError) != nil {
        throw traced(interpreter.nameError(name))
      }
      throw traced(error)
    }
  }
}

/// `object.name`. Caches the shape before and after the attribute is stored.
final class AttributeTarget: TargetNode {
  private let object: ExpressionNode
  private let name: PyStr
  /// The slot where the object is a local variable; otherwise -1.
  private let localSlot: Int
  private let objectHasPlace: Bool
  /// Which shape: valid together with `cachedVersion` alone.
  private var cachedShape: UnsafeRawPointer?
  private var cachedVersion: UInt32 = 0
  private var cachedIndex = 0
  /// Set where the attribute is new: the shape that has it, which the type holds.
  private var cachedNext: Unmanaged<Shape>?

  init(_ context: CodeContext, _ span: Span, object: ExpressionNode, name: PyStr) {
    self.object = object
    self.name = name
    localSlot = (object as? LocalNode)?.slot ?? -1
    objectHasPlace = object.hasPlace
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    if objectHasPlace {
      let place = localSlot >= 0 ? frame.slots + localSlot : object.place(frame)
      if let borrowed = place?.borrowed, borrowed._withUnsafeGuaranteedRef({ isCached($0) }) {
        return borrowed._withUnsafeGuaranteedRef { storeCached($0, value) }
      }
    }
    let target = try object.evaluate(frame)
    if case .object(let object) = target {
      if isCached(object) { return storeCached(object, value) }
      // `kind` says so.
      if object.kind == .instance,
        storeElsewhere(unsafeDowncast(object, to: PyInstance.self), value)
      {
        return
      }
    }
    try storeSlow(target, value)
  }

  /// Stores into an instance of another shape than the remembered one; false where its place is
  /// not known.
  @inline(never) private func storeElsewhere(_ instance: PyInstance, _ value: Value) -> Bool {
    guard let entry = interpreter.placeCache.find(name, in: instance, assigning: true) else {
      return false
    }
    cachedShape = instance.shapeIdentity
    cachedVersion = instance.type.version
    cachedIndex = entry.pointee.index
    cachedNext = entry.pointee.shapeAfter
    guard isCached(instance) else { return false }
    storeCached(instance, value)
    return true
  }

  /// The cache says where the attribute of this object stands.
  @inline(__always) private func isCached(_ object: PyObject) -> Bool {
    // `kind` says so.
    object.kind == .instance
      && unsafeDowncast(object, to: PyInstance.self).shapeIdentity == cachedShape
      && object.type.version == cachedVersion
  }

  /// Stores where the cache says, which applies.
  @inline(__always) private func storeCached(_ object: PyObject, _ value: __owned Value) {
    // `isCached` has looked.
    let instance = unsafeDowncast(object, to: PyInstance.self)
    if let cachedNext {
      instance.append(consume value, as: cachedNext)
    } else {
      instance.replace(cachedIndex, consume value)
    }
  }

  @inline(never) private func storeSlow(_ target: Value, _ value: Value) throws(Unwind) {
    do throws(Unwind) {
      let instance = target.asInstance
      let before = instance?.shape
      try interpreter.setAttribute(target, name, value)
      guard let instance, let before, instance.dictionary == nil,
        instance.type.slots.setAttribute == nil
      else { return }
      let after = instance.shape
      if let member = instance.type.lookup(name)?.object as? PySlotMember {
        // Stored: the member belongs to the type.
        cachedShape = instance.shapeIdentity
        cachedVersion = instance.type.version
        cachedIndex = member.index
        cachedNext = nil
        interpreter.placeCache.remember(
          name, instance.shapeIdentity, instance.type, assigning: true, .value, index: member.index)
        return
      }
      let index = after.index(of: name)
      if index >= 0, instance.type.lookup(name).map({ !isDataDescriptor($0) }) ?? true {
        cachedShape = UnsafeRawPointer(Unmanaged.passUnretained(before).toOpaque())
        cachedVersion = instance.type.version
        cachedIndex = index
        cachedNext = after === before ? nil : .passUnretained(after)
        interpreter.placeCache.remember(
          name, UnsafeRawPointer(Unmanaged.passUnretained(before).toOpaque()), instance.type,
          assigning: true, cachedNext == nil ? .value : .append, index: index,
          target: cachedNext.map { UnsafeRawPointer($0.toOpaque()) })
      }
    } catch let error where passes(error) { throw error }
  }

  private func isDataDescriptor(_ value: Value) -> Bool {
    value.object?.type.slots.descriptorSet != nil
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    let target = try object.evaluate(frame)
    do throws(Unwind) {
      try interpreter.setAttribute(target, name, .undefined)
    } catch let error where passes(error) { throw error }
  }
}

/// `a, b = …`: a fixed number of targets.
final class UnpackTarget: TargetNode {
  private let targets: [TargetNode]
  private let chain: TargetChain
  private let hasOnlyLocals: Bool

  init(_ context: CodeContext, _ span: Span, _ targets: [TargetNode]) {
    self.targets = targets
    chain = TargetChain.make(targets)
    hasOnlyLocals = targets.allSatisfy { $0 is LocalTarget }
    super.init(context, span)
  }

  var count: Int { targets.count }

  /// Stores as many values as there are targets. What stands in their places afterwards is for the
  /// caller to let go.
  @inline(__always) func store(
    _ frame: Frame, from values: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    // When the former values go is seen by nobody where all targets are locals.
    if hasOnlyLocals { return chain.exchange(frame, values) }
    try chain.store(frame, from: values)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    if let tuple = value.exactTuple, tuple.count == targets.count {
      return try chain.store(frame, from: tuple.storage)
    }
    if let tuple = value.asTuple, tuple.count == targets.count,
      tuple.type.sharesMethod(interpreter.names.iter, with: interpreter.types.tuple)
    {
      return try chain.store(frame, from: tuple.storage)
    }
    let count = targets.count
    let base = try push(count)
    defer { pop(base, count) }
    if let list = value.exactList, list.count == count {
      base.copy(list.storage, count)
    } else {
      do throws(Unwind) {
        try interpreter.unpack(value, count: count, into: base)
      } catch let error where passes(error) { throw error }
    }
    return try store(frame, from: base)
  }

  override func delete(_ frame: Frame) throws(Unwind) {
    for target in targets { try target.delete(frame) }
  }
}

/// Targets as a chain, so that storing walks no array. This class is the end of one.
class TargetChain {
  /// The values stay where they are.
  func store(_ frame: Frame, from values: UnsafeMutablePointer<Value>) throws(Unwind) {}
  /// The former values of the targets take the places of the new ones; of locals alone.
  func exchange(_ frame: Frame, _ values: UnsafeMutablePointer<Value>) {}

  static func make(_ targets: [TargetNode]) -> TargetChain {
    targets.reversed().reduce(TargetChain()) { next, target in
      if let local = target as? LocalTarget { return LocalTargetLink(local.slot, next: next) }
      return TargetLink(target, next: next)
    }
  }
}

private final class TargetLink: TargetChain {
  private let target: TargetNode
  private let next: TargetChain

  init(_ target: TargetNode, next: TargetChain) {
    self.target = target
    self.next = next
  }

  override func store(
    _ frame: Frame, from values: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    try target.store(frame, values.pointee)
    return try next.store(frame, from: values + 1)
  }
}

private final class LocalTargetLink: TargetChain {
  private let slot: Int
  private let next: TargetChain

  init(_ slot: Int, next: TargetChain) {
    self.slot = slot
    self.next = next
  }

  override func store(
    _ frame: Frame, from values: UnsafeMutablePointer<Value>
  ) throws(Unwind) {
    frame.slots[slot] = values.pointee
    return try next.store(frame, from: values + 1)
  }

  override func exchange(_ frame: Frame, _ values: UnsafeMutablePointer<Value>) {
    let place = frame.slots + slot
    let former = place.move()
    place.moveInitialize(from: values, count: 1)
    values.initialize(to: former)
    return next.exchange(frame, values + 1)
  }
}

/// `a, b, c = x, y, z`: all values are there before the first is stored, without a tuple.
final class TupleAssignNode: StatementNode {
  private let target: UnpackTarget
  private let values: TupleNode
  private let chain: ArgumentChain

  /// nil where a tuple has to be made.
  init?(_ context: CodeContext, _ span: Span, target: TargetNode, value: ExpressionNode) {
    guard let target = target as? UnpackTarget, let values = value as? TupleNode,
      values.items.count == target.count, target.count <= 16
    else { return nil }
    self.target = target
    self.values = values
    chain = ArgumentChain.make(values.items)
    super.init(context, span)
  }

  override func execute(_ frame: Frame) throws(Unwind) -> Completion {
    frame.mark(span.start)
    let base = try values.push(target.count)
    defer { values.pop(base, target.count) }
    try chain.evaluate(frame, into: base)
    try target.store(frame, from: base)
    return .normal
  }
}

/// `a, *b, c = …`.
final class StarUnpackTarget: TargetNode {
  private let targets: [TargetNode]
  private let starIndex: Int

  init(_ context: CodeContext, _ span: Span, _ targets: [TargetNode], starIndex: Int) {
    self.targets = targets
    self.starIndex = starIndex
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    if let tuple = value.exactTuple, tuple.count >= targets.count - 1 {
      return try store(frame, tuple)
    }
    let elements: ContiguousArray<Value>
    do throws(Unwind) {
      elements = try interpreter.unpack(
        value, before: starIndex, after: targets.count - starIndex - 1)
    } catch let error where passes(error) { throw error }
    for index in 0..<targets.count { try targets[index].store(frame, elements[index]) }
  }

  /// Without an array between: a tuple does not change.
  private func store(_ frame: Frame, _ tuple: PyTuple) throws(Unwind) {
    let surplus = tuple.count - targets.count
    let rest = PyList(
      interpreter,
      copying: UnsafeBufferPointer(start: tuple.storage + starIndex, count: surplus + 1))
    for index in 0..<starIndex { try targets[index].store(frame, tuple[index]) }
    try targets[starIndex].store(frame, .object(rest))
    for index in (starIndex + 1)..<targets.count {
      try targets[index].store(frame, tuple[index + surplus])
    }
    withExtendedLifetime(tuple) {}
  }
}

/// A slot of the lowering's own.
final class TemporaryTarget: TargetNode {
  let slot: Int

  init(_ context: CodeContext, _ span: Span, slot: Int) {
    self.slot = slot
    super.init(context, span)
  }

  override func store(_ frame: Frame, _ value: __owned Value) throws(Unwind) {
    frame.slots[slot] = consume value
  }
}
