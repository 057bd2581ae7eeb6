match 5:
    case str(): pass
    case int(x, y): pass
