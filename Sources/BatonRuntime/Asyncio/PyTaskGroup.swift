// `asyncio.TaskGroup`.

/// Runs tasks together: waits for all of them, and cancels them all when one fails.
final class PyTaskGroup: PyAsyncManager {
  private var isEntered = false
  private var isExiting = false
  private var isAborting = false
  private var loop: PyEventLoop?
  private var parent: PyTask?
  /// The task it was entered in, also after it was left.
  var heldTask: PyTask? { parent }
  /// The group itself has cancelled its parent.
  private var parentCancelRequested = false
  /// The tasks that are not done, in the order of their creation; nil where one has left.
  private var members: ContiguousArray<GroupMember?> = []
  private var memberCount = 0
  private var errors: ContiguousArray<Value> = []
  /// A KeyboardInterrupt or SystemExit goes before all others.
  private var baseError: PyException?
  /// What `__aexit__` waits for.
  fileprivate var completed: PyFuture?

  static var methods: [BuiltinRow] {
    [
      BuiltinRow("create_task", "coro, *, name=None, context=None", .method) {
        interpreter, args throws(Unwind) in
        try receiver(args).createTask(
          interpreter, args[1], name: args.given(2) ?? .none, context: args.given(3) ?? .none)
      },
      BuiltinRow("__aenter__", "", .method) { interpreter, args throws(Unwind) in
        let group = receiver(args)
        return .object(
          ImmediateCoroutine(interpreter, interpreter.asyncio.coroutines.groupEnter) {
            interpreter throws(Unwind) in
            try group.enter(interpreter)
            return .object(group)
          })
      },
      BuiltinRow("__aexit__", "et, exc, tb", .method) { interpreter, args throws(Unwind) in
        .object(TaskGroupExit(interpreter, receiver(args), args[2].asException))
      },
    ]
  }

  private static func receiver(_ args: Arguments) -> PyTaskGroup {
    // The call has checked the receiver's type.
    unsafeDowncast(args[0].object.unsafelyUnwrapped, to: PyTaskGroup.self)
  }

  static func install(_ type: PyType) {
    var slots = TypeSlots()
    slots.new = { interpreter, type, arguments throws(Unwind) in .object(PyTaskGroup(type)) }
    slots.initialize = { interpreter, instance, arguments throws(Unwind) in
      try interpreter.takesNoArguments(arguments, "TaskGroup.__init__")
    }
    slots.repr = { interpreter, value throws(Unwind) in
      interpreter.str((value.object as? PyTaskGroup)?.text ?? "")
    }
    type.install(
      slots, methods, attributes,
      doc: "Asynchronous context manager for managing groups of tasks.")
  }

  private static var attributes: [AttributeRow] {
    [
      AttributeRow("_tasks") { interpreter, value throws(Unwind) in
        guard let group = value.object as? PyTaskGroup else { return .none }
        return try interpreter.makeSet(
          ContiguousArray(group.members.compactMap { $0.map { .object($0.task) } }))
      },
      AttributeRow("_errors") { interpreter, value throws(Unwind) in
        guard let group = value.object as? PyTaskGroup else { return .none }
        return interpreter.list(group.errors)
      },
      AttributeRow("_parent_task") { _, value throws(Unwind) in
        (value.object as? PyTaskGroup)?.parent.map { .object($0) } ?? .none
      },
    ]
  }

  /// The tasks that are not done.
  var pendingMembers: [PyFuture] { members.compactMap { $0?.task }.filter { !$0.isDone } }

