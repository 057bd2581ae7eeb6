numbers = [1, 2]
total = numbers[0] + (
    numbers[1]
    * numbers[2]
)
