// What a task waits for: the words of every report about waiting. Receives suspended coroutines,
// gives their place in the program and what would have to happen.

import BatonSyntax

/// What a coroutine of the library waits for.
enum Waiting {
  case lock(PyLock)
  case event(PyEvent)
  case notification(PyCondition)
  case semaphore(PySemaphore)
  case barrier(PyBarrier)
  /// An item of an empty queue; room in a full one; `task_done()` for what was taken.
  case item(PyQueue)
  case room(PyQueue)
  case doneItems(PyQueue)
  /// Some of these futures, or all of them.
  case futures([PyFuture])
  case group(PyTaskGroup)
  case outside(String)
}

/// A line of the program.
struct ProgramPlace: Hashable {
  let file: String
  let line: Int

  /// `name.py:12`, without the folders.
  var text: String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return "\(name):\(line)"
  }
}

/// Where a task stands, and for what it waits.
struct TaskStanding {
  let task: PyTask
  /// The innermost Python coroutine; nil where there is none.
  private(set) var frame: FramedSuspendable?
  /// Python coroutines from the innermost outwards.
  private(set) var chain: [FramedSuspendable] = []
  private(set) var waiting: Waiting?
  /// `sleep()`, `Lock.acquire()`: the library's coroutine that waits.
  private(set) var libraryName: String?

  init(_ task: PyTask) {
    self.task = task
    guard let outermost = task.coroutine.object as? PySuspendable else { return }
    for part in Self.parts(of: outermost).reversed() {
      let isKnown = waiting != nil
      var link: PySuspendable? = part.leaf ?? part
      while let current = link {
        if let framed = current as? FramedSuspendable {
          if !framed.code.context.source.name.hasPrefix(SourceText.libraryPrefix) {
            chain.append(framed)
          } else if chain.isEmpty, !isKnown {
            libraryName = "\(framed.qualname.string)()"
            if framed.qualname.string == "StreamReader._wait_for_data" {
              waiting = .outside(
                "data of the stream: nobody is left to call its feed_data() or feed_eof()")
            }
          }
        } else if chain.isEmpty, !isKnown, let native = current as? NativeCoroutine {
          if let known = native.waiting { waiting = known }
          libraryName = "\(native.qualname.string)()"
        }
        link = current === part ? nil : current.awaiter?.takeUnretainedValue()
      }
    }
    frame = chain.first
    if libraryName == nil, task.waitsOn is SleepFuture { libraryName = "sleep()" }
  }

  /// The coroutine and, one inside the other, those that it drives through other awaitables:
  /// steps of async generators, generators of `__await__`.
  private static func parts(of outermost: PySuspendable) -> [PySuspendable] {
    var parts = [outermost]
    while parts.count < 1000, let last = parts.last,
      let framed = (last.leaf ?? last) as? FramedSuspendable
    {
      var awaited = framed.innerAwaited
      if let anext = awaited as? AnextAwaitable { awaited = anext.awaited }
      if let wrapper = awaited as? CoroutineWrapper { awaited = wrapper.coroutine }
      if let step = awaited as? AsyncGeneratorStep { awaited = step.generator }
      guard let next = awaited as? PySuspendable, !parts.contains(where: { $0 === next }) else {
        break
      }
      parts.append(next)
    }
    return parts
  }

  /// The line it stands at; nil where no Python code has begun.
  var place: ProgramPlace? { frame.flatMap(Self.place) }

  static func place(_ framed: FramedSuspendable) -> ProgramPlace? {
    guard let frame = framed.frame else { return nil }
    let source = framed.code.context.source
    let offset = frame.header.pointee.lineOffset(framed.state)
    let line = framed.state == .created ? framed.code.context.firstLine : source.line(at: offset)
    return ProgramPlace(file: source.name, line: line)
  }

  /// The source line it stands at.
  func sourceLine(_ interpreter: Interpreter) -> String? {
    guard let place else { return nil }
    let line = SourceText.string(SourceText.trimmed(interpreter.sourceLine(place.file, place.line)))
    return line.isEmpty ? nil : line
  }

  /// `Task-2 (fetch)`.
  static func name(_ task: PyTask) -> String {
    let name = task.taskName.string
    guard let outermost = task.coroutine.object as? PySuspendable else { return name }
    return "\(name) (\(outermost.qualname.string))"
  }

  /// The tasks without which it cannot go on.
  func blockers(_ state: AsyncioState) -> [PyTask] {
    switch waiting {
    case .lock(let lock): return state.pendingTask(lock.holder).map { [$0] } ?? []
    case .semaphore(let semaphore) where semaphore.value == 0:
      return state.pendingTask(semaphore.lastTaker).map { [$0] } ?? []
    default: return pendingFutures.compactMap { $0 as? PyTask }
    }
  }

