print(input() + "!")
