match 5:
    case _:
        pass
    case 1:
        pass
