print("one"
x = 2