  private var text: String {
    var text = "<TaskGroup"
    if memberCount > 0 { text += " tasks=\(memberCount)" }
    if !errors.isEmpty { text += " errors=\(errors.count)" }
    if isAborting {
      text += " cancelling"
    } else if isEntered {
      text += " entered"
    }
    return text + ">"
  }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(parent)
  }

  // MARK: Tasks

  private func createTask(
    _ interpreter: Interpreter, _ coroutine: Value, name: Value, context: Value
  ) throws(Unwind) -> Value {
    var refusal: String?
    if !isEntered {
      refusal = "has not been entered"
    } else if isExiting, memberCount == 0 {
      refusal = "is finished"
    } else if isAborting {
      refusal = "is shutting down"
    }
    guard refusal == nil, let loop else {
      _ = try interpreter.callMethod(coroutine, interpreter.names.close)
      let shown = try interpreter.reprText(.object(self))
      throw interpreter.runtimeError("TaskGroup \(shown) \(refusal ?? "")")
    }
    let value = try interpreter.createTask(
      coroutine, loop: loop, name: name, context: context, from: .groupTask)
    guard let task = value.asFuture else { return value }
    let member = GroupMember(self, task, index: members.count)
    if task.isDone {
      try taskIsDone(interpreter, task)
    } else {
      members.append(member)
      memberCount += 1
      try task.addObserver(interpreter, member)
    }
    return value
  }

  fileprivate func remove(_ member: GroupMember) {
    guard members.indices.contains(member.index), members[member.index] === member else { return }
    members[member.index] = nil
    memberCount -= 1
    if memberCount * 4 < members.count, members.count > 64 {
      members.removeAll { $0 == nil }
      for (index, member) in members.enumerated() { member?.index = index }
    }
  }

  fileprivate func taskIsDone(_ interpreter: Interpreter, _ task: PyFuture) throws(Unwind) {
    if let completed, memberCount == 0, !completed.isDone {
      try completed.finish(interpreter, .bool(true))
    }
    guard task.state == .finished, let exception = task.exception else { return }
    task.logsException = false
    errors.append(.object(exception))
    if baseError == nil, interpreter.leavesLoop(exception) { baseError = exception }
    guard let parent else { return }
    if parent.isDone {
      let report = ExceptionReport(
        message: "Task \(interpreter.safeRepr(.object(task))) has errored out but its parent task "
          + "\(interpreter.safeRepr(.object(parent))) is already completed",
        exception: exception)
      report.add("task", .object(task))
      loop?.callExceptionHandler(interpreter, report)
      return
    }
    if !isAborting, !parentCancelRequested {
      try abort(interpreter)
      parentCancelRequested = true
      _ = try interpreter.cancel(parent)
    }
  }

  private func abort(_ interpreter: Interpreter) throws(Unwind) {
    isAborting = true
    for member in members {
      if let task = member?.task, !task.isDone { _ = try interpreter.cancel(task) }
    }
  }

  // MARK: The context

  override var isManager: Bool { true }

  override func enterAtOnce(_ interpreter: Interpreter) throws(Unwind) -> Value? {
    try enter(interpreter)
    return .object(self)
  }

  override func exitLater(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) -> Value {
    .object(TaskGroupExit(interpreter, self, exception))
  }

  private func enter(_ interpreter: Interpreter) throws(Unwind) {
    if isEntered {
      throw interpreter.runtimeError("TaskGroup \(text) has already been entered")
    }
    if loop == nil { loop = try interpreter.asyncio.requireRunningLoop() }
    guard let task = interpreter.asyncio.runningTask else {
      throw interpreter.runtimeError("TaskGroup \(text) cannot determine the parent task")
    }
    parent = task
    isEntered = true
  }

  fileprivate func beginExit(
    _ interpreter: Interpreter, _ exception: PyException?
  ) throws(Unwind) {
    isExiting = true
    guard let exception else { return }
    if baseError == nil, interpreter.leavesLoop(exception) { baseError = exception }
    if !isAborting { try abort(interpreter) }
  }

  /// The future that ends with the last task; nil where no task is left.
  fileprivate func remaining(_ interpreter: Interpreter) -> PyFuture? {
    guard memberCount > 0, let loop else { return nil }
    if let completed { return completed }
    let future = loop.createFuture(interpreter)
    completed = future
    return future
  }

  /// The parent was cancelled while it waits for the tasks; true where that has to go on outwards.
  fileprivate func parentWasCancelled(_ interpreter: Interpreter) throws(Unwind) -> Bool {
    if isAborting { return false }
    try abort(interpreter)
    return true
  }

  /// All tasks are done: raises what is to be raised.
  fileprivate func endExit(
    _ interpreter: Interpreter, _ exception: PyException?, cancellation: PyException?
  ) throws(Unwind) {
    if let baseError { throw interpreter.raising(baseError) }
    var cancellation = cancellation
    if parentCancelRequested, parent?.uncancel() == 0 { cancellation = nil }
    if let cancellation, errors.isEmpty { throw interpreter.raising(cancellation) }
    let cancelledError = interpreter.exceptions.cancelledError
    if let exception, !interpreter.isInstance(exception, cancelledError) {
      errors.append(.object(exception))
    }
    if errors.isEmpty { return }
    if let parent, parent.cancelRequests > 0 {
      _ = parent.uncancel()
      _ = try interpreter.cancel(parent)
    }
    let group = try interpreter.call(
      .object(interpreter.exceptions.baseExceptionGroup),
      interpreter.str("unhandled errors in a TaskGroup"),
      .object(PyList(interpreter, errors)))
    errors = []
    guard let raised = group.asException else { return }
    raised.suppressesContext = true
    throw interpreter.raising(raised)
  }
}

