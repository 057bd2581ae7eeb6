// The text of module asyncio.streams: readers and writers, on top of _asyncio_transports.

enum StreamsText {
  static let source = #"""
    import weakref as _weakref
    from asyncio import (
        IncompleteReadError as _IncompleteReadError, LimitOverrunError as _LimitOverrunError,
        get_event_loop as _get_event_loop, get_running_loop as _get_running_loop,
        iscoroutine as _iscoroutine, sleep as _sleep)
    from _asyncio_streams import ByteQueue as _ByteQueue, warn as _warn
    from _asyncio_transports import BaseEventLoop as _BaseEventLoop

    __all__ = ('StreamReader', 'StreamWriter', 'StreamReaderProtocol',
               'open_connection', 'start_server')

    _DEFAULT_LIMIT = 64 * 1024


    async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
        loop = _get_running_loop()
        # The protocol does not keep it while the connection is made.
        reader = StreamReader(limit=limit, loop=loop)
        transport, protocol = await _BaseEventLoop.create_connection(
            loop, lambda: StreamReaderProtocol(reader, loop=loop), host, port, **kwds)
        return reader, StreamWriter(transport, protocol, reader, loop)


    async def start_server(
            client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
        loop = _get_running_loop()

        def served():
            reader = StreamReader(limit=limit, loop=loop)
            return StreamReaderProtocol(reader, client_connected_cb, loop=loop)

        return await _BaseEventLoop.create_server(loop, served, host, port, **kwds)


    def _settle(waiter, error=None):
        """Ends a future that nobody has cancelled."""
        if waiter.done():
            return
        if error is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(error)


    class FlowControlMixin:
        """Who drains a writer waits here while the transport holds too much, and not beyond its end."""

        def __init__(self, loop=None):
            self._loop = _get_event_loop() if loop is None else loop
            self._is_full = self._is_over = False
            self._held_up = []

        def connection_made(self, transport):
            pass

        def data_received(self, data):
            pass

        def eof_received(self):
            pass

        def pause_writing(self):
            assert not self._is_full
            self._is_full = True

        def resume_writing(self):
            assert self._is_full
            self._is_full = False
            self._release()

        def connection_lost(self, error):
            self._is_over = True
            if self._is_full:
                self._release(error)

        def _release(self, error=None):
            released, self._held_up = self._held_up, []
            for waiter in released:
                _settle(waiter, error)

        async def _room(self):
            """There is room in the transport."""
            if self._is_over:
                raise ConnectionResetError('Connection lost')
            if self._is_full:
                waiter = self._loop.create_future()
                self._held_up.append(waiter)
                await waiter

        def _end_of(self, stream):
            """The future that ends when the stream is closed."""
            raise NotImplementedError


    class StreamReaderProtocol(FlowControlMixin):
        """Between a transport and a reader, which it does not keep alive once it is connected."""

        def __init__(self, stream_reader, client_connected_cb=None, loop=None):
            super().__init__(loop=loop)
            self._find_reader = _nobody if stream_reader is None else _weakref.ref(stream_reader)
            self._callback = client_connected_cb
            # Nobody else has the reader of a server's connection before the callback runs.
            self._kept = None if client_connected_cb is None else stream_reader
            self._end = self._loop.create_future()
            self._transport = self._task = None

        def _tell_reader(self, name, *args):
            reader = self._find_reader()
            if reader is not None:
                getattr(reader, name)(*args)

        def connection_made(self, transport):
            self._transport = transport
            self._tell_reader('set_transport', transport)
            if self._callback is None:
                return
            reader = self._find_reader()
            served = self._callback(reader, StreamWriter(transport, self, reader, self._loop))
            self._kept = None

            def callback(task):
                error = None if task.cancelled() else task.exception()
                if error is not None:
                    self._loop.call_exception_handler(dict(
                        message='Unhandled exception in client_connected_cb', exception=error,
                        transport=transport))
                if error is not None or task.cancelled():
                    transport.close()

            if _iscoroutine(served):
                self._task = self._loop.create_task(served)
                self._task.add_done_callback(callback)

        def data_received(self, data):
            self._tell_reader('feed_data', data)

        def eof_received(self):
            self._tell_reader('feed_eof')
            return True

        def connection_lost(self, error):
            if error is None:
                self._tell_reader('feed_eof')
            else:
                self._tell_reader('set_exception', error)
            _settle(self._end, error)
            super().connection_lost(error)
            self._find_reader = _nobody
            self._transport = self._task = None

        def _end_of(self, stream):
            return self._end

        def __del__(self):
            # Nobody has to wait for the end, so nobody is told of its error either.
            end = getattr(self, '_end', None)
            if end is not None and end.done() and not end.cancelled():
                end.exception()


    def _nobody():
        return None


    class StreamWriter:
        def __init__(self, transport, protocol, reader, loop):
            assert reader is None or isinstance(reader, StreamReader)
            self._loop, self._protocol = loop, protocol
            self._transport, self._reader = transport, reader

        def __repr__(self):
            reader = '' if self._reader is None else f' reader={self._reader!r}'
            return f'<{type(self).__name__} transport={self._transport!r}{reader}>'

        transport = property(lambda self: self._transport)

        def get_extra_info(self, name, default=None):
            return self._transport.get_extra_info(name, default)

        def write(self, data):
            self._transport.write(data)

        def writelines(self, data):
            self._transport.writelines(data)

        def can_write_eof(self):
            return self._transport.can_write_eof()

        def write_eof(self):
            return self._transport.write_eof()

        def is_closing(self):
            return self._transport.is_closing()

        def close(self):
            return self._transport.close()

        async def wait_closed(self):
            await self._protocol._end_of(self)

        async def drain(self):
            if self._reader is not None:
                self._reader._check()
            if self._transport.is_closing():
                # One pass, in which the loss of the connection is told.
                await _sleep(0)
            await self._protocol._room()

        async def start_tls(self, sslcontext, *, server_hostname=None,
                            ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
            raise NotImplementedError('Baton does not support TLS')

        def __del__(self):
            if self._transport.is_closing():
                return
            if self._loop.is_closed():
                _warn('loop is closed', 'streams.py:407', None)
            else:
                self.close()
                _warn(f'unclosed {self!r}', 'streams.py:410', None)


    class StreamReader:
        def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
            if limit <= 0:
                raise ValueError('Limit cannot be <= 0')
            self._loop = _get_event_loop() if loop is None else loop
            self._limit = limit
            # What has come and was not read; whether that is all; why nothing comes any more.
            self._buffer, self._eof, self._exception = _ByteQueue(), False, None
            # Where it comes from, and whether that has been asked to stop for a while.
            self._transport, self._is_stopped = None, False
            # Who waits for more.
            self._waiter = None

        def __repr__(self):
            size = len(self._buffer)
            words = ['StreamReader'] + [f'{size} bytes'] * bool(size) + ['eof'] * self._eof
            shown = [('limit', self._limit if self._limit != _DEFAULT_LIMIT else None)]
            shown += [(name, getattr(self, '_' + name))
                      for name in ('waiter', 'exception', 'transport')]
            words += [f'{name}={value!r}' for name, value in shown if value]
            return f"<{' '.join(words + ['paused'] * self._is_stopped)}>"

        def exception(self):
            return self._exception

        def set_exception(self, exc):
            self._exception = exc
            self._wake(exc)

        def _check(self):
            if self._exception is not None:
                raise self._exception

        def _wake(self, error=None):
            waiter, self._waiter = self._waiter, None
            if waiter is not None:
                _settle(waiter, error)

        def set_transport(self, transport):
            assert self._transport is None, 'Transport already set'
            self._transport = transport

        def feed_eof(self):
            self._eof = True
            self._wake()

        def at_eof(self):
            return self._eof and not self._buffer

        def feed_data(self, data):
            assert not self._eof, 'feed_data after feed_eof'
            if data:
                self._buffer.append(data)
                self._wake()
                if len(self._buffer) > self._limit * 2:
                    self._stop()

        def _stop(self):
            if self._transport is None or self._is_stopped:
                return
            try:
                self._transport.pause_reading()
                self._is_stopped = True
            except NotImplementedError:
                # It cannot: everything is kept here, and it is not asked again.
                self._transport = None

        def _go_on(self):
            if self._is_stopped:
                self._is_stopped = False
                self._transport.resume_reading()

        def _taken(self, data):
            """What a read gives; there may be room again."""
            if len(self._buffer) <= self._limit:
                self._go_on()
            return data

        async def _wait_for_data(self, reading):
            if self._waiter is not None:
                raise RuntimeError(f'{reading}() called while another coroutine is '
                                   'already waiting for incoming data')
            assert not self._eof, '_wait_for_data after EOF'
            # Who waits wants more than the limit lets in.
            self._go_on()
            waiter = self._waiter = self._loop.create_future()
            try:
                await waiter
            finally:
                self._waiter = None

        async def readline(self):
            if self._exception is None:
                line = self._buffer.take_line(self._limit)
                if line is not None:
                    return self._taken(line)
            try:
                return await self.readuntil(b'\n')
            except _IncompleteReadError as error:
                return error.partial
            except _LimitOverrunError as error:
                if self._buffer.begins(b'\n', error.consumed):
                    self._buffer.drop(error.consumed + 1)
                else:
                    self._buffer.clear()
                self._taken(None)
                raise ValueError(error.args[0])

        async def readuntil(self, separator=b'\n'):
            ends = sorted(separator, key=len) if isinstance(separator, tuple) else [separator]
            if not ends:
                raise ValueError('Separator should contain at least one element')
            if len(ends[0]) == 0:
                raise ValueError('Separator should be at least one-byte string')
            self._check()
            buffer, limit = self._buffer, self._limit
            # No separator begins before this place.
            searched = 0
            while (found := buffer.search(ends, searched)) is None:
                searched = max(searched, len(buffer) + 1 - len(ends[-1]))
                if searched > limit:
                    raise _LimitOverrunError(
                        'Separator is not found, and chunk exceed the limit', searched)
                # The last bytes may have brought the separator: the end comes after them.
                if self._eof:
                    raise _IncompleteReadError(buffer.take_all(), None)
                await self._wait_for_data('readuntil')
            start, end = found
            if start > limit:
                raise _LimitOverrunError(
                    'Separator is found, but chunk is longer than limit', start)
            return self._taken(buffer.take(end))

        async def read(self, n=-1):
            self._check()
            if n < 0:
                blocks = [await self.read(self._limit)]
                while blocks[-1]:
                    blocks.append(await self.read(self._limit))
                return b''.join(blocks)
            if n > 0 and not self._buffer and not self._eof:
                await self._wait_for_data('read')
            return self._taken(self._buffer.take(n)) if n else b''

        async def readexactly(self, n):
            if n < 0:
                raise ValueError('readexactly size can not be less than zero')
            self._check()
            while n > len(self._buffer):
                if self._eof:
                    raise _IncompleteReadError(self._buffer.take_all(), n)
                await self._wait_for_data('readexactly')
            return self._taken(self._buffer.take(n)) if n else b''

        def __aiter__(self):
            return self

        async def __anext__(self):
            line = await self.readline()
            if line:
                return line
            raise StopAsyncIteration
    """#
}
