class Door:
    def open(self):
        pass


Door().open("wide")
