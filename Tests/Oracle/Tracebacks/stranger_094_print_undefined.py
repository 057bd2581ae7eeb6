print(undefined + 1)
