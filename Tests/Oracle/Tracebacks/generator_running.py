def loop():
    next(me)
    yield


me = loop()
next(me)
