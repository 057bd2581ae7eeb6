class Shortage(Exception):
    def __init__(self, wanted, have):
        self.wanted = wanted
        self.have = have

    def __str__(self):
        return f"wanted {self.wanted}, have {self.have}"


raise Shortage(5, 3)
