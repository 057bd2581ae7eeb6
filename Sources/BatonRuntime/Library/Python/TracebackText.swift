// The text of module traceback.

enum TracebackText {
  static let source = #"""
    import sys
    import _traceback
    from _traceback import line as _source_line

    __all__ = [
        'extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list',
        'format_stack', 'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last',
        'print_stack', 'print_tb', 'clear_frames', 'FrameSummary', 'StackSummary',
        'TracebackException', 'walk_stack', 'walk_tb', 'print_list']

    class _Absent:
        def __repr__(self):
            return '<implicit>'


    _absent = _Absent()


    def _print(text, file):
        print(text, file=sys.stderr if file is None else file, end='')


    def print_list(extracted_list, file=None):
        for text in format_list(extracted_list):
            _print(text, file)


    def format_list(extracted_list):
        frames = StackSummary.from_list(extracted_list)
        return frames.format()


    def print_tb(tb, limit=None, file=None):
        for text in format_tb(tb, limit):
            _print(text, file)


    def format_tb(tb, limit=None):
        frames = extract_tb(tb, limit)
        return frames.format()


    def extract_tb(tb, limit=None):
        if tb is not None:
            tb.tb_frame
        return _from_traceback(tb, limit)


    def _captured(exc, value, tb, limit):
        if (value is _absent) is not (tb is _absent):
            raise ValueError('Both or neither of value and tb must be given')
        if value is _absent:
            if exc is not None and not isinstance(exc, BaseException):
                raise TypeError(f'Exception expected for value, {type(exc).__name__} found')
            value, tb = exc, getattr(exc, '__traceback__', None)
        return TracebackException(type(value), value, tb, compact=True, limit=limit)


    def print_exception(exc, /, value=_absent, tb=_absent, limit=None, file=None, chain=True,
                        **kwargs):
        _captured(exc, value, tb, limit).print(chain=chain, file=file)


    def format_exception(exc, /, value=_absent, tb=_absent, limit=None, chain=True, **kwargs):
        return [*_captured(exc, value, tb, limit).format(chain=chain)]


    def format_exception_only(exc, /, value=_absent, *, show_group=False, **kwargs):
        if value is _absent:
            value = exc
        if value is not None:
            value.__suppress_context__
        made = _captured(None, value, None, None)
        return [*made.format_exception_only(show_group=show_group)]


    def print_exc(limit=None, file=None, chain=True):
        error = sys.exception()
        print_exception(error, chain=chain, file=file, limit=limit)


    def format_exc(limit=None, chain=True):
        error = sys.exception()
        return ''.join(format_exception(error, chain=chain, limit=limit))


    def print_last(limit=None, file=None, chain=True):
        if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
            raise ValueError('no last exception')
        if hasattr(sys, 'last_exc'):
            # By position, where the value and the traceback belong: so does CPython.
            print_exception(sys.last_exc, limit, file, chain)
            return
        given = sys.last_type, sys.last_value, sys.last_traceback
        print_exception(*given, limit=limit, file=file, chain=chain)


    def _frame_or_caller(f):
        # For the function that calls this: the frame it was given, or that of its caller.
        return sys._getframe(2) if f is None else f


    def print_stack(f=None, limit=None, file=None):
        for text in extract_stack(_frame_or_caller(f), limit).format():
            _print(text, file)


    def format_stack(f=None, limit=None):
        return extract_stack(_frame_or_caller(f), limit).format()


    def extract_stack(f=None, limit=None):
        frames = walk_stack(_frame_or_caller(f))
        outwards = StackSummary.extract(frames, limit=limit)
        outwards.reverse()
        return outwards


    def clear_frames(tb):
        for frame, _ in walk_tb(tb):
            try:
                frame.clear()
            except RuntimeError:
                # It still runs.
                continue


    def walk_stack(f):
        frame = sys._getframe().f_back if f is None else f
        while frame is not None:
            if not frame.f_code.co_filename.startswith('<library '):
                yield frame, frame.f_lineno
            frame = frame.f_back


    def walk_tb(tb):
        entry = tb
        while entry is not None:
            yield entry.tb_frame, entry.tb_lineno
            entry = entry.tb_next


