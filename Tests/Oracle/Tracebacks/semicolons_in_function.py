def work(): a = 1; b = 0; return a / b


work()
