// The text of module _asyncio_threadsafe: what another thread asks of a loop, and the future in which
// it waits for the answer (CPython: `concurrent.futures.Future`).

enum ThreadsafeText {
  static let source = #"""
    import traceback as _traceback
    from asyncio import (
        CancelledError as _AsyncCancelledError, ensure_future as _ensure_future,
        get_event_loop as _get_event_loop, iscoroutine as _iscoroutine, isfuture as _isfuture)
    from _asyncio_streams import log as _log, thread_gate as _thread_gate

    _PENDING, _RUNNING, _CANCELLED, _FINISHED = 'pending', 'running', 'cancelled', 'finished'


    class Error(Exception):
        pass


    class CancelledError(Error):
        pass


    class InvalidStateError(Error):
        pass


    class Future:
        """An answer that a thread can wait for."""

        def __init__(self):
            self._state = _PENDING
            self._answer = self._error = None
            self._listeners = []
            self._wait, self._open = _thread_gate()

        def __repr__(self):
            text = f'<{type(self).__name__} at {id(self):#x} state={self._state}'
            if self._state == _FINISHED:
                shown = self._error
                if shown is None:
                    return f'{text} returned {type(self._answer).__name__}>'
                return f'{text} raised {type(shown).__name__}>'
            return text + '>'

        def cancelled(self):
            return self._state == _CANCELLED

        def running(self):
            return self._state == _RUNNING

        def done(self):
            return self._state in (_CANCELLED, _FINISHED)

        def cancel(self):
            if self._state == _PENDING:
                self._end(_CANCELLED)
            return self._state == _CANCELLED

        def set_running_or_notify_cancel(self):
            if self._state == _PENDING:
                self._state = _RUNNING
            return self._state == _RUNNING

        def set_result(self, result):
            self._check_open()
            self._answer = result
            self._end(_FINISHED)

        def set_exception(self, exception):
            self._check_open()
            self._error = exception
            self._end(_FINISHED)

        def _check_open(self):
            if self.done():
                raise InvalidStateError(f'{self._state.upper()}: {self!r}')

        def _end(self, state):
            self._state = state
            listeners, self._listeners = self._listeners, ()
            self._open()
            for listener in listeners:
                self._tell(listener)

        def _tell(self, listener):
            try:
                listener(self)
            except Exception:
                _log(f'exception calling callback for {self!r}\n' + _traceback.format_exc().rstrip())

        def add_done_callback(self, fn):
            if self.done():
                self._tell(fn)
            else:
                self._listeners.append(fn)

        def _ended(self, timeout):
            if not self.done() and not self._wait(timeout):
                raise TimeoutError
            if self._state == _CANCELLED:
                raise CancelledError

        def result(self, timeout=None):
            self._ended(timeout)
            if self._error is None:
                return self._answer
            try:
                raise self._error
            finally:
                self = None

        def exception(self, timeout=None):
            self._ended(timeout)
            return self._error


    for _kind in Error, CancelledError, InvalidStateError, Future:
        _kind.__module__ = 'concurrent.futures._base'


    def _answered(source, target):
        """Brings what an asyncio future has come to into one that threads wait for."""
        if source.cancelled():
            target.cancel()
        if not target.set_running_or_notify_cancel():
            return
        error = source.exception()
        if error is None:
            target.set_result(source.result())
        elif type(error) is _AsyncCancelledError:
            target.set_exception(CancelledError(*error.args))
        else:
            target.set_exception(error)


    def run_coroutine_threadsafe(coro, loop):
        if not _iscoroutine(coro):
            raise TypeError('A coroutine object is required')
        future = Future()

        def callback():
            try:
                task = _ensure_future(coro, loop=loop)
            except BaseException as error:
                if isinstance(error, Exception) and future.set_running_or_notify_cancel():
                    future.set_exception(error)
                raise
            task.add_done_callback(lambda task: _answered(task, future))

            def withdrawn(future):
                if future.cancelled():
                    loop.call_soon_threadsafe(task.cancel)

            future.add_done_callback(withdrawn)

        loop.call_soon_threadsafe(callback)
        return future


    def wrap_future(future, *, loop=None):
        if _isfuture(future):
            return future
        assert isinstance(future, Future), f'concurrent.futures.Future is expected, got {future!r}'
        if loop is None:
            loop = _get_event_loop()
        waiter = loop.create_future()

        def settle():
            if waiter.cancelled():
                return
            if future.cancelled():
                waiter.cancel()
            elif (error := future.exception()) is not None:
                waiter.set_exception(error)
            else:
                waiter.set_result(future.result())

        def arrived(_):
            if not loop.is_closed():
                loop.call_soon_threadsafe(settle)

        def withdrawn(waiter):
            if waiter.cancelled():
                future.cancel()

        waiter.add_done_callback(withdrawn)
        future.add_done_callback(arrived)
        return waiter


    run_coroutine_threadsafe.__module__ = 'asyncio.tasks'
    wrap_future.__module__ = 'asyncio.futures'
    """#
}
