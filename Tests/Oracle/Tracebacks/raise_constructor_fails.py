class Needy(Exception):
    def __init__(self, must):
        pass


raise Needy
