"""Dicts that grow and shrink: insertion, deletion, iteration."""


def run(times):
    ages = {}
    total = 0
    for i in range(times):
        ages[i] = i * 2
        if i >= 1000:
            del ages[i - 1000]
        if i % 1000 == 0:
            total += sum(ages.values()) + len(ages)
    merged = {}
    for i in range(200):
        merged = {**merged, i: str(i)}
        total += len(merged | {"x": 1})
    for key in list(ages):
        total += ages.pop(key)
    return total, len(ages), list(merged.items())[-1]


print(run(2000000))
