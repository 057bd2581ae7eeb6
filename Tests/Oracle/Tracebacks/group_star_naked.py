try:
    raise ValueError("naked")
except* TypeError:
    print("not this one")
