def work():
    value = 1
    del value
    print(value)


work()
