class Stack:
    def __init__(self): self.items = []
    def pop(self):
        if not self.items: raise IndexError("pop from empty stack")
        return self.items.pop()
def main():
    s = Stack()
    s.pop()
if __name__ == "__main__":
    main()
