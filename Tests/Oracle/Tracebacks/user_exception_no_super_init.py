class Coded(Exception):
    def __init__(self, code):
        self.code = code


raise Coded(7)
