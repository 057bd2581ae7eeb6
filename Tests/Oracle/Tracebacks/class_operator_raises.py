class Money:
    def __add__(self, other):
        raise ValueError("no adding")


print(1, Money() + 2)
