str.upper()
