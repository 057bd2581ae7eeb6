"""The suspension matrix: every compound statement and every operand position, with a suspension in it.

Each case is a piece of text with places: `AT(label, value)` suspends there and gives the value; `EXIT(label)` is
a way out (pass, break, continue, return, raise). A case becomes a coroutine, a generator and an async generator,
one function for each way out, and each is run normally, with an exception and with a cancellation (a thrown
exception, a close) at each of its places. A run prints one line: what happened in which order, and how it ended.
"""

import re
import sys

import generated
from suspension_cases import OPERANDS, STATEMENTS

WAYS_OUT = ["break", "continue", "return", "raise"]

COMMON = '''
events = []
plan = {}
turns = 0


class Error(Exception):
    pass


def note(label, value=None):
    events.append(label)
    if plan.get(label) == "note":
        raise Error(label)
    return value


def turn():
    global turns
    turns += 1
    return turns


def show(*args, **kwargs):
    events.append(f"{args}{kwargs}")
    return "shown"


class Keep:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __getattr__(self, name):
        events.append(f"{self.name}.{name}")
        return 10

    def __setattr__(self, name, value):
        events.append(f"{self.name}.{name}={value!r}")

    def __delattr__(self, name):
        events.append(f"del {self.name}.{name}")

    def __getitem__(self, key):
        events.append(f"{self.name}[{key!r}]")
        return 20

    def __setitem__(self, key, value):
        events.append(f"{self.name}[{key!r}]={value!r}")

    def __delitem__(self, key):
        events.append(f"del {self.name}[{key!r}]")


class Plain:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        events.append(self.name + ".enter")
        return self.name

    def __exit__(self, kind, error, trace):
        events.append(f"{self.name}.exit({kind and kind.__name__})")
        return self.swallow


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def told(error, seen=()):
    text = f"{type(error).__name__}{error.args if not hasattr(error, 'exceptions') else error.args[:1]}"
    if hasattr(error, "exceptions"):
        text += "[" + ", ".join(told(each, seen) for each in error.exceptions) + "]"
    if error.__cause__ is not None:
        text += " from " + told(error.__cause__)
    elif error.__context__ is not None and not error.__suppress_context__:
        text += " in " + told(error.__context__)
    return text


def report(case, way, label, end):
    print(case.__name__, way, label, "|", " ".join(events), "|", end)
    events.clear()
    plan.clear()


'''

ASYNC = '''
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        return await at(self.name + ".enter", self.name)

    async def __aexit__(self, kind, error, trace):
        events.append(f"({kind and kind.__name__})")
        return await at(self.name + ".exit", self.swallow)


class Items:
    def __init__(self, name, *items):
        self.name, self.items = name, list(items)

    def __aiter__(self):
        events.append(self.name + ".aiter")
        return self

    async def __anext__(self):
        if not self.items:
            await at(self.name + ".end")
            raise StopAsyncIteration
        return await at(self.name + ".next", self.items.pop(0))


async def at(label, value=None):
    events.append(label)
    action = plan.get(label)
    if action == "cancel":
        asyncio.current_task().cancel(label)
    if action != "pass":
        await asyncio.sleep(0)
    if action == "raise":
        raise Error(label)
    return value


'''

DRIVE_COROUTINE = '''
async def drive(case, labels):
    global turns
    for way in ("plain", "raise", "cancel", "pass"):
        for label in labels if way in ("raise", "cancel") else [""]:
            turns = 0
            if way == "pass":
                plan.update(dict.fromkeys(labels, "pass"))
            elif label:
                plan[label] = way
            task = asyncio.create_task(case())
            try:
                end = f"gave {await task!r}"
            except BaseException as error:
                end = told(error)
            report(case, way, label, end)


async def main():
    for case, labels in CASES:
        await drive(case, labels)


asyncio.run(main())
'''

DRIVE_GENERATOR = '''
def drive(case, labels):
    global turns
    for way in ("plain", "throw", "close"):
        for label in labels if way != "plain" else [""]:
            turns, left = 0, label
            source = case()
            try:
                place, value = next(source)
                while True:
                    events.append(place)
                    if place != left:
                        place, value = source.send(value)
                    elif way == "throw":
                        left = None
                        place, value = source.throw(Error(place))
                    else:
                        source.close()
                        end = "closed"
                        break
            except StopIteration as stop:
                end = f"gave {stop.value!r}"
            except BaseException as error:
                end = told(error)
            report(case, way, label, end)


for case, labels in CASES:
    drive(case, labels)
'''

