def fail(kind, text):
    raise kind(text)


def collect(*pairs):
    errors = []
    for kind, text in pairs:
        try:
            fail(kind, text)
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup("collected", errors)


collect((ValueError, "one"), (KeyError, "two"), (RuntimeError, "three\nlines\nlong"))
