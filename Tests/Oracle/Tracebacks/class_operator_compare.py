class Money:
    pass


Money() < Money()
