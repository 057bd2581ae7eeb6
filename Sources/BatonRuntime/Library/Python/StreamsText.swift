// The text of module asyncio.streams: readers and writers, on top of _asyncio_transports.

enum StreamsText {
  static let source = #"""
    import weakref as _weakref
    from asyncio import (
        IncompleteReadError as _IncompleteReadError, LimitOverrunError as _LimitOverrunError,
        get_event_loop as _get_event_loop, get_running_loop as _get_running_loop,
        iscoroutine as _iscoroutine, sleep as _sleep)
    from collections import deque as _deque
    from _asyncio_streams import ByteQueue as _ByteQueue, warn as _warn
    from _asyncio_transports import BaseEventLoop as _BaseEventLoop

    __all__ = ('StreamReader', 'StreamWriter', 'StreamReaderProtocol',
               'open_connection', 'start_server')

    _DEFAULT_LIMIT = 64 * 1024


    async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
        loop = _get_running_loop()
        reader = StreamReader(limit=limit, loop=loop)
        protocol = StreamReaderProtocol(reader, loop=loop)
        transport, _ = await _BaseEventLoop.create_connection(
            loop, lambda: protocol, host, port, **kwds)
        return reader, StreamWriter(transport, protocol, reader, loop)


    async def start_server(
            client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
        loop = _get_running_loop()

        def make_protocol():
            return StreamReaderProtocol(
                StreamReader(limit=limit, loop=loop), client_connected_cb, loop=loop)

        return await _BaseEventLoop.create_server(loop, make_protocol, host, port, **kwds)


    def _settle(waiter, exc):
        """Ends a future that nobody has cancelled."""
        if waiter.done():
            return
        if exc is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(exc)


    class FlowControlMixin:
        """What `drain` waits for: the transport tells when its buffer is full, and when no longer."""

        def __init__(self, loop=None):
            self._loop = _get_event_loop() if loop is None else loop
            self._paused = False
            self._drain_waiters = _deque()
            self._connection_lost = False

        def connection_made(self, transport):
            pass

        def data_received(self, data):
            pass

        def eof_received(self):
            pass

        def pause_writing(self):
            assert not self._paused
            self._paused = True

        def resume_writing(self):
            assert self._paused
            self._paused = False
            for waiter in self._drain_waiters:
                _settle(waiter, None)

        def connection_lost(self, exc):
            self._connection_lost = True
            if self._paused:
                for waiter in self._drain_waiters:
                    _settle(waiter, exc)

        async def _drain_helper(self):
            if self._connection_lost:
                raise ConnectionResetError('Connection lost')
            if self._paused:
                waiter = self._loop.create_future()
                self._drain_waiters.append(waiter)
                try:
                    await waiter
                finally:
                    self._drain_waiters.remove(waiter)

        def _get_close_waiter(self, stream):
            raise NotImplementedError


    class StreamReaderProtocol(FlowControlMixin):
        """Between a transport and a reader, which it does not keep alive once it is connected."""

        _source_traceback = None

        def __init__(self, stream_reader, client_connected_cb=None, loop=None):
            super().__init__(loop=loop)
            self._stream_reader_wr = None
            if stream_reader is not None:
                self._stream_reader_wr = _weakref.ref(stream_reader)
            if client_connected_cb is not None:
                self._strong_reader = stream_reader
            self._reject_connection = False
            self._task = None
            self._transport = None
            self._client_connected_cb = client_connected_cb
            self._closed = self._loop.create_future()

        @property
        def _stream_reader(self):
            reference = self._stream_reader_wr
            return None if reference is None else reference()

        def connection_made(self, transport):
            self._transport = transport
            reader = self._stream_reader
            if reader is not None:
                reader.set_transport(transport)
            if self._client_connected_cb is None:
                return
            writer = StreamWriter(transport, self, reader, self._loop)
            result = self._client_connected_cb(reader, writer)
            if _iscoroutine(result):

                def callback(task):
                    if not task.cancelled():
                        exc = task.exception()
                        if exc is None:
                            return
                        self._loop.call_exception_handler({
                            'message': 'Unhandled exception in client_connected_cb',
                            'exception': exc, 'transport': transport})
                    transport.close()

                self._task = self._loop.create_task(result)
                self._task.add_done_callback(callback)
            self._strong_reader = None

        def connection_lost(self, exc):
            reader = self._stream_reader
            if reader is not None:
                if exc is None:
                    reader.feed_eof()
                else:
                    reader.set_exception(exc)
            _settle(self._closed, exc)
            super().connection_lost(exc)
            self._stream_reader_wr = None
            self._stream_writer = None
            self._task = None
            self._transport = None

        def data_received(self, data):
            reader = self._stream_reader
            if reader is not None:
                reader.feed_data(data)

        def eof_received(self):
            reader = self._stream_reader
            if reader is not None:
                reader.feed_eof()
            return True

        def _get_close_waiter(self, stream):
            return self._closed

        def __del__(self):
            # Nobody has to wait for the end, so nobody is told of its error either.
            closed = getattr(self, '_closed', None)
            if closed is not None and closed.done() and not closed.cancelled():
                closed.exception()


    class StreamWriter:
        def __init__(self, transport, protocol, reader, loop):
            self._transport = transport
            self._protocol = protocol
            assert reader is None or isinstance(reader, StreamReader)
            self._reader = reader
            self._loop = loop

        def __repr__(self):
            text = f'{self.__class__.__name__} transport={self._transport!r}'
            if self._reader is not None:
                text += f' reader={self._reader!r}'
            return f'<{text}>'

        @property
        def transport(self):
            return self._transport

        def write(self, data):
            self._transport.write(data)

        def writelines(self, data):
            self._transport.writelines(data)

        def write_eof(self):
            return self._transport.write_eof()

        def can_write_eof(self):
            return self._transport.can_write_eof()

        def close(self):
            return self._transport.close()

        def is_closing(self):
            return self._transport.is_closing()

        async def wait_closed(self):
            await self._protocol._get_close_waiter(self)

        def get_extra_info(self, name, default=None):
            return self._transport.get_extra_info(name, default)

        async def drain(self):
            if self._reader is not None:
                exc = self._reader.exception()
                if exc is not None:
                    raise exc
            if self._transport.is_closing():
                # One pass, in which the loss of the connection is told.
                await _sleep(0)
            await self._protocol._drain_helper()

        async def start_tls(self, sslcontext, *, server_hostname=None,
                            ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
            raise NotImplementedError('Baton does not support TLS')

        def __del__(self):
            if not self._transport.is_closing():
                if self._loop.is_closed():
                    _warn('loop is closed', 'streams.py:407', None)
                else:
                    self.close()
                    _warn(f'unclosed {self!r}', 'streams.py:410', None)


    class StreamReader:
        _source_traceback = None

        def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
            if limit <= 0:
                raise ValueError('Limit cannot be <= 0')
            self._limit = limit
            self._loop = _get_event_loop() if loop is None else loop
            self._buffer = _ByteQueue()
            self._eof = False
            self._waiter = None
            self._exception = None
            self._transport = None
            self._paused = False

        def __repr__(self):
            parts = ['StreamReader']
            if self._buffer:
                parts.append(f'{len(self._buffer)} bytes')
            if self._eof:
                parts.append('eof')
            if self._limit != _DEFAULT_LIMIT:
                parts.append(f'limit={self._limit}')
            if self._waiter:
                parts.append(f'waiter={self._waiter!r}')
            if self._exception:
                parts.append(f'exception={self._exception!r}')
            if self._transport:
                parts.append(f'transport={self._transport!r}')
            if self._paused:
                parts.append('paused')
            return f"<{' '.join(parts)}>"

        def exception(self):
            return self._exception

        def set_exception(self, exc):
            self._exception = exc
            waiter = self._waiter
            if waiter is not None:
                self._waiter = None
                if not waiter.cancelled():
                    waiter.set_exception(exc)

        def _wakeup_waiter(self):
            waiter = self._waiter
            if waiter is not None:
                self._waiter = None
                if not waiter.cancelled():
                    waiter.set_result(None)

        def set_transport(self, transport):
            assert self._transport is None, 'Transport already set'
            self._transport = transport

        def _maybe_resume_transport(self):
            if self._paused and len(self._buffer) <= self._limit:
                self._paused = False
                self._transport.resume_reading()

        def feed_eof(self):
            self._eof = True
            self._wakeup_waiter()

        def at_eof(self):
            return self._eof and not self._buffer

        def feed_data(self, data):
            assert not self._eof, 'feed_data after feed_eof'
            if not data:
                return
            self._buffer.append(data)
            self._wakeup_waiter()
            if (self._transport is not None and not self._paused
                    and len(self._buffer) > 2 * self._limit):
                try:
                    self._transport.pause_reading()
                except NotImplementedError:
                    # It cannot: everything is kept here, and it is not asked again.
                    self._transport = None
                else:
                    self._paused = True

        async def _wait_for_data(self, func_name):
            if self._waiter is not None:
                raise RuntimeError(f'{func_name}() called while another coroutine is '
                                   f'already waiting for incoming data')
            assert not self._eof, '_wait_for_data after EOF'
            # Who waits wants more than the limit lets in.
            if self._paused:
                self._paused = False
                self._transport.resume_reading()
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None

        async def readline(self):
            if self._exception is None:
                line = self._buffer.take_line(self._limit)
                if line is not None:
                    self._maybe_resume_transport()
                    return line
            try:
                return await self.readuntil(b'\n')
            except _IncompleteReadError as error:
                return error.partial
            except _LimitOverrunError as error:
                if self._buffer.begins(b'\n', error.consumed):
                    self._buffer.drop(error.consumed + 1)
                else:
                    self._buffer.clear()
                self._maybe_resume_transport()
                raise ValueError(error.args[0])

        async def readuntil(self, separator=b'\n'):
            if isinstance(separator, tuple):
                separators = sorted(separator, key=len)
            else:
                separators = [separator]
            if not separators:
                raise ValueError('Separator should contain at least one element')
            shortest, longest = len(separators[0]), len(separators[-1])
            if shortest == 0:
                raise ValueError('Separator should be at least one-byte string')
            if self._exception is not None:
                raise self._exception
            buffer = self._buffer
            # No separator begins before this place.
            offset = 0
            while True:
                count = len(buffer)
                if count - offset >= shortest:
                    found = buffer.search(separators, offset)
                    if found is not None:
                        break
                    offset = max(0, count + 1 - longest)
                    if offset > self._limit:
                        raise _LimitOverrunError(
                            'Separator is not found, and chunk exceed the limit', offset)
                # The last bytes may have brought the separator: the end comes after them.
                if self._eof:
                    raise _IncompleteReadError(buffer.take_all(), None)
                await self._wait_for_data('readuntil')
            start, end = found
            if start > self._limit:
                raise _LimitOverrunError(
                    'Separator is found, but chunk is longer than limit', start)
            chunk = buffer.take(end)
            self._maybe_resume_transport()
            return chunk

        async def read(self, n=-1):
            if self._exception is not None:
                raise self._exception
            if n == 0:
                return b''
            if n < 0:
                blocks = []
                while block := await self.read(self._limit):
                    blocks.append(block)
                return b''.join(blocks)
            if not self._buffer and not self._eof:
                await self._wait_for_data('read')
            data = self._buffer.take(n)
            self._maybe_resume_transport()
            return data

        async def readexactly(self, n):
            if n < 0:
                raise ValueError('readexactly size can not be less than zero')
            if self._exception is not None:
                raise self._exception
            if n == 0:
                return b''
            while len(self._buffer) < n:
                if self._eof:
                    raise _IncompleteReadError(self._buffer.take_all(), n)
                await self._wait_for_data('readexactly')
            data = self._buffer.take(n)
            self._maybe_resume_transport()
            return data

        def __aiter__(self):
            return self

        async def __anext__(self):
            line = await self.readline()
            if line == b'':
                raise StopAsyncIteration
            return line
    """#
}
