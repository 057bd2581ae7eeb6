// Who waits for whom, among the tasks of one report: found once, as there may be a hundred thousand.

/// The tasks as the vertices of a graph; an edge leads to a task without which one cannot go on.
struct WaitGraph {
  let standings: [TaskStanding]
  private let blockers: [[Int]]
  private let dependents: [[Int]]
  private let bySerialNumber: [Int32: Int]
  private let indices: [ObjectIdentifier: Int]

  init(_ tasks: [PyTask]) {
    let standings = tasks.map(TaskStanding.init)
    var indices: [ObjectIdentifier: Int] = [:]
    var bySerialNumber: [Int32: Int] = [:]
    for (index, task) in tasks.enumerated() {
      indices[ObjectIdentifier(task)] = index
      bySerialNumber[task.serialNumber] = index
    }
    var blockers: [[Int]] = []
    var dependents = [[Int]](repeating: [], count: tasks.count)
    for (index, standing) in standings.enumerated() {
      let found: [Int] =
        switch standing.waiting {
        case .lock(let lock): bySerialNumber[lock.holder].map { [$0] } ?? []
        case .semaphore(let semaphore) where semaphore.value == 0:
          bySerialNumber[semaphore.lastTaker].map { [$0] } ?? []
        default: standing.pendingFutures.compactMap { indices[ObjectIdentifier($0)] }
        }
      blockers.append(found)
      for other in found { dependents[other].append(index) }
    }
    self.standings = standings
    self.blockers = blockers
    self.dependents = dependents
    self.bySerialNumber = bySerialNumber
    self.indices = indices
  }

  /// The task with that serial number, if it is among them.
  func task(_ serialNumber: Int32) -> PyTask? {
    serialNumber == 0 ? nil : bySerialNumber[serialNumber].map { standings[$0].task }
  }

  /// It waits for no other task.
  func isEnd(_ task: PyTask) -> Bool { index(task).map { blockers[$0].isEmpty } ?? true }

  /// Those that cannot go on before the task has.
  func waiters(_ task: PyTask) -> [TaskStanding] {
    index(task).map { dependents[$0].map { standings[$0] } } ?? []
  }

  /// The same, and those that cannot go on before these have, and so on; in order.
  func allBehind(_ task: PyTask) -> [TaskStanding] {
    guard let end = index(task) else { return [] }
    var found: Set<Int> = [end]
    var waiting = [end]
    while let current = waiting.popLast() {
      for other in dependents[current] where found.insert(other).inserted { waiting.append(other) }
    }
    found.remove(end)
    return found.sorted().map { standings[$0] }
  }

  /// Tasks of which each waits for the next, and the last for the first.
  func ring() -> [PyTask]? {
    var isFinished = [Bool](repeating: false, count: standings.count)
    /// Where a task stands on the path, -1 where it does not.
    var positions = [Int](repeating: -1, count: standings.count)
    for start in standings.indices where !isFinished[start] {
      var path = [(task: start, next: 0)]
      positions[start] = 0
      while let (task, next) = path.last {
        if next == blockers[task].count {
          isFinished[task] = true
          positions[task] = -1
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let other = blockers[task][next]
        if positions[other] >= 0 {
          return path[positions[other]...].map { standings[$0.task].task }
        }
        if isFinished[other] { continue }
        positions[other] = path.count
        path.append((other, 0))
      }
    }
    return nil
  }

  private func index(_ task: PyTask) -> Int? { indices[ObjectIdentifier(task)] }
}

/// What makes two tasks stand alike: the line, and the object that they wait for.
struct WaitKey: Hashable {
  private let place: ProgramPlace
  private let object: ObjectIdentifier
  private let isHolder: Bool

  /// nil where no single object says it all.
  init?(_ standing: TaskStanding) {
    guard let place = standing.place else { return nil }
    var isHolder = false
    switch standing.waiting {
    case .lock(let lock):
      object = ObjectIdentifier(lock)
      isHolder = lock.holder == standing.task.serialNumber
    case .event(let event): object = ObjectIdentifier(event)
    case .notification(let condition): object = ObjectIdentifier(condition)
    case .semaphore(let semaphore):
      object = ObjectIdentifier(semaphore)
      isHolder = semaphore.lastTaker == standing.task.serialNumber
    case .barrier(let barrier): object = ObjectIdentifier(barrier)
    case .item(let queue), .room(let queue), .doneItems(let queue): object = ObjectIdentifier(queue)
    default: return nil
    }
    self.place = place
    self.isHolder = isHolder
  }
}
