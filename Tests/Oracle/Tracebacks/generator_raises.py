def numbers():
    yield 1
    raise ValueError("in the generator")


for number in numbers():
    print(number)
