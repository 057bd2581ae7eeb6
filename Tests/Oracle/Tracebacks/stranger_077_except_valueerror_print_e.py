try: raise ValueError
except ValueError: print(e)
