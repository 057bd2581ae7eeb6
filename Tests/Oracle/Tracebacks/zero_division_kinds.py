try:
    1 // 0
except ZeroDivisionError as first:
    print(first)
try:
    1.0 / 0
except ZeroDivisionError as second:
    print(second)
5 % 0
