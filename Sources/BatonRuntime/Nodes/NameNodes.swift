// Nodes that read names: locals, cells, free variables, globals, class namespaces.

import BatonSyntax

/// A constant.
final class ConstantNode: ExpressionNode {
  let value: Value

  init(_ context: CodeContext, _ span: Span, _ value: Value) {
    self.value = value
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value { value }

  override func readyInt(_ frame: Frame) -> Int? {
    if case .int(let int) = value { return int }
    return nil
  }
}

/// A local variable in a slot of the frame.
final class LocalNode: ExpressionNode {
  let slot: Int
  let name: PyStr

  init(_ context: CodeContext, _ span: Span, slot: Int, name: PyStr) {
    self.slot = slot
    self.name = name
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    // Case by case, so that only objects cost a reference count.
    switch frame.slots[slot] {
    case .object(let object): return .object(object)
    case .int(let int): return .int(int)
    case .float(let float): return .float(float)
    case .bool(let bool): return .bool(bool)
    case .none: return .none
    case .notImplemented: return .notImplemented
    case .ellipsis: return .ellipsis
    case .undefined: return try unbound()
    }
  }

  @inline(never) private func unbound() throws(Unwind) -> Value {
    throw traced(interpreter.unboundLocalError(name))
  }

  override var hasPlace: Bool { true }

  override func place(_ frame: Frame) -> UnsafeMutablePointer<Value>? { frame.slots + slot }

  override func readyInt(_ frame: Frame) -> Int? {
    if case .int(let int) = frame.slots[slot] { return int }
    return nil
  }

  override func evaluateTruth(_ frame: Frame) throws(Unwind) -> Bool {
    switch frame.slots[slot] {
    case .bool(let bool): return bool
    case .none: return false
    case .int(let int): return int != 0
    default:
      let value = try evaluate(frame)
      do throws(Unwind) { return try interpreter.isTrue(value) } catch let error where passes(error)
      {
        throw error
      }
    }
  }
}

/// A value that the lowering itself put into a slot: never unbound.
final class TemporaryNode: ExpressionNode {
  let slot: Int

  init(_ context: CodeContext, _ span: Span, slot: Int) {
    self.slot = slot
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value { frame.slots[slot] }
}

/// A local variable that an inner function captures.
final class CellNode: ExpressionNode {
  let slot: Int
  let name: PyStr

  init(_ context: CodeContext, _ span: Span, slot: Int, name: PyStr) {
    self.slot = slot
    self.name = name
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let value = frame.cell(slot).value
    if value.isUndefined { throw traced(interpreter.unboundLocalError(name)) }
    return value
  }
}

/// A variable of a function around.
final class FreeNode: ExpressionNode {
  let index: Int
  let name: PyStr

  init(_ context: CodeContext, _ span: Span, index: Int, name: PyStr) {
    self.index = index
    self.name = name
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let place = frame.freePlace(index)
    if place.pointee.isUndefined { throw traced(interpreter.unboundFreeError(name)) }
    return place.pointee
  }

  override var hasPlace: Bool { true }

  override func place(_ frame: Frame) -> UnsafeMutablePointer<Value>? { frame.freePlace(index) }
}

/// A global name, with fall-through to the builtins.
///
/// Caches the position of the entry for as long as the keys of the dictionaries stay the same.
final class GlobalNode: ExpressionNode {
  let name: PyStr
  private let globals: PyDict
  private let builtins: PyDict
  private var globalsVersion = UInt64.max
  private var builtinsVersion = UInt64.max
  /// In `globals`, or from -1 downwards in `builtins`.
  private var position = 0

  init(_ context: CodeContext, _ span: Span, name: PyStr) {
    self.name = name
    globals = context.globals
    builtins = context.interpreter.builtins
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if globals.keysVersion == globalsVersion {
      if position >= 0 { return globals.place(at: position).pointee }
      if builtins.keysVersion == builtinsVersion {
        return builtins.place(at: -1 - position).pointee
      }
    }
    return try evaluateSlow()
  }

  override var hasPlace: Bool { true }

  override func place(_ frame: Frame) -> UnsafeMutablePointer<Value>? { knownPlace }

  /// Where the value stands in the module's dictionary, if that has been found.
  @inline(__always) var knownPlace: UnsafeMutablePointer<Value>? {
    guard globals.keysVersion == globalsVersion, position >= 0 else { return nil }
    return globals.place(at: position)
  }

