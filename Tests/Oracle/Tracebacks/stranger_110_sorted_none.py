sorted([3, None])
