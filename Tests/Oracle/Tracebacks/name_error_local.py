def work():
    length = 3
    return lenght


work()
