next([])
