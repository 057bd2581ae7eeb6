class Odd:
    def __len__(self):
        return -1


len(Odd())
