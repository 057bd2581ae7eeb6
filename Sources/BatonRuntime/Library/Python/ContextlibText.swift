// The text of module contextlib.

enum ContextlibText {
  static let source = #"""
    import sys
    from abc import ABC, ABCMeta, abstractmethod
    from functools import wraps

    __all__ = [
        'asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager',
        'AbstractAsyncContextManager', 'AsyncExitStack', 'ContextDecorator', 'ExitStack',
        'redirect_stdout', 'redirect_stderr', 'suppress', 'aclosing',
        'chdir']

    GenericAlias = type(list[int])


    def _has_methods(cls, *names):
        # The first class that knows the name decides; None there stands for "not supported".
        for name in names:
            known = [base.__dict__[name] for base in cls.__mro__ if name in base.__dict__]
            if not known or known[0] is None:
                return NotImplemented
        return True


    class AbstractContextManager(ABC):
        __class_getitem__ = classmethod(GenericAlias)
        __slots__ = ()

        def __enter__(self):
            return self

        @abstractmethod
        def __exit__(self, exc_type, exc_value, traceback):
            return None

        @classmethod
        def __subclasshook__(cls, C):
            if cls is AbstractContextManager:
                return _has_methods(C, '__enter__', '__exit__')
            return NotImplemented


    class AbstractAsyncContextManager(ABC):
        __class_getitem__ = classmethod(GenericAlias)
        __slots__ = ()

        async def __aenter__(self):
            return self

        @abstractmethod
        async def __aexit__(self, exc_type, exc_value, traceback):
            return None

        @classmethod
        def __subclasshook__(cls, C):
            if cls is AbstractAsyncContextManager:
                return _has_methods(C, '__aenter__', '__aexit__')
            return NotImplemented


    class ContextDecorator:
        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @wraps(func)
            def inner(*args, **kwds):
                manager = self._recreate_cm()
                with manager:
                    return func(*args, **kwds)
            return inner


    class AsyncContextDecorator:
        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @wraps(func)
            async def inner(*args, **kwds):
                manager = self._recreate_cm()
                async with manager:
                    return await func(*args, **kwds)
            return inner


    def _verdict(raised, thrown, traceback, end):
        """What `__exit__` returns when its generator raised; None: what was raised goes on."""
        if thrown is None:
            return False if isinstance(raised, end) else None
        if raised is thrown:
            # It came out as it went in, and shall look as if it had never been there.
            if not isinstance(raised, end):
                raised.__traceback__ = traceback
            return False
        if isinstance(raised, end):
            return True
        # A generator turns what would end it into a RuntimeError.
        ends = StopIteration if end is StopIteration else (StopIteration, StopAsyncIteration)
        if (isinstance(raised, RuntimeError) and isinstance(thrown, ends)
                and raised.__cause__ is thrown):
            thrown.__traceback__ = traceback
            return False
        return None


    def _yielded_again(when):
        return RuntimeError("generator didn't stop" + when)


    class _GeneratorManager:
        def __init__(self, func, args, kwds):
            self.func = func
            self.args = args
            self.kwds = kwds
            self.gen = func(*args, **kwds)
            doc = getattr(func, '__doc__', None)
            if doc is not None:
                self.__doc__ = doc

        def _recreate_cm(self):
            kind, func = self.__class__, self.func
            return kind(func, self.args, self.kwds)

        def _forget_arguments(self):
            # Kept only to make the manager anew as a decorator.
            if self.args is None:
                raise AttributeError(
                    f'{type(self).__name__!r} object has no attribute \'args\'', name='args', obj=self)
            self.args = self.func = self.kwds = None


    _nothing = object()


    class _GeneratorContextManager(
            _GeneratorManager, AbstractContextManager, ContextDecorator):
        """Helper for @contextmanager decorator."""

        def __enter__(self):
            self._forget_arguments()
            value = next(self.gen, _nothing)
            if value is _nothing:
                raise RuntimeError("generator didn't yield")
            return value

