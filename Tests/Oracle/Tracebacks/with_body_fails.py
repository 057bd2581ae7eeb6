class Door:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        print("leaving with", kind.__name__)


with Door() as door:
    door.open()
