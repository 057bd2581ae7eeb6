class Door:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        raise OSError("does not close")


with Door():
    raise ValueError("inside")
