// The text of module textwrap.

enum TextwrapText {
  static let source = #"""
    __all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

    _whitespace = '\t\n\x0b\x0c\r '
    _blanks = {ord(character): ord(' ') for character in _whitespace}


    def _is_letter(character):
        return character == '_' or character.isalnum() and not character.isdecimal()


    def _is_word(character):
        return character == '_' or character.isalnum()


    def _starts_dash(text, index):
        # Where a dash of two or more hyphens between words ends, 0 where there is none.
        before = text[index - 1:index]
        if not before or not (_is_word(before) or before in '!"\'&.,?'):
            return 0
        end = index
        while text[end:end + 1] == '-':
            end += 1
        return end if end - index >= 2 and end < len(text) and _is_word(text[end]) else 0


    def _breaks_after(text, index):
        # Whether a word may be broken after the hyphen at index.
        after = text[index + 1:index + 4]
        if not after or not _is_letter(after[0]):
            return False
        if not (len(after) > 1 and _is_letter(after[1])
                or len(after) > 2 and after[1] == '-' and _is_letter(after[2])):
            return False
        before = text[max(index - 3, 0):index]
        if not before or not _is_letter(before[-1]):
            return False
        return (len(before) > 1 and _is_letter(before[-2])
                or len(before) > 2 and before[-2] == '-' and _is_letter(before[-3]))


    def _word_end(text, index, hyphens):
        end = index + 1
        size = len(text)
        while end < size:
            character = text[end]
            if character in _whitespace:
                return end
            if hyphens and character == '-':
                if _breaks_after(text, end):
                    return end + 1
                if _starts_dash(text, end):
                    return end
            end += 1
        return size


    def _chunks(text, hyphens):
        result = []
        index, size = 0, len(text)
        while index < size:
            character = text[index]
            end = index
            if character in _whitespace:
                while end < size and text[end] in _whitespace:
                    end += 1
            else:
                if hyphens and character == '-':
                    end = _starts_dash(text, index)
                if end <= index:
                    end = _word_end(text, index, hyphens)
            result.append(text[index:end])
            index = end
        return result


