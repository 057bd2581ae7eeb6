// Where CPython's library defines the coroutines of streams and processes, and where they await: what
// the reprs of their tasks show.

import BatonSyntax

/// The lines of a coroutine of CPython's asyncio.
struct LibraryCoroutinePlace {
  let file: String
  let definition: Int
  let awaiting: Int

  private init(_ file: String, _ definition: Int, _ awaiting: Int) {
    self.file = AsyncioState.libraryPath + file
    self.definition = definition
    self.awaiting = awaiting
  }

  /// That of a coroutine written in the library's text; nil where it is not known.
  static func place(of coroutine: FramedSuspendable) -> LibraryCoroutinePlace? {
    guard coroutine.code.context.source.name.hasPrefix(SourceText.libraryPrefix) else { return nil }
    return table[coroutine.qualname.string]
  }

  private static let table: [String: LibraryCoroutinePlace] = [
    "open_connection": LibraryCoroutinePlace("streams.py", 26, 48),
    "start_server": LibraryCoroutinePlace("streams.py", 54, 84),
    "StreamWriter.wait_closed": LibraryCoroutinePlace("streams.py", 357, 358),
    "StreamWriter.drain": LibraryCoroutinePlace("streams.py", 363, 386),
    "StreamReader.readline": LibraryCoroutinePlace("streams.py", 543, 562),
    "StreamReader.readuntil": LibraryCoroutinePlace("streams.py", 574, 677),
    "StreamReader.read": LibraryCoroutinePlace("streams.py", 688, 730),
    "StreamReader.readexactly": LibraryCoroutinePlace("streams.py", 739, 769),
    "StreamReader.__anext__": LibraryCoroutinePlace("streams.py", 783, 784),
    "Server.start_serving": LibraryCoroutinePlace("base_events.py", 363, 367),
    "Server.serve_forever": LibraryCoroutinePlace("base_events.py", 369, 380),
    "Server.wait_closed": LibraryCoroutinePlace("base_events.py", 390, 415),
    "BaseEventLoop._create_server_getaddrinfo":
      LibraryCoroutinePlace("base_events.py", 1492, 1493),
    "BaseSelectorEventLoop._accept_connection2":
      LibraryCoroutinePlace("selector_events.py", 213, 235),
    "BaseSubprocessTransport._connect_pipes":
      LibraryCoroutinePlace("base_subprocess.py", 174, 186),
    "BaseSubprocessTransport._wait": LibraryCoroutinePlace("base_subprocess.py", 239, 248),
    "Process.wait": LibraryCoroutinePlace("subprocess.py", 135, 137),
    "Process._feed_stdin": LibraryCoroutinePlace("subprocess.py", 148, 157),
    "Process._noop": LibraryCoroutinePlace("subprocess.py", 168, 169),
    "Process._read_stream": LibraryCoroutinePlace("subprocess.py", 171, 181),
    "Process.communicate": LibraryCoroutinePlace("subprocess.py", 188, 201),
    "create_subprocess_shell": LibraryCoroutinePlace("subprocess.py", 206, 211),
    "create_subprocess_exec": LibraryCoroutinePlace("subprocess.py", 218, 224),
  ]
}
