def risky():
    raise OSError("deep")


def middle():
    try:
        risky()
    except OSError:
        raise


middle()
