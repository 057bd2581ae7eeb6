"""Physical and logical lines: joining, semicolons, blank lines, comments, indentation."""

total = 1 + \
    2 + \
    3; other = 4; print(total, other)
values = [
    1,  # a comment inside

    2,
    # a comment alone
    3,
]
print(values)
if True: print("one"); print("two")
if True:
        print("eight spaces")
        if True:
          print("two more")
        print("back")
for x in (1, 2): pass
class Empty: pass
def short(a): return a * 2
print(short(4))
print((
    1
    +
    2
), {
    "a":
        1
}, short(
    5
))
if (1 and
        2):

    # comment at another depth
  # and another
    print("block with odd comments")
while False: pass
else: print("else on a line")
	
print("after a line with a tab")
