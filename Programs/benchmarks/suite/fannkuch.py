"""Flipping pancakes: every permutation, turned until its first is one."""


def fannkuch(size):
    order = list(range(size))
    turns = [0] * size
    most, checksum, sign = 0, 0, 1
    while True:
        if order[0]:
            cards = order[:]
            flips = 0
            first = cards[0]
            while first:
                cards[:first + 1] = cards[first::-1]
                flips += 1
                first = cards[0]
            most = max(most, flips)
            checksum += sign * flips
        sign = -sign
        place = 1
        while place < size and turns[place] == place:
            turns[place] = 0
            place += 1
        if place == size:
            return checksum, most
        other = turns[place] if place % 2 else 0
        order[place], order[other] = order[other], order[place]
        turns[place] += 1


print(fannkuch(9))
