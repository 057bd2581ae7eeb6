// The text of module _asyncio_transports: what stands between the loop and the protocols of streams.
// The order in which things are scheduled is that of CPython's selector loop.

enum TransportsText {
  static let source = base + pipes + sockets + connecting

  static let base = #"""
    import collections.abc as _abc
    import _asyncio_streams as _streams
    from _asyncio_streams import ByteQueue as _ByteQueue
    from _weakrefset import WeakSet as _WeakSet
    from asyncio import CancelledError as _CancelledError, gather as _gather, sleep as _sleep


    def _warn_unclosed(transport):
        _streams.warn(f'unclosed transport {transport!r}', transport._warning_place, transport)


    def _end(waiter):
        if not waiter.cancelled():
            waiter.set_result(None)


    class _Transport:
        """What all transports have in common; each keeps an open descriptor in `_file`."""

        max_size = 256 * 1024
        _file = None

        def __init__(self, loop, file, protocol, extra):
            self._extra = {} if extra is None else extra
            self._loop = loop
            self._file = file
            self._fd = file.fileno()
            self._protocol = protocol
            self._closing = False
            self._paused = False

        def get_extra_info(self, name, default=None):
            return self._extra.get(name, default)

        def set_protocol(self, protocol):
            self._protocol = protocol

        def get_protocol(self):
            return self._protocol

        def is_closing(self):
            return self._closing

        def is_reading(self):
            return not self._closing and not self._paused

        def pause_reading(self):
            if self.is_reading():
                self._paused = True
                self._loop.remove_reader(self._fd)

        def resume_reading(self):
            if self._paused and not self._closing:
                self._paused = False
                self._loop.add_reader(self._fd, self._read_ready)

        def _state(self):
            if self._file is None:
                return ' closed'
            return ' closing' if self._closing else ''

        def _call_connection_lost(self, exc):
            try:
                self._protocol.connection_lost(exc)
            finally:
                self._file.close()
                self._file = None
                self._protocol = None
                self._loop = None

        def _report(self, exc, message):
            self._loop.call_exception_handler({
                'message': message, 'exception': exc, 'transport': self,
                'protocol': self._protocol})

        def __del__(self):
            if self._file is not None:
                _warn_unclosed(self)
                self._file.close()


    class _WriteBuffer(_Transport):
        """The high and the low water mark of what is not written yet."""

        def __init__(self, loop, file, protocol, extra):
            super().__init__(loop, file, protocol, extra)
            self._buffer = _ByteQueue()
            # How often something was written after the connection was lost, and the loss itself.
            self._conn_lost = 0
            self._protocol_paused = False
            self._set_limits(None, None)

        def _set_limits(self, high, low):
            if high is None:
                high = 64 * 1024 if low is None else 4 * low
            if low is None:
                low = high // 4
            if not high >= low >= 0:
                raise ValueError(f'high ({high!r}) must be >= low ({low!r}) must be >= 0')
            self._high_water = high
            self._low_water = low

        def set_write_buffer_limits(self, high=None, low=None):
            self._set_limits(high, low)
            self._maybe_pause_protocol()

        def get_write_buffer_limits(self):
            return (self._low_water, self._high_water)

        def get_write_buffer_size(self):
            return len(self._buffer)

        def can_write_eof(self):
            return True

        def _tell(self, method, message):
            try:
                method()
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                self._report(exc, message)

        def _maybe_pause_protocol(self):
            if not self._protocol_paused and len(self._buffer) > self._high_water:
                self._protocol_paused = True
                self._tell(self._protocol.pause_writing, 'protocol.pause_writing() failed')

        def _maybe_resume_protocol(self):
            if self._protocol_paused and len(self._buffer) <= self._low_water:
                self._protocol_paused = False
                self._tell(self._protocol.resume_writing, 'protocol.resume_writing() failed')
    """# + "\n\n\n"

  static let pipes = #"""
    class _GivenPipe:
        """A file object of the program's as the end of a pipe."""

        def __init__(self, pipe):
            self._pipe = pipe
            self._end = _streams.borrow(pipe.fileno())
            self.fileno = self._end.fileno
            self.read = self._end.read
            self.send = self._end.send

        def close(self):
            self._end.close()
            self._pipe.close()


    def _taken(loop, pipe, message):
        """A pipe that a transport can have, as it needs it, and whether its reader can be missed."""
        if isinstance(pipe, _streams.Pipe):
            kind, end, file = 'fifo', pipe, pipe
        else:
            kind = _streams.kind(pipe.fileno())
            if kind == 'other':
                raise ValueError(message)
            file = _GivenPipe(pipe)
            end = file._end
        _streams.never_blocks(end)
        return file, kind != 'character'


    class _UnixReadPipeTransport(_Transport):
        __module__ = 'asyncio.unix_events'
        _warning_place = 'unix_events.py:607'

