// Waiting for file descriptors on Linux: each wait costs time in the number of those ready.

#if os(Linux)
  import CEpoll

  #if canImport(Musl)
    import Musl
  #else
    import Glibc
  #endif

  /// `DescriptorSelector` on epoll(7).
  package final class EpollSelector: DescriptorSelector {
    private var epoll: Int32
    private var events = [epoll_event](repeating: epoll_event(), count: 64)

    package let openingError: Int32

    package init() {
      epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
      openingError = epoll < 0 ? errno : 0
    }

    deinit {
      close()
    }

    package func watch(
      _ descriptor: Int32, for interest: Readiness, was previous: Readiness
    ) -> Int32 {
      var event = epoll_event()
      event.data.fd = descriptor
      if interest.contains(.read) { event.events |= EPOLLIN.rawValue }
      if interest.contains(.write) { event.events |= EPOLLOUT.rawValue }
      let operation =
        interest.isEmpty ? EPOLL_CTL_DEL : previous.isEmpty ? EPOLL_CTL_ADD : EPOLL_CTL_MOD
      return epoll_ctl(epoll, operation, descriptor, &event) == 0 ? 0 : errno
    }

    package var polled: [pollfd] { [pollfd(fd: epoll, events: Int16(POLLIN), revents: 0)] }

    package func wait(milliseconds: Int32, into ready: inout [ReadyDescriptor]) -> Bool {
      let found = epoll_wait(epoll, &events, Int32(events.count), milliseconds)
      if found < 0 { return errno != EINTR }
      for event in events.prefix(Int(found)) {
        var readiness: Readiness = []
        if event.events & ~EPOLLIN.rawValue != 0 { readiness.insert(.write) }
        if event.events & ~EPOLLOUT.rawValue != 0 { readiness.insert(.read) }
        ready.append(ReadyDescriptor(descriptor: event.data.fd, readiness: readiness))
      }
      if Int(found) == events.count, found < 4096 {
        events += Array(repeating: epoll_event(), count: events.count)
      }
      return true
    }

    package func close() {
      if epoll >= 0 { closeDescriptor(epoll) }
      epoll = -1
    }
  }
#endif
