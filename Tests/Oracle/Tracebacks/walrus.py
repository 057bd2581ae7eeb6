if (count := len(5)) > 3:
    pass
