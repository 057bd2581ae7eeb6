// The text of module _asyncio_transports, continued: sockets.

extension TransportsText {
  static let sockets = #"""
    class TransportSocket:
        __module__ = 'asyncio.trsock'
        __slots__ = ('_sock',)

        def __init__(self, sock):
            self._sock = sock

        @property
        def family(self):
            return self._sock.family

        @property
        def type(self):
            return self._sock.type

        @property
        def proto(self):
            return self._sock.proto

        def __repr__(self):
            text = (f'<asyncio.TransportSocket fd={self.fileno()}, family={self.family!s}, '
                    f'type={self.type!s}, proto={self.proto}')
            if self.fileno() != -1:
                for name, get in ('laddr', self.getsockname), ('raddr', self.getpeername):
                    try:
                        address = get()
                    except OSError:
                        continue
                    if address:
                        text += f', {name}={address}'
            return text + '>'

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

        def settimeout(self, value):
            if value != 0:
                raise ValueError('settimeout(): only 0 timeout is allowed on transport sockets')

        def gettimeout(self):
            return 0

        def setblocking(self, flag):
            if flag:
                raise ValueError('setblocking(): transport sockets cannot be blocking')


    class _SelectorTransport(_WriteBuffer):
        __module__ = 'asyncio.selector_events'
        _warning_place = 'selector_events.py:869'
        _server = None

        def _add_reader(self, fd, callback):
            if self.is_reading():
                self._loop.add_reader(fd, callback)

        def _leave_server(self):
            server = self._server
            if server is not None:
                self._server = None
                server._detach(self)

        def __del__(self):
            if self._file is not None:
                _warn_unclosed(self)
                self._file.close()
                self._leave_server()


    class _SelectorSocketTransport(_SelectorTransport):
        __module__ = 'asyncio.selector_events'

        def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
            super().__init__(loop, sock, protocol, extra)
            self._extra['socket'] = TransportSocket(sock)
            for name, get in ('sockname', sock.getsockname), ('peername', sock.getpeername):
                if name not in self._extra:
                    try:
                        self._extra[name] = get()
                    except OSError:
                        self._extra[name] = None
            self._eof = False
            self._write_ready = self._write_some
            self._server = server
            if server is not None:
                server._attach(self)
            sock.setsockopt(_streams.IPPROTO_TCP, _streams.TCP_NODELAY, 1)
            loop.call_soon(protocol.connection_made, self)
            loop.call_soon(self._add_reader, self._fd, self._read_ready)
            if waiter is not None:
                loop.call_soon(_end, waiter)

        def __repr__(self):
            text = f'{self.__class__.__name__}{self._state()} fd={self._fd}'
            loop = self._loop
            if loop is not None and not loop.is_closed():
                reads, writes = _streams.watched(loop, self._fd)
                text += (f" read={'polling' if reads else 'idle'}"
                         f" write=<{'polling' if writes else 'idle'}, "
                         f'bufsize={len(self._buffer)}>')
            return f'<{text}>'

        def _read_ready(self):
            if self._conn_lost:
                return
            try:
                data = self._file.read(self.max_size)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                self._fatal_error(exc, 'Fatal read error on socket transport')
                return
            if data:
                try:
                    self._protocol.data_received(data)
                except (SystemExit, KeyboardInterrupt):
                    raise
                except BaseException as exc:
                    self._fatal_error(
                        exc, 'Fatal error: protocol.data_received() call failed.')
            elif data is not None:
                self._read_eof()

        def _read_eof(self):
            try:
                stays_open = self._protocol.eof_received()
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                self._fatal_error(exc, 'Fatal error: protocol.eof_received() call failed.')
                return
            if stays_open:
                self._loop.remove_reader(self._fd)
            else:
                self.close()

        def write(self, data):
            if not isinstance(data, (bytes, bytearray, memoryview)):
                raise TypeError(f'data argument must be a bytes-like object, '
                                f'not {type(data).__name__!r}')
            if self._eof:
                raise RuntimeError('Cannot call write() after write_eof()')
            if not data:
                return
            if self._conn_lost:
                if self._conn_lost >= 5:
                    _streams.log('socket.send() raised exception.')
                self._conn_lost += 1
                return
            if not self._buffer:
                try:
                    count = self._file.send(data)
                except (SystemExit, KeyboardInterrupt):
                    raise
                except BaseException as exc:
                    self._fatal_error(exc, 'Fatal write error on socket transport')
                    return
                if count is not None:
                    data = memoryview(data)[count:]
                    if not data:
                        return
                self._loop.add_writer(self._fd, self._write_ready)
            self._buffer.append(data)
            self._maybe_pause_protocol()

        def writelines(self, list_of_data):
            if self._eof:
                raise RuntimeError('Cannot call writelines() after write_eof()')
            if not list_of_data:
                return
            for data in [memoryview(data) for data in list_of_data]:
                self._buffer.append(data)
            self._write_ready()
            if self._buffer:
                self._loop.add_writer(self._fd, self._write_ready)

        def _write_some(self):
            assert self._buffer, 'Data should not be empty'
            if self._conn_lost:
                return
            try:
                if self._file.send(self._buffer) is None:
                    return
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                self._loop.remove_writer(self._fd)
                self._buffer.clear()
                self._fatal_error(exc, 'Fatal write error on socket transport')
                return
            self._maybe_resume_protocol()
            if not self._buffer:
                self._loop.remove_writer(self._fd)
                if self._closing:
                    self._call_connection_lost(None)
                elif self._eof:
                    self._file.shutdown(_streams.SHUT_WR)

        def write_eof(self):
            if not self._closing and not self._eof:
                self._eof = True
                if not self._buffer:
                    self._file.shutdown(_streams.SHUT_WR)

        def close(self):
            self._write_ready = None
            if self._closing:
                return
            self._closing = True
            self._loop.remove_reader(self._fd)
            if not self._buffer:
                self._conn_lost += 1
                self._loop.remove_writer(self._fd)
                self._loop.call_soon(self._call_connection_lost, None)

        def abort(self):
            self._force_close(None)

        def _fatal_error(self, exc, message):
            if not isinstance(exc, OSError):
                self._report(exc, message)
            self._force_close(exc)

        def _force_close(self, exc):
            if self._conn_lost:
                return
            if self._buffer:
                self._buffer.clear()
                self._loop.remove_writer(self._fd)
            if not self._closing:
                self._closing = True
                self._loop.remove_reader(self._fd)
            self._conn_lost += 1
            self._loop.call_soon(self._call_connection_lost, exc)

        def _call_connection_lost(self, exc):
            try:
                super()._call_connection_lost(exc)
            finally:
                self._leave_server()
    """# + "\n\n\n"
}
