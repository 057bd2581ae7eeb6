"""Descriptors: __get__, __set__, __delete__, __set_name__, precedence."""


class Data:
    def __set_name__(self, owner, name):
        self.name = name
        print("set_name", owner.__name__, name)

    def __get__(self, instance, owner=None):
        if instance is None:
            return f"class access of {self.name}"
        return instance.__dict__.get(self.name, "unset")

    def __set__(self, instance, value):
        print("set", self.name, value)
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        print("delete", self.name)
        instance.__dict__.pop(self.name, None)


class Plain:
    def __get__(self, instance, owner):
        return ("plain", instance is not None, owner.__name__)


class Owner:
    data = Data()
    plain = Plain()


o = Owner()
print(o.data, Owner.data, o.plain, Owner.plain)
o.data = 5
o.__dict__["data"] = "in dict"
print(o.data)
o.plain = "shadowed"
print(o.plain, Owner.plain)
del o.data
print(o.data, vars(o))


class ReadOnly:
    def __get__(self, instance, owner):
        return 42

    def __set__(self, instance, value):
        raise AttributeError("read only")


class Settings:
    answer = ReadOnly()


try:
    Settings().answer = 1
except AttributeError as error:
    print(error, Settings().answer)


class Method:
    def __init__(self, function): self.function = function
    def __get__(self, instance, owner): return lambda *args: self.function(instance, owner.__name__, *args)


class User:
    @Method
    def call(self, name, x):
        return name, x


print(User().call(5), User.call(6))
def function(self): return self.x
class Holder: x = 7
print(function.__get__(Holder(), Holder)(), Holder.__dict__["x"], staticmethod(function).__func__ is function)
