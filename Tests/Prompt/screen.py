"""A small terminal: what a program writes to it, as the rows that a person would see."""

import re
import unicodedata

ESCAPE = re.compile(r"\x1b\[([?>]?)([\d;]*)([A-Za-z@`])")


class Screen:
    """Rows of characters and a cursor. Rows that scroll off the top are kept in `history`."""

    def __init__(self, rows=24, columns=80):
        self.rows, self.columns = rows, columns
        self.cells = [[" "] * columns for _ in range(rows)]
        self.history = []
        self.row = self.column = 0
        self.rest = ""
        self.is_wrapping = False

    def lines(self):
        """Everything that was shown, from the first row that scrolled off to the last one in use."""
        shown = self.history + ["".join(row).rstrip() for row in self.cells]
        while shown and not shown[-1]:
            shown.pop()
        return shown

    def text(self):
        return "\n".join(self.lines())

    def cursor_line(self):
        """The row with the cursor, and the column in it."""
        return "".join(self.cells[self.row]).rstrip(), self.column

    def resize(self, rows, columns):
        """As a terminal that cuts its rows; the cursor keeps its place."""
        while rows < self.rows and self.row >= rows:
            self.history.append("".join(self.cells.pop(0)).rstrip())
            self.rows -= 1
            self.row -= 1
        self.cells = [(row + [" "] * columns)[:columns] for row in self.cells[:rows]]
        self.cells += [[" "] * columns for _ in range(rows - len(self.cells))]
        self.rows, self.columns = rows, columns
        self.column = min(self.column, columns - 1)

    def feed(self, text):
        text = self.rest + text
        self.rest = ""
        position = 0
        while position < len(text):
            character = text[position]
            if character == "\x1b":
                found = ESCAPE.match(text, position)
                if found:
                    position = found.end()
                    if not found[1]:
                        self.escape(found[3], found[2])
                    continue
                if len(text) - position < 16 and re.fullmatch(r"\x1b(\[[?>]?[\d;]*)?", text[position:]):
                    self.rest = text[position:]
                    return
                position += 2
                continue
            position += 1
            self.put(character)

    def put(self, character):
        if character == "\n":
            self.down()
            self.is_wrapping = False
        elif character == "\r":
            self.column = 0
            self.is_wrapping = False
        elif character == "\b":
            self.column = max(self.column - 1, 0)
            self.is_wrapping = False
        elif character == "\t":
            self.column = min(self.column // 8 * 8 + 8, self.columns - 1)
        elif character >= " " and not unicodedata.combining(character):
            if self.is_wrapping:
                self.column = 0
                self.down()
                self.is_wrapping = False
            self.cells[self.row][self.column] = character
            if self.column + 1 < self.columns:
                self.column += 1
            else:
                self.is_wrapping = True

    def down(self):
        if self.row + 1 < self.rows:
            self.row += 1
            return
        self.history.append("".join(self.cells.pop(0)).rstrip())
        self.cells.append([" "] * self.columns)

    def escape(self, kind, parameters):
        numbers = [int(part) if part else 0 for part in parameters.split(";")]
        count = max(numbers[0], 1)
        row = self.cells[self.row]
        self.is_wrapping = False
        if kind == "A":
            self.row = max(self.row - count, 0)
        elif kind == "B":
            self.row = min(self.row + count, self.rows - 1)
        elif kind == "C":
            self.column = min(self.column + count, self.columns - 1)
        elif kind == "D":
            self.column = max(self.column - count, 0)
        elif kind in "G`":
            self.column = min(count - 1, self.columns - 1)
        elif kind == "H":
            self.row = min(count - 1, self.rows - 1)
            self.column = min((numbers + [1])[1] - 1 if len(numbers) > 1 else 0, self.columns - 1)
        elif kind == "K":
            start, end = {0: (self.column, self.columns), 1: (0, self.column + 1)}.get(
                numbers[0], (0, self.columns))
            row[start:end] = [" "] * (end - start)
        elif kind == "J":
            if numbers[0] == 2:
                self.cells = [[" "] * self.columns for _ in range(self.rows)]
            else:
                row[self.column:] = [" "] * (self.columns - self.column)
                for below in range(self.row + 1, self.rows):
                    self.cells[below] = [" "] * self.columns
        elif kind == "P":
            del row[self.column:self.column + count]
            row += [" "] * (self.columns - len(row))
        elif kind == "@":
            row[self.column:self.column] = [" "] * count
            del row[self.columns:]
