// What `--no-files` and `--no-network` mean beyond the calls that open something: sources, folders of
// modules, names that lead to the network.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension LimitGuard {
  /// Where the modules of a program lie: the folder of its file, or the one that it was started in.
  static func folder(of program: Program) -> String {
    guard case .file(let path) = program.origin else { return resolved(".") }
    if FileSystem.isDirectory(path) { return resolved(path) }
    guard let slash = path.lastIndex(of: "/") else { return resolved(".") }
    return resolved(slash == path.startIndex ? "/" : String(path[..<slash]))
  }

  /// Whether a folder is the program's own or lies in it.
  func isOwn(_ directory: String) -> Bool {
    let path = Self.resolved(directory)
    return path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }

  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }
}

extension Interpreter {
  /// The text of files is only shown where it is known already.
  var hidesFiles: Bool { library.limits?.limits.forbidsFiles == true }

  /// Called before a module is loaded from a folder.
  func touchModule(_ name: String, in directory: String) {
    guard let guarding = library.limits, guarding.limits.forbidsFiles, !guarding.isOwn(directory)
    else { return }
    touchFiles("the program imports '\(name)' from '\(directory)', which is not its own folder")
  }

  /// Called for a name that Baton does not have.
  @inline(never) func touchNetworkName(_ owner: String, _ name: String) {
    guard library.limits?.limits.forbidsNetwork == true else { return }
    if ForbiddenNames.network[owner]?.contains(name) == true {
      touchNetwork("the program reaches for \(owner).\(name)")
    }
  }
}

enum ForbiddenNames {
  /// Standard modules that lead to other machines or other processes.
  static let networkModules: Set<String> = [
    "_posixsubprocess", "_socket", "_ssl", "asyncio.sslproto", "asyncio.streams",
    "asyncio.subprocess", "ftplib", "http", "imaplib", "multiprocessing",
    "poplib", "pty", "select", "selectors", "smtplib", "socket", "socketserver", "ssl",
    "subprocess", "urllib", "webbrowser", "wsgiref", "xmlrpc",
  ]

  /// By module, or by type for methods of the event loop.
  static let network: [String: Set<String>] = [
    "asyncio": [
      "AbstractServer", "DatagramProtocol", "DatagramTransport", "Server", "StreamReader",
      "StreamReaderProtocol", "StreamWriter", "SubprocessProtocol", "SubprocessTransport",
      "create_subprocess_exec", "create_subprocess_shell", "open_connection",
      "open_unix_connection", "start_server", "start_unix_server", "base_subprocess",
      "selector_events", "sslproto", "streams", "subprocess", "trsock", "unix_events",
    ],
    "loop": [
      "connect_accepted_socket", "create_connection", "create_datagram_endpoint",
      "create_server", "create_unix_connection", "create_unix_server", "getaddrinfo",
      "getnameinfo", "sendfile", "sock_accept", "sock_connect", "sock_recv", "sock_recv_into",
      "sock_recvfrom", "sock_recvfrom_into", "sock_sendall", "sock_sendfile", "sock_sendto",
      "start_tls", "subprocess_exec", "subprocess_shell",
    ],
    "os": [
      "execl", "execle", "execlp", "execlpe", "execv", "execve", "execvp", "execvpe", "fork",
      "forkpty", "popen", "posix_spawn", "posix_spawnp", "sendfile", "spawnl", "spawnle",
      "spawnlp", "spawnlpe", "spawnv", "spawnve", "spawnvp", "spawnvpe",
    ],
  ]
}
