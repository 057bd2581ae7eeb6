def work():
        x = 1
    y = 2
