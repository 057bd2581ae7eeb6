def numbers():
    yield 1


numbers().send(5)
