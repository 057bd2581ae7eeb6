try:
    try: {}["x"]
    finally: [].pop()
except IndexError as e: raise RuntimeError from e
