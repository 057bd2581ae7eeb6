// The text of _strptime: reading a time by a format, for time.strptime.

enum StrptimeText {
  static let source = #"""
    import time as _time
    import warnings as _warnings

    _days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
    _months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august',
               'september', 'october', 'november', 'december']
    _combined = {'c': '%a %b %d %H:%M:%S %Y', 'x': '%m/%d/%y', 'X': '%H:%M:%S',
                 'D': '%m/%d/%y', 'T': '%H:%M:%S', 'R': '%H:%M', 'r': '%I:%M:%S %p'}
    # Of the numbers: the most digits, the least and the greatest value, whether a blank may lead.
    _numbers = {'d': (2, 1, 31, True), 'H': (2, 0, 23, False), 'I': (2, 1, 12, False),
                'j': (3, 1, 366, False), 'm': (2, 1, 12, False), 'M': (2, 0, 59, False),
                'S': (2, 0, 61, False), 'U': (2, 0, 53, False), 'W': (2, 0, 53, False),
                'V': (2, 1, 53, False), 'u': (1, 1, 7, False), 'w': (1, 0, 6, False)}
    _exact = {'y': 2, 'Y': 4, 'G': 4}


    _ambiguous = '''\
    Parsing dates involving a day of month without a year specified is ambiguious
    and fails to parse leap day. The default behavior will change in Python 3.15
    to either always raise an exception or to use a different default year (TBD).
    To avoid trouble, add a specific year to the input & format.
    See https://github.com/python/cpython/issues/70647.'''


    def _expanded(format, whole):
        pieces = []
        position = 0
        while position < len(format):
            character = format[position]
            position += 1
            if character.isspace():
                if not pieces or pieces[-1] != ' ':
                    pieces.append(' ')
                continue
            if character != '%':
                pieces.append(('literal', character))
                continue
            if position == len(format):
                raise ValueError(f"stray % in format '{whole}'")
            letter = format[position]
            position += 1
            if letter in ('E', 'O') and position < len(format):
                letter = format[position]
                position += 1
            if letter in ('c', 'x', 'X'):
                pieces += _expanded(_combined[letter], whole)
            elif letter == '%':
                pieces.append(('literal', '%'))
            elif letter in _numbers or letter in _exact or letter in 'aAbBpfzZ':
                pieces.append(('field', letter))
            else:
                raise ValueError(f"'{letter}' is a bad directive in format '{whole}'")
        return pieces


    def _names(text, position, names):
        # Longer names first, as alternatives are tried.
        rest = text[position:].lower()
        for name in sorted(names, key=len, reverse=True):
            if rest.startswith(name):
                yield position + len(name), names.index(name)


    def _digits(text, position, count):
        found = text[position:position + count]
        return len(found) == count and found.isdecimal()


    def _zones(text, position):
        if text[position:position + 1] in ('Z', 'z'):
            yield position + 1, 'Z'
            return
        if text[position:position + 1] not in ('+', '-'):
            return
        start, end = position, position + 1
        if not _digits(text, end, 2):
            return
        end += 2
        colon = text[end:end + 1] == ':'
        end += colon
        if not _digits(text, end, 2):
            return
        end += 2
        seconds = end + (text[end:end + 1] == ':')
        if _digits(text, seconds, 2):
            fraction = seconds + 2
            if text[fraction:fraction + 1] == '.':
                last = fraction + 1
                while last < min(len(text), fraction + 7) and text[last].isdecimal():
                    last += 1
                if last > fraction + 1:
                    yield last, text[start:last]
            yield fraction, text[start:fraction]
        yield end, text[start:end]


    def _matches(letter, text, position):
        if letter in _numbers:
            most, least, greatest, blank = _numbers[letter]
            for count in range(most, 0, -1):
                if _digits(text, position, count):
                    value = int(text[position:position + count])
                    if least <= value <= greatest:
                        yield position + count, value
            if blank and text[position:position + 1] == ' ' and _digits(text, position + 1, 1):
                if (value := int(text[position + 1])) > 0:
                    yield position + 2, value
        elif letter in _exact:
            count = _exact[letter]
            if _digits(text, position, count):
                yield position + count, int(text[position:position + count])
        elif letter == 'f':
            for count in range(6, 0, -1):
                if _digits(text, position, count):
                    yield position + count, text[position:position + count]
        elif letter == 'A':
            yield from _names(text, position, _days)
        elif letter == 'a':
            yield from _names(text, position, [name[:3] for name in _days])
        elif letter == 'B':
            yield from _names(text, position, _months)
        elif letter == 'b':
            yield from _names(text, position, [name[:3] for name in _months])
        elif letter == 'p':
            yield from _names(text, position, ['am', 'pm'])
        elif letter == 'z':
            yield from _zones(text, position)
        elif letter == 'Z':
            zones = ['utc', 'gmt', *(name.lower() for name in _time.tzname)]
            for end, index in _names(text, position, zones):
                yield end, text[position:end]


    def _walk(pieces, index, text, position):
        # The end and the fields of the first way in which the pieces match.
        if index == len(pieces):
            return position, ()
        piece = pieces[index]
        if piece == ' ':
            end = position
            while end < len(text) and text[end].isspace():
                end += 1
            while end > position:
                if found := _walk(pieces, index + 1, text, end):
                    return found
                end -= 1
            return None
        kind, value = piece
        if kind == 'literal':
            if text[position:position + 1].lower() != value.lower():
                return None
            return _walk(pieces, index + 1, text, position + 1)
        for end, field in _matches(value, text, position):
            if found := _walk(pieces, index + 1, text, end):
                return found[0], ((value, field), *found[1])
        return None


    def _is_leap(year):
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


    def _lengths(year):
        return [31, 29 if _is_leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


    def _ordinal(year, month, day):
        before = year - 1
        days = before * 365 + before // 4 - before // 100 + before // 400
        return days + sum(_lengths(year)[:month - 1]) + day


    def _from_ordinal(ordinal):
        year = max(ordinal // 366, 1)
        while _ordinal(year + 1, 1, 1) <= ordinal:
            year += 1
        month = 12
        while _ordinal(year, month, 1) > ordinal:
            month -= 1
        return year, month, ordinal - _ordinal(year, month, 1) + 1


    def _weekday(year, month, day):
        return (_ordinal(year, month, day) + 6) % 7


    def _check_iso(fields):
        has_day = any(letter in fields for letter in 'aAwu')
        if 'G' in fields:
            if 'j' in fields:
                raise ValueError("Day of the year directive '%j' is not compatible with ISO year "
                                 "directive '%G'. Use '%Y' instead.")
            if 'V' not in fields or not has_day:
                raise ValueError("ISO year directive '%G' must be used with the ISO week directive "
                                 "'%V' and a weekday directive ('%A', '%a', '%w', or '%u').")
        elif 'V' in fields:
            if 'Y' not in fields and 'y' not in fields or not has_day:
                raise ValueError("ISO week directive '%V' must be used with the ISO year directive "
                                 "'%G' and a weekday directive ('%A', '%a', '%w', or '%u').")
            raise ValueError("ISO week directive '%V' is incompatible with the year directive "
                             "'%Y'. Use the ISO year '%G' instead.")


    def strptime(text, format='%a %b %d %H:%M:%S %Y'):
        for index, given in enumerate((text, format)):
            if not isinstance(given, str):
                raise TypeError(
                    f'strptime() argument {index} must be str, not {type(given)}')
        pieces = _expanded(format, format)
        letters = [piece[1] for piece in pieces if piece[0] == 'field']
        if 'd' in letters and not any(letter in letters for letter in 'yYG'):
            _warnings.warn(_ambiguous, DeprecationWarning, stacklevel=2)
        found = _walk(pieces, 0, text, 0)
        if found is None:
            raise ValueError(f'time data {text!r} does not match format {format!r}')
        end, fields = found
        if end != len(text):
            raise ValueError(f'unconverted data remains: {text[end:]}')
        fields = dict(fields)
        _check_iso(fields)
        year = fields.get('Y')
        if year is None and 'y' in fields:
            year = fields['y'] + (2000 if fields['y'] <= 68 else 1900)
        month = fields.get('m', 1)
        for letter in 'bB':
            month = fields[letter] + 1 if letter in fields else month
        day = fields.get('d', 1)
        hour = fields.get('H', 0)
        if 'I' in fields:
            hour = fields['I'] % 12 + (12 if fields.get('p') == 1 else 0)
        weekday = fields.get('a', fields.get('A'))
        if 'w' in fields:
            weekday = (fields['w'] + 6) % 7
        if 'u' in fields:
            weekday = fields['u'] - 1
        julian = fields.get('j')
        offset = None
        zone = None
        dst = -1
        if 'z' in fields:
            offset = _offset(fields['z'])
        if 'Z' in fields:
            zone = fields['Z']
            names = [name.lower() for name in _time.tzname]
            if zone.lower() in ('utc', 'gmt'):
                dst = 0
            elif zone.lower() in names and not (names[0] == names[1] and _time.daylight):
                dst = names.index(zone.lower())
        leap_guess = year is None and month == 2 and day == 29
        if leap_guess:
            year = 1904
        elif year is None:
            year = 1900
        if julian is None and weekday is not None:
            if 'U' in fields or 'W' in fields:
                julian = _day_of_week_count(
                    year, fields.get('U', fields.get('W')), weekday, 'U' not in fields)
            elif 'G' in fields and 'V' in fields:
                first = _weekday(fields['G'], 1, 4) + 3 + 1
                ordinal = fields['V'] * 7 + weekday + 1 - first
                ordinal += _ordinal(fields['G'], 1, 1) - 1
                year, month, day = _from_ordinal(ordinal)
                julian = ordinal - _ordinal(year, 1, 1) + 1
            if julian is not None and julian <= 0:
                year -= 1
                julian += 366 if _is_leap(year) else 365
        if julian is None:
            if day > _lengths(year)[month - 1]:
                raise ValueError('day is out of range for month')
            julian = _ordinal(year, month, day) - _ordinal(year, 1, 1) + 1
        else:
            year, month, day = _from_ordinal(julian - 1 + _ordinal(year, 1, 1))
        if weekday is None:
            weekday = _weekday(year, month, day)
        if leap_guess:
            year = 1900
        values = (year, month, day, hour, fields.get('M', 0), fields.get('S', 0), weekday, julian,
                  dst, zone, offset)
        return _time.struct_time(values)


    def _day_of_week_count(year, week, weekday, begins_monday):
        first = _weekday(year, 1, 1)
        if not begins_monday:
            first = (first + 1) % 7
            weekday = (weekday + 1) % 7
        into = (7 - first) % 7
        if week == 0:
            return 1 + weekday - first
        return 1 + into + 7 * (week - 1) + weekday


    def _offset(text):
        if text == 'Z':
            return 0
        digits = text[1:].replace(':', '')
        seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
        return -seconds if text[0] == '-' else seconds
    """#
}
