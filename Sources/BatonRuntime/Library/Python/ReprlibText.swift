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
            wrapper.__wrapped__ = user_function
            for name in '__module__', '__doc__', '__name__', '__qualname__':
                setattr(wrapper, name, getattr(user_function, name))
            wrapper.__type_params__ = getattr(user_function, '__type_params__', ())
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
            for name, value in [*locals().items()]:
                if name != 'self':
                    setattr(self, name, value)

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

        def _laid_out(self, pieces, level):
            unit = self.indent
            if unit is None or not pieces:
                return ', '.join(pieces)
            if isinstance(unit, int):
                if unit < 0:
                    raise ValueError(f'Repr.indent cannot be negative int (was {unit!r})')
                unit = unit * ' '
            try:
                margin = '\n' + (self.maxlevel - level + 1) * unit
            except TypeError as error:
                raise TypeError(f'Repr.indent must be a str, int or None, not {type(unit)}'
                                ) from error
            # The bracket behind the last piece stands one step further left.
            lines = ''.join([f'{margin}{piece},' for piece in pieces])
            return lines + margin[:len(margin) - len(unit)]

        def _several(self, x, level, left, right, limit, trail=''):
            count = len(x)
            if level <= 0 and count:
                text = self.fillvalue
            else:
                pieces = [self.repr1(item, level - 1) for item in islice(x, limit)]
                pieces += [self.fillvalue] * (count > limit)
                text = self._laid_out(pieces, level)
                if trail and count == 1:
                    right = right if self.indent is not None else trail + right
            return f'{left}{text}{right}'

        def repr_tuple(self, x, level):
            return self._several(x, level, '(', ')', self.maxtuple, ',')

        def repr_list(self, x, level):
            return self._several(x, level, '[', ']', self.maxlist)

        def repr_set(self, x, level):
            if not x:
                return 'set()'
            return self._several(_sorted_if_possible(x), level, '{', '}', self.maxset)

        def repr_frozenset(self, x, level):
            if not x:
                return 'frozenset()'
            return self._several(
                _sorted_if_possible(x), level, 'frozenset({', '})', self.maxfrozenset)

        def repr_deque(self, x, level):
            return self._several(x, level, 'deque([', '])', self.maxdeque)

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
            return '{' + self._laid_out(pieces, level) + '}'

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
