"""Every public function, class and method of the modules, called with generated arguments.

`module_calls_table.py` says with which. A public name that it does not know fails the section, constants aside: those
are printed. `module_calls.py --count ROUNDS --seed S --baton PATH --jobs 2`.
"""

import json
import subprocess
from pathlib import Path

import generated
import oracle
import random_sync
from dice import Dice
import module_calls_table
import module_calls_table_more
from module_calls_table import GROUPS
from module_calls_things import HEAD
from names import MODULES_OUTSIDE, RECORD, written_list

TABLE = {**module_calls_table.TABLE, **module_calls_table_more.TABLE}
CHOICES = {**module_calls_table.CHOICES, **module_calls_table_more.CHOICES}

CALLS = 8
"""How many calls of each name a round makes."""

NAMES = 10
"""How many names one program calls."""

# Arguments that no signature expects, for the errors of the call itself.
MISTAKES = ["", "<any>", "<any>, <any>", "<any>, <any>, <any>, <any>, <any>, <any>, <any>", "nothing=<any>",
            "*<list>", "**{'q': <any>}"]


class Entry:
    """What the table says of one name: templates of arguments, or (after "=") of whole expressions."""

    def __init__(self, module: str, name: str, templates: list, made: list):
        self.module, self.name, self.templates, self.made = module, name, templates, made

    @property
    def label(self) -> str:
        return self.module + "." + self.name


def parse(module: str, text: str) -> list:
    """The entries of a module: lines `names: template || template`; `.name` is a method of the class above it,
    `.@group` the methods of a group."""
    entries, owner, made = [], "", []
    for line in text.strip().split("\n"):
        if line.startswith(".@"):
            lines = GROUPS[line[2:]].strip().split("\n")
        else:
            lines = [line]
        for row in lines:
            names, _, rest = row.partition(":")
            templates = [part.strip() for part in rest.split("||")]
            for name in names.split():
                if name.startswith("."):
                    entries.append(Entry(module, owner + name, templates, made))
                else:
                    owner, made = name, templates
                    entries.append(Entry(module, name, templates, []))
    return entries


class Caller(random_sync.Writer):
    """Writes the calls of some entries."""

    def __init__(self, index: int, seed: int):
        super().__init__(index, seed)
        self.wrong = self.dice.pick([0, 0, 4])

    def expression(self, kind: str, depth: int) -> str:
        if kind in CHOICES:
            return self.fill(self.dice.pick(CHOICES[kind]), depth)
        return super().expression(kind, depth)

    def call(self, entry: Entry) -> str:
        template = self.dice.pick(entry.templates)
        owner, _, method = entry.name.rpartition(".")
        if template.startswith("="):
            return self.fill(template[1:].strip().replace("@", method), 1)
        if self.dice.chance(6) and template[0] not in "!-":
            template = self.dice.pick(MISTAKES)
        arguments = self.fill(template.replace("!", ""), 1)
        if not owner:
            return f"{entry.label}({arguments})"
        creation = self.dice.pick(entry.made)
        if creation.startswith("="):
            made = self.fill(creation[1:].strip(), 1)
        else:
            made = f"{entry.module}.{owner}({self.fill(creation.replace('!', ''), 1)})"
        if template == "-":
            return f"(it := {made}).{method}"
        return f"((it := {made}).{method}({arguments}), it)"

    def program(self, entries: list) -> str:
        lines = [HEAD]
        for entry in entries:
            for _ in range(CALLS):
                lines.append(f"call({entry.label!r}, lambda: {self.call(entry)})")
        return "\n".join(lines) + "\nclose()\n"


def all_entries() -> list:
    return [entry for module, text in TABLE.items() for entry in parse(module, text)]


def programs(rounds: int, seed: int) -> list:
    made = []
    for number in range(rounds):
        for module, text in TABLE.items():
            entries = parse(module, text)
            for at in range(0, len(entries), NAMES):
                name = f"calls_{module.replace('.', '_')}_{number}_{at // NAMES:02d}"
                mixed = Dice(seed + len(made)).below(1 << 30)
                made.append((name, Caller(mixed, seed).program(entries[at:at + NAMES])))
    return made


def uncovered(baton: str) -> list:
    """The public callables of the modules, and the methods of their classes, that the table does not know."""
    names = json.loads(RECORD.read_text("utf-8"))
    called = {entry.label for entry in all_entries()}
    refused = {
        name for subject, _, words in written_list(baton) if subject != MODULES_OUTSIDE for name in words}
    asked = [f"{module}.{name}" for module in TABLE for name in names["modules"][module] if not name.startswith("__")]
    asked += [
        f"{owner}.{name}" for owner, members in names["classes"].items() for name in members
        if owner.rpartition(".")[0] in TABLE and owner not in refused]
    asked = [name for name in asked if name not in called | refused]
    code = HEAD + f"warnings.simplefilter('ignore')\nfor name in {asked!r}:\n    if callable(eval(name)):\n        print(name)\nclose()\n"
    found = subprocess.run(
        [str(Path(baton).resolve()), "-"], input=code, capture_output=True, text=True,
        env=oracle.ENVIRONMENT, timeout=60)
    if found.returncode or found.stderr:
        raise RuntimeError(found.stderr)
    return found.stdout.splitlines()


def run_coverage(baton: str) -> oracle.Tally:
    """One test for each module: whether all its names are called."""
    tally = oracle.Tally("names called by module_calls")
    missing = uncovered(baton)
    for module in TABLE:
        own = [name for name in missing if name.rpartition(".")[0] == module or name.split(".")[:-2] == module.split(".")]
        tally.record(module, "\n".join(f"{name}: compared with CPython by no generated call" for name in own))
    return tally.close()


if __name__ == "__main__":
    generated.main("module_calls", programs, 1, random_sync.last_line)
