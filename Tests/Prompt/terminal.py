"""Runs a program on a pseudo-terminal: keys in, a screen out."""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time

from screen import Screen


class Terminal:
    """A program and its screen. `wait_for` reads until something is seen, or fails with the screen."""

    def __init__(self, command, rows=24, columns=80, **environment):
        self.screen = Screen(rows, columns)
        self.raw = ""
        self.status = None
        settings = {
            **os.environ, "TERM": "xterm", "NO_COLOR": "1", "INPUTRC": "/dev/null",
            "BATON_HISTORY": "/dev/null", "LC_ALL": "C.UTF-8", **environment}
        self.started = time.monotonic()
        self.process, self.descriptor = pty.fork()
        if self.process == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            for name in ("LINES", "COLUMNS"):
                settings.pop(name, None)
            os.execvpe(command[0], command, settings)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.close()

    def read(self, seconds):
        """Reads what comes within that time; False when nothing came."""
        ready, _, _ = select.select([self.descriptor], [], [], seconds)
        if not ready:
            return False
        try:
            text = os.read(self.descriptor, 65536).decode("utf-8", "replace")
        except OSError:
            text = ""
        if not text:
            self.wait()
            return False
        self.raw += text
        self.screen.feed(text)
        return True

    def settle(self, quiet=0.08, limit=5):
        """Reads until nothing comes for a while."""
        end = time.monotonic() + limit
        while time.monotonic() < end and self.read(quiet):
            pass
        return self

    def run_for(self, seconds):
        """Reads for that long."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.read(left)
        return self

    def wait_for(self, seen, limit=10):
        """Reads until `seen` is on the screen: a text, or a function of the screen."""
        look = seen if callable(seen) else lambda screen: seen in screen.text()
        end = time.monotonic() + limit
        while not look(self.screen):
            left = end - time.monotonic()
            if left <= 0 or (not self.read(min(left, 0.2)) and self.status is not None):
                raise AssertionError(f"not seen: {seen!r}\n{self.screen.text()}")
        return self

    def prompt(self, text=">>>", limit=10):
        """Waits until the cursor stands behind an empty prompt."""
        def ready(screen):
            line, column = screen.cursor_line()
            return line.strip() == text and column == len(text) + 1
        return self.wait_for(ready, limit)

    def type(self, keys):
        os.write(self.descriptor, keys.encode())
        return self

    def enter(self, line, prompt=">>>"):
        """Types a line and waits for the next prompt."""
        self.type(line + "\r")
        time.sleep(0.02)
        return self.settle().prompt(prompt)

    def resize(self, rows, columns):
        self.screen.resize(rows, columns)
        fcntl.ioctl(self.descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        return self

    def wait(self, limit=10):
        """The exit status, once the program has ended."""
        end = time.monotonic() + limit
        while self.status is None:
            done, status = os.waitpid(self.process, os.WNOHANG)
            if done:
                self.status = os.waitstatus_to_exitcode(status)
            elif time.monotonic() > end:
                raise AssertionError(f"it does not end\n{self.screen.text()}")
            else:
                self.drain()
        return self.status

    def drain(self):
        ready, _, _ = select.select([self.descriptor], [], [], 0.02)
        if ready:
            try:
                text = os.read(self.descriptor, 65536).decode("utf-8", "replace")
                self.raw += text
                self.screen.feed(text)
            except OSError:
                time.sleep(0.01)

    def cpu_seconds(self):
        """What the process has used so far."""
        with open(f"/proc/{self.process}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self):
        if self.status is None:
            os.kill(self.process, signal.SIGKILL)
            os.waitpid(self.process, 0)
            self.status = -9
        os.close(self.descriptor)