        def __exit__(self, typ, value, traceback):
            gen = self.gen
            if typ is None:
                if next(gen, _nothing) is _nothing:
                    return False
            elif value is None:
                value = typ()
            try:
                if typ is not None:
                    gen.throw(value)
            except BaseException as raised:
                verdict = _verdict(raised, value, traceback, StopIteration)
                if verdict is None:
                    raise
                return verdict
            try:
                raise _yielded_again('' if typ is None else ' after throw()')
            finally:
                gen.close()


    class _AsyncGeneratorContextManager(
            _GeneratorManager, AbstractAsyncContextManager, AsyncContextDecorator):
        """Helper for @asynccontextmanager decorator."""

        async def __aenter__(self):
            self._forget_arguments()
            value = await anext(self.gen, _nothing)
            if value is _nothing:
                raise RuntimeError("generator didn't yield")
            return value

        async def __aexit__(self, typ, value, traceback):
            gen = self.gen
            if typ is None:
                if await anext(gen, _nothing) is _nothing:
                    return False
            elif value is None:
                value = typ()
            try:
                if typ is not None:
                    await gen.athrow(value)
            except BaseException as raised:
                verdict = _verdict(raised, value, traceback, StopAsyncIteration)
                if verdict is None:
                    raise
                return verdict
            try:
                raise _yielded_again('' if typ is None else ' after athrow()')
            finally:
                await gen.aclose()


    def contextmanager(func):
        @wraps(func)
        def helper(*args, **kwds):
            return _GeneratorContextManager(func, args, kwds)
        return helper


    def asynccontextmanager(func):
        @wraps(func)
        def helper(*args, **kwds):
            return _AsyncGeneratorContextManager(func, args, kwds)
        return helper


    class closing(AbstractContextManager):
        def __init__(self, thing):
            self.thing = thing

        def __enter__(self):
            return self.thing

        def __exit__(self, *exc_info):
            self.thing.close()


    class aclosing(AbstractAsyncContextManager):
        def __init__(self, thing):
            self.thing = thing

        async def __aenter__(self):
            return self.thing

        async def __aexit__(self, *exc_info):
            await self.thing.aclose()


    class _RedirectStream(AbstractContextManager):
        _stream = None

        def __init__(self, new_target):
            self._target = new_target
            # The same manager may be entered several times.
            self._replaced = []

        def __enter__(self):
            name, target = self._stream, self._target
            self._replaced.append(getattr(sys, name))
            setattr(sys, name, target)
            return target

        def __exit__(self, exctype, excinst, exctb):
            before = self._replaced.pop()
            setattr(sys, self._stream, before)


    class redirect_stdout(_RedirectStream):
        _stream = 'stdout'


    class redirect_stderr(_RedirectStream):
        _stream = 'stderr'


    class suppress(AbstractContextManager):
        def __init__(self, *exceptions):
            self._exceptions = exceptions

        def __enter__(self):
            pass

        def __exit__(self, exctype, excinst, exctb):
            if exctype is None:
                return False
            kinds = self._exceptions
            if issubclass(exctype, kinds):
                return True
            if not issubclass(exctype, BaseExceptionGroup):
                return False
            rest = excinst.split(kinds)[1]
            if rest is not None:
                raise rest
            return True


    class _BaseExitStack:
        def __init__(self):
            self._callbacks = []

        def pop_all(self):
            other = type(self)()
            other._callbacks, self._callbacks = self._callbacks, []
            return other

        def _bound_exit(self, manager, method):
            def leave(exc_type, exc, tb):
                return method(manager, exc_type, exc, tb)
            return leave

        def push(self, exit):
            try:
                method = type(exit).__exit__
            except AttributeError:
                self._callbacks.append((True, exit))
            else:
                self._callbacks.append((True, self._bound_exit(exit, method)))
            return exit