DRIVE_ASYNC_GENERATOR = '''
async def drive(case, labels):
    global turns
    for way in ("plain", "raise", "throw", "close"):
        for label in labels if way != "plain" else [""]:
            turns, left = 0, label
            if way == "raise":
                plan[label] = way
            source = case()
            try:
                place, value = await anext(source)
                while True:
                    events.append("^" + place)
                    if place != left or way == "raise":
                        place, value = await source.asend(value)
                    elif way == "throw":
                        left = None
                        place, value = await source.athrow(Error(place))
                    else:
                        await source.aclose()
                        end = "closed"
                        break
            except StopAsyncIteration:
                end = "ended"
            except BaseException as error:
                end = told(error)
            report(case, way, label, end)


async def main():
    for case, labels in CASES:
        await drive(case, labels)


asyncio.run(main())
'''


def expand(text: str, marker: str, replace) -> str:
    """Replaces `MARKER(label, …)`, parentheses balanced, by `replace(label, rest)`."""
    result = ""
    while (start := text.find(marker + "(")) >= 0:
        result += text[:start]
        depth, end = 0, start
        while True:
            depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(text[end], 0)
            end += 1
            if depth == 0 and text[end - 1] == ")":
                break
        label, _, value = text[start + len(marker) + 1:end - 1].partition(",")
        result += replace(label.strip(), expand(value.strip(), marker, replace) or "None")
        text = text[end:]
    return result + text


def bodies(text: str, value_of_return: str) -> list:
    """The case's text with each way out at each EXIT in turn, the first with none."""
    exits = list(dict.fromkeys(re.findall(r"EXIT\((\w+)", text)))
    variants = []
    for chosen, way in [(None, "pass")] + [(label, way) for label in exits for way in WAYS_OUT]:
        ways = {"return": f"return {value_of_return}".strip(), "raise": 'raise Error("exit")'}

        def leave(label, allowed):
            if label != chosen:
                return f'note("-{label}")'
            if way in ("break", "continue") and "loop" not in allowed or "star" in allowed and way != "raise":
                raise ValueError
            return ways.get(way, way)

        try:
            variants.append(expand(text, "EXIT", leave))
        except ValueError:
            continue
    return variants


def indented(text: str) -> str:
    return "".join("    " + line + "\n" if line else "\n" for line in text.strip("\n").split("\n"))


def program(name: str, text: str, flavour: str) -> str:
    """One case in one flavour, all variants, as a program."""
    places = {"coroutine": lambda label, value: f'(await at("{label}", {value}))',
              "generator": lambda label, value: f'(yield ("{label}", {value}))'}
    count = 0

    def alternate(label, value):
        nonlocal count
        count += 1
        return places["generator" if count % 2 else "coroutine"](label, value)

    functions, table = [], []
    for number, body in enumerate(bodies(text, "" if flavour == "async_generator" else '"returned"')):
        count = 0
        body = expand(body, "AT", places.get(flavour, alternate))
        labels = list(dict.fromkeys(re.findall(r'(?:at|yield )\("([\w.]+)"', body)))
        for manager in re.findall(r'Manager\("(\w+)"', body):
            labels += [manager + ".enter", manager + ".exit"]
        for items in re.findall(r'Items\("(\w+)"', body):
            labels += [items + ".next", items + ".end"]
        if flavour == "async_generator":
            body += '\nyield ("last", None)'
        head = "def" if flavour == "generator" else "async def"
        functions.append(f"{head} {name}_{number}():\n" + indented(body))
        table.append(f"    ({name}_{number}, {labels!r}),\n")
    start = f'"""{name}: {flavour.replace("_", " ")}."""\n'
    if flavour == "generator":
        parts = [start, COMMON, "\n\n".join(functions), f"\n\nCASES = [\n{''.join(table)}]\n\n", DRIVE_GENERATOR]
    else:
        drive = DRIVE_COROUTINE if flavour == "coroutine" else DRIVE_ASYNC_GENERATOR
        parts = [
            start, "import asyncio\n", COMMON, ASYNC.lstrip("\n"), "\n\n".join(functions),
            f"\n\nCASES = [\n{''.join(table)}]\n\n", drive]
    return "".join(parts)


def programs(count: int = 0, seed: int = 0) -> list:
    """Every case in every flavour that it can have."""
    made = []
    for kind, cases in (("s", STATEMENTS), ("o", OPERANDS)):
        for name, text in cases.items():
            needs_async = re.search(r"\basync\b|Manager\(|Items\(", text)
            in_comprehension = "#coroutine" in text
            for flavour in ("coroutine", "generator", "async_generator"):
                if flavour != "coroutine" and in_comprehension or flavour == "generator" and needs_async:
                    continue
                made.append((f"{kind}_{name}__{flavour}", program(name, text, flavour)))
    return made


if __name__ == "__main__":
    generated.main("suspension_matrix", programs, 0)
