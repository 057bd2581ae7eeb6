"""Random asyncio programs: tasks, gather, cancel, timeouts, locks, queues, events, futures, callbacks, generators.

A program logs the order of its events. It waits by `sleep(0)`, or by delays that are different powers of two
milliseconds, so that no two sums of them are equal and the order on a real clock is always the same.
`random_asyncio.py --count 1000 --seed S --baton PATH --jobs 2`.
"""

import generated
from dice import Dice

HEAD = '''import asyncio
import contextlib
import contextvars
import inspect
import time
import weakref

tasks = []
{ticking}

class Err(Exception):
    pass


def told(error):
    text = f"{{type(error).__name__}}{{error.args}}"
    if error.__cause__ is not None:
        return text + " from " + told(error.__cause__)
    if error.__context__ is not None and not error.__suppress_context__:
        return text + " in " + told(error.__context__)
    return text


def state(future):
    if not future.done():
        return "pending"
    if future.cancelled():
        return "cancelled"
{reading}

def done(future):
    name = future.get_name() if isinstance(future, asyncio.Task) else "future"
    log("callback", name, state(future))


def spawn(coroutine, name, watched):
    task = asyncio.create_task(coroutine, name=name and f"{{name}}.{{len(tasks)}}")
    if watched:
        task.add_done_callback(done)
    tasks.append(task)
    return task


class Manager:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        log(self.name, "entering")
        await asyncio.sleep(0)
        return self.name

    async def __aexit__(self, kind, error, trace):
        log(self.name, "leaving", kind and kind.__name__)
        await asyncio.sleep(0)
        return self.swallow and kind is Err


variable = contextvars.ContextVar("variable", default="unset")


@contextlib.asynccontextmanager
async def managed(name):
    log(name, "managed begins")
    await asyncio.sleep(0)
    try:
        yield name
    except Err as error:
        log(name, "managed caught", told(error))
        raise
    finally:
        await asyncio.sleep(0)
        log(name, "managed ends")


class Custom:
    def __init__(self, turns, value):
        self.turns, self.value = turns, value

    def __await__(self):
        for number in range(self.turns):
            yield
        return self.value


def shown(thing):
    """A repr without the folders of the library."""
    first, *others = repr(thing).split(" at /")
    return " at /".join([first] + [part.partition("/lib/python3.13/")[2] or part for part in others])


def carried(future):
    log("in context", variable.get(), state(future))


def broken(*args):
    raise Err("broken", len(args))


def handler(loop, context):
    words = sorted(key for key in context if key != "handle")
    log("handler", context["message"].partition(" at ")[0], words, told(context.get("exception", Err())))
    if context.get("again"):
        raise Err("handler")


def work(seconds, value):
    time.sleep(seconds)
    if value is None:
        raise Err("work")
    return value, variable.get()


class Relay:
    """Awaits by way of a coroutine's own iterator."""

    def __init__(self, coroutine):
        self.coroutine = coroutine

    def __await__(self):
        return (yield from self.coroutine.__await__())

    def __del__(self):
        # Where it is dropped depends on what holds an exception.
        self.coroutine.close()


class Twice:
    """Awaits two things, one after the other, and swallows an Err of the first."""

    def __init__(self, one, two):
        self.one, self.two = one, two

    def __await__(self):
        try:
            first = yield from self.one.__await__()
        except Err as error:
            first = told(error)
        second = yield from self.two.__await__()
        return first, second

    def __del__(self):
        for each in self.one, self.two:
            if not isinstance(each, Custom):
                each.close()


class Steps:
    """An asynchronous iterator; it may wait at each step, and end early with an error."""

    def __init__(self, limit, waits, bad):
        self.at, self.limit, self.waits, self.bad = 0, limit, waits, bad

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.at += 1
        if self.waits:
            await asyncio.sleep(0)
        if self.at == self.bad:
            raise Err("steps")
        if self.at > self.limit:
            raise StopAsyncIteration
        return self.at


class Stubborn:
    """Its end waits a turn, and may fail or swallow a cancellation."""

    def __init__(self, fails, swallows):
        self.fails, self.swallows = fails, swallows

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        if self.fails:
            raise Err("stubborn")
        return self.swallows and kind is asyncio.CancelledError


class Heard(asyncio.Future):
    def cancel(self, msg=None):
        log("heard cancel", msg, self.done())
        return super().cancel(msg)

    def set_result(self, result):
        log("heard result", result)
        super().set_result([result])


class OwnTask(asyncio.Task):
    def cancel(self, msg=None):
        answer = super().cancel(msg)
        log("own cancel", self.get_name(), msg, answer, self.cancelling())
        return answer


class Unique(asyncio.Queue):
    def _put(self, item):
        if item not in self._queue:
            super()._put(item)


made = []


def own_factory(loop, coro, **options):
    task = OwnTask(coro, loop=loop, **options)
    made.append(task)
    return task


def counting_task(coro, **options):
    task = asyncio.Task(coro, **options)
    made.append(task)
    return task


def counting_factory(loop, coro, **options):
    task = asyncio.Task(coro, loop=loop, **options)
    task.made_by = len(tasks)
    made.append(task)
    return task


def eager_factory(loop, coro, **options):
    task = asyncio.eager_task_factory(loop, coro, **options)
    made.append(task)
    return task


def leave(loop):
    left = sorted(asyncio.all_tasks(loop), key=order)
    for task in left:
        task.cancel()
    if left:
        print(loop.run_until_complete(asyncio.wait(left)) and [state(task) for task in left])


def order(task):
    return task.get_name(), tasks.index(task) if task in tasks else made.index(task) if task in made else 0


alive, silent = 0, False
used = set()


def once(delay):
    """The delay where it is asked for first, and none after that: no two sums of delays are equal."""
    if delay in used:
        return 0
    used.add(delay)
    return delay


def aside(delay, value, call):
    """Work in a thread that takes its time: one without a delay would race with the loop."""
    return call(delay, value) if once(delay) else asyncio.sleep(0, value)


async def numbers(name, limit, bad):
    global alive
    alive += 1
    try:
        for number in range(limit):
            log(name, "yields", number)
            yield number
            await asyncio.sleep(0)
            if number == bad:
                raise Err(name)
    finally:
        # Several that are left at the end are closed in the order of a set of addresses.
        alive -= 1
        if not silent:
            log(name, "closing")
        await asyncio.sleep(0)
        if not silent:
            log(name, "closed")

'''

READING = '''    if future.exception() is not None:
        return told(future.exception())
    return f"result {future.result()!r}"
'''

UNREAD = '''    return "done"
'''

TICKING = '''turn = 0


def log(*parts):
    print(turn, *parts)


def tick():
    global turn
    turn += 1
    if turn < 400:
        asyncio.get_running_loop().call_soon(tick)

'''

STILL = '''

def log(*parts):
    print(*parts)

'''

KINDS = {
    "log": 6, "sleep": 14, "value": 3, "delay": 10, "nested": 10, "spawn": 12, "await_task": 8, "gather": 9,
    "wait_for": 7, "timeout": 6, "shield": 4, "wait": 5, "event": 8, "lock": 6, "queue": 8, "future": 8,
    "raise": 4, "try": 12, "cancel": 8, "async_for": 5, "comprehension": 3, "manager": 5, "loop": 4,
    "callback": 6, "states": 4, "custom": 3, "return": 2, "uncancel": 2, "if": 3, "current": 2,
    "as_callback": 2, "group": 5, "semaphore": 5, "condition": 4, "barrier": 3, "as_completed": 4, "other_queue": 4,
    "generator": 4, "stack": 2, "context": 3, "eager": 2, "join": 2, "timeout_at": 2,
    "repr": 5, "handles": 4, "done_callback": 4, "own_context": 3, "thread": 3, "failing_callback": 3,
    "shielded": 2, "uncancelled": 3, "put_down": 2, "barrier_block": 2, "task_facts": 3, "ensure": 3,
    "several": 3, "reschedule": 2, "broken_generator": 3, "stack_errors": 2, "misuse": 3, "wait_more": 2,
    "cancel_later": 3, "exception_read": 2,
    "relay": 3, "steps": 3, "stubborn": 3, "own_future": 3, "own_queue": 2, "nested_groups": 4, "group_child": 3,
    "gather_more": 4, "wait_for_more": 3, "predicate": 3, "parties": 2, "put_off": 2, "timeouts": 3, "eager_start": 2,
    "in_context": 2, "cut_cleanup": 3, "shared_coroutine": 1, "held": 2, "all_at_once": 3,
}

