match 5:
    case Point(x=1, 2):
        pass
