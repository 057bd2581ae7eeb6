assert 1 == 2, f"{1 + 1} is {'not'} {1}"