# How a program is run: the text around `main()`.
RUNS = {
    "print(asyncio.run(main()))": 60,
    "print(asyncio.run(main(), debug=False))": 2,
    "with asyncio.Runner() as runner:\n    print(runner.run(main()))\n    print(runner.run(quick(5)))": 5,
    "runner = asyncio.Runner(loop_factory=asyncio.new_event_loop)\nprint(runner.run(main()))\n"
    "print(runner.get_loop().is_closed())\nrunner.close()\nrunner.close()": 3,
    "loop = asyncio.new_event_loop()\nprint(loop.run_until_complete(main()))\nprint(loop.is_running())\nleave(loop)\n"
    "loop.run_until_complete(loop.shutdown_asyncgens())\nloop.close()\nprint(loop)": 5,
    "loop = asyncio.new_event_loop()\nasyncio.set_event_loop(loop)\nending = loop.create_task(main())\n"
    "ending.add_done_callback(lambda task: loop.stop())\nloop.run_forever()\nprint(state(ending))\nleave(loop)\nloop.close()": 3,
    "try:\n    print(asyncio.run(main()))\nexcept BaseException as error:\n    print('run raised', told(error))": 6,
}


class Writer:
    """Writes one program; every choice comes from the dice."""

    def __init__(self, index: int, seed: int, kinds: dict):
        self.dice = Dice(seed * 1000003 + index)
        self.kinds = dict(kinds)
        # Which task factory the program has.
        self.factory = self.dice.below(100)
        self.timed = self.dice.chance(40)
        self.delays = self.dice.shuffled([4, 8, 16, 32, 64]) if self.timed else []
        if not self.timed:
            self.kinds["delay"] = 0
        for kind in self.dice.shuffled(sorted(self.kinds))[:self.dice.below(12)]:
            if kind not in ("sleep", "spawn", "log"):
                self.kinds[kind] = 0
        self.lines, self.depth = [], 0
        self.marks = self.names = self.variables = 0
        self.calls_left = 0

    # --- writing

    def line(self, text: str):
        self.lines.append("    " * self.depth + text)

    def block(self, head: str, write):
        self.line(head)
        self.depth += 1
        write()
        self.depth -= 1

    def mark(self) -> str:
        self.marks += 1
        return f"s{self.marks}"

    def name(self) -> str:
        self.names += 1
        return f"t{self.names}"

    def variable(self) -> str:
        self.variables += 1
        return f"x{self.variables}"

    def value(self) -> str:
        return self.dice.pick(["1", "2", "None", "'v'", "[]", "True"])

    def delay(self) -> str:
        """A delay nobody else has, or none at all."""
        return f"once({self.delays.pop() / 1000})" if self.delays else "0"

    def limit(self) -> str:
        """The argument of a timeout."""
        choice = self.dice.below(10)
        if choice < 4 and self.delays:
            return self.delay()
        return ["None", "0", "-1", "5", "5", "5", "0", "None", "5", "5"][choice]

    # --- pieces

    def coroutine(self) -> str:
        """An expression that makes a coroutine."""
        if self.level == 0 or self.calls_left <= 0 or self.dice.chance(20):
            return self.dice.pick([
                "asyncio.sleep(0)", f"asyncio.sleep(0, {self.value()})", "quick(1)", "slow(2)", "fail(3)",
                "quick(4)", "slow(1)"])
        self.calls_left -= 1
        return f"w{self.dice.below(self.level)}({self.value()})"

    def awaitable(self) -> str:
        """An expression for gather, shield and wait_for."""
        choice = self.dice.below(10)
        if choice < 6:
            return self.coroutine()
        if choice < 8:
            return f"spawn({self.coroutine()}, {self.task_name()}, {self.dice.chance(50)})"
        return f"futures[{self.dice.below(3)}]"

    def task_name(self) -> str:
        return "None" if self.dice.chance(20) else f'"{self.name()}"'

    def guarded(self, text: str, swallow: bool = False):
        """A statement inside a try that reports what it raises; the cancelled go on only where they end at once."""
        who = self.mark()

        def handlers():
            kind = self.dice.pick(["Err", "Exception", "Exception", "BaseException", "asyncio.CancelledError"])
            if kind == "asyncio.CancelledError":
                kinds = [kind, "Exception"]
            elif kind == "BaseException":
                kinds = ["asyncio.CancelledError", "Exception"]
            else:
                kinds = [kind] if kind == "Exception" else [kind, "Exception"]
            for each in kinds:
                self.line(f"except {each} as error:")
                self.depth += 1
                self.line(f'log(me, "{who} caught", told(error))')
                if each == "asyncio.CancelledError":
                    if self.dice.chance(30):
                        self.line("await asyncio.sleep(0)")
                    self.line(self.dice.pick(["raise", "raise", "return 'swallowed'"]))
                elif self.dice.chance(15):
                    self.line(self.dice.pick([
                        "raise", f'raise Err("{who}") from error', f'raise Err("{who}")',
                        f'raise Err("{who}") from None']))
                self.depth -= 1

        def body():
            for each in text.split("\n"):
                self.line(each)

        self.block("try:", body)
        handlers()
        if self.dice.chance(20):
            self.block("else:", lambda: self.line(f'log(me, "{who} fine")'))
        if self.dice.chance(35):
            def last():
                self.line(f'log(me, "{who} finally")')
                if self.dice.chance(40):
                    self.line("await asyncio.sleep(0)")
                    self.line(f'log(me, "{who} finally done")')
            self.block("finally:", last)

    def said(self, expression: str) -> str:
        """A statement that awaits and logs the value."""
        return f'log(me, "{self.mark()}", {expression})'

    def awaiting(self, expression: str):
        if self.dice.chance(65):
            self.guarded(self.said("await " + expression))
        else:
            self.line(self.said("await " + expression))

    # --- statements

    def statements(self, count: int):
        for _ in range(count):
            self.statement()

    def few(self):
        self.statements(self.dice.between(1, 2))

    def statement(self):
        kind = self.dice.weighted(self.kinds)
        if self.depth > 5 and kind in ("nested_groups", "group_child", "timeouts", "stubborn", "steps", "cut_cleanup", "try", "loop", "lock", "timeout", "manager", "async_for", "if", "group",
                                      "semaphore", "stack", "timeout_at", "context", "several", "uncancelled",
                                      "reschedule"):
            kind = "sleep"
        getattr(self, "write_" + kind)()

    def write_log(self):
        self.line(f'log(me, "{self.mark()}")')

    def write_sleep(self):
        for _ in range(self.dice.weighted({1: 6, 2: 2, 3: 1})):
            self.line("await asyncio.sleep(0)")
        if self.dice.chance(50):
            self.write_log()

    def write_value(self):
        self.line(self.said(f"await asyncio.sleep(0, {self.value()}), await asyncio.sleep(0)"))

    def write_delay(self):
        if not self.delays or self.in_loop:
            return self.write_sleep()
        delay = self.delay()
        self.line(f"await asyncio.sleep({delay})")
        self.line(f'log(me, "slept {delay}")')

    def write_nested(self):
        self.awaiting(self.coroutine())

    def write_spawn(self):
        variable = self.variable()
        self.line(f"{variable} = spawn({self.coroutine()}, {self.task_name()}, {self.dice.chance(50)})")
        self.own.append(variable)
        if self.dice.chance(20):
            self.line(f"log({variable}.get_name(), state({variable}))")

    def write_await_task(self):
        if not self.own:
            return self.write_spawn()
        self.awaiting(self.dice.pick(self.own))

    def write_gather(self):
        parts = [self.awaitable() for _ in range(self.dice.weighted({0: 1, 1: 3, 2: 6, 3: 4}))]
        if self.dice.chance(40):
            parts.append("return_exceptions=True")
        text = f"asyncio.gather({', '.join(parts)})"
        if self.dice.chance(20):
            variable = self.variable()
            self.line(f"{variable} = {text}")
            self.line("await asyncio.sleep(0)")
            if self.dice.chance(50):
                self.line(f'log(me, "cancel gather", {variable}.cancel())')
            self.guarded(self.said("await " + variable))
        else:
            self.awaiting(text)

    def write_wait_for(self):
        self.awaiting(f"asyncio.wait_for({self.awaitable()}, {self.limit()})")

    def write_timeout(self):
        variable = self.variable()
        mark = self.mark()

        def body():
            self.few()
            self.line(self.said(f"await {self.coroutine()}"))
            if self.dice.chance(25):
                self.line(f"{variable}.reschedule({self.dice.pick(['None', 'asyncio.get_running_loop().time() - 1'])})")
                self.line("await asyncio.sleep(0)")

        def guard():
            self.block(f"async with asyncio.timeout({self.limit()}) as {variable}:", body)
            self.line(f'log(me, "{mark} in time", {variable}.expired())')

        self.block("try:", guard)
        def handler():
            self.line(f'log(me, "{mark} late", told(error))')
        self.block("except (TimeoutError, Err) as error:", handler)

    def write_shield(self):
        self.awaiting(f"asyncio.shield({self.awaitable()})")

    def write_wait(self):
        if not self.own:
            self.write_spawn()
        some = ", ".join(sorted({self.dice.pick(self.own) for _ in range(2)}))
        when = self.dice.pick(["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"])
        limit = self.dice.pick(["None", "None", "0"])
        one, two = self.variable(), self.variable()
        text = f"{one}, {two} = await asyncio.wait([{some}], timeout={limit}, return_when=asyncio.{when})"
        text += f'\nlog(me, "{self.mark()} waited", len({one}), len({two}))'
        if self.dice.chance(50):
            self.guarded(text)
        else:
            for each in text.split("\n"):
                self.line(each)

    def write_event(self):
        event = f"events[{self.dice.below(2)}]"
        choice = self.dice.below(10)
        if choice < 4:
            self.line(f"{event}.set()")
        elif choice < 5:
            self.line(f"{event}.clear()")
        elif choice < 6:
            self.line(f'log(me, "{self.mark()} set", {event}.is_set())')
        else:
            self.awaiting(f"{event}.wait()")

    def write_lock(self):
        lock = f"locks[{self.dice.below(2)}]"
        if self.held and self.dice.chance(80):
            return self.write_sleep()
        mark = self.mark()

        def body():
            self.held += 1
            self.line(f'log(me, "{mark} has the lock")')
            self.few()
            self.held -= 1

        if self.dice.chance(80):
            self.block(f"async with {lock}:", body)
        else:
            self.line(f"await {lock}.acquire()")
            self.block("try:", body)
            self.block("finally:", lambda: self.line(f"{lock}.release()"))
        self.line(f'log(me, "{mark} let go", {lock}.locked())')

    def write_queue(self):
        queue = f"queues[{self.dice.below(2)}]"
        choice = self.dice.below(12)
        if choice < 3:
            self.awaiting(f"{queue}.put({self.value()})")
        elif choice < 6:
            self.awaiting(f"{queue}.get()")
        elif choice < 8:
            self.guarded(f"{queue}.put_nowait({self.value()})")
        elif choice < 10:
            self.guarded(self.said(f"{queue}.get_nowait()"))
        elif choice < 11:
            self.line(self.said(f"{queue}.qsize(), {queue}.empty(), {queue}.full()"))
        else:
            self.guarded(f"{queue}.task_done()")

    def write_future(self):
        future = f"futures[{self.dice.below(3)}]"
        choice = self.dice.below(10)
        if choice < 3:
            self.awaiting(future)
        elif choice < 5:
            self.guarded(f"{future}.set_result({self.value()})")
        elif choice < 6:
            self.guarded(f'{future}.set_exception(Err("{self.mark()}"))')
        elif choice < 7:
            self.line(self.said(f"{future}.cancel()"))
        elif choice < 8:
            self.line(f"{future}.add_done_callback(done)")
        elif choice < 9:
            self.guarded(self.said(f"{future}.result()"))
        else:
            self.line(self.said(f"{future}.done(), {future}.cancelled()"))

    def write_raise(self):
        mark = self.mark()
        self.line(f"if {self.dice.pick(['value', 'not value', 'True'])}:")
        self.line("    " + self.dice.pick([
            f'raise Err("{mark}")', f'raise Err("{mark}") from ValueError(1)', "raise ValueError", "{}['k']",
            f'raise asyncio.CancelledError("{mark}")' if self.dice.chance(30) else f'raise Err("{mark}")']))

    def write_try(self):
        mark = self.mark()
        self.block("try:", self.few)
        choice = self.dice.below(10)
        if choice < 6:
            def handler():
                self.line(f'log(me, "{mark} caught", told(error))')
                if self.dice.chance(40):
                    self.few()
            self.block(f"except {self.dice.pick(['Err', 'Exception', '(Err, ValueError)'])} as error:", handler)
        elif choice < 8:
            def cancelled():
                self.line(f'log(me, "{mark} cancelled", told(error))')
                self.line(self.dice.pick(["await asyncio.sleep(0)", "pass"]))
                self.line(self.dice.pick(["raise", "raise", f"return '{mark}'", f'raise Err("{mark}")']))
            self.block("except asyncio.CancelledError as error:", cancelled)
        if choice >= 8 or self.dice.chance(40):
            def last():
                self.line(f'log(me, "{mark} finally")')
                for _ in range(self.dice.below(3)):
                    self.line("await asyncio.sleep(0)")
                self.line(f'log(me, "{mark} finally done")')
            self.block("finally:", last)

    def write_cancel(self):
        message = self.dice.pick(["", "", f'"{self.mark()}"'])
        if self.own and self.dice.chance(60):
            self.line(self.said(f"{self.dice.pick(self.own)}.cancel({message})"))
        else:
            mark = self.mark()
            self.block("if tasks:", lambda: self.line(
                f'log(me, "{mark} cancels", tasks[{self.dice.below(12)} % len(tasks)].cancel({message}))'))

    def write_async_for(self):
        name, limit = self.mark(), self.dice.between(1, 3)
        bad = self.dice.pick([9, 9, 9, 0, 1])
        variable = self.variable()

        def body():
            self.line(f'log(me, "{name} got", {variable})')
            if self.dice.chance(30):
                self.line(f"if {variable} == {self.dice.below(2)}:")
                self.line("    " + self.dice.pick(["break", "break", "continue", "return 'left'", f'raise Err("{name}")']))
            loop, self.in_loop = self.in_loop, True
            if self.dice.chance(40):
                self.write_sleep()
            self.in_loop = loop

        def whole():
            self.block(f'async for {variable} in numbers("{name}", {limit}, {bad}):', body)
            if self.dice.chance(40):
                self.block("else:", lambda: self.line(f'log(me, "{name} ended")'))

        if bad == 9 or self.dice.chance(30):
            whole()
        else:
            self.block("try:", whole)
            self.block("except Err as error:", lambda: self.line(f'log(me, "{name} failed", told(error))'))

    def write_comprehension(self):
        name = self.mark()
        self.line(self.said(self.dice.pick([
            f'[n * 2 async for n in numbers("{name}", 2, 9)]',
            f'[await quick(n) async for n in numbers("{name}", 2, 9) if n]',
            "{n: await slow(n) for n in (1, 2)}",
            "await asyncio.gather(*[slow(n) for n in range(3)])"])))

    def write_manager(self):
        name = self.mark()
        swallow = self.dice.chance(50)
        self.block(f'async with Manager("{name}", {swallow}) as {self.variable()}:', self.few)
        self.line(f'log(me, "{name} after")')

    def write_loop(self):
        variable = self.variable()

        def body():
            loop, self.in_loop = self.in_loop, True
            calls, self.calls_left = self.calls_left, min(self.calls_left, 1)
            self.statements(2)
            self.calls_left, self.in_loop = max(0, calls - 2), loop

        self.block(f"for {variable} in range({self.dice.between(2, 3)}):", body)

    def write_callback(self):
        mark = self.mark()
        loop = "asyncio.get_running_loop()"
        choice = self.dice.below(10)
        if choice < 4:
            self.line(f'{loop}.call_soon(log, "{mark} soon")')
        elif choice < 6:
            self.line(f'{loop}.call_later(0, log, "{mark} later 0")')
        elif choice < 8 and self.delays and not self.in_loop:
            self.line(f'{loop}.call_later({self.delay()}, log, "{mark} later")')
        elif choice < 9:
            variable = self.variable()
            self.line(f'{variable} = {loop}.call_soon(log, "{mark} never")')
            self.line(f"{variable}.cancel()")
            self.line(f'log(me, {variable}.cancelled())')
        else:
            self.line(f"{loop}.call_soon(events[{self.dice.below(2)}].set)")

    def write_as_callback(self):
        self.line(f"asyncio.get_running_loop().call_soon(lambda: spawn(quick(7), {self.task_name()}, True))")

    def write_states(self):
        self.line('log(me, [state(task) for task in tasks])')

    def write_custom(self):
        self.line(self.said(f"await Custom({self.dice.below(3)}, {self.value()})"))

    def write_return(self):
        self.block(f"if {self.dice.pick(['value', 'not value'])}:", lambda: self.line(f'return "{self.mark()}"'))

    def write_uncancel(self):
        self.line(self.said("asyncio.current_task().cancelling()"))

    def write_current(self):
        self.line(self.said(self.dice.pick([
            "asyncio.current_task().get_name()", "len(asyncio.all_tasks())",
            "asyncio.current_task() in asyncio.all_tasks()"])))

    def write_if(self):
        self.block(f"if {self.dice.pick(['value', 'not value', 'len(tasks) % 2'])}:", self.few)
        if self.dice.chance(50):
            self.block("else:", self.few)

    def write_group(self):
        group, mark = self.variable(), self.mark()

        def body():
            # Several are cancelled in the order of a set of addresses.
            self.line(f"{group}.create_task({self.coroutine()})")
            self.few()

        def whole():
            self.block(f"async with asyncio.TaskGroup() as {group}:", body)

        self.block("try:", whole)
        self.block("except* Exception as group:", lambda: self.line(
            f'log(me, "{mark} group", sorted(told(error) for error in group.exceptions))'))

    def write_semaphore(self):
        semaphore, mark = f"semaphores[{self.dice.below(2)}]", self.mark()
        choice = self.dice.below(10)
        if choice < 6 and not self.held:
            def body():
                self.held += 1
                self.line(f'log(me, "{mark} in", {semaphore}.locked())')
                self.few()
                self.held -= 1

            self.block(f"async with {semaphore}:", body)
            self.line(f'log(me, "{mark} out", {semaphore}.locked())')
        elif choice < 8:
            self.guarded(f"{semaphore}.release()")
        else:
            self.awaiting(f"{semaphore}.acquire()")

    def write_condition(self):
        mark = self.mark()
        choice = self.dice.below(10)

        def body():
            if choice < 4:
                self.line(f"condition.{self.dice.pick(['notify()', 'notify(2)', 'notify_all()'])}")
            elif choice < 8:
                self.line(f'log(me, "{mark} notified", await condition.wait())')
            else:
                self.line("await condition.wait_for(lambda: events[0].is_set())")
            self.line(f'log(me, "{mark} with the condition")')

        if self.held:
            return self.write_sleep()
        self.block("async with condition:", body)

    def write_barrier(self):
        choice = self.dice.below(10)
        if choice < 7:
            self.awaiting("barrier.wait()")
        elif choice < 8:
            self.awaiting("barrier.reset()")
        elif choice < 9:
            self.awaiting("barrier.abort()")
        else:
            self.line(self.said("barrier.n_waiting, barrier.broken, barrier.parties"))

    def write_as_completed(self):
        # Coroutines begin in the order of a set of addresses: these are tasks.
        parts = ", ".join(
            f"spawn({self.coroutine()}, {self.task_name()}, False)" for _ in range(1 if self.factory < 10 else self.dice.between(1, 3)))
        limit = self.dice.pick(["None", "None", "5", "0"])
        variable, mark = self.variable(), self.mark()
        word = self.dice.pick(["for", "async for"])

        def body():
            self.line(f'log(me, "{mark} completed", await {variable})')

        def whole():
            self.block(f"{word} {variable} in asyncio.as_completed([{parts}], timeout={limit}):", body)

        self.block("try:", whole)
        self.block("except (Err, TimeoutError, ValueError, KeyError) as error:", lambda: self.line(
            f'log(me, "{mark} failed", told(error))'))

    def write_other_queue(self):
        queue = f"others[{self.dice.below(2)}]"
        choice = self.dice.below(10)
        if choice < 4:
            self.guarded(f"{queue}.put_nowait({self.dice.below(9)})")
        elif choice < 6:
            self.guarded(self.said(f"{queue}.get_nowait()"))
        elif choice < 8:
            self.awaiting(f"{queue}.get()")
        elif choice < 9:
            self.awaiting(f"{queue}.put({self.dice.below(9)})")
        else:
            self.line(f"{queue}.shutdown({self.dice.pick(['', 'immediate=True'])})")

    def write_join(self):
        if self.dice.chance(50):
            self.awaiting(f"asyncio.wait_for(queues[{self.dice.below(2)}].join(), {self.limit()})")
        else:
            self.guarded(f"queues[{self.dice.below(2)}].task_done()")

    def write_generator(self):
        variable, mark = self.variable(), self.mark()
        self.line(f'{variable} = numbers("{mark}", 3, {self.dice.pick([9, 9, 1])})')
        steps = ["await anext({0})", "await anext({0}, 'none')", "await {0}.asend(None)", "await {0}.aclose()",
                 "await {0}.athrow(Err('thrown'))", "await {0}.__anext__()"]

        def body():
            for _ in range(self.dice.between(1, 3)):
                self.line(self.said(self.dice.pick(steps).format(variable)))

        self.block("try:", body)
        self.block("except (Err, StopAsyncIteration) as error:", lambda: self.line(
            f'log(me, "{mark} stopped", told(error))'))
        if self.dice.chance(50):
            self.line(f"{variable} = None")

    def write_stack(self):
        variable, mark = self.variable(), self.mark()

        def body():
            self.line(f'await {variable}.enter_async_context(managed("{mark}"))')
            self.line(f'{variable}.push_async_callback(slow, 1)')
            self.line(f'{variable}.callback(log, "{mark} callback")')
            self.few()

        self.block(f"async with contextlib.AsyncExitStack() as {variable}:", body)
        if self.dice.chance(40):
            self.block(f'async with managed("{self.mark()}"):', self.few)
        if self.dice.chance(40):
            name = self.variable()

            def closing():
                self.line(f'log(me, "{mark} closing", await anext({name}))')

            self.block(f'async with contextlib.aclosing(numbers("{mark}", 3, 9)) as {name}:', closing)

    def write_context(self):
        choice = self.dice.below(10)
        if choice < 5:
            self.line(self.said("variable.get()"))
        elif choice < 8:
            self.line(f'variable.set("{self.mark()}")')
        else:
            name = self.variable()
            self.line(f'{name} = variable.set("{self.mark()}")')
            self.few()
            self.line(f"variable.reset({name})")

    def write_eager(self):
        name = self.variable()
        self.line(
            f"{name} = asyncio.eager_task_factory(asyncio.get_running_loop(), {self.coroutine()}, name='{self.name()}')")
        self.line(f"tasks.append({name})")
        self.line(self.said(f"state({name})"))

    def task(self) -> str:
        """An expression for a task that is there."""
        return self.dice.pick(self.own) if self.own else "asyncio.current_task()"

    def future(self) -> str:
        return f"futures[{self.dice.below(3)}]"

    def write_repr(self):
        thing = self.dice.pick([
            self.task(), self.task(), self.task(), self.future(), "events[0]", "locks[0]", "locks[1]", "queues[0]",
            "queues[1]", "others[0]", "others[1]", "semaphores[0]", "semaphores[1]", "condition", "barrier",
            "asyncio.get_running_loop()", "asyncio.timeout(None)", "asyncio.TaskGroup()", "asyncio.gather()"])
        self.line(self.said(f"shown({thing})"))

    def write_handles(self):
        variable, mark = self.variable(), self.mark()
        loop = "asyncio.get_running_loop()"
        choice = self.dice.below(10)
        if choice < 3:
            self.line(f'{variable} = {loop}.call_soon(log, "{mark} soon", variable.get())')
            self.line(self.said(f"shown({variable}), {variable}.cancelled()"))
        elif choice < 5:
            self.line(f'{variable} = {loop}.call_at({loop}.time() - 1, log, "{mark} past")')
            self.line(self.said(f"{variable}.when() < {loop}.time(), {variable}.cancelled()"))
        elif choice < 7:
            self.line(f'{variable} = {loop}.call_later(5, log, "{mark} never")')
            self.line(f"{variable}.cancel()")
            self.line(self.said(f"{variable}.cancelled(), type({variable}).__name__"))
        elif choice < 8:
            self.line(f'{loop}.call_soon_threadsafe(log, "{mark} threadsafe")')
        else:
            self.line(f'{loop}.call_soon({loop}.call_soon, log, "{mark} sooner")')

    def write_done_callback(self):
        task, choice = self.dice.pick([self.task(), self.future()]), self.dice.below(10)
        if choice < 3:
            self.line(f"{task}.add_done_callback(done)")
        elif choice < 6:
            name = self.variable()
            self.line(f"{name} = contextvars.copy_context()")
            self.line(f'{name}.run(variable.set, "{self.mark()}")')
            self.line(f"{task}.add_done_callback(carried, context={name})")
        elif choice < 8:
            self.line(f"{task}.add_done_callback(carried)")
        else:
            self.line(self.said(f"{task}.remove_done_callback(done)"))

    def write_own_context(self):
        name, task = self.variable(), self.variable()
        self.line(f"{name} = contextvars.copy_context()")
        if self.dice.chance(60):
            self.line(f'{name}.run(variable.set, "{self.mark()}")')
        self.line(f"{task} = asyncio.create_task({self.coroutine()}, context={name}, name='{self.name()}')")
        self.line(f"tasks.append({task})")
        self.own.append(task)
        if self.dice.chance(50):
            self.guarded(self.said(f"await {task}"))
            self.line(self.said(f"{name}[variable] if variable in {name} else 'none'"))

    def write_thread(self):
        if not self.delays or self.in_loop:
            return self.write_sleep()
        delay, value = self.delays.pop() / 1000, self.value()
        call = self.dice.pick([
            "asyncio.to_thread(work, delay, value)", "asyncio.to_thread(work, delay, value=value)",
            "asyncio.get_running_loop().run_in_executor(None, work, delay, value)",
            "asyncio.wait_for(asyncio.to_thread(work, delay, value), 5)"])
        self.awaiting(f"aside({delay}, {value}, lambda delay, value: {call})")

    def write_failing_callback(self):
        loop = "asyncio.get_running_loop()"
        choice = self.dice.below(10)
        if choice < 2:
            self.line(f"{loop}.call_soon(broken, 1)")
        elif choice < 5:
            self.line(f"{loop}.set_exception_handler({self.dice.pick(['handler', 'handler', 'None'])})")
            self.line(f"{loop}.call_soon(broken)")
        elif choice < 6:
            self.line(f'{loop}.call_exception_handler({{"message": "{self.mark()}", "again": {self.value()}}})')
        elif choice < 8:
            self.line(f'{loop}.call_exception_handler({{"message": "{self.mark()}", "exception": Err(1)}})')
        elif choice < 9:
            self.line(self.said(f"{loop}.get_exception_handler() is handler"))
        else:
            self.line(f"{self.task()}.add_done_callback(broken)")

    def write_shielded(self):
        inner, outer = self.variable(), self.variable()
        self.line(f"{inner} = spawn({self.coroutine()}, {self.task_name()}, True)")
        self.own.append(inner)
        self.line(f"{outer} = asyncio.shield({inner})")
        self.line("await asyncio.sleep(0)")
        self.line(self.said(f"{outer}.cancel(), state({inner})"))
        self.guarded(self.said(f"await {outer}"))

    def write_uncancelled(self):
        mark = self.mark()
        self.block("try:", self.few)

        def cancelled():
            self.line("this = asyncio.current_task()")
            self.line(f'log(me, "{mark} cancelled", this.cancelling(), this.uncancel(), told(error))')
            if self.dice.chance(50):
                self.line("await asyncio.sleep(0)")
                self.line(f'log(me, "{mark} goes on")')

        self.block("except asyncio.CancelledError as error:", cancelled)

    def write_put_down(self):
        queue = self.dice.pick(["queues[0]", "queues[1]", "others[0]", "others[1]"])
        if self.dice.chance(30):
            self.line(f"{queue}.shutdown({self.dice.pick(['', 'immediate=True', 'immediate=False'])})")
        self.guarded(self.said(self.dice.pick([
            f"await {queue}.get()", f"await {queue}.put({self.dice.below(5)})", f"{queue}.get_nowait()",
            f"{queue}.task_done()", f"{queue}.maxsize, {queue}.qsize(), {queue}.full()",
            f"await asyncio.wait_for({queue}.join(), {self.limit()})"])))

    def write_barrier_block(self):
        mark, variable = self.mark(), self.variable()

        def guard():
            self.block(f"async with barrier as {variable}:", lambda: self.line(
                f'log(me, "{mark} at the barrier", {variable}, shown(barrier))'))

        self.block("try:", guard)
        self.block("except asyncio.BrokenBarrierError as error:", lambda: self.line(
            f'log(me, "{mark} broken", told(error))'))

    def write_task_facts(self):
        task = self.task()
        self.line(self.said(self.dice.pick([
            f"{task}.get_coro() and {task}.get_coro().__name__", f"{task}.get_loop() is asyncio.get_running_loop()",
            f"{task} is asyncio.current_task() or len({task}.get_stack())", f"{task}.get_context().get(variable)", f"{task}.cancelling()",
            f"{task}.done() and {task}.cancelled()", f"{task} in asyncio.all_tasks()",
            "inspect.iscoroutinefunction(quick), asyncio.iscoroutinefunction(log)",
            f"asyncio.isfuture({task}), asyncio.iscoroutine(futures[0]), inspect.isawaitable({task})",
            "[task.get_name() for task in sorted(asyncio.all_tasks(), key=lambda task: task.get_name())]"])))
        if self.dice.chance(30):
            self.line(f"{task}.set_name('{self.name()}')")

    def write_ensure(self):
        variable = self.variable()
        awaited = self.dice.chance(60)
        self.line(f"{variable} = asyncio.ensure_future({self.awaitable() if awaited else self.coroutine()})")
        self.line(self.said(f"type({variable}).__name__, state({variable})"))
        if awaited:
            self.guarded(self.said(f"await {variable}"))
        else:
            self.line(f"tasks.append({variable})")
            self.line(f"{variable} = None")

    def write_several(self):
        """A group of children of which only one can be left when it is aborted."""
        group, mark = self.variable(), self.mark()

        def body():
            for number in range(self.dice.between(1, 3)):
                self.line(f"tasks.append({group}.create_task(quick({number}), name='{self.name()}'))")
            self.line("await asyncio.sleep(0)")
            self.line(f"{group}.create_task({self.coroutine()})")
            self.line(self.said(f"shown({group})"))
            if self.dice.chance(40):
                self.line(f"raise Err('{mark}')")

        self.block("try:", lambda: self.block(f"async with asyncio.TaskGroup() as {group}:", body))
        self.block("except* Err as caught:", lambda: self.line(
            f'log(me, "{mark} errors", caught.exceptions, shown({group}))'))
        self.block("except* (ValueError, KeyError) as caught:", lambda: self.line(
            f'log(me, "{mark} others", caught.exceptions)'))
        if self.dice.chance(30):
            self.guarded(f"{group}.create_task(quick(1))")

    def write_reschedule(self):
        variable, mark = self.variable(), self.mark()
        loop = "asyncio.get_running_loop()"

        def body():
            self.line(f'log(me, "{mark}", {variable}.when(), {variable}.expired())')
            self.line(f"{variable}.reschedule({self.dice.pick([loop + '.time() + 5', loop + '.time() - 5', 'None'])})")
            self.few()
            self.line(f'log(me, "{mark} through", {variable}.expired())')

        self.block("try:", lambda: self.block(f"async with asyncio.timeout(None) as {variable}:", body))
        self.block("except TimeoutError as error:", lambda: self.line(f'log(me, "{mark} late", told(error))'))
        self.guarded(f"{variable}.reschedule(None)")

    def write_broken_generator(self):
        variable, mark = self.variable(), self.mark()
        steps = ["await {0}.asend('x')", "await {0}.asend(None)", "await {0}.athrow(ValueError('v'))",
                 "await {0}.aclose()", "await anext({0}, None)", "[n async for n in {0}]", "{0}.ag_running",
                 "aiter({0}) is {0}", "await asyncio.wait_for(anext({0}), 5)", "await asyncio.create_task(next_of({0}))",
                 "await asyncio.gather(next_of({0}), next_of({0}), return_exceptions=True)"]
        self.line(f'{variable} = numbers("{mark}", {self.dice.between(1, 3)}, {self.dice.pick([9, 0, 1])})')
        for _ in range(self.dice.between(1, 3)):
            self.guarded(self.said(self.dice.pick(steps).format(variable)))
        if self.dice.chance(60):
            self.line(f"{variable} = None")
            self.line("await asyncio.sleep(0)")

    def write_stack_errors(self):
        variable, mark = self.variable(), self.mark()

        def body():
            self.line(f'{variable}.push_async_exit(Manager("{mark}", {self.dice.chance(50)}))')
            self.line(f'await {variable}.enter_async_context(managed("{mark}"))')
            if self.dice.chance(40):
                self.line(f"{variable}.callback(broken, 1, 2)")
            if self.dice.chance(30):
                self.line(f"{variable} = {variable}.pop_all()")
                self.line(f"await {variable}.aclose()")
            if self.dice.chance(50):
                self.line(f"raise Err('{mark}')")

        self.block("try:", lambda: self.block(f"async with contextlib.AsyncExitStack() as {variable}:", body))
        self.block("except Err as error:", lambda: self.line(f'log(me, "{mark} out", told(error))'))

    def write_misuse(self):
        self.guarded(self.said(self.dice.pick([
            "await value", "await asyncio.wait([])", "asyncio.gather([])", "asyncio.create_task(quick)",
            "asyncio.run(None)", "locks[0].release() if not locks[0].locked() else 0", "futures[0].set_result()",
            f"{self.task()}.set_result(1)", "await asyncio.wait({quick}, return_when=3)", "events[0].wait(1)",
            "queues[0].put_nowait()", "asyncio.Semaphore(-1)", "asyncio.Barrier(0)", "await asyncio.sleep('1')",
            "await asyncio.wait_for(1, 1)", "asyncio.shield(1)", "asyncio.timeout()", "condition.notify()",
            "await asyncio.TaskGroup().__aexit__(None, None, None)", "asyncio.TaskGroup().create_task(quick(1))",
            "asyncio.ensure_future(1)", "asyncio.as_completed(1)", "[x async for x in [1]]", "futures[1].cancel(1, 2)",
            "asyncio.Future(loop=1)", "asyncio.Task(1)", "asyncio.Event(1)", "asyncio.Queue('a').full()",
            "asyncio.current_task(1)", f"{self.task()}.add_done_callback()", "asyncio.get_running_loop().call_soon()",
            f"await {self.task()}.get_coro()", "asyncio.get_running_loop().run_until_complete(None)",
            "asyncio.get_running_loop().close()", "asyncio.Runner().run(None)", "asyncio.new_name"])))

    def write_wait_more(self):
        tasks = [f"spawn({self.coroutine()}, {self.task_name()}, False)" for _ in range(self.dice.between(1, 3))]
        one, two, mark = self.variable(), self.variable(), self.mark()
        when = self.dice.pick(["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"])
        limit = self.dice.pick(["None", "5", "0", self.delay()])
        self.line(f"{one}, {two} = await asyncio.wait({{{', '.join(tasks)}}}, timeout={limit}, return_when='{when}')")
        self.line(f'log(me, "{mark} done", sorted(state(task) for task in {one}))')
        self.line(f"for task in {two}:")
        self.line("    task.set_name('left')")

    def write_cancel_later(self):
        task = self.task()
        loop = "asyncio.get_running_loop()"
        self.line(self.dice.pick([
            f"{loop}.call_soon({task}.cancel)", f"{loop}.call_soon({task}.cancel, '{self.mark()}')",
            f"{loop}.call_later({self.delay()}, {task}.cancel)",
            f"{loop}.call_soon({self.future()}.cancel)", f"{task}.cancel()\n{task}.cancel()".split("\n")[0]]))

    def write_exception_read(self):
        self.guarded(self.said(f"told({self.dice.pick([self.task(), self.future()])}.exception() or Err())"))

    def write_timeout_at(self):
        mark = self.mark()

        def body():
            self.few()

        def guard():
            when = self.dice.pick(["None", "asyncio.get_running_loop().time() - 1", "asyncio.get_running_loop().time() + 5"])
            self.block(f"async with asyncio.timeout_at({when}):", body)

        self.block("try:", guard)
        self.block("except TimeoutError as error:", lambda: self.line(f'log(me, "{mark} late", told(error))'))

    def write_relay(self):
        one, two = self.coroutine(), self.dice.pick(["quick(2)", "slow(1)", "Custom(1, 3)"])
        self.awaiting(self.dice.pick([
            f"Relay({one})", f"Twice({one}, {two})", f"asyncio.gather(Relay({one}), Custom(2, 'c'))",
            f"asyncio.wait_for(Relay({one}), 5)", f"asyncio.ensure_future(Twice({one}, {two}))",
            f"asyncio.shield(Relay({one}))"]))

    def write_steps(self):
        limit, bad, variable, mark = self.dice.between(1, 4), self.dice.pick([9, 9, 2]), self.variable(), self.mark()
        steps = f"Steps({limit}, {self.dice.chance(50)}, {bad})"
        if self.dice.chance(30):
            return self.awaiting(self.dice.pick([
                f"anext({steps})", f"anext({steps}, None)", f"anext(aiter({steps}))", f"asyncio.gather(anext({steps}))",
                f"{steps}.__anext__()"]))

        def whole():
            def body():
                self.line(f'log(me, "{mark} step", {variable})')
                if self.dice.chance(40):
                    self.line(f"if {variable} == 2:")
                    self.line("    " + self.dice.pick(["break", "continue", "return 'stepped'", f'raise Err("{mark}")']))

            self.block(f"async for {variable} in {steps}:", body)
            if self.dice.chance(40):
                self.block("else:", lambda: self.line(f'log(me, "{mark} no more")'))

        self.block("try:", whole)
        self.block("except Err as error:", lambda: self.line(f'log(me, "{mark} stopped", told(error))'))

    def write_stubborn(self):
        mark = self.mark()
        guard = f"Stubborn({self.dice.chance(30)}, {self.dice.chance(50)})"
        self.block("try:", lambda: self.block(f"async with {guard}:", self.few))
        self.block("except (Err, ValueError) as error:", lambda: self.line(f'log(me, "{mark} after", told(error))'))

    def write_own_future(self):
        variable, mark = self.variable(), self.mark()
        loop = "asyncio.get_running_loop()"
        self.line(f"{variable} = Heard(loop={loop})")
        self.line(self.dice.pick([
            f"{loop}.call_soon({variable}.set_result, '{mark}')", f"{loop}.call_soon({variable}.cancel, '{mark}')",
            f"{loop}.call_soon({variable}.set_exception, Err('{mark}'))", f"{variable}.set_result(1)"]))
        self.guarded(self.said(self.dice.pick([
            f"await {variable}", f"await asyncio.wait_for({variable}, {self.limit()})",
            f"await asyncio.shield({variable})", f"await asyncio.gather({variable}, quick(1), return_exceptions=True)"])))
        self.line(self.said(f"state({variable})"))

    def write_own_queue(self):
        variable = self.variable()
        self.line(f"{variable} = Unique({self.dice.pick(['', '1', '2'])})")
        for _ in range(self.dice.between(1, 3)):
            self.guarded(f"{variable}.put_nowait({self.dice.below(2)})")
        self.line(self.said(f"{variable}.qsize(), list({variable}._queue), {variable}._unfinished_tasks"))
        self.guarded(self.said(f"await asyncio.wait_for({variable}.get(), {self.limit()})"))

    def write_nested_groups(self):
        """Groups in groups, each with one child at most that waits."""
        outer, inner, mark = self.variable(), self.variable(), self.mark()

        def inside():
            self.line(f"{inner}.create_task({self.coroutine()})")
            if self.dice.chance(40):
                self.line(self.dice.pick([f"raise Err('{mark}')", "await asyncio.sleep(0)", "asyncio.current_task().cancel()"]))
            self.few()

        def body():
            self.line(f"{outer}.create_task({self.dice.pick(['quick(1)', 'slow(2)', 'fail(1)'])})")
            self.block(f"async with asyncio.TaskGroup() as {inner}:", inside)
            self.line(f'log(me, "{mark} between", shown({inner}))')

        self.block("try:", lambda: self.block(f"async with asyncio.TaskGroup() as {outer}:", body))
        self.block("except* Err as caught:", lambda: self.line(
            f'log(me, "{mark} nested", [type(error).__name__ for error in caught.exceptions], shown({outer}))'))
        self.block("except* (ValueError, KeyError, TypeError, TimeoutError) as caught:", lambda: self.line(
            f'log(me, "{mark} other", len(caught.exceptions))'))

    def write_group_child(self):
        """A child of a group that starts another one in it."""
        group, child, mark = self.variable(), self.variable(), self.mark()

        def starts():
            self.line(f"async def {child}():")
            self.line("    await asyncio.sleep(0)")
            self.line(f"    task = {group}.create_task({self.dice.pick(['quick(5)', 'slow(1)', 'fail(5)'])}, name='{self.name()}')")
            self.line(f'    log(me, "{mark} started", task.get_name())')
            self.line(f"    {self.dice.pick(['return await task', 'await asyncio.sleep(0)', 'return 1', 'raise ValueError(2)'])}")
            self.line(f"{group}.create_task({child}())")

        self.block("try:", lambda: self.block(f"async with asyncio.TaskGroup() as {group}:", starts))
        self.block("except* Exception as caught:", lambda: self.line(
            f'log(me, "{mark} child", sorted(told(error) for error in caught.exceptions))'))

    def write_gather_more(self):
        variable, mark = self.variable(), self.mark()
        parts = ", ".join(self.awaitable() for _ in range(self.dice.between(1, 3)))
        self.line(f"{variable} = asyncio.gather({parts}{self.dice.pick(['', '', ', return_exceptions=True'])})")
        choice = self.dice.below(6)
        if choice == 0:
            self.line(f'{variable}.cancel("{mark}")')
        elif choice == 1:
            self.line(f'asyncio.get_running_loop().call_soon({variable}.cancel, "{mark}")')
        elif choice == 2:
            self.line(f"{variable}.add_done_callback(lambda done: log('{mark} gathered', state(done)))")
        elif choice == 3:
            self.line(f"{variable} = asyncio.gather({variable}, quick(8))")
        self.guarded(self.said(f"await {variable}"))
        self.line(self.said(f"{variable}.done(), {variable}.cancelled()"))

    def write_wait_for_more(self):
        # A coroutine whose outer one never begins is dropped where an exception lets go of it: these are tasks.
        inner, limit = f"spawn({self.coroutine()}, {self.task_name()}, False)", self.limit()
        self.awaiting(self.dice.pick([
            f"asyncio.wait_for(asyncio.wait_for({inner}, {self.limit()}), {limit})",
            f"asyncio.wait_for(asyncio.shield({inner}), {limit})", f"asyncio.shield(asyncio.wait_for({inner}, {limit}))",
            f"asyncio.wait_for(asyncio.gather({inner}, {self.awaitable()}), {limit})",
            f"asyncio.gather(asyncio.wait_for({inner}, {limit}), asyncio.wait_for(futures[0], {self.limit()}), return_exceptions=True)"]))

    def write_predicate(self):
        mark, held = self.mark(), self.held

        def body():
            self.held += 1
            self.line(f"{self.mark_variable} = await asyncio.wait_for(condition.wait_for({test}), {self.limit()})")
            self.line(f'log(me, "{mark} holds", {self.mark_variable}, condition.locked())')
            self.held -= 1

        if held:
            return self.write_sleep()
        self.mark_variable = self.variable()
        test = self.dice.pick(["lambda: events[1].is_set()", "lambda: len(tasks) > 3", "lambda: True", "lambda: queues[0].empty()"])
        self.block("try:", lambda: self.block("async with condition:", body))
        self.block("except TimeoutError as error:", lambda: self.line(
            f'log(me, "{mark} not in time", told(error), condition.locked())'))

    def write_parties(self):
        variable = self.variable()
        self.line(f"{variable} = asyncio.Barrier({self.dice.between(1, 3)})")
        ending = self.dice.pick(["await {0}.reset()", "await {0}.abort()", "{1}[0].cancel()", "await asyncio.sleep(0)"])
        waiters = self.variable()
        self.line(f"{waiters} = [asyncio.ensure_future({variable}.wait()) for _ in range({self.dice.between(1, 3)})]")
        self.line("await asyncio.sleep(0)")
        self.line(ending.format(variable, waiters))
        self.line("await asyncio.sleep(0)")
        self.line(self.said(f"{variable}.n_waiting, {variable}.broken, [state(each) for each in {waiters}]"))
        self.line(f"for each in {waiters}:")
        self.line("    each.cancel()")

    def write_put_off(self):
        """Those who wait at a queue that is shut down."""
        variable, waiters = self.variable(), self.variable()
        full = self.dice.chance(50)
        self.line(f"{variable} = asyncio.{self.dice.pick(['Queue', 'LifoQueue', 'PriorityQueue'])}(1)")
        if full:
            self.line(f"{variable}.put_nowait(0)")
        call = f"{variable}.put({self.dice.below(5)})" if full else f"{variable}.get()"
        self.line(f"{waiters} = [asyncio.ensure_future({call}) for _ in range({self.dice.between(1, 3)})]")
        self.line(f"{waiters}.append(asyncio.ensure_future({variable}.join()))")
        self.line("await asyncio.sleep(0)")
        self.line(f"{variable}.shutdown({self.dice.pick(['', 'immediate=True'])})")
        for _ in range(self.dice.between(1, 3)):
            self.line("await asyncio.sleep(0)")
        self.line(self.said(f"[state(each) for each in {waiters}], {variable}.qsize()"))
        self.line(f"for each in {waiters}:")
        self.line("    each.cancel()")

    def write_timeouts(self):
        one, two, mark = self.variable(), self.variable(), self.mark()
        loop = "asyncio.get_running_loop()"

        def body():
            self.few()
            if self.dice.chance(50):
                self.line(f"{self.dice.pick([one, two])}.reschedule({self.dice.pick(['None', loop + '.time() + 5', loop + '.time() - 1'])})")
                self.line("await asyncio.sleep(0)")
            self.line(f'log(me, "{mark} both", {one}.expired(), {two}.expired())')

        limits = [self.dice.pick(["5", "None", "0", "-1"]) for _ in range(2)]
        self.block("try:", lambda: self.block(
            f"async with asyncio.timeout({limits[0]}) as {one}, asyncio.timeout({limits[1]}) as {two}:", body))
        self.block("except TimeoutError as error:", lambda: self.line(
            f'log(me, "{mark} late", {one}.expired(), {two}.expired(), asyncio.current_task().cancelling())'))

    def write_eager_start(self):
        variable = self.variable()
        self.line(
            f"{variable} = asyncio.Task({self.coroutine()}, loop=asyncio.get_running_loop(), name='{self.name()}', eager_start=True)")
        self.line(f"tasks.append({variable})")
        self.line(self.said(f"state({variable}), {variable} in asyncio.all_tasks(), asyncio.current_task() is {variable}"))

    def write_in_context(self):
        name, mark = self.variable(), self.mark()
        self.line(f"{name} = contextvars.copy_context()")
        self.line(f'{name}.run(variable.set, "{mark}")')
        self.line(f"asyncio.get_running_loop().call_soon(lambda: log('{mark} called', variable.get()), context={name})")
        self.line(f"asyncio.get_running_loop().call_soon(variable.set, '{self.mark()}', context={name})")
        self.line("await asyncio.sleep(0)")
        self.line(self.said(f"{name}[variable], variable.get()"))

    def write_cut_cleanup(self):
        """A cleanup that waits, and is cancelled once more there."""
        variable, mark = self.variable(), self.mark()
        self.line(f"async def {variable}():")
        self.line("    try:")
        self.line("        await futures[1]" if self.dice.chance(50) else "        await slow(9)")
        self.line("    finally:")
        self.line(f'        log("{mark} cleanup", asyncio.current_task().cancelling())')
        self.line("        await slow(2)")
        self.line(f'        log("{mark} clean")')
        task = self.variable()
        self.line(f"{task} = spawn({variable}(), '{self.name()}', True)")
        for _ in range(self.dice.between(1, 2)):
            self.line("await asyncio.sleep(0)")
        self.line(f"{task}.cancel('one')")
        for _ in range(self.dice.below(3)):
            self.line("await asyncio.sleep(0)")
        self.line(f"{task}.cancel('two')")
        if self.dice.chance(50):
            self.line(self.said(f"{task}.uncancel(), {task}.cancelling()"))
        self.guarded(self.said(f"await {task}"))

    def write_shared_coroutine(self):
        variable, task = self.variable(), self.variable()
        self.line(f"{variable} = {self.dice.pick(['slow(2)', 'quick(1)', 'fail(2)'])}")
        self.line(f"{task} = spawn({variable}, '{self.name()}', True)")
        if self.dice.chance(50):
            self.line("await asyncio.sleep(0)")
        self.guarded(self.said(f"await {variable}"))
        self.guarded(self.said(f"await {task}"))

    def write_held(self):
        """A task that only a weak reference names; it is done when that dies."""
        variable, reference = self.variable(), self.variable()
        self.line(f"{variable} = asyncio.create_task(quick({self.value()}), name='{self.name()}')")
        self.line(f"{reference} = weakref.ref({variable})")
        self.line(self.said(f"{reference}() is {variable}"))
        self.line(f"await {variable}")
        self.line(f"{variable} = None")
        self.line(self.said(f"{reference}()"))

    def write_all_at_once(self):
        """Many waiters of one thing, told in order."""
        waiters, thing = self.variable(), self.variable()
        make, wait, tell = self.dice.pick([
            ("asyncio.Event()", "{0}.wait()", "{0}.set()"), ("asyncio.Semaphore(0)", "{0}.acquire()", "{0}.release()"),
            ("asyncio.Queue()", "{0}.get()", "{0}.put_nowait(1)"),
            ("asyncio.get_running_loop().create_future()", "asyncio.shield({0})", "{0}.done() or {0}.set_result(1)")])
        self.line(f"{thing} = {make}")
        self.line(f"{waiters} = [asyncio.ensure_future({wait.format(thing)}) for _ in range({self.dice.between(2, 4)})]")
        self.line("await asyncio.sleep(0)")
        if self.dice.chance(50):
            self.line(f"{waiters}[{self.dice.below(2)}].cancel()")
        for _ in range(self.dice.between(1, 2)):
            self.line(tell.format(thing))
            if self.dice.chance(40):
                self.line(f"{waiters}[0].cancel()")
            self.line("await asyncio.sleep(0)")
            self.line(self.said(f"[state(each) for each in {waiters}]"))
        self.line(f"for each in {waiters}:")
        self.line("    each.cancel()")

    # --- whole programs

    def function(self, level: int):
        self.level, self.own, self.in_loop, self.held = level, [], False, 0
        self.calls_left = 3
        me = f"w{level}"

        def body():
            self.line(f'me = "{me}"')
            if self.dice.chance(50):
                self.line('log(me, "begins", value)')
            self.statements(self.dice.between(2, 6))
            if self.dice.chance(70):
                self.line(f"return {self.dice.pick([self.value(), 'value', repr(me)])}")

        self.block(f"async def {me}(value):", body)
        self.lines += ["", ""]

    def program(self) -> str:
        ticking = not self.timed and self.dice.chance(60)
        self.lines += [
            "async def quick(value):", "    return value", "", "",
            "async def slow(turns):", "    for _ in range(turns):", "        await asyncio.sleep(0)",
            '    return f"slow {turns}"', "", "",
            "async def next_of(generator):", "    return await anext(generator)", "", "",
            "async def fail(number):", "    await asyncio.sleep(0)", "    raise Err(number)", "", ""]
        levels = self.dice.between(2, 5)
        for level in range(levels):
            self.function(level)
        self.line("async def main():")
        self.depth = 1
        self.line("global futures, events, locks, queues, semaphores, condition, barrier, others, silent")
        self.line("loop = asyncio.get_running_loop()")
        self.line("futures = [loop.create_future() for _ in range(3)]")
        self.line("events = [asyncio.Event(), asyncio.Event()]")
        self.line("locks = [asyncio.Lock(), asyncio.Lock()]")
        self.line(f"queues = [asyncio.Queue(), asyncio.Queue(maxsize={self.dice.between(1, 2)})]")
        self.line("semaphores = [asyncio.Semaphore(1), asyncio.BoundedSemaphore(2)]")
        self.line("condition, barrier = asyncio.Condition(), asyncio.Barrier(2)")
        self.line("others = [asyncio.PriorityQueue(2), asyncio.LifoQueue()]")
        if ticking:
            self.line("loop.call_soon(tick)")
        choice = self.dice.below(100)
        if self.factory < 8:
            self.line("loop.set_task_factory(eager_factory)")
        elif self.factory < 10:
            self.line("loop.set_task_factory(asyncio.create_eager_task_factory(counting_task))")
        elif self.factory < 14:
            self.line("loop.set_task_factory(counting_factory)")
        elif self.factory < 18:
            self.line("loop.set_task_factory(own_factory)")
        if choice < 6:
            self.line("loop.set_exception_handler(handler)")
        for number in range(self.dice.between(1, 3)):
            self.line(f'spawn(w{self.dice.between(max(0, levels - 3), levels - 1)}({number}), "top{number}", True)')
            if self.dice.chance(30):
                self.line("await asyncio.sleep(0)")
        if self.timed:
            self.line("await asyncio.sleep(0.14)")
        else:
            self.line(f"for _ in range({self.dice.between(10, 40)}):")
            self.line("    await asyncio.sleep(0)")
        if self.dice.chance(60):
            self.line("for event in events:")
            self.line("    event.set()")
            self.line("for future in futures:")
            self.line("    if not future.done():")
            self.line('        future.set_result("late")')
            self.line("for _ in range(10):")
            self.line("    await asyncio.sleep(0)")
        self.line('log("main", [f"{task.get_name()} {state(task)}" for task in tasks])')
        self.line("left = asyncio.all_tasks() - {asyncio.current_task()}")
        self.line("for task in sorted(left, key=order):")
        self.line("    task.cancel()")
        self.line("for _ in range(20):")
        self.line("    await asyncio.sleep(0)")
        # The order in which run() cancels several tasks is that of a set of addresses.
        self.line("while len(left := asyncio.all_tasks()) > 2:")
        self.line("    max(left, key=order).cancel()")
        self.line("    await asyncio.sleep(0)")
        self.line("silent = alive > 1")
        if self.dice.chance(30):
            self.line('return "end"')
        elif self.dice.chance(5):
            self.line(self.dice.pick(['raise Err("end")', "raise SystemExit(3)", "asyncio.current_task().cancel()"]))
        self.depth = 0
        self.lines += ["", ""]
        self.lines += self.dice.weighted(RUNS).split("\n")
        self.line("print([state(task) for task in tasks])")
        self.line("for kept in (made, tasks, futures, events, locks, queues, semaphores, others):")
        self.line("    while kept:")
        self.line("        kept.pop()")
        head = HEAD.format(
            ticking=TICKING if ticking else STILL, reading=UNREAD if self.dice.chance(25) else READING)
        return head + "\n" + "\n".join(self.lines) + "\n"


def programs(count: int, seed: int) -> list:
    return [(f"asyncio_{index:05d}", Writer(index, seed, KINDS).program()) for index in range(count)]


if __name__ == "__main__":
    generated.main("random_asyncio", programs, 1000)
