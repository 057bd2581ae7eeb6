class Odd:
    def __iter__(self):
        return 5


for x in Odd():
    pass
