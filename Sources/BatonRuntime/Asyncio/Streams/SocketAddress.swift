// Addresses of sockets between the tuples of a program and the structures of the system, and the
// names of hosts between both.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// An address of an internet socket, as the system keeps it.
struct SocketAddress: Sendable {
  let family: Int32
  let host: String
  let port: Int
  /// Of IPv6 alone.
  var flow = 0
  var scope = 0

  init(family: Int32, host: String, port: Int) {
    self.family = family
    self.host = host
    self.port = port
  }

  /// Reads what `getsockname`, `accept` and the like have filled in; nil where it is of no internet
  /// family.
  init?(_ storage: sockaddr_storage) {
    switch Int32(storage.ss_family) {
    case AF_INET:
      let address = Self.view(storage, as: sockaddr_in.self)
      self.init(AF_INET, address.sin_addr, address.sin_port)
    case AF_INET6:
      let address = Self.view(storage, as: sockaddr_in6.self)
      self.init(AF_INET6, address.sin6_addr, address.sin6_port)
      flow = Int(UInt32(bigEndian: address.sin6_flowinfo))
      scope = Int(address.sin6_scope_id)
    default: return nil
    }
  }

  private init<Bytes>(_ family: Int32, _ bytes: Bytes, _ port: in_port_t) {
    self.init(
      family: family, host: Self.text(family, bytes), port: Int(in_port_t(bigEndian: port)))
  }

  private static func view<Address>(
    _ storage: sockaddr_storage, as type: Address.Type
  ) -> Address {
    withUnsafeBytes(of: storage) { $0.load(as: type) }
  }

  private static func text<Bytes>(_ family: Int32, _ bytes: Bytes) -> String {
    var buffer = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let size = socklen_t(buffer.count)
    let isShown = withUnsafeBytes(of: bytes) {
      inet_ntop(family, $0.baseAddress, &buffer, size) != nil
    }
    if !isShown { return "" }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a text is an address of the family, in figures.
  static func isNumeric(_ host: String, _ family: Int32) -> Bool {
    var buffer = in6_addr()
    return inet_pton(family, host, &buffer) == 1
  }

  /// The structure of the system and its size; nil where the host is not written in figures.
  var storage: (sockaddr_storage, socklen_t)? {
    let number = in_port_t(truncatingIfNeeded: port).bigEndian
    if family == AF_INET {
      var address = sockaddr_in()
      address.sin_port = number
      guard inet_pton(family, host, &address.sin_addr) == 1 else { return nil }
      return stored(address)
    }
    var address = sockaddr_in6()
    address.sin6_port = number
    address.sin6_flowinfo = UInt32(truncatingIfNeeded: flow).bigEndian
    address.sin6_scope_id = UInt32(truncatingIfNeeded: scope)
    guard inet_pton(family, host, &address.sin6_addr) == 1 else { return nil }
    return stored(address)
  }

  private func stored<Address>(_ address: Address) -> (sockaddr_storage, socklen_t) {
    var storage = sockaddr_storage()
    withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: address, as: Address.self) }
    let size = MemoryLayout<Address>.size
    storage.ss_family = sa_family_t(family)
    #if canImport(Darwin)
      storage.ss_len = UInt8(size)
    #endif
    return (storage, socklen_t(size))
  }

  /// `(host, port)` or `(host, port, flowinfo, scope_id)`.
  func value(_ interpreter: Interpreter) -> Value {
    var parts: ContiguousArray<Value> = [interpreter.str(host), .int(port)]
    if family == AF_INET6 { parts += [.int(flow), .int(scope)] }
    return interpreter.tuple(parts)
  }
}

/// What `getaddrinfo` is asked. The texts are the question's own: nothing that is counted goes to the
/// thread that asks.
struct HostQuestion: @unchecked Sendable {
  private let host: UnsafeMutablePointer<CChar>?
  private let service: UnsafeMutablePointer<CChar>?
  private let family: Int32
  private let kind: Int32
  private let proto: Int32
  private let flags: Int32

  init(
    host: String?, service: String?, family: Int32, kind: Int32, proto: Int32, flags: Int32
  ) {
    self.host = host.flatMap { strdup($0) }
    self.service = service.flatMap { strdup($0) }
    self.family = family
    self.kind = kind
    self.proto = proto
    self.flags = flags
  }
}

/// One of its answers.
struct HostAnswer: Sendable {
  let family: Int32
  let kind: Int32
  let proto: Int32
  let name: String
  let address: SocketAddress
}

extension HostQuestion {
  /// Asks the system, once, which may take its time: the answers, or the number of the error.
  func ask() -> (answers: [HostAnswer], error: Int32) {
    defer {
      free(host)
      free(service)
    }
    var hints = addrinfo()
    hints.ai_family = family
    hints.ai_socktype = kind
    hints.ai_protocol = proto
    hints.ai_flags = flags
    var list: UnsafeMutablePointer<addrinfo>?
    let failed = getaddrinfo(host, service, &hints, &list)
    if failed != 0 { return ([], failed) }
    defer { if let list { freeaddrinfo(list) } }
    var answers: [HostAnswer] = []
    var next = list
    while let entry = next {
      next = entry.pointee.ai_next
      guard let place = entry.pointee.ai_addr else { continue }
      var storage = sockaddr_storage()
      let size = min(Int(entry.pointee.ai_addrlen), MemoryLayout<sockaddr_storage>.size)
      withUnsafeMutableBytes(of: &storage) {
        $0.copyMemory(from: UnsafeRawBufferPointer(start: place, count: size))
      }
      guard let address = SocketAddress(storage) else { continue }
      answers.append(
        HostAnswer(
          family: entry.pointee.ai_family, kind: entry.pointee.ai_socktype,
          proto: entry.pointee.ai_protocol,
          name: entry.pointee.ai_canonname.map { String(cString: $0) } ?? "", address: address))
    }
    return (answers, 0)
  }
}
