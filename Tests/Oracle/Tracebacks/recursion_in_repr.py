class Loop:
    def __repr__(self):
        return f"<{self!r}>"


try:
    print(Loop())
except RecursionError as error:
    print(type(error).__name__, error)