    class FrameSummary:
        __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_line',
                     '_text', 'locals')

        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None,
                     end_lineno=None, colno=None, end_colno=None, **kwargs):
            self.filename, self.name = filename, name
            self.lineno, self.colno = lineno, colno
            self.end_lineno = end_lineno if end_lineno is not None else lineno
            self.end_colno = end_colno
            self._line, self._text = line, None
            self.locals = None if locals is None else {
                key: _shown(value, 'local', repr) for key, value in locals.items()}
            if lookup_line:
                self.line

        @property
        def line(self):
            if self._line is None:
                if self.lineno is None:
                    return None
                self._line = _source_line(self.filename, self.lineno)
            return self._line.strip()

        def __eq__(self, other):
            if isinstance(other, tuple):
                return self._as_tuple() == other
            if not isinstance(other, FrameSummary):
                return NotImplemented
            for name in 'filename', 'lineno', 'name', 'locals':
                if getattr(self, name) != getattr(other, name):
                    return False
            return True

        def _as_tuple(self):
            return self.filename, self.lineno, self.name, self.line

        def __getitem__(self, pos):
            return self._as_tuple()[pos]

        def __iter__(self):
            return iter([*self._as_tuple()])

        def __len__(self):
            return 4

        def __repr__(self):
            return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


    def _shown(value, what, func=str):
        text = f'<{what} {func.__name__}() failed>'
        try:
            text = func(value)
        except BaseException:
            return text
        return text


    def _limited(items, limit):
        # A negative number means the last ones, except as the general limit.
        general = getattr(sys, 'tracebacklimit', None)
        if limit is None and general is not None:
            limit = max(general, 0)
        if limit is None:
            return items
        return items[limit:] if limit < 0 else items[:limit]


    def _from_traceback(tb, limit=None, lookup_lines=True, capture_locals=False):
        result = StackSummary()
        for file, line, last, start, end, name, text, frame in _limited(
                _traceback.frames(tb), limit):
            made = FrameSummary(
                file, line, name, lookup_line=lookup_lines, end_lineno=last, colno=start,
                end_colno=end, locals=frame.f_locals if capture_locals else None)
            made._text = text
            result.append(made)
        return result


    class StackSummary(list):
        @classmethod
        def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
            result = klass()
            for frame, line in _limited(list(frame_gen), limit):
                code = frame.f_code
                result.append(FrameSummary(
                    code.co_filename, line, code.co_name, lookup_line=lookup_lines,
                    locals=frame.f_locals if capture_locals else None))
            return result

        @classmethod
        def from_list(klass, a_list):
            result = klass()
            for frame in a_list:
                if not isinstance(frame, FrameSummary):
                    file, number, function, text = frame
                    frame = FrameSummary(file, number, function, line=text)
                result.append(frame)
            return result

        def format_frame_summary(self, frame_summary, **kwargs):
            text = frame_summary._text
            if text is None:
                text = (f'  File "{frame_summary.filename}", line {frame_summary.lineno}, in '
                        f'{frame_summary.name}\n')
                if frame_summary.line:
                    text += f'    {frame_summary.line}\n'
            shown = frame_summary.locals or {}
            for name in sorted(shown):
                text += f'    {name} = {shown[name]}\n'
            return text

        def format(self, **kwargs):
            result = []
            last, count = None, 0
            for frame in self:
                text = self.format_frame_summary(frame)
                if text is None:
                    continue
                place = frame.filename, frame.lineno, frame.name
                if place != last:
                    if count > 3:
                        result.append(_repeated(count))
                    last, count = place, 0
                count += 1
                if count <= 3:
                    result.append(text)
            if count > 3:
                result.append(_repeated(count))
            return result


    def _repeated(count):
        count -= 3
        return f'  [Previous line repeated {count} more time{"s" if count > 1 else ""}]\n'


    _cause_text = '\nThe above exception was the direct cause of the following exception:\n\n'
    _context_text = ('\nDuring handling of the above exception, another exception occurred:\n\n')


    class _Box:
        # How deep the text stands in the boxes of exception groups.
        def __init__(self):
            self.depth = 0
            self.need_close = False

        def indent(self):
            return ' ' * (2 * self.depth)

        def emit(self, texts, margin='|'):
            if isinstance(texts, str):
                texts = texts,
            if not self.depth:
                yield from texts
                return
            prefix = f'{self.indent()}{margin} '
            for text in texts:
                yield ''.join([prefix + line for line in text.splitlines(True)])


    class TracebackException:
        def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True,
                     capture_locals=False, compact=False, max_group_width=15, max_group_depth=10,
                     save_exc_type=True, _seen=None):
            seen = set() if _seen is None else _seen
            seen.add(id(exc_value))
            self.max_group_width = max_group_width
            self.max_group_depth = max_group_depth
            if exc_traceback is not None:
                exc_traceback.tb_frame
            self.stack = _from_traceback(exc_traceback, limit, lookup_lines, capture_locals)
            self._exc_type = exc_type if save_exc_type else None
            self._str = _shown(exc_value, 'exception')
            self._is_syntax_error = isinstance(exc_value, SyntaxError)
            try:
                self.__notes__ = getattr(exc_value, '__notes__', None)
            except Exception as error:
                self.__notes__ = [
                    f"Ignored error getting __notes__: {_shown(error, '__notes__', repr)}"]
            self._headline = None
            if isinstance(exc_value, BaseException):
                self._headline = _traceback.headline(exc_value)
                proposal = _traceback.proposal(exc_value)
                if exc_traceback is None and isinstance(exc_value, NameError):
                    self._headline = self._headline.replace(proposal, '', 1)
                else:
                    self._str += proposal
            if exc_type is not None:
                self.exc_type_module, self.exc_type_qualname = (
                    exc_type.__module__, exc_type.__qualname__)
            if self._is_syntax_error:
                for name in 'lineno', 'end_lineno':
                    number = getattr(exc_value, name)
                    setattr(self, name, None if number is None else str(number))
                for name in 'filename', 'text', 'offset', 'end_offset', 'msg':
                    setattr(self, name, getattr(exc_value, name))
            self.__suppress_context__ = (
                False if exc_value is None else exc_value.__suppress_context__)
            options = {
                'limit': limit, 'lookup_lines': lookup_lines, 'capture_locals': capture_locals,
                'max_group_width': max_group_width, 'max_group_depth': max_group_depth}

            def related(error, compact=compact):
                return TracebackException(type(error), error, error.__traceback__, compact=compact,
                                          _seen=seen, **options)

            cause = getattr(exc_value, '__cause__', None)
            self.__cause__ = None
            if cause is not None and id(cause) not in seen:
                self.__cause__ = related(cause)
            context = getattr(exc_value, '__context__', None)
            self.__context__ = None
            wanted = not compact or self.__cause__ is None and not self.__suppress_context__
            if context is not None and wanted and id(context) not in seen:
                self.__context__ = related(context)
            self.exceptions = None
            if isinstance(exc_value, BaseExceptionGroup):
                self.exceptions = [related(error) for error in exc_value.exceptions]

        @classmethod
        def from_exception(cls, exc, *args, **kwargs):
            return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

        @property
        def exc_type(self):
            import warnings
            warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning,
                          stacklevel=2)
            return self._exc_type

        @property
        def exc_type_str(self):
            if self._exc_type is None:
                return None
            if self.exc_type_module in ('__main__', 'builtins'):
                return self.exc_type_qualname
            return f'{self.exc_type_module}.{self.exc_type_qualname}'

        def __eq__(self, other):
            if not isinstance(other, TracebackException):
                return NotImplemented
            return vars(self) == vars(other)

        def __str__(self):
            return self._str

        def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
            indent = 3 * _depth * ' '
            if self._headline is None:
                text = self._str
                yield f'{indent}{type(None).__name__}: {text}\n'
                return
            if self._is_syntax_error:
                lines = self._headline.splitlines(True)
                ends = len(str(self.msg or '').split('\n'))
                texts = [*lines[:-ends], ''.join(lines[-ends:])]
            else:
                texts = self._split_notes() if self.__notes__ else [self._headline]
            for text in texts:
                if _depth and not self._is_syntax_error:
                    yield from [f'{indent}{line}\n' for line in text[:-1].split('\n')]
                else:
                    yield indent + text
            if self.exceptions and show_group:
                for error in self.exceptions:
                    yield from error.format_exception_only(show_group=True, _depth=_depth + 1)

        def _split_notes(self):
            notes = self.__notes__
            tail = []
            from collections.abc import Sequence
            if isinstance(notes, Sequence) and not isinstance(notes, (str, bytes)):
                for note in notes:
                    tail.extend([line + '\n' for line in _shown(note, 'note').split('\n')])
            else:
                tail.append(_shown(notes, '__notes__', repr) + '\n')
            text = ''.join(tail)
            if not text or not self._headline.endswith(text):
                return self._headline.splitlines(True)
            return [self._headline[:-len(text)], *tail]

        def format(self, *, chain=True, _ctx=None, **kwargs):
            box = _Box() if _ctx is None else _ctx
            links = []
            current = self
            while current is not None:
                follows = before = None
                if chain:
                    if current.__cause__ is not None:
                        follows, before = current.__cause__, _cause_text
                    elif current.__context__ is not None and not current.__suppress_context__:
                        follows, before = current.__context__, _context_text
                links.append((before, current))
                current = follows
            for before, link in reversed(links):
                if before is not None:
                    yield from box.emit(before)
                if link.exceptions is None:
                    if link.stack:
                        yield from box.emit('Traceback (most recent call last):\n')
                        yield from box.emit(link.stack.format())
                    yield from box.emit(link.format_exception_only())
                elif box.depth > self.max_group_depth:
                    yield from box.emit(f'... (max_group_depth is {self.max_group_depth})\n')
                else:
                    yield from self._format_group(link, box)

        def _format_group(self, group, box):
            outermost = box.depth == 0
            if outermost:
                box.depth = 1
            if group.stack:
                yield from box.emit('Exception Group Traceback (most recent call last):\n',
                                    '+' if outermost else '|')
                yield from box.emit(group.stack.format())
            yield from box.emit(group.format_exception_only())
            count = len(group.exceptions)
            shown = count if count <= self.max_group_width else self.max_group_width + 1
            box.need_close = False
            for index in range(shown):
                last = index == shown - 1
                if last:
                    box.need_close = True
                cut = index >= self.max_group_width
                title = '...' if cut else index + 1
                yield (f'{box.indent()}{"  " if index else "+-"}+---------------- {title} '
                       f'----------------\n')
                box.depth += 1
                if cut:
                    more = count - self.max_group_width
                    yield from box.emit(f'and {more} more exception{"s" if more > 1 else ""}\n')
                else:
                    yield from group.exceptions[index].format(_ctx=box)
                if last and box.need_close:
                    yield f'{box.indent()}+------------------------------------\n'
                    box.need_close = False
                box.depth -= 1
            if outermost:
                box.depth = 0

        def print(self, *, file=None, chain=True, **kwargs):
            for text in self.format(chain=chain):
                _print(text, file)
    """#
}
