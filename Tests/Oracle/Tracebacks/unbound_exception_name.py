def work():
    try:
        1 / 0
    except ZeroDivisionError as error:
        pass
    return error


work()
