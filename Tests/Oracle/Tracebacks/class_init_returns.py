class Odd:
    def __init__(self):
        return 5


Odd()
