x = (
    5 if True
    else 3
) + "s"
