def work(flag):
    if flag:
        value = 1
    return value


work(False)