    class TextWrapper:
        def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True,
                     replace_whitespace=True, fix_sentence_endings=False, break_long_words=True,
                     drop_whitespace=True, break_on_hyphens=True, tabsize=8, *, max_lines=None,
                     placeholder=' [...]'):
            self.width, self.max_lines, self.placeholder = width, max_lines, placeholder
            self.initial_indent, self.subsequent_indent = initial_indent, subsequent_indent
            self.expand_tabs, self.tabsize = expand_tabs, tabsize
            self.replace_whitespace, self.drop_whitespace = replace_whitespace, drop_whitespace
            self.break_long_words, self.break_on_hyphens = break_long_words, break_on_hyphens
            self.fix_sentence_endings = fix_sentence_endings

        def _munge_whitespace(self, text):
            if self.expand_tabs:
                text = text.expandtabs(self.tabsize)
            return text.translate(_blanks) if self.replace_whitespace else text

        def _split(self, text):
            return _chunks(text, self.break_on_hyphens is True)

        def _fix_sentence_endings(self, chunks):
            for index in range(len(chunks) - 1):
                if chunks[index + 1] == ' ':
                    end = chunks[index]
                    if end[-1] in '"\'' and len(end) > 1:
                        end = end[:-1]
                    if len(end) > 1 and end[-1] in '.!?' and 'a' <= end[-2] <= 'z':
                        chunks[index + 1] = '  '

        def _handle_long_word(self, reversed_chunks, cur_line, cur_len, width):
            if not self.break_long_words:
                if not cur_line:
                    cur_line.append(reversed_chunks.pop())
                return
            room = 1 if width < 1 else width - cur_len
            word = reversed_chunks.pop()
            if self.break_on_hyphens and len(word) > room:
                # Behind the last hyphen that fits, if something else stands before it.
                head = word[:max(word.rfind('-', 0, room), 0)]
                room = len(head) + 1 if head.strip('-') else room
            cur_line.append(word[:room])
            reversed_chunks.append(word[room:])

        def _wrap_chunks(self, chunks):
            self._check_widths()
            lines = []
            chunks.reverse()
            while chunks:
                indent = self._indent_of(len(lines))
                room = self.width - len(indent)
                line, length = self._next_line(chunks, room, bool(lines))
                if not line:
                    continue
                if self._fits(chunks, len(lines) + 1, length <= room):
                    lines.append(indent + ''.join(line))
                    continue
                self._shorten(lines, line, length, room, indent)
                break
            return lines

        def _check_widths(self):
            if self.width <= 0:
                raise ValueError(f'invalid width {self.width!r} (must be > 0)')
            if self.max_lines is None:
                return
            needed = self._indent_of(1 if self.max_lines > 1 else 0) + self.placeholder.lstrip()
            if len(needed) > self.width:
                raise ValueError('placeholder too large for max width')

        def _indent_of(self, number):
            return self.subsequent_indent if number else self.initial_indent

        def _next_line(self, chunks, room, is_later):
            drops = self.drop_whitespace
            if drops and is_later and not chunks[-1].strip():
                chunks.pop()
            line, length = [], 0
            while chunks and length + len(chunks[-1]) <= room:
                line.append(chunks.pop())
                length += len(line[-1])
            if chunks and len(chunks[-1]) > room:
                self._handle_long_word(chunks, line, length, room)
                length = len(''.join(line))
            if drops and line and not line[-1].strip():
                length -= len(line.pop())
            return line, length

        def _fits(self, rest, count, is_short):
            # Whether a line may stand as it is: others may follow, or nothing is left for them.
            if self.max_lines is None or count < self.max_lines:
                return True
            is_last = not rest or (
                self.drop_whitespace and len(rest) == 1 and not rest[0].strip())
            return is_last and is_short

        def _shorten(self, lines, line, length, width, indent):
            sign = self.placeholder
            while line:
                if length + len(sign) <= width and line[-1].strip():
                    lines.append(f'{indent}{"".join(line)}{sign}')
                    return
                length -= len(line.pop())
            before = lines[-1].rstrip() if lines else None
            if before is not None and len(before + sign) <= self.width:
                lines[-1] = before + sign
            else:
                lines.append(indent + sign.lstrip())

        def _split_chunks(self, text):
            return self._split(self._munge_whitespace(text))

        def wrap(self, text):
            chunks = self._split_chunks(text)
            if self.fix_sentence_endings:
                self._fix_sentence_endings(chunks)
            return self._wrap_chunks(chunks)

        def fill(self, text):
            return '\n'.join(self.wrap(text))


    def wrap(text, width=70, **kwargs):
        return TextWrapper(width=width, **kwargs).wrap(text)


    def fill(text, width=70, **kwargs):
        return TextWrapper(width=width, **kwargs).fill(text)


    def shorten(text, width, **kwargs):
        return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


    def dedent(text):
        if not isinstance(text, str):
            raise TypeError(
                'cannot use a string pattern on a bytes-like object'
                if isinstance(text, (bytes, bytearray, memoryview)) else
                f'expected string or bytes-like object, got {type(text).__name__!r}')
        lines = text.split('\n')
        margin = None
        for index, line in enumerate(lines):
            body = line.lstrip(' \t')
            if not body:
                lines[index] = ''
                continue
            own = line[:len(line) - len(body)]
            if margin is None:
                margin = own
            elif not own.startswith(margin):
                size = 0
                for a, b in zip(margin, own):
                    if a != b:
                        break
                    size += 1
                margin = margin[:size]
        if margin:
            size = len(margin)
            lines = [line[size:] for line in lines]
        return '\n'.join(lines)


    def indent(text, prefix, predicate=None):
        result = []
        for line in text.splitlines(True):
            wanted = predicate(line) if predicate is not None else line and not line.isspace()
            if wanted:
                result.append(prefix)
            result.append(line)
        return ''.join(result)
    """#
}
