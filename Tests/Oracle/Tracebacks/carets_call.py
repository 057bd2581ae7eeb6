def take(one):
    return one


value = take(1) + take(take(1), 2)