  /// The tasks and plain futures that have to end first.
  var pendingFutures: [PyFuture] {
    var found: [PyFuture] = []
    var seen: Set<ObjectIdentifier> = []
    switch waiting {
    case .futures(let futures): Self.collect(futures, &found, &seen)
    case .group(let group): Self.collect(group.pendingMembers, &found, &seen)
    case .some: break
    case nil: if let future = task.waitsOn { Self.collect([future], &found, &seen) }
    }
    return found
  }

  /// Those among the futures that are not done, and those behind `gather` and `shield`.
  private static func collect(
    _ futures: [PyFuture], _ found: inout [PyFuture], _ seen: inout Set<ObjectIdentifier>
  ) {
    for future in futures where !future.isDone {
      if let gathering = future as? PyGatheringFuture {
        collect(Array(gathering.children), &found, &seen)
      } else if let inner = future.shieldedFuture {
        collect([inner], &found, &seen)
      } else if seen.insert(ObjectIdentifier(future)).inserted {
        found.append(future)
      }
    }
  }
}

extension PyFuture {
  /// Of the future that `shield` gave: the one it shields.
  var shieldedFuture: PyFuture? {
    for callback in callbacks {
      if case .observer(let observer) = callback, let inner = observer.shielded { return inner }
    }
    return nil
  }
}

extension AsyncioState {
  /// The task with that serial number, if it is not done.
  func pendingTask(_ serial: Int32) -> PyTask? {
    serial == 0 ? nil : allPendingTasks().first { $0.serialNumber == serial }
  }
}

/// The names under which a program knows an object.
struct ObjectNames {
  let interpreter: Interpreter

  /// `lock`, `self.lock`: how the code that stands there would write it; nil where it has no name.
  func name(of object: PyObject, in chain: [FramedSuspendable]) -> String? {
    for framed in chain {
      guard let frame = framed.frame else { continue }
      if case .object(let dictionary) = interpreter.locals(of: frame, framed.code),
        let locals = dictionary as? PyDict, let found = name(of: object, in: locals)
      {
        return found
      }
      if let found = name(of: object, in: framed.code.context.globals) { return found }
    }
    return nil
  }

  private func name(of object: PyObject, in namespace: PyDict) -> String? {
    var behind: String?
    var position = 0
    while let live = namespace.livePosition(from: position) {
      position = live + 1
      let entry = namespace.entries[live]
      guard let key = entry.key.asStr?.string, let value = entry.value.object else { continue }
      if value === object { return key }
      if (value as? PyCondition)?.lock.object === object { return key }
      if behind == nil, let path = path(from: value, to: object) { behind = key + path }
    }
    return behind
  }

  /// What stands behind a name that leads to the object: `.attribute`, `[0]`, `['key']`.
  private func path(from value: PyObject, to object: PyObject) -> String? {
    switch value.kind {
    case .instance: (value as? PyInstance).flatMap { attribute(of: $0, holding: object) }
    case .list: element(of: (value as? PyList)?.elements, holding: object)
    case .tuple: element(of: (value as? PyTuple)?.elements, holding: object)
    case .dict: (value as? PyDict).flatMap { item(of: $0, holding: object) }
    default: nil
    }
  }

  private func element(
    of elements: ContiguousArray<Value>?, holding object: PyObject
  ) -> String? {
    guard let elements, elements.count <= 1000 else { return nil }
    return elements.firstIndex { $0.object === object }.map { "[\($0)]" }
  }

  private func item(of dictionary: PyDict, holding object: PyObject) -> String? {
    guard dictionary.count <= 1000 else { return nil }
    var position = 0
    while let live = dictionary.livePosition(from: position) {
      position = live + 1
      let entry = dictionary.entries[live]
      guard entry.value.object === object else { continue }
      switch entry.key {
      case .int(let int): return "[\(int)]"
      default: return entry.key.asStr.map { "['\($0.string)']" }
      }
    }
    return nil
  }

  private func attribute(of instance: PyInstance, holding object: PyObject) -> String? {
    if let dictionary = instance.dictionary {
      var position = 0
      while let live = dictionary.livePosition(from: position) {
        position = live + 1
        let entry = dictionary.entries[live]
        if entry.value.object === object { return entry.key.asStr.map { "." + $0.string } }
      }
      return nil
    }
    for name in instance.shape.names where instance.attribute(name)?.object === object {
      return "." + name.string
    }
    return nil
  }
}

extension AsyncioState {
  /// `Task-2 (f) at file:line waits for Lock.acquire()`.
  func describe(waiting task: PyTask) -> String {
    let standing = TaskStanding(task)
    var text = TaskStanding.name(task)
    if let place = standing.place { text += " at \(place.file):\(place.line)" }
    if let name = standing.libraryName { return text + " waits for \(name)" }
    guard let future = task.waitsOn else { return text + " waits" }
    if let other = future as? PyTask {
      return text + " waits for the task \(other.taskName.string)"
    }
    return text
      + (future is PyGatheringFuture
        ? " waits for gather()" : " waits for a future that nobody ends")
  }
}
