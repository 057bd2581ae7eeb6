class Checked:
    def __set_name__(self, owner, name):
        self.name = name

    def __set__(self, instance, value):
        raise TypeError(f"{self.name} may not be {value!r}")


class Form:
    age = Checked()


Form().age = "old"
