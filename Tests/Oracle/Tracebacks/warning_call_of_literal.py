try:
    x = [1, 2](0)
except TypeError as error:
    print(error)