/// A task of a group, which is told of its end.
private final class GroupMember: FutureObserver {
  private let group: PyTaskGroup
  let task: PyFuture
  var index: Int

  init(_ group: PyTaskGroup, _ task: PyFuture, index: Int) {
    self.group = group
    self.task = task
    self.index = index
  }

  override func displayName(_ interpreter: Interpreter) -> String {
    "TaskGroup._on_task_done()"
  }

  override func futureIsDone(_ interpreter: Interpreter, _ future: PyFuture) throws(Unwind) {
    group.remove(self)
    try group.taskIsDone(interpreter, future)
  }
}

/// `TaskGroup.__aexit__`.
private final class TaskGroupExit: NativeCoroutine {
  private let group: PyTaskGroup
  /// What was raised inside of the group.
  private var exception: PyException?
  private var cancellation: PyException?

  init(_ interpreter: Interpreter, _ group: PyTaskGroup, _ exception: PyException?) {
    self.group = group
    self.exception = exception
    super.init(interpreter)
  }

  override var waiting: Waiting? { .group(group) }

  override var names: NativeCoroutineName { type.interpreter.asyncio.coroutines.groupExit }

  override var heldFutures: [PyFuture] { group.heldTask.map { [$0] } ?? [] }

  override func traverse(_ visitor: ReferenceVisitor) {
    super.traverse(visitor)
    visitor.visit(group)
    visitor.visit(exception)
    visitor.visit(cancellation)
  }

  /// CPython's frame has a variable for whatever it raises.
  override func held(with exception: PyException) -> ContiguousArray<Value> {
    [.object(self), .object(exception)]
  }

  override func step(
    _ interpreter: Interpreter, _ resumption: Resumption
  ) throws(Unwind) -> Resumed {
    if phase == 0 {
      phase = 1
      if let exception,
        interpreter.isInstance(exception, interpreter.exceptions.cancelledError)
      {
        cancellation = exception
      }
      try group.beginExit(interpreter, exception)
    } else {
      do throws(Unwind) {
        _ = try settled(interpreter, resumption)
      } catch {
        guard let cancelled = interpreter.caught(error, interpreter.exceptions.cancelledError)
        else { throw error }
        if try group.parentWasCancelled(interpreter) { cancellation = cancelled }
      }
      group.completed = nil
    }
    if let remaining = group.remaining(interpreter) {
      _ = try awaitFuture(interpreter, remaining)
      return .suspended
    }
    // Not kept: the traceback of what is raised holds this coroutine.
    let (raised, cancelled) = (exception, cancellation)
    (exception, cancellation) = (nil, nil)
    try group.endExit(interpreter, raised, cancellation: cancelled)
    return .returned(.none)
  }
}
