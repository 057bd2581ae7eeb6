// The text of module _string_patterns: the patterns of names that heirs of `string.Template` give.

enum StringPatternsText {
  static let source = #"""
    # What such a pattern may hold: characters, classes, groups, alternatives and repetitions. Each
    # part is a function of a text, a place in it and what has to match behind; it gives the end of
    # all that, or -1.
    _IGNORE_CASE, _ASCII = 2, 256
    _letters = {'i': _IGNORE_CASE, 'a': _ASCII, 'u': 0, 'x': 0}
    _counts = {'*': (0, None), '+': (1, None), '?': (0, 1)}


    def matcher(pattern, flags):
        """A function that gives the end of a name before an ending, or -1."""
        parser = _Parser(pattern)
        part = parser.alternatives(flags)
        if parser.rest():
            parser.refuse()
        return lambda text, start, ending: part(
            text, start, lambda end: end if text.startswith(ending, end) else -1)


    def _single(accepts, flags):
        def accepts_either_case(mark):
            if accepts(mark):
                return True
            if flags & _ASCII and not mark.isascii():
                return False
            return any(accepts(other) for other in (mark.lower(), mark.upper()) if len(other) == 1)

        test = accepts_either_case if flags & _IGNORE_CASE else accepts
        return lambda text, place, behind: (
            behind(place + 1) if place < len(text) and test(text[place]) else -1)


    def _sequence(parts):
        if not parts:
            return lambda text, place, behind: behind(place)
        if len(parts) == 1:
            return parts[0]
        first, rest = parts[0], _sequence(parts[1:])
        return lambda text, place, behind: first(text, place, lambda end: rest(text, end, behind))


    def _choice(parts):
        def match(text, place, behind):
            for part in parts:
                end = part(text, place, behind)
                if end >= 0:
                    return end
            return -1

        return parts[0] if len(parts) == 1 else match


    def _repetition(part, least, most, is_greedy):
        def match(text, place, behind, count=0):
            def once_more():
                if count == most:
                    return -1
                return part(text, place, lambda end: (
                    -1 if end == place and count >= least
                    else match(text, end, behind, count + 1)))

            if count < least:
                return once_more()
            first, second = (once_more, lambda: behind(place))[::1 if is_greedy else -1]
            end = first()
            return end if end >= 0 else second()

        return match


    def _category(letter, flags):
        tests = {
            'd': str.isdecimal, 's': str.isspace, 'w': lambda mark: mark.isalnum() or mark == '_'}
        test = tests.get(letter.lower())
        if test is None:
            return None

        def accepts(mark):
            found = test(mark) and (mark.isascii() or not flags & _ASCII)
            return found == letter.islower()

        return accepts


    class _Parser:
        def __init__(self, pattern):
            self.pattern = pattern
            self.place = 0

        def refuse(self):
            raise NotImplementedError(
                f'Baton does not support the pattern {self.pattern!r} of a string.Template subclass')

        def rest(self):
            # Space and comments count for nothing: the pattern is compiled as a verbose one.
            while True:
                rest = self.pattern[self.place:]
                if rest[:1].isspace():
                    self.place += 1
                elif rest[:1] == '#':
                    self.place += len(rest.partition('\n')[0])
                else:
                    return rest

        def take(self):
            mark = self.pattern[self.place:self.place + 1]
            if not mark:
                self.refuse()
            self.place += 1
            return mark

        def alternatives(self, flags):
            parts = [self.sequence(flags)]
            while self.rest().startswith('|'):
                self.place += 1
                parts.append(self.sequence(flags))
            return _choice(parts)

        def sequence(self, flags):
            parts = []
            while (mark := self.rest()[:1]) and mark not in '|)':
                parts.append(self.repeated(self.atom(flags)))
            return _sequence(parts)

        def atom(self, flags):
            mark = self.take()
            if mark == '(':
                return self.group(flags)
            if mark == '[':
                return _single(self.category(flags), flags)
            if mark == '.':
                return _single(lambda other: other != '\n', flags)
            if mark == '\\':
                return _single(self.escape(flags), flags)
            if mark in '*+?{^$':
                self.refuse()
            return _single(mark.__eq__, flags)

        def escape(self, flags):
            letter = self.take()
            accepts = _category(letter, flags)
            if accepts is None and letter.isalnum():
                self.refuse()
            return accepts or letter.__eq__

        def group(self, flags):
            if self.pattern.startswith('?', self.place):
                self.place += 1
                flags = self.inline(flags)
            part = self.alternatives(flags)
            if self.rest()[:1] != ')':
                self.refuse()
            self.place += 1
            return part

        def inline(self, flags):
            is_off = False
            while (letter := self.take()) != ':':
                if letter == '-':
                    is_off = True
                elif letter not in _letters:
                    self.refuse()
                elif is_off:
                    flags &= ~_letters[letter]
                else:
                    flags |= _letters[letter]
            return flags

        def category(self, flags):
            is_negated = self.pattern.startswith('^', self.place)
            self.place += is_negated
            tests = []
            while (mark := self.take()) != ']' or not tests:
                if mark == '\\':
                    tests.append(self.escape(flags))
                elif self.pattern[self.place:self.place + 1] == '-' and (
                        self.pattern[self.place + 1:self.place + 2] != ']'):
                    self.place += 1
                    last = self.take()
                    tests.append(lambda other, first=mark, last=last: first <= other <= last)
                else:
                    tests.append(mark.__eq__)
            return lambda other: any(test(other) for test in tests) != is_negated

        def repeated(self, part):
            mark = self.rest()[:1]
            if mark == '{':
                counts, closing, _ = self.pattern[self.place + 1:].partition('}')
                least, comma, most = counts.partition(',')
                if not closing or not (least + most).isdecimal():
                    self.refuse()
                self.place += len(counts) + 2
                limits = int(least or 0), int(most) if most else None if comma else int(least)
            elif mark and mark in '*+?':
                self.place += 1
                limits = _counts[mark]
            else:
                return part
            is_lazy = self.pattern.startswith('?', self.place)
            self.place += is_lazy
            if self.pattern[self.place:self.place + 1] in ('*', '+'):
                self.refuse()
            return _repetition(part, *limits, not is_lazy)
    """#
}