        def __init__(self, loop, pipe, protocol, waiter=None):
            file, _ = _taken(loop, pipe, 'Pipe transport is for pipes/sockets only.')
            super().__init__(loop, file, protocol, {'pipe': pipe})
            loop.call_soon(protocol.connection_made, self)
            loop.call_soon(self._add_reader, self._fd, self._read_ready)
            if waiter is not None:
                loop.call_soon(_end, waiter)

        def _add_reader(self, fd, callback):
            if self.is_reading():
                self._loop.add_reader(fd, callback)

        def __repr__(self):
            text = f'{self.__class__.__name__}{self._state()} fd={self._fd}'
            if self._file is None:
                return f'<{text} closed>'
            if self._loop.is_closed():
                return f'<{text} open>'
            reads, _ = _streams.watched(self._loop, self._fd)
            return f"<{text} {'polling' if reads else 'idle'}>"

        def _read_ready(self):
            try:
                data = self._file.read(self.max_size)
            except OSError as exc:
                if exc.errno != _streams.EIO:
                    self._report(exc, 'Fatal read error on pipe transport')
                self._close(exc)
                return
            if data:
                self._protocol.data_received(data)
            elif data is not None:
                self._closing = True
                self._loop.remove_reader(self._fd)
                self._loop.call_soon(self._protocol.eof_received)
                self._loop.call_soon(self._call_connection_lost, None)

        def close(self):
            if not self._closing:
                self._close(None)

        def _close(self, exc):
            self._closing = True
            self._loop.remove_reader(self._fd)
            self._loop.call_soon(self._call_connection_lost, exc)


    class _UnixWritePipeTransport(_WriteBuffer):
        __module__ = 'asyncio.unix_events'
        _warning_place = 'unix_events.py:806'

        def __init__(self, loop, pipe, protocol, waiter=None):
            file, has_reader = _taken(
                loop, pipe, 'Pipe transport is only for pipes, sockets and character devices')
            super().__init__(loop, file, protocol, {'pipe': pipe})
            loop.call_soon(protocol.connection_made, self)
            # The end that is written to can be read once the other one is closed.
            if has_reader:
                loop.call_soon(loop.add_reader, self._fd, self._read_ready)
            if waiter is not None:
                loop.call_soon(_end, waiter)

        def __repr__(self):
            text = f'{self.__class__.__name__}{self._state()} fd={self._fd}'
            if self._file is None:
                return f'<{text} closed>'
            if self._loop.is_closed():
                return f'<{text} open>'
            _, writes = _streams.watched(self._loop, self._fd)
            state = 'polling' if writes else 'idle'
            return f'<{text} {state} bufsize={len(self._buffer)}>'

        def _read_ready(self):
            self._close(BrokenPipeError() if self._buffer else None)

        def write(self, data):
            assert isinstance(data, (bytes, bytearray, memoryview)), repr(data)
            if not data:
                return
            if self._conn_lost or self._closing:
                if self._conn_lost >= 5:
                    _streams.log('pipe closed by peer or os.write(pipe, data) raised exception.')
                self._conn_lost += 1
                return
            if not self._buffer:
                try:
                    count = self._file.send(data) or 0
                except (SystemExit, KeyboardInterrupt):
                    raise
                except BaseException as exc:
                    self._conn_lost += 1
                    self._fatal_error(exc)
                    return
                if count == len(data):
                    return
                if count:
                    data = memoryview(data)[count:]
                self._loop.add_writer(self._fd, self._write_ready)
            self._buffer.append(data)
            self._maybe_pause_protocol()

        def writelines(self, list_of_data):
            self.write(b''.join(list_of_data))

        def _write_ready(self):
            assert self._buffer, 'Data should not be empty'
            try:
                self._file.send(self._buffer)
            except (SystemExit, KeyboardInterrupt):
                raise
            except BaseException as exc:
                self._buffer.clear()
                self._conn_lost += 1
                self._loop.remove_writer(self._fd)
                self._fatal_error(exc)
                return
            if not self._buffer:
                self._loop.remove_writer(self._fd)
                self._maybe_resume_protocol()
                if self._closing:
                    self._loop.remove_reader(self._fd)
                    self._call_connection_lost(None)

        def write_eof(self):
            if self._closing:
                return
            self._closing = True
            if not self._buffer:
                self._loop.remove_reader(self._fd)
                self._loop.call_soon(self._call_connection_lost, None)

        def close(self):
            if self._file is not None:
                self.write_eof()

        def abort(self):
            self._close(None)

        def _fatal_error(self, exc):
            if not isinstance(exc, OSError):
                self._report(exc, 'Fatal write error on pipe transport')
            self._close(exc)

        def _close(self, exc):
            self._closing = True
            if self._buffer:
                self._loop.remove_writer(self._fd)
            self._buffer.clear()
            self._loop.remove_reader(self._fd)
            self._loop.call_soon(self._call_connection_lost, exc)
    """# + "\n\n\n"
}
