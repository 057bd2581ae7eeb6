// Readers and writers: which handle joins the ready queue when a descriptor becomes ready.

/// The handles that wait for one descriptor.
struct Watch {
  var reader: Handle?
  var writer: Handle?

  var interest: Readiness {
    var interest: Readiness = []
    if reader != nil { interest.insert(.read) }
    if writer != nil { interest.insert(.write) }
    return interest
  }
}

extension EventLoop {
  /// The number of watched descriptors.
  package var watchCount: Int { watches.count }

  /// What a descriptor is watched for.
  package func interest(in descriptor: Int32) -> Readiness {
    watches[descriptor]?.interest ?? []
  }

  /// Enqueues `handle` each time `descriptor` can be read, in place of an earlier reader, which is
  /// cancelled. Returns 0, or the errno of a descriptor that cannot be watched.
  package func addReader(_ descriptor: Int32, _ handle: Handle) -> Int32 {
    change(descriptor, \.reader, to: handle).error
  }

  /// Ends the watch and cancels its handle; false when there was none.
  @discardableResult
  package func removeReader(_ descriptor: Int32) -> Bool {
    change(descriptor, \.reader, to: nil).hadHandle
  }

  /// Enqueues `handle` each time `descriptor` can be written, in place of an earlier writer, which
  /// is cancelled. Returns 0, or the errno of a descriptor that cannot be watched.
  package func addWriter(_ descriptor: Int32, _ handle: Handle) -> Int32 {
    change(descriptor, \.writer, to: handle).error
  }

  /// Ends the watch and cancels its handle; false when there was none.
  @discardableResult
  package func removeWriter(_ descriptor: Int32) -> Bool {
    change(descriptor, \.writer, to: nil).hadHandle
  }

  private func change(
    _ descriptor: Int32, _ role: WritableKeyPath<Watch, Handle?>, to handle: Handle?
  ) -> (error: Int32, hadHandle: Bool) {
    var watch = watches[descriptor] ?? Watch()
    let before = watch.interest
    let previous = watch[keyPath: role]
    if handle == nil, previous == nil { return (0, false) }
    watch[keyPath: role] = handle
    let after = watch.interest
    if after != before {
      let error = selector.watch(descriptor, for: after, was: before)
      // A descriptor that was closed meanwhile is forgotten all the same.
      if error != 0, handle != nil { return (error, false) }
    }
    watches[descriptor] = after.isEmpty ? nil : watch
    previous?.cancel()
    return (0, previous != nil)
  }

  /// Enqueues the handles for one ready descriptor, the reader first; the pipe of the inbox is
  /// emptied instead.
  func dispatch(_ event: ReadyDescriptor) {
    guard let watch = watches[event.descriptor] else {
      if event.descriptor == inbox.readEnd { inbox.drainPipe() }
      return
    }
    if event.readiness.contains(.read), let reader = watch.reader {
      if reader.isCancelled { removeReader(event.descriptor) } else { callSoon(reader) }
    }
    if event.readiness.contains(.write), let writer = watch.writer {
      if writer.isCancelled { removeWriter(event.descriptor) } else { callSoon(writer) }
    }
  }
}