  /// The same for a name that only the builtins have.
  @inline(__always) var knownBuiltin: UnsafeMutablePointer<Value>? {
    guard globals.keysVersion == globalsVersion, position < 0,
      builtins.keysVersion == builtinsVersion
    else { return nil }
    return builtins.place(at: -1 - position)
  }

  override func readyInt(_ frame: Frame) -> Int? {
    guard globals.keysVersion == globalsVersion, position >= 0,
      case .int(let int) = globals.entries[position].value
    else { return nil }
    return int
  }

  /// The name in builtins that are a mapping of the program's own.
  private func lookUp(in mapping: Value) throws(Unwind) -> Value {
    do throws(Unwind) {
      return try interpreter.getItem(mapping, .object(name))
    } catch {
      if interpreter.caught(error, interpreter.exceptions.keyError) == nil { throw traced(error) }
    }
    throw traced(interpreter.nameError(name))
  }

  @inline(never) private func evaluateSlow() throws(Unwind) -> Value {
    let found = globals.find(name)
    if found >= 0 {
      globalsVersion = globals.keysVersion
      position = found
      return globals.entries[found].value
    }
    // A program may have put a namespace of its own under `__builtins__`.
    let own = globals.get(interpreter.names.builtins)
    if let own, own.asDict == nil, own.downcast(.module, PyModule.self) == nil {
      return try lookUp(in: own)
    }
    let namespace = interpreter.builtinsNamespace(of: globals)
    let builtin = namespace.find(name)
    if builtin >= 0 {
      if namespace === builtins {
        globalsVersion = globals.keysVersion
        builtinsVersion = builtins.keysVersion
        position = -1 - builtin
      }
      return namespace.entries[builtin].value
    }
    throw traced(interpreter.nameError(name))
  }
}

/// A name in a class body, or in code run with a namespace of its own: that namespace, which is in
/// slot 0, then the cell of a function around where there is one, then globals and builtins.
final class NamespaceNode: ExpressionNode {
  let name: PyStr
  /// The closure's cell; -1: none.
  private let freeIndex: Int
  private let fallback: GlobalNode

  init(_ context: CodeContext, _ span: Span, name: PyStr, freeIndex: Int = -1) {
    self.name = name
    self.freeIndex = freeIndex
    fallback = GlobalNode(context, span, name: name)
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    if let dictionary = frame.slots[0].exactDict {
      if let value = dictionary.get(name) { return value }
    } else {
      do throws(Unwind) {
        return try interpreter.getItem(frame.slots[0], .object(name))
      } catch {
        if interpreter.caught(error, interpreter.exceptions.keyError) == nil {
          throw traced(error)
        }
      }
    }
    if freeIndex >= 0 {
      let value = frame.freeCell(freeIndex).value
      if !value.isUndefined { return value }
      throw traced(interpreter.unboundFreeError(name))
    }
    return try fallback.evaluate(frame)
  }
}

/// A name in a type-parameter scope inside a class: the namespace of its body, or the class itself
/// once it is made, which a cell of the closure holds; then another cell or the globals.
final class ClassDictionaryNode: ExpressionNode {
  let name: PyStr
  private let dictionaryIndex: Int
  private let fallback: ExpressionNode

  init(
    _ context: CodeContext, _ span: Span, name: PyStr, dictionaryIndex: Int,
    fallback: ExpressionNode
  ) {
    self.name = name
    self.dictionaryIndex = dictionaryIndex
    self.fallback = fallback
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value {
    let namespace = frame.freeCell(dictionaryIndex).value
    if let dictionary = namespace.exactDict ?? namespace.asType?.attributes {
      if let value = dictionary.get(name) { return value }
    } else {
      do throws(Unwind) {
        return try interpreter.getItem(namespace, .object(name))
      } catch {
        if interpreter.caught(error, interpreter.exceptions.keyError) == nil {
          throw traced(error)
        }
      }
    }
    return try fallback.evaluate(frame)
  }
}

/// Takes a value that waits in a slot of the lowering's own, and clears the slot.
final class TakeTemporaryNode: ExpressionNode {
  private let slot: Int

  init(_ context: CodeContext, _ span: Span, slot: Int) {
    self.slot = slot
    super.init(context, span)
  }

  override func evaluate(_ frame: Frame) throws(Unwind) -> Value { frame.take(slot) }
}
