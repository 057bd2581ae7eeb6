"""A small state machine with dicts, tuples and strings."""

ROOMS = {
    "hall": {"north": "library", "east": "kitchen"},
    "library": {"south": "hall", "secret": "cellar"},
    "kitchen": {"west": "hall"},
    "cellar": {},
}
state = {"room": "hall", "steps": 0, "bag": []}


def go(direction):
    exits = ROOMS[state["room"]]
    if direction not in exits:
        return f"You cannot go {direction} from the {state['room']}."
    state["room"] = exits[direction]
    state["steps"] += 1
    return f"You are in the {state['room'].upper()}. Exits: {', '.join(sorted(exits_of(state['room']))) or 'none'}."


def exits_of(room):
    return ROOMS[room]


def take(*things):
    state["bag"].extend(things)
    return f"Taken: {' and '.join(things)}. The bag holds {len(state['bag'])}."


def parse(line):
    match line.split():
        case ["go", direction] | [("north" | "south" | "east" | "west" | "secret") as direction]:
            return go(direction)
        case ["take", *things] if things:
            return take(*things)
        case ["look"]:
            return f"{state['room']}: {ROOMS[state['room']]}"
        case []:
            return "Say something."
        case [verb, *_]:
            return f"What is {verb!r}?"


for line in ("look", "go east", "go up", "west", "north", "take lamp rope", "dance wildly", "", "secret", "look"):
    print(">", line)
    print(parse(line))
print(state)