        def enter_context(self, cm):
            cls = type(cm)
            try:
                enter, leave = cls.__enter__, cls.__exit__
            except AttributeError:
                raise TypeError(
                    f"'{cls.__module__}.{cls.__qualname__}' object does not support the context "
                    f"manager protocol") from None
            result = enter(cm)
            self._callbacks.append((True, self._bound_exit(cm, leave)))
            return result

        def callback(self, callback, /, *args, **kwds):
            def leave(exc_type, exc, tb):
                callback(*args, **kwds)
            leave.__wrapped__ = callback
            self._callbacks.append((True, leave))
            return callback


    def _three(exc):
        return (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)


    def _fix_context(new, old, frame):
        # The context of what a callback raised is what was raised before it.
        while True:
            context = new.__context__
            if context is None or context is old:
                return
            if context is frame:
                break
            new = context
        new.__context__ = old


    class ExitStack(_BaseExitStack, AbstractContextManager):
        def __enter__(self):
            return self

        def __exit__(self, *exc_details):
            exc = exc_details[1]
            received = exc is not None
            frame = sys.exception()
            suppressed = False
            pending = False
            while self._callbacks:
                is_sync, leave = self._callbacks.pop()
                try:
                    if leave(*_three(exc)):
                        suppressed = True
                        pending = False
                        exc = None
                except BaseException as new:
                    _fix_context(new, exc, frame)
                    pending = True
                    exc = new
            if pending:
                context = exc.__context__
                try:
                    raise exc
                except BaseException:
                    exc.__context__ = context
                    raise
            return received and suppressed

        def close(self):
            self.__exit__(None, None, None)


    class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
        def _bound_async_exit(self, manager, method):
            async def leave(exc_type, exc, tb):
                return await method(manager, exc_type, exc, tb)
            return leave

        async def enter_async_context(self, cm):
            cls = type(cm)
            try:
                enter, leave = cls.__aenter__, cls.__aexit__
            except AttributeError:
                raise TypeError(
                    f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                    f"asynchronous context manager protocol") from None
            result = await enter(cm)
            self._callbacks.append((False, self._bound_async_exit(cm, leave)))
            return result

        def push_async_exit(self, exit):
            try:
                method = type(exit).__aexit__
            except AttributeError:
                self._callbacks.append((False, exit))
            else:
                self._callbacks.append((False, self._bound_async_exit(exit, method)))
            return exit

        def push_async_callback(self, callback, /, *args, **kwds):
            async def leave(exc_type, exc, tb):
                await callback(*args, **kwds)
            leave.__wrapped__ = callback
            self._callbacks.append((False, leave))
            return callback

        async def aclose(self):
            await self.__aexit__(None, None, None)

        async def __aenter__(self):
            return self

        async def __aexit__(self, *exc_details):
            exc = exc_details[1]
            received = exc is not None
            frame = sys.exception()
            suppressed = False
            pending = False
            while self._callbacks:
                is_sync, leave = self._callbacks.pop()
                try:
                    details = _three(exc)
                    answer = leave(*details) if is_sync else await leave(*details)
                    if answer:
                        suppressed = True
                        pending = False
                        exc = None
                except BaseException as new:
                    _fix_context(new, exc, frame)
                    pending = True
                    exc = new
            if pending:
                context = exc.__context__
                try:
                    raise exc
                except BaseException:
                    exc.__context__ = context
                    raise
            return received and suppressed


    class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
        def __init__(self, enter_result=None):
            self.enter_result = enter_result

        def __enter__(self):
            return self.enter_result

        def __exit__(self, *excinfo):
            pass

        async def __aenter__(self):
            return self.enter_result

        async def __aexit__(self, *excinfo):
            pass


    class chdir(AbstractContextManager):
        def __init__(self, path):
            self.path = path
            self._left = []

        def __enter__(self):
            from os import chdir, getcwd
            here = getcwd()
            self._left.append(here)
            chdir(self.path)

        def __exit__(self, *excinfo):
            from os import chdir
            back = self._left.pop()
            chdir(back)
    """#
}
