"""The heart of an event loop, made of nothing but generators and a list.

Watch the conductor: it takes the first of the list, lets it run to its next `yield`, and puts it
back at the end. asyncio adds timers, sockets and results to this, but no other idea.
"""


def player(name, bars):
    for bar in range(1, bars + 1):
        print(f"{name}: bar {bar}")
        yield
    print(f"{name}: done")


def conduct(*players):
    ready = list(players)
    while ready:
        current = ready.pop(0)
        try:
            next(current)
        except StopIteration:
            continue
        ready.append(current)
    print("nobody left: the concert is over")


conduct(player("violin", 2), player("cello", 3), player("horn", 1))

# Question: What would this conductor have to know to let a player rest for two seconds?
