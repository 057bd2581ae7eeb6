class Door:
    def __init__(self, width):
        self.width = width


Door()
