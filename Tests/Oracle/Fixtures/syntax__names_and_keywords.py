"""Soft keywords as names, underscores, shadowed builtins, long names."""

match = {"case": 1}
case = match["case"]
type = "shadowed"
_ = 5
__ = 6
print(match, case, type, _, __)
print(match ["case"], (match), match if case else 0)
type = print
type("type as a function")
def case(match): return match
print(case(3), case (4))
match (5):
    case _: print("still a statement")
match = lambda x: x
print(match(5))
print = print
list_, print_ = list, print
def list(x): return f"my list of {x}"
print(list(3))
del list
print(list("ab"))
class str_(str): pass
a_very_long_name_that_goes_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on = 1
print(a_very_long_name_that_goes_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on_and_on)
async_ = await_ = 1
print(async_, await_, __name__, __debug__)
