def work():
    try:
        raise KeyError("first")
    finally:
        [].pop()


work()
