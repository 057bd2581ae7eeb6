def work()
    pass
