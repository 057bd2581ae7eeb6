saved = None


def keep():
    global saved
    try:
        int("x")
    except ValueError as error:
        saved = error


keep()
raise saved
