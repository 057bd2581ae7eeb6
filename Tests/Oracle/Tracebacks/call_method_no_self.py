class Door:
    def open():
        pass


Door().open()
