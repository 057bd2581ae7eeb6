def work():
    del value
    value = 1


work()
