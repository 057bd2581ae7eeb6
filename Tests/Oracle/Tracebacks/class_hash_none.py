class Key:
    def __eq__(self, other):
        return True


{Key(): 1}
