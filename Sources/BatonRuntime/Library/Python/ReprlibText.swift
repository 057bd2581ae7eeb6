// The text of module reprlib.

enum ReprlibText {
  static let source = #"""
    from itertools import islice

    __all__ = ['Repr', 'repr', 'recursive_repr']

    _plain_repr = repr


    def _get_ident():
        return 0


    def recursive_repr(fillvalue='...'):
        def decorating_function(user_function):
            running = set()

            def wrapper(self):
                key = id(self)
                if key in running:
                    return fillvalue
                running.add(key)
                try:
                    return user_function(self)
                finally:
                    running.discard(key)
            for name in ('__module__', '__doc__', '__name__', '__qualname__'):
                setattr(wrapper, name, getattr(user_function, name))
            wrapper.__type_params__ = getattr(user_function, '__type_params__', ())
            wrapper.__wrapped__ = user_function
            return wrapper
        return decorating_function


    def _sorted_if_possible(items):
        try:
            return sorted(items)
        except Exception:
            return list(items)


    class Repr:
        def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6,
                     maxfrozenset=6, maxdeque=6, maxstring=30, maxlong=40, maxother=30,
                     fillvalue='...', indent=None):
            self.maxlevel = maxlevel
            self.maxtuple = maxtuple
            self.maxlist = maxlist
            self.maxarray = maxarray
            self.maxdict = maxdict
            self.maxset = maxset
            self.maxfrozenset = maxfrozenset
            self.maxdeque = maxdeque
            self.maxstring = maxstring
            self.maxlong = maxlong
            self.maxother = maxother
            self.fillvalue = fillvalue
            self.indent = indent

        def repr(self, x):
            return self.repr1(x, self.maxlevel)

        def repr1(self, x, level):
            cls = type(x)
            name = '_'.join(cls.__name__.split()) if ' ' in cls.__name__ else cls.__name__
            known = _modules.get(name)
            method = getattr(self, 'repr_' + name, None)
            if method and (known is None or known == cls.__module__):
                return method(x, level)
            return self.repr_instance(x, level)

        def _join(self, pieces, level):
            indent = self.indent
            if indent is None:
                return ', '.join(pieces)
            if not pieces:
                return ''
            if isinstance(indent, int):
                if indent < 0:
                    raise ValueError(f'Repr.indent cannot be negative int (was {indent!r})')
                indent *= ' '
            try:
                sep = ',\n' + (self.maxlevel - level + 1) * indent
            except TypeError as error:
                raise TypeError(f'Repr.indent must be a str, int or None, not {type(indent)}'
                                ) from error
            return sep.join(('', *pieces, ''))[1:-len(indent) or None]

        def _repr_iterable(self, x, level, left, right, maxiter, trail=''):
            count = len(x)
            if level <= 0 and count:
                text = self.fillvalue
            else:
                pieces = [self.repr1(item, level - 1) for item in islice(x, maxiter)]
                if count > maxiter:
                    pieces.append(self.fillvalue)
                text = self._join(pieces, level)
                if count == 1 and trail and self.indent is None:
                    right = trail + right
            return f'{left}{text}{right}'

        def repr_tuple(self, x, level):
            return self._repr_iterable(x, level, '(', ')', self.maxtuple, ',')

        def repr_list(self, x, level):
            return self._repr_iterable(x, level, '[', ']', self.maxlist)

        def repr_set(self, x, level):
            if not x:
                return 'set()'
            return self._repr_iterable(_sorted_if_possible(x), level, '{', '}', self.maxset)

        def repr_frozenset(self, x, level):
            if not x:
                return 'frozenset()'
            return self._repr_iterable(
                _sorted_if_possible(x), level, 'frozenset({', '})', self.maxfrozenset)

        def repr_deque(self, x, level):
            return self._repr_iterable(x, level, 'deque([', '])', self.maxdeque)

        def repr_dict(self, x, level):
            count = len(x)
            if not count:
                return '{}'
            if level <= 0:
                return '{' + self.fillvalue + '}'
            pieces = [f'{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}'
                      for key in islice(_sorted_if_possible(x), self.maxdict)]
            if count > self.maxdict:
                pieces.append(self.fillvalue)
            return '{' + self._join(pieces, level) + '}'

        def _cut(self, text, limit):
            if len(text) <= limit:
                return text
            head = max(0, (limit - 3) // 2)
            tail = max(0, limit - 3 - head)
            return text[:head] + self.fillvalue + text[len(text) - tail:]

        def repr_str(self, x, level):
            text = _plain_repr(x[:self.maxstring])
            if len(text) > self.maxstring:
                limit = self.maxstring
                head = max(0, (limit - 3) // 2)
                tail = max(0, limit - 3 - head)
                text = _plain_repr(x[:head] + x[len(x) - tail:])
                text = text[:head] + self.fillvalue + text[len(text) - tail:]
            return text

        def repr_int(self, x, level):
            return self._cut(_plain_repr(x), self.maxlong)

        def repr_instance(self, x, level):
            try:
                text = _plain_repr(x)
            except Exception:
                return f'<{x.__class__.__name__} instance at {id(x):#x}>'
            return self._cut(text, self.maxother)


    _modules = {'tuple': 'builtins', 'list': 'builtins', 'set': 'builtins',
                'frozenset': 'builtins', 'deque': 'collections', 'dict': 'builtins',
                'str': 'builtins', 'int': 'builtins'}
    aRepr = Repr()
    repr = aRepr.repr
    """#
}
