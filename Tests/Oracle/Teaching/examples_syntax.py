def half(number):
    """
    >>> half(4)
    2.0
    """
    if number
        return number / 2
