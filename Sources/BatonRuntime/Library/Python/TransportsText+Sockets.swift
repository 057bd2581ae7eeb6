// The text of module _asyncio_transports, continued: sockets.

extension TransportsText {
  static let sockets = #"""
    class TransportSocket:
        """A transport's socket as the program may see it: to ask, not to read, write or close."""

        __module__ = 'asyncio.trsock'
        __slots__ = ('_sock',)

        def __init__(self, sock):
            self._sock = sock

        family = property(lambda self: self._sock.family)
        type = property(lambda self: self._sock.type)
        proto = property(lambda self: self._sock.proto)

        def __repr__(self):
            number = self.fileno()
            words = [f'fd={number}', f'family={self.family!s}', f'type={self.type!s}',
                     f'proto={self.proto}']
            if number != -1:
                for name, ask in ('laddr', self.getsockname), ('raddr', self.getpeername):
                    try:
                        address = ask()
                    except OSError:
                        address = None
                    if address:
                        words.append(f'{name}={address}')
            return f"<asyncio.TransportSocket {', '.join(words)}>"

        def __getstate__(self):
            raise TypeError('Cannot serialize asyncio.TransportSocket object')

        def fileno(self):
            return self._sock.fileno()

        def get_inheritable(self):
            return False

        def shutdown(self, how):
            self._sock.shutdown(how)

        def getsockopt(self, *args):
            return self._sock.getsockopt(*args)

        def setsockopt(self, *args):
            self._sock.setsockopt(*args)

        def getpeername(self):
            return self._sock.getpeername()

        def getsockname(self):
            return self._sock.getsockname()

        def gettimeout(self):
            return 0

        def settimeout(self, value):
            if value != 0:
                raise ValueError('settimeout(): only 0 timeout is allowed on transport sockets')

        def setblocking(self, flag):
            if flag:
                raise ValueError('setblocking(): transport sockets cannot be blocking')


    def _name_or_none(ask):
        try:
            return ask()
        except OSError:
            return None


    class _SelectorSocketTransport(_WritingTransport):
        __module__ = 'asyncio.selector_events'
        _warning_place = 'selector_events.py:869'
        _lost_text = 'socket.send() raised exception.'
        _server = None

        def __init__(self, loop, sock, protocol, waiter=None, peer_name=None, server=None):
            about = {'socket': TransportSocket(sock), 'sockname': _name_or_none(sock.getsockname),
                     'peername': peer_name or _name_or_none(sock.getpeername)}
            super().__init__(loop, sock, protocol, about)
            # The program has said that it writes no more.
            self._is_last = False
            if server is not None:
                self._server = server
                server._enter(self)
            sock.setsockopt(_streams.IPPROTO_TCP, _streams.TCP_NODELAY, 1)
            self._begin(waiter, self._listen)

        def _activity(self):
            if self._loop is None or self._loop.is_closed():
                return []
            reads, writes = self._watched()
            return [f'read={reads}', f'write=<{writes}, bufsize={len(self._outbox.bytes)}>']

        def _read_ready(self):
            if self._losses:
                return
            block = _attempt(
                lambda error: self._fail(error, 'Fatal read error on socket transport'),
                self._file.read, self.max_size)
            if block is _FAILED or block is None:
                return
            name, *args = ('data_received', block) if block else ('eof_received',)
            goes_on = _attempt(
                lambda error: self._fail(error, f'Fatal error: protocol.{name}() call failed.'),
                getattr(self._peer, name), *args)
            if block or goes_on is _FAILED:
                return
            if goes_on:
                self._loop.remove_reader(self._number)
            else:
                self.close()

        def _check(self, data):
            if not isinstance(data, (bytes, bytearray, memoryview)):
                raise TypeError('data argument must be a bytes-like object, '
                                f'not {type(data).__name__!r}')
            self._check_open('write')

        def _check_open(self, name):
            if self._is_last:
                raise RuntimeError(f'Cannot call {name}() after write_eof()')

        def _is_lost(self):
            return self._losses

        def _cannot_write(self, error):
            self._drop_unwritten()
            self._fail(error, 'Fatal write error on socket transport')

        def writelines(self, list_of_data):
            self._check_open('writelines')
            if list_of_data:
                for view in list(map(memoryview, list_of_data)):
                    self._outbox.bytes.append(view)
                self._write()
                if self._outbox.bytes:
                    self._loop.add_writer(self._number, self._write_ready)

        def _write_ready(self):
            unwritten = self._outbox.bytes
            assert unwritten, 'Data should not be empty'
            if self._losses or self._send(unwritten) in (None, _FAILED):
                return
            self._steer(False)
            if not unwritten:
                self._loop.remove_writer(self._number)
                if self._ends:
                    self._call_connection_lost(None)
                elif self._is_last:
                    self._file.shutdown(_streams.SHUT_WR)

        # `writelines` goes through it, and finds None once the transport is closed.
        _write = _write_ready

        def write_eof(self):
            if self._ends or self._is_last:
                return
            self._is_last = True
            if not self._outbox.bytes:
                self._file.shutdown(_streams.SHUT_WR)

        def close(self):
            self._write = None
            if self._ends:
                return
            if self._outbox.bytes:
                self._stop()
            else:
                self._losses += 1
                self._lose(None)

        def _cut(self, error):
            if not self._losses:
                self._losses = 1
                super()._cut(error)

        def _let_go(self):
            super()._let_go()
            self._leave_server()

        def _leave_server(self):
            server, self._server = self._server, None
            if server is not None:
                server._leave(self)

        def __del__(self):
            super().__del__()
            self._leave_server()
    """# + "\n\n\n"
}
