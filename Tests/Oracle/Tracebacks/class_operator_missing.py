class Money:
    pass


Money() + 1
