// The submodules of asyncio, `asyncio.tasks`, `asyncio.exceptions` …: each shows a part of what the
// package has.

enum AsyncioSubmodules {
  /// The submodule's names; nil where there is no such submodule, or all it has is outside the subset.
  private static func names(of submodule: String) -> String? {
    switch submodule {
    case "base_events": "BaseEventLoop"
    case "base_futures": "isfuture"
    case "coroutines": "iscoroutine iscoroutinefunction"
    case "events":
      """
      AbstractEventLoop AbstractEventLoopPolicy AbstractServer Handle TimerHandle
      _get_running_loop get_event_loop get_event_loop_policy get_running_loop new_event_loop
      set_event_loop set_event_loop_policy
      """
    case "exceptions":
      """
      BrokenBarrierError CancelledError IncompleteReadError InvalidStateError
      LimitOverrunError SendfileNotAvailableError TimeoutError
      """
    case "futures": "Future isfuture wrap_future"
    case "locks": "Barrier BoundedSemaphore Condition Event Lock Semaphore"
    case "queues": "LifoQueue PriorityQueue Queue QueueEmpty QueueFull QueueShutDown"
    case "runners": "Runner run"
    case "taskgroups": "TaskGroup"
    case "tasks":
      """
      ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION Task all_tasks as_completed
      create_eager_task_factory create_task current_task eager_task_factory ensure_future gather
      run_coroutine_threadsafe shield sleep wait wait_for
      """
    case "threads": "to_thread"
    case "timeouts": "Timeout timeout timeout_at"
    case "unix_events": "DefaultEventLoopPolicy EventLoop SelectorEventLoop"
    default: nil
    }
  }

  /// The module with that whole name; nil where the package has none of that name.
  static func module(_ name: String) -> LibraryModule? {
    let submodule = String(name.dropFirst("asyncio.".count))
    guard name.hasPrefix("asyncio."), let names = names(of: submodule) else { return nil }
    return .native { interpreter throws(Unwind) in
      let package = try interpreter.importAbsolute("asyncio")
      let module = PyModule(interpreter, name: name)
      module.set("__package__", interpreter.str("asyncio"))
      var found: [String] = []
      for word in names.split(whereSeparator: \.isWhitespace).map(String.init) {
        guard let value = package.asModule?.namespace.get(interpreter.intern(word)) else {
          continue
        }
        module.set(word, value)
        found.append(word)
      }
      module.set(
        "__all__", interpreter.strings(found.filter { !$0.hasPrefix("_") }, asTuple: true))
      if found.isEmpty { throw interpreter.moduleNotFound(name) }
      return module
    }
  }

  /// `asyncio.NAME` before anything has imported it.
  static func attribute(_ interpreter: Interpreter, _ name: String) throws(Unwind) -> Value? {
    guard names(of: name) != nil else { return nil }
    do throws(Unwind) {
      return try interpreter.importAbsolute("asyncio.\(name)")
    } catch {
      guard interpreter.caught(error, interpreter.exceptions.moduleNotFoundError) != nil else {
        throw error
      }
      return nil
    }
  }
}
