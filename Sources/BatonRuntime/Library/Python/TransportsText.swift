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


    _FAILED = object()


    def _attempt(on_failure, call, *args):
        """What the call gives; where it fails, its error goes to `on_failure`, and `_FAILED` comes back."""
        try:
            return call(*args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            on_failure(error)
            return _FAILED


    class _Outbox:
        """What is not written yet. Beyond the upper mark the protocol has to stop, below the lower it may go on."""

        def __init__(self):
            self.bytes = _ByteQueue()
            self.holds_back = False
            self.set_marks(None, None)

        def set_marks(self, upper, lower):
            if upper is None:
                upper = 0x10000 if lower is None else lower * 4
            if lower is None:
                lower = upper // 4
            if lower < 0 or upper < lower:
                raise ValueError(f'high ({upper!r}) must be >= low ({lower!r}) must be >= 0')
            self.marks = lower, upper

        def turns(self, holds_back):
            """Whether the protocol has to be told, for the first time, to stop or to go on."""
            lower, upper = self.marks
            passed = len(self.bytes) > upper if holds_back else len(self.bytes) <= lower
            if not passed or self.holds_back == holds_back:
                return False
            self.holds_back = holds_back
            return True


    class _Transport:
        """An open file that a loop watches for a protocol. `_file` is None once it is closed."""

        max_size = 1 << 18
        _file = None

        def __init__(self, loop, file, protocol, about):
            self._about = about
            self._loop, self._file, self._number = loop, file, file.fileno()
            self._peer = protocol
            # It takes no more orders; the rest is still written.
            self._ends = False
            # The protocol does not want to hear of what comes in.
            self._is_deaf = False

        def _begin(self, waiter, *watch):
            """The protocol is told in the next pass, then the file is watched, then `waiter` goes on."""
            later = self._loop.call_soon
            later(self._peer.connection_made, self)
            if watch:
                later(*watch)
            if waiter is not None:
                later(_release, waiter)

        def __repr__(self):
            words = [type(self).__name__]
            if self._file is None:
                words.append('closed')
            elif self._ends:
                words.append('closing')
            words.append(f'fd={self._number}')
            return f"<{' '.join(words + self._activity())}>"

        def _watched(self):
            """`polling` or `idle`, for reading and for writing."""
            return ['polling' if watch else 'idle'
                    for watch in _streams.watched(self._loop, self._number)]

        def get_protocol(self):
            return self._peer

        def set_protocol(self, protocol):
            self._peer = protocol

        def get_extra_info(self, name, default=None):
            return self._about.get(name, default)

        def is_closing(self):
            return self._ends

        def is_reading(self):
            return not (self._ends or self._is_deaf)

        def pause_reading(self):
            if self.is_reading():
                self._loop.remove_reader(self._number)
                self._is_deaf = True

        def resume_reading(self):
            if self._is_deaf and not self._ends:
                self._is_deaf = False
                self._listen()

        def _listen(self):
            if self.is_reading():
                self._loop.add_reader(self._number, self._read_ready)

        def _stop(self):
            self._ends = True
            self._loop.remove_reader(self._number)

        def _lose(self, error):
            """Nothing more happens: the protocol is told in the next pass."""
            self._stop()
            self._loop.call_soon(self._call_connection_lost, error)

        def _call_connection_lost(self, error):
            try:
                self._peer.connection_lost(error)
            finally:
                self._let_go()

        def _let_go(self):
            file, self._file = self._file, None
            self._loop = self._peer = None
            file.close()

        def _report(self, error, message):
            self._loop.call_exception_handler(dict(
                message=message, exception=error, transport=self, protocol=self._peer))

        def _fail(self, error, message):
            """Errors of the system end the transport in silence, all others are reported before."""
            if not isinstance(error, OSError):
                self._report(error, message)
            self._cut(error)

        def __del__(self):
            if self._file is not None:
                _warn_unclosed(self)
                self._file.close()


    def _release(waiter):
        if not waiter.cancelled():
            waiter.set_result(None)


    class _WritingTransport(_Transport):
        """Writes at once what the system takes, and the rest when it takes more."""

        def __init__(self, loop, file, protocol, about):
            super().__init__(loop, file, protocol, about)
            self._outbox = _Outbox()
            # The loss of the connection, and how often something was written after it.
            self._losses = 0

        def can_write_eof(self):
            return True

        def get_write_buffer_size(self):
            return len(self._outbox.bytes)

        def get_write_buffer_limits(self):
            return self._outbox.marks

        def set_write_buffer_limits(self, high=None, low=None):
            self._outbox.set_marks(high, low)
            self._steer(True)

        def _steer(self, holds_back):
            if self._outbox.turns(holds_back):
                name = 'pause_writing' if holds_back else 'resume_writing'
                _attempt(lambda error: self._report(error, f'protocol.{name}() failed'),
                         getattr(self._peer, name))

        def _send(self, data):
            return _attempt(self._cannot_write, self._file.send, data)

        def write(self, data):
            self._check(data)
            if not data:
                return
            if self._is_lost():
                if self._losses >= 5:
                    _streams.log(self._lost_text)
                self._losses += 1
                return
            if not self._outbox.bytes:
                count = self._send(data)
                if count is _FAILED:
                    return
                if count:
                    data = memoryview(data)[count:]
                if not data:
                    return
                self._loop.add_writer(self._number, self._write_ready)
            self._outbox.bytes.append(data)
            self._steer(True)

        def _drop_unwritten(self):
            if self._outbox.bytes:
                self._outbox.bytes.clear()
                self._loop.remove_writer(self._number)

        def _cut(self, error):
            self._drop_unwritten()
            self._lose(error)

        def abort(self):
            self._cut(None)
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
            self._begin(waiter, self._listen)

        def _activity(self):
            if self._file is None:
                return ['closed']
            return ['open'] if self._loop.is_closed() else self._watched()[:1]

        def _read_ready(self):
            try:
                block = self._file.read(self.max_size)
            except OSError as error:
                # The other side of a terminal that is gone.
                if error.errno != _streams.EIO:
                    self._report(error, 'Fatal read error on pipe transport')
                return self._lose(error)
            if block:
                self._peer.data_received(block)
            elif block == b'':
                self._loop.call_soon(self._peer.eof_received)
                self._lose(None)

        def close(self):
            if not self._ends:
                self._lose(None)


    class _UnixWritePipeTransport(_WritingTransport):
        __module__ = 'asyncio.unix_events'
        _warning_place = 'unix_events.py:806'
        _lost_text = 'pipe closed by peer or os.write(pipe, data) raised exception.'

        def __init__(self, loop, pipe, protocol, waiter=None):
            file, has_reader = _taken(
                loop, pipe, 'Pipe transport is only for pipes, sockets and character devices')
            super().__init__(loop, file, protocol, {'pipe': pipe})
            # The end that is written to can be read once the other one is closed.
            watch = (loop.add_reader, self._number, self._read_ready) if has_reader else ()
            self._begin(waiter, *watch)

        def _activity(self):
            if self._file is None:
                return ['closed']
            if self._loop.is_closed():
                return ['open']
            return [self._watched()[1], f'bufsize={len(self._outbox.bytes)}']

        def _read_ready(self):
            self._cut(BrokenPipeError() if self._outbox.bytes else None)

        def _check(self, data):
            assert isinstance(data, (bytes, bytearray, memoryview)), repr(data)

        def _is_lost(self):
            return self._ends or self._losses

        def _cannot_write(self, error):
            self._losses += 1
            self._drop_unwritten()
            self._fail(error, 'Fatal write error on pipe transport')

        def writelines(self, list_of_data):
            self.write(b''.join(list_of_data))

        def _write_ready(self):
            unwritten = self._outbox.bytes
            assert unwritten, 'Data should not be empty'
            if self._send(unwritten) is _FAILED or unwritten:
                return
            self._loop.remove_writer(self._number)
            self._steer(False)
            if self._ends:
                self._loop.remove_reader(self._number)
                self._call_connection_lost(None)

        def write_eof(self):
            if self._ends:
                return
            if self._outbox.bytes:
                self._ends = True
            else:
                self._lose(None)

        def close(self):
            if self._file is not None:
                self.write_eof()
    """# + "\n\n\n"
}
